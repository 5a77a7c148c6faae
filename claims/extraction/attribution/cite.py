"""The citations of figures: every cue of a sentence, what it covers, and who a pronoun stands for."""

from collections.abc import Iterable, Iterator, Sequence

from claims.extraction.contract import Citation, CitationKind, Figure
from claims.extraction.registry import Registry

from .afterwards import said_before
from .carrying import carried_over, stood_for
from .finding import find_cues
from .link import Link, citation
from .memory import Cited, Memory
from .mentions import mentions
from .scope import covered
from .sentence import Sentence
from .sentences import Sentences
from .source import Kind


def cite(sentences: Sentences, figures: Sequence[Figure], registry: Registry) -> list[tuple[Citation, ...]]:
    """Return the citations of each figure of a text, in text order."""
    at = [sentences.at(figure.value.start) for figure in figures]
    links = _links(sentences, at, registry)
    return [_of(figure, links[number]) for figure, number in zip(figures, at, strict=True)]


def _of(figure: Figure, links: Sequence[Link]) -> tuple[Citation, ...]:
    held = [link.citation for link in reversed(links) if link.holds(figure.value.start)]
    # Of two cues for one source, the first counts, but who is cited as a relay is one.
    found = {citation.span: citation for citation in sorted(held, key=lambda citation: citation.relay)}
    return tuple(sorted(found.values(), key=lambda citation: (citation.span.start, citation.span.end)))


def _links(sentences: Sentences, at: Iterable[int], registry: Registry) -> dict[int, list[Link]]:
    """Return the links of the sentences that hold figures, by sentence.

    Only those are read, and the few before one that points back to a source named there.
    """
    found: dict[int, list[Link]] = {}

    def read(number: int) -> None:
        s = sentences[number]
        links = list(_of_sentence(sentences.text, s, number, registry, memory)) if sentences.cites(number) else []
        memory.add(number, map(Cited, said_before(sentences.text, s, registry)))
        found[number] = links or list(carried_over(s, number, memory)) or said_after(number)

    def said_after(number: int) -> list[Link]:
        if number + 1 == len(sentences) or not sentences.cites(number + 1):
            return []
        said = said_before(sentences.text, sentences[number + 1], registry)
        return [Link(source, (sentences[number].span(0, len(sentences[number])),), (0, 0)) for source in said]

    def recall(number: int) -> None:
        if number not in found and sentences.cites(number):
            read(number)

    memory = Memory(recall, lambda number: mentions(sentences.text, sentences[number], registry))
    for number in sorted(set(at)):
        read(number)
    return found


def _of_sentence(text: str, s: Sentence, number: int, registry: Registry, memory: Memory) -> Iterator[Link]:
    """Yield the links of a sentence and remember its sources."""
    cues = find_cues(s, registry)
    for cue, stretches in zip(cues, covered(s, cues), strict=True):
        covers = tuple(s.span(first, last) for first, last in stretches if first < last)
        described = s.span(*cue.described)
        remembered: list[Cited] = []
        for source, relays in (*((one, False) for one in cue.sources), *((one, True) for one in cue.relayed)):
            here = citation(text, s, cue, source, relay=relays)
            known = stood_for(s, source, here, number, memory)
            if known is None:
                continue
            yield Link(known, covers, described)
            document = source.kind is Kind.DOCUMENT or source.owns
            person = known.kind is CitationKind.PERSON or bool(source.office)
            remembered.append(Cited(known, document, person, spoke=cue.speaks))
        memory.add(number, remembered)
