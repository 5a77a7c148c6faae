"""docs/extraction.md: what the engine returns, and its rules in their own words with an example a language."""

import json
from collections.abc import Iterable, Iterator
from inspect import cleandoc, getdoc, getmodule
from pathlib import Path
from string import Template
from typing import Any

from claims import sources
from claims.extraction import LANGUAGES, Registry, as_dict, extract
from claims.extraction.claimable import RULES as DROPPING
from claims.extraction.masks import MASKS
from claims.extraction.priority import BASE, Feature
from claims.extraction.rules import Rule
from claims.extraction.summary import summary
from claims.quantities.alarms import CHECKS, Check

FRAME = Path(__file__).with_suffix(".md")
SHIPPED = Path(sources.__file__).parent / "data" / "sources.json"


def page() -> str:
    registry = Registry.from_json(json.loads(SHIPPED.read_text(encoding="utf-8")))
    return Template(FRAME.read_text(encoding="utf-8")).substitute(
        languages=", ".join(f"`{code}`" for code in LANGUAGES),
        figures="\n\n".join(told(rule, registry) for rule in Rule if not rule.cites),
        citations="\n\n".join(told(rule, registry) for rule in Rule if rule.cites),
        masks=listed(getdoc(getmodule(mask)) for mask in MASKS),
        dropped=listed(getdoc(rule) for rule in DROPPING),
        alarms="\n\n".join(map(doubted, CHECKS)),
        base=f"{BASE / 100:.2f}",
        priority="\n".join(f"| `{each}` | {each.weight / 100:.2f} | {each.__doc__} |" for each in Feature),
    )


def listed(sentences: Iterable[str | None]) -> str:
    """Return sentences as a list."""
    return "\n".join(f"- {sentence}" for sentence in sentences)


def doubted(check: Check) -> str:
    """Return an alarm's code, its formula in words and a text that raises it."""
    return f"### `{check.code}`\n\n{cleandoc(check.formula)}\n\n> {check.example}"


def told(rule: Rule, registry: Registry) -> str:
    """Return what a rule says of itself, and its examples."""
    shown = [f"- {code}: {line}" for code, line in examples(rule, registry)]
    return "\n".join([f"### `{rule}`", "", f"{rule.__doc__}", "", *shown])


def examples(rule: Rule, registry: Registry) -> Iterator[tuple[str, str]]:
    """Yield (language, sentence with what the rule read marked in it) for each language that has the rule."""
    for code, data in LANGUAGES.items():
        if text := data.examples.get(rule):
            claims = as_dict(extract(text, language=code, registry=registry))["claims"]
            claim = next(claim for claim in claims if rule in claim["why"])
            yield code, shown(rule, text, claim)


def shown(rule: Rule, text: str, claim: dict[str, Any]) -> str:
    """Return a text with what a rule read in it marked."""
    if rule.cites:
        return cited(text, claim, rule)
    return dated(text, claim["period"]) if rule.dates else measured(text, claim["quantity"])


def dated(text: str, period: dict[str, Any]) -> str:
    """Return a text with a time marked in it, and its first and last day."""
    return f"{marked(text, [(period['start'], period['end'], '**')])} → {period['from']} to {period['to']}"


def measured(text: str, quantity: dict[str, Any]) -> str:
    """Return a text with a figure marked in it, and what it says."""
    return f"{marked(text, [(quantity['start'], quantity['end'], '**')])} → {summary(quantity)}"


def cited(text: str, claim: dict[str, Any], rule: Rule) -> str:
    """Return a text with the citation that a rule made marked in it."""
    made = next(citation for citation in claim["citations"] if citation["why"] == rule)
    return marked(text, [(made["cue_start"], made["cue_end"], "**"), (made["start"], made["end"], "*")])


def marked(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    """Return a text with a mark around each of its spans, of those that overlap around the first."""
    pieces, at = [], 0
    for start, end, mark in sorted(spans):
        if start >= at:
            pieces += [text[at:start], mark, text[start:end], mark]
            at = end
    return "".join([*pieces, text[at:]])
