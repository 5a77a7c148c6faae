"""Units by code: UCUM for what is measured, ISO 4217 for money, `%`, `pp`, `1` and `x`.

Codes combine as in UCUM (https://ucum.org/ucum): ``km2/mo``, ``EUR/kW.h``, ``1/(10*5)``, ``USD/{person}``.
"""

import re
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

CURRENCIES = frozenset(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
    CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG
    HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA
    MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD
    RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX
    USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
    ZWL
    """.split()
)


@dataclass(frozen=True, slots=True)
class Unit:
    """What a code measures: powers of base dimensions, and how many base units one of it is."""

    dimensions: tuple[tuple[str, int], ...]
    factor: float
    offset: float = 0.0


def _atoms() -> dict[str, Unit]:
    """Return the units without quotient, by code. Base units: m, g, s, K, bit, A, Bq, Sv, and one of each currency."""
    atoms = {code: Unit(((code, 1),), 1.0) for code in CURRENCIES}
    for dimensions, row in _TABLE.items():
        powers = tuple(sorted((part[0], int(part[1:] or 1)) for part in dimensions.split()))
        atoms.update({code: Unit(powers, factor) for code, factor in row.items()})
    atoms["Cel"] = Unit((("K", 1),), 1.0, 273.15)
    atoms["[degF]"] = Unit((("K", 1),), 5 / 9, 273.15 - 32 * 5 / 9)
    return atoms


# Dimension letters: L length, M mass, T time, K temperature, I current, B information, R radioactivity, D dose.
_DAY = 86400.0
_YEAR = 365.25 * _DAY
_TABLE: dict[str, dict[str, float]] = {
    "": {"1": 1, "%": 0.01, "pp": 0.01, "x": 1, "[ppth]": 1e-3, "[ppm]": 1e-6, "[ppb]": 1e-9, "dB": 1, "[pH]": 1},
    "L": {
        "m": 1,
        "km": 1e3,
        "dm": 0.1,
        "cm": 1e-2,
        "mm": 1e-3,
        "um": 1e-6,
        "nm": 1e-9,
        "[mi_i]": 1609.344,
        "[nmi_i]": 1852,
        "[yd_i]": 0.9144,
        "[ft_i]": 0.3048,
        "[ft_us]": 0.3048006,
        "[in_i]": 0.0254,
        "AU": 149597870700,
        "[ly]": 9.4607304725808e15,
        "pc": 3.0856775814913673e16,
        "[fth_i]": 1.8288,
        "[fur_us]": 201.168402,
    },
    "L2": {
        "m2": 1,
        "km2": 1e6,
        "cm2": 1e-4,
        "mm2": 1e-6,
        "har": 1e4,
        "[acr_us]": 4046.8726,
        "[mi_i]2": 2589988.110336,
        "[ft_i]2": 0.09290304,
        "[yd_i]2": 0.83612736,
        "[in_i]2": 0.00064516,
    },
    "L3": {
        "m3": 1,
        "km3": 1e9,
        "cm3": 1e-6,
        "L": 1e-3,
        "hL": 0.1,
        "dL": 1e-4,
        "cL": 1e-5,
        "mL": 1e-6,
        "[gal_us]": 3.785411784e-3,
        "[pt_br]": 5.6826125e-4,
        "[bbl_us]": 0.158987294928,
        "mm3": 1e-9,
        "ML": 1e3,
        "[gal_br]": 4.54609e-3,
        "[foz_us]": 2.95735295625e-5,
        "[bu_us]": 0.03523907016688,
        "[mi_i]3": 4168181825.440579584,
        "[ft_i]3": 0.028316846592,
        "[yd_i]3": 0.764554857984,
    },
    "M": {
        "g": 1,
        "kg": 1e3,
        "mg": 1e-3,
        "ug": 1e-6,
        "t": 1e6,
        "kt": 1e9,
        "Mt": 1e12,
        "Gt": 1e15,
        "[lb_av]": 453.59237,
        "[oz_av]": 28.349523125,
        "[oz_tr]": 31.1034768,
        "[ston_av]": 907184.74,
        "[lton_av]": 1016046.9088,
        "[car_m]": 0.2,
        "ng": 1e-9,
        "[stone_av]": 6350.29318,
    },
    "T": {
        "s": 1,
        "ms": 1e-3,
        "us": 1e-6,
        "ns": 1e-9,
        "min": 60,
        "h": 3600,
        "d": _DAY,
        "wk": 7 * _DAY,
        "mo": _YEAR / 12,
        "a": _YEAR,
    },
    "K": {"K": 1},
    "I": {"A": 1, "mA": 1e-3},
    "I T": {"A.h": 3600, "mA.h": 3.6},
    "T-1": {"Hz": 1, "kHz": 1e3, "MHz": 1e6, "GHz": 1e9, "THz": 1e12},
    "L T-1": {"[kn_i]": 1852 / 3600},
    "M L T-2": {"N": 1e3, "kN": 1e6},
    "M L-1 T-2": {
        "Pa": 1e3,
        "hPa": 1e5,
        "kPa": 1e6,
        "MPa": 1e9,
        "bar": 1e8,
        "mbar": 1e5,
        "mm[Hg]": 133322.387415,
        "[psi]": 6894757.293168,
        "atm": 101325e3,
    },
    "M L2 T-2": {
        "J": 1e3,
        "kJ": 1e6,
        "MJ": 1e9,
        "GJ": 1e12,
        "TJ": 1e15,
        "PJ": 1e18,
        "EJ": 1e21,
        "[Btu]": 1055055.85262,
        "cal": 4184,
        "kcal": 4184e3,
        "W.h": 3.6e6,
        "kW.h": 3.6e9,
        "MW.h": 3.6e12,
        "GW.h": 3.6e15,
        "TW.h": 3.6e18,
        "[t_TNT]": 4.184e12,
    },
    "M L2 T-3": {"W": 1e3, "kW": 1e6, "MW": 1e9, "GW": 1e12, "TW": 1e15, "mW": 1, "[HP]": 745699.872},
    "M L2 T-3 I-1": {"V": 1e3, "kV": 1e6},
    "B": {
        "bit": 1,
        "kbit": 1e3,
        "Mbit": 1e6,
        "Gbit": 1e9,
        "By": 8,
        "kBy": 8e3,
        "MBy": 8e6,
        "GBy": 8e9,
        "TBy": 8e12,
        "PBy": 8e15,
        "EBy": 8e18,
        "ZBy": 8e21,
        "Tbit": 1e12,
    },
    "R": {"Bq": 1, "kBq": 1e3, "MBq": 1e6, "GBq": 1e9, "TBq": 1e12, "PBq": 1e15},
    "D": {"Sv": 1, "mSv": 1e-3, "uSv": 1e-6, "Gy": 1, "mGy": 1e-3},
}
ATOMS = _atoms()

# An atom, a power of ten, a count of something in braces, or a bracketed group; longest atoms first.
_FACTOR = re.compile(
    r"(?P<number>\d+)(?:\*(?P<power>\d+))?|(?P<note>\{[^{}]{1,40}\})|(?P<atom>"
    + "|".join(re.escape(code) for code in sorted(ATOMS, key=len, reverse=True) if not code.isdigit())
    + ")"
)


@lru_cache(maxsize=2048)
def unit(code: str) -> Unit | None:
    """Return what a code means, None when it is no code: ``unit("km2/mo").dimensions`` is area per time."""
    if len(code) > 60:
        return None
    if code in ATOMS:
        return ATOMS[code]
    above, *below = re.sub(r"[()]", "", code).split("/")
    parts = [(above, 1), *((part, -1) for part in below)]
    dimensions: Counter[str] = Counter()
    factor = 1.0
    for part, sign in parts:
        product = _product(part)
        if product is None:
            return None
        if product.factor == 0:
            return None
        factor *= product.factor**sign
        for name, power in product.dimensions:
            dimensions[name] += sign * power
    return Unit(tuple(sorted((name, power) for name, power in dimensions.items() if power)), factor)


def is_unit_code(code: str) -> bool:
    """Say whether a code is one that claims may carry."""
    return unit(code) is not None


def magnitude(value: Decimal | None, code: str) -> float | None:
    """Return a value in base units, for sorting and filtering only; None without a value or a known unit."""
    known = unit(code)
    if value is None or known is None:
        return None
    return float(value) * known.factor + known.offset


def comparable(one: str, other: str) -> bool:
    """Say whether two codes measure the same dimension, so that their magnitudes can be compared."""
    first, second = unit(one), unit(other)
    return first is not None and second is not None and first.dimensions == second.dimensions


def _product(text: str) -> Unit | None:
    """Return a product of factors such as ``kW.h`` or ``30.min``, None when a piece is unknown."""
    if text in ATOMS:
        return ATOMS[text]
    dimensions: Counter[str] = Counter()
    factor, at = 1.0, 0
    while at < len(text):
        match = _FACTOR.match(text, at)
        if match is None or (match.end() < len(text) and text[match.end()] != "."):
            return None
        piece = _factor(match)
        factor *= piece.factor
        dimensions.update(dict(piece.dimensions))
        at = match.end() + 1
    return Unit(tuple(dimensions.items()), factor) if text else None


def _factor(match: re.Match[str]) -> Unit:
    """Return one factor: a number with its power, a note in braces (dimensionless), or an atom."""
    if number := match["number"]:
        return Unit((), float(number) ** int(match["power"] or 1))
    if note := match["note"]:
        return Unit(((note, 1),), 1.0)
    return ATOMS[match["atom"]]
