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
            ("in", "during", "throughout", "on", "over", "for", "in the course of", "as of", "at", "within", "across"),
            "in",
        ),
        **dict.fromkeys(("since", "starting in", "beginning in"), "since"),
        **dict.fromkeys(("until", "till", "by", "up to", "before", "as of"), "until"),
        **dict.fromkeys(("after", "from"), "from"),
        "between": "between",
    },
    joiners=frozenset(("to", "and", "-", "–", "—", "through", "until")),
    articles=frozenset(("the", "this", "a")),
    now=frozenset(
        ("currently", "today", "now", "at present", "at the moment", "so far this year", "this year to date")
    ),
    yesterday=frozenset(("yesterday",)),
    last_before=frozenset(("last", "past", "previous", "preceding", "latest")),
    last_after=frozenset(("before", "earlier", "ago")),
    this=frozenset(("this", "the current")),
    next_before=frozenset(("next", "coming", "following")),
    next_after=frozenset(("from now", "later", "hence", "on", "after")),
    ago_before=frozenset(()),
    ago_after=frozenset(("ago", "earlier", "before", "later", "previously", "in advance", "old - fashioned")),
    spans=frozenset(
        (
            "in",
            "over",
            "in just",
            "in less than",
            "in under",
            "in the space of",
            "within just",
            "after",
            "over the past",
            "over the last",
            "in the past",
            "in the last",
            "for the past",
            "for the last",
            "during the past",
            "during the last",
            "over the next",
            "in the next",
            "in the coming",
            "over the coming",
            "the last",
            "the past",
            "the next",
            "the previous",
            "the coming",
            "every",
            "the following",
            "the first",
            "last",
            "next",
            "in only",
            "over a",
            "in a",
            "in the first",
            "within the next",
            "after just",
            "since",
        )
    ),
    parts=frozenset(
        ("early", "late", "mid", "the end of", "the start of", "the beginning of", "end", "end of", "the middle of")
    ),
    years=frozenset(("year", "fiscal", "financial", "fiscal year", "financial year", "the year", "season")),
    far=frozenset(("in the long term", "in the short term", "in the long run", "at the time")),
)
