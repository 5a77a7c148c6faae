"""Whatever runs, edits, decisions and new texts follow each other, no run alters what a person did."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims import intake, log, review
from claims.models import Article, Claim, Event, Extraction, Source, Subject, Verdict

from .factories import make_article, make_source, make_user
from .readings import Reading, citation, reading, run
from .test_publishing import PLACE

pytestmark = pytest.mark.django_db

SENTENCES = [f"Selon l’Insee, {number} % des ménages ont {number + 1} vélos." for number in (11, 22, 33, 44)]

texts = st.permutations(SENTENCES).map(lambda order: " ".join(order[:3]))
# Which sentences a run finds a claim in, how much of it, and what it makes of it.
quotes = st.sampled_from(["{} %", "{} % des ménages"])
finds = st.tuples(st.sampled_from(SENTENCES), quotes, st.sampled_from(["exact", "about"]))
found = st.lists(finds, unique_by=lambda each: each[0])
work = "decide dismiss edit cite reopen undo add take release confirm publish comment".split()
acts = st.one_of(
    st.tuples(st.just("run"), found),
    st.tuples(st.just("revise"), texts),
    st.tuples(st.sampled_from(work), st.integers(0, 5)),
)


@pytest.mark.timeout(400)
@given(text=texts, steps=st.lists(acts, min_size=1, max_size=12))
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_run_alters_what_a_person_did(text: str, steps: list[tuple[str, Any]]):
    article = make_article(text)

    for act, argument in steps:
        events, touched = events_of(article), touched_of(article)
        perform(article, act, argument)

        assert events_of(article)[: len(events)] == events
        if act == "run":
            assert events_of(article) == events
            assert touched_of(article) == touched
            assert_each_mention_is_of_one_claim(article)
            assert_nothing_changes_when_run_again(article, argument)


def perform(article: Article, act: str, argument: Any) -> None:
    if act == "run":
        run(article.latest_revision, seen_in(article.latest_revision.text, argument))
    elif act == "revise":
        with suppress(ValidationError):  # the same text again
            intake.revise(article, argument, by=make_user(), after=article.latest_revision.number)
    else:
        act_on(article, act, argument)


def seen_in(text: str, found: list[tuple[str, str, str]]) -> list[Reading]:
    """Return what a run reads of the sentences that the text has."""
    readings = []
    for sentence, quote, bound in found:
        if sentence in text:
            number = sentence.split()[2]
            readings.append(reading(text, quote.format(number), bound=bound, citations=[citation(text, "Insee")]))
    return readings


def act_on(article: Article, act: str, number: int) -> None:
    """Let a person act on one of the article's claims; what is not permitted there happens not."""
    by, claims = make_user(), list(article.claims.order_by("pk"))
    if act == "add":
        review.add(article.latest_revision, 0, 20 + number, by=by).readings.all().delete()
    elif claims:
        claim = claims[number % len(claims)]
        with suppress(review.ReviewError):
            ACTS[act](claim, by=by)


ACTS: dict[str, Callable[..., Any]] = {
    "decide": lambda claim, by: review.decide(claim, Verdict.VERIFIED, by=by, version=claim.version),
    "dismiss": lambda claim, by: review.dismiss(claim, by=by, version=claim.version),
    "reopen": lambda claim, by: review.reopen(claim, by=by, version=claim.version),
    "edit": lambda claim, by: review.edit(claim, by=by, version=claim.version, low="7", high="7"),
    "cite": lambda claim, by: review.cite(claim, insee(), by=by, version=claim.version),
    "take": lambda claim, by: review.take(claim, by=by, version=claim.version),
    "release": lambda claim, by: review.release(claim, by=by, version=claim.version),
    "confirm": lambda claim, by: review.confirm(claim, by=make_user("bob"), version=claim.version),
    "publish": lambda claim, by: review.publish(claim, by=by, version=claim.version),
    "comment": lambda claim, by: review.comment(claim, "Vu.", by=by),
    "undo": lambda claim, by: review.undo(claim, by=by),
}


def insee() -> Source:
    return Source.objects.filter(slug="insee").first() or make_source("insee")


def events_of(article: Article) -> list[str]:
    events = Event.objects.filter(subject_type=Subject.CLAIM, subject_id__in=article.claims.values("pk"))
    return list(events.order_by("pk").values_list("hash", flat=True))


def touched_of(article: Article) -> dict[int, dict[str, Any]]:
    """Return what is stored of the claims that a person has touched: all, but in a new text no place."""
    return {claim.pk: kept(claim) for claim in article.claims.filter(touched=True)}


def kept(claim: Claim) -> dict[str, Any]:
    cited = [{**each, "start": None, "end": None} for each in review.rows_of(claim, "citations")]
    return {name: value for name, value in columns(claim).items() if name not in PLACE} | {"citations": cited}


def columns(claim: Claim) -> dict[str, Any]:
    return Claim.objects.filter(pk=claim.pk).values().get()


def assert_each_mention_is_of_one_claim(article: Article) -> None:
    newest = Extraction.objects.filter(revision__article=article).latest("pk")
    assert all(mention.claims.count() == 1 for mention in newest.mentions.all())


def assert_nothing_changes_when_run_again(article: Article, found: Any) -> None:
    before = [columns(claim) for claim in article.claims.order_by("pk")]
    perform(article, "run", found)
    assert [columns(claim) for claim in article.claims.order_by("pk")] == before


def test_the_log_still_verifies_after_runs_and_edits():
    article = make_article(SENTENCES[0])
    perform(article, "run", [(SENTENCES[0], "{} %", "exact")])
    act_on(article, "decide", 0)
    perform(article, "run", [(SENTENCES[0], "{} % des ménages", "about")])

    assert list(log.verify()) == []
