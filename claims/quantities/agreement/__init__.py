"""Whether what an article says agrees with what its source says, and why."""

from collections.abc import Iterator

from claims.quantities.conversion import Days

from .agreeing import agreeing
from .disagreeing import apart, points_for_percent, wrong_scale, wrong_sign
from .matching import match, span, words
from .notes import notes
from .outcome import Agreement, Note, Outcome, Statement
from .shares import in_percent


def agreement(article: Statement, source: Statement) -> Agreement:
    """Compare what an article says with what its source says.

    Raises ValueError for a quantity without any number.
    """
    article, source = in_percent(article, source)
    outcome, reason = next(_outcomes(article, source))
    related = outcome not in (Outcome.UNRELATED, Outcome.WRONG_UNIT)
    return Agreement(outcome, reason, tuple(notes(article, source)) if related else ())


def _outcomes(article: Statement, source: Statement) -> Iterator[tuple[Outcome, str]]:
    said, meant = article.quantity, source.quantity
    found = list(agreeing(article, source))
    same_time = _overlap(article.period, source.period)
    if same_time:
        yield from found
    if reason := points_for_percent(said, meant):
        yield Outcome.POINTS_FOR_PERCENT, reason
    if reason := wrong_sign(said, meant):
        yield Outcome.WRONG_SIGN, reason
    if found:
        yield Outcome.WRONG_PERIOD, f"{found[0][1]} But that is of another time."
    if reason := wrong_scale(said, meant):
        yield Outcome.WRONG_SCALE, reason
    if match(said, span(meant)):
        yield Outcome.WRONG_UNIT, f"{words(said)} has the source's number, but the source says {words(meant)}."
    yield apart(said, meant)


def _overlap(one: Days | None, other: Days | None) -> bool:
    """Say whether two periods have a day in common; an open end reaches as far as it needs."""
    if one is None or other is None:
        return True
    firsts = [period[0] for period in (one, other) if period[0]]
    lasts = [period[1] for period in (one, other) if period[1]]
    return not firsts or not lasts or max(firsts) <= min(lasts)


__all__ = ["Agreement", "Note", "Outcome", "Statement", "agreement"]
