"""The ways in which a number agrees with its source's: as it stands, converted, worked out, in a range, rounded."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from claims.quantities.conversion import rate, times
from claims.quantities.quantity import Quantity, Role, plain
from claims.quantities.units import comparable, unit

from .matching import alike, match, number, same_unit, span, words
from .outcome import Outcome, Statement


def agreeing(article: Statement, source: Statement) -> Iterator[tuple[Outcome, str]]:
    """Yield the ways in which the numbers agree, whatever their times."""
    said, meant = article.quantity, source.quantity
    checks: tuple[tuple[Outcome, Callable[[], str]], ...] = (
        (Outcome.EXACT, lambda: exact(said, meant)),
        (Outcome.CONVERTED, lambda: converted(said, meant)),
        (Outcome.DERIVED, lambda: derived(article, source)),
        (Outcome.WITHIN, lambda: within(said, meant)),
        (Outcome.ROUNDED, lambda: rounded(said, meant)),
    )
    for outcome, check in checks:
        if reason := check():
            yield outcome, reason


def exact(said: Quantity, meant: Quantity) -> str:
    """Say that the source has the same number in the same unit; empty when it has not."""
    same = same_unit(said, meant) and span(said) == span(meant)
    return f"The source says {words(meant)} too." if same else ""


def converted(said: Quantity, meant: Quantity) -> str:
    """Say that the source has the same amount in another unit, over the same time; empty when it has not."""
    if not alike(said, meant) or unit(said.unit) == unit(meant.unit) or _time(said) != _time(meant):
        return ""
    return _in_other_unit(said, meant)


def _in_other_unit(said: Quantity, meant: Quantity) -> str:
    """Compare in the article's unit, by the article's precision, then in the source's, by the source's."""
    there = span(meant).into(meant.unit, said.unit)
    here = span(said).into(said.unit, meant.unit)
    found = match(said, there) or match(meant, here)
    if found is None:
        return ""
    return f"The source's {words(meant)} is {number(there)} {said.unit}; {words(said)} is that, {found}."


def derived(article: Statement, source: Statement) -> str:
    """Say how the number is worked out from the source's; empty when it is not."""
    return (
        _over_another_time(article.quantity, source.quantity)
        or _over_its_time(article, source)
        or _share_of_whole(article.quantity, source)
    )


def _over_another_time(said: Quantity, meant: Quantity) -> str:
    """A rate per month of a rate per year."""
    is_other = alike(said, meant) and _time(said) and _time(meant) and _time(said) != _time(meant)
    return _in_other_unit(said, meant) if is_other else ""


def _over_its_time(article: Statement, source: Statement) -> str:
    """A total that is a rate times its time, or a rate that is a total by its time."""
    said, meant = article.quantity, source.quantity
    period = article.period or source.period
    for per_time, total in ((said, meant), (meant, said)):
        parts = rate(per_time.unit)
        count = times(period, parts[1]) if parts else None
        if not parts or not count or not alike(replace(per_time, unit=parts[0]), total) or rate(total.unit):
            continue
        added_up = span(per_time).times(count)
        if per_time is meant:
            found = match(said, added_up.into(parts[0], said.unit))
        else:
            found = match(said, span(meant).into(meant.unit, parts[0]).times(1 / count))
        if found:
            return f"{words(per_time)} over {plain(round(count, 2))} {parts[1]} gives {words(total)}, {found}."
    return ""


def _share_of_whole(said: Quantity, source: Statement) -> str:
    """A share worked out from the part and the whole that the source gives, or a part from its share and whole."""
    part, whole = source.quantity, source.whole
    if whole is None or span(whole).low != span(whole).high or not span(whole).low:
        return ""
    total = span(whole).low
    if said.unit == "%" and said.role is Role.LEVEL and comparable(part.unit, whole.unit) and part.unit != "%":
        found = match(said, span(part).into(part.unit, whole.unit).times(100 / total))
        return f"{words(part)} of {words(whole)} is {words(said)}, {found}." if found else ""
    if part.unit == "%" and part.role is Role.LEVEL and said.unit == whole.unit:
        found = match(said, span(part).times(total / 100))
        return f"{words(part)} of {words(whole)} is {words(said)}, {found}." if found else ""
    return ""


def within(said: Quantity, meant: Quantity) -> str:
    """Say that one of the two lies in the other's range; empty when it does not."""
    if not alike(said, meant):
        return ""
    inner, outer = span(said), span(meant).into(meant.unit, said.unit)
    if outer.low < outer.high and outer.low <= inner.low and inner.high <= outer.high:
        return f"{words(said)} lies in the source's range of {words(meant)}."
    if inner.low < inner.high and inner.low <= outer.low and outer.high <= inner.high:
        return f"The source's {words(meant)} lies in the article's range of {words(said)}."
    return ""


def rounded(said: Quantity, meant: Quantity) -> str:
    """Say that the number is the source's, rounded; empty when it is not."""
    found = match(said, span(meant)) if same_unit(said, meant) else None
    return f"The source's {words(meant)}, {found}, is {words(said)}." if found else ""


def _time(quantity: Quantity) -> str:
    parts = rate(quantity.unit)
    return parts[1] if parts else ""
