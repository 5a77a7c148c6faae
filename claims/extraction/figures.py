"""Every figure of a text: numbers, made ranges, given their unit, bound, statistic and role."""

from collections.abc import Sequence

from .bounds import read_after, read_before, read_between
from .changes import read_changes, read_cold, read_sign
from .compounds import read_rest, wide_ranges
from .counts import read_count
from .draft import Draft, draft_of
from .ellipsis import complete
from .grammar import Grammar
from .measures import read_measure
from .money import read_money
from .multiples import read_times, verb_multiples
from .numbers import Form, Number
from .ranges import joined
from .rates import read_rate
from .words import Words


def figures(numbers: Sequence[Number], words: Words, grammar: Grammar) -> list[Draft]:
    """Return the figures that numbers make, in text order."""
    drafts: list[Draft] = []
    for number in joined(numbers, words, grammar):
        if drafts and number.start < drafts[-1].end:
            continue  # part of a rate: "per 100 000"
        draft = draft_of(number)
        draft.counted = words.span(*number.noun).text if number.noun else ""
        if _read(draft, words, grammar):
            drafts.append(draft)
    drafts = _with_verbs(wide_ranges(drafts, words, grammar), words, grammar)
    complete(drafts, words, grammar)
    read_changes(drafts, words, grammar)
    return drafts


def _read(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Read everything about a figure but its changes, and say whether it is one, and no mere article."""
    read_sign(draft, words)
    read_between(draft, words, grammar)
    if not read_money(draft, words, grammar) and not read_times(draft, words, grammar):
        found = read_measure(draft, words, grammar)
        read_cold(draft, words, grammar)
        if not found and draft.form is not Form.ONE and not draft.counted:
            read_count(draft, words, grammar)
        read_rest(draft, words, grammar)
    read_rate(draft, words, grammar)
    if draft.form is Form.ONE and not draft.unit:
        return False
    read_before(draft, words, grammar)
    read_after(draft, words, grammar)
    read_rate(draft, words, grammar)  # « 2 183 euros nets par mois »
    return True


def _with_verbs(drafts: list[Draft], words: Words, grammar: Grammar) -> list[Draft]:
    """Add the multiples that are verbs, where no number already covers them."""
    covered = {at for draft in drafts for at in range(draft.start, draft.end)}
    verbs = [draft for draft in verb_multiples(words, grammar) if draft.start not in covered]
    for draft in verbs:
        read_before(draft, words, grammar)
    taken = {at for draft in verbs for at in range(draft.value_start, draft.value_end)}  # « se redujo a | la mitad »
    drafts = [draft for draft in drafts if draft.value_start not in taken]
    return sorted((*drafts, *verbs), key=lambda draft: draft.value_start)
