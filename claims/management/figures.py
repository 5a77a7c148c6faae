"""Figures on the command line: reading those that are given in words, and writing them as JSON or for people."""

from typing import Any

from django.core.management.base import CommandError

from claims.extraction import LANGUAGES
from claims.finding import Figure
from claims.finding.reading import figure_in

LANGUAGE_CHOICES = ["auto", *LANGUAGES]


def figure_of(words: str, language: str) -> tuple[Figure, str]:
    """Return the first figure of some words and the language it was read by. Raises CommandError without any."""
    found = figure_in(words, language=language)
    if found is None:
        raise CommandError(f"There is no figure in “{words}”.")
    return found


def as_reading(figure: Figure, text: str) -> dict[str, Any]:
    """Return the JSON object of a figure: its words, where they stand, and what they say."""
    row = figure._asdict()
    begins, ends = row.pop("period_from"), row.pop("period_to")
    sentence = {"sentence_start": row.pop("sentence_start"), "sentence_end": row.pop("sentence_end")}
    period = {"from": begins, "to": ends} if begins or ends else None
    return {"text": text[figure.start : figure.end], **row, "period": period, **sentence}


def in_short(figure: Figure) -> str:
    """Return a figure on a line: "almost 150000 soldats", "55 to 70 %"."""
    number = " to ".join(dict.fromkeys(value for value in (figure.low, figure.high) if value))
    bound = "" if figure.bound in ("exact", "between") else figure.bound.replace("_", " ")
    unit = figure.counted if figure.unit == "1" else figure.unit
    period = f"({figure.period_from or '…'} to {figure.period_to or '…'})" if figure.period else ""
    return " ".join(part for part in (bound, number, unit, period) if part)
