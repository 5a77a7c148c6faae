"""Bare numbers that take the unit of a neighbour: « dont 1 million », "of which 15.5 million", "from 5 to 4 %"."""

from .draft import Draft
from .grammar import Grammar
from .words import Words


def complete(drafts: list[Draft], words: Words, grammar: Grammar) -> None:
    """Give bare figures the unit or the counted thing that the text leaves out."""
    for here, draft in enumerate(drafts):
        if not draft.is_bare:
            continue
        after = drafts[here + 1] if here + 1 < len(drafts) else None
        if after and not after.is_bare and _shares(draft, after, words, grammar):
            _copy(after, draft)
            continue
        for before in reversed(drafts[max(0, here - 3) : here]):
            if not before.is_bare and _carries(before, draft, words, grammar):
                _copy(before, draft)
                break


def _shares(draft: Draft, after: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether a joiner alone parts two figures: "from 5 to 4 %", « 12 et 15 millions d'euros »."""
    between = words.folded[draft.end : after.start]
    if not words.same_sentence(draft.start, after.start) or len(between) != 1:
        return False
    reading = grammar.data.reading
    if draft.scale == 1 and after.scale > 1:
        return False
    return between[0] in reading.level_links or between[0] in reading.coordinators


def _carries(before: Draft, draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether a figure before gives its unit to a bare one."""
    if before.is_share or before.is_time or before.unit == "x":
        return False
    if before.high < draft.low and words.word(draft.start - 1) in grammar.data.counts.parts:
        return False  # a part is not larger than its whole
    apart = words.sentences[draft.start] - words.sentences[before.start]
    if draft.scale > 1:
        return apart <= 1
    carries = grammar.carriers.before(words, draft.start) or words.word(draft.end) in grammar.data.counts.more
    return apart == 0 and bool(carries)


def _copy(source: Draft, draft: Draft) -> None:
    draft.unit, draft.counted, draft.inherited = source.unit, source.counted, True
    draft.why.append("ellipsis")
