"""Evidence leaves as Web Annotations and comes back the same."""

import json

import pytest
from django.db import DatabaseError, connection

from claims import review
from claims.annotations import hash_name, hash_named
from claims.evidence_import import Unfit, take_in
from claims.exports import EVIDENCE
from claims.models import Claim, Evidence, Snapshot
from tests.factories import make_article, make_claim, make_user
from tests.snapshots import REPORT, make_document, make_snapshot

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim() -> Claim:
    article = make_article(url="https://example.org/velo")
    return make_claim(article=article, low="467", high="467", unit="km2/mo", text="45 %")


@pytest.fixture
def passage(claim) -> Evidence:
    start, quote = REPORT.index("467"), "467 square kilometers"
    places = [[0, len(REPORT), "page", "1"]]
    snapshot = make_snapshot(document=make_document(claim), places=places)
    review.add_evidence(claim, snapshot, start, start + len(quote), by=make_user(), version=claim.version)
    return claim.evidence.get()


def exported() -> dict:
    return json.loads(b"".join(EVIDENCE.write(Claim.objects.all())))


def items(data: dict) -> list[dict]:
    return data["first"]["items"]


def results(data: object, **options) -> list[str]:
    return [each.result for each in take_in(data, by=make_user(), **options)]


def test_the_target_is_the_passage_in_the_copy_that_was_read(passage):
    target = items(exported())[0]["target"]

    quote, position = target["selector"]
    assert target["source"] == "https://reports.example/front"
    assert (quote["type"], quote["exact"]) == ("TextQuoteSelector", "467 square kilometers")
    assert REPORT.index(quote["prefix"] + quote["exact"] + quote["suffix"]) == passage.start - len(quote["prefix"])
    assert position == {"type": "TextPositionSelector", "start": passage.start, "end": passage.end}
    assert target["state"]["type"] == "TimeState"
    assert hash_named(target["state"]["cached"]) == passage.snapshot.sha256
    assert target["state"]["sourceDate"].endswith("Z")
    assert target["factcheck:place"] == "page 1"


def test_the_bodies_are_the_claim_in_its_text_and_how_they_agree(passage):
    said, assessed = items(exported())[0]["body"]

    assert said["source"] == "https://example.org/velo"
    assert said["selector"][0]["exact"] == "45 %"
    assert hash_named(said["state"]["cached"]) == passage.claim.revision.sha256
    assert (assessed["purpose"], assessed["factcheck:outcome"]) == ("assessing", "exact")
    assert assessed["factcheck:figure"]["factcheck:low"] == "467"
    assert assessed["factcheck:figure"]["factcheck:period"] == "2025-01-01/2025-12-31"


def test_the_collection_is_one_that_other_tools_know(passage):
    data = exported()

    assert data["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert (data["type"], data["first"]["type"]) == ("AnnotationCollection", "AnnotationPage")
    assert {item["type"] for item in items(data)} == {"Annotation"}
    assert items(data)[0]["creator"]["name"] == "alice"


def test_without_evidence_the_collection_is_empty(claim):
    assert items(exported()) == []


def test_what_was_exported_comes_back_the_same(claim, passage):
    review.state_absence(claim, "Not in the annex.", by=make_user(), version=claim.version)
    review.state_absence(claim, "No.", by=make_user(), version=claim.version, snapshot=passage.snapshot)
    before = exported()
    Evidence.objects.all().delete()

    assert results(before) == ["added"] * 3

    after = exported()
    for item in (*items(before), *items(after)):
        item.pop("created")
    assert after == before


def test_taking_in_again_adds_nothing(claim, passage):
    review.state_absence(claim, "Not in the annex.", by=make_user(), version=claim.version)

    assert results(exported()) == ["present", "present"]
    assert Evidence.objects.count() == 2


def test_a_single_annotation_a_page_or_a_list_will_do(passage):
    data = exported()

    for part in (data["first"], items(data), items(data)[0]):
        assert results(part) == ["present"]


def test_without_the_copy_the_passage_is_found_in_a_newer_one(claim, passage):
    data = exported()
    Evidence.objects.all().delete()
    Snapshot.objects.all().delete()
    newer = make_snapshot("A new first line.\n" + REPORT, document=make_document(claim))

    assert results(data) == ["added"]
    added = Evidence.objects.get()
    assert (added.snapshot, added.start) == (newer, passage.start + 18)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda item: item["body"].pop(0), "does not name its claim"),
        (lambda item: item["body"][0]["selector"][0].update(exact="99 %"), "no claim “99 %”"),
        (lambda item: item["body"][0].pop("selector"), "TextQuoteSelector"),
        (lambda item: item["body"][0]["state"].update(cached=hash_name("00" * 32)), "article of this annotation"),
        (
            lambda item: item["target"]["selector"][0].update(exact="468 square kilometers"),
            "does not stand in this copy",
        ),
        (lambda item: item.update(target="https://reports.example/"), "TextQuoteSelector"),
    ],
)
def test_what_does_not_fit_is_refused_in_words(passage, spoil, words):
    data = exported()
    spoil(items(data)[0])

    taken = take_in(data, by=make_user())

    assert [each.result for each in taken] == ["refused"]
    assert words in taken[0].words


def test_a_document_without_any_copy_is_refused(claim, passage):
    data = exported()
    Evidence.objects.all().delete()
    Snapshot.objects.all().delete()

    assert "have it fetched" in take_in(data, by=make_user())[0].words


@pytest.mark.parametrize(
    "data", [None, 5, "text", {"type": "Note"}, {"type": "AnnotationCollection"}, [1], [{}] * 1001]
)
def test_what_is_no_collection_is_refused_as_a_whole(data):
    with pytest.raises(Unfit):
        take_in(data, by=make_user())


@pytest.mark.parametrize("value", [None, 5, [], {}, "\ud800", "\0", -1, 10**40, [[]], "ni:///sha-256;!"])
def test_nonsense_anywhere_is_refused_and_nothing_else(passage, value):
    for path in (["id"], ["body"], ["target"], ["body", 0, "state", "cached"], ["target", "selector", 1, "start"]):
        data = exported()
        part = items(data)[0]
        for step in path[:-1]:
            part = part[step]
        part[path[-1]] = value

        assert results(data)[0] in ("present", "refused")


def test_who_may_not_check_adds_nothing(claim, passage):
    data = exported()
    Evidence.objects.all().delete()
    reader = make_user("bob", role="Reader")

    assert take_in(data, by=reader, article=claim.article)[0].result == "refused"


def test_an_export_that_breaks_off_says_so(passage):
    def fail(*_arguments):
        raise DatabaseError("gone")

    taken = []
    with connection.execute_wrapper(fail), pytest.raises(DatabaseError):
        taken.extend(EVIDENCE.write(Claim.objects.all()))

    assert b"evidence is missing" in taken[-1]
    with pytest.raises(ValueError, match="Expecting"):
        json.loads(b"".join(taken))


def test_names_by_hash_are_those_of_rfc_6920():
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    assert hash_name(empty) == "ni:///sha-256;47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
    assert hash_named(hash_name(empty)) == empty
    assert hash_named("https://example.org/") == ""
