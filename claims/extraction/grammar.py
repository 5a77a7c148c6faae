"""The word lists of one language, compiled for look-up; made once per process and language."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from decimal import Decimal

from claims.quantities.quantity import Bound, Statistic
from claims.quantities.units import CURRENCIES

from .lang.base import LanguageData, NumberNoun
from .lang.one_word import openings
from .lang.symbols import MONEY, UNITS
from .money_families import money_families
from .period_phrases import PeriodPhrases, period_phrases
from .phrases import Phrases, phrase_set


@dataclass(frozen=True, slots=True)
class Unit:
    """What a unit word means: a code, and how many of it one of the word is (a decade is 10 a)."""

    code: str
    factor: Decimal = Decimal(1)


def parse_unit(meaning: str) -> Unit:
    """Read a unit of the language data: a code, or a factor and a code."""
    factor, _, code = meaning.rpartition(" ")
    return Unit(code, Decimal(factor)) if factor else Unit(code)


def _units(meanings: Mapping[str, str]) -> Phrases[Unit]:
    return Phrases({phrase: parse_unit(meaning) for phrase, meaning in meanings.items()})


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language's data with its phrases compiled."""

    data: LanguageData
    number_starts: Container[str]
    nouns: Phrases[NumberNoun]
    dozens: Mapping[str, int]
    plural_scales: Mapping[str, int]
    half: Phrases[Decimal]
    halves: Phrases[bool]
    ratios: Phrases[bool]
    symbols: Phrases[Unit]
    unit_names: Phrases[Unit]
    currencies: Phrases[Unit]
    money_families: Mapping[str, Mapping[str, str]]
    weights: Phrases[Unit]
    money_signs: Phrases[str]
    rate_connectors: Phrases[bool]
    rate_words: Phrases[Unit]
    persons: Phrases[bool]
    points: Phrases[bool]
    bounds_before: Phrases[Bound]
    spatial: Phrases[bool]
    bounds_after: Phrases[Bound]
    margins: Phrases[bool]
    below_zero: Phrases[bool]
    statistics_before: Phrases[Statistic]
    statistics_after: Phrases[Statistic]
    fillers: Phrases[bool]
    estimated: Phrases[bool]
    change_links: Phrases[bool]
    rises_after: Phrases[int]
    times: Phrases[bool]
    multiples: Phrases[Decimal]
    multiple_openers: Phrases[int]
    left_out: Phrases[bool]
    pronouns: Phrases[bool]
    carriers: Phrases[bool]
    groupers: Phrases[bool]
    ages: Phrases[bool]
    age_units: Phrases[bool]
    idioms: Phrases[bool]
    counterfactuals: Phrases[bool]
    periods: PeriodPhrases

    def is_currency(self, form: str) -> bool:
        """Say whether a word as written is a sign or a code of money."""
        return form in MONEY or form in CURRENCIES

    def reads_on(self, word: str) -> bool:
        """Say whether a word after a fraction goes on with the reading: "higher", « plus »."""
        reading = self.data.reading
        return word in reading.more or word in reading.less or word in reading.rises or word in reading.falls


def grammar_of(data: LanguageData) -> Grammar:
    """Compile the data of a language."""
    numbers, units, reading, counts = data.numbers, data.units, data.reading, data.counts
    starts = {*numbers.cardinals, *numbers.articles, *numbers.nouns, *numbers.half, *numbers.half_adjectives}
    return Grammar(
        data=data,
        number_starts=openings(starts, numbers.cardinals),
        nouns=Phrases(numbers.nouns),
        dozens={word: noun.low for word, noun in numbers.nouns.items() if noun.low == noun.high},
        plural_scales=numbers.plural_scales,
        half=Phrases(numbers.half),
        halves=phrase_set(numbers.halves),
        ratios=phrase_set(numbers.ratios),
        symbols=Phrases({symbol: parse_unit(meaning) for symbol, meaning in UNITS.items()}, exact=True),
        unit_names=_units(units.names),
        currencies=_units(units.currencies),
        money_families=money_families(units.currencies, counts.noun_last),
        weights=_units(units.weights),
        money_signs=Phrases({**MONEY, **{code: code for code in CURRENCIES}}, exact=True),
        rate_connectors=phrase_set(units.rate_connectors | units.article_connectors),
        rate_words=_units(units.rate_words),
        persons=phrase_set(units.persons),
        points=phrase_set(units.points),
        bounds_before=Phrases(reading.bounds_before),
        spatial=phrase_set(reading.spatial),
        bounds_after=Phrases(reading.bounds_after),
        margins=phrase_set(reading.margins),
        below_zero=phrase_set(reading.below_zero),
        statistics_before=Phrases(reading.statistics_before),
        statistics_after=Phrases(reading.statistics_after),
        fillers=phrase_set(reading.fillers),
        estimated=phrase_set(reading.estimated),
        change_links=phrase_set(reading.change_links),
        rises_after=Phrases({**dict.fromkeys(reading.rises_after, 1), **dict.fromkeys(reading.falls_after, -1)}),
        times=phrase_set(reading.times),
        multiples=Phrases(reading.multiples),
        multiple_openers=Phrases(reading.multiple_openers),
        left_out=phrase_set(counts.more),
        pronouns=phrase_set(counts.pronouns),
        carriers=phrase_set(counts.carriers),
        groupers=phrase_set(counts.groupers),
        ages=phrase_set(data.masks.ages),
        age_units=phrase_set(data.masks.age_units),
        idioms=phrase_set(data.masks.idioms),
        counterfactuals=phrase_set(data.claims.counterfactuals),
        periods=period_phrases(data),
    )
