"""What German sets between an article and its noun, read as behind it: „einer | am Montag erschienenen | Studie“."""

from collections.abc import Iterator, Sequence

from claims.extraction.lang.attribution_words import AttributionWords
from claims.extraction.words import Words

Run = tuple[int, int]  # the tokens of a word, first and the one after the last

# No attribute has more words.
LONGEST = 20
PAUSES = frozenset(",;:.!?()–—")


def set_behind(words: Words, runs: Iterator[Run], vocabulary: AttributionWords) -> Iterator[Run]:
    """Yield the words of a sentence without the attributes before report nouns, but with who made it, behind the noun.

    „einer von der Caritas im Mai veröffentlichten Studie“ is read as „einer Studie von der Caritas“.
    """
    plain = list(runs)
    done = 0
    for noun in range(3, len(plain)):
        opened = _article(words, plain, noun, done, vocabulary) if _attributive(words, plain, noun, vocabulary) else 0
        if opened:
            yield from plain[done:opened]
            yield plain[noun]
            yield from _agent(words, plain, opened, noun - 1, vocabulary)
            done = noun + 1
    yield from plain[done:]


def _attributive(words: Words, runs: Sequence[Run], noun: int, vocabulary: AttributionWords) -> bool:
    """Say whether a participle stands before a report noun, with more of its own than an article."""
    grammar = vocabulary.grammar
    participle, before = words.forms[runs[noun - 1][0]], words.folded[runs[noun - 2][0]]
    if not participle.endswith(grammar.participle_endings) or not participle[0].islower():
        return False
    bare = before in grammar.determiners or before in grammar.contracted or before in grammar.prepositions
    text = words.folded[runs[noun][1] - 1]
    report = vocabulary.families.get(vocabulary.singulars.get(text) or vocabulary.head_noun(text)) == "documents"
    return report and not bare and words.forms[runs[noun][0]][0].isupper()


def _article(words: Words, runs: Sequence[Run], noun: int, done: int, vocabulary: AttributionWords) -> int:
    """Return the place behind the article that a noun has before its attribute, 0 without one."""
    grammar = vocabulary.grammar
    for at in range(noun - 3, max(done, noun - LONGEST) - 1, -1):
        low, after = words.folded[runs[at][0]], words.folded[runs[at + 1][0]]
        if low in PAUSES:
            return 0
        opens = after in grammar.prepositions or after in grammar.contracted or after in grammar.determiners
        article = low in grammar.determiners or low in grammar.contracted
        if article and opens and (at == 0 or words.folded[runs[at - 1][0]] != ","):
            return at + 1
    return 0


def _agent(words: Words, runs: Sequence[Run], start: int, end: int, vocabulary: AttributionWords) -> Sequence[Run]:
    """Return the words of who made what the noun names: „von der Caritas“."""
    grammar = vocabulary.grammar
    first = next((at for at in range(start, end) if words.folded[runs[at][0]] in grammar.agent_links), end)
    last = first + 1
    while last < end and words.folded[runs[last][0]] not in grammar.prepositions | grammar.contracted:
        last += 1
    said = [words.folded[runs[at][0]] for at in range(first, last)]
    named = any(words.forms[runs[at][0]][0].isupper() for at in range(first, last))
    timed = any(low in grammar.times or low[0].isdigit() or low in vocabulary.numbers for low in said)
    return runs[first:last] if named and not timed else ()
