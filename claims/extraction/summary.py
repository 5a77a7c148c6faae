"""A quantity in one line, as people read it."""

from collections.abc import Mapping
from typing import Any

# What goes without saying.
PLAIN = frozenset(("", "1", "exact", "none", "level", "between", None))
NAMES = ("unit", "counted", "bound", "statistic", "role", "direction")


def summary(quantity: Mapping[str, Any]) -> str:
    """Return what a quantity (its JSON object) says: « près de cinq heures » is "5 h, almost"."""
    low, high = quantity["low"], quantity["high"]
    value = low if low == high else f"{low or ''}…{high or ''}"
    unit, counted, *words = ("" if quantity.get(name) in PLAIN else str(quantity[name]) for name in NAMES)
    amount = " ".join(filter(None, (value, unit, counted)))
    return ", ".join(filter(None, (amount, *(word.replace("_", " ") for word in words))))
