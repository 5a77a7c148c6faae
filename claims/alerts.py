"""Alerts: what became of the figures that claims rest on, in newer copies of their documents."""

import re

from django.db import transaction
from django.utils import timezone

from claims import notices
from claims.evidence import BY_CHANCE
from claims.finding import Passage, anchor, successor
from claims.models import Alert, AlertKind, AlertQuerySet, Claim, Evidence, Quality, Snapshot, User
from claims.passages import figures

CONTEXT = 64  # characters around a passage that an alert shows


def compare(snapshot: Snapshot) -> list[Alert]:
    """Raise an alert for each piece of evidence whose figure changed or vanished in a newer copy of its document.

    To be called once the figures of the copy are read. A copy that is not whole tells nothing of what vanished.
    """
    if snapshot.quality != Quality.OK or snapshot.is_partial:
        return []
    resting = Evidence.objects.filter(snapshot__document=snapshot.document_id, snapshot__lt=snapshot.pk)
    passages = resting.filter(start__isnull=False).select_related("claim", "snapshot")
    alerts = [alert for evidence in passages if (alert := _alert(evidence, snapshot)) and not _is_known(alert)]
    for claim in {alert.claim for alert in alerts}:
        notices.tell_of_change(claim)
    return Alert.objects.bulk_create(alerts)


def _alert(evidence: Evidence, snapshot: Snapshot) -> Alert | None:
    """Return the alert of a figure that no longer stands: with what is in its place, if its surroundings are there.

    None where it stands: in its place, or in other surroundings when nothing else is in its place.
    """
    passage = Passage(evidence.quote, evidence.prefix, evidence.suffix)
    now = successor(passage, snapshot.text)
    if anchor(passage, snapshot.text) or (now is None and _stands_elsewhere(evidence, snapshot)):
        return None
    return Alert(
        claim=evidence.claim,
        evidence=evidence,
        kind=AlertKind.FIGURE_CHANGED if now else AlertKind.FIGURE_VANISHED,
        old_snapshot=evidence.snapshot,
        new_snapshot=snapshot,
        old_passage=f"{evidence.prefix}{evidence.quote}{evidence.suffix}",
        new_passage=_around(snapshot.text, *now) if now else "",
    )


def _is_known(alert: Alert) -> bool:
    """Say whether the last alert of the evidence told the same."""
    last = Alert.objects.filter(evidence=alert.evidence).order_by("-id").first()
    return last is not None and (last.kind, last.new_passage) == (alert.kind, alert.new_passage)


def _around(text: str, start: int, end: int) -> str:
    return text[max(0, start - CONTEXT) : end + CONTEXT]


def _stands_elsewhere(evidence: Evidence, snapshot: Snapshot) -> bool:
    """Say whether the quote stands anywhere word for word, or its figure in another spelling.

    A count or a share of the same size may stand there by chance: it has to count the same.
    """
    quote = r"\s+".join(map(re.escape, evidence.quote.split()))
    if re.search(rf"(?<!\w)(?<!\d[.,]){quote}(?!\w|[.,]\d)", snapshot.text):
        return True
    said = (evidence.low, evidence.high, evidence.unit)
    same = [each for each in figures(snapshot) or () if any(said[:2]) and (each.low, each.high, each.unit) == said]
    return any(each.unit not in BY_CHANCE or (each.counted and each.counted == evidence.counted) for each in same)


def alerts_of(claim: Claim) -> AlertQuerySet:
    """Return the alerts of a claim that nobody has seen yet, newest first."""
    return claim.alerts.open().select_related("old_snapshot", "new_snapshot__document")


@transaction.atomic
def see(alerts: AlertQuerySet, *, by: User) -> int:
    """Note that somebody has seen the alerts; return how many nobody had."""
    return alerts.open().update(seen_by=by, seen_at=timezone.now())
