"""What the pane of the source shows beside a claim: a copy at one passage, how it agrees, and what can be done."""

from typing import Any, NamedTuple
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _

from claims import alerts, documents, evidence, keys, passages, places, review
from claims.agreement_words import sentence
from claims.differences import differences
from claims.evidence import DOCUMENTS, InSnapshot
from claims.finding import Found, Hit
from claims.models import (
    OPEN,
    OUTCOME_LABELS,
    Claim,
    Document,
    Evidence,
    Quality,
    Snapshot,
    SnapshotState,
    Stage,
    User,
)

from .excerpts import Passage, excerpt, window


class Offered(NamedTuple):
    """A document that a claim offers: its newest copy, whatever became of it, and what was found in its best one."""

    document: Document
    newest: Snapshot | None
    searched: InSnapshot | None

    @property
    def tells(self) -> str:
        """What to say of it in a list: how the copy agrees, or where it stands."""
        if self.searched and self.searched.found:
            best = self.searched.found.best if self.searched.found.hits else None
            return str(OUTCOME_LABELS[best.agreement.outcome]) if best else _("not in it")
        if self.newest is None:
            return _("no copy yet")
        return "" if self.newest.state == SnapshotState.DONE else self.newest.get_state_display()


def pane(claim: Claim, user: User, *, document: str = "", passage: str = "") -> dict[str, Any]:
    """Return what the pane shows: of the document asked for, else of the one whose copy agrees best."""
    searched = evidence.search(claim)
    offered = _offered(claim, searched)
    chosen = _chosen(offered, document, evidence.best(claim, searched))
    suggested = evidence.suggestion(claim, searched)
    return {
        "claim": claim,
        "offered": offered,
        "rows": [(row, sentence(claim, row)) for row in _kept(claim)],
        "alerts": [(each, list(differences(each.old_passage, each.new_passage))) for each in alerts.alerts_of(claim)],
        "suggested": suggested,
        "may_check": user.has_perm(review.CHECK),
        "acting": Stage.CHECKED in review.next_stages(claim, user),
        "keys": keys.at_work(user),
        **(_of_document(claim, chosen, passage) if chosen else {}),
        "archive": _archive(chosen) if chosen and user.has_perm("claims.add_snapshot") else "",
    }


def _archive(chosen: Offered) -> str:
    """Return the host of the web archive where a copy may be looked for: of a dead link, or one that failed."""
    failed = chosen.newest is not None and chosen.newest.state == SnapshotState.FAILED
    if settings.LOOKUP_ARCHIVE and chosen.document.url and (chosen.document.dead_since or failed):
        return urlsplit(settings.ARCHIVE_URL).hostname or ""
    return ""


def _kept(claim: Claim) -> list[Evidence]:
    """Return the claim's evidence, as the claim agrees with it now."""
    rows = claim.evidence.select_related("snapshot__document", "snapshot__reading")
    return [passages.judged(claim, row) for row in rows]


def _offered(claim: Claim, searched: list[InSnapshot]) -> list[Offered]:
    found = {each.snapshot.document_id: each for each in searched}
    listed = list(documents.offered(claim)[:DOCUMENTS])
    copies = Snapshot.objects.filter(document__in=listed).defer("text", "places").order_by("document", "id")
    newest = {copy.document_id: copy for copy in copies}
    return [Offered(each, newest.get(each.pk), found.get(each.pk)) for each in listed]


def _chosen(offered: list[Offered], document: str, best: tuple[Snapshot, Hit] | None) -> Offered | None:
    wanted = document or (str(best[0].document_id) if best else "")
    return next((each for each in offered if str(each.document.pk) == wanted), next(iter(offered), None))


def _of_document(claim: Claim, chosen: Offered, passage: str) -> dict[str, Any]:
    newest = chosen.newest
    snapshot, found = chosen.searched or (None, None)
    if snapshot is None and newest and newest.state == SnapshotState.DONE:
        snapshot = Snapshot.objects.get(pk=newest.pk)  # a consent page and the like: better seen than told
    return {
        "document": chosen.document,
        "newest": newest,
        "elsewhere": documents.elsewhere(chosen.document),
        "is_coming": bool(newest and newest.state in OPEN),
        "is_read": snapshot is None or snapshot.quality != Quality.OK or not passages.is_awaited(snapshot),
        "failed": newest if newest and newest.state == SnapshotState.FAILED else None,
        "snapshot": snapshot,
        **(_of_copy(claim, snapshot, found, passage) if snapshot else {}),
    }


def _of_copy(claim: Claim, snapshot: Snapshot, found: Found | None, passage: str) -> dict[str, Any]:
    hits = (found.hits or found.nearest) if found else ()
    number = min(int(passage), len(hits)) if passage.isdecimal() and len(passage) < 4 else 1
    hit = hits[number - 1] if hits and number else None
    first, last = window(snapshot.text, *((hit.figure.start, hit.figure.end) if hit else (0, 0)))
    marked = [Passage(each.figure.start, each.figure.end, each is hit) for each in hits]
    shown = {
        "text": excerpt(snapshot.text, marked, first, last),
        "more_before": first > 0,
        "more_after": last < len(snapshot.text),
        "language": getattr(getattr(snapshot, "reading", None), "language", ""),
        "total": len(hits),
        "is_nearest": bool(found and found.nearest and not found.hits),
        "is_absent": bool(found and not hits),
    }
    if hit is None:
        return shown
    turns = {"number": number, "before": (number - 2) % len(hits) + 1, "after": number % len(hits) + 1}
    place = places.place(snapshot.places, snapshot.text, hit.figure.start)
    proof = passages.of_hit(claim, snapshot, hit)
    return shown | turns | {"hit": hit, "place": place, "proof": proof, "because": sentence(claim, proof)}
