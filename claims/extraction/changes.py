"""Changes: whether a figure says by how much something rose or fell, with its sign."""

from claims.quantities.quantity import Bound, Role
from claims.quantities.units import CURRENCIES

from .bounds import exceeds_by, read_after
from .closing import behind, split
from .draft import Draft
from .grammar import Grammar
from .numbers import Form
from .rules import Rule
from .words import Words

# How far before « de » or "by" the word of rise or fall may stand.
LOOK_BACK = 10
# "300 fewer arrests in the city than in May": how far behind the noun the comparison may stand.
COMPARED = 7
# « 2,6 litres d'alcool pur de moins que »: how far behind the unit.
BEHIND = 5
YEARS = range(1900, 2101)
# Adverbs no longer than this are prepositions, too.
SHORT_WORD = 4
# What falls of rain and snow.
RAIN = frozenset(("L", "L/m2", "mm", "cm"))
LENGTHS = frozenset(("m", "km", "[ft_i]", "[mi_i]"))
STOPS = frozenset(";:.()!?«»—")


def read_changes(drafts: list[Draft], words: Words, grammar: Grammar) -> None:
    """Set role and sign of every figure that is a change; a coordinated one takes those of the one before."""
    before: Draft | None = None
    for draft, after in zip(drafts, (*drafts[1:], None), strict=False):
        if draft.role is Role.LEVEL:
            sign = _sign(draft, before, words, grammar)
            if sign and after and _is_left(draft, after, sign, words, grammar):
                sign = 0
            if sign:
                draft.role, draft.sign = Role.CHANGE, sign
                draft.why.append(Rule.CHANGE)
                read_after(draft, words, grammar)
        before = draft


def _is_left(draft: Draft, after: Draft, sign: int, words: Words, grammar: Grammar) -> bool:
    """Say whether a figure is the level that a change began at: « a reculé de 389 800 à 349 600 »."""
    reading = grammar.data.reading
    is_opened = words.word(draft.start - 1) in reading.level_openers
    is_next = words.word(draft.end) in reading.level_links and after.start <= draft.end + 1 + is_opened
    is_fall = sign < 0 and after.low < draft.low
    return is_next and after.unit == draft.unit and (is_opened or is_fall) and draft.bound is Bound.EXACT


def read_sign(draft: Draft, words: Words) -> None:
    """Read a printed plus or minus before a number: « - 33 % », "+3.2", "−5 °C"."""
    at = draft.start - 1
    mark = words.word(at)
    if mark not in ("-", "–", "+") or not words.same_sentence(at, draft.start) or not _is_sign(words, at):
        return
    draft.start = draft.value_start = at
    draft.sign = 1 if mark == "+" else -1
    draft.why.append(Rule.SIGN)


def read_cold(draft: Draft, words: Words, grammar: Grammar) -> None:
    """Read a value below zero in words: « moins 12 degrés », "15 degrees below zero", "growth of minus 0.3%"."""
    before = words.word(draft.value_start - 1)
    if (draft.is_temperature or draft.is_share) and before in grammar.data.reading.minus:
        taken = grammar.bounds_before.before(words, draft.value_start) or grammar.margins.before(
            words, draft.value_start
        )
        if taken is None and words.same_sentence(draft.value_start - 1, draft.value_start):
            draft.start = draft.value_start = draft.value_start - 1
            _set_below_zero(draft, draft.end)
    elif draft.is_temperature and (below := grammar.below_zero.at(words, draft.end)):
        _set_below_zero(draft, below.end)


def _set_below_zero(draft: Draft, end: int) -> None:
    draft.sign, draft.end = -1, end
    draft.why.append(Rule.SIGN)


def _is_sign(words: Words, at: int) -> bool:
    """Say whether a dash belongs to the number after it: glued to it, or after a bracket or conjunction."""
    if at and words.glued(at) and words.form(at - 1) not in "([«“":
        return False
    if words.glued(at + 1):
        return True
    before = words.word(at - 1)
    return before in ("(", ",", ":", "/") or (before.isalpha() and len(before) <= 3)


def _sign(draft: Draft, before: Draft | None, words: Words, grammar: Grammar) -> int:
    """Return +1 or -1 for a change, 0 for a level."""
    if Rule.SIGN in draft.why:
        return 0 if draft.is_temperature else draft.sign
    if draft.unit == "x":
        return 0
    if draft.is_time:
        return _after(draft, words, grammar)
    return (
        _after(draft, words, grammar) or _before(draft, words, grammar) or _coordinated(draft, before, words, grammar)
    )


def _after(draft: Draft, words: Words, grammar: Grammar) -> int:
    """Read « 15 % de moins », "5 % higher", "a 5 % cut", "a 3 % pay rise"."""
    found = grammar.rises_after.at(words, draft.end)
    if not draft.is_share and draft.form is not Form.FRACTION:
        if _is_physical(draft) and words.word(draft.end) in grammar.data.reading.change_nouns:
            return grammar.data.reading.change_nouns[words.word(draft.end)]  # "a 1.5 °C rise"
        return _compared(draft, words, grammar) or _fewer(draft, words, grammar)
    if found:
        draft.end = found.end
        return found.meaning
    for at in (draft.end, draft.end + 1):
        if words.same_sentence(draft.start, at) and words.word(at) in grammar.data.reading.change_nouns:
            return grammar.data.reading.change_nouns[words.word(at)]
        if not words.word(at).isalpha() or words.word(at) in grammar.data.counts.function_words:
            return 0
    return 0


def _is_physical(draft: Draft) -> bool:
    return draft.unit not in ("", "1", "x", *CURRENCIES) and not draft.is_time and not draft.counted


def _compared(draft: Draft, words: Words, grammar: Grammar) -> int:
    """Read an amount more or less than another: « 3 000 de plus qu'en mai », « 2 litres d'alcool de moins que »."""
    for at in range(draft.end, draft.end + BEHIND):
        if not words.same_sentence(draft.start, at) or not words.word(at)[:1].isalpha():
            return 0
        found = grammar.rises_after.at(words, at)
        if found and not grammar.data.reading.than.isdisjoint((words.word(found.end), words.word(found.end - 1))):
            return found.meaning
        is_small = (
            words.word(at) in grammar.data.counts.function_words and words.word(at) not in grammar.data.numbers.of
        )
        if at > draft.end and is_small:
            return 0
    return 0


def _fewer(draft: Draft, words: Words, grammar: Grammar) -> int:
    """Read a comparison that stands before the noun: "300 fewer arrests than in May"."""
    found = grammar.rises_after.at(words, draft.value_end)
    if found is None or not draft.counted or found.end >= draft.end:
        return 0
    rest = range(draft.end, draft.end + COMPARED)
    is_compared = any(words.word(at) in grammar.data.reading.than for at in rest if words.same_sentence(draft.end, at))
    return found.meaning if is_compared else 0


def _before(draft: Draft, words: Words, grammar: Grammar) -> int:
    """Read a word of change before the figure: next to it, or across « de » or "by"."""
    reading = grammar.data.reading
    at = draft.start
    if grammar.spatial.before(words, draft.value_start):
        return 0  # "rose above 500" gives the level
    before = words.word(at - 1)
    is_adverb = before in grammar.data.attribution.grammar.adverbs and len(before) > SHORT_WORD
    verb = at - 1 - is_adverb  # « gagnait | néanmoins 2,6 % »
    direct = _direction(draft, words, grammar, verb)
    if direct and words.same_sentence(verb, draft.start):
        if draft.unit in RAIN:
            return 0  # « cayeron 771 litros por metro cuadrado »
        return direct if draft.is_share or _is_intransitive(words, grammar, verb) else 0
    if Rule.STATISTIC_BEFORE in draft.why and words.word(draft.value_start - 1) in reading.change_links:
        inside = _direction(draft, words, grammar, draft.value_start - 2)  # "an average drop of"
        return inside or _look_back(draft, words, grammar, at)  # « augmenté en moyenne de 1,8 % »
    if filler := grammar.fillers.before(words, at):
        at = filler.start if grammar.change_links.before(words, filler.start) else at
    link = grammar.change_links.before(words, at)
    if link is None or not words.same_sentence(link.start, draft.start):
        return split(draft, words, grammar) if draft.is_share and words.word(at - 1) not in reading.level_links else 0
    if exceeds_by(words, grammar, at):
        return 1
    if words.word(link.start) in reading.noun_links:
        is_verb = grammar.data.attribution.grammar.nouns_capitalised and words.form(link.start - 1).islower()
        return 0 if is_verb else _direction(draft, words, grammar, link.start - 1)
    if _names_place(draft, words, grammar, link.start):
        return 0
    return behind(draft, words, grammar) or _look_back(draft, words, grammar, link.start)


def _names_place(draft: Draft, words: Words, grammar: Grammar, link: int) -> bool:
    """Say whether a length is that of the place that something fell to: « cayó a un barranco | de 200 metros »."""
    small = grammar.data.attribution.grammar
    to = words.word(link - 3) in small.prepositions and words.word(link - 2) in grammar.data.numbers.articles
    return to and draft.unit in LENGTHS


def _look_back(draft: Draft, words: Words, grammar: Grammar, at: int) -> int:
    """Return the direction of the closest word of change before a position, up to another number."""
    for back in range(at - 1, max(-1, at - 1 - LOOK_BACK), -1):
        word = words.word(back)
        is_number = word[0].isdecimal() and not (word.isdecimal() and int(word) in YEARS)
        if word in STOPS or is_number or not words.same_sentence(back, draft.start):
            return 0
        if word in grammar.data.reading.moves or word in grammar.data.attribution.grammar.contrasts:
            return 0  # « monte, | passant de 2 mm à 4 mm », « recule, | mais le groupe annonce le départ de 300 … »
        if word in grammar.data.attribution.grammar.relatives and words.form(back - 1) == ",":
            return 0  # « supérieur à l'inflation, | qui est de 0,9 % »
        if sign := _direction(draft, words, grammar, back):
            return sign
    return 0


def _is_intransitive(words: Words, grammar: Grammar, at: int) -> bool:
    """Say whether a bare amount after a word of change is the change: "fell 300", "was up $5", not "free up $5"."""
    reading = grammar.data.reading
    if words.word(at) in reading.particles:
        before = words.word(at - 1)
        return not before[:1].isalpha() or before in reading.copulas
    return words.word(at) in reading.intransitive


def _direction(draft: Draft, words: Words, grammar: Grammar, at: int) -> int:
    reading = grammar.data.reading
    word = words.word(at)
    if word in reading.rises or (draft.is_share and word in reading.gains):
        return 1
    if word in reading.falls or (draft.is_share and word in reading.losses):
        return -1
    return next((sign for ending, sign in reading.change_endings.items() if word.endswith(ending)), 0)


def _coordinated(draft: Draft, before: Draft | None, words: Words, grammar: Grammar) -> int:
    """Return the sign of the change before, in « une baisse de 3 % de ses ventes et de 31 % de … »."""
    if before is None or not words.same_sentence(before.start, draft.start):
        return 0
    if before.role is not Role.CHANGE:
        return _lost(draft, before, words, grammar)
    opener = draft.start - 1 - (words.word(draft.start - 1) in grammar.data.periods.articles)
    if words.word(opener) in grammar.data.reading.level_links:
        return 0  # « cayó un 7 %, hasta los 300 euros »
    if Rule.ELLIPSIS in draft.why and before.unit == draft.unit or _is_same_change(draft, before, words, grammar):
        return before.sign
    link = grammar.change_links.before(words, draft.start)
    if link is None or words.word(link.start) in grammar.data.reading.noun_links:
        return 0
    return before.sign if words.word(link.start - 1) in grammar.data.reading.coordinators else 0


def _lost(draft: Draft, before: Draft, words: Words, grammar: Grammar) -> int:
    """Return the sign of a share that says again what was gained or lost: "lost 45 points, or 0.8%"."""
    if not draft.is_share or not _is_same_change(draft, before, words, grammar):
        return 0
    reading, verb = grammar.data.reading, words.word(before.start - 1)
    return (verb in reading.gains) - (verb in reading.losses)


def _is_same_change(draft: Draft, before: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether an amount says a change again in another unit: "fell 3%, or 20 cents"."""
    between = [word for word in words.folded[before.end : draft.start] if word != ","]
    return draft.unit != before.unit and len(between) == 1 and between[0] in grammar.data.reading.that_is
