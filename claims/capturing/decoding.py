"""From bytes to characters: what a document says of its character set is one hint among others."""

import codecs
from collections.abc import Iterator

MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
SAMPLE = 10_000  # bytes that letters of two bytes are told by
LAST_RESORT = "cp1252"  # Western Europe's, whose languages are read here


def decoded(content: bytes, *hints: str) -> tuple[str, str]:
    """Return the text of some bytes, and the character set that it was read in.

    UTF-8 goes before the hints, since other sets are hardly ever valid UTF-8 by chance and the converse is common.
    """
    for charset in _candidates(content, hints):
        try:
            return content.decode(charset), codecs.lookup(charset).name
        except (ValueError, LookupError):
            continue
    return content.decode(LAST_RESORT, "replace"), LAST_RESORT


def _candidates(content: bytes, hints: tuple[str, ...]) -> Iterator[str]:
    yield from (charset for mark, charset in MARKS.items() if content.startswith(mark))
    sample = content[:SAMPLE]
    if sample.count(0) > len(sample) // 5:  # letters of two bytes each, without a mark
        yield "utf-16-be" if sample[:200:2].count(0) > sample[1:200:2].count(0) else "utf-16-le"
    yield "utf-8"
    # Pages that say ISO 8859-1 mean Windows 1252, which has the euro and the quotation marks.
    yield from (LAST_RESORT if hint.lower() in ("iso-8859-1", "latin-1", "ascii") else hint for hint in hints if hint)
