"""Which of the languages that the engine reads a text is in."""

from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from .lang import LANGUAGES

# So many characters of a text tell its language; more cost a millisecond and add nothing.
SAMPLE = 1500
# A text is refused when no language that the engine reads is likelier than this, and it has letters enough to tell.
UNLIKELY = 0.02
LETTERS = 20


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
    sample = text[:SAMPLE]
    ranked: list[tuple[str, float]] = _identifier().rank(sample)
    detected = ranked[0][0]
    closest, likelihood = next(row for row in ranked if row[0] in LANGUAGES)
    if detected != closest and likelihood < UNLIKELY and sum(map(str.isalpha, sample)) >= LETTERS:
        raise UnsupportedLanguage(detected)
    return closest


def likeliest(text: str) -> list[str]:
    """Return the languages that the engine reads, the one that a text is likeliest in first."""
    return [code for code, _ in _identifier().rank(text[:SAMPLE]) if code in LANGUAGES]


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
