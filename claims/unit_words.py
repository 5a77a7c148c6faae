"""Units in words: what the codes of claims.quantities.units look like to a reader."""

import re

from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext_lazy
from django.utils.translation import gettext_lazy as _

CURRENCY_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "INR": "₹", "UAH": "₴", "TRY": "₺", "RUB": "₽"}
SYMBOLS: dict[str, Promise | str] = {
    **CURRENCY_SIGNS,
    "[Btu]": "Btu",
    "[HP]": "hp",
    "[acr_us]": _("acres"),
    "[bbl_us]": _("barrels"),
    "[bu_us]": _("bushels"),
    "[car_m]": _("carats"),
    "[degF]": "°F",
    "[ft_i]": "ft",
    "[ft_us]": "ft",
    "[fth_i]": _("fathoms"),
    "[foz_us]": "fl oz",
    "[fur_us]": _("furlongs"),
    "[gal_br]": _("gallons"),
    "[gal_us]": _("gallons"),
    "[in_i]": "in",
    "[kn_i]": "kn",
    "[lb_av]": "lb",
    "[lton_av]": _("long tons"),
    "[ly]": _("light-years"),
    "[mi_i]": "mi",
    "[nmi_i]": "nmi",
    "[oz_av]": "oz",
    "[oz_tr]": "oz t",
    "[pH]": "pH",
    "[ppb]": "ppb",
    "[ppm]": "ppm",
    "[ppth]": "‰",
    "[psi]": "psi",
    "[pt_br]": _("pints"),
    "[ston_av]": _("short tons"),
    "[stone_av]": "st",
    "[t_TNT]": "t TNT",
    "[yd_i]": "yd",
    "By": "B",
    "Cel": "°C",
    "GBy": "GB",
    "MBy": "MB",
    "PBy": "PB",
    "TBy": "TB",
    "har": "ha",
    "kBy": "kB",
    "pp": _("percentage points"),
    "uSv": "µSv",
    "ug": "µg",
    "um": "µm",
    "us": "µs",
}
PERIODS: dict[str, Promise | str] = {
    "a": _("year"),
    "mo": _("month"),
    "wk": _("week"),
    "d": _("day"),
    "h": "h",
    "min": "min",
    "s": "s",
}
LENGTHS = {
    "a": ngettext_lazy("year", "years"),
    "mo": ngettext_lazy("month", "months"),
    "wk": ngettext_lazy("week", "weeks"),
    "d": ngettext_lazy("day", "days"),
}
SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
POWER = re.compile(r"(?P<atom>.*?[^\d])(?P<power>\d)")
POWER_OF_TEN = re.compile(r"10\*(\d+)")


def unit_words(code: str, *, many: bool = True) -> str:
    """Return a unit as it is written after a number: km2/mo is “km²/month”, a is “years”, 1/mo “per month”."""
    if code in LENGTHS:
        return str(LENGTHS[code] % (2 if many else 1))
    above, _slash, below = code.partition("/")
    words = "" if above == "1" else _product(above)
    if not below:
        return words
    return f"{words}/{per_words(below)}" if words else gettext("per %(unit)s") % {"unit": per_words(below)}


def per_words(code: str) -> str:
    """Return what stands after “per”: mo is “month”, 10*5 “100,000”."""
    code = code.strip("()")
    if code in PERIODS:
        return str(PERIODS[code])
    if power := POWER_OF_TEN.fullmatch(code):
        return number_format(10 ** min(int(power[1]), 15), use_l10n=True, force_grouping=True)
    return _product(code)


def _product(code: str) -> str:
    """Return a product of units: kW.h is kWh, 30.min is 30 min, other factors have a dot between them."""
    first, *rest = [_factor(factor) for factor in code.split(".")]
    if rest == ["h"]:
        return first + "h"
    between = "\N{NO-BREAK SPACE}" if first.isdigit() else "·"
    return between.join([first, *rest])


def _factor(code: str) -> str:
    code = code.strip("{}")
    if code in SYMBOLS:
        return str(SYMBOLS[code])
    if power := POWER.fullmatch(code):
        return _factor(power["atom"]) + power["power"].translate(SUPERSCRIPTS)
    return code
