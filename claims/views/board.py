"""What the desk shows around one claim of an article, in a constant number of queries."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any, NamedTuple

from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _

from claims import keys, presenting, queueing, review
from claims.models import (
    REASONS,
    UNDECIDED,
    Article,
    CitationKind,
    Claim,
    Extraction,
    ExtractionError,
    ExtractionState,
    Reason,
    Revision,
    Stage,
    TextLanguage,
    User,
    Verb,
    Verdict,
)
from claims.review import second_check
from claims.rule_words import PRIORITIES, alarm_words, rule_words, skipped_words

from .marking import marked_up, marks, state
from .team import team


class Filter(NamedTuple):
    """Which claims a person steps through."""

    label: Promise
    claims: Q | Callable[[], Q]


LATE = timedelta(seconds=15)  # after which a reader of the page is told that no worker has come
DECISIONS = 10  # how many of one's last decisions stay on the page
FILTERS = {
    "all": Filter(_("All claims"), Q()),
    "left": Filter(_("Left to check"), Q(stage__in=UNDECIDED)),
    "decided": Filter(_("Decided"), ~Q(verdict="")),
    "dismissed": Filter(_("Not claims"), Q(stage=Stage.DISMISSED)),
    "second": Filter(_("To check again"), second_check.waiting),
}


DECIDING = [Verb.DECIDED, Verb.DISMISSED, Verb.CONFIRMED, Verb.DISPUTED]


class Decision(NamedTuple):
    """A claim with how it was decided."""

    claim: Claim
    figure: str
    words: str
    state: str
    reason: str


def claims_of(article: Article) -> QuerySet[Claim]:
    """Return the claims that the desk shows: those of the newest text that are seen or that a person acted on."""
    return queueing.in_newest_text(article).filter(Q(seen=True) | Q(touched=True))


def claim_named(number: str, article: Article) -> Claim | None:
    """Return the claim of that number, if the desk shows one in this article."""
    if not number.isdecimal() or len(number) > 18:
        return None
    return claims_of(article).select_related("checked_by", "predecessor").filter(pk=number).first()


def text_of(article: Article, user: User) -> dict[str, Any]:
    """Return the newest text with its claims marked, as this person may see them, and its number."""
    newest = article.latest_revision
    marked = marks(claims_of(article), hidden=second_check.hidden_from(user))
    return {"text": marked_up(newest.text, marked), "number": newest.number}


def board(article: Article, user: User, *, claim: Claim | None, show: str) -> dict[str, Any]:
    """Return everything around the text: the claim, where it stands in the article, one's last decisions."""
    common = around(article, user, show=show)
    return common | beside(claim, article, user, show=show) | _strip(claim, common["decisions"], user)


def around(article: Article, user: User, *, show: str) -> dict[str, Any]:
    """Return what the page shows whatever the claim."""
    at_work = keys.at_work(user)
    return {
        "article": article,
        **reading_of(article),
        "show": show if show in FILTERS else "all",
        "filters": [(name, each.label) for name, each in FILTERS.items()],
        "may_check": user.has_perm(review.CHECK),
        "decisions": last_decisions(article, user),
        "keys": at_work,
        "key_list": [(key, keys.ACTS[name].label) for name, key in keys.chosen(user).items() if key],
        "verdicts": [(verdict, verdict.label, at_work.get(verdict)) for verdict in Verdict],
        "done": article.facts - article.facts_left,
    }


def beside(claim: Claim | None, article: Article, user: User, *, show: str) -> dict[str, Any]:
    """Return what the page shows of one claim, and which claims stand before and after it."""
    chosen = FILTERS.get(show, FILTERS["all"]).claims
    shown = claims_of(article).filter(chosen() if callable(chosen) else chosen)
    return {**(_card(claim, user) if claim else {"claim": None}), **_neighbours(shown, claim)}


def reading_of(article: Article) -> dict[str, Any]:
    """Return the newest run over the whole of the article's newest text, and its state as the page tells it."""
    newest = Revision.objects.filter(article=article).order_by("-number").values("pk")[:1]
    extraction = Extraction.objects.filter(revision=newest, claim=None).order_by("-id").first()
    return {
        "extraction": extraction,
        "reading_state": reading_state(extraction),
        "languages": TextLanguage.choices,
        "looks_like": _looks_like(extraction),
        "skipped": [(row, skipped_words(row["code"])) for row in extraction.skipped] if extraction else [],
    }


def _looks_like(extraction: Extraction | None) -> str:
    """Return the name of the language that a text was refused for."""
    if extraction is None or extraction.last_error != ExtractionError.UNSUPPORTED_LANGUAGE:
        return ""
    try:
        return str(get_language_info(extraction.error_detail)["name_translated"])
    except KeyError:
        return extraction.error_detail


def reading_state(extraction: Extraction | None) -> str:
    """Return the state of a run as the page tells it: "late" when no worker has taken it for a while."""
    if extraction is None:
        return ""
    late = extraction.state == ExtractionState.PENDING and timezone.now() - extraction.created_at > LATE
    return "late" if late else extraction.state


def last_decisions(article: Article, user: User) -> list[Decision]:
    """Return the claims this person decided last, each once, the newest first."""
    events = review.own_events(article, by=user).filter(verb__in=DECIDING)
    numbers = list(dict.fromkeys(events.values_list("subject_id", flat=True)[: 3 * DECISIONS]))[:DECISIONS]
    found = Claim.objects.in_bulk(numbers)
    return [decided(found[number], user) for number in numbers if number in found]


def decided(claim: Claim, user: User) -> Decision:
    """Return a claim with how it was decided, in words, as this person may see it."""
    claim = review.as_seen_by(claim, user)
    words = claim.get_verdict_display() if claim.verdict else claim.get_stage_display()
    return Decision(
        claim, presenting.figure(claim), words, state(claim.stage, claim.verdict), claim.get_reason_display()
    )


def _card(whole: Claim, user: User) -> dict[str, Any]:
    claim = review.as_seen_by(whole, user)
    citations = list(claim.citations.select_related("source").order_by("start", "id"))
    named = [c for c in citations if c.kind != CitationKind.ANONYMOUS]
    return {
        "claim": claim,
        "figure": presenting.figure(claim),
        "predecessor": decided(claim.predecessor, user) if claim.predecessor else None,
        "details": [words for words in (presenting.statistic(claim), presenting.period(claim)) if words],
        "state": state(claim.stage, claim.verdict),
        "citations": citations,
        "unlinked": next((c.pk for c in named if c.source is None), None),
        "why": [(rule, rule_words(rule)) for rule in claim.why if rule not in PRIORITIES],
        "early": [(rule, rule_words(rule)) for rule in claim.why if rule in PRIORITIES],
        "alarms": [(alarm, alarm_words(alarm["code"])) for alarm in claim.alarms],
        "put_off": claim.later.filter(user=user).exists(),
        "reading": claim.readings.order_by("-id").first(),
        "corrections": list(claim.corrections.all()) if claim.published_at else [],
        **team(whole, user),
    }


def _neighbours(shown: QuerySet[Claim], claim: Claim | None) -> dict[str, int | None]:
    if claim is None:
        first = shown.order_by("value_start", "id").values_list("pk", flat=True).first()
        return {"preceding": None, "following": first}
    return {"preceding": queueing.preceding(shown, claim), "following": queueing.following(shown, claim)}


def _strip(claim: Claim | None, decisions: list[Decision], user: User) -> dict[str, Any]:
    """Return the decision that the reasons on offer belong to: the claim shown if it has one, else one's last."""
    decided = [claim] if claim else []
    decided += [decision.claim for decision in decisions[:1]]
    for each in decided:
        if each.verdict and each.stage == Stage.CHECKED and not review.is_second(each, user):
            reasons = [(reason, Reason(reason).label) for reason in REASONS[each.verdict]]
            return {"explained": each, "explained_figure": presenting.figure(each), "reasons": reasons}
    return {"explained": None, "reasons": []}
