"""Who is cited for a figure, and by which words: one module for each family of cues."""

from .cite import cite
from .sentences import Sentences

__all__ = ["Sentences", "cite"]
