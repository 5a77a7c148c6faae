"""Pages: all their visible text in its order, a block or a row of a table a line.

Readers that look for "the article" in a page leave out captions, boxes and tables, which is where figures stand; a
figure that is not in the text would be said not to be in the source.
"""

import re
from collections.abc import Iterator

from lxml import etree

from .captured import Captured
from .decoding import decoded
from .sniffing import Kind
from .walls import quality_of
from .writing import Written, clean, row

BLOCKS = frozenset(
    """
    address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main ol p pre search section summary table tbody tfoot
    thead tr ul
    """.split()
)
SILENT = frozenset(
    "script style template noscript svg math head iframe object canvas nav select button textarea audio video".split()
)
LAYS_OUT = ("table", "h1", "h2", "h3", "ul", "ol", "section", "article")  # a table's row with these is no row of data
CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.I)
RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")  # km² and 10⁶; and the number of a note is no digit of a figure
LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
SHIFTED = {"sup": RAISED, "sub": LOWERED}


def read_html(content: bytes, charset: str = "") -> Captured:
    """Read a page."""
    declared = CHARSET.search(content[:4096])
    page, charset = decoded(content, charset, declared[1].decode("ascii") if declared else "")
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    root = etree.fromstring(page.replace("\0", "").encode("utf-8", "replace") or b"<p>", parser)
    written = Written()
    for line in _lines(root) if root is not None else ():
        written.line(line)
    too_deep = any(entry.type_name == "ERR_NAME_TOO_LONG" or "depth" in entry.message for entry in parser.error_log)
    return Captured(
        written.text,
        Kind.HTML,
        charset,
        title=_title(root),
        quality=quality_of(written.lines, page),
        is_partial=written.is_full or too_deep,
    )


def _title(root: etree._Element | None) -> str:
    title = root.find(".//title") if root is not None else None
    return clean("".join(title.itertext()))[:500] if title is not None else ""


def _lines(root: etree._Element) -> Iterator[str]:
    """Yield the text of a page line by line, without recursion: pages nest as deep as they like."""
    line: list[str] = []
    cells: list[str] | None = None  # of the row that is being read
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if tag in BLOCKS and cells is None:
            yield "".join(line)
            line = []
        elif tag in BLOCKS:
            line.append(" ")
        if event == "start":
            if tag == "tr" and _is_data(element):
                cells = []
            if tag in SILENT:
                walk.skip_subtree()
            else:
                line.append(_shifted(tag, element.text))
            continue
        if cells is not None and tag in ("td", "th"):
            cells.append("".join(line))
            line = []
        if cells is not None and tag == "tr":
            yield row([*cells, "".join(line)] if "".join(line).strip() else cells)
            cells, line = None, []
        line.append(element.tail or "")
    yield "".join(line)


def _is_data(element: etree._Element) -> bool:
    return next(element.iter(*LAYS_OUT), None) is None and next(element.iter("td", "th"), None) is not None


def _shifted(tag: str, text: str | None) -> str:
    """Return a text as it is seen: raised and lowered digits as such."""
    text = text or ""
    digits = text.strip()
    return digits.translate(SHIFTED[tag]) if tag in SHIFTED and digits.strip("+-").isdecimal() else text
