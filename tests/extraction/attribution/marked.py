"""Texts with their figures marked by hand, so that citations are tested apart from the reading of figures."""

import re

from claims.extraction.attribution import Sentences, cite
from claims.extraction.contract import Citation, Figure, Span
from claims.extraction.hedges import hedge
from claims.extraction.lang import LANGUAGES
from claims.extraction.registry import Alias, Registry
from claims.extraction.words import words_of
from claims.quantities.quantity import Quantity

REGISTRY = Registry(
    [
        Alias("afp", "AFP", "news_agency"),
        Alias("bbc", "BBC", "outlet"),
        Alias("cnn", "CNN", "outlet"),
        Alias("insee", "Insee", "statistics_office"),
        Alias("isw", "ISW", "research_institute"),
        Alias("le-parisien", "Le Parisien", "outlet"),
        Alias("mediazona", "Mediazona", "outlet"),
        Alias("reuters", "Reuters", "news_agency"),
        Alias("rtl", "RTL", "outlet"),
        Alias("yougov", "YouGov", "polling_firm"),
    ]
)


def read(language: str, marked: str):
    """Return (sentences, figures) of a text whose figures stand in angle brackets: "<40> people"."""
    text, figures = "", []
    for piece in re.split(r"(<[^>]*>)", marked):
        plain = piece.strip("<>")
        if piece != plain:
            span = Span(len(text), len(text) + len(plain), plain)
            figures.append(Figure(Quantity(None, None, None), span, span))
        text += plain
    data = LANGUAGES[language]
    return Sentences(words_of(text, data.sentences), data.attribution), figures


def citations(language: str, marked: str) -> list[tuple[Citation, ...]]:
    """Return the citations of each marked figure."""
    sentences, figures = read(language, marked)
    found = cite(sentences, figures, REGISTRY)
    for citation in (citation for each in found for citation in each):
        assert citation.span.text == sentences.text[citation.span.start : citation.span.end]
        assert citation.cue.text == sentences.text[citation.cue.start : citation.cue.end]
    return found


def cited(language: str, marked: str) -> list[list[str]]:
    """Return the words of the sources of each marked figure, sorted."""
    return [sorted(citation.span.text for citation in each) for each in citations(language, marked)]


def hedges(language: str, marked: str) -> list[bool]:
    """Return whether each marked figure is hedged."""
    sentences, figures = read(language, marked)
    return [hedge(sentences, figure) is not None for figure in figures]
