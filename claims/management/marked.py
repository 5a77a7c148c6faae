"""A document's result for people: each sentence with what was read marked in it, and the readings below."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any, TextIO, cast

from rich.console import Console
from rich.text import Text

from claims.extraction.summary import summary
from claims.rule_words import alarm_words

Row = Mapping[str, Any]  # a JSON object of the engine

# Each has a look of its own without colour too; below the sentence each stands behind its name.
STYLES = {
    "figure": "bold cyan",
    "unit": "underline blue",
    "source": "bold green",
    "period": "underline magenta",
    "hedge": "italic yellow",
    "alarm": "reverse red",
}
WIDTH = 8  # of the names below a sentence
# An article's own control characters would steer the terminal.
HARMLESS = {ord("\n"): " ", ord("\t"): " "} | dict.fromkeys([*range(9), *range(11, 32), *range(127, 160)], "\ufffd")


def console(out: object, *, force: bool = False, plain: bool = False) -> Console:
    """Return where results are printed: with colours on a terminal or when forced, unless plain or NO_COLOR is set."""
    return Console(
        file=cast(TextIO, out),  # rich asks for nothing but what Django's wrapper has: write, flush, isatty
        force_terminal=force or None,
        color_system="standard" if force else "auto",
        no_color=plain or (False if force else None),
        soft_wrap=True,
        highlight=False,
        markup=False,
        emoji=False,
    )


def legend() -> Text:
    """Return the names of what is marked, each in its style."""
    return Text("  ").join([Text("Marked:"), *(Text(name, style) for name, style in STYLES.items())])


def told(result: Row) -> Text:
    """Return a document's result, sentence by sentence."""
    title = Text(f"{result['id']} ({result['language']})", "bold")
    sentences = groupby(result.get("claims", ()), key=lambda claim: claim["start"])
    claims = [line for _, group in sentences for line in _sentence(list(group))]
    quantities = [_row("figure", _figure(quantity)) for quantity in result.get("quantities", ())]
    skipped = [_row("skipped", f"{row['code']}: {row['text']}") for row in result.get("skipped", ())]
    return Text("\n").join([title, *claims, *quantities, *skipped])


def _sentence(claims: list[Row]) -> Iterator[Text]:
    """Yield a sentence with its claims marked, and what each of them says."""
    first = claims[0]
    words = Text(first["text"].translate(HARMLESS))
    for claim in claims:
        for name, span in _spans(claim):
            if first["start"] <= span[0]:  # a source may be named in an earlier sentence
                words.stylize(STYLES[name], span[0] - first["start"], span[1] - first["start"])
    yield Text()
    yield words
    for claim in claims:
        yield from (_row(name, words) for name, words in _facts(claim))


def _spans(claim: Row) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the name and place of what a claim has in its text."""
    quantity, period = claim["quantity"], claim["period"]
    yield "figure", (quantity["start"], quantity["end"])
    before, unit, _ = quantity["text"].partition(quantity["unit_text"] or "\0")
    if unit:
        yield "unit", (quantity["start"] + len(before), quantity["start"] + len(before) + len(unit))
    yield from (("source", (citation["start"], citation["end"])) for citation in claim["citations"])
    yield from (("alarm", (alarm["start"], alarm["end"])) for alarm in claim["alarms"])
    if period:
        yield "period", (period["start"], period["end"])


def _facts(claim: Row) -> Iterator[tuple[str, str]]:
    """Yield what a claim says, each under its name."""
    quantity, period = claim["quantity"], claim["period"]
    yield "figure", _figure(quantity)
    if quantity["unit_text"]:
        yield "unit", f"{quantity['unit_text']} → {quantity['unit']}"
    yield from (("source", _source(citation)) for citation in claim["citations"])
    if period:
        yield "period", f"{period['text']} → {period['from'] or ''}…{period['to'] or ''}"
    if claim["hedged"]:
        yield "hedge", "reported, not asserted"
    yield from (("alarm", f"{alarm_words(alarm['code'])} “{alarm['text']}”") for alarm in claim["alarms"])
    yield "why", ", ".join(claim["why"])


def _figure(quantity: Row) -> str:
    return f"{quantity['text']} → {summary(quantity)}"


def _source(citation: Row) -> str:
    """Return who is cited, as which source, by which words."""
    marks = [citation["source"] or citation["kind"], "relay" * citation["relay"], citation["stance"]]
    shown = ", ".join(mark for mark in marks if mark and mark != "asserts")
    return f"{citation['text']} → {shown} ({citation['cue']})"


def _row(name: str, words: str) -> Text:
    """Return one line below a sentence: a name, in its style, and what is so named."""
    gap = " " * (WIDTH - len(name))
    return Text.assemble("  ", (name, STYLES.get(name, "dim")), gap, words.translate(HARMLESS))
