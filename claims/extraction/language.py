"""Which of the languages that the engine reads a text is in."""

from collections.abc import Iterable
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from .lang import LANGUAGES

# Enough of a text to tell its language; the rest costs time and adds nothing.
SAMPLE = 4000
# Below this the identifier is guessing, and a text that it takes for another language is refused only above it.
SURE = 0.9


class UnsupportedLanguage(ValueError):
    """A text in a language that the engine does not read; ``detected`` is its code."""

    def __init__(self, detected: str) -> None:
        super().__init__(f"The engine does not read the language {detected!r}; it reads {', '.join(LANGUAGES)}.")
        self.detected = detected


def language_of(text: str, requested: str = "auto") -> str:
    """Return the language to read a text in: the requested one, or for ``auto`` the one it is written in.

    Raises UnsupportedLanguage for a language, requested or clearly detected, that the engine does not read.
    """
    if requested != "auto":
        if requested not in LANGUAGES:
            raise UnsupportedLanguage(requested)
        return requested
    detected, certainty = _identifier().classify(text[:SAMPLE])
    if detected in LANGUAGES:
        return str(detected)
    if certainty >= SURE and sum(map(str.isalpha, text[:SAMPLE])) > 30:
        raise UnsupportedLanguage(str(detected))
    return _closest(text)


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _closest(text: str) -> str:
    """Return the most likely of the languages that the engine reads."""
    ranked: Iterable[tuple[str, float]] = _identifier().rank(text[:SAMPLE])
    return next((code for code, _ in ranked if code in LANGUAGES), next(iter(LANGUAGES)))
