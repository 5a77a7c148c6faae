"""Days on which something was said, which are not the figure's: « a annoncé vendredi », "said on Monday"."""

from collections.abc import Collection

from claims.extraction.grammar import Grammar
from claims.extraction.words import Words

from .time import Time

# How far from its verb of report such a day may stand before it, and behind it.
BEFORE, BEHIND = 5, 10
# How far behind a verb its particle may stand: „teilte … mit“.
APART = 12
# "seen by the Financial Times | on Monday": how far before a time its relay may begin.
SEEN = 6
BOUNDARIES = frozenset(",;:()[]–—-«»“”„\"'.!?…")


def is_said(time: Time, figures: Collection[int], words: Words, grammar: Grammar) -> bool:
    """Say whether a day is when something was said; ``figures`` are the first words of the figures of its sentence."""
    if _is_seen(time, words, grammar):
        return True
    before = time.start - 1 - (words.word(time.start - 1) == ",")
    if time.stretch.begins != time.stretch.ends:
        if words.word(before) in grammar.periods.saying and _is_that(time.end, words, grammar):
            return True
        return _ends_aside(time, figures, words, grammar)
    if words.word(before) in grammar.periods.saying or words.word(time.end) in grammar.periods.saying:
        return True
    return _behind_verb(time, figures, words, grammar) or _before_verb(time, figures, words, grammar)


def _is_seen(time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether a time is when a document got to somebody: "a report seen by Reuters on Wednesday"."""
    relays = grammar.data.attribution.cues.relays
    near = range(max(0, time.start - SEEN), time.start - 1)
    return any(f"{words.word(at)} {words.word(at + 1)}" in relays for at in near)


def _ends_aside(time: Time, figures: Collection[int], words: Words, grammar: Grammar) -> bool:
    """Say whether a time ends a sentence behind who says it: "3%, the firm said in March."."""
    if words.same_sentence(time.start, time.end) and words.form(time.end) != ".":
        return False
    if words.word(time.start - 1) not in grammar.periods.saying:
        return _behind_verb(time, figures, words, grammar)
    for at in range(time.start - 2, max(-1, time.start - BEHIND), -1):
        if at in figures or words.word(at) in grammar.data.attribution.grammar.passives:
            return False  # "12 cases were reported in March."
        if words.forms[at] in BOUNDARIES:
            return True
    return False


def _behind_verb(time: Time, figures: Collection[int], words: Words, grammar: Grammar) -> bool:
    """Say whether the verb stands before the day, in an inverted clause or in one whose statement follows the day."""
    opens = _is_that(time.end + (words.word(time.end) == ","), words, grammar)
    for at in range(time.start - 1, max(-1, time.start - 1 - BEHIND), -1):
        if at in figures or not words.same_sentence(at, time.start) or words.forms[at] in BOUNDARIES:
            return False
        if _is_that(at, words, grammar):
            return False
        if _reports(at, words, grammar):
            return opens or _is_inverted(at, words, grammar) or words.word(at) not in grammar.periods.saying
    return False


def _is_inverted(at: int, words: Words, grammar: Grammar) -> bool:
    """Say whether a verb, with its auxiliary, opens its clause."""
    while words.word(at - 1) in grammar.data.attribution.grammar.auxiliaries:
        at -= 1
    return not words.same_sentence(at - 1, at) or words.forms[at - 1] in BOUNDARIES


def _before_verb(time: Time, figures: Collection[int], words: Words, grammar: Grammar) -> bool:
    """Say whether the verb follows the day at the end of its clause, or before its statement."""
    for at in range(time.end, min(len(words), time.end + BEFORE)):
        if at in figures or words.forms[at] in BOUNDARIES:
            return False
        if _reports(at, words, grammar):
            after = at + 1
            closes = not words.same_sentence(at, after) or words.forms[after] in BOUNDARIES
            is_last = closes and grammar.data.attribution.grammar.verbs_close
            return is_last or _is_that(after, words, grammar) or _is_apart(at, words, grammar)
    return False


def _is_that(at: int, words: Words, grammar: Grammar) -> bool:
    return words.word(at) in grammar.data.attribution.grammar.that


def _reports(at: int, words: Words, grammar: Grammar) -> bool:
    return words.word(at) in grammar.periods.saying or _is_apart(at, words, grammar)


def _is_apart(at: int, words: Words, grammar: Grammar) -> bool:
    """Say whether a verb reports with a particle that ends its clause, or stands before it: „bekannt gab“."""
    particles = grammar.data.attribution.cues.verb_particles.get(words.word(at))
    if not particles:
        return False
    if words.word(at - 1) in particles:
        return True
    for end in range(at + 1, min(len(words), at + APART)):
        if words.forms[end] in BOUNDARIES:
            return words.word(end - 1) in particles
    return False
