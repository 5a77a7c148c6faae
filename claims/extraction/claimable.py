"""Which figures are claims: a figure that only names a group, a known set or a time is none."""

from collections.abc import Callable, Collection

from claims.quantities.quantity import Bound, Role, Statistic
from claims.quantities.units import CURRENCIES, comparable, magnitude

from .draft import Draft
from .grammar import Grammar
from .numbers import Form
from .rules import Rule
from .words import Words

# « les deux hommes »: the largest set that everybody knows the size of.
KNOWN_SET = 12
# One unit of time, or the months of one: « un trimestre ».
ONES = frozenset((1, 3, 6))
# "a euro bought just 1.08 dollars": so many words may part them.
EXCHANGE_REACH = 3
# A conversion is rounded: 500 miles are given as 800 km.
CONVERSION_ERROR = 0.06
# "would have cost 30": how far a counterfactual reaches.
REACH = 6


def claimable(drafts: list[Draft], located: Collection[int], words: Words, grammar: Grammar) -> list[Draft]:
    """Return the figures that someone could check; ``located`` are the words of periods."""
    kept: list[Draft] = []
    known: set[tuple[object, ...]] = set()
    for draft, before, after in zip(drafts, [None, *drafts], [*drafts[1:], None], strict=False):
        located_only = draft.value_start in located and _tells_when(draft, grammar)
        if located_only or any(rule(draft, words, grammar) for rule in RULES):
            continue
        if _is_exchanged(draft, before, words) or _is_exchanged(draft, after, words):
            continue
        if not _is_repeated(draft, known, words, grammar) and not _is_conversion(draft, before, words):
            kept.append(draft)
            known.add(_key(draft))
    return kept


def _tells_when(draft: Draft, grammar: Grammar) -> bool:
    """Say whether a figure in a time is nothing but that time: "two years ago", « les cinq dernières années »."""
    units = grammar.data.periods.units
    return draft.is_time or draft.form is Form.FRACTION or draft.counted.rpartition(" ")[2] in units


def _is_known_set(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """« les deux hommes », « ces trois pays », "both sides", "the five pillars"."""
    counts = grammar.data.counts
    if draft.unit not in ("", "1") or draft.bound is not Bound.EXACT or draft.statistic is not Statistic.NONE:
        return False
    if draft.form is Form.FRACTION or draft.role is not Role.LEVEL or words.word(draft.value_end) == "-":
        return False
    at = draft.start - 1
    while words.word(at) in counts.before_noun:
        at -= 1
    word = words.word(at)
    if word in counts.demonstrative:
        return True
    if {word, words.word(at - 1)} & grammar.data.numbers.of and Rule.ELLIPSIS_OF in draft.why:
        return False
    return word in counts.definite and draft.high <= KNOWN_SET and draft.scale == 1


def _is_bare(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """A number that counts nothing and has nothing of a measure is a name or an identifier."""
    if not draft.is_bare or draft.inherited or draft.form in (Form.FRACTION, Form.NOUN):
        return False
    if draft.scale > 1 or draft.bound is not Bound.EXACT or draft.statistic is not Statistic.NONE:
        return False
    is_grouped = draft.form is Form.DIGITS and not words.span(draft.value_start, draft.value_end).text.isdecimal()
    return not (
        is_grouped
        or grammar.groupers.before(words, draft.start)
        or grammar.carriers.before(words, draft.start)
        or grammar.left_out.at(words, draft.end)
        or draft.role is Role.CHANGE
    )


def _is_one(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """« un an », "one day" as a span of time is a way of speaking unless something measures it."""
    if draft.form is not Form.ONE or draft.low not in ONES or not draft.is_time or draft.bound is not Bound.EXACT:
        return False
    if words.word(draft.end) in grammar.data.claims.lasting_after or words.word(draft.value_end) == "-":
        return False
    return Rule.STATISTIC_BEFORE not in draft.why and words.word(draft.start - 1) not in grammar.data.claims.lasting


def _is_single(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """ "A single", « au moins un »: no number is at stake."""
    return draft.form is Form.ONE and draft.unit in ("", "1")


def _is_class(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """« les 10 % les plus pauvres », « entreprises de plus de 20 salariés », "£15,001–£19,999"."""
    data = grammar.data.claims
    if draft.unit == "%" and (
        words.word(draft.start - 1) in data.class_superlatives
        or words.folded[draft.end : draft.end + 2] in [list(pair) for pair in data.class_endings]
    ):
        return True
    if draft.bound in (Bound.EXACT, Bound.ABOUT, Bound.ALMOST):
        return False
    at = draft.start - 1
    before = (at - 1, at - 2) if words.word(at) in data.class_links else (at,)
    if draft.unit == "a" and any(words.word(back) in data.aged for back in before[:1]):
        return True  # « bambini sotto i cinque anni »
    return any(words.word(back) in data.class_members for back in before)


def _is_counterfactual(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """ "would have cost 30", "an investor with £10,000"."""
    return any(
        grammar.counterfactuals.at(words, at)
        for at in range(max(0, draft.start - REACH), draft.start)
        if words.same_sentence(at, draft.start)
    )


def _is_conversion(draft: Draft, before: Draft | None, words: Words) -> bool:
    """« 500 miles (800 km) »: the first is the claim, the other says it again in another unit."""
    if before is None or words.form(before.end) != "(" or draft.start != before.end + 1:
        return False
    if before.unit == draft.unit or not draft.unit or not before.unit:
        return False
    if before.unit in CURRENCIES and draft.unit in CURRENCIES:
        return True
    first, second = magnitude(before.low, before.unit), magnitude(draft.low, draft.unit)
    if first is None or second is None or not comparable(before.unit, draft.unit):
        return False
    return abs(first - second) <= CONVERSION_ERROR * abs(first)


def _is_exchanged(draft: Draft, other: Draft | None, words: Words) -> bool:
    """« 1,08 dollar pour un euro »: the one whose price in another currency stands beside it."""
    if other is None or draft.form is not Form.ONE or draft.unit not in CURRENCIES or other.unit not in CURRENCIES:
        return False
    apart = max(draft.start, other.start) - min(draft.end, other.end)
    return draft.unit != other.unit and apart <= EXCHANGE_REACH and words.same_sentence(draft.start, other.start)


RULES: tuple[Callable[[Draft, Words, Grammar], bool], ...] = (
    _is_known_set,
    _is_bare,
    _is_one,
    _is_single,
    _is_class,
    _is_counterfactual,
)


def _key(draft: Draft) -> tuple[object, ...]:
    return draft.low, draft.unit, draft.counted.lower()


def _is_repeated(draft: Draft, known: Collection[object], words: Words, grammar: Grammar) -> bool:
    """« ces 7,2 milliards »: a figure after a demonstrative, or known with its article, was claimed before."""
    word = words.word(draft.start - 1)
    counts = grammar.data.counts
    if word in counts.demonstrative:
        return True
    if word not in counts.definite or draft.bound is not Bound.EXACT:
        return False
    return _key(draft) in known
