"""Who made a document: « un rapport de X », « sondage Ifop », "a Gallup poll", "X's estimates"."""

from .coordination import links_owner
from .heads import after_determiners
from .names import name_run
from .phrases import singular
from .sentence import Sentence


def owner_phrases(s: Sentence, start: int, head: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches of words where the maker of a document can stand, likeliest first."""
    grammar = s.vocabulary.grammar
    agents = [(i + 1, end) for i in range(head + 1, end) if s.low(i) in grammar.agent_links and not _passes_on(s, i)]
    made = s.low(head + 1) in grammar.agent_links or s.low(head + 1) in grammar.owner_links
    if grammar.nouns_head_first or not made:
        agents = [*_beside(s, start, head, end), *agents]
    for link in range(head + 1, min(end, head + 4)):
        if links_owner(s, link) and s.low(link) not in grammar.agent_links:
            about = s.low(link) == "of" and singular(s, s.low(head)) in s.vocabulary.sources.subjects_of_study
            return agents if about or _says_of_what_kind(s, link, end) else [(link + 1, end), *agents]
        if s.low(link) in grammar.prepositions or s.stops(link):
            break
    return agents


def _says_of_what_kind(s: Sentence, link: int, end: int) -> bool:
    """Say whether a bare noun behind a link names no maker: « articoli di giornale », « des articles de presse »."""
    grammar = s.vocabulary.grammar
    ends = end == link + 2 or s.low(link + 2) in grammar.prepositions
    bare = ends and s.low(link) not in grammar.contracted
    return bare and s.low(link + 1) in s.vocabulary.sources.outlets and not s.capital(link + 1)


def _passes_on(s: Sentence, agent: int) -> bool:
    """Say whether who stands behind « par » only passes a document on: "a memo seen by X"."""
    return s.longest(agent - 1, s.vocabulary.cues.relays) > 0


def _beside(s: Sentence, start: int, head: int, end: int) -> list[tuple[int, int]]:
    """Return the name that stands before or behind a report noun without a link: « sondage Ifop », "a Gallup poll"."""
    grammar = s.vocabulary.grammar
    if grammar.compounds:  # „Forsa-Umfrage“
        return []
    if grammar.nouns_head_first:
        first = head + 1
        while first < min(end, head + 3) and not s.named(first) and s.low(first) not in grammar.prepositions:
            first += 1
        stop = name_run(s, first, end)
        return [(first, stop)] if stop > first else []
    for i in range(head - 1, start, -1):
        if s.low(i) in grammar.possessives:
            return [(start, i)]
    first = after_determiners(s, start, head)
    stop = name_run(s, first, head)
    return [(first, stop)] if stop > first and first > start else []
