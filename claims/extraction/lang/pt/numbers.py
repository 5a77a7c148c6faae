"""Portuguese words of number, in the spellings of Portugal and of Brazil."""

from decimal import Decimal

from claims.extraction.lang.base import NumberNoun, NumberWords
from claims.extraction.lang.listing import spread
from claims.quantities.quantity import Bound

_UNDER_TWENTY = """
zero um|uma dois|duas três|tres quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze
dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove
"""
_SMALL = {name: value for value, names in enumerate(_UNDER_TWENTY.split()) for name in names.split("|")}
_TENS = {
    word: value
    for value, word in zip(
        range(20, 100, 10), "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split(), strict=True
    )
}
_HUNDREDS = {
    stem + ending: value
    for value, stem in zip(
        range(200, 1000, 100),
        "duzent trezent quatrocent quinhent seiscent setecent oitocent novecent".split(),
        strict=True,
    )
    for ending in ("os", "as")
} | {"cem": 100, "cento": 100}
_MILLION, _MILLIARD, _BILLION = 10**6, 10**9, 10**12
_SCALES = {
    "mil": 1000,
    "milhão": _MILLION,
    "milhões": _MILLION,
    "bilhão": _MILLIARD,
    "bilhões": _MILLIARD,
    "bilião": _BILLION,
    "biliões": _BILLION,
    "trilhão": _BILLION,
    "trilhões": _BILLION,
    "quatrilhão": 10**15,
    "quatrilhões": 10**15,
    "trilião": 10**18,
    "triliões": 10**18,
}


def _about(value: int) -> NumberNoun:
    return NumberNoun(value, value, Bound.ABOUT)


NUMBERS = NumberWords(
    decimal_mark=",",
    own_mark=(),
    other_mark=(),
    plain_space_groups=True,
    cardinals={**_SMALL, **_TENS, **_HUNDREDS, "cinqüenta": 50, "mil": 1000},
    hundreds=frozenset(),
    joiners={"e": frozenset((*_TENS, *_HUNDREDS, *_SCALES)), ",": frozenset(_SCALES)},
    scales=_SCALES,
    abbreviations={
        "mi": _MILLION,
        "Mi": _MILLION,
        "MI": _MILLION,
        "mm": _MILLION,
        "mn": _MILLION,
        "bi": _MILLIARD,
        "Bi": _MILLIARD,
        "BI": _MILLIARD,
        "bn": _MILLIARD,
        "tri": _BILLION,
        "k": 1000,
    },
    money_abbreviations={"M": _MILLION, "m": _MILLION, "MM": _MILLION, "K": 1000, "B": _MILLIARD},
    count_abbreviations={"M": _MILLION},
    ones=frozenset(("um", "uma")),
    articles=frozenset(("um", "uma")),
    nouns={
        "dezena": _about(10),
        "dúzia": _about(12),
        "quinzena de": _about(15),
        "vintena": _about(20),
        "centena": _about(100),
        "milhar": _about(1000),
        "par de": _about(2),
        "dezenas": NumberNoun(10, 100, Bound.BETWEEN),
        "dúzias": NumberNoun(12, 120, Bound.BETWEEN),
        "centenas": NumberNoun(100, 1000, Bound.BETWEEN),
    },
    plural_scales={
        "milhares": 1000,
        "milhões": _MILLION,
        "bilhões": _MILLIARD,
        "biliões": _BILLION,
        "trilhões": _BILLION,
    },
    vague=frozenset("dezenas dúzias centenas milhares milhões bilhões biliões trilhões".split()),
    vague_quantifiers=frozenset("vários várias algumas alguns muitas muitos umas uns as os diversas diversos".split()),
    halves=frozenset(("e meio", "e meia")),
    half=spread(
        {
            "a metade|metade|uma metade": Decimal("0.5"),
            "uma terça parte|a terça parte": Decimal(1) / 3,
            "duas terças partes": Decimal(2) / 3,
            "uma quarta parte|a quarta parte": Decimal("0.25"),
            "três quartas partes": Decimal("0.75"),
            "uma quinta parte|a quinta parte": Decimal("0.2"),
            "uma décima parte|a décima parte": Decimal("0.1"),
        }
    ),
    half_adjectives=frozenset(("meio", "meia")),
    denominators=spread(
        {
            "terço|terços": 3,
            "quarto|quartos": 4,
            "quinto|quintos": 5,
            "sexto|sextos": 6,
            "sétimo|sétimos": 7,
            "oitavo|oitavos": 8,
            "nono|nonos": 9,
            "décimo|décimos": 10,
        }
    ),
    ordinal_denominators=frozenset("quarto quinto sexto sétimo oitavo nono décimo".split()),
    of=frozenset("de do da dos das deste desta destes destas desse dessa desses dessas daqueles daquelas".split()),
    loose_ratios=frozenset(),
    ratios=frozenset(("em cada", "a cada", "de cada", "por cada")),
    by=frozenset(("por", "x", "×")),
    range_openers={
        "entre": frozenset(("e",)),
        **dict.fromkeys(("de", "do", "dos"), frozenset(("a", "ao", "aos"))),
        "desde": frozenset(("até",)),
    },
    range_joiners=frozenset(("a", "ao", "aos", "ou", "-", "–", "—")),
    rests=frozenset(("", "e")),
    sure_joiners=frozenset(("e",)),
)
