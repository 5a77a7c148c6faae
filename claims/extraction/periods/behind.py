"""The year that words behind a time name it by: « mars 2023 », "August of last year", « de l'année »."""

from .pointed import pointed_at
from .time import Context


def year_behind(context: Context, at: int) -> tuple[int, int] | None:
    """Return the year named from a position on, 0 where its number cannot be told, and the word after it."""
    words, data = context.words, context.grammar.data
    of = past_links(context, at)
    for place in (of, of + 1):
        if data.periods.units.get(words.word(place)) == "a" and (pointed := pointed_at(context, place, place + 1)):
            published = context.published
            return (published.year + pointed[0] if published else 0), pointed[2]
    if (found := context.grammar.periods.named.at(words, of)) and found.meaning.startswith("a-"):  # „des Vorjahres“
        published = context.published
        return (published.year + int(found.meaning[1:]) if published else 0), found.end
    if words.word(of) in data.periods.years:
        of += 1 + (words.word(of + 1) in data.numbers.of)
    return (int(words.form(of)[:4]), of + 1) if of in context.years else None


def past_links(context: Context, at: int) -> int:
    """Return the first word from a position on that is neither « de » nor an article."""
    data = context.grammar.data
    while context.words.word(at) in data.numbers.of or context.words.word(at) in data.periods.articles:
        at += 1
    return at
