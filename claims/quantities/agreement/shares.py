"""Shares in words beside percentages: « un tiers » and 33 % say the same."""

from dataclasses import replace
from decimal import Decimal

from claims.quantities.precision import SHARE_STEP
from claims.quantities.quantity import Quantity

from .outcome import Statement

HUNDRED = Decimal(100)


def is_share_in_words(quantity: Quantity) -> bool:
    """Say whether a quantity is a part of one, written in words: "half", "two in three"."""
    values = [value for value in (quantity.low, quantity.high) if value is not None]
    return quantity.unit == "1" and quantity.step is None and any(values) and all(abs(value) < 1 for value in values)


def in_percent(article: Statement, source: Statement) -> tuple[Statement, Statement]:
    """Return both, a share in words as a percentage where the other is one: exact to a hundredth, as shares are."""
    if source.quantity.unit == "%" and is_share_in_words(article.quantity):
        article = replace(article, quantity=_percentage(article.quantity))
    elif article.quantity.unit == "%" and is_share_in_words(source.quantity):
        source = replace(source, quantity=_percentage(source.quantity))
    return article, source


def _percentage(share: Quantity) -> Quantity:
    low, high = (None if value is None else value * HUNDRED for value in (share.low, share.high))
    return replace(share, low=low, high=high, step=SHARE_STEP * HUNDRED, unit="%", counted="")
