"""Whom a noun phrase names: an organisation, a person, a document or its owner, somebody without a name."""

from dataclasses import replace

from claims.extraction.registry import Registry

from .coordination import conjunct_end, links_owner
from .heads import after_determiners, has_honorific, head_of, last_name, trimmed
from .known import kind_of, known, researches, slug_of
from .names import affiliation, apposition, is_person, name_run
from .owners import owner_phrases
from .persons import holder, person
from .phrases import phrase_end
from .sentence import Sentence
from .source import Kind, Source

# So many words describe somebody before the name.
DESCRIPTION = 4


def read_sources(
    s: Sentence, start: int, end: int, registry: Registry, *, lenient: bool = False, owners: bool = False
) -> tuple[Source, ...]:
    """Return the sources that the noun phrase of words ``start`` to ``end`` names, none when it names no source.

    ``lenient`` takes any noun with an article for somebody: right after « déclare que », wrong after « montre que ».
    ``owners`` reads on over a repeated link: « une enquête de X et de Y ».
    """
    found: list[Source] = []
    if "%" in s.lows[start:end] and (s.number(start) or s.number(start + 1)):
        return ()  # « un 64 % de los argentinos »
    while start < end:
        if owners and found and links_owner(s, start):
            start += 1
        stop = conjunct_end(s, start, end, registry, owners=owners)
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


def _read(s: Sentence, start: int, end: int, registry: Registry) -> tuple[Source, ...]:
    """Read one phrase without coordination at its top."""
    grammar = s.vocabulary.grammar
    while start < end and (_is_adverb(s, start) or s.low(start) in grammar.conjunctions):
        start += 1
    if start >= end or s.low(start) in grammar.negations:  # « nessuna fonte »
        return ()
    if end == start + 1 and s.low(start) in grammar.reporters:
        return (Source(start, end, Kind.PRONOUN, whole=end, points_back=True),)
    if end == start + 1 and (s.low(start) in grammar.nobodies or s.low(start) in grammar.selves):
        return ()
    unnamed = _unnamed(s, start, end)
    if unnamed is not None:
        return unnamed
    if _is_own(s, start, end) or (s.number(start) and head_of(s, start, end)[1] is None):
        return ()
    owned = next((i for i in range(start, end) if s.low(i) in grammar.possessives), end)
    if owned + 1 < end and name_run(s, owned + 1, end) == end and is_person(s, owned + 1, end):
        # "the Bank of England's | Andrew Bailey"
        return (replace(person(s, owned + 1, end, end), affiliation=" ".join(s.texts[start:owned])),)
    if has_honorific(s, start):
        return _named(s, start, start, end, registry)
    stop, slug = known(s, start, end, registry)
    if stop > start:
        return _from_known(s, start, stop, end, slug, registry)
    return _from_head(s, start, end, registry)


def _is_adverb(s: Sentence, i: int) -> bool:
    """Say whether a word only leads into a phrase; « son » is part of « pour son compte », and an article too."""
    return s.low(i) in s.vocabulary.grammar.adverbs and s.low(i) not in s.vocabulary.grammar.determiners


def _unnamed(s: Sentence, start: int, end: int) -> tuple[Source, ...] | None:
    """Read « certains », "some officials"; None when the phrase is headed by something else."""
    grammar, nouns, low = s.vocabulary.grammar, s.vocabulary.sources, s.low(start)
    if low not in nouns.anonymous or not (end == start + 1 or low in grammar.indefinites):
        return None
    family = head_of(s, start + 1, end)[1]
    if family not in (None, "people", "offices"):
        return None
    return (Source(start, end, Kind.ANONYMOUS, whole=end),) if family or end == start + 1 else ()


def _is_own(s: Sentence, start: int, end: int) -> bool:
    """Say whether a phrase names the text or its author: « nos informations », "this magazine"."""
    words, head = s.vocabulary, s.low(after_determiners(s, start, end))
    outlet = s.low(start) in words.grammar.demonstratives and head in words.sources.outlets
    return s.low(start) in words.grammar.own or (outlet and end - start == 2)


def _from_known(
    s: Sentence, start: int, stop: int, end: int, slug: str | None, registry: Registry
) -> tuple[Source, ...]:
    """Read a phrase that begins with a name of the registry: the name, or somebody or something of its."""
    grammar, nouns = s.vocabulary.grammar, s.vocabulary.sources
    kind = kind_of(slug, registry)
    possessive = stop + 1 if s.low(stop) in grammar.possessives else stop
    head, family = head_of(s, possessive, end) if possessive < end else (0, None)
    owns = researches(slug, registry) or family == "documents"
    beside = possessive == stop and s.low(stop) not in grammar.prepositions
    if family == "documents" and beside and (grammar.compounds or not grammar.nouns_head_first):
        # "a | YouGov | poll"
        start = after_determiners(s, start, stop)
    organisation = Source(start, stop, kind, slug, whole=end, owns=owns)
    run = name_run(s, possessive, end)
    if possessive > stop and family is None and run == end and is_person(s, possessive, end):
        # "the Bank of England's | Andrew Bailey"
        return (replace(person(s, possessive, end, end), affiliation=" ".join(s.texts[start:stop])),)
    if family in ("offices", "people") and not grammar.nouns_head_first:
        return (_of_known(s, start, stop, head, end, family),)
    if kind is Kind.PERSON:
        named = apposition(s, end)
        return (replace(organisation, affiliation=affiliation(s, stop, named[1] if named else end)),)
    if family is None and s.low(stop) == "(":
        return (replace(organisation, whole=phrase_end(s, stop + 1, len(s)) + 1),)
    if family is None and stop < end and s.named(stop) and s.low(stop) not in nouns.particles:
        return _from_head(s, start, end, registry)
    return (organisation,)


def _of_known(s: Sentence, start: int, stop: int, head: int, end: int, family: str) -> Source:
    """Read somebody of a known body: "UN spokeswoman Ann Lee", "BBC journalists"."""
    run = last_name(s, head + 1, end)
    body = " ".join(s.texts[start:stop])
    if run:
        return Source(*run, Kind.PERSON, affiliation=body, whole=end)
    kind = Kind.PERSON if family == "offices" else Kind.ANONYMOUS
    return Source(start, end, kind, affiliation=body, whole=end)


def _from_head(s: Sentence, start: int, end: int, registry: Registry) -> tuple[Source, ...]:
    """Read a phrase by the noun that heads it."""
    head, family = head_of(s, start, end)
    if family == "documents" and _in_name(s, start, head):
        return _named(s, start, after_determiners(s, start, end), end, registry)
    if family == "documents":
        return _document(s, start, head, end, registry)
    if family in ("offices", "people"):
        return (holder(s, start, head, end, family),)
    first = after_determiners(s, start, end)
    if family in ("bodies", "outlets"):
        known_end = known(s, head + 1, end, registry)[0]
        run = max(name_run(s, head + 1, end), known_end)
        # « l'institut CSA | publiée lundi »: a name right behind a common noun ends it.
        stop = run if run > head + 1 and not s.capital(head) else trimmed(s, head, end)
        stop = max(stop, known_end)  # „die Hilfsorganisation | Ärzte ohne Grenzen“
        # « la agencia EFE », but « la Agencia para el Desarrollo »
        is_for = not s.vocabulary.grammar.field_links.isdisjoint(s.lows[head:stop])
        kind = Kind.OUTLET if family == "outlets" and not is_for else Kind.ORGANISATION
        points_back = stop - first == 1 and first > start
        named = head + 1 < run == stop and not s.capital(head)
        if named and first == start and not s.vocabulary.grammar.nouns_head_first:
            # "polling firm | YouGov"
            start = head + 1
        return (Source(start, stop, kind, slug_of(s, start, stop, registry), whole=end, points_back=points_back),)
    return _named(s, start, first, end, registry)


def _in_name(s: Sentence, start: int, head: int) -> bool:
    """Say whether a report noun is the last word of a paper's name: "the Wall Street Journal"."""
    grammar = s.vocabulary.grammar
    title = s.capital(head) and s.capital(head - 1) and not (grammar.nouns_capitalised or grammar.nouns_head_first)
    return title and head - 1 > start and name_run(s, head - 1, head + 1) == head + 1


def _named(s: Sentence, start: int, first: int, end: int, registry: Registry) -> tuple[Source, ...]:
    """Read a phrase that is just a name, its article apart."""
    if has_honorific(s, first):
        stop = name_run(s, first + 1, end)
        return (person(s, first if stop == first + 2 else first + 1, stop, end),)
    stop = name_run(s, first, end)
    if stop == first:
        return _described(s, start, first, end, registry)
    if first == start and is_person(s, first, stop):
        return (person(s, first, stop, end),)
    stop = max(stop, trimmed(s, stop, end)) if first > start else stop
    return (Source(start, stop, Kind.ORGANISATION, slug_of(s, start, stop, registry), whole=end),)


def _described(s: Sentence, start: int, first: int, end: int, registry: Registry) -> tuple[Source, ...]:
    """Read a name whose description no list knows: « la géographe Anne Maurel », « le système européen EFFIS »."""
    named = next((i for i in range(first, min(end, first + DESCRIPTION)) if s.named(i)), end)
    stop, slug = known(s, named, end, registry) if first < named < end else (named, None)
    leads = any(s.low(i) in s.vocabulary.function_words for i in range(first, named))
    if slug and stop == end and not leads:
        return (Source(named, end, kind_of(slug, registry), slug, whole=end),)
    if leads or not is_person(s, named, end) or name_run(s, named, end) != end:
        return ()
    return (person(s, named, end, end),)


def _document(s: Sentence, start: int, head: int, end: int, registry: Registry) -> tuple[Source, ...]:
    """Read a phrase headed by a report noun: who made it, else the document itself."""
    if makers := _before_hyphen(s, start, head, end, registry):
        return makers
    for first, stop in owner_phrases(s, start, head, end):
        makers = read_sources(s, first, stop, registry, owners=True)
        if makers and all(maker.kind not in (Kind.DOCUMENT, Kind.PRONOUN) for maker in makers):
            return tuple(replace(maker, whole=max(maker.whole, end), owns=True) for maker in makers)
    # "internal emails | seen by X"
    whole = end
    is_compound = head == start and s.vocabulary.head_noun(s.low(head)) != s.low(head)
    if s.vocabulary.grammar.compounds and (is_compound or (head == start + 1 and _hyphenated(s, head))):
        end = whole = head + 1  # „nach Polizeiangaben | auf die Straße“
    if s.named(end - 1):
        end = next((i for i in range(head + 1, end) if s.longest(i, s.vocabulary.cues.relays)), end)
    demonstratives = s.vocabulary.grammar.demonstratives
    back = s.low(start) in demonstratives or s.low(start + 1) in demonstratives
    first = after_determiners(s, start, end)
    # "the report": alone with a definite article it is one that was spoken of.
    alone = end - first == 1 and first > start and s.low(start) not in s.vocabulary.grammar.indefinites
    return (Source(start, end, Kind.DOCUMENT, whole=whole, points_back=alone or (back and end - first < 3)),)


def _before_hyphen(s: Sentence, start: int, head: int, end: int, registry: Registry) -> tuple[Source, ...]:
    """Read the maker that a compound names: „UN-Angaben“, „Forsa-Umfrage“, but not „Corona-Zahlen“."""
    if not s.vocabulary.grammar.compounds or head == start or not _hyphenated(s, head):
        return ()
    stop, slug = known(s, head - 1, head, registry)
    titled = s.starts[head] - s.ends[head - 1] == len("“-")  # „Kicker“-Informationen
    kind = Kind.OUTLET if titled and not slug else kind_of(slug, registry)
    return (Source(head - 1, head, kind, slug, whole=end, owns=True),) if titled or stop == head else ()


def _hyphenated(s: Sentence, i: int) -> bool:
    """Say whether a hyphen can part a word from the one before, alone or behind a closing mark."""
    return s.capital(i - 1) and s.starts[i] - s.ends[i - 1] in (len("-"), len("“-"))


def _anybody(s: Sentence, start: int, end: int) -> tuple[Source, ...]:
    """Read a noun phrase that no list knows as somebody: « le fleuriste »."""
    numbered = any(s.number(i) for i in range(start + 1, end))  # "a smaller drop than the 109,000 first | estimated"
    if numbered or s.low(start) not in s.vocabulary.grammar.determiners or end - start < 2:
        return ()
    return (Source(start, trimmed(s, start, end), Kind.ORGANISATION, whole=end),)
