"""English words that make a number no quantity, or a quantity no claim."""

from claims.extraction.lang.base import ClaimWords, MaskWords

MONTHS = {
    month: number
    for number, months in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for month in months.split()
}

MASKS = MaskWords(
    months=MONTHS,
    months_capitalised=True,
    year_openers=frozenset(
        """
        in since until till by from of during after before early late mid around circa year summer winter spring autumn
        fall for through and between over the season fiscal pre post to
        """.split()
    ),
    years_precede_nouns=True,
    clock_openers=frozenset("at around by until till from before after about between and since".split()),
    clock_marks=frozenset(("h", "hrs")),
    sure_clock_marks=frozenset(("am", "pm", "a.m.", "p.m.", "o'clock", "gmt", "bst", "utc", "est", "cet", "edt")),
    ordinal_endings=frozenset(("st", "nd", "rd", "th")),
    ages=frozenset(
        (
            "aged",
            "aged between",
            "age",
            "ages",
            "at age",
            "aged over",
            "aged under",
            "aged about",
            "the age of",
            "ages of",
            "aged around",
        )
    ),
    age_units=frozenset(
        (
            "year - old",
            "years old",
            "years - old",
            "year - olds",
            "year olds",
            "years of age",
            "year old",
            "years",
            "months old",
            "month - old",
        )
    ),
    old=frozenset(("old", "olds", "age")),
    person_nouns=frozenset(
        """
        man woman boy girl child teenager teen student pupil baby toddler infant mother father son daughter brother sister
        husband wife widow resident driver worker actor actress singer player striker midfielder defender goalkeeper
        politician suspect victim gunman soldier officer teacher farmer he she who whom people men women boys girls
        children adults adult youth pensioner grandmother grandfather businessman businesswoman lawyer doctor nurse
        journalist american briton australian canadian frenchman german italian spaniard russian ukrainian native male
        female person patient patients students those anyone veteran captain leader president minister coach star
        """.split()
    ),
    number_signs=frozenset(("no", "nos", "nr")),
    number_signs_bare=frozenset(("number", "numbers", "numero")),
    legal=frozenset(
        """
        article articles section sections rule clause paragraph resolution resolutions amendment chapter directive
        regulation protocol schedule title law order bill act proposition
        """.split()
    ),
    names=frozenset(
        """
        page pages channel route highway interstate flight gate platform terminal room apartment flat suite building
        studio unit version windows day week phase stage level category grade type class tier zone area district ward
        precinct round lap match game episode series season volume part step figure table line track bus train tram
        junction lane pier hangar block plot lot model mark mk generation formula apollo exit runway radio top world
        explorer html iphone galaxy xbox playstation boeing airbus junction liga
        """.split()
    ),
    addresses=frozenset(
        """
        street st road rd avenue ave lane drive boulevard blvd square terrace close court place crescent way row gardens
        park quay hill
        """.split()
    ),
    postcodes=False,
    phones=frozenset(("call", "phone", "tel", "telephone", "hotline", "fax", "dial")),
    idioms=frozenset(
        (
            "zero tolerance",
            "ground zero",
            "sub - zero",
            "at sixes and sevens",
            "one of the",
            "one another",
            "cloud nine",
            "square one",
            "day one",
            "one by one",
            "one on one",
            "one - on - one",
            "two - way",
            "one - way",
            "catch 22",
            "plan b",
            "in two minds",
            "twenty - four seven",
            "four - letter",
            "four - wheel",
            "first half",
            "second half",
            "half - time",
            "half time",
            "half - hearted",
            "other half",
            "half past",
            "better half",
            "half term",
            "half - term",
            "half - year",
            "third - party",
            "one - off",
            "two - thirds majority",
            "two - tier",
            "two - day - old",
            "a hundred per cent sure",
            "one - time",
            "four - by - four",
            "six - pack",
            "half brother",
            "half sister",
            "half - brother",
            "half - sister",
            "half marathon",
            "half - marathon",
            "fifty - fifty",
            "three - dimensional",
            "two - dimensional",
            "two - state solution",
            "one or more",
            "one thing",
            "fifteen minutes of fame",
            "two things :",
            "three things :",
            "million - dollar question",
        )
    ),
)

CLAIMS = ClaimWords(
    class_members=frozenset(
        """
        firms companies businesses employers those people households families earners workers individuals anyone
        schools vehicles incomes salaries homes properties organisations organizations clubs towns cities
        """.split()
    ),
    class_links=frozenset(
        ("with", "earning", "employing", "worth", "over", "under", "of", "paying", "having", "making", "aged")
    ),
    class_superlatives=frozenset("top bottom richest poorest wealthiest lowest highest".split()),
    class_endings=frozenset((("most", "deprived"), ("of", "earners"))),
    counterfactuals=frozenset(
        (
            "would have",
            "would've",
            "had it been",
            "if he had",
            "if they had",
            "if it had",
            "investor with",
            "someone with",
            "for someone",
            "could have",
        )
    ),
    lasting_after=frozenset(("longer",)),
    lasting=frozenset("for lasting lasted lasts last only takes took take".split()),
)
