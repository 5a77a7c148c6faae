"""Texts of a million characters that break programs: taken or refused with the reason, and read without harm."""

import re
import time

import pytest

from claims import tasks
from claims.extraction import Registry, extract
from claims.intake import clean
from claims.models import Article, Claim, Extraction, ExtractionState, Revision
from tests.factories import make_article, make_user
from tests.hostile.doors import DOORS
from tests.hostile.patterns import PATTERNS, SIZE

SMALL = 5_000
CPU_SECONDS = 60  # the worker's own limit for one text


def assert_clean(text: str) -> None:
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", text)
    assert text.encode().decode() == text


def assert_spans_slice_back(claim: Claim, text: str) -> None:
    assert claim.text == text[claim.start : claim.end]
    assert claim.quote == text[claim.quote_start : claim.quote_end]
    assert claim.quote_start <= claim.value_start < claim.value_end <= claim.quote_end
    assert text[: claim.start].endswith(claim.prefix) or text[: claim.quote_start].endswith(claim.prefix)
    for citation in claim.citations.all():
        assert citation.text == text[citation.start : citation.end]


@pytest.mark.django_db
@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_million_characters_are_taken_clean_or_refused_with_the_reason(door, pattern):
    submit = DOORS[door](make_user())

    taken, why = submit(PATTERNS[pattern](SIZE))

    assert taken == (pattern != "binary")
    if taken:
        assert_clean(Revision.objects.get().text)
    else:
        assert "looks like a file" in why
        assert not Article.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("pattern", [name for name in PATTERNS if name != "binary"])
def test_it_is_read_and_its_spans_slice_back(pattern):
    article = make_article(PATTERNS[pattern](SMALL))

    tasks.work_off()

    text = article.latest_revision.text
    assert Extraction.objects.get().state == ExtractionState.DONE
    for claim in article.claims.prefetch_related("citations"):
        assert_spans_slice_back(claim, text)


@pytest.mark.full
@pytest.mark.timeout(300)
@pytest.mark.parametrize("pattern", [name for name in PATTERNS if name != "binary"])
def test_a_million_characters_are_read_within_the_workers_limit(pattern):
    text = clean(PATTERNS[pattern](SIZE))
    start = time.process_time()

    extract(text, language="fr", published=None, registry=Registry([]))

    assert time.process_time() - start < CPU_SECONDS
