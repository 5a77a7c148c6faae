"""English words of reported speech."""

from claims.extraction.conjugation import conjugate_all
from claims.extraction.lang.attribution_words import AttributionWords, CueWords, GrammarWords, HedgeWords
from claims.extraction.lang.en.sources import SOURCES
from claims.extraction.lang.en.verbs import IRREGULAR, MODELS

SAY = """
accept acknowledge add admit agree allege announce argue assert assess assure attest believe boast calculate
caution certify claim comment complain concede conclude confirm contend continue counter declare detail determine
disclose emphasise emphasize estimate expect explain fear forecast foresee guess hope indicate inform insist joke
judge lament maintain note observe opine outline plead pledge point posit predict proclaim promise quip recall reckon
recount remark repeat reply report respond retort reveal say speculate state stress suggest surmise testify think
tweet underline vow warn write
"""
SHOW = """
confirm demonstrate discover establish find highlight identify imply indicate project prove reveal show signal suggest
"""
COUNT = """
announce calculate cite claim confirm count document estimate forecast log mention pin predict project put
quote reckon record register report speak value
"""
DENY = "contest deny dispute rebut"
TELL = "tell inform"

GRAMMAR = GrammarWords(
    determiners=frozenset(
        """
            a all an another any both each every few her his its many most my no other our several some such that the
            their these this those your
        """.split()
    ),
    object_articles=frozenset(),
    demonstratives=frozenset("latter same that these this those".split()),
    indefinites=frozenset("a an another few many most one other several some three two".split()),
    superlatives=frozenset(),
    plural_articles=frozenset(),
    verb_clitics=frozenset(),
    contracted=frozenset(),
    genitives={},
    prepositions=frozenset(
        """
            about above across after against along amid among around as at before behind below beneath beside between
            beyond by despite down during except following for from in inside into like near of off on onto out outside
            over past per since than through throughout to toward towards under until up upon via with within without
        """.split()
    ),
    loose=frozenset("after amid as at before despite during following in on since through until via with".split()),
    field_links=frozenset("against for".split()),
    owner_links=frozenset("by from of".split()),
    agent_links=frozenset(("by",)),
    possessives=frozenset(("'s", "'")),
    conjunctions=frozenset("and or".split()),
    contrasts=frozenset("although because but however if so then though unless whereas while yet".split()),
    subordinators=frozenset("after as before once since until".split()),
    relatives=frozenset("that when where which who whom whose".split()),
    subjects=frozenset("he i it she there they we you".split()),
    reporters=frozenset("he him it she them they".split()),
    persons=frozenset("he him she".split()),
    selves=frozenset("i me us we".split()),
    own=frozenset("my our".split()),
    statements=frozenset(),
    nobodies=frozenset(
        "anybody anyone everybody everyone it's nobody  nothing one that there this what which who you".split()
    ),
    that=frozenset(("that",)),
    that_may_lack=True,
    bare_behind_comma=False,
    subject_may_lack=False,
    that_is_who=False,
    subject_may_follow=False,
    verbs_close=False,
    bare_addressee=True,
    finite=frozenset(
        """
            are aren't be became been began came can can't comes cost costs could declined decreased did didn't do does
            doesn't don't dropped fell gave gets gives got grew had has hasn't have haven't held hit increased is isn't
            kept killed left live lives lost made makes may might must reached relate relates remained remains rose
            saw shall should
            spent stands stood takes took was wasn't went were weren't will won won't would
        """.split()
    ),
    finite_endings=(),
    auxiliaries=frozenset("had has have having".split()),
    passives=frozenset("are be been being get got is was were".split()),
    reflexives=frozenset(),
    half_negations=frozenset(),
    negations=frozenset("can't cannot didn't doesn't don't hadn't hasn't haven't never not won't wouldn't".split()),
    adverb_ending="ly",
    inside_group=frozenset(
        """
            already also herself himself itself just long never not now only previously recently repeatedly since
            themselves
        """.split()
    ),
    adverbs=frozenset(
        """
            additionally again already also and both but earlier finally further furthermore however instead just later
            meanwhile moreover nevertheless now once only out overall previously recently separately similarly since
            still then today yesterday
        """.split()
    ),
    times=frozenset(
        """
            april august december february friday january july june march monday november october saturday september
            sunday thursday today tomorrow tonight tuesday wednesday yesterday
        """.split()
    ),
    conditions=("if", "unless"),
    nouns_head_first=False,
    names_in_quotes=False,
    nouns_capitalised=False,
    compounds=False,
    owner_endings=(),
    participle_endings=(),
    noun_endings=(),
    plurals=(("ies", "y"), ("women", "woman"), ("men", "man"), ("s", ""), ("es", "")),
)

CUES = CueWords(
    prepositions=(
        "according to",
        "as reported by",
        "as noted by",
        "as estimated by",
        "as stated by",
        "as cited by",
        "as measured by",
        "as calculated by",
        "as recorded by",
        "as quoted by",
        "as documented by",
        "in the words of",
        "in the view of",
        "in the opinion of",
        "in the estimation of",
        "in the eyes of",
        "on the word of",
        "as per",
    ),
    not_behind=frozenset(),
    postpositions=(),
    asides=(),
    reports_only=("in a", "in an"),
    documents_only=("per", "on the basis of", "based on", "judging by", "judging from"),
    own_reports=frozenset(),
    back_references=(),
    not_sources=frozenset(
        """
            abilities ability age ages agreement circumstances criteria custom gender height how income index
            instructions law location merit need needs plan plans preference preferences principle principles rank
            recipe rule rules schedule season severity size taste temperature their tradition type types use weight
            what when where whether which whim who wishes
        """.split()
    ),
    views=("by", "on", "in"),
    view_nouns=frozenset(
        """
            account accounts admission calculation calculations count counts estimate estimates figures opinion
            reckoning tallies tally view words
        """.split()
    ),
    opinions=frozenset(()),
    believed={"if": ("is to be believed", "are to be believed", "is right", "are right"), "by": ("own account",)},
    emerges=frozenset(),
    labels=frozenset("source sources".split()),
    anonymous_openers=(),
    relays=("cited by", "quoted by", "carried by", "relayed by", "reported by", "seen by", "obtained by"),
    citing=frozenset("cite cited cites citing quoted quotes quoting".split()),
    relying=(),
    to_outlet=frozenset(("to",)),
    outlet_places=(
        "on",
        "in an interview with",
        "in an interview to",
        "in an interview on",
        "speaking to",
        "speaking on",
        "appearing on",
        "interviewed by",
        "interviewed on",
        "asked by",
        "writing in",
        "in comments to",
        "in an email to",
        "in remarks to",
        "in a statement to",
    ),
    as_openers=frozenset(("as",)),
    object_pronouns=frozenset(),
    clefts=("it was", "it is", "it's"),
    amounts=frozenset("at".split()),
    verb_particles={},
    let_know={},
    comparisons=frozenset("against compared down from including up versus with".split()),
    infinitives=frozenset("to".split()),
    plans=frozenset(),
    forecasts=frozenset(
        """
            estimate estimates forecast forecasts guidance outlook prediction predictions projection projections
        """.split()
    ),
    revising=frozenset(
        """
            boosted boosts bumped cut cuts downgraded downgrades halved hiked hikes kept left lifted lifts lowered
            lowers maintained maintains nudged raised raises reaffirmed reaffirms reiterated reiterates revised
            revises slashed slashes trimmed trims upgraded upgrades
        """.split()
    ),
    closing_infinitives=frozenset(()),
    accusing=frozenset(()),
    infinitive_endings=(),
)

HEDGES = HedgeWords(
    adverbs=frozenset(
        """
            allegedly apparently ostensibly possibly presumably probably purportedly reportedly supposedly
        """.split()
    ),
    adjectives=frozenset("alleged purported reported rumored rumoured supposed suspected".split()),
    estimated=(
        "an estimated",
        "an alleged",
        "a reported",
        "a rumoured",
        "a rumored",
        "a supposed",
        "an apparent",
        "a suspected",
        "estimated",
    ),
    modals=frozenset("could may might".split()),
    report_modals=frozenset(("would",)),
    conditional_endings=(),
    not_conditional=frozenset(),
    past_endings=("ed",),
    report_mood=frozenset(),
)

ENGLISH_NOUN_LIKE = """
account accounts claim claims comment comments complaint count counter counters counts detail details document
documents doubt estimate estimates fear fears forecast forecasts guess hope hopes judge judges note notes outline
outlines pledge pledges point points project projects promise promises quote quotes read record records reply report
reports show shows signal signals state states stress tweet tweets value values vow vows
"""

ATTRIBUTION = AttributionWords(
    grammar=GRAMMAR,
    sources=SOURCES,
    cues=CUES,
    hedges=HEDGES,
    say=conjugate_all(SAY, MODELS, IRREGULAR),
    show=conjugate_all(SHOW, MODELS, IRREGULAR),
    count=conjugate_all(COUNT, MODELS, IRREGULAR),
    deny=conjugate_all(DENY, MODELS, IRREGULAR),
    reflexive=conjugate_all("", MODELS, IRREGULAR),
    tell=conjugate_all(TELL, MODELS, IRREGULAR),
    transitive=frozenset(
        "add added adding adds continue continued continues counter countered counters recall recalled recalls".split()
    ),
    noun_like=frozenset(ENGLISH_NOUN_LIKE.split()),
    clitics=(),
    numbers=frozenset(
        """
            about almost approximately around billion dozens eight eighteen eighty eleven fifteen fifty five forty four
            fourteen half hundred hundreds million millions nearly nine nineteen ninety roughly seven seventeen seventy
            six sixteen sixty ten thirteen thirty thousand thousands three trillion twelve twenty two
        """.split()
    ),
)
