"""Every quantity of a text with what is said around it, for texts in which figures are looked up."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from .attribution import Sentences
from .contract import Figure, Period
from .draft import figure_of
from .grammar import Grammar
from .hedges import hedge
from .periods import assign, periods
from .pipeline import attribution_in, read_drafts


@dataclass(frozen=True, slots=True)
class Stated:
    """A quantity, its period, whether the text itself leaves it unasserted, and where its sentence begins and ends."""

    figure: Figure
    period: Period | None
    hedged: bool
    sentence: tuple[int, int]


def stated(text: str, grammar: Grammar, *, published: date | None = None) -> Iterator[Stated]:
    """Yield every quantity of a text in order, claimable or not; ``published`` anchors relative periods."""
    words, drafts, numbers = read_drafts(text, grammar)
    sentences = Sentences(words, attribution_in(grammar.data.code, frozenset()))
    when = assign(drafts, drafts, periods(words, numbers, grammar, published), words, grammar)
    for draft, period in zip(drafts, when, strict=True):
        figure = figure_of(draft, words)
        first, last = words.sentence(words.sentences[draft.value_start])
        sentence = words.span(min(first, draft.start), max(last, draft.end))
        yield Stated(figure, period, hedge(sentences, figure) is not None, (sentence.start, sentence.end))
