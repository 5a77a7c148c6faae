"""Numbers in words: cardinals, hundreds and scales, joined by hyphens, « et » or "and"."""

from dataclasses import dataclass, field
from typing import NamedTuple

from .lang.base import NumberWords
from .words import Words

GREATEST = 10**24  # what goes beyond is the same words again and again, and no number
NEAR = 4  # "two thousand, twenty-five hundred": how far behind a comma the word of hundreds may stand


class Spelled(NamedTuple):
    """A number in words: its value, the word after its end, and its last scale word."""

    value: int
    end: int
    scale: int


class Part(NamedTuple):
    """What a scale word has closed: the value up to it, and its size."""

    value: int
    scale: int


@dataclass(slots=True)
class Reading:
    """A number in words as far as it has been read: closed parts, and what stands behind the last scale word."""

    data: NumberWords
    end: int
    current: int | None = None
    parts: list[Part] = field(default_factory=list)
    closed: int = 0  # the word after the last scale word
    listed: bool = False  # a comma stands behind it

    def takes(self, word: str, at: int) -> bool:
        """Add the word at a position, and say whether the number goes on with it."""
        data, current = self.data, self.current
        if word in data.hundreds and current is not None and 0 < current < 100:
            self.current = current * 100
        elif word in data.scales and (self.parts or current or word in data.cardinals):
            if not self._scales(data.scales[word]):
                return False
            self.closed = at + 1
        elif (value := data.cardinals.get(word)) is not None and (joined := _join(data, current, value)) is not None:
            self.current = joined
        else:
            return False
        self.end = at + 1
        return True

    def _scales(self, scale: int) -> bool:
        """Multiply what stands before a scale word, but nothing that a larger one has closed.

        « un billón cien mil millones » is 10^12 and 100 × 10^3 × 10^6.
        """
        last = self.parts[-1].scale if self.parts else 0
        if self.current is not None and last and (scale == last or (self.listed and scale > last)):
            # "one million, two million": another number has begun.
            self.current, self.end = None, self.closed
            return False
        value = self.current or 0
        while self.parts and self.parts[-1].scale <= scale:
            value += self.parts.pop().value
        self.parts.append(Part((value or 1) * scale, scale))
        self.current, self.listed = None, False
        return self.parts[0].value <= GREATEST

    def spelled(self) -> Spelled | None:
        """Return the number, if it is one."""
        if (self.current is None and not self.parts) or (self.parts and self.parts[0].value > GREATEST):
            return None
        value = sum(part.value for part in self.parts) + (self.current or 0)
        return Spelled(value, self.end, self.parts[-1].scale if self.parts else 1)


def spelled(words: Words, data: NumberWords, at: int) -> Spelled | None:
    """Read the number in words that starts at a position; None when the word there starts none.

    ``quatre-vingt-dix-sept`` is 97, ``two hundred and fifty thousand`` 250000, « mille milliards » 10^12.
    """
    reading = Reading(data, at)
    if words.word(at) in data.articles and words.word(at) not in data.cardinals:
        if words.word(at + 1) not in data.hundreds and words.word(at + 1) not in data.scales:
            return None
        reading.current, at = 1, at + 1
    while reading.takes(words.word(at), at):
        at = _over_joiner(words, data, reading.end)
        reading.listed |= at > reading.end and words.word(at - 1) == ","
    return reading.spelled()


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


def _over_joiner(words: Words, data: NumberWords, at: int) -> int:
    """Step over a hyphen, « et » / "and" or the comma of "two thousand, three hundred" inside a number."""
    following = words.word(at + 1)
    if following not in data.cardinals and following not in data.hundreds and following not in data.scales:
        return at
    if words.word(at) == "-" and words.glued(at) and words.glued(at + 1):
        return at + 1
    joins = data.joiners.get(words.word(at))
    if joins is None or words.word(at - 1) not in joins:
        return at
    return at if words.word(at) == "," and not _is_large(words, data, at + 1) else at + 1


def _is_large(words: Words, data: NumberWords, at: int) -> bool:
    """Say whether hundreds or thousands follow: nobody writes "two thousand, three" for one number."""
    near = [words.word(after) for after in range(at, at + NEAR)]
    return any(word in data.hundreds or word in data.scales or data.cardinals.get(word, 0) >= 100 for word in near)
