"""Persons: a name with what an apposition says of it, an office with the name it holds, a group without a name."""

from dataclasses import replace

from .heads import after_determiners, before_occasion, last_name, trimmed
from .names import affiliation, apposition, is_person, name_run
from .phrases import singular
from .sentence import Sentence
from .source import Kind, Source


def person(s: Sentence, start: int, stop: int, end: int) -> Source:
    """Return a named person with what an apposition or the rest of the phrase says of them."""
    whole, body = end, affiliation(s, stop, end)
    beside = apposition(s, end)
    if beside:
        body, whole = body or affiliation(s, beside[0], beside[1]), beside[1]
    return Source(start, stop, Kind.PERSON, affiliation=body, whole=whole)


def holder(s: Sentence, start: int, head: int, end: int, family: str) -> Source:
    """Read a phrase headed by an office or a group: the name it holds or that stands beside it, else the phrase."""
    return _named_holder(s, start, head, end, family) or _unnamed_holder(s, start, head, end, family)


def _named_holder(s: Sentence, start: int, head: int, end: int, family: str) -> Source | None:
    single = family == "offices" or s.low(head) == singular(s, s.low(head))
    run = last_name(s, head + 1, end) if single or s.vocabulary.grammar.nouns_head_first else None
    if run:
        return _with_affiliation(s, start, head, Source(*run, Kind.PERSON, whole=end), run[0])
    beside = apposition(s, end) if family == "offices" else None
    name = _name_at_end(s, *beside) if beside else None
    if name and beside:
        return _with_affiliation(s, start, head, Source(*name, Kind.PERSON, whole=beside[1]), end)
    return None


def _unnamed_holder(s: Sentence, start: int, head: int, end: int, family: str) -> Source:
    first = after_determiners(s, start, end)
    single = s.low(head) == singular(s, s.low(head))
    indefinite = s.low(start) in s.vocabulary.grammar.indefinites or first == start
    plural = family == "people" and (not single or first == start)
    stop = trimmed(s, head, end) if family == "offices" else before_occasion(s, head, end)
    # « une source | citée par X »
    stop = next((i for i in range(head + 1, stop) if s.longest(i, s.vocabulary.cues.relays)), stop)
    return Source(
        start,
        stop,
        Kind.ANONYMOUS if indefinite or plural else Kind.PERSON,
        affiliation=affiliation(s, head + 1, stop),
        whole=end,
        office=singular(s, s.low(head)) if single else "",
        points_back=stop - first == 1 and first > start and single,
    )


def _name_at_end(s: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """Return the name that an apposition is or ends with: « le socialiste Paul Roux »."""
    if name_run(s, start, end) == end:
        return start, end
    run = last_name(s, start, end) if s.low(start) in s.vocabulary.grammar.determiners else None
    return run if run and run[1] == end and is_person(s, *run) else None


def _with_affiliation(s: Sentence, start: int, head: int, named: Source, stop: int) -> Source:
    body = affiliation(s, head + 1, stop) or affiliation(s, start, head, before=True)
    beside = apposition(s, named.whole)
    if beside:
        return replace(named, affiliation=body or affiliation(s, beside[0], beside[1]), whole=beside[1])
    return replace(named, affiliation=body)
