"""Names of the registry in a sentence, and what kind of source each is."""

from claims.extraction.registry import Registry, is_article

from .sentence import Sentence
from .source import Kind

# Kinds of the registry whose members find and show things.
RESEARCHERS = frozenset(("international_body", "ngo", "polling_firm", "research_institute", "statistics_office"))
KINDS = {"person": Kind.PERSON, "outlet": Kind.OUTLET, "news_agency": Kind.OUTLET}


def known(s: Sentence, start: int, end: int, registry: Registry) -> tuple[int, str | None]:
    """Return (where a known name at the start of a phrase ends, its slug), or (start, None)."""
    for first in (start, start + 1):
        # "Le Figaro" keeps its article in every language.
        article = s.low(start) in s.vocabulary.grammar.determiners or (s.capital(start) and is_article(s.texts[start]))
        if first < end and (first == start or article):
            match = registry.match(s.texts, first, end)
            if match and match.length == 1 and s.low(first) in s.vocabulary.grammar.determiners:
                continue  # « Uno studio », not the UNO
            if match and not _is_elsewhere(s, first + match.length, end, match.slug, registry):
                return first + match.length, match.slug
    return start, None


def _is_elsewhere(s: Sentence, after: int, end: int, slug: str | None, registry: Registry) -> bool:
    """Say whether a ministry's name goes on with its country: « ministero della Salute | di Gaza », « | ucraino »."""
    if slug is None or registry.kind(slug) != "ministry" or after >= end:
        return False
    words, low = s.vocabulary, s.low(after)
    owned = low in words.grammar.owner_links and s.named(after + 1)
    return owned or (
        words.grammar.nouns_head_first and low.isalpha() and low not in words.function_words and not s.named(after)
    )


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
