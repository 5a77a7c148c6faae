"""The words by which figures of a text stand to each other, compiled for look-up; once per process and language."""

from dataclasses import dataclass
from functools import cache

from claims.quantities.alarms import Link

from .lang import LANGUAGES
from .lang.base import LanguageData
from .phrases import Phrases, phrase_set
from .tokens import pieces
from .words import fold


@dataclass(frozen=True, slots=True)
class Comparing:
    """A language's words of comparison.

    ``links`` stand before a figure; ``parting`` words may part a change from its levels, since none of them says that
    another thing is meant; ``rebased`` phrases give changes another base; ``behind_time`` words make a time one to
    compare with: "earlier", « précédent ».
    """

    links: Phrases[Link]
    parting: frozenset[str]
    rebased: Phrases[bool]
    behind_time: frozenset[str]


@cache
def comparing(language: str) -> Comparing:
    """Return the words of comparison of a language."""
    data = LANGUAGES[language]
    own, periods = data.alarms, data.periods
    rows = ((Link.REACHED, own.reached), (Link.LEFT, own.left), (Link.SAME, own.same))
    return Comparing(
        links=Phrases({phrase: link for link, phrases in rows for phrase in phrases}),
        parting=_parting(data),
        rebased=phrase_set(own.rebased),
        behind_time=_words(periods.later) | _words(periods.ago_after) | periods.last_after,
    )


def _parting(data: LanguageData) -> frozenset[str]:
    """Return the words that may part a change from its levels."""
    reading, periods, own, syntax = data.reading, data.periods, data.alarms, data.attribution.grammar
    changes = reading.rises | reading.falls | reading.moves | reading.change_nouns.keys() | own.between
    times = periods.units.keys() | periods.months.keys() | periods.seasons.keys() | periods.weekdays.keys()
    orders = periods.ordinals.keys() | periods.last_before | periods.last_after | periods.articles
    parts = periods.years | periods.quarters | periods.halves | periods.next_before | periods.next_after
    links = _words(own.left) | _words(own.reached) | _words(own.same)
    degrees = _words(reading.rises_after) | _words(reading.falls_after) | _words(reading.estimated)
    words = changes | times | orders | parts | links | degrees | data.counts.function_words
    return frozenset(words) - syntax.contrasts - syntax.conjunctions


def _words(phrases: frozenset[str]) -> frozenset[str]:
    """Return the words of phrases, each by itself."""
    return frozenset(fold(piece) for phrase in phrases for piece in pieces(phrase))
