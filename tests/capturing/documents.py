"""Documents of the tests' own, made by hand: whole, locked, cut off, and hostile."""

import io
import zipfile
from collections.abc import Mapping, Sequence

from openpyxl import Workbook
from pypdf import PdfReader, PdfWriter

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def make_pdf(*pages: Sequence[str]) -> bytes:
    """Return a PDF; each page is a list of lines, set one under another."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    font = "<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >>"
    kids = []
    for lines in pages:
        shown = " ".join(f"({_escaped(line)}) Tj T*" for line in lines)
        stream = f"BT /F 10 Tf 14 TL 50 780 Td {shown} ET"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        page = f"/Type /Page /Parent 2 0 R /Resources {font} /MediaBox [0 0 595 842]"
        objects.append(f"<< {page} /Contents {len(objects)} 0 R >>")
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>"
    return _file(objects)


def _escaped(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _file(objects: Sequence[str]) -> bytes:
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF"
    return body + end.encode()


def lock(pdf: bytes, password: str) -> bytes:
    """Return the PDF encrypted: with an empty password it opens for everybody, and is only barred from changes."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    writer.encrypt(password, owner_password="of the owner", algorithm="AES-256")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def make_docx(body: str, parts: Mapping[str, str] | None = None, head: str = "") -> bytes:
    """Return a Word document of some WordprocessingML; `head` goes before its root, `parts` beside it."""
    document = f'<?xml version="1.0"?>{head}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    return make_package({"[Content_Types].xml": "<Types/>", "word/document.xml": document} | dict(parts or {}))


def make_package(parts: Mapping[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return file.getvalue()


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def make_xlsx(sheets: Mapping[str, Sequence[Sequence[object]]], number_format: str = "General") -> bytes:
    """Return a spreadsheet of rows of values; numbers are in one format."""
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
        for cell in (cell for cells in sheet.iter_rows() for cell in cells if isinstance(cell.value, float)):
            cell.number_format = number_format
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def make_page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head><title>A report</title>{head}</head><body>{body}</body></html>".encode()
