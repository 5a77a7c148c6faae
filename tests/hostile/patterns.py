"""Twenty-four texts that break programs, each of any length."""

from collections.abc import Callable
from itertools import cycle, islice

SIZE = 1_000_000  # the longest text that is taken


def repeated(unit: str, *, before: str = "", after: str = "") -> Callable[[int], str]:
    """Return a function that gives a text of so many characters."""

    def made(size: int) -> str:
        return before + "".join(islice(cycle(unit), size - len(before) - len(after))) + after

    return made


PATTERNS: dict[str, Callable[[int], str]] = {
    "open brackets": repeated("(", after="5 km"),
    "quotation marks": repeated('"', after="5 km"),
    "dollars": repeated("$", after="5"),
    "digits": repeated("7"),
    "grouped digits": repeated("123 456 789 "),
    "digits and commas": repeated("1,2."),
    "per cents": repeated("5 % "),
    "hyphens": repeated("-", after="5 km"),
    "number words": repeated("deux cent mille "),
    "scale words": repeated("millions de milliards de ", before="3 "),
    "attribution words": repeated("selon l’Insee, selon la BBC, "),
    "a claim a line": repeated("Le taux atteint 5,2 %, selon l’Insee.\n"),
    "nested brackets": repeated("Selon (12 km "),
    "newlines": repeated("\n", after="5 km"),
    "carriage returns": repeated("5 km\r\n"),
    "blanks": repeated(" \t\u00a0\u202f", after="5 km"),
    "one line": repeated("x"),
    "accents without end": repeated("\u0301\u0323\u0308", before="5 km e"),
    "right to left": repeated("نسبة 5 % من السكان \u202e "),
    "family emojis": repeated("👩‍👩‍👧‍👦 12 "),
    "addresses": repeated("https://example.org/1/22/333?a=4444&b=5 "),
    "NUL characters": repeated("5 km\x00" + "mot " * 30),
    "lone surrogates": repeated("5 km\ud800" + "mot " * 30),
    "binary": repeated("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\xff\xd8\ufffd"),
}
assert len(PATTERNS) == 24
