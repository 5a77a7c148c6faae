import json

import pytest

from claims.extraction.documents import BadDocument, Document, Job, documents, run

from .readings import NOBODY


def line(**row):
    return json.dumps({"id": "a1", "text": "Il y a eu 30 morts.", **row})


def test_a_line_is_a_document():
    assert list(documents([line(published="2024-06-15"), "\n"], "fr"))[0].published.isoformat() == "2024-06-15"


def test_a_line_may_name_its_language():
    assert [row.language for row in documents([line(), line(language="en")], "fr")] == ["fr", "en"]


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ('{"id": 1', "no JSON"),
        ('["a"]', 'an object with "id" and "text"'),
        (json.dumps({"id": 1}), 'an object with "id" and "text"'),
        (line(published="15 June"), "'15 June' is no date"),
        (line(text="a\x00b"), "NUL"),
        (line(text="\ud800"), "surrogate"),
        (line(text="a" * 1_000_001), "1,000,001 characters"),
    ],
)
def test_a_bad_line_is_told_with_its_number(bad, reason):
    with pytest.raises(BadDocument, match="^line 2: ") as refusal:
        list(documents([line(), bad], "fr"))

    assert reason in str(refusal.value)


def test_a_document_in_another_language_is_reported_and_stops_nothing():
    rows = [Document("a", "Bla.", "tlh"), Document("b", "Il y a eu 30 morts.", "fr")]
    first, second = run(Job(NOBODY), rows)

    assert (first["language"], first["skipped"][0]["code"]) == ("tlh", "unsupported-language")
    assert len(second["claims"]) == 1


def test_quantities_alone_have_no_claims():
    (result,) = run(Job(NOBODY, only_quantities=True), [Document("a", "Ces deux pays.", "fr")])

    assert list(result) == ["id", "language", "quantities"]
    assert result["quantities"][0]["low"] == "2"


def test_workers_keep_the_order_of_the_input():
    rows = [Document(str(number), f"Il y a eu {number} morts.", "fr") for number in range(2, 42)]

    assert list(run(Job(NOBODY), rows, workers=2)) == list(run(Job(NOBODY), rows))
