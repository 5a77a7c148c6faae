"""Alarms: what looks wrong in the figures of a text, from the text alone. One alarm a module, all pure."""

from collections.abc import Iterator

from . import change, decimal_mark, parts, points, rate, scale, share, unit_change
from .stated import Alarm, Check, Link, Stated, Text

CHECKS: tuple[Check, ...] = tuple(
    module.CHECK for module in (decimal_mark, points, scale, unit_change, parts, change, rate, share)
)


def raised(text: Text) -> Iterator[Alarm]:
    """Yield every alarm that a text's figures raise, kind by kind."""
    for check in CHECKS:
        yield from check.find(text)


__all__ = ["CHECKS", "Alarm", "Check", "Link", "Stated", "Text", "raised"]
