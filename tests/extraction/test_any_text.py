"""Any text at all: whatever it holds, the engine reads it, twice alike, and each paragraph for itself."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from claims.extraction import LANGUAGES, as_dict, extract, quantities
from claims.extraction.rules import Rule

from .readings import SHIPPED

OFFSETS = frozenset("start end value_start value_end cue_start cue_end".split())
# By these rules a claim takes something over from an earlier sentence.
CARRIED = {str(Rule.CARRY_OVER), str(Rule.ELLIPSIS)}
# These depend on what stands elsewhere in the text; "then" is a time told before.
PLACED = frozenset(("priority", "alarms", "why", "period"))

unicode = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=300)
MARKS = "1 12 000 3,5 1.335 2024 12'500 ½ ٣ 10⁶ % ‰ € $ £ - – − / ( ) [ « » “ ” \" ' ’ . , ; : …"
marks = st.sampled_from([*MARKS.split(), "\n", "\n\n"])
# Whether their mark parts groups or decimals, the numbers of a text say together.
DOUBTFUL = ("1.335", "3,5")


def words_of(language: str) -> st.SearchStrategy[str]:
    """Return texts of a language's own words of number, unit, bound, source and report, without sense."""
    data = LANGUAGES[language]
    tables = (
        data.numbers.cardinals, data.numbers.scales, data.numbers.articles, data.numbers.of, data.numbers.nouns,
        data.units.names, data.units.points, data.units.rate_connectors, data.reading.bounds_before,
        data.reading.rises, data.reading.times, data.counts.function_words, data.periods.months, data.periods.openers,
        data.attribution.grammar.that, data.attribution.cues.prepositions, data.attribution.sources.offices,
        data.attribution.report_words,
    )  # fmt: skip
    words = st.one_of(*(st.sampled_from(sorted(table)) for table in tables if table))
    return st.lists(st.one_of(marks, words, words.map(str.capitalize)), max_size=30).map(" ".join)


languages = st.sampled_from(sorted(LANGUAGES))
texts = st.one_of(
    st.tuples(languages, unicode), languages.flatmap(lambda code: st.tuples(st.just(code), words_of(code)))
)


def read(text: str, language: str) -> dict[str, Any]:
    return as_dict(extract(text, language=language, published=date(2024, 6, 15), registry=SHIPPED))


def spans(item: Any):
    """Yield every (start, end, text) of a JSON object."""
    if isinstance(item, dict):
        if {"start", "end", "text"} <= item.keys():
            yield item["start"], item["end"], item["text"]
        for value in item.values():
            yield from spans(value)
    elif isinstance(item, list):
        for value in item:
            yield from spans(value)


@settings(max_examples=400, deadline=None)
@given(texts)
def test_any_text_is_read_with_valid_spans_and_the_same_twice(drawn):
    language, text = drawn

    first = read(text, language)

    assert json.dumps(first) == json.dumps(read(text, language))
    assert all(text[start:end] == words for start, end, words in spans(first))
    for claim in first["claims"]:
        assert claim["start"] <= claim["quantity"]["value_start"] < claim["quantity"]["value_end"] <= claim["end"]
        assert 0 <= claim["priority"] <= 1


@settings(max_examples=200, deadline=None)
@given(texts)
def test_low_is_never_above_high(drawn):
    language, text = drawn

    for figure in quantities(text, language=language)[1]:
        low, high = figure.quantity.low, figure.quantity.high
        assert low is None or high is None or low <= high


def moved(item: Any, by: int) -> Any:
    """Return a JSON object with its offsets moved, without what depends on its place in the text."""
    if isinstance(item, dict):
        rows = {name: value for name, value in item.items() if name not in PLACED}
        return {name: value + by if name in OFFSETS else moved(value, by) for name, value in rows.items()}
    return [moved(value, by) for value in item] if isinstance(item, list) else item


def carried(claims: list[dict[str, Any]]) -> list[str]:
    """Return the rules by which claims took something over, and the points, which take a per cent to be some of."""
    points = [claim["quantity"]["unit"] for claim in claims if claim["quantity"]["unit"] == "pp"]
    return points + [rule for claim in claims for rule in claim["why"] if rule in CARRIED]


def stated(claims: list[dict[str, Any]]) -> set[tuple[str, ...]]:
    """Return what claims say: said again, it is no claim."""
    return {tuple(claim["quantity"][name] or "" for name in ("low", "unit", "counted")) for claim in claims}


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.filter_too_much], derandomize=True)
@given(st.data(), languages)
def test_two_paragraphs_give_what_each_of_them_gives(data, language):
    paragraphs = st.one_of(st.sampled_from(sorted(LANGUAGES[language].examples.values())), words_of(language))
    first, second = data.draw(paragraphs), data.draw(paragraphs)
    one, two = read(first, language)["claims"], read(second, language)["claims"]

    both = read(f"{first}\n\n{second}", language)["claims"]

    assume(not any(number in first + second for number in DOUBTFUL))
    assume(carried(both) == carried([*one, *two]) and not stated(one) & stated(two))
    assert moved(both, 0) == [*moved(one, 0), *moved(two, len(first) + 2)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_sources_are_carried_over_a_paragraph(language):
    text = LANGUAGES[language].examples[Rule.CARRY_OVER].replace(". ", ".\n\n", 1)

    assert carried(read(text, language)["claims"])
