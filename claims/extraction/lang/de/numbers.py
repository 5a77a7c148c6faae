"""German words of number."""

from decimal import Decimal

from claims.extraction.lang.base import NumberNoun, NumberWords
from claims.extraction.lang.one_word import OneWord
from claims.quantities.quantity import Bound

_UNITS = "ein zwei drei vier fünf sechs sieben acht neun".split()
_SMALL = {
    word: value
    for value, word in enumerate(
        """
        null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
        siebzehn achtzehn neunzehn
        """.split()
    )
}
_TENS = {
    word: 10 * ten
    for ten, word in enumerate("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(), start=2)
} | {"dreissig": 30}
# Units come before tens, in one word: einundzwanzig.
_BOTH = {f"{unit}und{ten}": value + size for ten, size in _TENS.items() for value, unit in enumerate(_UNITS, start=1)}
_ONE = "ein eine einem einen einer eines".split()
_MILLION, _MILLIARDE, _BILLION, _BILLIARDE = 10**6, 10**9, 10**12, 10**15

_ORDINALS = {
    "zweit": 2,
    "dritt": 3,
    "viert": 4,
    "fünft": 5,
    "sechst": 6,
    "siebt": 7,
    "acht": 8,
    "neunt": 9,
    "zehnt": 10,
    "zwölft": 12,
    "zwanzigst": 20,
    "hundertst": 100,
}
_HALVES = {f"{unit}einhalb": value + Decimal("0.5") for value, unit in enumerate(_UNITS, start=1)}
_TENTHS = {"drittel": 3, "viertel": 4, "achtel": 8} | {
    f"{unit}tel": value for unit, value in {"fünf": 5, "sechs": 6, "sieb": 7, "neun": 9, "zehn": 10}.items()
}


def _every(share: int) -> Decimal:
    return (Decimal(1) / share).quantize(Decimal("0.0001")).normalize()


NUMBERS = NumberWords(
    decimal_mark=",",
    own_mark=(),
    other_mark=(),
    plain_space_groups=True,
    cardinals=OneWord(
        {**_SMALL, **_TENS, **_BOTH, **dict.fromkeys(_ONE, 1), "zwo": 2, "hundert": 100, "tausend": 1000},
        joiner="und",
    ),
    hundreds=frozenset(("hundert",)),
    joiners={"und": frozenset(("hundert", "tausend", "million", "millionen"))},
    scales={
        "tausend": 1000,
        **dict.fromkeys(("million", "millionen"), _MILLION),
        **dict.fromkeys(("milliarde", "milliarden"), _MILLIARDE),
        **dict.fromkeys(("billion", "billionen"), _BILLION),
        **dict.fromkeys(("billiarde", "billiarden"), _BILLIARDE),
        **dict.fromkeys(("trillion", "trillionen"), 10**18),
    },
    abbreviations={
        **dict.fromkeys("Mio Mill mio MIO".split(), _MILLION),
        **dict.fromkeys("Mrd Mia Md mrd MRD".split(), _MILLIARDE),
        "Bio": _BILLION,
        **dict.fromkeys(("Tsd", "tsd"), 1000),
    },
    money_abbreviations={"M": _MILLION, "m": _MILLION, "k": 1000, "K": 1000},
    count_abbreviations={"k": 1000, "K": 1000},
    ones=frozenset((*_ONE, "eins")),
    articles=frozenset(_ONE),
    nouns={
        "dutzend": NumberNoun(12, 12, Bound.EXACT),
        "gutes dutzend": NumberNoun(12, 12, Bound.OVER),
        "knappes dutzend": NumberNoun(12, 12, Bound.ALMOST),
        **dict.fromkeys(("dutzende", "dutzenden", "dutzender"), NumberNoun(12, 120, Bound.BETWEEN)),
        **dict.fromkeys(("hunderte", "hunderten", "hunderter", "aberhunderte"), NumberNoun(100, 1000, Bound.BETWEEN)),
        **dict.fromkeys(("tausende", "tausenden", "tausender"), NumberNoun(1000, 10_000, Bound.BETWEEN)),
        **dict.fromkeys(
            ("zehntausende", "zehntausenden", "zehntausender"), NumberNoun(10_000, 100_000, Bound.BETWEEN)
        ),
        **dict.fromkeys(
            ("hunderttausende", "hunderttausenden", "hunderttausender"), NumberNoun(100_000, 10**6, Bound.BETWEEN)
        ),
    },
    plural_scales={
        "tausend": 1000,
        "tausende": 1000,
        "tausenden": 1000,
        "millionen": _MILLION,
        "milliarden": _MILLIARDE,
        "billionen": _BILLION,
    },
    vague=frozenset(
        """
        billionen hunderte hunderten hunderter milliarden millionen tausende tausenden tausender
        zigtausend zigtausende zigtausenden abertausende abermillionen
        """.split()
    ),
    vague_quantifiers=frozenset(
        """
        einige einigen einiger etliche etlichen ganze mehrere mehreren mehrerer viele vielen vieler wenige wenigen
        zahlreiche zahlreichen
        """.split()
    ),
    halves=frozenset(("und eine halbe", "einhalb")),
    half={
        **dict.fromkeys(
            (
                "die hälfte",
                "der hälfte",
                "eine hälfte",
                "hälfte",
                "halb",
                "eine halbe",
                "einer halben",
                "ein halbes",
                "einem halben",
                "einen halben",
                "ein halber",
                "eines halben",
            ),
            Decimal("0.5"),
        ),
        **dict.fromkeys(("anderthalb", "eineinhalb"), Decimal("1.5")),
        **_HALVES,
        **{
            f"{every} {ordinal}{ending}": _every(share)
            for ordinal, share in _ORDINALS.items()
            for every, endings in {
                "jeder": ("e", "en", "er"),
                "jede": ("e",),
                "jedes": ("e", "en"),
                "jeden": ("en",),
                "jedem": ("en",),
            }.items()
            for ending in endings
        },
    },
    half_adjectives=frozenset(),
    denominators={**_TENTHS, **{f"{name}n": value for name, value in _TENTHS.items()}, "hundertstel": 100},
    ordinal_denominators=frozenset(),
    of=frozenset("aller der des von vom".split()),
    loose_ratios=frozenset(("von",)),
    ratios=frozenset(("von", "von je")),
    range_openers={
        "zwischen": frozenset(("und",)),
        **dict.fromkeys(("von", "vom"), frozenset(("bis",))),
    },
    range_joiners=frozenset(("bis", "oder", "-", "–", "—")),
    by=frozenset(("mal", "x", "×")),
    rests=frozenset(),
    sure_joiners=frozenset(("und",)),
)
