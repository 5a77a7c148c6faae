"""Claims in words, in the current language: “467 km²/month · average · 2025”."""

from datetime import date, timedelta
from decimal import Decimal

from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext_lazy

from claims.models import Claim, Evidence
from claims.quantities import Bound, Role, Statistic, plain

from .unit_words import CURRENCY_SIGNS, per_words, unit_words

# Larger scales are not words that all languages share: a French billion is an English trillion.
SCALES = (
    (10**9, ngettext_lazy("%(number)s billion", "%(number)s billion", "count")),
    (10**6, ngettext_lazy("%(number)s million", "%(number)s million", "count")),
)
MINUS, TIMES = "\N{MINUS SIGN}", "\N{MULTIPLICATION SIGN}"
SPACE = "\N{NO-BREAK SPACE}"
DAY, MONTH = "DATE_FORMAT", "YEAR_MONTH_FORMAT"  # as each language writes them


def number(text: str, *, signed: bool = False, money: bool = False) -> str:
    """Return a decimal text as the current language writes it, « 1 234,5 »; `signed` puts + before a rise.

    Of `money` millions and billions are written as words, where that loses no digit: “2.35 billion”.
    """
    value = Decimal(text)
    digits = (money and _scaled(abs(value))) or _digits(abs(value))
    sign = MINUS if value < 0 else "+" if signed and value > 0 else ""
    return sign + digits


def _digits(value: Decimal) -> str:
    return number_format(value, use_l10n=True, force_grouping=True)


def _scaled(value: Decimal) -> str:
    for scale, words in SCALES:
        scaled = value / scale
        if scaled >= 1 and scaled == round(scaled, 3):
            return words % {"count": int(scaled), "number": _digits(Decimal(plain(scaled) or 0))}
    return ""


def quoted(words: str) -> str:
    """Return words of somebody else's between the reader's own quotation marks."""
    return _("“%(words)s”") % {"words": words}


def value(claim: Claim | Evidence, *, money: bool = False) -> str:
    """Return the claim's value or range without its unit; what the text says where no value was read."""
    signed = claim.role == Role.CHANGE
    ends = [number(end, signed=signed, money=money) for end in (claim.low, claim.high) if end]
    if not ends:
        return claim.quote
    if len(ends) == 1 or claim.low == claim.high:
        return ends[0]
    return _("%(low)s to %(high)s") % {"low": ends[0], "high": ends[1]}


def amount(claim: Claim | Evidence) -> str:
    """Return the value with its unit or with what it counts: “150,000 soldats”, “€7.2 million”, “45%”."""
    if not claim.low and not claim.high:
        return claim.quote
    currency, _slash, per = claim.unit.partition("/")
    if currency in CURRENCY_SIGNS:
        return _money(claim, CURRENCY_SIGNS[currency]) + (f"/{per_words(per)}" if per else "")
    digits = value(claim)
    if claim.unit == "x":
        return TIMES + digits
    if claim.unit == "%":
        return _("%(number)s%%") % {"number": digits}
    unit = unit_words(claim.unit, many=claim.low != "1" or claim.high != "1") if claim.unit else ""
    return SPACE.join(part for part in (digits, unit, claim.counted) if part)


def _money(claim: Claim | Evidence, sign: str) -> str:
    digits = value(claim, money=True)
    direction = digits[0] if digits[0] in f"+{MINUS}" else ""
    return direction + _("%(sign)s%(number)s") % {"sign": sign, "number": digits.removeprefix(direction)}


def figure(claim: Claim | Evidence) -> str:
    """Return the amount after its bound: “almost 150,000 soldats”."""
    if claim.bound in (Bound.EXACT, Bound.BETWEEN) or not (claim.low or claim.high):
        return amount(claim)
    return f"{claim.get_bound_display()} {amount(claim)}"


def statistic(claim: Claim) -> str:
    """Return which summary of many values the number is; nothing when the text does not say."""
    return "" if claim.statistic == Statistic.NONE else claim.get_statistic_display()


def period(claim: Claim) -> str:
    """Return the time that the figure is about: “2025”, “March 2025”, “24 February 2022 to 2 March 2022”."""
    begins, ends = claim.period_from, claim.period_to
    if begins and ends:
        return _span(begins, ends)
    if begins:
        return _since(begins)
    if ends:
        return _("until %(date)s") % {"date": date_format(ends, DAY)}
    return claim.period_text


def _since(day: date) -> str:
    if day.day > 1:
        return _("since %(date)s") % {"date": date_format(day, DAY)}
    return _("since %(period)s") % {"period": date_format(day, "Y" if day.month == 1 else MONTH)}


def _span(begins: date, ends: date) -> str:
    after = ends + timedelta(days=1) if ends < date.max else ends
    if (begins.month, begins.day, after.month, after.day) == (1, 1, 1, 1):
        names = [str(begins.year), str(ends.year)]
    elif begins.day == after.day == 1:
        names = [date_format(begins, MONTH), date_format(ends, MONTH)]
    else:
        names = [date_format(begins, DAY), date_format(ends, DAY)]
    if names[0] == names[1]:
        return names[0]
    return _("%(begins)s to %(ends)s") % {"begins": names[0], "ends": names[1]}


def summary(claim: Claim) -> str:
    """Return the claim in one line: figure, statistic and period."""
    return " · ".join(part for part in (figure(claim), statistic(claim), period(claim)) if part)
