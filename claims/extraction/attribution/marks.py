"""Quotation marks of German: which of them open and close speech, and which only set off a name: der „Spiegel“."""

from claims.extraction.lang.attribution_words import AttributionWords
from claims.extraction.words import Words

OPENING, CLOSING = "“", "”"
MARKS = frozenset("„“”»«")
# No name of a paper has more words.
LONGEST = 4


def quotation_marks(words: Words, first: int, last: int, vocabulary: AttributionWords) -> dict[int, str]:
    """Return the marks of a sentence by position: as opening or closing, or empty where one only sets off a name."""
    found: dict[int, str] = {}
    opened = -1
    for at in range(first, last):
        if words.forms[at] not in MARKS:
            continue
        if opened < 0 and _opens(words, at):
            found[at], opened = OPENING, at
        elif words.forms[at] != "„":
            name = opened >= 0 and _sets_off(words, opened, at, vocabulary)
            found[at] = "" if name else CLOSING
            found |= {opened: ""} if name else {}
            opened = -1
    return found


def _opens(words: Words, at: int) -> bool:
    """Say whether a mark opens: „, or any that stands right before a word and not right behind one."""
    return (
        words.forms[at] == "„"
        or (words.glued(at + 1) and not words.word(at - 1)[-1:].isalnum())
        or not words.glued(at)
    )


def _sets_off(words: Words, opened: int, closed: int, vocabulary: AttributionWords) -> bool:
    """Say whether marks stand around a name behind a small word or a noun of sources."""
    grammar, before = vocabulary.grammar, words.word(opened - 1)
    small = before in grammar.determiners | grammar.contracted | grammar.prepositions | grammar.conjunctions
    leads = small or vocabulary.families.get(vocabulary.head_noun(before)) in ("bodies", "outlets")
    named = words.form(opened + 1)[:1].isupper() and words.word(closed - 1)[-1:].isalnum()
    return leads and named and 0 < closed - opened - 1 <= LONGEST
