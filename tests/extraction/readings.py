"""What the engine makes of a sentence, written short for tables of cases."""

import json
from datetime import date
from pathlib import Path

from claims.extraction import Registry, extract, quantities
from claims.quantities.quantity import Bound, Quantity, Role, Statistic, plain

SOURCES = Path(__file__).parents[2] / "claims" / "data" / "sources.json"
NOBODY = Registry(())
SHIPPED = Registry.from_json(json.loads(SOURCES.read_text(encoding="utf-8")))
PUBLISHED = date(2024, 6, 15)


def short(quantity: Quantity) -> str:
    """Write a quantity in one line: value or low..high, unit, counted thing, and what else is not plain."""
    low, high = plain(quantity.low), plain(quantity.high)
    value = low if low == high else f"{low or ''}..{high or ''}"
    marks = [quantity.bound, quantity.statistic, quantity.role, quantity.direction]
    plain_marks = ("", Bound.EXACT, Bound.BETWEEN, Statistic.NONE, Role.LEVEL)
    return " ".join(
        filter(None, [value, quantity.unit, quantity.counted, *(m for m in marks if m not in plain_marks)])
    )


def claims_in(text: str, language: str) -> list[str]:
    """Return the claims of a text, written short."""
    found = extract(text, language=language, published=PUBLISHED, registry=NOBODY).claims
    return [short(claim.figure.quantity) for claim in found]


def quantities_in(text: str, language: str) -> list[str]:
    """Return every quantity of a text, written short."""
    return [short(figure.quantity) for figure in quantities(text, language=language)[1]]


def period_in(text: str, language: str) -> tuple[str, str, str] | None:
    """Return words, first and last day of the first claim's period."""
    period = extract(text, language=language, published=PUBLISHED, registry=NOBODY).claims[0].period
    return period and (period.span.text, str(period.begins or ""), str(period.ends or ""))
