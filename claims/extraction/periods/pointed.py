"""Units of the calendar that words beside them point at: "last year", « ce mois », « l'été prochain »."""

from .time import Context


def pointed_at(context: Context, at: int, end: int) -> tuple[int, int, int] | None:
    """Return by how many units words beside one point away from the present, and the words from start to end."""
    words, periods = context.words, context.grammar.data.periods
    before, after = words.word(at - 1), words.word(end)
    if before in periods.this:
        return 0, at - 1, end
    if before in periods.last_before:
        return -1, at - 1, end
    if before in periods.next_before:
        return 1, at - 1, end
    if after in periods.last_after or after in periods.next_after:
        return (
            -1 if after in periods.last_after else 1,
            at - (before in periods.articles),
            end + 1,
        )
    return None
