import pytest

from claims import intake, leases, reading, review
from claims.models import Article, Claim, Extraction, ExtractionState, SourceAlias

from .factories import make_article, make_source, make_user

pytestmark = pytest.mark.django_db

TEXT = "Selon l’Insee, 45 % des ménages possèdent un vélo. Ils étaient 38 % en 2010."
DUTCH = "Het aantal werklozen is vorig jaar met 12 procent gestegen, zo deelde het bureau maandag mee aan de kranten."


def read(article: Article) -> Extraction:
    """Read what waits of the article, as a worker does; return the run."""
    extraction = leases.take(Extraction)
    assert extraction
    assert extraction.revision.article == article
    reading.read(extraction)
    return Extraction.objects.get(pk=extraction.pk)


def reread(article: Article) -> Extraction:
    intake.reread(article, by=make_user())
    return read(article)


def add(article: Article, words: str) -> Claim:
    read(article)
    article.claims.all().delete()
    revision = article.latest_revision
    start = revision.text.index(words)
    return review.add(revision, start, start + len(words), by=make_user())


def test_an_article_is_read():
    article = make_article(TEXT)

    run = read(article)

    assert (run.state, run.claims_found, run.engine_version) == (ExtractionState.DONE, 2, "1.0")
    assert [claim.low for claim in article.claims.all()] == ["45", "38"]


def test_spans_are_slices_of_the_text():
    article = make_article("🚲 " + TEXT)
    read(article)

    for claim in article.claims.all():
        assert claim.text == article.latest_revision.text[claim.start : claim.end]
        assert claim.quote == article.latest_revision.text[claim.quote_start : claim.quote_end]


def test_sources_of_the_registry_are_linked_by_any_of_their_names():
    source = make_source("insee", name="Institut national de la statistique")
    SourceAlias.objects.create(source=source, name="Insee")
    article = make_article(TEXT)

    read(article)

    assert article.claims.first().citations.get().source == source


def test_a_name_that_two_sources_share_links_neither():
    for slug in ("one", "two"):
        SourceAlias.objects.create(source=make_source(slug), name="Insee")
    article = make_article(TEXT)

    read(article)

    assert article.claims.first().citations.get().source is None


def test_the_language_is_found_out():
    article = make_article(TEXT, language="")

    read(article)

    article.refresh_from_db()
    assert article.language == "fr"


def test_the_language_that_a_person_gave_stays():
    article = make_article(TEXT, language="en")

    read(article)

    article.refresh_from_db()
    assert article.language == "en"


def test_a_text_without_figures_is_done_with_none():
    assert read(make_article("Il fait beau aujourd’hui et tout le monde est content.")).claims_found == 0


def test_a_language_that_the_engine_does_not_read_fails_at_once_and_is_named():
    run = read(make_article(DUTCH, language=""))

    assert (run.state, run.last_error, run.attempts) == (ExtractionState.FAILED, "unsupported_language", 1)
    assert run.error_detail == "nl"


@pytest.mark.parametrize("language", ["", "fr"])
def test_what_was_read_already_is_not_read_twice(language, monkeypatch):
    article = make_article(TEXT, language=language)
    first = read(article)
    monkeypatch.delattr(reading, "extract")

    second = reread(article)

    assert (second.state, second.claims_found) == (ExtractionState.UNCHANGED, first.claims_found)
    assert second.fingerprint == first.fingerprint


def test_a_new_source_makes_another_reading():
    article = make_article(TEXT)
    read(article)
    source = make_source("insee", name="Insee")

    assert reread(article).state == ExtractionState.DONE
    assert article.claims.first().citations.get().source == source


def test_claims_follow_an_older_reading_again_when_it_is_the_right_one():
    article = make_article(TEXT)
    read(article)
    source = make_source("insee", name="Insee")
    reread(article)
    source.citations.update(source=None)
    source.delete()

    assert reread(article).state == ExtractionState.UNCHANGED
    assert article.claims.first().citations.get().source is None


def test_a_run_that_lost_its_lease_leaves_no_trace():
    article = make_article(TEXT)
    extraction = leases.take(Extraction)
    leases.finish(extraction, ExtractionState.FAILED, last_error="lost")

    with pytest.raises(leases.LeaseLost):
        reading.read(extraction)

    assert not article.claims.exists()
    assert not extraction.mentions.exists()


# Claims made by hand


def test_a_claim_made_by_hand_is_read():
    source = make_source("insee", name="Insee")
    article = make_article("Un titre.\n" + TEXT)
    claim = add(article, "45 % des ménages")

    read(article)

    claim.refresh_from_db()
    assert (claim.low, claim.unit, claim.version) == ("45", "%", 2)
    assert article.latest_revision.text[claim.value_start : claim.value_end] == "45"
    cited = claim.citations.get()
    assert (cited.source, cited.origin) == (source, "machine")
    assert article.latest_revision.text[cited.start : cited.end] == cited.text


def test_a_claim_made_by_hand_has_the_alarms_of_its_article():
    article = make_article("Les ventes ont augmenté de 12 %, à 4 500 voitures contre 3 000 un an plus tôt.")
    claim = add(article, "12 %")

    read(article)

    claim.refresh_from_db()
    assert [alarm["code"] for alarm in claim.alarms] == ["change-and-levels"]


def test_a_claim_made_by_hand_comes_as_early_as_one_that_the_engine_found():
    elsewhere, article = make_article(TEXT), make_article(TEXT)
    read(elsewhere)
    claim = add(article, "45 % des ménages")

    read(article)

    found = elsewhere.claims.get(low="45")
    claim.refresh_from_db()
    assert (claim.priority, claim.why) == (found.priority, found.why)


def test_a_quantity_that_is_no_claim_to_the_engine_is_read_where_a_person_says_it_is():
    article = make_article("La loi vise les entreprises de plus de 20 salariés.")
    claim = add(article, "plus de 20 salariés")

    read(article)

    claim.refresh_from_db()
    assert (claim.low, claim.bound) == ("20", "over")
    assert (claim.alarms, claim.priority) == ([], 0.05)


def test_words_without_a_quantity_stay_as_they_are():
    article = make_article(TEXT)
    claim = add(article, "possèdent un vélo")

    run = read(article)

    claim.refresh_from_db()
    assert (run.state, run.claims_found, claim.low, claim.version) == (ExtractionState.DONE, 0, "", 1)


def test_what_a_person_has_edited_meanwhile_stays():
    article = make_article(TEXT)
    claim = add(article, "45 % des ménages")
    review.edit(claim, by=make_user(), version=1, low="44", high="44")

    read(article)

    claim.refresh_from_db()
    assert (claim.low, claim.version) == ("44", 2)
    assert not claim.citations.exists()


def test_reading_by_hand_adds_no_other_claim():
    article = make_article(TEXT)
    claim = add(article, "45 % des ménages")

    read(article)

    assert article.claims.get() == claim
