"""When figures hold: times in the text as spans and ISO dates, and which of them belongs to a figure."""

from .assign import assign
from .find import periods
from .time import Time

__all__ = ["Time", "assign", "periods"]
