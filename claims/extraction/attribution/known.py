"""Names of the registry in a sentence, and what kind of source each is."""

from claims.extraction.registry import Registry

from .sentence import Sentence
from .source import Kind

# Kinds of the registry whose members find and show things.
RESEARCHERS = frozenset(("international_body", "ngo", "polling_firm", "research_institute", "statistics_office"))
KINDS = {"person": Kind.PERSON, "outlet": Kind.OUTLET, "news_agency": Kind.OUTLET}


def known(s: Sentence, start: int, end: int, registry: Registry) -> tuple[int, str | None]:
    """Return (where a known name at the start of a phrase ends, its slug), or (start, None)."""
    for first in (start, start + 1):
        if first < end and (first == start or s.low(start) in s.vocabulary.grammar.determiners):
            match = registry.match(s.texts, first, end)
            if match:
                return first + match.length, match.slug
    return start, None


def slug_of(s: Sentence, start: int, end: int, registry: Registry) -> str | None:
    """Return the slug of a phrase that is a known name, or that describes one: « l'agence RIA Novosti »."""
    grammar = s.vocabulary.grammar
    for first in range(start, end):
        if first > start and s.low(first - 1) in grammar.prepositions:
            return None
        match = registry.match(s.texts, first, end)
        if match and first + match.length == end:
            return match.slug
    return None


def kind_of(slug: str | None, registry: Registry) -> Kind:
    """Return what a known source is; of a name that several share, an organisation."""
    return KINDS.get(registry.kind(slug), Kind.ORGANISATION) if slug is not None else Kind.ORGANISATION


def researches(slug: str | None, registry: Registry) -> bool:
    """Say whether a known source is one that finds and shows things."""
    return slug is not None and registry.kind(slug) in RESEARCHERS
