"""When figures hold: times in the text as spans and ISO dates, and which of them belongs to a figure."""

from .assign import period_of
from .find import periods
from .time import Time

__all__ = ["Time", "period_of", "periods"]
