"""Word documents: paragraphs, rows of tables, foot- and endnotes, in their order."""

import zipfile
from collections.abc import Iterator

from lxml import etree

from .captured import Captured, Fault, Quality, Unreadable
from .packages import checked
from .sniffing import Kind
from .writing import Written, clean, row

# ECMA-376 part 1, §17: the words of WordprocessingML.
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
TITLE = "{http://purl.org/dc/elements/1.1/}title"
SPACES = {f"{W}tab": " ", f"{W}br": " ", f"{W}cr": " ", f"{W}noBreakHyphen": "-"}
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def read_docx(content: bytes) -> Captured:
    """Read a Word document. Raises Unreadable for one that is locked, damaged or a bomb."""
    package, written = checked(content), Written()
    names = set(package.namelist())
    try:
        for part in PARTS:
            if part in names:
                for line in _lines(package, part):
                    written.line(line)
        title = _title(package) if "docProps/core.xml" in names else ""
    except etree.XMLSyntaxError as error:
        raise Unreadable(Fault.DAMAGED, str(error)[:200]) from error
    quality = Quality.OK if written.lines else Quality.EMPTY
    return Captured(written.text, Kind.DOCX, title=title, quality=quality, is_partial=written.is_full)


def _lines(package: zipfile.ZipFile, part: str) -> Iterator[str]:
    """Yield the paragraphs of a part, and the rows of its tables; what was struck out as a change is left out."""
    rows: list[list[str]] = []  # those that are open: tables stand in tables
    line: list[str] = []
    with package.open(part) as file:
        for event, element in etree.iterparse(file, events=("start", "end"), resolve_entities=False, no_network=True):
            if event == "start":
                if element.tag == f"{W}tr":
                    rows.append([])
                elif element.tag == f"{W}tc" and rows:
                    rows[-1].append("")
                continue
            if element.tag == f"{W}t":
                line.append(_text(element))
            elif element.tag in SPACES:
                line.append(SPACES[element.tag])
            elif element.tag == f"{W}p":
                if rows and rows[-1]:
                    rows[-1][-1] += " " + "".join(line)
                else:
                    yield "".join(line)
                line = []
                element.clear()
            elif element.tag == f"{W}tr" and rows:
                yield row(rows.pop())
                element.clear()


def _text(element: etree._Element) -> str:
    """Return the text of a run, raised digits as such."""
    text = element.text or ""
    run = element.getparent()
    raised = run.find(f"{W}rPr/{W}vertAlign") if run is not None and run.tag == f"{W}r" else None
    return text.translate(RAISED) if raised is not None and raised.get(f"{W}val") == "superscript" else text


def _title(package: zipfile.ZipFile) -> str:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return clean(etree.fromstring(package.read("docProps/core.xml"), parser).findtext(TITLE) or "")[:500]
