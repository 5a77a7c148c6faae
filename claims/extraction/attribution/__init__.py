"""Who is cited for a figure, and by which words: one module for each family of cues."""

from .cite import cite

__all__ = ["cite"]
