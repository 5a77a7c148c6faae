"""Known names that go on, and are those of somebody else."""

import pytest

from claims.extraction import Registry, extract
from claims.extraction.registry import Alias

REGISTRY = Registry(
    [
        Alias("health-it", "ministero della Salute", "ministry", "it"),
        Alias("health-gaza", "ministero della Salute di Gaza", "ministry", "it"),
    ]
)


@pytest.mark.parametrize(
    ("text", "source", "slug"),
    [
        ("Secondo il ministero della Salute, i casi sono 300.", "il ministero della Salute", "health-it"),
        (
            "Secondo il ministero della Salute di Gaza, i feriti sono 300.",
            "il ministero della Salute di Gaza",
            "health-gaza",
        ),
        ("Secondo il ministero della Salute di Kiev, i feriti sono 300.", "il ministero della Salute di Kiev", None),
        ("Secondo il ministero della Salute ucraino, i feriti sono 300.", "il ministero della Salute ucraino", None),
    ],
)
def test_a_ministry_of_another_country_is_another_one(text, source, slug):
    (claim,) = extract(text, language="it", registry=REGISTRY).claims

    assert [(citation.span.text, citation.source) for citation in claim.citations] == [(source, slug)]
