"""The decimal mark of a text that does not follow its language: « 1,250 pesos, 3.5 % más » in Mexico."""

import re
from functools import cache

from .lang.base import NumberWords

OTHER = {".": ",", ",": "."}


def unusual_mark(text: str, numbers: NumberWords) -> str:
    """Return the decimal mark that a text shows when it is not that of its language, empty when it is.

    Three digits behind one mark show nothing: 1,250 is either. Decimals of a percentage or before a scale word do,
    and so do two groups of three digits. Where no number shows anything, the countries that a text names do.
    """
    usual, other = numbers.decimal_mark, OTHER[numbers.decimal_mark]
    scales = frozenset(numbers.scales)
    against = len(_evidence(other, scales).findall(text))
    if not against:
        return other if _is_abroad(text, numbers) and not _evidence(usual, scales).search(text) else ""
    group = re.findall(rf"(?<![\d.,])\d{{1,3}}\{other}\d{{3}}(?![\d.,])", text)
    return other if against > len(_evidence(usual, scales).findall(text)) + len(group) else ""


def _is_abroad(text: str, numbers: NumberWords) -> bool:
    """Say whether a text names places that write the other mark, and none that writes that of the language."""
    return any(place in text for place in numbers.other_mark) and not any(place in text for place in numbers.own_mark)


@cache
def _evidence(mark: str, scales: frozenset[str]) -> re.Pattern[str]:
    """Return what a number looks like that only one decimal mark explains."""
    words = "|".join(map(re.escape, sorted(scales)))
    group = OTHER[mark]
    return re.compile(
        r"\d(?<![\d.,].)"  # the first digit; the search is fast where a pattern begins with what it looks for
        rf"(?:\d{{0,23}}\{mark}\d{{1,2}}(?=\s?%|\s(?:{words})\b)"
        rf"|\d{{0,2}}(?:\{group}\d{{3}}){{2,}}(?![\d.,])"
        rf"|\d{{0,2}}(?:\{group}\d{{3}}){{1,8}}\{mark}\d)"
    )
