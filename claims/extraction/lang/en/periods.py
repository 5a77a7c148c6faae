"""How English says when."""

from claims.extraction.lang.base import PeriodWords
from claims.extraction.lang.listing import combined, phrases

from .masks import MONTHS

PERIODS = PeriodWords(
    months=MONTHS,
    weekdays={
        day: number for number, day in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
    },
    month_first=True,
    seasons={"spring": 3, "summer": 6, "autumn": 9, "winter": 12},
    units={
        **dict.fromkeys(("day", "days", "night", "nights", "morning", "afternoon", "evening"), "d"),
        **dict.fromkeys(("week", "weeks"), "wk"),
        **dict.fromkeys(("month", "months"), "mo"),
        **dict.fromkeys(("quarter", "quarters"), "q"),
        **dict.fromkeys(("year", "years"), "a"),
        **dict.fromkeys(("decade", "decades"), "10a"),
        **dict.fromkeys(("century", "centuries"), "100a"),
        **dict.fromkeys(("hour", "hours"), "h"),
        **dict.fromkeys(("minute", "minutes"), "h"),
        **dict.fromkeys(("season", "term"), "?"),
    },
    ordinals={
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "final": -1,
        "last": -1,
        "q1": 1,
        "q2": 2,
        "q3": 3,
        "q4": 4,
        "h1": 1,
        "h2": 2,
    },
    quarters=frozenset(("quarter", "q1", "q2", "q3", "q4")),
    halves=frozenset(("half", "h1", "h2")),
    openers={
        **dict.fromkeys(
            phrases("""
                across | as early as | as recently as | at | during | for | in | in the course of | of | on |
                early on | in the early hours of | on the evening of | on the morning of | on the night of |
                late on | later on | around | circa | over | through | throughout
                """),
            "in",
        ),
        **dict.fromkeys(("since", "from as early as", "ever since"), "since"),
        **dict.fromkeys(("starting in", "beginning in"), "from"),
        **dict.fromkeys(
            phrases("""
                as of | before | by | by the end of | no later than | till | until | up to
                """),
            "until",
        ),
        **dict.fromkeys(("between", "from", "over"), "between"),
    },
    joiners=frozenset(
        """
        - / and through to until – —
        """.split()
    ),
    loose_joiners=frozenset(("and",)),
    articles=frozenset(("the",)),
    parts={
        **dict.fromkeys(("early", "the start of", "the beginning of", "start of", "beginning of"), "start"),
        **dict.fromkeys(
            phrases("""
            late | mid | mid - | middle of | the middle of
            """),
            "some",
        ),
        **dict.fromkeys(("end", "end of", "the end of"), "end"),
    },
    publishing=frozenset("issued posted publish published publishes released".split()),
    decades=frozenset(()),
    decade_endings=frozenset(("s",)),
    years=frozenset("academic financial fiscal fy school season tax year".split()),
    own_years={
        **dict.fromkeys(("financial", "fiscal", "fy", "tax"), "fiscal"),
        **dict.fromkeys(("academic", "school", "season"), "season"),
    },
    owners=frozenset(("its", "their", "the")),
    endings=frozenset("closed closing ended ending ends finished finishes".split()),
    now=frozenset(("currently", "today", "at present", "at the moment", "as of today")),
    yesterday=frozenset(("yesterday",)),
    named={
        **dict.fromkeys(("the day before yesterday",), "d-2"),
        **dict.fromkeys(("overnight",), "d-1"),
        **dict.fromkeys(("tomorrow",), "d+1"),
        **dict.fromkeys(("weekend",), "we"),
        **dict.fromkeys(
            phrases("""
                so far this year | year to date | year - to - date | since the start of the year |
                since the beginning of the year | since the turn of the year | since the start of this year
                """),
            "ytd",
        ),
    },
    that_time={
        **dict.fromkeys(
            phrases("""
                that year | same year | that month | same month | that day | same day | that season | that summer |
                that week | that period | same period
                """),
            "same",
        ),
        **dict.fromkeys(("since then",), "since"),
    },
    this=frozenset(("this",)),
    last_before=frozenset(("last", "previous", "preceding")),
    last_after=frozenset(()),
    rolling=frozenset(("the last", "the past")),
    next_before=frozenset(("next", "coming")),
    next_after=frozenset(()),
    next_after_units=frozenset(()),
    between=frozenset(
        """
        consecutive full further long more short straight working
        """.split()
    ),
    each=frozenset(("every", "each")),
    day_parts=frozenset(("morning", "afternoon", "evening", "night")),
    ago_before=frozenset(()),
    ago_after=frozenset(("ago",)),
    later=frozenset(
        phrases("""
        after | afterwards | beforehand | earlier | in advance | later | previously
        """)
    ),
    spans={
        **dict.fromkeys(
            phrases("""
                during the last | during the past | for the last | for the past | in the last | in the past |
                last | over the last | over the past | past | since the last | the last | the past |
                the previous | these last | these past | within the last | within the past
                """),
            "past",
        ),
        **dict.fromkeys(
            phrases("""
                during the next | for the next | in the coming | in the next | next | over the coming |
                over the next | the coming | the next | within the next
                """),
            "next",
        ),
        **dict.fromkeys(
            phrases("""
                across | after | after just | during the first | in | in as little as | in just | in less than |
                in only | in the first | in the following | in the space of | in under | over | spread over |
                the first | the following | within just
                """),
            "within",
        ),
    },
    closers=frozenset("in on that through to until".split()),
    firsts=frozenset(("first",)),
    far=frozenset(
        (
            *phrases("""
                in the long term | in the short term | in the long run | recent years | recent months |
                recent weeks | recent days | recent decades | since independence | since launch | since its launch |
                since records began | since the pandemic began | since the pandemic started | since the war began |
                since the war started | since the conflict began | since the fighting began |
                since the invasion began | since taking office
                """),
            *combined(
                """
                since the start of | since the beginning of | since the outbreak of | since the end of | since |
                before | during | height of | before the start of
                """,
                """
                the conflict | the coronavirus pandemic | the covid pandemic | the crisis | the epidemic |
                the financial crisis | the fighting | the invasion | the offensive | the pandemic | the siege | the war
                """,
            ),
            *combined(
                "since the start of | since the beginning of",
                "the campaign | the season | the school year | the tournament",
            ),
        )
    ),
    pro_verbs=frozenset("did does had he it she they was were where".split()),
    continuations=frozenset(
        phrases("""
            among them | of them | of these | of those | among these | among those
            """)
    ),
    dating=frozenset(
        phrases("""
            date from | date back to | are from | relate to | refer to
            """)
    ),
    after=frozenset(("after",)),
    records=frozenset(
        """
        best biggest busiest coldest deadliest driest fastest fewest first greatest highest hottest largest longest
        lowest most record sharpest slowest smallest steepest strongest time warmest weakest wettest worst
        """.split()
    ),
    comparisons=frozenset(
        phrases("""
            above | against | below | on | compared to | compared to the | compared with | compared with the |
            down from | from |
            pre - | than | than at | than in | than the | up from | versus
            """)
    )
    - {"from"},
)
