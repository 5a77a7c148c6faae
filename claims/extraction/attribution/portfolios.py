"""What a ministry is for, read as one word: « Ministerio de | Agricultura, Pesca y Alimentación »."""

from collections.abc import Iterator, Sequence

from claims.extraction.lang.attribution_words import AttributionWords
from claims.extraction.words import Words

Run = tuple[int, int]  # the tokens of a word, first and the one after the last

# A field has no more words: « Seguridad Social », « Transición Ecológica ».
LONGEST = 4


def joined_portfolios(words: Words, runs: Iterator[Run], vocabulary: AttributionWords) -> Iterator[Run]:
    """Yield the words of a sentence, the fields of a ministry in a list with a comma as one."""
    plain = list(runs)
    done = 0
    for first in range(1, len(plain)):
        if first < done or words.folded[plain[first][0]] not in vocabulary.sources.portfolios:
            continue
        last = _list_end(words, plain, first, vocabulary)
        if last > first:
            yield from plain[done:first]
            yield plain[first][0], plain[last - 1][1]
            done = last
    yield from plain[done:]


def _list_end(words: Words, runs: Sequence[Run], first: int, vocabulary: AttributionWords) -> int:
    """Return where a list of fields ends that begins at a place, 0 when none with a comma and a conjunction does."""
    conjunctions, at, commas = vocabulary.grammar.conjunctions, _field_end(words, runs, first, vocabulary), 0
    if words.folded[runs[first - 1][0]] == ",":
        return 0
    while at < len(runs) and (words.folded[runs[at][0]] == "," or words.folded[runs[at][0]] in conjunctions):
        last = words.folded[runs[at][0]] != ","
        field = _past_links(words, runs, at + 1, vocabulary)
        if field >= len(runs) or words.folded[runs[field][0]] not in vocabulary.sources.portfolios:
            return 0
        at, commas = _field_end(words, runs, field, vocabulary), commas + 1
        if last:
            return at if commas > 1 else 0
    return 0


def _past_links(words: Words, runs: Sequence[Run], at: int, vocabulary: AttributionWords) -> int:
    grammar = vocabulary.grammar
    links = grammar.owner_links | grammar.determiners | grammar.contracted
    while at < len(runs) and words.folded[runs[at][0]] in links:
        at += 1
    return at


def _field_end(words: Words, runs: Sequence[Run], start: int, vocabulary: AttributionWords) -> int:
    """Return where a field ends: behind the words with capitals that go on with it."""
    end = at = start + 1
    while at < len(runs) and at - start < LONGEST:
        named = _past_links(words, runs, at, vocabulary)
        if named >= len(runs) or not words.forms[runs[named][0]][0].isupper():
            break
        end = at = named + 1
    return end
