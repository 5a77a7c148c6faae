"""An article's text with its claims marked, as HTML."""

import re
from collections import deque
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from django.db.models import Case, F, Q, QuerySet, Value, When
from django.utils.html import format_html
from django.utils.safestring import SafeString

from claims.models import UNDECIDED, Claim

PARAGRAPH = re.compile(r"([^\n]*\n?)(\n*)")
# Lines that each became a paragraph would be too many elements for a browser; they stay lines of one.
PARAGRAPHS_AT_MOST = 20_000

NONE = Q(pk=None)


class Marked(NamedTuple):
    """One claim's place in the text, in code points, and how its mark looks."""

    start: int
    end: int
    pk: int
    state: str


def state(stage: str, verdict: str) -> str:
    """Return the name by which a claim's mark is coloured: its verdict, else left or dismissed."""
    return verdict or ("left" if stage in UNDECIDED else stage)


def marks(claims: QuerySet[Claim], *, hidden: Q = NONE) -> list[Marked]:
    """Return the places of claims in text order, the longer before the shorter of those that begin together.

    Of those that are `hidden` nobody sees the verdict.
    """
    verdict = Case(When(hidden, then=Value("")), default=F("verdict"))
    rows = claims.values_list("quote_start", "quote_end", "pk", "stage", verdict)
    found = [Marked(start, end, pk, state(stage, verdict)) for start, end, pk, stage, verdict in rows]
    return sorted(found, key=lambda mark: (mark.start, -mark.end, mark.pk))


def marked_up(text: str, marked: list[Marked]) -> SafeString:
    """Return the text in paragraphs, with a <mark> around each claim; where claims overlap it is the inner one's.

    `data-at` of a paragraph is where it starts, in code points. The text content of the result is `text`, unchanged.
    """
    begins, tails = _paragraphs(text)
    html = []
    for start, end, covering in _pieces({0, len(text)} | begins | tails, marked):
        if start in begins:
            html.append(format_html('{}<p dir="auto" data-at="{}">', SafeString("</p>" if start else ""), start))
        html.append(_empty_lines(text[start:end]) if start in tails else _piece(text[start:end], covering, end))
    return SafeString("".join([*html, "</p>"]))


def _paragraphs(text: str) -> tuple[set[int], set[int]]:
    """Return where paragraphs begin, and where the empty lines after a paragraph do."""
    if text.count("\n") > PARAGRAPHS_AT_MOST:
        return {0}, set()
    found = [match for match in PARAGRAPH.finditer(text) if match[0]]
    return {match.start() for match in found}, {match.end(1) for match in found if match[2]}


def _pieces(cuts: set[int], marked: list[Marked]) -> Iterator[tuple[int, int, list[Marked]]]:
    """Cut the text also where claims begin and end; yield each piece with the claims that cover it."""
    edges = sorted(cuts.union(*((mark.start, mark.end) for mark in marked)))
    waiting = deque(marked)
    covering: list[Marked] = []
    for start, end in pairwise(edges):
        covering = [mark for mark in covering if mark.end > start]
        while waiting and waiting[0].start <= start:
            covering.append(waiting.popleft())
        yield start, end, covering


def _empty_lines(text: str) -> SafeString:
    return format_html("<span hidden>{}</span>", text)


def _piece(text: str, covering: list[Marked], end: int) -> SafeString:
    if not covering:
        return format_html("{}", text)
    inner = min(reversed(covering), key=lambda mark: mark.end - mark.start)
    return format_html(
        '<mark data-claim="{}" data-within="{}" data-state="{}"{}>{}</mark>',
        inner.pk,
        " ".join(str(mark.pk) for mark in covering),
        inner.state,
        SafeString(" data-ends") if inner.end == end else "",
        text,
    )
