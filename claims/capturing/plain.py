"""Plain text: its lines."""

from .captured import Captured, Quality
from .decoding import decoded
from .sniffing import Kind
from .writing import LINE_ENDS, Written


def read_plain(content: bytes, charset: str = "") -> Captured:
    """Read a text."""
    text, found = decoded(content, charset)
    written = Written()
    for line in LINE_ENDS.split(text):
        written.line(line)
    quality = Quality.OK if any(map(str.isalnum, written.text)) else Quality.EMPTY
    return Captured(written.text, Kind.TEXT, found, quality=quality, is_partial=written.is_full)
