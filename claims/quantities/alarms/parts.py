"""Parts that do not sum to the total that the text states: "30 men and 45 women, 80 in all"."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.quantities.quantity import Role, Statistic

from .interval import Interval, implied
from .stated import Alarm, Check, Link, Stated, Text, across

CODE = "parts-and-sum"
# "Hired 30 men and 45 women, for a total of 800": a total so many times its parts counts others too.
OTHERS = Decimal("1.5")


def find(text: Text) -> Iterator[Alarm]:
    """The parts that a sentence lists, added up, are not the total that it states; or a part is more than its whole.

    sum of the parts ≠ total. The total is called one, and the parts are all the other figures of the sentence that
    have its unit, joined by "and" or commas: before it, or behind it in brackets or after a colon. A total of more
    than one and a half times its parts counts others too. In "A of the B", A > B.
    """
    for row in text.sentences():
        for at in row:
            if text.figures[at].quantity.statistic is Statistic.TOTAL:
                parts = [text.figures[part] for part in _parts(text, row, at)]
                if parts and _differs(parts, text.figures[at]):
                    yield across(CODE, at, parts)
    for at, (part, whole) in enumerate(zip(text.figures, text.figures[1:], strict=False)):
        if whole.link is Link.OF and _exceeds(part, whole):
            yield across(CODE, at, [whole])


def _parts(text: Text, row: Sequence[int], total: int) -> list[int]:
    """Return the parts of a total, none when something else of its unit stands in the sentence."""
    whole = text.figures[total]
    parts = [at for at in row if at != total and text.figures[at].quantity.unit == whole.quantity.unit]
    figures = [text.figures[at] for at in parts]
    if len(parts) < 2 or not all(_is_part(figure, whole) for figure in figures) or not _is_of(whole, figures):
        return []
    if not all(figure.link in (Link.AND, Link.COMMA) for figure in figures[1:]) or figures[-1].link is not Link.AND:
        return []
    if parts[-1] < total:
        return parts if whole.link in (Link.COMMA, Link.SAME, Link.BRACKET) else []
    return parts if parts[0] > total and figures[0].link in (Link.COLON, Link.BRACKET) else []


def _is_part(part: Stated, whole: Stated) -> bool:
    """Say whether a figure can be a part: a plain level, told for the same time as the total."""
    is_plain = part.quantity.role is Role.LEVEL and part.quantity.statistic is Statistic.NONE
    is_dated_alike = whole.period is None or whole.period == part.period
    return is_plain and is_dated_alike and whole.quantity.role is Role.LEVEL and part.quantity.unit not in ("x", "%")


def _is_of(whole: Stated, parts: Sequence[Stated]) -> bool:
    """Say whether a total counts what its parts count, "30 men and 45 women, 80 people": no other noun."""
    counted = whole.quantity.counted.lower()
    return not counted or whole.counts_everyone or counted in {part.quantity.counted.lower() for part in parts}


def _differs(parts: Sequence[Stated], whole: Stated) -> bool:
    total = implied(whole.quantity)
    amounts = [implied(part.quantity) for part in parts]
    known = [amount for amount in amounts if amount]
    if total is None or len(known) < len(amounts):
        return False
    zero = Decimal(0)
    added = Interval(sum((each.low for each in known), zero), sum((each.high for each in known), zero))
    return not added.meets(total) and total.low <= added.high * OTHERS


def _exceeds(part: Stated, whole: Stated) -> bool:
    one, other = implied(part.quantity), implied(whole.quantity)
    same_unit = part.quantity.unit == whole.quantity.unit
    return same_unit and one is not None and other is not None and one.low > other.high


CHECK = Check(CODE, "The blast hurt 30 men and 45 women, 80 people in all.", find)
