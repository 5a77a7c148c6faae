"""What the alarms of `claims.quantities.alarms` need of a text: how its figures stand to each other."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claims.quantities.alarms import Link, Stated, Text, raised
from claims.quantities.quantity import Role

from .comparing import comparing
from .contract import Figure, Period, Skipped, Span
from .draft import Draft, figure_of
from .grammar import Grammar
from .phrases import Found
from .rules import Rule
from .words import Words

# Figures further apart than this do not stand side by side.
APART = 20
# So many words to each side of a figure say what it is about.
AROUND = 8
# "120 % of the registered voters": so far behind a share stands who it is a share of.
REACH = 4


def alarms(
    drafts: Sequence[Draft], kept: Mapping[int, tuple[Figure, Period | None]], words: Words, grammar: Grammar
) -> dict[int, tuple[Skipped, ...]]:
    """Return the alarms that the figures of a text raise; figures are known by the word that their value starts at.

    ``kept`` are those that make claims, as they were read, with their period; the others stand beside them.
    """
    data, telling = grammar.data, {words.sentences[at] for at in kept}
    beside = [draft for draft in drafts if words.sentences[draft.value_start] in telling]
    text = Text(_stated(beside, kept, words, grammar), data.numbers.decimal_mark, data.counts.function_words)
    found: defaultdict[int, dict[Skipped, None]] = defaultdict(dict)
    for alarm in raised(text):
        span = Span(alarm.start, alarm.end, words.text[alarm.start : alarm.end])
        found[beside[alarm.at].value_start][Skipped(alarm.code, span)] = None
    return {at: tuple(each) for at, each in found.items()}


@dataclass(frozen=True, slots=True)
class _Base:
    """What the changes of a sentence are reckoned from, besides the level beside them."""

    times: frozenset[str] = frozenset()
    is_other: bool = False


NO_BASE = _Base()


def _stated(
    drafts: Sequence[Draft], kept: Mapping[int, tuple[Figure, Period | None]], words: Words, grammar: Grammar
) -> list[Stated]:
    """Return the figures with what the alarms need of their surroundings."""
    changes = (draft for draft in drafts if draft.role is Role.CHANGE and draft.is_share)
    first = {words.sentences[draft.start]: draft.start for draft in changes}
    bases = {sentence: _base(at, words, grammar) for sentence, at in first.items()}
    stated, before = [], None
    for draft in drafts:
        figure, period = kept.get(draft.value_start) or (figure_of(draft, words), None)
        base = bases.get(words.sentences[draft.start], NO_BASE)
        stated.append(_one(draft, before, figure, period, base, words, grammar))
        before = draft
    return stated


def _one(
    draft: Draft,
    before: Draft | None,
    figure: Figure,
    period: Period | None,
    base: _Base,
    words: Words,
    grammar: Grammar,
) -> Stated:
    own, phrase = grammar.data.alarms, _phrase(draft, words, grammar)
    noun = draft.counted.lower().rpartition(" ")[2]
    begins = phrase.start if phrase else draft.start
    return Stated(
        quantity=figure.quantity,
        start=figure.span.start,
        end=figure.span.end,
        written=figure.value.text,
        sentence=words.sentences[draft.start],
        link=_link(draft, phrase, words, grammar),
        is_next=before is not None and _is_next(before, draft, begins, words, grammar),
        after_comma=words.word(begins - 1) == ",",
        is_aside=words.word(draft.start - 1) == "(" and words.word(draft.end) == ")",
        around=_around(draft, words),
        period=(period.begins, period.ends) if period else None,
        bases=base.times,
        is_rebased=base.is_other,
        is_share_of_people=draft.unit == "%" and _is_of_people(draft, words, grammar),
        counts_wholes=noun in own.people or noun in own.things,
        counts_everyone=noun in own.everyone,
    )


def _phrase(draft: Draft, words: Words, grammar: Grammar) -> Found[Link] | None:
    """Return the phrase of comparison before a figure, over words that only fill, and a comma after "that is"."""
    links = comparing(grammar.data.code).links
    filler = grammar.fillers.before(words, draft.start)
    found = links.before(words, draft.start) or (filler and links.before(words, filler.start))
    if found is None and words.word(draft.start - 1) == ",":
        behind = links.before(words, draft.start - 1)
        found = behind if behind and behind.meaning is Link.SAME else None
    return found if found and words.same_sentence(found.start, draft.start) else None


def _link(draft: Draft, phrase: Found[Link] | None, words: Words, grammar: Grammar) -> Link:
    """Return what stands directly before a figure."""
    if Rule.ELLIPSIS_OF in draft.why:
        return Link.OF
    if phrase:
        return phrase.meaning
    word = words.word(draft.start - 1) if words.same_sentence(draft.start - 1, draft.start) else ""
    if word in grammar.data.attribution.grammar.conjunctions:
        return Link.AND
    return {",": Link.COMMA, ":": Link.COLON, "(": Link.BRACKET}.get(word, Link.NONE)


def _is_next(before: Draft, draft: Draft, begins: int, words: Words, grammar: Grammar) -> bool:
    """Say whether only words of grammar, change and time part a figure from the one before.

    A comparison with anything else, before the figure's own words ``begins``, ends it: "12 % on 2019, to 4,500".
    """
    if not words.same_sentence(before.start, draft.start) or draft.start - before.end > APART:
        return False
    parting = comparing(grammar.data.code).parting
    between = words.folded[before.end : begins]
    if not all(word in parting if word[0].isalpha() else word not in ";:" for word in between):
        return False
    return not any(grammar.periods.comparisons.before(words, at) for at in range(before.end + 1, begins))


def _around(draft: Draft, words: Words) -> tuple[str, ...]:
    """Return the words of its sentence beside a figure, and what it counts."""
    first, end = words.sentence(words.sentences[draft.start])
    before = words.folded[max(first, draft.start - AROUND) : draft.start]
    behind = words.folded[draft.end : min(end, draft.end + AROUND)]
    return (*before, *behind, *draft.counted.lower().split())


def _base(at: int, words: Words, grammar: Grammar) -> _Base:
    """Return what the changes of the sentence at a position are reckoned from."""
    start, end = words.sentence(words.sentences[at])
    times = (_time(each, words, grammar) for each in range(start, end))
    rebased = comparing(grammar.data.code).rebased
    is_other = any(rebased.at(words, each) for each in range(start, end))
    return _Base(frozenset(filter(None, times)), is_other)


def _time(at: int, words: Words, grammar: Grammar) -> str:
    """Return the unit of a time to compare with: "a year earlier", « le mois précédent », "year on year"."""
    periods, word = grammar.data.periods, words.word(at)
    if word not in periods.units:
        return ""
    behind = comparing(grammar.data.code).behind_time
    is_past = words.word(at - 1) in periods.last_before or words.word(at + 1) in behind
    return periods.units[word] if is_past or word in words.folded[at + 2 : at + 5] else ""


def _is_of_people(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether a share is one of persons, « 12 % des électeurs », and not of as many as somewhere else."""
    data, syntax = grammar.data, grammar.data.attribution.grammar
    linking = data.numbers.of | data.counts.partitives | data.counts.definite
    for at in range(draft.end, draft.end + REACH):
        word = words.word(at)
        if not words.same_sentence(draft.start, at) or not word[0].isalpha():
            return False
        if word in data.alarms.people:
            following = words.word(at + 1)
            is_other = following in syntax.relatives | syntax.subjects | syntax.prepositions | data.numbers.of
            return not is_other and following not in ("'s", "'", "’")
        if word in data.counts.function_words and word not in linking:
            return False
    return False
