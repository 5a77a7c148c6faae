"""The words by which one language tells times, compiled for look-up."""

from dataclasses import dataclass

from .lang.attribution_words import AttributionWords
from .lang.base import LanguageData, PeriodWords
from .phrases import Phrases, phrase_set


@dataclass(frozen=True, slots=True)
class PeriodPhrases:
    """A language's period words with their phrases compiled."""

    time_words: frozenset[str]
    time_phrases: Phrases[bool]
    weekdays: Phrases[int]
    day_parts: Phrases[bool]
    rolling: Phrases[bool]
    openers: Phrases[str]
    parts: Phrases[str]
    now: Phrases[bool]
    far: Phrases[bool]
    named: Phrases[str]
    that_time: Phrases[str]
    saying: frozenset[str]
    ago_before: Phrases[bool]
    ago_after: Phrases[bool]
    later: Phrases[bool]
    spans: Phrases[str]
    continuations: Phrases[bool]
    dating: Phrases[bool]
    after: Phrases[bool]
    comparisons: Phrases[bool]


def _time_words(periods: PeriodWords) -> frozenset[str]:
    """Return the words that a time can start from, but years and the phrases that name one."""
    tables = (periods.months, periods.seasons, periods.units, periods.quarters, periods.halves)
    days = (day.partition(" ")[0] for day in periods.weekdays)
    return frozenset((*(word for table in tables for word in table), *periods.yesterday, *days))


def _saying(words: AttributionWords) -> frozenset[str]:
    """Return the forms of verbs of report beside which a time is when something was said."""
    families = (words.say, words.show, words.tell)
    return frozenset().union(*(family[form] for family in families for form in family))


def period_phrases(data: LanguageData) -> PeriodPhrases:
    """Compile the period words of a language."""
    words = data.periods
    return PeriodPhrases(
        time_words=_time_words(words),
        time_phrases=phrase_set((*words.now, *words.far, *words.named, *words.that_time)),
        weekdays=Phrases(words.weekdays),
        day_parts=phrase_set(words.day_parts),
        rolling=phrase_set(words.rolling),
        openers=Phrases(words.openers),
        parts=Phrases(words.parts),
        now=phrase_set(words.now),
        far=phrase_set(words.far),
        named=Phrases(words.named),
        that_time=Phrases(words.that_time),
        saying=_saying(data.attribution) | words.publishing,
        ago_before=phrase_set(words.ago_before),
        ago_after=phrase_set(words.ago_after),
        later=phrase_set(words.later),
        spans=Phrases(words.spans),
        continuations=phrase_set(words.continuations),
        dating=phrase_set(words.dating),
        after=phrase_set(words.after),
        comparisons=phrase_set(words.comparisons),
    )
