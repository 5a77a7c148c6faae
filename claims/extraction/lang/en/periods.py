"""How English says when."""

from claims.extraction.lang.base import PeriodWords

from .masks import MONTHS

PERIODS = PeriodWords(
    months=MONTHS,
    weekdays={
        day: number for number, day in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
    },
    seasons={"spring": 3, "summer": 6, "autumn": 9, "winter": 12},
    units={
        **dict.fromkeys(("day", "days", "night", "nights"), "d"),
        **dict.fromkeys(("week", "weeks", "weekend"), "wk"),
        **dict.fromkeys(("month", "months"), "mo"),
        **dict.fromkeys(("quarter", "quarters"), "q"),
        **dict.fromkeys(("year", "years"), "a"),
        **dict.fromkeys(("decade", "decades"), "10a"),
        **dict.fromkeys(("century", "centuries"), "100a"),
        **dict.fromkeys(("hour", "hours"), "h"),
        **dict.fromkeys(("minute", "minutes"), "h"),
        **dict.fromkeys(("season", "term"), "?"),
    },
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4, "q1": 1, "q2": 2, "q3": 3, "q4": 4, "h1": 1, "h2": 2},
    quarters=frozenset(("quarter", "q1", "q2", "q3", "q4")),
    halves=frozenset(("half", "h1", "h2")),
    openers={
        **dict.fromkeys(
            """
            in|during|throughout|on|over|for|in the course of|at|across|of|through|as early as|as recently as
            """.replace("\n", "")
            .replace("  ", "")
            .strip()
            .split("|"),
            "in",
        ),
        **dict.fromkeys(("since", "starting in", "beginning in", "from as early as", "ever since"), "since"),
        **dict.fromkeys(
            ("until", "till", "by", "up to", "before", "as of", "no later than", "by the end of"), "until"
        ),
        **dict.fromkeys(("between", "from", "over"), "between"),
    },
    joiners=frozenset(("to", "-", "–", "—", "through", "until", "and")),
    loose_joiners=frozenset(("and",)),
    articles=frozenset(("the",)),
    parts={
        **dict.fromkeys(("early", "the start of", "the beginning of", "start of", "beginning of"), "start"),
        **dict.fromkeys(("late", "mid", "mid -", "the end of", "end of", "the middle of", "middle of", "end"), "some"),
    },
    years=frozenset(("year", "fiscal", "financial", "season")),
    now=frozenset(("currently", "today", "at present", "at the moment", "as of today")),
    yesterday=frozenset(("yesterday",)),
    this=frozenset(("this",)),
    last_before=frozenset(("last", "previous", "preceding")),
    last_after=frozenset(()),
    next_before=frozenset(("next", "coming")),
    next_after=frozenset(()),
    next_after_units=frozenset(()),
    between=frozenset(("working", "more", "full", "short", "consecutive", "straight", "further", "long")),
    each=frozenset(("every", "each")),
    day_parts=frozenset(("morning", "afternoon", "evening", "night")),
    ago_before=frozenset(()),
    ago_after=frozenset(("ago",)),
    later=frozenset(("earlier", "later", "previously", "in advance", "beforehand", "afterwards", "after")),
    spans={
        **dict.fromkeys(
            (
                "since the last",
                "over the past",
                "over the last",
                "in the past",
                "in the last",
                "for the past",
                "for the last",
                "during the past",
                "during the last",
                "the past",
                "the last",
                "the previous",
                "within the past",
                "within the last",
                "past",
                "last",
                "these past",
                "these last",
            ),
            "past",
        ),
        **dict.fromkeys(
            (
                "over the next",
                "in the next",
                "in the coming",
                "over the coming",
                "the next",
                "the coming",
                "within the next",
                "next",
                "for the next",
                "during the next",
            ),
            "next",
        ),
        **dict.fromkeys(
            (
                "in",
                "over",
                "in just",
                "in less than",
                "in under",
                "in the space of",
                "within just",
                "in only",
                "after",
                "after just",
                "in the first",
                "during the first",
                "the first",
                "the following",
                "in the following",
                "spread over",
                "in as little as",
                "across",
            ),
            "within",
        ),
    },
    far=frozenset(("in the long term", "in the short term", "in the long run")),
    comparisons=frozenset(
        (
            "than in",
            "than",
            "compared with",
            "compared to",
            "compared with the",
            "against",
            "from",
            "versus",
            "than the",
            "than at",
            "compared to the",
            "up from",
            "down from",
            "pre -",
        )
    )
    - {"from"},
)
