"""Which time of its sentence a figure is about."""

from collections import defaultdict
from collections.abc import Sequence

from claims.extraction.contract import Period
from claims.extraction.draft import Draft
from claims.extraction.grammar import Grammar
from claims.extraction.words import Words

from .time import Time

# A time further behind its figure than this belongs to something else.
REACH = 14
# A time before its figure that does not open the sentence stands no further off.
CLOSE = 4


def assign(
    kept: Sequence[Draft], drafts: Sequence[Draft], times: Sequence[Time], words: Words, grammar: Grammar
) -> list[Period | None]:
    """Return the period of each figure that is kept; ``drafts`` are all figures, which may stand between."""
    near_times: defaultdict[int, list[Time]] = defaultdict(list)
    near_drafts: defaultdict[int, list[Draft]] = defaultdict(list)
    for time in times:
        near_times[words.sentences[time.start]].append(time)
    for draft in drafts:
        near_drafts[words.sentences[draft.start]].append(draft)
    sentences = [words.sentences[draft.start] for draft in kept]
    return [
        _period(draft, near_times[sentence], near_drafts[sentence], words, grammar)
        for draft, sentence in zip(kept, sentences, strict=True)
    ]


def _period(
    draft: Draft, times: Sequence[Time], drafts: Sequence[Draft], words: Words, grammar: Grammar
) -> Period | None:
    """Return the time behind a figure with no other figure between, else the closest before it that reaches it."""
    near = [
        time
        for time in times
        if (time.end <= draft.start or time.start >= draft.value_end) and not _is_comparison(time, words, grammar)
    ]
    behind = [time for time in near if time.start >= draft.value_end and _is_free(draft, time, drafts, words)]
    before = [time for time in near if time.end <= draft.start and _reaches(draft, time, words)]
    chosen = behind[0] if behind else before[-1] if before else None
    if chosen is None:
        return None
    return Period(words.span(chosen.start, chosen.end), chosen.stretch.begins, chosen.stretch.ends)


def _is_free(draft: Draft, time: Time, drafts: Sequence[Draft], words: Words) -> bool:
    """Say whether neither another figure nor a clause's end stands between a figure and a time behind it."""
    if time.start - draft.value_end > REACH:
        return False
    taken = (*range(draft.value_end, time.start), time.end, time.end + 1)
    if any(other.value_start in taken for other in drafts):
        return False
    return ";" not in words.folded[draft.value_end : time.start]


def _reaches(draft: Draft, time: Time, words: Words) -> bool:
    """Say whether a time before a figure covers it: it opens the sentence, or stands just before the figure."""
    opens = not words.same_sentence(time.start - 2, time.start)
    return opens or draft.start - time.end <= CLOSE


def _is_comparison(time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether the time is what the figure is compared with: « par rapport à 2011 », "than in 2019"."""
    return grammar.comparisons.before(words, time.start) is not None
