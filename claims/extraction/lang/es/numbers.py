"""Spanish words of number."""

from decimal import Decimal

from claims.extraction.lang.base import NumberNoun, NumberWords
from claims.extraction.lang.listing import spread
from claims.quantities.quantity import Bound

_UNDER_THIRTY = """
cero un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis|dieciseis
diecisiete dieciocho diecinueve veinte veintiún|veintiun|veintiuno|veintiuna veintidós|veintidos
veintitrés|veintitres veinticuatro veinticinco veintiséis|veintiseis veintisiete veintiocho veintinueve
"""
_SMALL = {name: value for value, names in enumerate(_UNDER_THIRTY.split()) for name in names.split("|")}
_TENS = {
    word: value
    for value, word in zip(
        range(30, 100, 10), "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(), strict=True
    )
}
_HUNDREDS = {
    stem + ending: value
    for value, stem in zip(
        range(200, 1000, 100),
        "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient".split(),
        strict=True,
    )
    for ending in ("os", "as")
}
_MILLION, _MILLIARD, _BILLION = 10**6, 10**9, 10**12


def _about(value: int) -> NumberNoun:
    return NumberNoun(value, value, Bound.ABOUT)


# Spain and the south of America write a decimal comma; Mexico, Central America and Peru a point.
_OWN_MARK = ("Argentina", "Bolivia", "Chile", "Colombia", "Ecuador", "España", "Paraguay", "Uruguay", "Venezuela")
_OTHER_MARK = ("Guatemala", "Honduras", "México", "Nicaragua", "Panamá", "Perú", "República Dominicana", "El Salvador")

NUMBERS = NumberWords(
    decimal_mark=",",
    own_mark=_OWN_MARK,
    other_mark=_OTHER_MARK,
    plain_space_groups=True,
    cardinals={**_SMALL, **_TENS, **_HUNDREDS, "cien": 100, "ciento": 100, "mil": 1000},
    hundreds=frozenset(),
    joiners={"y": frozenset(_TENS)},
    scales={
        "mil": 1000,
        "millón": _MILLION,
        "millones": _MILLION,
        "millardo": _MILLIARD,
        "millardos": _MILLIARD,
        "billón": _BILLION,
        "billones": _BILLION,
        "trillón": 10**18,
        "trillones": 10**18,
    },
    abbreviations={
        "mill": _MILLION,
        "mills": _MILLION,
        "Mill": _MILLION,
        "mm": _MILLION,
        "mn": _MILLION,
        "k": 1000,
    },
    money_abbreviations={"M": _MILLION, "m": _MILLION, "MM": _MILLION, "K": 1000, "B": _MILLIARD, "bn": _MILLIARD},
    count_abbreviations={"M": _MILLION},
    ones=frozenset(("un", "uno", "una")),
    articles=frozenset(("un", "una")),
    nouns={
        "decena": _about(10),
        "docena": _about(12),
        "quincena de": _about(15),
        "veintena": _about(20),
        "treintena": _about(30),
        "cuarentena de": _about(40),
        "cincuentena": _about(50),
        "centena": _about(100),
        "centenar": _about(100),
        "millar": _about(1000),
        "par de": _about(2),
        "decenas": NumberNoun(10, 100, Bound.BETWEEN),
        "docenas": NumberNoun(12, 120, Bound.BETWEEN),
        "centenares": NumberNoun(100, 1000, Bound.BETWEEN),
        "centenas": NumberNoun(100, 1000, Bound.BETWEEN),
        "cientos": NumberNoun(100, 1000, Bound.BETWEEN),
    },
    plural_scales={"miles": 1000, "millares": 1000, "millones": _MILLION, "billones": _BILLION},
    vague=frozenset("decenas docenas centenares centenas cientos miles millares millones billones".split()),
    vague_quantifiers=frozenset("varias varios algunas algunos muchas muchos unas unos las los".split()),
    halves=frozenset(("y medio", "y media")),
    half=spread(
        {
            "la mitad|una mitad|mitad": Decimal("0.5"),
            "una tercera parte|la tercera parte": Decimal(1) / 3,
            "dos terceras partes|las dos terceras partes": Decimal(2) / 3,
            "una cuarta parte|la cuarta parte": Decimal("0.25"),
            "tres cuartas partes|las tres cuartas partes": Decimal("0.75"),
            "una quinta parte|la quinta parte": Decimal("0.2"),
            "dos quintas partes": Decimal("0.4"),
            "tres quintas partes": Decimal("0.6"),
            "cuatro quintas partes": Decimal("0.8"),
            "una sexta parte|la sexta parte": Decimal(1) / 6,
            "una séptima parte|la séptima parte": Decimal(1) / 7,
            "una octava parte|la octava parte": Decimal("0.125"),
            "una novena parte|la novena parte": Decimal(1) / 9,
            "una décima parte|la décima parte": Decimal("0.1"),
        }
    ),
    half_adjectives=frozenset(("medio", "media")),
    denominators=spread(
        {
            "tercio|tercios": 3,
            "cuarto|cuartos": 4,
            "quinto|quintos": 5,
            "sexto|sextos": 6,
            "séptimo|séptimos": 7,
            "octavo|octavos": 8,
            "noveno|novenos": 9,
            "décimo|décimos": 10,
        }
    ),
    ordinal_denominators=frozenset("cuarto quinto sexto séptimo octavo noveno décimo".split()),
    of=frozenset(("de", "del")),
    loose_ratios=frozenset(("sobre",)),
    ratios=frozenset(("de cada", "por cada", "sobre")),
    range_openers={
        "entre": frozenset(("y", "e")),
        **dict.fromkeys(("de", "del"), frozenset(("a", "al"))),
        "desde": frozenset(("hasta",)),
    },
    range_joiners=frozenset(("a", "al", "o", "u", "-", "–", "—")),
    by=frozenset(("por", "x", "×")),
    rests=frozenset(("",)),
    sure_joiners=frozenset(("y",)),
)
