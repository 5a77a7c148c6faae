"""Whom a noun phrase names: an organisation, a person, a document or its owner, somebody without a name."""

from dataclasses import dataclass, replace
from enum import StrEnum

from claims.extraction.registry import Registry

from .heads import after_determiners, before_occasion, has_honorific, head_of, last_name, trimmed
from .names import affiliation, apposition, is_person, name_run
from .phrases import phrase_end, singular
from .sentence import Sentence

# Kinds of the registry whose members find and show things.
RESEARCHERS = frozenset(("international_body", "ngo", "polling_firm", "research_institute", "statistics_office"))


class Kind(StrEnum):
    """What a phrase names. A pronoun names whoever was named before."""

    ORGANISATION = "organisation"
    PERSON = "person"
    DOCUMENT = "document"
    OUTLET = "outlet"
    ANONYMOUS = "anonymous"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class Source:
    """A source as a phrase names it, by word positions; ``end`` is that of the words to quote.

    ``whole`` is where the description ends (apposition and all), ``office`` the noun of a person named by it alone,
    ``points_back`` says that the phrase can stand for a source named before.
    """

    start: int
    end: int
    kind: Kind
    slug: str | None = None
    affiliation: str = ""
    whole: int = 0
    office: str = ""
    points_back: bool = False
    owns: bool = False

    @property
    def researches(self) -> bool:
        """Say whether the source finds and shows things: a document, its owner, researchers, who was cited before."""
        return self.owns or self.kind in (Kind.DOCUMENT, Kind.ANONYMOUS, Kind.PRONOUN)


def read_sources(
    s: Sentence, start: int, end: int, registry: Registry, *, lenient: bool = False, owners: bool = False
) -> tuple[Source, ...]:
    """Return the sources that the noun phrase of words ``start`` to ``end`` names, none when it names no source.

    ``lenient`` takes any noun with an article for somebody: right after « déclare que », wrong after « montre que ».
    ``owners`` reads on over a repeated link: « une enquête de X et de Y ».
    """
    found: list[Source] = []
    while start < end:
        if owners and found and _links(s, start):
            start += 1
        stop = _conjunct_end(s, start, end, registry, owners=owners)
        part = _read(s, start, stop, registry)
        if not part and lenient and not found:
            part = _anybody(s, start, stop)
        if not part:
            break
        found += part
        start = stop + 1
        while start < end and s.low(start) in s.vocabulary.grammar.conjunctions:
            start += 1
    return tuple(found)


def _conjunct_end(s: Sentence, start: int, end: int, registry: Registry, *, owners: bool) -> int:
    """Return where the first of the coordinated phrases ends."""
    i = max(start + 1, _known(s, start, end, registry)[0])
    if i < end and s.low(i) in s.vocabulary.grammar.conjunctions and _known(s, i + 1, end, registry)[0] > i + 1:
        return i
    while i < end:
        joined = s.low(i) in s.vocabulary.grammar.conjunctions or s.low(i) == ","
        if joined and i > start and (_separate(s, start, i, end) or (owners and _owner_follows(s, i, end))):
            return i
        i += 1
    return end


def _separate(s: Sentence, start: int, i: int, end: int) -> bool:
    """Say whether what follows a conjunction at i is another source, not more of the same name."""
    grammar = s.vocabulary.grammar
    after = i + 1
    while s.low(after) in grammar.conjunctions:
        after += 1
    if after >= end:
        return False
    if s.low(after) in grammar.determiners:
        return True
    if _shares_head(s, start, i, after, end):
        return False
    inside_name = any(s.low(k) in grammar.owner_links for k in range(start, i)) and s.low(start) in grammar.determiners
    if s.named(after):
        return not inside_name
    return (
        not grammar.nouns_head_first
        and head_of(s, after, end)[1] is not None
        and s.low(start) not in grammar.determiners
    )


def _shares_head(s: Sentence, start: int, i: int, after: int, end: int) -> bool:
    """Say whether two names before one noun of organisations are one: "Avon and Somerset Police"."""
    grammar, nouns = s.vocabulary.grammar, s.vocabulary.sources
    if grammar.nouns_head_first or s.low(i) == ",":
        return False
    first, stop = after_determiners(s, start, i), name_run(s, after, end)
    heads = nouns.organisation_names | nouns.bodies
    headless = name_run(s, first, i) == i and not any(s.low(k) in heads for k in range(first, i))
    return headless and i - first < 3 and stop - after > 1 and s.low(stop - 1) in heads


def _owner_follows(s: Sentence, i: int, end: int) -> bool:
    """Say whether a conjunction repeats the link to an owner: « et de Mediazona »."""
    named = s.named(i + 2) or s.low(i + 2) in s.vocabulary.grammar.determiners
    return i + 2 < end and _links(s, i + 1) and named and s.low(i - 1) not in s.vocabulary.grammar.prepositions


def _known(s: Sentence, start: int, end: int, registry: Registry) -> tuple[int, str | None]:
    """Return (where a known name at the start of a phrase ends, its slug), or (start, None)."""
    for first in (start, start + 1):
        if first < end and (first == start or s.low(start) in s.vocabulary.grammar.determiners):
            match = registry.match(s.texts, first, end)
            if match:
                return first + match.length, match.slug
    return start, None


def _read(s: Sentence, start: int, end: int, registry: Registry) -> tuple[Source, ...]:
    """Read one phrase without coordination at its top."""
    grammar, nouns = s.vocabulary.grammar, s.vocabulary.sources
    while start < end and (s.low(start) in grammar.adverbs or s.low(start) in grammar.conjunctions):
        start += 1
    if start >= end:
        return ()
    low = s.low(start)
    if end == start + 1 and low in grammar.reporters:
        return (Source(start, end, Kind.PRONOUN, whole=end, points_back=True),)
    if end == start + 1 and (low in grammar.nobodies or low in grammar.selves):
        return ()
    if low in nouns.anonymous and (end == start + 1 or low in grammar.indefinites):
        head = head_of(s, start + 1, end)
        if head[1] in (None, "people", "offices"):
            return (Source(start, end, Kind.ANONYMOUS, whole=end),) if head[1] or end == start + 1 else ()
    if _is_own(s, start, end) or (s.number(start) and head_of(s, start, end)[1] is None):
        return ()
    if has_honorific(s, start):
        return _named(s, start, start, end, registry)
    known, slug = _known(s, start, end, registry)
    if known > start:
        return _from_known(s, start, known, end, slug, registry)
    return _from_head(s, start, end, registry)


def _is_own(s: Sentence, start: int, end: int) -> bool:
    """Say whether a phrase names the text or its author: « nos informations », "this magazine"."""
    words, head = s.vocabulary, s.low(after_determiners(s, start, end))
    outlet = s.low(start) in words.grammar.demonstratives and head in words.sources.outlets
    return s.low(start) in words.grammar.own or (outlet and end - start == 2)


def _from_known(
    s: Sentence, start: int, known: int, end: int, slug: str | None, registry: Registry
) -> tuple[Source, ...]:
    """Read a phrase that begins with a name of the registry: the name, or somebody or something of its."""
    grammar, nouns = s.vocabulary.grammar, s.vocabulary.sources
    kind = Kind.ORGANISATION
    if slug is not None:
        kind = {"person": Kind.PERSON, "outlet": Kind.OUTLET, "news_agency": Kind.OUTLET}.get(
            registry.kind(slug), kind
        )
    possessive = known + 1 if s.low(known) in grammar.possessives else known
    head, family = head_of(s, possessive, end) if possessive < end else (0, None)
    researches = slug is not None and registry.kind(slug) in RESEARCHERS
    organisation = Source(start, known, kind, slug, whole=end, owns=researches or family == "documents")
    if family in ("offices", "people") and not grammar.nouns_head_first:
        run = last_name(s, head + 1, end)
        text = " ".join(s.texts[start:known])
        if run:
            return (Source(*run, Kind.PERSON, affiliation=text, whole=end),)
        return (
            Source(start, end, Kind.PERSON if family == "offices" else Kind.ANONYMOUS, affiliation=text, whole=end),
        )
    if kind is Kind.PERSON:
        named = apposition(s, end)
        return (replace(organisation, affiliation=affiliation(s, known, named[1] if named else end)),)
    if family is None and s.low(known) == "(":
        return (replace(organisation, whole=phrase_end(s, known + 1, len(s)) + 1),)
    if family is None and known < end and s.named(known) and s.low(known) not in nouns.particles:
        return _from_head(s, start, end, registry)
    return (organisation,)


def _from_head(s: Sentence, start: int, end: int, registry: Registry) -> tuple[Source, ...]:
    """Read a phrase by the noun that heads it."""
    head, family = head_of(s, start, end)
    if family == "documents":
        return _document(s, start, head, end, registry)
    if family in ("offices", "people"):
        return _holder(s, start, head, end, family)
    first = after_determiners(s, start, end)
    if family in ("bodies", "outlets"):
        run = name_run(s, head + 1, end)
        # « l'institut CSA | publiée lundi »: a name right behind a common noun ends it.
        stop = run if run > head + 1 and not s.capital(head) else trimmed(s, head, end)
        kind = Kind.OUTLET if family == "outlets" else Kind.ORGANISATION
        points_back = stop - first == 1 and first > start
        return (Source(start, stop, kind, _slug(s, start, stop, registry), whole=end, points_back=points_back),)
    return _named(s, start, first, end, registry)


def _named(s: Sentence, start: int, first: int, end: int, registry: Registry) -> tuple[Source, ...]:
    """Read a phrase that is just a name, its article apart."""
    if has_honorific(s, first):
        stop = name_run(s, first + 1, end)
        return (_person(s, first if stop == first + 2 else first + 1, stop, end),)
    stop = name_run(s, first, end)
    if stop == first:
        return ()
    if first == start and is_person(s, first, stop):
        return (_person(s, first, stop, end),)
    stop = max(stop, trimmed(s, stop, end)) if first > start else stop
    return (Source(start, stop, Kind.ORGANISATION, _slug(s, start, stop, registry), whole=end),)


def _person(s: Sentence, start: int, stop: int, end: int) -> Source:
    """Return a named person with what an apposition or the rest of the phrase says of them."""
    whole, body = end, affiliation(s, stop, end)
    beside = apposition(s, end)
    if beside:
        body, whole = body or affiliation(s, beside[0], beside[1]), beside[1]
    return Source(start, stop, Kind.PERSON, affiliation=body, whole=whole)


def _holder(s: Sentence, start: int, head: int, end: int, family: str) -> tuple[Source, ...]:
    """Read a phrase headed by an office or a group: the name it holds or that stands beside it, else the phrase."""
    grammar = s.vocabulary.grammar
    run = last_name(s, head + 1, end) if family == "offices" or grammar.nouns_head_first else None
    if family == "offices" and not run and head == end - 1 and s.named(start) and is_person(s, start, head):
        run = None
    if run:
        return (_with_affiliation(s, start, head, Source(*run, Kind.PERSON, whole=end), run[0]),)
    beside = apposition(s, end)
    name = _name_at_end(s, *beside) if family == "offices" and beside else None
    if name and beside:
        person = Source(*name, Kind.PERSON, whole=beside[1])
        return (_with_affiliation(s, start, head, person, end),)
    first = after_determiners(s, start, end)
    single = s.low(head) == singular(s, s.low(head))
    indefinite = s.low(start) in grammar.indefinites or first == start
    plural = family == "people" and (not single or first == start)
    kind = Kind.ANONYMOUS if indefinite or plural else Kind.PERSON
    stop = trimmed(s, head, end) if family == "offices" else before_occasion(s, head, end)
    body = affiliation(s, head + 1, stop)
    short = stop - first == 1 and first > start and single
    return (
        Source(
            start,
            stop,
            kind,
            affiliation=body,
            whole=end,
            office=singular(s, s.low(head)) if single else "",
            points_back=short,
        ),
    )


def _name_at_end(s: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """Return the name that an apposition is or ends with: « le socialiste Paul Roux »."""
    if name_run(s, start, end) == end:
        return start, end
    run = last_name(s, start, end) if s.low(start) in s.vocabulary.grammar.determiners else None
    return run if run and run[1] == end and is_person(s, *run) else None


def _with_affiliation(s: Sentence, start: int, head: int, person: Source, stop: int) -> Source:
    body = affiliation(s, head + 1, stop) or affiliation(s, start, head, before=True)
    beside = apposition(s, person.whole)
    if beside:
        return replace(person, affiliation=body or affiliation(s, beside[0], beside[1]), whole=beside[1])
    return replace(person, affiliation=body)


def _document(s: Sentence, start: int, head: int, end: int, registry: Registry) -> tuple[Source, ...]:
    """Read a phrase headed by a report noun: who made it, else the document itself."""
    for first, stop in _owners(s, start, head, end, registry):
        owners = read_sources(s, first, stop, registry, owners=True)
        if owners and all(owner.kind not in (Kind.DOCUMENT, Kind.PRONOUN) for owner in owners):
            return tuple(replace(owner, whole=max(owner.whole, end), owns=True) for owner in owners)
    first = after_determiners(s, start, end)
    back = (
        s.low(start) in s.vocabulary.grammar.demonstratives or s.low(start + 1) in s.vocabulary.grammar.demonstratives
    )
    return (Source(start, end, Kind.DOCUMENT, whole=end, points_back=back and end - first < 3),)


def _owners(s: Sentence, start: int, head: int, end: int, registry: Registry) -> list[tuple[int, int]]:
    """Return the stretches of words where the maker of a document can stand, likeliest first."""
    grammar = s.vocabulary.grammar
    agents = [(i + 1, end) for i in range(head + 1, end) if s.low(i) in grammar.agent_links and not _passes_on(s, i)]
    if grammar.nouns_head_first or s.low(head + 1) not in grammar.prepositions:
        agents = [*_beside(s, start, head, end), *agents]
    for link in range(head + 1, min(end, head + 4)):
        if _links(s, link) and s.low(link) not in grammar.agent_links:
            about = s.low(link) == "of" and singular(s, s.low(head)) in s.vocabulary.sources.subjects_of_study
            return agents if about else [(link + 1, end), *agents]
        if s.low(link) in grammar.prepositions or s.stops(link):
            break
    return agents


def _passes_on(s: Sentence, agent: int) -> bool:
    """Say whether who stands behind « par » only passes a document on: "a memo seen by X"."""
    return s.longest(agent - 1, s.vocabulary.cues.relays) > 0


def _links(s: Sentence, i: int) -> bool:
    return s.low(i) in s.vocabulary.grammar.owner_links


def _beside(s: Sentence, start: int, head: int, end: int) -> list[tuple[int, int]]:
    """Return the name that stands before or behind a report noun without a link: « sondage Ifop », "a Gallup poll"."""
    grammar = s.vocabulary.grammar
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


def _slug(s: Sentence, start: int, end: int, registry: Registry) -> str | None:
    """Return the slug of a phrase that is a known name, or that describes one: « l'agence RIA Novosti »."""
    grammar = s.vocabulary.grammar
    for first in range(start, end):
        if first > start and s.low(first - 1) in grammar.prepositions:
            return None
        match = registry.match(s.texts, first, end)
        if match and first + match.length == end:
            return match.slug
    return None


def _anybody(s: Sentence, start: int, end: int) -> tuple[Source, ...]:
    """Read a noun phrase that no list knows as somebody: « le fleuriste »."""
    if s.low(start) not in s.vocabulary.grammar.determiners or end - start < 2:
        return ()
    return (Source(start, trimmed(s, start, end), Kind.ORGANISATION, whole=end),)
