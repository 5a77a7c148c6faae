"""The cues of a sentence: what each family of them finds, one cue a source."""

from collections.abc import Iterable
from dataclasses import replace

from claims.extraction.registry import Registry
from claims.extraction.rules import Rule

from . import (
    clause,
    counting,
    dropped,
    emergence,
    inversion,
    parenthesis,
    participle,
    passive,
    prepositional,
    quotation,
    relay,
    revising,
)
from .cues import Cue
from .gapping import gapped
from .parsed import parsed
from .sentence import Sentence
from .verbs import verb_groups

RULES = (
    prepositional,
    clause,
    inversion,
    dropped,
    emergence,
    counting,
    revising,
    passive,
    parenthesis,
    participle,
    relay,
    quotation,
)
# A sentence with more cues is no prose.
MOST = 12


def find_cues(s: Sentence, registry: Registry) -> list[Cue]:
    """Return the cues of a sentence in text order."""
    groups = verb_groups(s)
    found: dict[tuple[int, ...], Cue] = {}
    for rule in RULES:
        for cue in rule.find(s, groups, registry):
            key = (cue.start, *(source.start for source in (*cue.sources, *cue.relayed)))
            if not (rule is quotation and _is_introduced(cue, found.values())):
                found.setdefault(key, cue)
    for cue in gapped(s, tuple(found.values()), registry):
        found.setdefault((cue.start, cue.sources[0].start), cue)
    for cue in parsed(s, groups, tuple(found.values()), registry):
        found.setdefault((cue.start, cue.sources[0].start), cue)
    inverted = {cue.start for cue in found.values() if cue.rule is Rule.INVERSION}
    kept = (cue for cue in found.values() if not (cue.rule is Rule.BARE_CLAUSE and cue.start in inverted))
    first = relay.interview(s, registry)
    passed = relay.passed_on(s, list(kept))
    spoken = (replace(cue, relayed=first) if first and _speaks(cue) else cue for cue in passed)
    return sorted(spoken, key=lambda cue: (cue.start, cue.end))[:MOST]


def _speaks(cue: Cue) -> bool:
    return not cue.relayed and (cue.speaks or cue.rule is Rule.QUANTITY_VERB)


def _is_introduced(colon: Cue, cues: Iterable[Cue]) -> bool:
    """Say whether a verb of report introduces the quotation behind a colon."""
    return any(cue.end in (colon.start, colon.end) for cue in cues)
