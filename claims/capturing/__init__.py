"""From the bytes of a document to its text, with where in the document each part of it stands. Pure Python.

What documents hold is hostile until shown otherwise: `python -m claims.capturing` reads one in a process of its own,
within limits of time and memory.
"""

from .captured import Captured, Fault, Place, Quality, Unreadable
from .read import read

__all__ = ["Captured", "Fault", "Place", "Quality", "Unreadable", "read"]
