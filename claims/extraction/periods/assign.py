"""Which time of its sentence a figure is about."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from claims.extraction.contract import Period
from claims.extraction.draft import Draft
from claims.extraction.grammar import Grammar
from claims.extraction.quotes import MARKS
from claims.extraction.rules import Rule
from claims.extraction.words import Words

from .said import is_said
from .time import Time

# A time further behind its figure than this belongs to something else.
REACH = 14
# The one time of a sentence belongs to the figures before it up to here.
LIST_REACH = 24
# A time before its figure that does not open the sentence stands no further off.
CLOSE = 4
# So near before a time stands what makes it that of something else: "than it did in 2002".
BESIDE = 3
# "(of which 12 hurt)": how far the figure of a bracket stands from its ends.
ASIDE = 8
# How far before the word that opens a statement its verb may stand.
STATED = 4
PARTING = frozenset(";.")
# What parts a figure and a time in one sentence.
CLAUSES = frozenset(",:()–—")
# Before the level that a change began at.
LEFT = frozenset(("from",))
# The most words before a time in a title.
TITLE = 4


def assign(
    kept: Sequence[Draft], drafts: Sequence[Draft], times: Sequence[Time], words: Words, grammar: Grammar
) -> list[Period | None]:
    """Return the period of each figure that is kept; ``drafts`` are all figures, which may stand between."""
    near_times: defaultdict[int, list[Time]] = defaultdict(list)
    near_drafts: defaultdict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        near_drafts[words.sentences[draft.start]].append(draft)
    for time in times:
        sentence = words.sentences[time.start]
        figures = {draft.value_start for draft in near_drafts[sentence]}
        is_own = any(_is_beside(draft, time, words, grammar) for draft in near_drafts[sentence])
        is_elsewhere = is_said(time, figures, words, grammar) or (not is_own and _hangs(time, words, grammar))
        if is_elsewhere and not _dates(time, words, grammar):
            continue  # but « les 12 % de 2022 »
        if not _is_other(time, words, grammar):
            near_times[sentence].append(time)
    found: list[Period | None] = []
    for here, draft in enumerate(kept):
        sentence = words.sentences[draft.start]
        period = _period(draft, near_times[sentence], near_drafts[sentence], words, grammar)
        if period is None and here and _is_part(draft, kept[here - 1], words, grammar):
            period = found[-1] and replace(found[-1], why=Rule.PERIOD_SHARED)
        found.append(period)
    return found


def _is_beside(draft: Draft, time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether a time right behind a figure is its own, no noun's and not that of « le double | de 2020 »."""
    if draft.end != time.start or _has_noun(time, words, grammar):
        return False
    opener = grammar.periods.openers.at(words, time.start)
    return draft.unit != "x" or (opener is not None and opener.meaning == "until")  # « a doublé | d'ici 2030 »


def _is_part(draft: Draft, before: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether a figure is of the same time as the one before: part of its list, beside it, or in brackets."""
    if not words.same_sentence(before.start, draft.start):
        return _continues(draft, before, words, grammar)
    if any(grammar.periods.continuations.at(words, at) for at in range(draft.value_end, draft.value_end + CLOSE)):
        return True  # "it has 277 flaws; 39 per cent | of these are critical"
    is_aside = words.form(before.end) == "(" and draft.start - before.end <= ASIDE
    is_part = draft.inherited and words.word(draft.start - 1) in grammar.data.counts.parts
    that_is = grammar.data.reading.that_is  # « soit près du double », « soit une hausse de 42 % »
    near = range(draft.start - CLOSE, draft.start)
    is_same = words.word(draft.start - 1) in that_is or any(
        words.word(at) in that_is and words.form(at - 1) == "," for at in near
    )
    return is_part or is_same or (is_aside and ")" in words.folded[draft.end : draft.end + ASIDE])


def _continues(draft: Draft, before: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether a sentence tells of part of what the one before counts: "Of these, 12 are women"."""
    sentence = words.sentences[draft.start]
    first, _ = words.sentence(sentence)
    is_next = words.sentences[before.start] == sentence - 1 and first not in words.lines
    return is_next and grammar.periods.continuations.at(words, first) is not None


def _period(
    draft: Draft, times: Sequence[Time], drafts: Sequence[Draft], words: Words, grammar: Grammar
) -> Period | None:
    """Return the time behind a figure with no other figure between, else the closest before it that reaches it."""
    near = [time for time in times if time.end <= draft.start or _is_behind(draft, time, words, grammar)]
    behind = [time for time in near if time.start >= draft.value_end and _is_free(draft, time, drafts, words)]
    before = [time for time in near if time.end <= draft.start and _reaches(draft, time, words, grammar)]
    alone = near if len(times) == 1 and len(near) == 1 and _covers_list(draft, near[0], drafts, words, grammar) else []
    for why, found in (
        (Rule.PERIOD_BEHIND, behind[:1]),
        (Rule.PERIOD_BEFORE, before[-1:]),
        (Rule.PERIOD_SHARED, alone),
    ):
        for time in found:
            return Period(words.span(time.start, time.end), time.stretch.begins, time.stretch.ends, why)
    return None


def _is_free(draft: Draft, time: Time, drafts: Sequence[Draft], words: Words) -> bool:
    """Say whether neither another figure nor a clause's end stands between a figure and a time behind it."""
    if time.start - draft.value_end > REACH:
        return False
    between = range(draft.value_end, time.start)
    is_parallel = "," in words.folded[between.start : between.stop]  # "8 % last year, in the year before 9 %"
    taken = (*between, *range(time.end, time.end + (3 if is_parallel else 1)))
    if any(other.value_start in taken and not _is_bracketed(draft.value_end, other, words) for other in drafts):
        return False
    return _is_level(draft, time, words)


def _is_behind(draft: Draft, time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether a time follows a figure, and goes with no noun of another clause: "after | first-quarter profit"."""
    opens = words.word(time.start - 1) in grammar.data.attribution.grammar.subordinators
    is_other = opens and "-" in words.folded[time.start : time.end] and _has_noun(time, words, grammar)
    return time.start >= draft.value_end and not is_other


def _is_bracketed(start: int, other: Draft, words: Words) -> bool:
    """Say whether a bracket that opens behind a position holds a figure: "one in five (exactly 20.9 %) were"."""
    between = words.folded[start : other.start]
    return between.count("(") > between.count(")") and ")" in words.folded[other.end : other.end + ASIDE]


def _is_level(draft: Draft, time: Time, words: Words) -> bool:
    """Say whether no full stop, semicolon or opening of a bracket parts a figure from a time behind it."""
    between = words.folded[draft.value_end : time.start]
    return PARTING.isdisjoint(between) and between.count("(") <= between.count(")")


def _covers_list(draft: Draft, time: Time, drafts: Sequence[Draft], words: Words, grammar: Grammar) -> bool:
    """Say whether the one time behind several figures of a kind is theirs together: "12 dead, 30 hurt on Monday"."""
    if time.start < draft.value_end or time.start - draft.value_end > LIST_REACH:
        return False
    between = [other for other in drafts if draft.value_end <= other.value_start < time.start]
    if not _is_level(draft, time, words) or any(_is_set_apart(other, words, grammar) for other in between):
        return False
    return all(other.unit == draft.unit for other in between) or _is_one_clause(draft.value_end, time, words, grammar)


def _is_set_apart(draft: Draft, words: Words, grammar: Grammar) -> bool:
    """Say whether a figure has a time of its own: compared, "to 3% from 2% in May", or aside, ", after a 2% fall"."""
    if grammar.periods.comparisons.before(words, draft.start) or words.word(draft.start - 1) in LEFT:
        return True
    loose = grammar.data.attribution.grammar.loose
    places = range(draft.start - BESIDE, draft.start)
    return any(
        words.form(at - 1) == "," and words.word(at) in loose and not grammar.periods.openers.at(words, at)
        for at in places
    )


def _is_one_clause(start: int, time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether no mark and no small word parts a position from a time: "up 3% to £488m in May"."""
    small = grammar.data.attribution.grammar
    parting = small.relatives | small.contrasts | small.subordinators | small.conjunctions | CLAUSES
    return (parting | grammar.periods.saying).isdisjoint(words.folded[start : time.start])


def _reaches(draft: Draft, time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether a time before a figure covers it: it opens the sentence, or stands just before the figure.

    One that goes with a noun is that of the noun alone: "third-quarter revenue".
    """
    if _dates(time, words, grammar):
        return True
    if not PARTING.isdisjoint(words.folded[time.end : draft.value_start]):
        return False
    opens = not words.same_sentence(time.start - 2, time.start)
    is_adjective = _has_noun(time, words, grammar) and "-" in words.folded[time.start : time.end]
    is_near = draft.start - time.end <= CLOSE and not _closes_clause(time, words, grammar)
    return (opens and not is_adjective) or is_near or _opens_clause(time, words, grammar)


def _closes_clause(time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether a comma behind a time ends what it is about: « fondée en 1968, », "a fifth this year, rose 3%"."""
    if words.word(time.end) != ",":
        return False
    if "," in words.folded[max(0, time.start - BESIDE) : max(0, time.start - 1)]:
        return True
    small, reading, after = grammar.data.attribution.grammar, grammar.data.reading, words.word(time.end + 1)
    begins = words.word(time.start - 1) in small.that | small.contrasts | MARKS | PARTING | CLAUSES
    verbs = small.finite | small.auxiliaries | small.passives | reading.rises | reading.falls
    return not begins and (after in verbs | LEFT or grammar.periods.comparisons.at(words, time.end + 1) is not None)


def _opens_clause(time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether a time opens what somebody says: « À noter que depuis mai le marché a crû de 3 % »."""
    small, before = grammar.data.attribution.grammar, words.word(time.start - 1)
    is_coming = time.stretch.begins is None and time.stretch.ends is not None  # "estimated | by 2050, demand"
    return before in small.that or (is_coming and small.that_may_lack and before in grammar.periods.saying)


def _dates(time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether a time is that of all figures its sentence goes on to tell: "The figures date from May 2 and"."""
    return any(grammar.periods.dating.before(words, at) for at in (time.start, time.start + 1, time.start + 2))


def _has_noun(time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether a common noun follows a time, which then may be that of the noun alone: "of 2000 levels"."""
    return words.form(time.end)[:1].islower() and words.word(time.end) not in grammar.data.counts.function_words


def _is_other(time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether a time is that of something else: of a comparison, of a record, or part of a name."""
    return any(rule(time, words, grammar) for rule in (_is_compared, _is_record, _names, _is_title, _owns, _is_taken))


def _is_compared(time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether the figure is compared with that time: « par rapport à 2011 », "than it did in 2019"."""
    for at in range(time.start + 1, time.end):  # « rispetto | a un anno prima »
        taken = grammar.periods.comparisons.before(words, at)
        if taken and taken.start < time.start:
            return True
    for at in range(time.start, max(0, time.start - BESIDE), -1):
        if compared := grammar.periods.comparisons.before(words, at):
            return not _opens_statement(compared.start, words, grammar)
        if words.word(at - 1) not in grammar.data.periods.pro_verbs:
            return False
    return False


def _opens_statement(at: int, words: Words, grammar: Grammar) -> bool:
    """Say whether a word that compares elsewhere opens what somebody says: « dijo que el lunes … »."""
    if words.word(at) not in grammar.data.attribution.grammar.that:
        return False
    return not grammar.periods.saying.isdisjoint(words.folded[max(0, at - STATED) : at])


def _is_record(time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether nothing was like it since then: "the highest since 2008", « un niveau inédit depuis 2008 »."""
    records = grammar.data.periods.records
    opener = grammar.periods.openers.at(words, time.start)
    spans = grammar.periods.spans
    spanned = spans.at(words, time.start) or spans.at(words, time.start + 1)  # „Stand | seit 20 Jahren“
    is_span = spanned and words.word(time.end - 1) in grammar.data.periods.units  # « o menor índice em 11 anos »
    if (opener is None or opener.meaning != "since") and not is_span:
        return False  # "a record 107 in 2024"
    return any(words.word(at) in records for at in range(time.start - BESIDE, time.start))


def _names(time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether a year belongs to a thing: "the 2022 law", « le test AIME 2024 »."""
    last = words.form(time.end - 1)
    if not last.isdecimal():
        return False
    after = words.word(time.end)
    if grammar.data.masks.years_precede_nouns and after.isalpha() and after not in grammar.data.counts.function_words:
        return words.word(time.end - 2) in grammar.data.counts.definite
    before = words.form(time.start - 1)
    return time.end == time.start + 1 and before.isupper() and before.isalpha() and len(before) > 1


def _hangs(time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether a time hangs on the noun before it: « son niveau du printemps », « la moyenne 1991-2020 »."""
    data, opener, before = grammar.data, words.word(time.start), words.word(time.start - 1)
    if opener in data.numbers.of:
        return not any(word in data.periods.joiners for word in words.folded[time.start + 1 : time.end])
    is_noun = before.isalpha() and before not in data.counts.function_words and words.form(time.start - 1).islower()
    return is_noun and opener[0].isdecimal() and len(opener) == 4 and words.same_sentence(time.start - 1, time.start)


def _is_taken(time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether a span of time is what something else took: « tras dos semanas de voto anticipado »."""
    periods, owner = grammar.data.periods, words.word(time.end + 1)
    is_owned = owner in periods.owners and owner not in periods.articles  # « los últimos años de su vida »
    is_linked = words.word(time.end) in grammar.data.numbers.of
    return is_linked and (is_owned or grammar.periods.after.at(words, time.start) is not None)


def _is_title(time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether a time is part of a paper's name: die „Welt am Sonntag“, « Le Journal du dimanche »."""
    if words.form(time.end)[:1].isupper() and words.word(time.end) in grammar.data.attribution.sources.outlet_names:
        return True  # "the Sunday Times"
    if words.form(time.end) not in MARKS:
        return False
    for at in range(time.start - 1, max(-1, time.start - 1 - TITLE), -1):
        if words.forms[at] in MARKS:
            return at + 1 < time.start and words.forms[at + 1][0].isupper()
        if not words.forms[at].isalpha():
            return False
    return False


def _owns(time: Time, words: Words, grammar: Grammar) -> bool:
    """Say whether a time belongs to a noun behind it: "last week's by-election", "a January forecast"."""
    if words.word(time.end) == "'s":
        return True
    is_bare = time.end == time.start + 1 and words.word(time.start) in grammar.data.periods.months
    after = words.word(time.end)
    is_noun = after[:1].isalpha() and after not in grammar.data.counts.function_words
    return is_bare and is_noun and grammar.data.masks.years_precede_nouns
