"""English words of number, bound, change and count."""

from decimal import Decimal

from claims.extraction.lang.base import CountWords, NumberNoun, NumberWords, ReadingWords
from claims.quantities.quantity import Bound, Statistic

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
    plain_space_groups=False,
    cardinals={**_SMALL, **_TENS},
    hundreds=frozenset(("hundred",)),
    joiners={"and": frozenset(("hundred", "thousand", "million", "billion"))},
    scales={
        "thousand": 1000,
        "million": _MILLION,
        "billion": _BILLION,
        "trillion": _TRILLION,
        "quadrillion": 10**15,
        "lakh": 10**5,
        "crore": 10**7,
    },
    abbreviations={
        **dict.fromkeys(("bn", "Bn", "BN"), _BILLION),
        **dict.fromkeys(("mn", "mln", "Mn", "mio"), _MILLION),
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
    vague=frozenset(("tens", "hundreds", "thousands", "millions", "billions", "trillions", "scores")),
    vague_quantifiers=frozenset(("several", "many", "some", "few", "the")),
    halves=frozenset(("and a half",)),
    half={"half": Decimal("0.5"), "one half": Decimal("0.5"), "one - half": Decimal("0.5")},
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
    ratios=frozenset(("in", "in every", "out of", "out of every", "of every", "- in -")),
    range_openers={"between": "and", "from": "to"},
    range_joiners=frozenset(("to", "or", "-", "–", "—")),
    sure_joiners=frozenset(("and",)),
    margins=frozenset(("plus or minus", "give or take")),
)

_RISES = """
accelerate accelerated accelerates accelerating add added adding adds advance advanced advances advancing balloon
ballooned ballooning balloons boost boosted boosting boosts climb climbed climbing climbs double-digit exceed expand
expanded expanding expands gain grew grow growing grown grows growth higher hike hiked hikes improve improved
improvement improves improving increase increased increases increasing jump jumped jumping jumps leap leaped leapt
leaping leaps raise raised raises raising rally rallied rallies rebound rebounded rebounds rebounding rise risen rises
rising rose skyrocket skyrocketed soar soared soaring soars spike spiked spikes spiking strengthen strengthened
strengthens surge surged surges surging swell swelled swells swollen up uptick upturn inflate inflated
""".split()
_FALLS = """
collapse collapsed collapses collapsing contract contracted contracting contraction contracts crash crashed crashes cut
cuts cutting decline declined declines declining decrease decreased decreases decreasing deteriorate deteriorated dip
dipped dips dipping diminish diminished diminishes dive dived dives down downturn drop dropped dropping drops dwindle
dwindled ease eased eases easing fall fallen falling falls fell lower lowered lowers lowering plummet plummeted
plummeting plummets plunge plunged plunges plunging reduce reduced reduces reducing reduction reductions retreat
retreated shrank shrink shrinkage shrinking shrinks shrunk slash slashed slashes slashing slide slid slides sliding
slip slipped slipping slips slump slumped slumps slumping sank sink sinking sinks tumble tumbled tumbles tumbling
weaken weakened weakens trim trimmed trims curb curbed
""".split()

READING = ReadingWords(
    bounds_before={
        **dict.fromkeys(
            """
            about|around|approximately|approx|approx .|roughly|some|circa|c .|in the region of|in the order of|
            on the order of|or so|somewhere around|in the neighbourhood of|in the neighborhood of|an approximate|
            give or take|~|≈|more or less|close on
            """.replace("\n", "")
            .replace("  ", "")
            .strip()
            .split("|"),
            Bound.ABOUT,
        ),
        **dict.fromkeys(
            (
                "nearly",
                "almost",
                "close to",
                "just under",
                "just below",
                "just short of",
                "nigh on",
                "not quite",
                "approaching",
                "virtually",
                "just shy of",
                "verging on",
            ),
            Bound.ALMOST,
        ),
        **dict.fromkeys(
            (
                "more than",
                "over",
                "above",
                "in excess of",
                "upwards of",
                "upward of",
                "greater than",
                "exceeding",
                "exceeds",
                "exceeded",
                "exceed",
                "beyond",
                "well over",
                "just over",
                "a little over",
                "slightly more than",
                "slightly over",
                "a little more than",
                "topping",
                "topped",
                "surpassing",
                "surpassed",
                "higher than",
                "longer than",
                "older than",
                ">",
                "north of",
                "much more than",
                "far more than",
                "well above",
            ),
            Bound.OVER,
        ),
        **dict.fromkeys(
            (
                "at least",
                "no fewer than",
                "no less than",
                "not less than",
                "a minimum of",
                "minimum of",
                "≥",
                "as few as",
            ),
            Bound.AT_LEAST,
        ),
        **dict.fromkeys(
            (
                "less than",
                "fewer than",
                "under",
                "below",
                "lower than",
                "shorter than",
                "well under",
                "<",
                "short of",
                "well below",
                "younger than",
                "south of",
            ),
            Bound.UNDER,
        ),
        **dict.fromkeys(
            (
                "up to",
                "at most",
                "no more than",
                "not more than",
                "a maximum of",
                "maximum of",
                "as many as",
                "as much as",
                "as high as",
                "within",
                "≤",
                "at the most",
                "capped at",
                "as long as",
            ),
            Bound.AT_MOST,
        ),
        **dict.fromkeys(("between", "anywhere between", "anywhere from", "somewhere between"), Bound.BETWEEN),
    },
    bounds_after={
        **dict.fromkeys(("or so", "approximately", "roughly", "or thereabouts", "- odd", "give or take"), Bound.ABOUT),
        **dict.fromkeys(
            ("or more", "or over", "at least", "or higher", "or above", "or longer", "upwards", "plus"), Bound.AT_LEAST
        ),
        "+": Bound.AT_LEAST,
        **dict.fromkeys(
            ("or less", "or fewer", "at most", "or under", "or below", "at the most", "maximum", "max"), Bound.AT_MOST
        ),
    },
    statistics_before={
        **dict.fromkeys(
            (
                "on average",
                "an average",
                "an average of",
                "average of",
                "averaging",
                "averaged",
                "averages",
                "average",
                "a mean of",
                "mean of",
                "the average of",
                "an average price of",
                "average price of",
            ),
            Statistic.AVERAGE,
        ),
        **dict.fromkeys(("a median of", "median of", "the median", "median", "a median"), Statistic.MEDIAN),
        **dict.fromkeys(
            (
                "a total of",
                "total of",
                "totalling",
                "totaling",
                "totalled",
                "totaled",
                "a combined",
                "in total",
                "a cumulative",
                "a total",
                "altogether",
                "in all",
                "combined",
            ),
            Statistic.TOTAL,
        ),
        **dict.fromkeys(("a net", "net", "net of"), Statistic.NET),
        **dict.fromkeys(
            (
                "a record",
                "record",
                "a record high of",
                "a record low of",
                "an all - time high of",
                "an all - time low of",
                "record high of",
                "record low of",
                "a new record of",
                "a record of",
                "the record",
                "an unprecedented",
            ),
            Statistic.RECORD,
        ),
        **dict.fromkeys(("a peak of", "peak of", "peaking at", "peaked at", "a high of"), Statistic.MAXIMUM),
        **dict.fromkeys(("a low of", "bottoming out at"), Statistic.MINIMUM),
    },
    statistics_after={
        **dict.fromkeys(("on average", "each on average", "on an average", "average"), Statistic.AVERAGE),
        **dict.fromkeys(("in total", "in all", "altogether", "combined", "overall"), Statistic.TOTAL),
        "net": Statistic.NET,
    },
    fillers=frozenset(
        """
        only|just|a|the|an|merely|even|already|as|either|another|additional|further|extra|now|currently|still|some of|
        a further|an additional|an extra|another|barely|of|his|her|its|their|a mere|a whopping|a staggering|all
        """.replace("\n", "")
        .replace("  ", "")
        .strip()
        .split("|")
    ),
    estimated=frozenset(
        (
            "an estimated",
            "estimated",
            "estimated at",
            "estimated to be",
            "a reported",
            "a projected",
            "an expected",
            "an estimated cost of",
            "an estimated total of",
        )
    ),
    rises=frozenset(_RISES),
    falls=frozenset(_FALLS),
    gains=frozenset("add added adding adds gain gained gaining gains put".split()),
    losses=frozenset("lose loses losing lost shed sheds shedding loss losses".split()),
    change_links=frozenset(("by", "of", "by a further", "by as much as", "by up to", "by another")),
    noun_links=frozenset(("of",)),
    moves=frozenset("go goes going gone went move moved moves change changed changes shift shifted".split()),
    intransitive=frozenset(
        """
        rose rises risen rise rising fell fall falls fallen falling dropped drops dropping down up climbed climbs jumped
        jumps slipped plunged tumbled surged soared dipped declined sank slid
        """.split()
    ),
    than=frozenset(("than",)),
    coordinators=frozenset(("and", "or", ",", "then", "but")),
    level_links=frozenset(("to", "at", "from", "reaching", "until")),
    rises_after=frozenset(
        (
            "higher",
            "more",
            "above",
            "up",
            "faster",
            "greater",
            "larger",
            "bigger",
            "longer",
            "increase",
            "rise",
            "growth",
            "jump",
            "surge",
            "gain",
            "hike",
            "uplift",
            "boost",
        )
    ),
    falls_after=frozenset(
        (
            "lower",
            "less",
            "fewer",
            "below",
            "down",
            "slower",
            "smaller",
            "shorter",
            "decrease",
            "decline",
            "drop",
            "fall",
            "cut",
            "reduction",
            "slump",
            "dip",
            "cheaper",
            "contraction",
            "plunge",
            "discount",
        )
    ),
    change_nouns={
        **dict.fromkeys("increase rise growth jump surge gain hike uplift boost increases rises".split(), 1),
        **dict.fromkeys("decrease decline drop fall cut reduction slump dip contraction plunge cuts".split(), -1),
    },
    times=frozenset(("times", "fold", "- fold", "x")),
    folds=frozenset(("fold",)),
    less=frozenset("less fewer lower smaller cheaper slower shorter".split()),
    more=frozenset(
        """
        more as higher greater larger bigger faster longer likelier the its his her their what that than better
        stronger heavier worse older richer
        """.split()
    ),
    multiples={
        **dict.fromkeys(
            (
                "doubled",
                "doubling",
                "doubles",
                "to double",
                "twice as",
                "twofold",
                "two - fold",
                "double the",
                "twice the",
                "more than double",
                "will double",
                "would double",
                "could double",
            ),
            Decimal(2),
        ),
        **dict.fromkeys(
            (
                "tripled",
                "tripling",
                "triples",
                "to triple",
                "trebled",
                "threefold",
                "three - fold",
                "triple the",
                "treble the",
                "thrice the",
            ),
            Decimal(3),
        ),
        **dict.fromkeys(
            ("quadrupled", "quadrupling", "quadruples", "to quadruple", "fourfold", "four - fold"), Decimal(4)
        ),
        **dict.fromkeys(("quintupled", "fivefold"), Decimal(5)),
        **dict.fromkeys(("sixfold",), Decimal(6)),
        **dict.fromkeys(("tenfold",), Decimal(10)),
        "hundredfold": Decimal(100),
        **dict.fromkeys(
            ("halved", "halving", "halves", "to halve", "half as", "half as much", "half as many"), Decimal("0.5")
        ),
    },
    multiple_openers={"multiplied by": 1, "divided by": -1, "a factor of": 1},
)

COUNTS = CountWords(
    function_words=frozenset(
        """
        a about above according across after again against ago all along already also although am among an and another
        any are around as at away back be became because become been before began behind being below between both but
        by came can cannot come could despite did do does doing done down due during each earlier either else even ever
        every except far few for from further gave get give go going gone got had has have having he her here hers
        herself him himself his how however i if in inside instead into is it its itself just last later least left less
        like likely made make many may me might mine more most much must my near neither never next no nor not now of
        off often on once one only onto or other others our ours out outside over own per perhaps put rather said same
        saw say saying says see seen set shall she should since so some somewhat soon still such take taken than that
        the their theirs them themselves then there these they this those though through throughout to today together
        tomorrow too took toward towards under unless until up upon us use used very via was way we well went were what
        when where whether which while who whom whose why will with within without would yesterday yet you your
        although whereas amid amongst beside besides plus versus vs
        """.split()
    ),
    partitives=frozenset("the these those its his her their our all such".split()),
    before_noun=frozenset("other more new newer additional extra further different separate such".split()),
    plurals=frozenset(
        """
        people men women children police cattle staff sheep aircraft troops fish deaths killed wounded injured dead
        missing hurt arrested personnel schoolchildren grandchildren spacecraft media data species series criteria
        bacteria phenomena clergy youth offspring businessmen businesswomen lives wives knives teeth feet mice
        policemen policewomen fishermen firemen spokesmen salesmen servicemen gunmen crew infantry artillery mps
        """.split()
    ),
    countables=frozenset(
        """
        jobs homes cases members soldiers migrants refugees cars votes workers employees residents families households
        students pupils patients houses schools prisoners visitors passengers tickets delegates participants deaths
        protesters demonstrators volunteers officers firefighters victims civilians islands villages
        """.split()
    ),
    singulars=frozenset(
        """
        this his its us bus gas plus less across thus perhaps always previous serious religious various numerous famous
        campus virus status focus crisis basis analysis news politics economics class press loss business address
        congress process success access mass glass grass cross boss express is was has does says goes
        texas paris illinois arkansas kansas massachusetts james thomas lewis charles dangerous enormous tremendous
        continuous conscious anonymous unanimous prosperous ambitious precious obvious nervous consecutive
        """.split()
    ),
    noun_last=True,
    plural_endings=("s", "men", "children", "people"),
    definite=frozenset(("the",)),
    demonstrative=frozenset(("these", "those", "both")),
    possessive=frozenset("its his her their our my your".split()),
    groupers=frozenset(
        (
            "groups of",
            "group of",
            "teams of",
            "team of",
            "panel of",
            "family of",
            "crew of",
            "jury of",
            "squad of",
            "pairs of",
            "a class of",
            "population of",
            "vote of",
            "majority of",
            "number of",
            "capacity of",
            "crowd of",
            "turnout of",
            "score of",
            "attendance of",
            "workforce of",
            "fleet of",
            "staff of",
            "toll of",
        )
    ),
    parts=frozenset(("which", "whom", "including", "them")),
    more=frozenset(("more", "others")),
    carriers=frozenset(
        (
            "of which",
            "of whom",
            "of them",
            "including",
            "out of",
            "compared with",
            "compared to",
            "against",
            "from",
            "to",
            "versus",
            "and",
            "down from",
            "up from",
            "than",
            "killing",
            "injuring",
            "wounding",
            "leaving",
            "but",
            "another",
            "a further",
            "with",
        )
    ),
)
