"""Whether an article is ready to publish: the rules that a newsroom sets, and the claims that are in the way."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from django.conf import settings
from django.db.models import Exists, OuterRef, Q
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from claims.models import UNDECIDED, Article, Citation, Claim, Extraction, ExtractionState, Revision, Stage, Verdict
from claims.queueing import in_newest_text
from claims.ready_rule import ReadyRule
from claims.review import second_check


class Rule(NamedTuple):
    """One thing that must hold, and which claims it does not hold of."""

    words: Promise
    blocking: Q | Callable[[], Q]


class Finding(NamedTuple):
    """What became of one rule: it holds when no claim is in the way, and the text was read."""

    code: str
    words: Promise
    holds: bool
    claims: Sequence[Claim]


_CITED = Exists(Citation.objects.filter(claim=OuterRef("pk")))
RULES = {
    ReadyRule.READ: Rule(_("The text was read"), Q(pk=None)),
    ReadyRule.DECIDED: Rule(_("Every claim is decided"), Q(stage__in=UNDECIDED)),
    ReadyRule.CITED: Rule(
        _("Every claim with a source is verified"),
        Q(_CITED) & ~Q(verdict=Verdict.VERIFIED) & ~Q(stage=Stage.DISMISSED),
    ),
    ReadyRule.ALARMS: Rule(_("No alarm is open"), ~Q(alarms=[]) & Q(stage__in=UNDECIDED)),
    ReadyRule.WRONG: Rule(
        _("Nothing refuted or misattributed is left"), Q(verdict__in=[Verdict.REFUTED, Verdict.MISATTRIBUTED])
    ),
    ReadyRule.SECOND: Rule(_("Every second check is done"), second_check.waiting),
}


def findings(article: Article) -> list[Finding]:
    """Return what became of each rule of the setting READY_RULES, in its order; one query a rule."""
    standing = in_newest_text(article).standing().order_by("value_start", "id")
    found = []
    for code in map(ReadyRule, settings.READY_RULES):
        rule = RULES[code]
        if code is ReadyRule.READ:
            found.append(Finding(code, rule.words, _was_read(article), []))
        else:
            blocking = rule.blocking() if callable(rule.blocking) else rule.blocking
            claims = list(standing.filter(blocking))
            found.append(Finding(code, rule.words, not claims, claims))
    return found


def _was_read(article: Article) -> bool:
    newest = Revision.objects.filter(article=article).order_by("-number").values("pk")[:1]
    run = Extraction.objects.filter(revision=newest, claim=None).order_by("-id").first()
    return run is not None and run.state in (ExtractionState.DONE, ExtractionState.UNCHANGED)
