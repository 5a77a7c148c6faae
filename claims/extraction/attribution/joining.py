"""Words as the cue rules see them, joined where tokens are finer: « porte-parole », "K.C.", "AT&T", « -t-il »."""

from dataclasses import dataclass, field

from claims.extraction.lang.attribution_words import AttributionWords
from claims.extraction.words import Words

from .marks import quotation_marks

JOINTS = frozenset("-.&")
# A word joined of more tokens than this is no word.
LONGEST = 20


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
    forms, folded, starts, ends = words.forms, words.folded, words.starts, words.ends
    pronouns, genitives, single, at = vocabulary.pronouns, vocabulary.grammar.genitives, False, first
    marks = quotation_marks(words, first, last, vocabulary) if vocabulary.grammar.names_in_quotes else {}
    while at < last:
        if marks.get(at) == "":
            at += 1
            continue
        after = at + 1
        if folded[at] == "-" or (after < last and folded[after] in JOINTS and starts[after] == ends[at]):
            after = min(last, at + _length(words, at, last, vocabulary))
        text, low = forms[at], folded[at]
        if after > at + 1:
            text, low = "".join(forms[at:after]), "".join(folded[at:after])
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
        found.starts.append(starts[at])
        found.ends.append(ends[after - 1])
        at = after
    return found


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
        if words.glued(end + 1) and end + 1 < last and end - at < LONGEST and _joins(words, at, end):
            end += 2
        elif joint == "." and _abbreviates(words.forms[end - 1], vocabulary):
            end += 1
        else:
            break
    return end - at


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
