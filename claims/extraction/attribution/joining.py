"""Words as the cue rules see them, joined where tokens are finer: « porte-parole », "K.C.", "AT&T", « -t-il »."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from claims.extraction.lang.attribution_words import AttributionWords
from claims.extraction.words import Words

from .attributes import set_behind
from .marks import quotation_marks
from .portfolios import joined_portfolios

JOINTS = frozenset("-.&")
# A word joined of more tokens than this is no word.
LONGEST = 20
# „- und Schifffahrtsamt“
SHARED = 3
# Nor does the title of a paper have more.
MOST_IN_TITLE = 6


@dataclass(frozen=True, slots=True)
class Joined:
    """Words as parallel lists: as written, folded (lower case, straight apostrophe), and their offsets in the text."""

    texts: list[str] = field(default_factory=list)
    lows: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)


def joined(words: Words, first: int, last: int, vocabulary: AttributionWords) -> Joined:
    """Return the words of a sentence, which has the tokens from ``first`` up to ``last`` of a text."""
    found = Joined()
    forms, folded = words.forms, words.folded
    pronouns, genitives, single = vocabulary.pronouns, vocabulary.grammar.genitives, False
    marks = quotation_marks(words, first, last, vocabulary) if vocabulary.grammar.names_in_quotes else {}
    plain = not marks and JOINTS.isdisjoint(folded[first : last - 1]) and not _abbreviates(forms[last - 2], vocabulary)
    alone = zip(range(first, last), range(first + 1, last + 1), strict=True)
    runs = iter(alone) if plain else _runs(words, first, last, vocabulary, marks)
    if not vocabulary.sources.portfolios.isdisjoint(folded[first:last]):
        runs = joined_portfolios(words, runs, vocabulary)
    for at, after in set_behind(words, runs, vocabulary) if vocabulary.grammar.participle_endings else runs:
        text, low = forms[at], folded[at]
        if after > at + 1:
            text = words.span(at, after).text
            low = "".join(folded[at:after]) if len(text.split()) == 1 else text.lower()
        if low in pronouns and len(text) > 1 and text.isupper():
            low = text  # "WHO" and "US" are not the pronouns
        elif low in genitives and at > first and _is_noun(words, first, at - 1, vocabulary):
            low = genitives[low]
        elif at in marks:
            low = marks[at]
        # British quotations have single marks; what closes one stands behind another mark.
        elif text == "‘":
            low, single = "“", True
        elif text == "’" and single and at and forms[at - 1][-1] in ",.!?…":
            low, single = "”", False
        found.texts.append(text)
        found.lows.append(low)
        found.starts.append(words.starts[at])
        found.ends.append(words.ends[after - 1])
    return found


def _runs(
    words: Words, first: int, last: int, vocabulary: AttributionWords, marks: Mapping[int, str]
) -> Iterator[tuple[int, int]]:
    """Yield the tokens of each word, first and the one after the last; ``marks`` of names are left out."""
    folded, starts, ends, at, inside = words.folded, words.starts, words.ends, first, False
    while at < last:
        if marks.get(at) == "":
            at, inside = at + 1, not inside
            if inside and (end := _title_end(words, at, marks)):
                yield at, end
                at = end
        elif folded[at] == "-" and marks.get(at - 1) == "" and words.glued(at + 1):
            at += 1  # „Kicker“-Informationen
        else:
            after = at + 1
            if folded[at] == "-" or (after < last and folded[after] in JOINTS and starts[after] == ends[at]):
                after = min(last, at + _length(words, at, last, vocabulary))
            noun = _report_noun(words, after, vocabulary) if after > at + 2 else 0
            if noun:
                yield at, noun - 1
            yield noun or at, after
            at = after


def _title_end(words: Words, start: int, marks: Mapping[int, str]) -> int:
    """Return where a name in marks that holds a small word ends, 0 for others: die „Welt | am | Sonntag“."""
    end = next((at for at in range(start, start + MOST_IN_TITLE) if marks.get(at) == ""), 0)
    small = any(words.forms[at][0].islower() for at in range(start, end))
    return end if small and words.forms[start][0].isupper() else 0


def _report_noun(words: Words, end: int, vocabulary: AttributionWords) -> int:
    """Return the report noun behind a hyphen that ends a compound, 0 without one: „UN-|Angaben“, „Forsa-|Umfrage“."""
    noun = end - 1
    if not vocabulary.grammar.compounds or words.folded[noun - 1] != "-" or not words.forms[noun][0].isupper():
        return 0
    heads = vocabulary.families.get(_singular(vocabulary, words.folded[noun]))
    return noun if heads == "documents" else 0


def _singular(vocabulary: AttributionWords, low: str) -> str:
    return vocabulary.singulars.get(low) or vocabulary.head_noun(low)


def _is_noun(words: Words, first: int, at: int, vocabulary: AttributionWords) -> bool:
    """Say whether an article behind a word links an owner to it: „Chef der Polizei“, but „am Montag | der Chef“.

    The first word of a sentence has a capital anyway: „Wie | der Chef sagte“.
    """
    low = words.folded[at]
    if low in vocabulary.grammar.times or low in vocabulary.function_words or not words.forms[at][0].isupper():
        return False
    return at > first or vocabulary.head_noun(low) in vocabulary.source_nouns or low in vocabulary.singulars


def _length(words: Words, at: int, last: int, vocabulary: AttributionWords) -> int:
    """Return how many tokens make the word that begins at a position."""
    folded = words.folded
    if folded[at] == "-":
        return _clitic(words, at, vocabulary)
    end = at + 1
    while end < last and words.glued(end):
        joint = folded[end]
        if joint not in JOINTS or (joint == "-" and _clitic(words, end, vocabulary) > 1):
            break
        if joint == "-" and not words.glued(end + 1) and _is_shortened(words, at, end, vocabulary):
            return min(last, end + SHARED) - at
        if words.glued(end + 1) and end + 1 < last and end - at < LONGEST and _joins(words, at, end):
            end += 2
        elif joint == "." and _abbreviates(words.forms[end - 1], vocabulary):
            end += 1
        else:
            break
    return end - at


def _is_shortened(words: Words, at: int, hyphen: int, vocabulary: AttributionWords) -> bool:
    """Say whether a compound leaves its head to the next one: das „Wasserstraßen- und Schifffahrtsamt“."""
    follows = words.folded[hyphen + 1] if hyphen + 1 < len(words) else ""
    grammar = vocabulary.grammar
    return grammar.compounds and follows in grammar.conjunctions and words.forms[at][0].isupper()


def _joins(words: Words, first: int, joint: int) -> bool:
    """Say whether a mark between two letters or digits, without spaces, is inside one word."""
    before, after = words.forms[first][0], words.forms[joint + 1][0]
    return before.isalpha() and after.isalnum() and (words.folded[joint] != "." or after.isalpha())


def _abbreviates(text: str, vocabulary: AttributionWords) -> bool:
    return (len(text) == 1 and text.isupper()) or text.lower() in vocabulary.sources.honorifics


def _clitic(words: Words, at: int, vocabulary: AttributionWords) -> int:
    """Return how many tokens « -t-il », « -elle » takes at a hyphen, 1 when none stands there."""
    for pattern in vocabulary.clitics:
        if tuple(words.folded[at : at + len(pattern)]) == pattern:
            return len(pattern)
    return 1
