"""English words that make a number no quantity, or a quantity no claim."""

from claims.extraction.lang.base import ClaimWords, MaskWords
from claims.extraction.lang.listing import phrases

MONTH_NAMES = (
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
)
MONTHS = {name: number for number, names in enumerate(MONTH_NAMES, start=1) for name in names.split()}

MASKS = MaskWords(
    months=MONTHS,
    months_capitalised=True,
    year_openers=frozenset(
        """
        after and around autumn before between by circa during early fall fiscal for from in late mid of
        over post pre season since spring summer the through till to until winter year
        """.split()
    ),
    years_precede_nouns=True,
    clock_openers=frozenset("at around by until till from before after about between and since".split()),
    hours=frozenset(()),
    clock_marks=frozenset(("h", "hrs")),
    sure_clock_marks=frozenset(
        """
        a.m. am bst cet edt est gmt o'clock p.m. pm utc
        """.split()
    ),
    ordinal_endings=frozenset(("st", "nd", "rd", "th")),
    ages=frozenset(
        phrases("""
            age | aged | aged about | aged around | aged between | aged over | aged under | ages | ages of |
            at age | the age of
            """)
    ),
    having=frozenset(()),
    age_units=frozenset(
        phrases("""
            month - old | months old | year - old | year - olds | year old | year olds | years | years - old |
            years of age | years old
            """)
    ),
    old=frozenset(("old", "olds", "age")),
    person_nouns=frozenset(
        """
        accountant actor actress adult adults american anyone architect artist athlete australian baby baker banker
        boxer boy boys briton brother builder businessman
        businesswoman canadian captain carpenter chef child children cleaner coach comedian cyclist dancer daughter
        defender designer doctor driver electrician engineer farmer father
        female firefighter fisherman footballer forward frenchman gamer gardener german girl girls goalkeeper golfer
        graduate grandfather grandmother gunman he hiker homeowner husband infant
        italian journalist labourer lawyer leader male man men midfielder minister mother native nurse officer
        patient patients pensioner people person player politician president pupil resident russian she
        singer sister soldier son spaniard star striker student students suspect teacher teen teenager those
        toddler ukrainian veteran victim who whom widow wife woman women worker youth
        """.split()
    ),
    number_signs=frozenset(("no", "nos", "nr")),
    number_signs_bare=frozenset(("number", "numbers", "numero")),
    legal=frozenset(
        """
        act amendment article articles bill chapter clause directive law order paragraph proposition
        protocol regulation resolution resolutions rule schedule section sections title
        """.split()
    ),
    names=frozenset(
        """
        airbus apartment apollo area block boeing building bus category channel class day district episode
        exit explorer figure flat flight formula galaxy game gate generation grade hangar highway html
        interstate iphone junction lane lap level liga line lot mark match mk model page pages part phase
        pier platform playstation plot precinct radio room round route runway season series stage step
        studio suite table terminal tier top track train tram type unit version volume ward week windows
        world xbox zone
        """.split()
    ),
    addresses=frozenset(
        """
        ave avenue blvd boulevard close court crescent drive gardens hill lane park place quay rd road row
        square st street terrace way
        """.split()
    ),
    houses_follow_streets=False,
    postcodes=False,
    phones=frozenset(
        """
        call dial fax hotline phone tel telephone
        """.split()
    ),
    bonds=frozenset(
        "bond bonds bund bunds debt gilt gilts jgb jgbs note notes treasuries treasury yield yields".split()
    ),
    maturing=frozenset(),
    idioms=frozenset(
        phrases("""
            a hundred per cent sure | at sixes and sevens | better half | catch 22 | cloud nine | day one |
            fifteen minutes of fame | fifty - fifty | first half | four - by - four | four - letter |
            four - wheel | ground zero | half - brother | half - hearted | half - marathon | half - sister |
            half - term | half - time | half - year | half brother | half marathon | half past | half sister |
            half term | half time | in two minds | million - dollar question | one - off | one - on - one |
            one - time | one - way | one another | one by one | one of the | one on one | one or more |
            one thing | other half | plan b | second half | six - pack | square one | sub - zero |
            third - party | three - dimensional | three things : | twenty - four seven | two - day - old |
            two - dimensional | two - state solution | two - thirds majority | two - tier | two - way |
            two things : | zero tolerance
            """)
    ),
)

CLAIMS = ClaimWords(
    class_members=frozenset(
        """
        anyone businesses cities clubs companies earners employers families firms homes households incomes
        individuals organisations organizations people properties salaries schools those towns vehicles
        workers
        """.split()
    ),
    class_links=frozenset(
        """
        aged earning employing having making of over paying under with worth
        """.split()
    ),
    aged=frozenset(()),
    class_superlatives=frozenset("top bottom richest poorest wealthiest lowest highest".split()),
    class_endings=frozenset((("most", "deprived"), ("of", "earners"))),
    counterfactuals=frozenset(
        phrases("""
            could have | for someone | had it been | if he had | if it had | if they had | investor with |
            someone with | would have | would've
            """)
    ),
    lasting_after=frozenset(("longer",)),
    lasting=frozenset("for lasting lasted lasts last only takes took take".split()),
)
