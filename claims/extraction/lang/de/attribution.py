"""German words of reported speech."""

from claims.extraction.conjugation import Form, conjugate_all
from claims.extraction.lang.attribution_words import AttributionWords, CueWords, GrammarWords, HedgeWords, SourceWords

from .nouns import BODIES, COMMON, DOCUMENTS, OFFICES, ORGANISATION_NAMES, OUTLETS, PEOPLE
from .periods import PERIODS
from .verbs import (
    APART_COUNT,
    APART_DENY,
    APART_SAY,
    APART_SHOW,
    COUNT,
    DENY,
    IRREGULAR,
    MODELS,
    SAY,
    SHOW,
    TELL,
    apart,
    joined,
)

_MONTHS_AND_DAYS = """
april august dezember dienstag dienstagabend donnerstag donnerstagabend februar freitag freitagabend januar jänner juli
juni mai mittwoch mittwochabend montag montagabend montagmorgen märz november oktober samstag samstagabend september
sonnabend sonntag sonntagabend
"""

GRAMMAR = GrammarWords(
    determiners=frozenset(
        """
            alle allen aller andere anderen das dem den der die diese diesem diesen dieser dieses ein eine einem
            einen einer einige einigen etliche ihr ihre ihrem ihren ihrer jede jedem jeden jeder jedes jene
            kein keine keinen mehrere mehreren sein seine seinem seinen seiner sämtliche unser unsere unserem
            unseren viele vielen welche zahlreiche zahlreichen zwei drei beide beiden manche manchen
        """.split()
    )
    - {"zwei", "drei"},
    object_articles=frozenset("den dem einen einem diesen diesem ihren ihrem seinen seinem".split()),
    demonstratives=frozenset("derselbe derselben dieselbe diese diesem diesen dieser dieses gleiche gleichen".split()),
    indefinites=frozenset(
        """
            andere anderer anonyme anonymer ein eine einem einen einer eines einige einigen mehrere mehreren etliche
            manche viele zahlreiche zwei
        """.split()
    ),
    superlatives=frozenset(),
    plural_articles=frozenset(),
    verb_clitics=frozenset("sich".split()),
    contracted=frozenset("am ans aufs beim des eines fürs im ins ihres seines vom zum zur übers".split()),
    genitives={"der": "des", "des": "des", "einer": "eines", "eines": "eines", "seiner": "seines", "ihrer": "ihres"},
    names_in_quotes=True,
    nouns_capitalised=True,
    owner_endings=("er",),
    participle_endings=tuple(
        f"{stem}{ending}" for stem in ("t", "en", "nd", "an") for ending in ("e", "en", "er", "es", "em")
    ),
    noun_endings=tuple(
        """
            anteil barkeit bedarf betrag bung dung ebene euro fälle gung heit heiten hung ierung ierungen igkeit
            ismus itäten ität jahre jahren keit keiten kosten kung leistung lung lösung maßnahme maßnahmen menge
            menschen meter monate nisse nung nutzung personen plätze preis preise preisen prozent punkte quote rate
            raten rung satz schaft schaften stellung stunden summe sung tage tion tionen tonnen tum tung tät umsatz
            ungen wert wirkung wochen zahl zahlen zeit zeiten zung
        """.split()
    ),
    compounds=True,
    prepositions=frozenset(
        """
            ab abseits an anhand anlässlich auf aufgrund aus außer außerhalb bei bezüglich binnen bis dank durch
            entlang für gegen gegenüber gemäß hinsichtlich hinter in infolge innerhalb inmitten jenseits laut
            mangels mit mithilfe mittels nach neben oberhalb ohne pro samt seit seitens statt trotz um unter
            unterhalb von vor wegen während zu zufolge zugunsten zwischen über
        """.split()
    ),
    loose=frozenset(
        """
            ab am an anlässlich auf bei beim bis gegen im in mit nach nachdem ohne seit um vor wegen während zum zur
        """.split()
    ),
    field_links=frozenset("für gegen".split()),
    owner_links=frozenset("des eines seines ihres von vom".split()),
    agent_links=frozenset("durch von vom".split()),
    possessives=frozenset(),
    conjunctions=frozenset("beziehungsweise bzw oder sowie und".split()),
    contrasts=frozenset(
        """
            aber allerdings als bevor da damit doch denn falls indem jedoch nachdem obwohl obgleich sodass sondern
            sobald solange während weil wenn wobei wohingegen
        """.split()
    )
    - {"als", "da", "denn", "damit", "allerdings", "jedoch", "während"},
    subordinators=frozenset(),
    relatives=frozenset("deren dessen denen welche welcher welches was wer wo wodurch wofür worauf".split()),
    subjects=frozenset("du er es ich man sie wir".split()),
    reporters=frozenset("dieser diese er ihm ihnen ihr letztere letzterer sie".split()) - {"ihr", "dieser", "diese"},
    persons=frozenset("er ihm".split()),
    selves=frozenset("ich mich mir uns wir".split()),
    own=frozenset("mein meine meinem meinen meiner unser unsere unserem unseren unserer unseres".split()),
    statements=frozenset(("das", "dies")),
    nobodies=frozenset(
        "alle das dies es jeder jemand keiner man nichts niemand wer ich du wir ihr dabei damit darin dazu".split()
    ),
    that=frozenset("daß dass ob wonach".split()),
    that_may_lack=False,
    bare_behind_comma=True,
    subject_may_lack=False,
    that_is_who=False,
    subject_may_follow=True,
    verbs_close=True,
    bare_addressee=False,
    finite=frozenset(
        """
            arbeiten arbeitet arbeitete stammen stammt datieren datiert begann beginnt bekam bekommt bekommen belief
            beliefen beläuft belaufen
            beträgt betragen betrug betrugen bilden bildet bleibe bleiben bleibt blieb blieben brachte brauchen
            braucht dauert dauerte darf durfte dürfe dürfen dürfte dürften entfallen entfielen entspricht erhält
            erhalten erhielt erhielten erreichen erreicht erreichte erreichten fallen fand fanden fehle fehlen fehlt
            fiel fielen fließen fällt führt führte führten gab gaben galt galten gebe gehe gehen gehört gehören geht
            gewann gibt gilt gelten ging gingen habe haben hat hatte hatten hätte hätten ist kam kamen kann kommt
            kommen konnte konnten kosten kostet kostete kosteten könne können könnte könnten lag lagen leben lebt
            lebten leidet leiden lebte liefert liege liegen liegt litt machen macht machte muss mussten musste müsse
            müssen müsste nahm nimmt plant planen plante sank sanken schrumpfte sei seien sind sinkt soll sollen
            sollte sollten stand standen starb starben stehen steht steige steigen steigt stellt stellte stieg
            stiegen stirbt umfasst umfasste verdient verdienen verfügt verkauft verkaufte verlieren verlor verloren
            waren war werde werden will wird wolle wollen wollte wollten wuchs wuchsen wurde wurden wächst würde
            würden wäre wären zahlen zahlt zahlte zieht zog
        """.split()
    )
    - {"verlieren", "verloren", "verkauft", "kosten", "fallen", "zahlen", "planen"},
    finite_endings=(),
    auxiliaries=frozenset("habe haben hat hatte hatten hätte hätten".split()),
    passives=frozenset("sei sind ist war waren werde werden wird worden wurde wurden".split()),
    reflexives=frozenset(),
    half_negations=frozenset(),
    negations=frozenset("kein keine keinen keineswegs nicht nichts nie niemals weder".split()),
    adverb_ending="erweise",
    inside_group=frozenset("am auch bereits es heute gestern nun noch schon selbst sich zuvor zuletzt".split()),
    adverbs=frozenset(
        """
            aber allerdings also anschließend auch außerdem bereits bislang da dabei dagegen daher demnach
            demzufolge danach daneben dann daraufhin darüber dazu derweil deshalb dort einerseits endlich ferner
            gestern gleichzeitig heute hier hingegen hinzu indes indessen insgesamt inzwischen jedoch jüngst
            kürzlich mittlerweile nun nur schließlich schon sogar somit später unlängst unterdessen vorgestern
            weiter weiterhin weiters wiederum wörtlich zudem zuerst zugleich zuletzt zunächst zuvor zwar
            andererseits erneut erst hingegen vielmehr laut
        """.split()
    )
    - {"laut", "da"},
    times=frozenset(
        (*_MONTHS_AND_DAYS.split(), *"abend gestern heute mittag morgen nachmittag nacht vormittag".split())
    ),
    conditions=("wenn", "falls", "sofern", "im falle"),
    nouns_head_first=True,
    plurals=(
        ("innen", "in"),
        ("ern", "er"),
        ("ungen", "ung"),
        ("en", ""),
        ("en", "e"),
        ("n", ""),
        ("e", ""),
        ("es", ""),
        ("s", ""),
        ("er", ""),
        ("ien", "ium"),
    ),
)

SOURCES = SourceWords(
    documents=DOCUMENTS,
    subjects_of_study=frozenset(),
    bodies=BODIES,
    outlets=OUTLETS,
    offices=OFFICES,
    people=PEOPLE,
    anonymous=frozenset("andere einige manche mehrere viele".split()),
    honorifics=frozenset("dr frau herr herrn prof professor mag dipl-ing hr fr".split()),
    particles=frozenset("al bin da de del den der di el ibn la le van vom von zu zur zum ten ter".split())
    - {"den", "der", "zum", "zur", "zu", "vom"},
    organisation_names=ORGANISATION_NAMES,
    not_names=COMMON | PERIODS.last_before | PERIODS.next_before,  # „Vergangene Woche“
    generic_offices=frozenset(
        """
            expertin experte forscher forscherin wissenschaftler wissenschaftlerin autor autorin fachmann fachfrau
        """.split()
    ),
    portfolios=frozenset(
        """
            arbeit bau bauen bildung digitales digitalisierung energie ernährung europa familie finanzen
            forschung forst forsten frauen gesundheit gleichstellung handel heimat infrastruktur inneres
            innovation integration jugend justiz klima klimaschutz kultur kunst landwirtschaft ländliche
            migration mobilität naturschutz pflege raumfahrt reaktorsicherheit regionales senioren
            soziales sport stadtentwicklung technologie tourismus umwelt umweltschutz verbraucherschutz
            verkehr wirtschaft wissenschaft wohnen wohnungsbau
        """.split()
    ),
    outlet_names=frozenset(
        """
            abendblatt allgemeine anzeiger ard bild blatt blick bote dlf dpa echo express fernsehen funk
            handelsblatt kronen kurier kronenzeitung merkur magazin ndr neueste nachrichten news nzz orf post presse
            profil radio rundfunk rundschau rtl spiegel srf standard stern sueddeutsche süddeutsche swr tageblatt
            tagesanzeiger tagesschau tagesspiegel tageszeitung taz times wdr welt wirtschaftswoche woche wochenblatt
            zdf zeit zeitung
        """.split()
    ),
)

# These name a source by themselves, or behind an outlet that passes its words on.
RELYING = (
    "unter berufung auf",
    "unter verweis auf",
    "mit verweis auf",
    "unter hinweis auf",
    "mit hinweis auf",
    "mit bezug auf",
)

CUES = CueWords(
    prepositions=(
        "laut",
        "lt .",
        *RELYING,
        "aus sicht des",
        "aus sicht der",
        "aus sicht von",
        "aus sicht eines",
        "nach den worten des",
        "nach den worten von",
        "nach den worten der",
        "nach worten des",
        "nach worten von",
        "nach worten der",
        "nach dafürhalten des",
        "wie aus",
        "geht man nach",
        "heißt es in",
        "heißt es im",
        "heißt es aus",
        "heißt es bei",
        "heißt es beim",
        "heißt es vonseiten",
        "heißt es von",
        "heißt es vom",
        "hieß es in",
        "hieß es im",
        "hieß es aus",
        "hieß es bei",
        "hieß es beim",
        "hieß es von",
        "hieß es vom",
        "geht aus",
        "ging aus",
        "gehe aus",
    ),
    not_behind=frozenset(),
    postpositions=("zufolge",),
    asides=("so", "wie"),
    documents_only=("gemäß", "basierend auf", "auf basis", "auf grundlage", "auf der grundlage", "auf der basis"),
    reports_only=("nach", "entsprechend"),
    own_reports=frozenset("eigene eigenen eigener".split()),
    back_references=("demnach", "demzufolge", "darin heißt es", "dort heißt es", "daraus geht hervor"),
    not_sources=frozenset(
        """
            alter angebot art bedarf drehbuch fahrplan gesetz gesetzeslage größe klischee kalender maßgabe plan
            programm protokoll rezept satzung spielplan tarif vertrag verfassung vereinbarung vorschrift zeitplan
        """.split()
    )
    - {"protokoll", "gesetz", "vertrag"},
    views=(),
    view_nouns=frozenset(),
    opinions=frozenset(()),
    believed=dict.fromkeys(("aus", "in", "im", "bei", "beim", "vom", "von"), ("heißt es", "hieß es")),
    emerges=frozenset(),
    labels=frozenset("quelle quellen".split()),
    anonymous_openers=(),
    relays=(),
    citing=frozenset("zitiert zitierte zitierten zitieren".split()),
    relying=RELYING,
    to_outlet=frozenset("dem den der des gegenüber".split()),
    outlet_places=(
        "bei",
        "beim",
        "im",
        "in den",
        "in der",
        "im gespräch mit",
        "im interview mit",
        "in einem interview mit",
        "in einem gespräch mit",
        "gegenüber",
    ),
    as_openers=frozenset(("wie",)),
    object_pronouns=frozenset(("es",)),
    clefts=(),
    amounts=frozenset("auf bei mit um von".split()),
    verb_particles=apart(f"{APART_SAY} {APART_SHOW} {APART_COUNT} {APART_DENY}"),
    let_know={"wissen": frozenset("lässt lassen ließ ließen".split())},
    comparisons=frozenset("für gegenüber im in nach statt verglichen".split()),
    plans=frozenset(),
    forecasts=frozenset("ausblick prognose prognosen schätzung schätzungen".split()),
    revising=frozenset(
        """
            bekräftigt bekräftigte erhöht erhöhte hebt hob korrigiert korrigierte kürzt kürzte nahm revidiert
            revidierte schraubt schraubte senkt senkte
        """.split()
    ),
    closing_infinitives=frozenset(("zu",)),
    accusing=frozenset(()),
    infinitive_endings=(),
    infinitives=frozenset(),
)

HEDGES = HedgeWords(
    adverbs=frozenset(
        """
            angeblich anscheinend mutmaßlich möglicherweise offenbar vermeintlich vermutlich voraussichtlich
            wahrscheinlich wohl
        """.split()
    )
    - {"voraussichtlich", "wohl"},
    adjectives=frozenset(
        f"{stem}{ending}"
        for stem in ("angeblich", "mutmaßlich", "vermeintlich", "vermutet")
        for ending in ("e", "en", "er", "es", "em")
    ),
    estimated=("geschätzt", "geschätzte", "geschätzten", "geschätzter", "geschätztes"),
    modals=frozenset("dürfte dürften könnte könnten soll sollen sollte sollten müsste müssten".split()),
    report_modals=frozenset(),
    conditional_endings=(),
    not_conditional=frozenset(),
    past_endings=(),
    report_mood=frozenset(
        """
            arbeite befinde bekomme belaufe betrage betreffe bleibe bliebe brauche bräuchte bräuchten drohe dürfe
            dürfte dürften entspreche entstehe ergebe erhalte erreiche erwarte falle fehle fordere fände fänden
            führe gebe gehe gehöre gelinge gelte ginge gäbe gäben habe halte handele handle hieße hätte hätten kaufe
            komme koste käme kämen könne könnte könnten lasse lebe leide liege ließe läge lägen mache müsse müsste
            müssten nehme nutze nähme plane rechne reiche sei seie seien sinke soll solle sollen stamme stehe steige
            stünde stünden suche trage verdiene verfüge verliere wachse werde wisse wolle wäre wären würde würden
            zahle zeige ziehe zähle
        """.split()
    ),
)


def _both(plain: str, parted: str) -> dict[Form, frozenset[str]]:
    """Return the forms of verbs, and those of verbs with a particle where it is joined to them."""
    forms, together = conjugate_all(plain, MODELS, IRREGULAR), joined(parted)
    return {form: forms[form] | together[form] for form in Form}


ATTRIBUTION = AttributionWords(
    grammar=GRAMMAR,
    sources=SOURCES,
    cues=CUES,
    hedges=HEDGES,
    say=_both(SAY, APART_SAY),
    show=_both(SHOW, APART_SHOW),
    count=_both(COUNT, APART_COUNT),
    deny=_both(DENY, APART_DENY),
    reflexive=conjugate_all("", MODELS, IRREGULAR),
    tell=conjugate_all(TELL, MODELS, IRREGULAR),
    transitive=frozenset(),
    noun_like=frozenset(),
    clitics=(),
    numbers=frozenset(
        """
            acht achtzig drei dreißig dutzend dutzende ein elf fünf fünfzig fünfzehn hundert hunderte
            hunderttausende million millionen milliarde milliarden neun neunzig sechs sechzig sieben siebzig tausend
            tausende vier vierzig zehn zehntausende zwanzig zwei zwölf billion billionen knapp rund etwa fast mehr
            mindestens hälfte drittel viertel anderthalb
        """.split()
    )
    - {"ein", "mehr", "etwa", "rund", "knapp", "fast", "mindestens"},
)
