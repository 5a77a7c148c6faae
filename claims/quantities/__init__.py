"""Quantities: what they are, their units, how they compare. Pure: no Django, no spaCy, no network, no clock."""

from .quantity import Bound, Quantity, Role, Statistic, plain
from .units import comparable, is_unit_code, magnitude, unit

__all__ = ["Bound", "Quantity", "Role", "Statistic", "comparable", "is_unit_code", "magnitude", "plain", "unit"]
