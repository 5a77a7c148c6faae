"""French words of number."""

from decimal import Decimal

from claims.extraction.lang.base import NumberNoun, NumberWords
from claims.quantities.quantity import Bound

_SMALL = {
    word: value
    for value, word in enumerate(
        """
        zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
        """.split()
    )
}
_TENS = {
    "vingt": 20,
    "vingts": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "octante": 80,
    "nonante": 90,
}
_MILLION, _MILLIARD, _BILLION = 10**6, 10**9, 10**12


def _about(value: int) -> NumberNoun:
    return NumberNoun(value, value, Bound.ABOUT)


NUMBERS = NumberWords(
    decimal_mark=",",
    own_mark=(),
    other_mark=(),
    plain_space_groups=True,
    cardinals={**_SMALL, **_TENS, "une": 1, "cent": 100, "mille": 1000},
    hundreds=frozenset(("cent", "cents")),
    joiners={"et": frozenset((*_TENS, "mille"))},
    scales={
        "mille": 1000,
        "million": _MILLION,
        "millions": _MILLION,
        "milliard": _MILLIARD,
        "milliards": _MILLIARD,
        "billion": _BILLION,
        "billions": _BILLION,
        **dict.fromkeys(("billiard", "billiards"), 10**15),
        **dict.fromkeys(("trillion", "trillions"), 10**18),
    },
    abbreviations={
        **dict.fromkeys(
            """
            Md Mdr Mds Mrd Mrds md mds
            """.split(),
            _MILLIARD,
        ),
        **dict.fromkeys(("Mio", "Mn", "mio"), _MILLION),
        "k": 1000,
    },
    money_abbreviations={"M": _MILLION, "m": _MILLION, "MM": _MILLIARD, "G": _MILLIARD, "K": 1000},
    count_abbreviations={"M": _MILLION},
    ones=frozenset(("un", "une")),
    articles=frozenset(("un", "une", "l'")),
    nouns={
        "dizaine": _about(10),
        "douzaine": _about(12),
        "quinzaine": _about(15),
        "vingtaine": _about(20),
        "trentaine": _about(30),
        "quarantaine": _about(40),
        "cinquantaine": _about(50),
        "soixantaine": _about(60),
        "centaine": _about(100),
        "millier": _about(1000),
        "dizaines": NumberNoun(10, 100, Bound.BETWEEN),
        "centaines": NumberNoun(100, 1000, Bound.BETWEEN),
    },
    plural_scales={"milliers": 1000, "millions": _MILLION, "milliards": _MILLIARD},
    vague=frozenset(("dizaines", "centaines", "milliers", "millions", "milliards")),
    vague_quantifiers=frozenset(("plusieurs", "quelques", "des", "les", "certains")),
    halves=frozenset(("et demi", "et demie")),
    half={
        **dict.fromkeys(("la moitié", "une moitié", "moitié", "un demi", "une demi", "demi"), Decimal("0.5")),
    },
    half_adjectives=frozenset(),
    denominators={
        "tiers": 3,
        **dict.fromkeys(("quart", "quarts"), 4),
        **dict.fromkeys(("cinquième", "cinquièmes"), 5),
        **dict.fromkeys(("sixième", "sixièmes"), 6),
        **dict.fromkeys(("septième", "septièmes"), 7),
        **dict.fromkeys(("huitième", "huitièmes"), 8),
        **dict.fromkeys(("neuvième", "neuvièmes"), 9),
        **dict.fromkeys(("dixième", "dixièmes"), 10),
        **dict.fromkeys(("centième", "centièmes"), 100),
    },
    ordinal_denominators=frozenset("cinquième sixième septième huitième neuvième dixième centième".split()),
    of=frozenset(("de", "d'", "des", "du")),
    loose_ratios=frozenset(("sur",)),
    ratios=frozenset(("sur",)),
    range_openers={"entre": frozenset(("et",)), "de": frozenset(("à",)), "d'": frozenset(("à",))},
    range_joiners=frozenset(("à", "ou", "-", "–", "—")),
    by=frozenset(("sur", "x", "×")),
    rests=frozenset(("",)),
    sure_joiners=frozenset(("et",)),
)
