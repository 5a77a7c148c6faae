"""What a run has found becomes the article's: its mentions written, and the claims that nobody touched follow them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from django.db import transaction

from claims import leases, sources
from claims.carrying import carry, carry_citations, carry_on
from claims.identity import Known, Likeness, Sighting, frame, identify, likeness
from claims.models import Article, Citation, Claim, Extraction, ExtractionState, Mention, Origin, Revision
from claims.readings import (
    CITATION_FIELDS,
    Reading,
    citation_rows,
    claim_fields,
    context,
    judgement_fields,
    period_fields,
    quantity_fields,
)

Link = Claim.mentions.through

BATCH = 500  # rows a statement
CLAIMS = 5_000  # that a text may have; one with more is a table, or made to hurt


@transaction.atomic
def publish(extraction: Extraction, extracted: Reading, *, fingerprint: str) -> None:
    """End a run with what the engine found in the whole revision: at most CLAIMS, the rest is noted as skipped.

    Raises LeaseLost, and nothing is published.
    """
    readings, rest = extracted["claims"][:CLAIMS], extracted["claims"][CLAIMS:]
    too_many = [{"code": "too-many-claims", "start": one["start"], "end": one["end"], "text": ""} for one in rest[:1]]
    leases.finish(
        extraction,
        ExtractionState.DONE,
        engine_version=extracted["engine"],
        fingerprint=fingerprint,
        claims_found=len(readings),
        skipped=extracted["skipped"] + too_many,
    )
    revision = extraction.revision
    Article.objects.filter(pk=revision.article_id, language="").update(language=extracted["language"])
    _follow(revision, _record(extraction, readings))
    Article.objects.filter(pk=revision.article_id).doubt_readiness()


@transaction.atomic
def publish_again(extraction: Extraction, earlier: Extraction) -> None:
    """End a run that would find what an earlier one found: the claims follow that one again. Raises LeaseLost."""
    same = {name: getattr(earlier, name) for name in "engine_version fingerprint claims_found skipped".split()}
    leases.finish(extraction, ExtractionState.UNCHANGED, **same)
    _follow(extraction.revision, list(earlier.mentions.all()))
    Article.objects.filter(pk=extraction.revision.article_id).doubt_readiness()


@transaction.atomic
def fill(extraction: Extraction, claim: Claim, reading: Reading | None) -> None:
    """End a run over the words of a claim made by hand: give it what was read, if nobody has acted on it since.

    Raises LeaseLost.
    """
    leases.finish(extraction, ExtractionState.DONE, claims_found=int(reading is not None))
    if reading is None:
        return
    quantity = reading["quantity"]
    fields = quantity_fields(quantity) | period_fields(reading["period"]) | judgement_fields(reading)
    value = quantity["value_start"], quantity["value_end"]
    if claim.quote_start <= value[0] and value[1] <= claim.quote_end:
        fields |= {"value_start": value[0], "value_end": value[1]}
    if Claim.objects.filter(pk=claim.pk, version=1).update(**fields, version=2):
        rows = citation_rows(reading["citations"], sources.numbers())
        Citation.objects.bulk_create(Citation(claim=claim, **row) for row in rows)
    Article.objects.filter(pk=claim.article_id).doubt_readiness()


def _record(extraction: Extraction, readings: Iterable[Reading]) -> list[Mention]:
    """Write down what a run has seen, in the order of the text."""
    text = extraction.revision.text
    mentions = [
        Mention(
            extraction=extraction,
            value_start=reading["quantity"]["value_start"],
            value_end=reading["quantity"]["value_end"],
            quote=reading["quantity"]["text"],
            reading=reading,
            **context(text, reading["quantity"]["start"], reading["quantity"]["end"]),
        )
        for reading in readings
    ]
    mentions.sort(key=lambda mention: mention.value_start)
    return Mention.objects.bulk_create(mentions, batch_size=BATCH)


def _follow(revision: Revision, mentions: Sequence[Mention]) -> None:
    """Let the article's claims follow a run's mentions: known ones move along, new ones are made, others are marked.

    Of what a person has touched only the place changes, and only in a new text. Nothing follows a text that a newer
    one has replaced.
    """
    # One run at a time follows an article: two would each make the claims that the other is about to make.
    article = Article.objects.select_for_update(no_key=True).get(pk=revision.article_id)
    if article.revisions.filter(number__gt=revision.number).exists():
        return
    claims = {claim.pk: claim for claim in article.claims.select_for_update().order_by("value_start", "pk")}
    older = {claim: claim.start for claim in claims.values() if claim.touched and claim.revision_id != revision.pk}
    carry(older, revision)
    found = identify([_sighting(mention) for mention in mentions], _known(article, claims.values(), revision))
    seen = [(claims[pk], mentions[index]) for index, pk in found.items()]
    made = [(Claim(article=article), mention) for index, mention in enumerate(mentions) if index not in found]
    free = [(claim, mention) for claim, mention in seen if not claim.touched]
    gone = carry_on(older, {claim.pk: mention for claim, mention in seen}, revision)
    moves = {claim: claim.start - start for claim, start in older.items() if claim.revision_id == revision.pk}
    _update([*moves, *gone])
    carry_citations(moves, revision)
    _succeed(gone, made)
    Claim.objects.bulk_create(
        [claim for claim, mention in made if _differs(claim, mention, revision)], batch_size=BATCH
    )
    _update([claim for claim, mention in free if _differs(claim, mention, revision)])
    _cite(article, made + free)
    links = [Link(claim=claim, mention=mention) for claim, mention in seen + made]
    Link.objects.bulk_create(links, ignore_conflicts=True, batch_size=BATCH)
    again = set(found.values())
    _mark(claim for claim in claims.values() if claim.pk not in again)


def _succeed(gone: Iterable[Claim], made: Iterable[tuple[Claim, Mention]]) -> None:
    """Note which new claims stand in the place of ones that are gone, with another number."""
    waiting = defaultdict(list)
    for claim in gone:
        waiting[frame(text=claim.text, quote=claim.quote, unit=claim.unit)].append(claim)
    for claim, mention in made:
        read = mention.reading
        same = waiting[frame(text=read["text"], quote=mention.quote, unit=read["quantity"]["unit"])]
        claim.predecessor = same.pop(0) if same else None


def _differs(claim: Claim, mention: Mention, revision: Revision) -> bool:
    """Make the claim what its mention says; return whether it was anything else."""
    fields = claim_fields(mention) | {"revision_id": revision.pk, "seen": True}
    before = {name: getattr(claim, name) for name in fields}
    for name, value in fields.items():
        setattr(claim, name, value)
    return fields != before


def _update(claims: Sequence[Claim]) -> None:
    """Save claims as new versions: who is about to decide on an old one is shown the new one first."""
    for claim in claims:
        claim.version += 1
    theirs = {"id", "article", "origin", "touched", "created_at"}
    names = [field.name for field in Claim._meta.concrete_fields if field.name not in theirs]
    # Inserts that meet their own rows: a bulk_update would have a CASE for every field of every row.
    Claim.objects.bulk_create(
        claims, batch_size=BATCH, update_conflicts=True, unique_fields=["id"], update_fields=names
    )


def _mark(claims: Iterable[Claim]) -> None:
    """Mark claims as no longer seen, but those that a person has touched."""
    gone = [claim for claim in claims if claim.seen and not claim.touched]
    for claim in gone:
        claim.seen = False
    _update(gone)


def _cite(article: Article, pairs: Iterable[tuple[Claim, Mention]]) -> None:
    """Make the machine's citations of some claims those that their mentions have."""
    machine = Citation.objects.filter(claim__article=article, origin=Origin.MACHINE)
    before = defaultdict(list)
    for citation in machine.order_by("start", "id"):
        before[citation.claim_id].append(citation)
    numbers = sources.numbers()
    stale, fresh = [], []
    for claim, mention in pairs:
        rows = citation_rows(mention.reading["citations"], numbers)
        if rows != [{name: getattr(old, name) for name in CITATION_FIELDS} for old in before[claim.pk]]:
            stale += [old.pk for old in before[claim.pk]]
            fresh += [Citation(claim=claim, **row) for row in rows]
    machine.filter(pk__in=stale).delete()
    Citation.objects.bulk_create(fresh, batch_size=BATCH)


def _sighting(mention: Mention) -> Sighting:
    return Sighting(mention.value_start, mention.value_end, _likeness_of(mention))


def _likeness_of(mention: Mention) -> Likeness:
    read = mention.reading
    value = {name: read["quantity"][name] for name in ("low", "high", "unit")}
    around = {"prefix": mention.prefix, "quote": mention.quote, "suffix": mention.suffix}
    return likeness(text=read["text"], **around, **value)


def _known(article: Article, claims: Iterable[Claim], revision: Revision) -> list[Known]:
    """Return the article's claims as identity compares them: touched ones as runs have seen them, not as edited."""
    mentions = defaultdict(list)
    touched = Link.objects.filter(claim__article=article, claim__touched=True).order_by("mention_id")
    for link in touched.select_related("mention__extraction"):
        mentions[link.claim_id].append(link.mention)
    known = []
    for claim in claims:
        here = {(m.value_start, m.value_end) for m in mentions[claim.pk] if m.extraction.revision_id == revision.pk}
        if claim.revision_id == revision.pk:
            here.add((claim.value_start, claim.value_end))
        names = "prefix quote suffix text low high unit".split()
        as_seen = [_likeness_of(mention) for mention in mentions[claim.pk][-1:]]
        like = as_seen[0] if as_seen else likeness(**{name: getattr(claim, name) for name in names})
        exclusive = claim.touched and claim.origin == Origin.MACHINE
        known.append(Known(claim.pk, like, sorted(here), claim.touched, exclusive))
    return known
