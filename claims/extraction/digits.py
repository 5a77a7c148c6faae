"""Numbers written in digits: group and decimal marks by language and by what the digits themselves show."""

import re
from decimal import Decimal
from typing import NamedTuple

# More digits than this are an identifier, whatever they look like.
LONGEST = 24

_GROUPED = re.compile(r"\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*")
_GROUPED_DECIMAL = re.compile(r"\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*([.,])\d+")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")  # 12,50,000.5
_DECIMAL = re.compile(r"\d+[.,]\d+")


class Literal(NamedTuple):
    """A number in digits and the size of its last written digit."""

    value: Decimal
    step: Decimal


def literal(digits: str, decimal_mark: str) -> Literal | None:
    """Read one token of digits; None when its marks fit no number (``1,2,3``, ``192.168.0.1``).

    One mark before exactly three digits groups them unless it is the language's decimal mark: ``1.335`` is 1335 in
    French and 1.335 in English. Two kinds of mark leave no doubt, whatever the language.
    """
    if len(digits) > LONGEST:
        return None
    if digits.isdigit():
        return _literal(digits, "")
    single = re.sub(r"\d", "", digits)
    if _GROUPED.fullmatch(digits) and (len(single) > 1 or single != decimal_mark):
        is_zero_led = digits.startswith("0")
        return _literal(re.sub(r"\D", "", digits), "") if not is_zero_led else _split(digits, single)
    if _INDIAN.fullmatch(digits) and decimal_mark != ",":
        return _literal(*digits.replace(",", "").partition(".")[::2])
    if match := _GROUPED_DECIMAL.fullmatch(digits):
        return _split(digits, match[2]) if match[1] != match[2] else None
    if _DECIMAL.fullmatch(digits):
        return _split(digits, single)
    return None


def _split(digits: str, mark: str) -> Literal | None:
    """Read digits around the last decimal mark."""
    whole, _, decimals = digits.rpartition(mark)
    return _literal(re.sub(r"\D", "", whole), decimals)


def _literal(whole: str, decimals: str) -> Literal:
    number = Decimal(f"{whole}.{decimals}" if decimals else whole)
    return Literal(number, Decimal(1).scaleb(-len(decimals)))
