"""Saying whom a claim cites."""

from collections.abc import Collection

from claims.models import Citation, Claim, Event, Origin, Source, User, Verb

from .parts import rows_of
from .transitions import changer
from .writing import write


def link(citation: Citation, source: Source | None, *, by: User, version: int) -> Event:
    """Say which source of the registry a citation means; None when it is none of them."""
    return link_all(citation.claim, [citation], source, by=by, version=version)


def link_all(claim: Claim, linked: Collection[Citation], source: Source | None, *, by: User, version: int) -> Event:
    """Say of some of a claim's citations, in one act, which source they mean."""
    pks = {citation.pk for citation in linked}
    citations = rows_of(claim, "citations")
    for entry in citations:
        if entry["id"] in pks:
            entry["source_id"] = source.pk if source else None
    return write(claim, Verb.LINKED, {"citations": citations}, by=changer(claim, by), version=version)


def cite(claim: Claim, source: Source, *, by: User, version: int, text: str = "") -> Event:
    """Add a citation that the engine missed."""
    added = {"id": None, "source_id": source.pk, "origin": Origin.PERSON.value, "text": text or source.name}
    citations = [*rows_of(claim, "citations"), added]
    return write(claim, Verb.CITED, {"citations": citations}, by=changer(claim, by), version=version)


def uncite(citation: Citation, *, by: User, version: int) -> Event:
    """Remove a citation that the article does not make."""
    claim = citation.claim
    left = [entry for entry in rows_of(claim, "citations") if entry["id"] != citation.pk]
    return write(claim, Verb.UNCITED, {"citations": left}, by=changer(claim, by), version=version)
