"""Reading every figure of a text, with the engine. Who only looks figures up does without this module."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import NamedTuple

from claims.extraction import UnsupportedLanguage
from claims.extraction.grammar import Grammar
from claims.extraction.language import LETTERS, SAMPLE, language_of, likeliest
from claims.extraction.pipeline import grammar_for
from claims.extraction.stated import Stated, stated
from claims.quantities import plain

from .figure import Figure

# A long text is read in pieces of so many characters, so that a table may hold more numbers than one reading takes.
PIECE = 100_000
# After so many figures reading stops: a table of a million cells would take minutes.
MOST = 50_000
# What a text is read by whose language the engine does not know: most of Europe parts digits and decimals like this.
OTHERWISE = "fr"
_PARTED = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")


class Reading(NamedTuple):
    """The figures of a text in order, the language it was read by, and the offset up to which it was read."""

    figures: tuple[Figure, ...]
    language: str
    read_to: int


def figures(text: str, *, language: str = "auto", published: date | None = None) -> Reading:
    """Read every quantity of a text, claimable or not. Raises UnsupportedLanguage for a language asked for.

    A text in a language that the engine does not read is read for its digits and signs of units.
    """
    code = _language(text) if language == "auto" else language_of(text, language)
    found = tuple(islice(_figures(text, grammar_for(text, code), published), MOST))
    return Reading(found, code, len(text) if len(found) < MOST else found[-1].end)


def figure_in(words: str, *, language: str = "auto") -> tuple[Figure, str] | None:
    """Return the first figure of a few words or of a sentence, and the language it was read by; None without any.

    Too few words tell no language: of all readings, the one that makes most of them is taken, then the likeliest.
    A number whose digits are parted by spaces is one number.
    """
    words = _PARTED.sub("\N{NO-BREAK SPACE}", words)
    if language == "auto" and sum(map(str.isalpha, words)) < LETTERS:
        read = [figures(words, language=code) for code in likeliest(words)]
        best = max(read, key=_made_of)
    else:
        best = figures(words, language=language)
    return (best.figures[0], best.language) if best.figures else None


def _made_of(read: Reading) -> tuple[bool, int, bool]:
    """Return how much a reading makes of some words: a single figure, as long as can be, in a unit that it knows."""
    if not read.figures:
        return False, 0, False
    first = read.figures[0]
    return len(read.figures) == 1, first.end - first.start, first.unit != "1"


def _language(text: str) -> str:
    """Return the language of a text by what stands in its middle: it begins with covers, menus and names."""
    middle = max(0, (len(text) - SAMPLE) // 2)
    try:
        return language_of(text[middle:])
    except UnsupportedLanguage:
        return OTHERWISE


def _figures(text: str, grammar: Grammar, published: date | None) -> Iterator[Figure]:
    for start, end in _pieces(text):
        for each in stated(text[start:end], grammar, published=published):
            yield _row(each, start)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield the ends of pieces that break at the end of a line, of a word where no line ends."""
    start = 0
    while start < len(text):
        end = min(start + PIECE, len(text))
        if end < len(text):
            breaks = (text.rfind(mark, start + 1, end) for mark in "\n ")
            end = next((at + 1 for at in breaks if at > 0), end)
        yield start, end
        start = end


def _row(each: Stated, offset: int) -> Figure:
    quantity, period = each.figure.quantity, each.period
    return Figure(
        start=each.figure.span.start + offset,
        end=each.figure.span.end + offset,
        value_start=each.figure.value.start + offset,
        value_end=each.figure.value.end + offset,
        sentence_start=each.sentence[0] + offset,
        sentence_end=each.sentence[1] + offset,
        low=plain(quantity.low),
        high=plain(quantity.high),
        step=plain(quantity.step),
        unit=quantity.unit,
        unit_text=quantity.unit_text,
        counted=quantity.counted,
        bound=quantity.bound.value,
        statistic=quantity.statistic.value,
        role=quantity.role.value,
        direction=quantity.direction,
        period_from=period.begins.isoformat() if period and period.begins else None,
        period_to=period.ends.isoformat() if period and period.ends else None,
        hedged=each.hedged,
    )
