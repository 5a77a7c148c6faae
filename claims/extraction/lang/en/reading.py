"""English words of bound, statistic, change and multiple."""

from decimal import Decimal

from claims.extraction.lang.base import ReadingWords
from claims.extraction.lang.listing import phrases
from claims.quantities.quantity import Bound, Statistic

_RISES = """
warm warmed warming warms appreciate appreciated appreciates bounced crept escalate escalated escalates
firmed quickened snowballed

steepened zoomed accelerate accelerated accelerates accelerating add added adding adds advance advanced advances
advancing balloon ballooned ballooning balloons boost boosted boosting boosts climb climbed climbing
climbs double-digit exceed expand expanded expanding expands gain grew grow growing grown grows
growth higher hike hiked hikes improve improved improvement improves improving increase increased
increases increasing inflate inflated jump jumped jumping jumps leap leaped leaping leaps leapt
raise raised raises raising rallied rallies rally rebound rebounded rebounding rebounds rise risen
rises rising rose regain regained rebounding recover recovered recovers shot
skyrocket skyrocketed skyrockets soar soared soaring soars spike spiked spikes spiking
strengthen strengthened strengthens surge surged surges surging swell swelled swells swollen up
uptick upturn widen widened widening widens
""".split()
_FALLS = """
collapse collapsed collapses collapsing contract contracted contracting contraction contracts crash
crashed crashes curb curbed cut cuts cutting decline declined declines declining decrease decreased
decreases decreasing deteriorate deteriorated diminish diminished diminishes dip dipped dipping dips
dive dived dives down downturn drop dropped dropping drops dwindle dwindled ease eased eases easing
fall fallen falling falls fell lower lowered lowering lowers plummet plummeted plummeting plummets
plunge plunged plunges plunging reduce reduced reduces reducing reduction reductions retreat
retreated sank shrank shrink shrinkage shrinking shrinks shrunk sink sinking sinks slash slashed
slashes slashing slid slide slides sliding slip slipped slipping slips slump slumped slumping slumps
trim trimmed trims tumble tumbled tumbles tumbling weaken weakened weakens
narrow narrowed narrowing narrows cool cooled cooling cools receded depreciate depreciated depreciates
devalued ebbed erode eroded erodes nosedived
pared sagged shaved skidded softened subsided tanked waned
""".split()

_MULTIPLYING = {"double": "2", "treble": "3", "triple": "3", "quadruple": "4", "quintuple": "5", "halve": "0.5"}
_BEFORE_VERB = "can could may might must should than to will would".split()
_COMPARED = "his her its last our that the their these this those what".split()
_FOLDS = {
    word: value for value, word in enumerate("two three four five six seven eight nine ten".split(), start=2)
} | {"twelve": 12, "twenty": 20, "hundred": 100, "thousand": 1000}


def _past(verb: str) -> tuple[str, ...]:
    """Return the forms of a verb in -e that are no adjective: "doubled", "doubles", "doubling"."""
    return f"{verb}d", f"{verb}s", f"{verb[:-1]}ing"


READING = ReadingWords(
    bounds_before={
        **dict.fromkeys(
            phrases("""
                about | an approximate | approx | approx . | approximately | around | c . | circa | close on |
                give or take | in the neighborhood of | in the neighbourhood of | in the order of |
                in the region of | more or less | near | on the order of | or so | roughly | some |
                somewhere around | ~ | ≈
                """),
            Bound.ABOUT,
        ),
        **dict.fromkeys(
            phrases("""
                almost | approaching | close to | just below | just short of | just shy of | just under | nearly |
                nigh on | not quite | verging on | virtually
                """),
            Bound.ALMOST,
        ),
        **dict.fromkeys(
            phrases("""
                > | a little more than | a little over | above | beyond | exceed | exceeded | exceeding |
                exceeds | far more than | greater than | higher than | in excess of | just over | longer than |
                more than | much more than | north of | older than | over | slightly more than | slightly over |
                surpassed | surpassing | topped | topping | upward of | upwards of | well above | well over
                """),
            Bound.OVER,
        ),
        **dict.fromkeys(
            phrases("""
                a minimum of | as few as | at least | minimum of | start at | starting at | starting from |
                starts at | no fewer than | no less than | not less than | ≥
                """),
            Bound.AT_LEAST,
        ),
        **dict.fromkeys(
            phrases("""
                < | below | fewer than | less than | lower than | shorter than | well short of | south of | under |
                well below | well under | younger than
                """),
            Bound.UNDER,
        ),
        **dict.fromkeys(
            phrases("""
                a maximum of | as high as | as long as | as many as | as much as | at most | at the most |
                capped at | did not exceed | does not exceed | do not exceed | maximum of | no more than |
                not exceed | not exceeding | not more than | up to | within | ≤
                """),
            Bound.AT_MOST,
        ),
        **dict.fromkeys(phrases("add up to | added up to | adding up to | adds up to"), Bound.EXACT),
        **dict.fromkeys(("between", "anywhere between", "anywhere from", "somewhere between"), Bound.BETWEEN),
    },
    spatial=frozenset(("above", "below", "beyond", "near")),
    bounds_after={
        **dict.fromkeys(("or so", "approximately", "roughly", "or thereabouts", "- odd", "give or take"), Bound.ABOUT),
        **dict.fromkeys(
            phrases("""
                at least | or above | or higher | or longer | or more | or over | plus | upwards
                """),
            Bound.AT_LEAST,
        ),
        "+": Bound.AT_LEAST,
        **dict.fromkeys(
            phrases("""
                at most | at the most | max | maximum | or below | or fewer | or less | or under
                """),
            Bound.AT_MOST,
        ),
    },
    margins=frozenset(("plus or minus", "±", "+ / -", "plus - or - minus", "give or take")),
    minus=frozenset(("minus", "negative")),
    below_zero=frozenset(("below zero", "below freezing", "sub - zero")),
    statistics_before={
        **dict.fromkeys(
            phrases("""
                a mean of | an average | an average of | an average price of | average | average of |
                average price of | averaged | averages | averaging | mean of | on average | the average of
                """),
            Statistic.AVERAGE,
        ),
        **dict.fromkeys(("a median of", "median of", "the median", "median", "a median"), Statistic.MEDIAN),
        **dict.fromkeys(
            phrases("""
                a combined | a cumulative | a total | a total of | altogether | combined | in all | in total |
                total of | totaled | totaling | totalled | totalling
                """),
            Statistic.TOTAL,
        ),
        **dict.fromkeys(("a net", "net", "net of"), Statistic.NET),
        **dict.fromkeys(
            phrases("""
                a new record of | a record | a record high of | a record low of | a record of |
                an all - time high of | an all - time low of | an unprecedented | record | record high of |
                record low of | the record
                """),
            Statistic.RECORD,
        ),
        **dict.fromkeys(
            ("a peak of", "peak of", "peaking at", "peaked at", "a high of", "maximum", "a maximum"), Statistic.MAXIMUM
        ),
        **dict.fromkeys(("a low of", "bottoming out at", "minimum", "a minimum"), Statistic.MINIMUM),
    },
    statistics_after={
        **dict.fromkeys(("on average", "each on average", "on an average", "average"), Statistic.AVERAGE),
        **dict.fromkeys(("in total", "in all", "altogether", "combined", "overall"), Statistic.TOTAL),
        "net": Statistic.NET,
    },
    fillers=frozenset(
        phrases("""
            a | a further | a mere | a staggering | a whopping | additional | all | already | an |
            an additional | an extra | another | as | barely | currently | either | even | extra | further |
            her | his | its | just | merely | now | of | only | some of | still | the | their
            """)
    ),
    estimated=frozenset(
        phrases("""
            a projected | a reported | an estimated | an estimated cost of | an estimated total of |
            an expected | estimated | estimated at | estimated to be
            """)
    ),
    rises=frozenset(_RISES),
    falls=frozenset(_FALLS),
    gains=frozenset("add added adding adds gain gained gaining gains put".split()),
    losses=frozenset("lose loses losing lost shed sheds shedding loss losses".split()),
    exceeding_links=frozenset(),
    change_links=frozenset(("by", "of", "by a further", "by as much as", "by up to", "by another")),
    noun_links=frozenset(("of",)),
    moves=frozenset("go goes going gone went move moved moves change changed changes shift shifted".split()),
    intransitive=frozenset(
        """
        advanced cooled narrowed plummeted receded retreated shrank strengthened warmed weakened widened
        climbed climbs declined dipped down dropped dropping drops fall fallen falling falls fell jumped
        jumps plunged rise risen rises rising rose sank slid slipped soared surged tumbled up
        """.split()
    ),
    particles=frozenset(("up", "down")),
    copulas=frozenset(("is", "are", "was", "were", "been", "be")),
    that_is=frozenset(("or", "i.e.")),
    than=frozenset(("than",)),
    coordinators=frozenset(("and", "or", ",", "then", "but")),
    level_openers=frozenset(("from",)),
    level_links=frozenset(("to", "at", "from", "reaching", "until")),
    rises_after=frozenset(
        """
            above bigger boost faster gain greater growth higher hike increase jump larger longer more rise
            surge up uplift
            """.split()
    ),
    falls_after=frozenset(
        """
            below cheaper contraction cut decline decrease dip discount down drop fall fewer less lower plunge
            reduction shorter slower slump smaller
            """.split()
    ),
    change_nouns={
        **dict.fromkeys(
            """
            advance boost climb expansion gain gains growth hike improvement increase increases jump jumps rebound rise
            rises spike surge uplift uptick
            """.split(),
            1,
        ),
        **dict.fromkeys(
            """
            contraction cut cuts decline declines decrease decreases dip drop drops fall falls plunge reduction slide
            slump tumble
            """.split(),
            -1,
        ),
    },
    times=frozenset(("times", "fold", "- fold", "x")),
    change_endings={},
    split_changes={},
    folds=frozenset(("fold",)),
    less=frozenset("less fewer lower smaller cheaper slower shorter".split()),
    more=frozenset(
        """
        as better bigger earnings ebitda faster gdp greater heavier her higher his its larger likelier longer more
        older over profit profits revenue revenues richer sales stronger than that the their those what worse
        """.split()
    ),
    multiples={
        **{
            form: Decimal(value)
            for verb, value in _MULTIPLYING.items()
            for form in (*_past(verb), *(f"{opener} {verb}" for opener in _BEFORE_VERB))
        },
        **{
            f"{word} {thing}": Decimal(value)
            for word, value in {"twice": 2, "double": 2, "thrice": 3, "triple": 3, "treble": 3}.items()
            for thing in _COMPARED
        },
        "twice as": Decimal(2),
        **{f"{word}{fold}": Decimal(value) for word, value in _FOLDS.items() for fold in ("fold", " - fold")},
        **dict.fromkeys(phrases("half as | half as many | half as much"), Decimal("0.5")),
    },
    multiple_openers={"multiplied by": 1, "divided by": -1, "a factor of": 1},
)
