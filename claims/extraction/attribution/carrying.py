"""Sources of another sentence: whom a pronoun or "the same report" stands for, and whose words go on in this one."""

from collections.abc import Iterator
from dataclasses import replace

from claims.extraction.conjugation import Form
from claims.extraction.contract import Citation
from claims.extraction.rules import Rule

from .link import Link
from .memory import FAR, NEAR, Cited, Memory, standing_for
from .sentence import CLOSING, Sentence
from .source import Kind, Source
from .verbs import verb_groups


def stood_for(s: Sentence, source: Source, citation: Citation, number: int, memory: Memory) -> Citation | None:
    """Return the citation, or that of the source named before that its words stand for; None when nobody was."""
    words = s.vocabulary
    if source.kind is Kind.PRONOUN:
        before = memory.pronoun(s.low(source.start).rpartition("-")[2], number, words.grammar.persons)
        return standing_for(before, citation) if before else None
    if not source.points_back:
        return citation
    pointed = any(low in words.grammar.demonstratives for low in s.lows[max(0, source.start - 1) : source.end])
    before = None
    if source.office and (pointed or source.office in words.sources.generic_offices):
        before = memory.person(number)
    elif source.kind is Kind.DOCUMENT:
        before = memory.document(number, FAR if pointed else NEAR)
    return standing_for(before, citation) if before else citation


def carried_over(s: Sentence, number: int, memory: Memory) -> Iterator[Link]:
    """Yield the speaker of the sentence before for a sentence that goes on with his words and names nobody.

    It opens with a quotation, or its verb is in the mood of report: „Die Zahl habe sich verdoppelt.“
    """
    quotes = s.opens_quotation(0) and not _names_speaker(s)
    if not quotes and s.vocabulary.hedges.report_mood.isdisjoint(s.present):
        return
    speakers = tuple(replace(speaker, why=Rule.CARRY_OVER) for speaker in memory.speaker(number))
    for speaker in speakers:
        yield Link(speaker, (s.span(0, len(s)),), (0, 0))
    memory.add(number, (Cited(speaker, spoke=True) for speaker in speakers))


def _names_speaker(s: Sentence) -> bool:
    """Say whether a verb of report follows a quotation, though its subject could not be read."""
    marks = [i for i, low in enumerate(s.lows) if low in CLOSING or low == '"']
    told = (group.start for group in verb_groups(s) if group.form is Form.FINITE and not s.quoted[group.start])
    return any(start > marks[0] for start in told) if marks else False
