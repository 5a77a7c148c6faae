"""Reading a document of any kind that can be read."""

from .captured import Captured, Fault, Quality, Unreadable
from .docx import read_docx
from .html import read_html
from .pdf import read_pdf
from .plain import read_plain
from .sniffing import Kind, kind_of
from .table import read_table
from .xlsx import read_xlsx


def read(content: bytes, *, media_type: str = "", charset: str = "", name: str = "") -> Captured:
    """Return the text of a document, by what its bytes are; what was said of them decides only between doubtful kinds.

    Offsets of places count code points of the text. The caller sets limits of time and memory (see `__main__`).
    Raises Unreadable, with the fault, for what can't be read; never anything else but MemoryError and RecursionError.
    """
    if not content.strip(b"\0 \t\r\n"):
        return Captured("", Kind.TEXT, quality=Quality.EMPTY)
    match kind_of(content, media_type.lower(), name):
        case Kind.PDF:
            return read_pdf(content)
        case Kind.DOCX:
            return read_docx(content)
        case Kind.XLSX:
            return read_xlsx(content)
        case Kind.HTML:
            return read_html(content, charset)
        case Kind.CSV:
            return read_table(content, charset)
        case Kind.TEXT:
            return read_plain(content, charset)
    raise Unreadable(Fault.UNSUPPORTED)
