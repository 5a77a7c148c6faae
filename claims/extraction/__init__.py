"""The extraction engine: a text in, its quantitative claims and their cited sources out."""

from .contract import ENGINE_VERSION, Claim, Extracted, Figure, as_dict
from .lang import LANGUAGES
from .language import UnsupportedLanguage
from .pipeline import extract, fingerprint, quantities, warm
from .registry import Alias, Registry

__all__ = [
    "ENGINE_VERSION",
    "LANGUAGES",
    "Alias",
    "Claim",
    "Extracted",
    "Figure",
    "Registry",
    "UnsupportedLanguage",
    "as_dict",
    "extract",
    "fingerprint",
    "quantities",
    "warm",
]
