"""Texts made to hurt: each is read in time and memory, or refused with the reason, and every span is a slice of it."""

import resource
import subprocess
import sys
import time

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from claims import tasks
from claims.models import Article, Extraction, ExtractionState
from tests.factories import make_article
from tests.rig.worker import environment

pytestmark = [pytest.mark.django_db, pytest.mark.timeout(900)]

PATTERNS = {
    "parentheses": "(",
    "quotation marks": '"',
    "dollars": "$",
    "zalgo": "Z\u0351\u036b\u0343\u036a\u0302",
    "right to left": "وفقا للتقرير 45 ٪ ",
    "overrides": "\u202e45 %\u202c ",
    "NUL": "45 % a\x00",
    "surrogates": "45 % des gens \ud800",
    "newlines": "a\n",
    "CRLF": "45 %\r\n",
    "spaces": "a   ",
    "digits": "7",
    "groups": "1 000 ",
    "narrow spaces": "1\u202f000\u202f",
    "percents": "5 % ",
    "dots": ".",
    "commas": "1,000,",
    "hyphens": "vingt-",
    "apostrophes": "l’",
    "addresses": "https://example.org/a?b=1&c=2 ",
    "cues": "selon ",
    "one sentence": "et 45 % des gens selon l’Insee, ",
    "markup": "<a href='x'>5 %</a>",
    "emoji": "🚲",
}

#: Figures every few characters: they take longer, but never nearly as long as an extraction may.
DENSE = {"overrides", "CRLF", "groups", "narrow spaces", "percents", "hyphens", "one sentence", "markup"}

# At a fiftieth of the size the limits only tell what explodes from what does not: other work is in the clock's way.
FULL = pytest.param(1_000_000, 5, 30, marks=pytest.mark.full)


@pytest.mark.parametrize(("length", "seconds", "dense_seconds"), [(20_000, 5, 20), FULL])
@pytest.mark.parametrize("pattern", PATTERNS)
def test_it_is_read_in_time_or_refused_in_words(pattern, length, seconds, dense_seconds):
    text = (PATTERNS[pattern] * length)[:length]
    article = taken_in(text)

    started = time.process_time()
    tasks.work_off()

    assert time.process_time() - started < (dense_seconds if pattern in DENSE else seconds)
    if article:
        assert_read(article)


def taken_in(text: str) -> Article | None:
    """Submit a text; return None when it was refused in words."""
    try:
        return make_article(text)
    except ValidationError as refused:
        return None if any(refused.messages) else pytest.fail("refused without a word")


def assert_read(article: Article) -> None:
    """Check that the article was read, or not for a reason in words, and that offsets give back the words."""
    run = Extraction.objects.get(revision__article=article)
    assert run.state == ExtractionState.DONE or run.last_error == "unsupported_language", run.error_detail
    text = article.latest_revision.text
    for claim in article.claims.all():
        assert text[claim.start : claim.end] == claim.text
        assert text[claim.quote_start : claim.quote_end] == claim.quote
        assert text[claim.value_start : claim.value_end] in claim.quote


marks = st.sampled_from("« » \n \u202f million ( \x00 \ud800".split(" "))
pieces = st.one_of(st.text(max_size=20), marks, st.sampled_from(["45 %", " 1 000 ", "selon l’Insee, "]))


@given(text=st.lists(pieces, max_size=40).map("".join))
@hypothesis_settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_read_or_refused_in_words(text):
    article = taken_in(text)

    tasks.work_off()

    if article:
        assert_read(article)


@pytest.mark.full
def test_reading_all_of_them_stays_under_a_gigabyte(transactional_db, django_db_serialized_rollback):
    for pattern in PATTERNS.values():
        taken_in((pattern * 1_000_000)[:1_000_000])

    command = [sys.executable, "manage.py", "drain"]
    subprocess.run(command, cwd=settings.BASE_DIR, env=environment(), check=True)

    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < 1_000_000  # kilobytes, of the largest child
