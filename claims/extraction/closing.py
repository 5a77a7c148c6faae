"""Changes whose verb ends the clause, behind the figure: „ist um 3 Prozent gestiegen“, „legte 2 Prozent zu“."""

from .draft import Draft
from .grammar import Grammar
from .words import Words

# How far behind a figure the end of its verb may stand, and how far before it the verb that a particle belongs to.
REACH, LOOK_BACK = 10, 14
# How far before a share the verb of what it was won or lost may stand.
NEAR = 6
STOPS = frozenset(",;:.()!?«»„“—–")


def behind(draft: Draft, words: Words, grammar: Grammar) -> int:
    """Return the direction of a verb of change behind a figure, whole or parted, 0 without one."""
    reading = grammar.data.reading
    if not grammar.data.attribution.grammar.verbs_close:
        return 0
    for at in _rest(draft, words):
        word = words.word(at)
        if words.form(at)[0].islower() and (word in reading.rises or word in reading.falls):
            return 0 if not _ends_clause(words, at + 1, grammar) else 1 if word in reading.rises else -1
    return split(draft, words, grammar)


def split(draft: Draft, words: Words, grammar: Grammar) -> int:
    """Return the direction of a verb before a figure and the particle behind it: „nahm um 3 Prozent zu“."""
    changes = grammar.data.reading.split_changes
    if not changes:
        return 0
    if sign := _won_or_lost(draft, words, grammar):
        return sign
    before = [words.word(at) for at in range(max(0, draft.start - LOOK_BACK), draft.start)]
    for at in _rest(draft, words):
        sign = next(
            (changes[f"{verb} {words.word(at)}"] for verb in before if f"{verb} {words.word(at)}" in changes), 0
        )
        if sign and _ends_clause(words, at + 1, grammar):
            return sign
    return 0


def _won_or_lost(draft: Draft, words: Words, grammar: Grammar) -> int:
    """Return the direction of a verb whose subject follows it: „gestern verloren die Papiere | fünf Prozent“."""
    reading, small = grammar.data.reading, grammar.data.attribution.grammar
    for at in range(draft.start - 1, max(-1, draft.start - 1 - NEAR), -1):
        word = words.word(at)
        if words.form(at) in STOPS or word[:1].isdecimal() or word in small.prepositions | small.contracted:
            return 0
        if word in reading.gains or word in reading.losses:
            return 1 if word in reading.gains else -1
    return 0


def _rest(draft: Draft, words: Words) -> range:
    """Return the words from a figure to the end of its clause."""
    end = draft.end
    while end < draft.end + REACH and words.same_sentence(draft.start, end) and words.word(end) not in STOPS:
        end += 1
    return range(draft.end, end)


def _ends_clause(words: Words, at: int, grammar: Grammar) -> bool:
    """Say whether no phrase begins at a position, so that what stands before it is no preposition."""
    word, small = words.word(at), grammar.data.attribution.grammar
    verbs = small.finite | small.auxiliaries | small.passives
    return not word[:1].isalnum() or word in verbs | small.conjunctions | grammar.data.reading.than
