"""Italian words of number."""

from decimal import Decimal

from claims.extraction.lang.base import NumberNoun, NumberWords
from claims.extraction.lang.one_word import OneWord
from claims.quantities.quantity import Bound

_SMALL = {
    word: value
    for value, word in enumerate(
        """
        zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
        diciassette diciotto diciannove
        """.split()
    )
}
_TENS = {
    word: 10 * ten
    for ten, word in enumerate("venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(), start=2)
}
# « ventuno », « ventotto »: the tens lose their vowel before another; « tré » only at the end of a number.
_UNITS = {**dict(list(_SMALL.items())[1:10]), "un": 1, "tré": 3}
_TENS_AND_UNITS = {
    (ten[:-1] if unit[0] in "uo" else ten) + unit: value + rest
    for ten, value in _TENS.items()
    for unit, rest in _UNITS.items()
}
# « trent'anni »
_ELIDED = {f"{ten[:-1]}'": value for ten, value in _TENS.items()}
_MILLION, _MILLIARD, _BILLION = 10**6, 10**9, 10**12
_MILLIONS = "milione milioni miliardo miliardi bilione bilioni".split()


def _about(value: int) -> NumberNoun:
    return NumberNoun(value, value, Bound.ABOUT)


NUMBERS = NumberWords(
    decimal_mark=",",
    own_mark=(),
    other_mark=(),
    plain_space_groups=True,
    cardinals=OneWord(
        {
            **_SMALL,
            **_TENS,
            **_TENS_AND_UNITS,
            **_ELIDED,
            **dict.fromkeys(("un", "una", "un'"), 1),
            **dict.fromkeys(("cento", "cent", "cent'"), 100),
            **dict.fromkeys(("mille", "mila"), 1000),
            "tré": 3,  # « centotré »
        }
    ),
    hundreds=frozenset(("cento",)),
    joiners={"e": frozenset(("mille", "mila", "cento", *_MILLIONS)), ",": frozenset(_MILLIONS)},
    scales={
        "mille": 1000,
        "mila": 1000,
        "milione": _MILLION,
        "milioni": _MILLION,
        "miliardo": _MILLIARD,
        "miliardi": _MILLIARD,
        "bilione": _BILLION,
        "bilioni": _BILLION,
        "biliardo": 10**15,
        "biliardi": 10**15,
        "trilione": 10**18,
        "trilioni": 10**18,
    },
    abbreviations={
        **dict.fromkeys("mld Mld MLD mld. Mld. mrd Mrd md".split(), _MILLIARD),
        **dict.fromkeys("mln Mln MLN mln. Mln. mio Mio".split(), _MILLION),
        "k": 1000,
    },
    money_abbreviations={"M": _MILLION, "m": _MILLION, "bn": _MILLIARD, "B": _MILLIARD, "K": 1000},
    count_abbreviations={"M": _MILLION},
    ones=frozenset(("un", "uno", "una", "un'")),
    articles=frozenset(("un", "uno", "una", "un'")),
    nouns={
        "paio": NumberNoun(2, 2, Bound.ABOUT),
        "decina": _about(10),
        "dozzina": _about(12),
        "quindicina": _about(15),
        "ventina": _about(20),
        "trentina": _about(30),
        "quarantina": _about(40),
        "cinquantina": _about(50),
        "sessantina": _about(60),
        "settantina": _about(70),
        "ottantina": _about(80),
        "novantina": _about(90),
        "centinaio": _about(100),
        "migliaio": _about(1000),
        "decine": NumberNoun(10, 100, Bound.BETWEEN),
        "dozzine": NumberNoun(12, 120, Bound.BETWEEN),
        "centinaia": NumberNoun(100, 1000, Bound.BETWEEN),
    },
    plural_scales={"migliaia": 1000, "milioni": _MILLION, "miliardi": _MILLIARD},
    vague=frozenset(("decine", "centinaia", "migliaia", "milioni", "miliardi")),
    vague_quantifiers=frozenset(
        """
            alcune alcuni diverse diversi le molte molti numerose parecchi parecchie poche qualche svariate tante varie
        """.split()
    ),
    halves=frozenset(("e mezzo", "e mezza")),
    half=dict.fromkeys(("la metà", "una metà", "metà", "mezzo", "mezza", "mezz'"), Decimal("0.5")),
    half_adjectives=frozenset(),
    denominators={
        **dict.fromkeys(("terzo", "terzi"), 3),
        **dict.fromkeys(("quarto", "quarti"), 4),
        **dict.fromkeys(("quinto", "quinti"), 5),
        **dict.fromkeys(("sesto", "sesti"), 6),
        **dict.fromkeys(("settimo", "settimi"), 7),
        **dict.fromkeys(("ottavo", "ottavi"), 8),
        **dict.fromkeys(("nono", "noni"), 9),
        "decimo": 10,
        "centesimo": 100,
    },
    ordinal_denominators=frozenset("terzo quarto quinto sesto settimo ottavo nono decimo centesimo".split()),
    of=frozenset("di d' del dello dell' della dei degli delle".split()),
    loose_ratios=frozenset(),
    ratios=frozenset(("su", "ogni")),
    range_openers={
        **dict.fromkeys(("tra", "fra"), frozenset(("e", "ed"))),
        **dict.fromkeys(
            "da dal dallo dall' dalla dai dagli dalle".split(),
            frozenset("a ad al allo all' alla ai agli alle".split()),
        ),
    },
    range_joiners=frozenset(("o", "-", "–", "—")),
    by=frozenset(("per", "x", "×")),
    rests=frozenset(("", "e")),
    sure_joiners=frozenset(("e", "ed")),
)
