"""English words of number."""

from decimal import Decimal

from claims.extraction.lang.base import NumberNoun, NumberWords
from claims.quantities.quantity import Bound

_TENS = {
    word: 10 * ten for ten, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_SMALL = {
    word: value
    for value, word in enumerate(
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen
        """.split()
    )
}
_MILLION, _BILLION, _TRILLION = 10**6, 10**9, 10**12

NUMBERS = NumberWords(
    decimal_mark=".",
    own_mark=(),
    other_mark=(),
    plain_space_groups=False,
    cardinals={**_SMALL, **_TENS},
    hundreds=frozenset(("hundred",)),
    joiners={
        "and": frozenset(("hundred", "thousand", "million", "billion", "trillion", "lakh", "crore")),
        ",": frozenset(("thousand", "million", "billion", "trillion", "lakh", "crore")),
    },
    scales={
        "thousand": 1000,
        "million": _MILLION,
        "billion": _BILLION,
        "trillion": _TRILLION,
        "quadrillion": 10**15,
        "quintillion": 10**18,
        **dict.fromkeys(("lakh", "lakhs", "lac", "lacs"), 10**5),
        **dict.fromkeys(("crore", "crores"), 10**7),
    },
    abbreviations={
        **dict.fromkeys(("bn", "Bn", "BN"), _BILLION),
        **dict.fromkeys(("mn", "mln", "Mn", "mio", "Mio"), _MILLION),
        **dict.fromkeys(("cr", "Cr"), 10**7),
        **dict.fromkeys(("tn", "trn", "Tn"), _TRILLION),
        "k": 1000,
    },
    money_abbreviations={
        **dict.fromkeys(("m", "M", "mil"), _MILLION),
        **dict.fromkeys(("b", "B"), _BILLION),
        **dict.fromkeys(("t", "T"), _TRILLION),
        "K": 1000,
    },
    count_abbreviations={"m": _MILLION, "M": _MILLION, "b": _BILLION, "B": _BILLION, "K": 1000},
    ones=frozenset(("one",)),
    articles=frozenset(("a", "an")),
    nouns={
        "dozen": NumberNoun(12, 12, Bound.EXACT),
        "dozens": NumberNoun(12, 120, Bound.BETWEEN),
        "couple of": NumberNoun(2, 2, Bound.ABOUT),
        "couple of dozen": NumberNoun(24, 24, Bound.ABOUT),
        "couple dozen": NumberNoun(24, 24, Bound.ABOUT),
        "tens": NumberNoun(10, 100, Bound.BETWEEN),
        "hundreds": NumberNoun(100, 1000, Bound.BETWEEN),
    },
    plural_scales={"thousands": 1000, "millions": _MILLION, "billions": _BILLION, "trillions": _TRILLION},
    vague=frozenset(
        """
        billions hundreds millions scores tens thousands trillions
        """.split()
    ),
    vague_quantifiers=frozenset(("several", "many", "some", "few", "the")),
    halves=frozenset(("and a half",)),
    half={"half": Decimal("0.5"), "one half": Decimal("0.5"), "one - half": Decimal("0.5")},
    half_adjectives=frozenset(),
    denominators={
        **dict.fromkeys(("third", "thirds"), 3),
        **dict.fromkeys(("quarter", "quarters"), 4),
        **dict.fromkeys(("fifth", "fifths"), 5),
        **dict.fromkeys(("sixth", "sixths"), 6),
        **dict.fromkeys(("seventh", "sevenths"), 7),
        **dict.fromkeys(("eighth", "eighths"), 8),
        **dict.fromkeys(("ninth", "ninths"), 9),
        **dict.fromkeys(("tenth", "tenths"), 10),
        **dict.fromkeys(("hundredth", "hundredths"), 100),
    },
    ordinal_denominators=frozenset("third fifth sixth seventh eighth ninth tenth hundredth".split()),
    of=frozenset(("of",)),
    loose_ratios=frozenset(("in",)),
    ratios=frozenset(("in", "in every", "out of", "out of every", "of every", "- in -")),
    range_openers={"between": frozenset(("and",)), "from": frozenset(("to",))},
    range_joiners=frozenset(("to", "or", "-", "–", "—")),
    by=frozenset(("by", "x", "×")),
    rests=frozenset(),
    sure_joiners=frozenset(("and",)),
)
