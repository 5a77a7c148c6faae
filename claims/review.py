"""The one door through which people change claims.

Each function takes the claim, who acts (`by`) and the version of the claim that they saw; it writes the change and
its event in one transaction, by compare-and-swap on that version, and returns the event.
"""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from claims import intake, log
from claims.models import (
    REASONS,
    Article,
    Citation,
    Claim,
    Event,
    EventText,
    Later,
    Origin,
    Revision,
    Source,
    Stage,
    Subject,
    User,
    Verb,
    Verdict,
)

CHECK = "claims.check_claim"

# (from, to) -> the permission it takes. Every change of stage that there is, is in this table.
TRANSITIONS: dict[tuple[Stage, Stage], str] = {
    (Stage.CANDIDATE, Stage.CHECKED): CHECK,
    (Stage.CANDIDATE, Stage.DISMISSED): CHECK,
    (Stage.CHECKED, Stage.CHECKED): CHECK,
    (Stage.CHECKED, Stage.DISMISSED): CHECK,
    (Stage.CHECKED, Stage.CANDIDATE): CHECK,
    (Stage.DISMISSED, Stage.CHECKED): CHECK,
    (Stage.DISMISSED, Stage.CANDIDATE): CHECK,
}

EDITABLE = frozenset(
    "low high step unit counted bound statistic role period_text period_from period_to hedged".split()
)
NO_VERDICT = {"verdict": "", "reason": "", "checked_by_id": None, "checked_at": None}
CONTEXT = 32  # characters of prefix and suffix kept around a quote


class ReviewError(Exception):
    """Why a change was refused, in words for the person who wanted it.

    ReviewError
    ├── NotAllowed    the person, or the stage, does not permit it
    ├── Overtaken     somebody else changed the claim first; holds the claim as it is now
    └── Refused       what was asked for makes no sense
    """


class NotAllowed(ReviewError):
    pass


class Refused(ReviewError):
    pass


class Overtaken(ReviewError):
    def __init__(self, claim: Claim) -> None:
        super().__init__(_("Somebody else has changed this claim since you saw it."))
        self.claim = claim


def next_stages(claim: Claim, by: User) -> list[Stage]:
    """Return the stages to which this person may move the claim: those of the buttons on the page."""
    return [new for (old, new), permission in TRANSITIONS.items() if old == claim.stage and by.has_perm(permission)]


def decide(
    claim: Claim,
    verdict: Verdict,
    *,
    by: User,
    version: int,
    reason: str = "",
    explanation: str = "",
    url: str = "",
) -> Event:
    """Give the claim a verdict, or another than it had. `url` is where the figure was checked."""
    _may_move(claim, Stage.CHECKED, by)
    _fits(reason, verdict)
    decision = {"stage": Stage.CHECKED, "verdict": verdict, "reason": reason, "explanation": explanation}
    checked = {"checked_url": url, "checked_by_id": by.pk, "checked_at": timezone.now()}
    return _write(claim, Verb.DECIDED, decision | checked, by=by, version=version)


def dismiss(claim: Claim, *, by: User, version: int, explanation: str = "", url: str = "") -> Event:
    """Say that this is not a claim. It stays so in every later extraction."""
    _may_move(claim, Stage.DISMISSED, by)
    note = {"explanation": explanation, "checked_url": url}
    return _write(claim, Verb.DISMISSED, {"stage": Stage.DISMISSED} | NO_VERDICT | note, by=by, version=version)


def reopen(claim: Claim, *, by: User, version: int) -> Event:
    """Take the claim back to the candidates, without verdict."""
    _may_move(claim, Stage.CANDIDATE, by)
    return _write(claim, Verb.REOPENED, {"stage": Stage.CANDIDATE} | NO_VERDICT, by=by, version=version)


def explain(claim: Claim, *, by: User, version: int, **changes: str) -> Event:
    """Add reason, explanation or checked_url to a decision that was taken before."""
    _checker(by)
    if not claim.is_decided:
        raise Refused(_("Decide first: a reason belongs to a verdict."))
    if unknown := set(changes) - {"reason", "explanation", "checked_url"}:
        raise TypeError(f"explain() does not take {unknown}")
    _fits(changes.get("reason", ""), claim.verdict)
    return _write(claim, Verb.EXPLAINED, changes, by=by, version=version)


def edit(claim: Claim, *, by: User, version: int, **changes: Any) -> Event:
    """Correct the quantity or the period that the engine read: any of EDITABLE.

    Raises ValidationError, by field, for what is no number, unit, date or code.
    """
    _checker(by)
    if unknown := set(changes) - EDITABLE:
        raise TypeError(f"edit() does not take {unknown}")
    edited = Claim.objects.get(pk=claim.pk)
    for name, value in changes.items():
        setattr(edited, name, value)
    edited.clean_fields(exclude=[f.name for f in Claim._meta.fields if f.name not in changes])
    edited.clean()
    changes = {name: getattr(edited, name) for name in [*changes, "magnitude"]}
    return _write(claim, Verb.EDITED, changes, by=by, version=version)


def link(citation: Citation, source: Source | None, *, by: User, version: int) -> Event:
    """Say which source of the registry a citation means; None when it is none of them."""
    citations = citations_of(citation.claim)
    for entry in citations:
        if entry["id"] == citation.pk:
            entry["source_id"] = source.pk if source else None
    return _write(citation.claim, Verb.LINKED, {"citations": citations}, by=_checker(by), version=version)


def cite(claim: Claim, source: Source, *, by: User, version: int, text: str = "") -> Event:
    """Add a citation that the engine missed."""
    added = {"id": None, "source_id": source.pk, "origin": Origin.PERSON.value, "text": text or source.name}
    citations = [*citations_of(claim), added]
    return _write(claim, Verb.CITED, {"citations": citations}, by=_checker(by), version=version)


def uncite(citation: Citation, *, by: User, version: int) -> Event:
    """Remove a citation that the article does not make."""
    left = [entry for entry in citations_of(citation.claim) if entry["id"] != citation.pk]
    return _write(citation.claim, Verb.UNCITED, {"citations": left}, by=_checker(by), version=version)


@transaction.atomic
def add(revision: Revision, start: int, end: int, *, by: User) -> Claim:
    """Make a claim of the text that an editor selected, `start` to `end` in code points; a worker reads it then."""
    _checker(by)
    text = revision.text
    start, end = max(start, 0), min(end, len(text))
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end -= len(text[start:end]) - len(text[start:end].rstrip())
    if start >= end:
        raise Refused(_("Select the words of the claim in the article first."))
    claim = Claim.objects.create(
        article=revision.article,
        revision=revision,
        origin=Origin.PERSON,
        touched=True,
        text=text[start:end],
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        **dict.fromkeys(["start", "quote_start", "value_start"], start),
        **dict.fromkeys(["end", "quote_end", "value_end"], end),
    )
    after = {"stage": claim.stage, "quote": claim.quote, "start": start, "end": end}
    log.append(Subject.CLAIM, claim.pk, Verb.CREATED, by=by, after=after)
    intake.queue(revision, claim=claim)
    return claim


def put_off(claim: Claim, *, by: User) -> None:
    """Move the claim to the end of this person's own queue."""
    Later.objects.filter(user=by, claim=claim).delete()
    Later.objects.create(user=by, claim=claim)


def own_events(article: Article, *, by: User) -> QuerySet[Event]:
    """Return this person's events on the article's claims that were not taken back, newest first."""
    taken_back = Event.objects.filter(
        subject_type=Subject.CLAIM, subject_id=OuterRef("subject_id"), undoes=OuterRef("sequence")
    )
    mine = Event.objects.filter(subject_type=Subject.CLAIM, subject_id__in=article.claims.values("pk"), actor_id=by.pk)
    return mine.filter(~Exists(taken_back), undoes=None).order_by("-id")


def undo(claim: Claim, *, by: User) -> Event:
    """Take back this person's last event on the claim; refused when somebody acted on the claim since.

    Called again, it takes back the one before that.
    """
    event = _last_standing(claim)
    if event is None:
        raise Refused(_("There is nothing to take back here."))
    if event.actor_id != by.pk:
        raise NotAllowed(
            _("%(name)s has acted on this claim since; only they can take that back.") % {"name": event.actor_name}
        )
    text = EventText.objects.filter(event=event).first()
    before = event.before | (text.before if text else {})
    if event.verb == Verb.CREATED:
        before = {"stage": Stage.DISMISSED}
    return _write(claim, Verb.UNDONE, before, by=_checker(by), version=claim.version, undoes=event.sequence)


def _last_standing(claim: Claim) -> Event | None:
    """Return the claim's last event that is neither taken back nor itself a taking back."""
    standing: dict[int, Event] = {}
    for event in Event.objects.filter(subject_type=Subject.CLAIM, subject_id=claim.pk).order_by("sequence"):
        if event.undoes:
            standing.pop(event.undoes, None)
        else:
            standing[event.sequence] = event
    return standing[max(standing)] if standing else None


def _checker(by: User) -> User:
    if not by.has_perm(CHECK):
        raise NotAllowed(_("Your account may read claims but not decide them. Ask an administrator."))
    return by


def _may_move(claim: Claim, stage: Stage, by: User) -> None:
    _checker(by)
    if stage not in next_stages(claim, by):
        raise NotAllowed(
            _("A claim that is “%(old)s” cannot become “%(new)s”.")
            % {"old": Stage(claim.stage).label, "new": stage.label}
        )


def _fits(reason: str, verdict: str) -> None:
    if reason and reason not in REASONS.get(verdict, []):
        raise Refused(_("This reason does not belong to this verdict."))


def citations_of(claim: Claim) -> list[dict[str, Any]]:
    """Return the claim's citations as plain values, in text order: what events record of them."""
    names = "id source_id origin text start end cue affiliation kind relay stance".split()
    return list(claim.citations.order_by("start", "id").values(*names))


def _set_citations(claim: Claim, entries: list[dict[str, Any]]) -> None:
    claim.citations.exclude(pk__in=[entry["id"] for entry in entries if entry["id"]]).delete()
    for entry in entries:
        Citation(claim=claim, **entry).save()


@transaction.atomic
def _write(
    claim: Claim, verb: Verb, changes: Mapping[str, Any], *, by: User, version: int, undoes: int | None = None
) -> Event:
    """Write changes and their event if the claim still has the version that the person saw."""
    current = Claim.objects.get(pk=claim.pk)
    if current.version != version:
        raise Overtaken(current)
    before = {name: getattr(current, name) for name in changes if name != "citations"}
    fields = {name: value for name, value in changes.items() if name != "citations"}
    # Compare and swap: of two people acting at once, one gets a row, the other none.
    swapped = Claim.objects.filter(pk=claim.pk, version=version).update(**fields, version=version + 1, touched=True)
    if not swapped:
        raise Overtaken(Claim.objects.get(pk=claim.pk))
    after = dict(fields)
    if "citations" in changes:
        before["citations"] = citations_of(claim)
        _set_citations(claim, changes["citations"])
        after["citations"] = citations_of(claim)
    event = log.append(Subject.CLAIM, claim.pk, verb, by=by, before=before, after=after, undoes=undoes)
    claim.refresh_from_db()
    return event
