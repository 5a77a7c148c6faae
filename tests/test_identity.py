from claims.identity import Known, Likeness, Sighting, identify, likeness


def alike(words: str = "") -> Likeness:
    return Likeness(("anchor", words), ("sentence", words))


def seen(start: int, end: int, words: str = "") -> Sighting:
    return Sighting(start, end, alike(words))


def there(pk: int, *places: tuple[int, int], **options) -> Known:
    return Known(pk, alike("elsewhere"), places, **options)


def elsewhere(pk: int, words: str) -> Known:
    return Known(pk, alike(words))


def test_a_sighting_of_nothing_known_has_no_claim():
    assert identify([seen(10, 13)], []) == {}


def test_a_claim_is_known_by_its_place():
    assert identify([seen(10, 13), seen(20, 22)], [there(1, (20, 22))]) == {1: 1}


def test_an_overlap_of_one_character_is_enough():
    assert identify([seen(10, 13)], [there(1, (12, 20))]) == {0: 1}


def test_touching_ends_do_not_overlap():
    assert identify([seen(10, 13)], [there(1, (13, 20)), there(2, (5, 10))]) == {}


def test_the_closest_span_wins():
    known = [there(1, (0, 100), touched=True), there(2, (10, 13))]

    assert identify([seen(10, 13)], known) == {0: 2}


def test_a_touched_claim_wins_over_one_that_is_as_close():
    known = [there(1, (10, 12)), there(2, (15, 17), touched=True)]

    assert identify([seen(10, 17)], known) == {0: 2}


def test_a_claim_that_is_now_read_as_two_takes_one_and_leaves_the_other():
    assert identify([seen(10, 12), seen(15, 17)], [there(1, (10, 17))]) == {0: 1}


def test_a_claim_that_a_person_ruled_on_takes_both():
    known = [there(1, (10, 17), touched=True, exclusive=True)]

    assert identify([seen(10, 12), seen(15, 17)], known) == {0: 1, 1: 1}


def test_a_claim_may_have_been_seen_at_several_places():
    assert identify([seen(10, 13)], [there(1, (50, 53), (10, 13))]) == {0: 1}


def test_a_claim_of_another_revision_is_known_by_its_words():
    assert identify([seen(10, 13, "a"), seen(20, 23, "b")], [elsewhere(1, "b"), elsewhere(2, "c")]) == {1: 1}


def test_equal_words_are_paired_in_order():
    sightings = [seen(10, 13, "a"), seen(20, 23, "a"), seen(30, 33, "a")]

    assert identify(sightings, [elsewhere(1, "a"), elsewhere(2, "a")]) == {0: 1, 1: 2}


def test_the_surroundings_decide_before_the_sentence():
    first, second = Likeness("here", "same"), Likeness("there", "same")
    sightings = [Sighting(0, 1, second), Sighting(5, 6, first)]

    assert identify(sightings, [Known(1, first), Known(2, second)]) == {0: 2, 1: 1}


def test_a_claim_of_this_revision_is_not_looked_for_by_its_words():
    assert identify([seen(10, 13, "a")], [Known(1, alike("a"), [(50, 53)])]) == {}


def like(**changes: str) -> Likeness:
    same = {"prefix": "", "quote": "45 %", "suffix": "", "text": "Soit 45 %.", "low": "45", "high": "45", "unit": "%"}
    return likeness(**same | changes)


def test_spaces_case_and_punctuation_do_not_make_another_sentence():
    assert like(text="SOIT  45\xa0% !").sentence == like().sentence


def test_another_word_value_or_unit_makes_another_sentence():
    others = [like(text="Ou 45 %."), like(low="44"), like(high="46"), like(unit="pp")]

    assert all(other.sentence != like().sentence for other in others)


def test_another_neighbour_or_value_makes_another_anchor():
    others = [like(prefix="a"), like(suffix="a"), like(quote="45 pour cent"), like(low="44")]

    assert all(other.anchor != like().anchor for other in others)


def test_many_claims_are_matched_in_no_time():
    sightings = [seen(10 * n, 10 * n + 5, str(n)) for n in range(20_000)]
    known = [there(n, (10 * n, 10 * n + 5)) if n % 2 else elsewhere(n, str(n)) for n in range(20_000)]

    assert identify(sightings, known) == {n: n for n in range(20_000)}
