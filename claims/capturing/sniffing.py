"""What kind of document some bytes are, by themselves; a name and a media type are hints only."""

import io
import re
import zipfile
from enum import StrEnum

from .captured import Fault, Unreadable


class Kind(StrEnum):
    """The kinds of documents that can be read, by their media types."""

    HTML = "text/html"
    PDF = "application/pdf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    CSV = "text/csv"
    TEXT = "text/plain"


HEAD = 4096  # bytes that are looked at
PARTS = {"word/document.xml": Kind.DOCX, "xl/workbook.xml": Kind.XLSX}
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the box of old Office files, and of new ones that are locked
LOCKED = "EncryptedPackage".encode("utf-16-le")
FOREIGN = (b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"{\\rtf", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"\x7fELF", b"RIFF")
TAGS = re.compile(rb"<(?:!doctype\s+html|html|head|body|title|meta|div|p|table)[\s>/]", re.I)
FOREIGN_TAGS = re.compile(rb"<(?:svg|rss|feed|urlset)[\s>]", re.I)
TABLES = ("csv", "tab-separated-values", "tsv")


def kind_of(content: bytes, media_type: str = "", name: str = "") -> Kind:
    """Return what kind of document this is. Raises Unreadable for one that can't be read."""
    head = content[:HEAD]
    if b"%PDF-" in head[:1024]:
        return Kind.PDF
    if head.startswith(b"PK\x03\x04"):
        return _kind_of_package(content)
    if head.startswith(OLE):
        locked = LOCKED in content
        raise Unreadable(Fault.ENCRYPTED if locked else Fault.UNSUPPORTED, "Office" if locked else "Office 97–2003")
    if head.startswith(FOREIGN) or _is_binary(head):
        raise Unreadable(Fault.UNSUPPORTED, media_type or name)
    return _kind_of_text(head, media_type, name)


def _kind_of_package(content: bytes) -> Kind:
    try:
        names = set(zipfile.ZipFile(io.BytesIO(content)).namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise Unreadable(Fault.DAMAGED, str(error)) from error
    for part, kind in PARTS.items():
        if part in names:
            return kind
    raise Unreadable(Fault.UNSUPPORTED, "ZIP")


def _kind_of_text(head: bytes, media_type: str, name: str) -> Kind:
    head = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")  # NUL: text in UTF-16
    tag, foreign = TAGS.search(head), FOREIGN_TAGS.search(head)
    if foreign and not (tag and tag.start() < foreign.start()):
        raise Unreadable(Fault.UNSUPPORTED, foreign[0].decode("ascii").strip("<> \t\r\n"))
    if tag and (
        media_type.endswith(("html", "html+xml")) or head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<")
    ):
        return Kind.HTML
    if media_type.endswith(TABLES) or name.lower().endswith((".csv", ".tsv")):
        return Kind.CSV
    return Kind.TEXT


def _is_binary(head: bytes) -> bool:
    """Tell bytes that are no text: control characters, but for those of UTF-16."""
    controls = sum(byte < 9 or 13 < byte < 27 for byte in head if byte)
    zeros = head.count(0)
    is_wide = zeros > len(head) // 5 and (head[::2].count(0) > 0.9 * zeros or head[1::2].count(0) > 0.9 * zeros)
    return controls > len(head) // 20 or (zeros > len(head) // 50 and not is_wide)
