"""English words of reported speech."""

from claims.extraction.conjugation import conjugate_all
from claims.extraction.lang.attribution_words import AttributionWords, CueWords, GrammarWords, HedgeWords, SourceWords
from claims.extraction.lang.en.verbs import IRREGULAR, MODELS

SAY = """
accept acknowledge add admit agree allege announce argue assert assess assure attest believe boast calculate
caution certify claim comment complain concede conclude confirm contend continue counter declare detail determine
disclose emphasise emphasize estimate expect explain fear forecast foresee guess hope indicate inform insist joke
judge lament maintain note observe opine outline plead pledge posit predict proclaim promise quip recall reckon
recount remark repeat reply report respond retort reveal say speculate state stress suggest surmise testify think
tweet underline vow warn write
"""
SHOW = """
confirm demonstrate discover establish find highlight imply indicate project prove reveal show signal suggest
"""
COUNT = """
announce calculate cite claim confirm count document estimate forecast log mention register pin predict project put quote reckon
record report speak
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
    owner_links=frozenset("by from of".split()),
    agent_links=frozenset(("by",)),
    possessives=frozenset(("'s", "'")),
    conjunctions=frozenset("and or".split()),
    contrasts=frozenset("although because but however if so then though unless whereas while yet".split()),
    relatives=frozenset("that when where which who whom whose".split()),
    subjects=frozenset("he i it she there they we you".split()),
    reporters=frozenset("he him it she them they".split()),
    persons=frozenset("he him she".split()),
    selves=frozenset("i me us we".split()),
    own=frozenset("my our".split()),
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
            kept killed left live lives lost made makes may might must reached remained remains rose saw shall should
            spent stands stood takes took was wasn't went were weren't will won won't would
        """.split()
    ),
    finite_endings=(),
    auxiliaries=frozenset("had has have having".split()),
    passives=frozenset("are be been being get got is was were".split()),
    reflexives=frozenset(),
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
            meanwhile moreover nevertheless now once only overall previously recently separately similarly since still
            then today yesterday
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
    nouns_capitalised=False,
    compounds=False,
    owner_endings=(),
    noun_endings=(),
    plurals=(("ies", "y"), ("women", "woman"), ("men", "man"), ("s", ""), ("es", "")),
)

SOURCES = SourceWords(
    documents=frozenset(
        """
            account analyses analysis announcement annual-report archive article assessment audit barometer biography
            book briefing budget bulletin calculation census censuses chart count data database dataset diary document
            documentary dossier draft editorial email estimate evaluation evidence experiment figure filing finding
            forecast guideline index indicator information inquiry interview investigation journal letter list logbook
            manuscript measurement memo memorandum model modelling newsletter note paper plan-document poll polling
            post prediction press-release profile projection prospectus publication ranking rating reading reckoning
            record register release report research result results review simulation snapshot source-book stat
            statement statistic statistics study submission summary survey table tally testimony text thesis timeline
            tool tracker tweet update website white-paper witness-statement word
        """.split()
    ),
    subjects_of_study=frozenset("analysis assessment count investigation poll research review study survey".split()),
    bodies=frozenset(
        """
            academy administration agency airline alliance army assembly association authority automaker bank board
            branch brand brewer bureau business cabinet campaign carmaker carrier center centre chain chamber charity
            church city club coalition college commission committee company confederation conglomerate congress
            consortium consultancy corporation council country county court department developer directorate district
            division embassy employer enterprise federation firm force forum foundation fund government grocer group
            headquarter hospital house industry inspectorate institute institution insurer kremlin laboratory league
            legislature lender maker management manufacturer military ministry mission movement museum navy network ngo
            observatory office operator opposition organisation organization outfit panel parliament partnership party
            pentagon platform police pressure-group producer prosecution provider publisher registrar registry
            regulator retailer school secretariat senate service society startup state store subsidiary supermarket
            supplier task-force team think-tank thinktank town treasury tribunal trust union unit university utility
            vatican watchdog
        """.split()
    ),
    outlets=frozenset(
        """
            agency broadcaster channel daily journal magazine media network newspaper newswire outlet paper press
            station tabloid website weekly
        """.split()
    ),
    offices=frozenset(
        """
            activist administrator adviser advisor advocate aide ambassador analyst anthropologist archaeologist
            archbishop architect astronomer attorney author banker biologist bishop boss campaigner captain ceo cfo
            chair chairman chairperson chairwoman chancellor chef chemist chief chiefs clerk climatologist co-author
            co-founder coach coauthor colonel columnist commander commissioner conservationist consultant convener
            coordinator coroner correspondent councillor counsel critic curator dean delegate demographer deputy
            detective developer diplomat director doctor driver ecologist economist editor engineer envoy
            epidemiologist executive expert farmer firefighter fisherman founder gen general geologist geophysicist
            governor head historian inspector instructor investigator investor journalist judge justice lawmaker lawyer
            leader lecturer lieutenant magistrate manager marshal mayor meteorologist minister neighbor neighbour nurse
            officer official ombudsman organiser organizer owner paramedic partner pathologist physician physicist
            pilot policeman pollster pope premier president principal professor prosecutor psychologist publisher
            ranger reporter representative researcher resident scholar scientist secretary senator sergeant sheriff
            sociologist solicitor specialist spokesman spokesperson spokeswoman statistician strategist superintendent
            supervisor surgeon survivor teacher trader treasurer trustee undersecretary veteran vice-president victim
            villager virologist volunteer witness worker writer
        """.split()
    ),
    people=frozenset(
        """
            academic activist adviser aide analyst archaeologist astronomer auditor author authority biologist
            campaigner conservationist critic diplomat doctor driver economist employee engineer environmentalist
            executive expert eyewitness fan farmer firefighter historian insider investigator journalist lawmaker
            lawyer leader local medic meteorologist monitor neighbour nurse observer officer official opponent
            organiser organizer parent people physician planner police policymaker politician prosecutor protester
            report rescuer researcher resident scholar scientist source specialist spokesman spokeswoman staff
            statistician supporter survivor teacher trader union-leader villager volunteer witness worker
        """.split()
    ),
    anonymous=frozenset("many most others several some".split()),
    honorifics=frozenset(
        "cllr col dame dr gen gov lady lord lt messrs mr mrs ms prof professor rep rev sen sgt sir supt".split()
    ),
    particles=frozenset("al ben bin da de den der des di dos du el ibn la le of van von".split()),
    organisation_names=frozenset(
        """
            academy administration agency airlines alliance army association authority bank board bureau center centre
            chamber church club coalition college commission committee company corp corporation council county court
            department federation forum foundation fund group house inc institute institution international league
            limited ltd ministry museum nations navy network news office organisation organization parliament party
            post press project research school security service services society state states statistics survey times
            trust union university
        """.split()
    ),
    not_names=frozenset("according aids am ceo co2 covid covid-19 dna gdp hiv iq pm tv vat".split()),
    generic_offices=frozenset(
        """
            academic author expert lawmaker official researcher scholar scientist specialist
        """.split()
    ),
    outlet_names=frozenset(
        """
            abc agency bbc bloomberg broadcasting cbs chronicle cnn daily express fox gazette guardian herald
            independent journal magazine mail mirror nbc news npr observer post press radio reporter review sky star
            sun telegraph television times tribune tv weekly
        """.split()
    ),
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
    reports_only=(),
    documents_only=("per", "on the basis of", "based on", "judging by", "judging from"),
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
    believed={"if": ("is to be believed", "are to be believed", "is right", "are right"), "by": ("own account",)},
    emerges=frozenset(),
    labels=frozenset("source sources".split()),
    anonymous_openers=(),
    relays=("cited by", "quoted by", "carried by", "relayed by", "reported by", "seen by", "obtained by"),
    citing=frozenset("cite cited cites citing quoted quotes quoting".split()),
    to_outlet=frozenset(("to",)),
    outlet_places=(
        "on",
        "in an interview with",
        "in an interview to",
        "in an interview on",
        "speaking to",
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
    infinitive_endings=(),
)

HEDGES = HedgeWords(
    adverbs=frozenset(
        """
            allegedly apparently ostensibly perhaps possibly presumably probably purportedly reportedly supposedly
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
outlines pledge pledges project projects promise promises quote quotes read record records reply report reports
show shows signal signals state states stress tweet tweets vow vows
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
    transitive=frozenset("add added adding adds continue continued continues counter countered counters".split()),
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
