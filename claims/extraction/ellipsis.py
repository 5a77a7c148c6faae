"""Bare numbers that take the unit of a neighbour: « dont 1 million », "of which 15.5 million", "from 5 to 4 %"."""

from collections.abc import Sequence
from decimal import Decimal

from claims.quantities.units import CURRENCIES

from .draft import Draft
from .gapped import goes_on, is_change_beside
from .grammar import Grammar
from .nouns import looks_plural
from .numbers import Form
from .phrases import Found
from .rules import Rule
from .words import Words

# A number above this has no scale word to share: "from 900 to 1 million" is left alone.
LARGEST_UNSCALED = 1000
# How far before the number the pronoun of « nous en avons livré 310 » may stand.
PRONOUN_REACH = 7
# One that is a preposition too stands before the verb alone.
CLOSE = 2
MILLION = 10**6
# So many figures back the one may stand that a bare number takes its unit from, and the money that millions are of.
NEAR = 3
FAR = 40


def complete(drafts: list[Draft], words: Words, grammar: Grammar) -> None:
    """Give bare figures the unit or the counted thing that the text leaves out."""
    for here, draft in enumerate(drafts):
        if draft.is_bare and _is_of_bare(drafts, here, words, grammar):
            _take_count(drafts, here, words)
        elif draft.is_bare and not _take_after(drafts, here, words, grammar):
            _take_before(drafts, here, words, grammar)
        elif not draft.is_bare:
            _take_money(drafts, here, words, grammar)


def _take_money(drafts: list[Draft], here: int, words: Words, grammar: Grammar) -> None:
    """Take the currency before for millions of what has no number: « dont 11 millions d'investissement »."""
    draft = drafts[here]
    counts = draft.counted and draft.scale >= MILLION and not grammar.data.counts.noun_last
    if not counts or draft.unit not in ("", "1") or looks_plural(draft.counted.rpartition(" ")[2].lower(), grammar):
        return
    near = [before for before in drafts[max(0, here - NEAR) : here] if words.same_sentence(before.start, draft.start)]
    if unit := _currency_before(near):
        draft.unit, draft.counted, draft.inherited = unit, "", True
        draft.why.append(Rule.ELLIPSIS)


def _take_after(drafts: list[Draft], here: int, words: Words, grammar: Grammar) -> bool:
    """Take the unit of the figure behind, « 12 et 15 millions d'euros », and say whether there is one."""
    draft = drafts[here]
    after = drafts[here + 1] if here + 1 < len(drafts) else None
    is_compared = here and grammar.periods.comparisons.before(words, draft.start)
    if after is None or after.is_bare or is_compared or not _shares(draft, after, words, grammar):
        return False
    _copy(after, draft)
    _share_scale(after, draft)
    if words.word(draft.end) in grammar.data.numbers.of:
        after.why.append(Rule.ELLIPSIS_OF)
    return True


def _is_of_bare(drafts: Sequence[Draft], here: int, words: Words, grammar: Grammar) -> bool:
    """Say whether a bare whole number is part of a bare one that is not less: "38 of the 61", « 9 des 38 »."""
    part, whole = drafts[here], drafts[here + 1] if here + 1 < len(drafts) else None
    if whole is None or not whole.is_bare or not words.same_sentence(part.start, whole.start):
        return False
    link, *rest = words.folded[part.end : whole.start] or ("",)
    links = link in grammar.data.numbers.of and all(word in grammar.data.counts.partitives for word in rest)
    is_definite = bool(rest) or link in grammar.data.counts.definite | grammar.data.attribution.grammar.contracted
    both = part.form is Form.DIGITS and whole.form is Form.DIGITS
    return links and is_definite and both and part.high <= whole.low and part.high == int(part.high)


def _take_count(drafts: Sequence[Draft], here: int, words: Words) -> None:
    """Count a part and its whole: of what was counted last, in this sentence or the one before."""
    part, whole = drafts[here], drafts[here + 1]
    near = (before for before in reversed(drafts[max(0, here - NEAR) : here]) if before.counted)
    before = next((each for each in near if words.sentences[part.start] - words.sentences[each.start] <= 1), None)
    for draft in (part, whole):
        draft.unit, draft.counted, draft.inherited = "1", before.counted if before else "", True
        draft.why.append(Rule.ELLIPSIS)


def _take_before(drafts: list[Draft], here: int, words: Words, grammar: Grammar) -> None:
    """Take the unit of a figure before: of the same list, of the same money, or one that is referred to."""
    draft = drafts[here]
    if here and is_change_beside(drafts[here - 1], draft, words, grammar):
        draft.unit, draft.counted, draft.inherited = "pp", "", True
        draft.why.append(Rule.ELLIPSIS)
        return
    listed = next((before for before in reversed(drafts[max(0, here - NEAR) : here]) if not _is_aside(before)), None)
    if listed and goes_on(listed, draft, words, grammar):
        _copy(listed, draft)
        _share_scale(listed, draft)
        return
    if _is_money(draft, words, grammar) and (unit := _currency_before(drafts[max(0, here - FAR) : here])):
        draft.unit, draft.inherited = unit, True
        draft.why.append(Rule.ELLIPSIS)
        return
    for before in reversed(drafts[max(0, here - NEAR) : here]):
        if not before.is_bare and _carries(before, draft, words, grammar):
            _take(before, draft, words, grammar)
            return


def _take(before: Draft, draft: Draft, words: Words, grammar: Grammar) -> None:
    """Take the unit of a figure that is referred to, with its scale for a part of it, without its rate for another."""
    _copy(before, draft)
    is_part = words.word(draft.start - 1) in grammar.data.counts.parts
    is_money = before.unit.partition("/")[0] in CURRENCIES
    if is_money or (is_part and draft.high * before.scale <= before.low):
        _share_scale(before, draft)  # « 28 miliardi, di cui 16 in deficit »
    if draft.unit.startswith("1/") and not _is_level_beside(draft, words, grammar):
        draft.unit = "1"  # « 900 maisons par an ; nous en avons livré 310 »


def _is_aside(draft: Draft) -> bool:
    """Say whether a figure only tells by how much the one before it changed."""
    return draft.unit == "pp" and draft.inherited


def _is_money(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether bare millions end their phrase, as those of money do: « un plancher de 200 millions »."""
    after = words.word(draft.end)
    closes = not after[:1].isalnum() or (after in grammar.data.numbers.of and not _is_of_them(draft, words, grammar))
    return draft.scale >= MILLION and closes and draft.form is Form.DIGITS


def _is_of_them(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether a pronoun behind a number stands for things: "£39bn for homes, 1.5 million of them"."""
    small, found = grammar.data.attribution.grammar, grammar.left_out.at(words, draft.end)
    return found is not None and words.word(found.end - 1) in small.reporters | small.demonstratives


def _currency_before(drafts: Sequence[Draft]) -> str:
    """Return the currency of the closest figure before that is not of something else in millions."""
    for draft in reversed(drafts):
        if draft.unit in CURRENCIES:
            return draft.unit
        if draft.counted and draft.scale >= MILLION:
            return ""
    return ""


def _shares(draft: Draft, after: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether a joiner alone parts two figures: "from 5 to 4 %", « 12 et 15 millions d'euros »."""
    between = words.folded[draft.end : after.start]
    if not words.same_sentence(draft.start, after.start) or not 1 <= len(between) <= 2:
        return False
    reading, data = grammar.data.reading, grammar.data
    if draft.form is Form.FRACTION and between[0] not in data.numbers.of:
        return False
    if between[0] in data.numbers.of:  # 22 of the 27 governments
        return after.unit in ("", "1") and all(word in data.counts.partitives for word in between[1:])
    if after.unit == "x" and between[0] == ",":
        return False  # "33, more than double its total"
    joiners = reading.level_links | reading.coordinators | data.numbers.by
    return len(between) == 1 and between[0] in joiners


def _share_scale(source: Draft, draft: Draft) -> None:
    """Scale « de 43,9 à 47,2 milliards » on both sides."""
    largest = max(Decimal(LARGEST_UNSCALED), 3 * source.low / source.scale)  # « de 1.350 a 1.200 millones »
    if draft.scale == 1 and source.scale > 1 and draft.high < largest:
        draft.scale_by(Decimal(source.scale))
        draft.scale = source.scale


def _carries(before: Draft, draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether a figure before gives its unit to a bare one."""
    is_part = words.word(draft.start - 1) in grammar.data.counts.parts
    if draft.form is Form.FRACTION and before.unit not in ("", "1"):
        return False  # « 2 000 hectares, dont les trois quarts » is a share, not an area
    is_time = before.is_time or before.counted.rpartition(" ")[2] in grammar.data.periods.units
    if before.is_share or (is_time and not is_part) or before.unit == "x":
        return False
    if before.high < draft.low and is_part:
        return False  # a part is not larger than its whole
    apart = words.sentences[draft.start] - words.sentences[before.start]
    if before.unit in CURRENCIES and _is_of_them(draft, words, grammar):
        return False
    if draft.scale > 1:
        is_measured = before.unit not in ("", "1") and before.unit not in CURRENCIES
        is_told = not is_measured and not (apart and _is_money(draft, words, grammar))
        return apart <= 1 and (before.scale > 1 or is_told)
    return apart == 0 and (_is_left_out(draft, words, grammar) or _is_of_whole(draft, before, words, grammar))


def _is_of_whole(draft: Draft, before: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether a figure is the part of a whole named before it: « De los 350 diputados, 176 votaron a favor »."""
    data, article = grammar.data, words.word(before.start - 1)
    of = data.numbers.of | data.numbers.ratios
    opens = article in data.counts.definite and (article in of or words.word(before.start - 2) in of)
    return opens and words.word(draft.start - 1) == "," and draft.high <= before.high


def _is_left_out(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether the words beside a bare number show that its noun is left out: "29 of them", « on en a lu 12 »."""
    data = grammar.data
    filler = grammar.fillers.before(words, draft.start)
    is_adverb = filler and words.word(filler.start) not in data.periods.articles | data.numbers.articles
    return bool(
        grammar.carriers.before(words, draft.start)
        or (filler and is_adverb and grammar.carriers.before(words, filler.start))
        or grammar.left_out.at(words, draft.end)
        or _has_pronoun(draft, words, grammar)
    )


def _is_level_beside(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether a figure is compared with the one before it, and so per the same: « contre 8 000 »."""
    return bool(grammar.periods.comparisons.before(words, draft.start) or grammar.carriers.before(words, draft.start))


def _has_pronoun(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether a pronoun before the verb stands for the noun: « nous en avons livré à peine 310 »."""
    return any(
        _stands_for_noun(pronoun, draft, words)
        for at in range(max(0, draft.start - PRONOUN_REACH), draft.start)
        if (pronoun := grammar.pronouns.at(words, at)) and words.same_sentence(at, draft.start)
    )


def _stands_for_noun(pronoun: Found[bool], draft: Draft, words: Words) -> bool:
    """Say whether a pronoun is none of the prepositions that one word may be: « la ville en récupère 4. »."""
    is_near = 0 < draft.start - pronoun.end <= CLOSE and words.form(pronoun.end).islower()
    closes = not words.word(draft.end)[:1].isalnum()
    return pronoun.end - pronoun.start > 1 or (is_near and closes)


def _copy(source: Draft, draft: Draft) -> None:
    draft.unit, draft.counted, draft.inherited = source.unit, source.counted, True
    draft.why.append(Rule.ELLIPSIS)
