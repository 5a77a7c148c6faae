"""Numbers in words: cardinals, hundreds and scales, joined by hyphens, « et » or "and"."""

from typing import NamedTuple

from .lang.base import NumberWords
from .words import Words

GREATEST = 10**24  # what goes beyond is the same words again and again, and no number


class Spelled(NamedTuple):
    """A number in words: its value, the word after its end, and its largest scale word."""

    value: int
    end: int
    scale: int


def spelled(words: Words, data: NumberWords, at: int) -> Spelled | None:
    """Read the number in words that starts at a position; None when the word there starts none.

    ``quatre-vingt-dix-sept`` is 97, ``two hundred and fifty thousand`` 250000, « mille milliards » 10^12.
    """
    total, current, scale = 0, None, 1
    if words.word(at) in data.articles and words.word(at) not in data.cardinals:
        if words.word(at + 1) not in data.hundreds and words.word(at + 1) not in data.scales:
            return None
        current, at = 1, at + 1
    end = at
    while True:
        word = words.word(at)
        if word in data.hundreds and current is not None and 0 < current < 100:
            current *= 100
        elif word in data.scales and (total or current or word in data.cardinals):
            total, current, scale = *_scale_up(total, current, scale, data.scales[word]), data.scales[word]
        elif (value := data.cardinals.get(word)) is not None and (joined := _join(data, current, value)) is not None:
            current = joined
        else:
            break
        if total > GREATEST:
            return None
        at = end = at + 1
        at = _over_joiner(words, data, at)
    if current is None and not total:
        return None
    return Spelled(total + (current or 0), end, scale)


def _join(data: NumberWords, current: int | None, value: int) -> int | None:
    """Add a cardinal to what has been read of its hundred, None when it starts another number."""
    if current is None:
        return value
    rest = current % 100
    if value == 20 and rest == 4:  # quatre-vingt
        return current + 76
    if rest == 10 and value < 10 and 10 + value not in data.cardinals.values():  # dix-neuf
        return current + value if value else None
    room = 100 if rest == 0 else 20 if rest in (60, 80) else 10 if rest % 10 == 0 and rest > 10 else 0
    return current + value if 0 < value < room and current else None


def _scale_up(total: int, current: int | None, last: int, scale: int) -> tuple[int, None]:
    """Multiply what stands before a scale word; what a larger scale has already closed is only added to."""
    if total and scale < last:
        return total + (current or 1) * scale, None
    return (total + (current or 0) or 1) * scale, None


def _over_joiner(words: Words, data: NumberWords, at: int) -> int:
    """Step over a hyphen or « et » / "and" inside a number."""
    following = words.word(at + 1)
    if following not in data.cardinals and following not in data.hundreds and following not in data.scales:
        return at
    if words.word(at) == "-" and words.glued(at) and words.glued(at + 1):
        return at + 1
    joins = data.joiners.get(words.word(at))
    if joins is None or words.word(at - 1) not in joins:
        return at
    return at + 1
