"""Which time of its sentence a figure is about."""

from collections.abc import Sequence

from claims.extraction.contract import Period
from claims.extraction.draft import Draft
from claims.extraction.grammar import Grammar
from claims.extraction.words import Words

from .time import Time

# A time further behind its figure than this belongs to something else.
REACH = 14


def period_of(
    draft: Draft, times: Sequence[Time], drafts: Sequence[Draft], words: Words, grammar: Grammar
) -> Period | None:
    """Return the period of a figure: the time behind it with no other figure between, else the closest before it."""
    near = [
        time
        for time in times
        if words.same_sentence(time.start, draft.start)
        and (time.end <= draft.start or time.start >= draft.value_end)
        and not _is_comparison(time, words, grammar)
    ]
    behind = [time for time in near if time.start >= draft.value_end and _is_free(draft, time, drafts, words)]
    before = [time for time in near if time.end <= draft.start]
    chosen = behind[0] if behind else before[-1] if before else None
    if chosen is None:
        return None
    return Period(words.span(chosen.start, chosen.end), chosen.stretch.begins, chosen.stretch.ends)


def _is_free(draft: Draft, time: Time, drafts: Sequence[Draft], words: Words) -> bool:
    """Say whether neither another figure nor a clause's end stands between a figure and a time behind it."""
    if time.start - draft.value_end > REACH:
        return False
    if any(draft.value_end <= other.value_start < time.start for other in drafts):
        return False
    return ";" not in words.folded[draft.value_end : time.start]


def _is_comparison(time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether the time is what the figure is compared with: « par rapport à 2011 », "than in 2019"."""
    return grammar.comparisons.before(words, time.start) is not None
