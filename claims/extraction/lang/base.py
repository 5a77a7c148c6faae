"""What a language must bring: word lists without logic. A field that a language lacks fails at import.

Keys are lower case with a straight apostrophe; a phrase of several words is written with spaces, an elided
word closed up (« plus d'une »). Unit values are a code of `claims.quantities.units`, or a factor and a code
("10 a").
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from claims.extraction.rules import Rule
from claims.quantities.quantity import Bound, Statistic

from .alarm_words import AlarmWords
from .attribution_words import AttributionWords
from .sentence_words import SentenceWords


@dataclass(frozen=True, slots=True)
class NumberNoun:
    """A noun that stands for a number: « vingtaine », "dozen"; in the plural for low to high."""

    low: int
    high: int
    bound: Bound


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """How numbers are written."""

    decimal_mark: str
    own_mark: tuple[str, ...]  # names of countries that write that mark, where others of the language do not
    other_mark: tuple[str, ...]  # names of those that write the other one: « México »
    plain_space_groups: bool  # « 150 000 » with an ordinary space
    cardinals: Mapping[str, int]  # zero to ninety-nine, single words
    hundreds: frozenset[str]
    joiners: Mapping[str, frozenset[str]]  # « et », "and", and the words inside a number that they follow
    scales: Mapping[str, int]  # thousand and up
    abbreviations: Mapping[str, int]  # after digits, as written: Md, bn
    money_abbreviations: Mapping[str, int]  # only beside a currency: £5m
    count_abbreviations: Mapping[str, int]  # glued and before a noun: "20m units"
    ones: frozenset[str]  # words for one that are mostly articles or pronouns
    articles: frozenset[str]  # stand for one before a scale, a number noun, a fraction
    nouns: Mapping[str, NumberNoun]
    plural_scales: Mapping[str, int]  # after a number noun: « milliers », "thousands"
    vague: frozenset[str]  # number nouns too vague to read alone: « milliers », "hundreds"
    vague_quantifiers: frozenset[str]  # before them: « plusieurs », "many"
    halves: frozenset[str]  # after a number or its unit: « et demi », "and a half"
    half: Mapping[str, Decimal]  # « la moitié », "half"
    half_adjectives: frozenset[str]  # halve only what follows at once: « medio millón », « mezz'ora »
    denominators: Mapping[str, int]  # « tiers », "fifths"
    ordinal_denominators: frozenset[str]  # those that are ordinals too: "third", « cinquième »
    of: frozenset[str]  # between a number and what it counts: « de », "of"
    loose_ratios: frozenset[str]  # ratio words that say where too: "two goals in ten games" is no ratio
    ratios: frozenset[str]  # "in", "out of", « sur »
    range_openers: Mapping[str, frozenset[str]]  # « entre » to « et »; « dal » to « al », « all' »
    range_joiners: frozenset[str]  # « à », "to", "or"
    by: frozenset[str]  # between two measures of one thing: "30 by 20 metres"
    rests: frozenset[str]  # between a scale word and the rest in digits, "" for nothing: « 12 mil 345 »
    sure_joiners: frozenset[str]  # the ones that make a range whatever the verb: « et » after « entre »


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitWords:
    """Units, money and rates by name; symbols are the same in all languages (`lang.symbols`)."""

    names: Mapping[str, str]
    currencies: Mapping[str, str]
    dollar_signs: Mapping[str, str]  # what a bare $ is in the country that a word names: « chileno »
    weights: Mapping[str, str]  # names of money that are weights too: "pounds" of flour
    weighing: frozenset[str]  # before them: "weighs"
    points: frozenset[str]  # percentage points where the sentence speaks of per cent, else a count
    rate_connectors: frozenset[str]  # « par », "per", "a"
    article_connectors: frozenset[str]  # connectors that are articles too: only before a unit
    rate_words: Mapping[str, str]  # « mensuels », "monthly": what is below the line
    persons: frozenset[str]  # « habitant », "capita"
    adjectives: frozenset[str]  # between a number and its unit: "working" days
    gross: frozenset[str]  # between money and what it is per: « bruts », "gross"
    auxiliaries: frozenset[str]  # symbols that are verbs, too: « ha »
    adverbs: frozenset[str]  # between those and their participle: « già », « ya »


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingWords:
    """Words beside a number that change what it says."""

    bounds_before: Mapping[str, Bound]
    spatial: frozenset[str]  # those that before a few things say where: "above two villages"
    bounds_after: Mapping[str, Bound]
    margins: frozenset[str]  # before a margin of error: "plus or minus"
    minus: frozenset[str]  # before a value below zero: « moins »
    below_zero: frozenset[str]  # behind it: « sous zéro »
    statistics_before: Mapping[str, Statistic]
    statistics_after: Mapping[str, Statistic]
    fillers: frozenset[str]  # may stand between those and the number: "only", « seulement »
    estimated: frozenset[str]  # « estimé à », "an estimated": about
    rises: frozenset[str]  # verbs and nouns of rise, all forms
    falls: frozenset[str]
    gains: frozenset[str]  # change a percentage, but count things: « gagner », "lost"
    losses: frozenset[str]
    moves: frozenset[str]  # verbs of going from one level to another: « passer », "went"
    noun_links: frozenset[str]  # change links that need the noun beside them: a drop "of"
    coordinators: frozenset[str]  # « et », « soit », ","
    intransitive: frozenset[str]  # words of change that a bare amount may follow: "rose $5"
    particles: frozenset[str]  # those that go with verbs too: "up"
    copulas: frozenset[str]  # "was" up $5
    that_is: frozenset[str]  # before the same amount in another unit: "3%, or 20 cents"
    than: frozenset[str]
    exceeding_links: frozenset[str]  # before by how much something exceeds: « dépasse de », « supera en »
    change_links: frozenset[str]  # before the amount of a change: « de », "by"
    level_openers: frozenset[str]  # before the level it left, where a word of change alone makes levels: "from"
    level_links: frozenset[str]  # before the level that a change reaches: « à », "to"
    rises_after: frozenset[str]  # behind the amount: « de plus », "higher"
    falls_after: frozenset[str]
    change_nouns: Mapping[str, int]  # behind the amount: "increase" +1, "cut" -1
    times: frozenset[str]  # « fois », "times", "fold"
    change_endings: Mapping[str, int]  # of compound nouns of change, with their sign: „Umsatzrückgang“
    split_changes: Mapping[str, int]  # verbs of change and what ends their clause: „nahm … zu“
    folds: frozenset[str]  # those that compare by themselves: "fold"
    less: frozenset[str]  # after times: « moins », "less"
    more: frozenset[str]  # « plus », "as", « supérieur »
    multiples: Mapping[str, Decimal]  # « doubler », "twice as": all forms
    multiple_openers: Mapping[str, int]  # before the number: « multiplié par » 1, « divisé par » -1


@dataclass(frozen=True, slots=True, kw_only=True)
class CountWords:
    """What tells the noun that a number counts from the words around it."""

    function_words: frozenset[str]  # end a noun phrase
    partitives: frozenset[str]  # between « de » and the noun: « ces », "the"
    postposed: frozenset[str]  # articles between a number and what it equals: « sono 12 i feriti »
    before_noun: frozenset[str]  # adjectives before the noun: « nouveaux », "other"
    plurals: frozenset[str]  # plural nouns that do not look it: "people"
    countables: frozenset[str]  # plurals that make a year before them a number: "2024 jobs"
    singulars: frozenset[str]  # words that look plural and are not
    noun_last: bool  # adjectives come before the noun: the head is the first plural word
    plural_endings: tuple[str, ...]
    definite: frozenset[str]  # « les », "the": a small number after it is a known set
    demonstrative: frozenset[str]  # « ces », "those", "both": always a known set
    groupers: frozenset[str]  # "groups of", "panel of"
    parts: frozenset[str]  # carriers before a part of the whole: « dont », "whom"
    more: frozenset[str]  # behind a number whose noun is left out: "200 more", "ten of them"
    pronouns: frozenset[str]  # stand for what is counted, before the verb: « nous en »
    carriers: frozenset[str]  # a bare number after them takes the unit before: « dont », "of which"


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskWords:
    """Words that make a number no quantity."""

    months: Mapping[str, int]
    months_capitalised: bool  # "May" is a month, "may" is not
    year_openers: frozenset[str]  # before a year: « en », "since"
    years_precede_nouns: bool  # "the 2014 elections"
    clock_openers: frozenset[str]
    hours: frozenset[str]  # before an hour that stands alone: « dalle 10 alle 19 »
    clock_marks: frozenset[str]  # « h », « heures »: a time after an opener or before minutes
    sure_clock_marks: frozenset[str]  # "am", "o'clock"
    ordinal_endings: frozenset[str]  # after digits: « e », "th"
    ages: frozenset[str]  # « âgé de », "aged"
    having: frozenset[str]  # verbs of age: « ha 42 anni », « tiene 42 años »
    age_units: frozenset[str]  # « ans », "years old"
    old: frozenset[str]  # the last word of an age before its person: "old"
    person_nouns: frozenset[str]  # « lycéen », "boy"
    number_signs: frozenset[str]  # « n », "no": with a dot or a ring
    number_signs_bare: frozenset[str]  # those that need none: « numéro »
    legal: frozenset[str]  # « article », "section", "resolution"
    names: frozenset[str]  # common words that a number makes a name: « chaîne », "Channel", "page"
    addresses: frozenset[str]  # « rue », "Street"
    houses_follow_streets: bool  # « calle Mayor, 12 »
    postcodes: bool  # five digits before a town
    phones: frozenset[str]  # « tél. », "call"
    idioms: frozenset[str]  # « en un mot », "zero tolerance"
    bonds: frozenset[str]  # nouns of debts that a number of years names: « OAT », "Treasury"
    maturing: frozenset[str]  # between them and the number: « à »


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimWords:
    """Words that make a quantity no claim."""

    class_members: frozenset[str]  # nouns of a class limited by a number: « entreprises », "firms"
    class_links: frozenset[str]  # between noun and limit: « de », "with"
    aged: frozenset[str]  # before an age that only names a group: « bambini » sotto i cinque anni
    class_superlatives: frozenset[str]  # before the share: "the richest 1 %"
    class_endings: frozenset[tuple[str, str]]  # behind it: « les plus »
    counterfactuals: frozenset[str]  # "would have been", « aurait coûté »
    lasting: frozenset[str]  # before a span of time that is measured: « pendant », "for"
    lasting_after: frozenset[str]  # behind it: « avant »


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodWords:
    """How a text says when."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]  # Monday is 0
    month_first: bool  # 05/03/2021 may be the third of May
    seasons: Mapping[str, int]  # first month
    units: Mapping[str, str]  # « mois », "week" to d, wk, mo, q, h, a
    ordinals: Mapping[str, int]  # « premier », "first", "Q1"
    quarters: frozenset[str]
    halves: frozenset[str]
    openers: Mapping[str, str]  # preposition phrases to in, since (up to now), from (on), until, between
    joiners: frozenset[str]  # between two ends: « à », "to", "-"
    loose_joiners: frozenset[str]  # those that join only after "between": "and"
    articles: frozenset[str]
    parts: Mapping[str, str]  # « début », "end of", "mid" to start, end or some
    publishing: frozenset[str]  # « publié », "released": beside them a day is when something came out
    decades: frozenset[str]  # before a year that stands for ten: « années »
    decade_endings: frozenset[str]  # behind it: the 1990"s"
    years: frozenset[str]  # before a year: « l'année », "fiscal"
    own_years: Mapping[str, str]  # of those that are not the calendar's: to fiscal, business (« exercice ») or season
    owners: frozenset[str]  # before them: « son », "its"
    endings: frozenset[str]  # verbs that say when one ends: « clos », "ending"
    now: frozenset[str]  # « aujourd'hui », "currently"
    yesterday: frozenset[str]
    # Phrases to times by publication: d-2, a-1, weekends (we), this year so far (ytd), its end (ye), a part of it (?).
    named: Mapping[str, str]
    # Phrases for the time told before: the same (of another year, too), since it, the year before, a year before it.
    that_time: Mapping[str, str]
    this: frozenset[str]
    last_before: frozenset[str]  # "last" month
    last_after: frozenset[str]  # « dernier »
    rolling: frozenset[str]  # phrases that make a unit run up to now: « el último » año, "the past" year
    next_before: frozenset[str]
    next_after: frozenset[str]
    next_after_units: frozenset[str]  # after a number of units: « prochains »
    between: frozenset[str]  # between a number and its unit: « dernières », "working"
    each: frozenset[str]  # before a weekday that is every one: "every"
    day_parts: frozenset[str]  # phrases after a day: « soir », « por la noche »
    ago_before: frozenset[str]  # « il y a »
    ago_after: frozenset[str]  # "ago"
    later: frozenset[str]  # from another time: "later", « plus tôt »
    spans: Mapping[str, str]  # openers of a span that only locates: to past, next, by, within
    closers: frozenset[str]  # between a number of months and the last of them: "to" January
    firsts: frozenset[str]  # « premiers », "first": the months that a year begins with
    far: frozenset[str]  # times without days: « à long terme », „seit Kriegsbeginn“
    pro_verbs: frozenset[str]  # between "than" and the time: "it did"
    continuations: frozenset[str]  # phrases that open a sentence about part of what the one before counts: "of these"
    dating: frozenset[str]  # phrases before the time of all that a sentence tells: "the figures date from"
    after: frozenset[str]  # openers of a span that something else took, when a noun follows: « tras » dos semanas de
    records: frozenset[str]  # before "since", of what the time only limits: "highest", « inédit »
    comparisons: frozenset[str]  # « par rapport à », "than"


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageData:
    """Everything the engine knows of a language. `examples` are sentences that show each rule at work."""

    code: str
    numbers: NumberWords
    units: UnitWords
    reading: ReadingWords
    counts: CountWords
    masks: MaskWords
    claims: ClaimWords
    periods: PeriodWords
    sentences: SentenceWords
    attribution: AttributionWords
    alarms: AlarmWords
    examples: Mapping[Rule, str]
