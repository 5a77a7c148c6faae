"""PDF: the text of each page, its lines joined to paragraphs."""

import io
import re

from pypdf import PdfReader
from pypdf.errors import DependencyError, PyPdfError

from .captured import Captured, Fault, Quality, Unreadable
from .paragraphs import joined
from .sniffing import Kind
from .writing import Written, clean

# What pypdf lets through when a file is not what it says it is.
BROKEN = (PyPdfError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, AssertionError, EOFError)
LEGIBLE = re.compile(r"\w")


def read_pdf(content: bytes) -> Captured:
    """Read a PDF. Raises Unreadable for one that is locked or damaged."""
    written, unread = Written(), 0
    try:
        reader = _opened(content)
        for number, page in enumerate(reader.pages, 1):
            written.begin("page", str(number))
            try:
                lines = page.extract_text().split("\n")
            except BROKEN:
                unread += 1
                continue
            for paragraph in joined(lines):
                written.line(paragraph)
        title = clean(str(reader.metadata and reader.metadata.title or ""))[:500]
    except BROKEN as error:
        raise Unreadable(Fault.DAMAGED, str(error)[:200]) from error
    if unread and not written.lines:
        raise Unreadable(Fault.DAMAGED, f"{unread} pages")
    return Captured(
        written.text,
        Kind.PDF,
        title=title,
        places=written.places,
        quality=Quality.OK if LEGIBLE.search(written.text) else Quality.EMPTY,
        is_partial=written.is_full or unread > 0,
    )


def _opened(content: bytes) -> PdfReader:
    """Open a PDF; many are encrypted with an empty password, only to forbid that they are changed."""
    reader = PdfReader(io.BytesIO(content))
    try:
        if reader.is_encrypted and not reader.decrypt(""):
            raise Unreadable(Fault.ENCRYPTED)
    except (DependencyError, NotImplementedError) as error:
        raise Unreadable(Fault.ENCRYPTED, str(error)) from error
    return reader
