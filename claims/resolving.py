"""Saying whom a name means that articles cite: its citations are linked, and the registry learns the name."""

from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims import log, review, sources, unresolved
from claims.models import Citation, Claim, Event, Source, SourceAlias, Subject, User, Verb
from claims.models.folded import without_article

AT_MOST = 200  # claims at once: more than a person looks through is no preview
TEACH = "claims.add_sourcealias"


class Preview(NamedTuple):
    """What resolving a name would link, and what the registry would learn."""

    citations: list[Citation]
    is_cut: bool  # there are further claims that cite it
    names: list[tuple[str, str]]  # (language, spelling) that it would learn
    others: list[Source]  # who goes by the name too: then it would mean nobody, and is not learnt

    @property
    def claims(self) -> list[Claim]:
        """The claims, each once, the newest citation first."""
        return list({citation.claim_id: citation.claim for citation in self.citations}.values())


class Resolution(NamedTuple):
    """What was done: claims linked, claims left with the reason, spellings learnt, and the event that has it."""

    linked: list[Claim]
    left: list[tuple[Claim, str]]
    names: list[str]
    event: Event | None


def preview(key: str, source: Source | None, *, by: User) -> Preview:
    """Return what resolving a name to a source, or to one still to be made, would do."""
    newest = unresolved.of_name(by, key).select_related("claim__article")
    claims = newest.order_by("-claim_id").values_list("claim_id", flat=True).distinct()[: AT_MOST + 1]
    pks = list(claims)
    citations = list(newest.filter(claim__in=pks[:AT_MOST]))
    holders = unresolved.holders(key)
    others = [holder for holder in holders if holder != source]
    learns = by.has_perm(TEACH) and not holders and source
    return Preview(citations, len(pks) > AT_MOST, _spellings(citations) if learns else [], others)


@transaction.atomic
def resolve(key: str, source: Source, *, seen: Mapping[int, int], teach: bool, by: User) -> Resolution:
    """Link the citations of a name to a source, of the claims that were seen, by number and version, in the preview.

    With `teach` the registry learns the name as the articles spell it, in their languages, if nobody goes by it.
    """
    shown = preview(key, source, by=by)
    before = sources.state(source)
    linked, left = [], []
    for claim in shown.claims:
        if claim.pk not in seen:
            continue
        own = [citation for citation in shown.citations if citation.claim_id == claim.pk]
        try:
            review.link_all(claim, own, source, by=by, version=seen[claim.pk])
        except review.ReviewError as error:
            left.append((claim, str(error)))
        else:
            linked.append(claim)
    learnt = _learn(source, shown.names) if teach and linked else []
    event = _log(source, before, linked, learnt, by) if linked else None
    return Resolution(linked, left, [alias.name for alias in learnt], event)


@transaction.atomic
def take_back(event: Event, *, by: User) -> Resolution:
    """Take back one's own resolution: of the claims that nobody has touched since, and what the registry learnt.

    Raises ValidationError for somebody else's, and for one that was taken back already.
    """
    standing = Event.objects.filter(subject_type=Subject.SOURCE, subject_id=event.subject_id)
    taken = standing.filter(undoes=event.sequence).exists()
    if event.actor_id != by.pk or event.verb != Verb.RESOLVED or taken:
        raise ValidationError(_("There is nothing to take back here."))
    source = Source.objects.get(pk=event.subject_id)
    before = sources.state(source)
    undone, left = [], []
    versions = dict(event.after["resolved"]["claims"])
    for claim in Claim.objects.visible_to(by).filter(pk__in=versions):
        try:
            _unlink(claim, versions[claim.pk], by)
        except review.ReviewError as error:
            left.append((claim, str(error)))
        else:
            undone.append(claim)
    SourceAlias.objects.filter(pk__in=event.after["resolved"]["aliases"]).delete()
    source.refresh_from_db()
    new = {"names": sources.state(source)["names"]}
    log.append(Subject.SOURCE, source.pk, Verb.UNDONE, by=by, before=_names(before), after=new, undoes=event.sequence)
    return Resolution(undone, left, [], None)


def _spellings(citations: list[Citation]) -> list[tuple[str, str]]:
    """Return the spelling that is most usual in each language of the articles, without its article."""
    counts: dict[str, Counter[str]] = {}
    for citation in citations:
        spelling = " ".join(without_article(citation.text).split())[:200]
        counts.setdefault(citation.claim.article.language, Counter())[spelling] += 1
    return [(language, counted.most_common(1)[0][0]) for language, counted in sorted(counts.items())]


def _learn(source: Source, names: list[tuple[str, str]]) -> list[SourceAlias]:
    made = [source.aliases.get_or_create(name=name, language=language) for language, name in names]
    return [alias for alias, is_new in made if is_new]


def _unlink(claim: Claim, version: int, by: User) -> None:
    if claim.version != version:
        raise review.Overtaken(claim)
    review.undo(claim, by=by)


def _log(source: Source, before: Mapping[str, Any], linked: list[Claim], learnt: list[SourceAlias], by: User) -> Event:
    """Log what was linked, with the versions that the claims have since, and what was learnt."""
    resolved = {
        "claims": [[claim.pk, claim.version] for claim in linked],
        "aliases": [alias.pk for alias in learnt],
    }
    after = _names(sources.state(source)) | {"resolved": resolved}
    return log.append(Subject.SOURCE, source.pk, Verb.RESOLVED, by=by, before=_names(before), after=after)


def _names(state: Mapping[str, Any]) -> dict[str, Any]:
    return {"names": state["names"]}
