"""Italian words of reported speech."""

from claims.extraction.conjugation import Form, conjugate_all
from claims.extraction.lang.attribution_words import AttributionWords, CueWords, GrammarWords, HedgeWords
from claims.extraction.lang.it.numbers import NUMBERS
from claims.extraction.lang.it.sources import SOURCES
from claims.extraction.lang.it.verbs import COMMON, COUNT, DENY, IRREGULAR, MODELS, REFLEXIVE, SAY, SHOW, TELL
from claims.extraction.lang.listing import phrases

OF = "d' degli dei del dell' della delle dello di"
BY = "da dagli dai dal dall' dalla dalle dallo"
TO = "a ad agli ai al all' alla alle allo"
IN = "in negli nei nel nell' nella nelle nello"
ON = "su sugli sui sul sull' sulla sulle sullo"
CONTRACTED = frozenset(f"{OF} {BY} {TO} {IN} {ON} coi col".split()) - frozenset("a ad d' da di in su".split())
MONTHS_AND_DAYS = """
agosto aprile dicembre domenica febbraio gennaio giovedì giugno luglio lunedì maggio martedì marzo mercoledì novembre
ottobre sabato settembre venerdì
"""


def _before(words: str, prepositions: str) -> tuple[str, ...]:
    """Return phrases before every form of a preposition: « stando a », « stando ai »."""
    return tuple(f"{phrase} {form}" for phrase in phrases(words) for form in prepositions.split())


GRAMMAR = GrammarWords(
    determiners=frozenset(
        """
            alcuna alcune alcuni altre altri certe certi ciascun ciascuna diverse diversi entrambe entrambi gli i il l'
            la le lo loro mia mie miei mio molte molti nessun nessuna nessuno nostra nostre nostri nostro numerose
            numerosi ogni parecchi parecchie qualche quegli quei quel quell' quella quelle quelli quello quest' questa
            queste questi questo sua sue suo suoi tale tali tante tanti tutta tutte tutti tutto un un' una uno vari
            varie vostra vostro
        """.split()
    ),
    object_articles=frozenset(),
    demonstratives=frozenset(
        """
            citata citato medesima medesimo quegli quei quel quell' quella quelle quello quest' questa queste questi
            questo stessa stesse stessi stesso suddetta suddetto tale tali ultima ultimo
        """.split()
    ),
    indefinites=frozenset(
        """
            alcune alcuni altra altre altri altro certi diverse diversi due molte molti numerose numerosi parecchi
            qualche tre un un' una uno vari varie
        """.split()
    ),
    superlatives=frozenset("meno più".split()),
    plural_articles=frozenset("degli dei delle".split()),
    verb_clitics=frozenset("ci gli l' la le li lo mi ne non si te ti vi".split()),
    contracted=CONTRACTED,
    genitives={},
    prepositions=frozenset(
        f"""
            {OF} {BY} {TO} {IN} {ON} attraverso coi col con contro davanti dietro dopo durante eccetto entro fino fra
            lungo malgrado mediante oltre per presso prima salvo secondo senza sino sopra sotto tra tramite tranne
            verso
        """.split()
    ),
    loose=frozenset(f"{IN} con dopo durante fino fra nonostante presso prima senza sotto tra".split()),
    field_links=frozenset("contro per".split()),
    owner_links=frozenset(f"{OF} {BY}".split()),
    agent_links=frozenset(BY.split()),
    possessives=frozenset(),
    conjunctions=frozenset("e ed o od nonché".split()),
    contrasts=frozenset(
        "anche-se benché bensì dove eppure laddove ma mentre perché però poiché quando sebbene tuttavia".split()
    ),
    subordinators=frozenset(),
    relatives=frozenset("che chi cui dove quale quali".split()),
    subjects=frozenset("ci ciò egli ella essa esse essi esso io lei loro lui mi ne noi non si ti tu vi voi".split()),
    reporters=frozenset("costui costei costoro egli ella essa esse essi lei loro lui quest'ultimo".split()),
    persons=frozenset("egli ella lei lui".split()),
    selves=frozenset("io me noi".split()),
    own=frozenset("mia mie miei mio nostra nostre nostri nostro".split()),
    statements=frozenset(("lo",)),
    nobodies=frozenset(
        "chi ci ciascuno ciò nessuno niente nulla ognuno qualcosa qualcuno quello questo si tu uno voi".split()
    ),
    that=frozenset(("che", "ch'")),
    that_may_lack=False,
    bare_behind_comma=False,
    subject_may_lack=True,
    that_is_who=True,
    subject_may_follow=True,
    verbs_close=False,
    bare_addressee=False,
    finite=conjugate_all(COMMON, MODELS, IRREGULAR)[Form.FINITE]
    - frozenset("porta segna lascia presenta conta partita usa".split())
    | frozenset(
        """
            appaiono appare apparve aprì aveva avevano avranno avrebbe avrebbero avrà cadde caddero chiuse coinvolse
            compaiono compare concorre copre coprono corre corrono costrinse crebbe crebbero cresce crescono danno dava
            davano deve devono dice dicono diede diedero doveva dovevano dovranno dovrebbe dovrebbero dovrà dà ebbe
            ebbero era erano esce escono fa faceva fanno faranno farà fece fecero fu furono ha hanno intende morirono
            morì mosse muoiono muore nacque nacquero offre offrono perse persero possono poteva potevano potranno
            potrebbe potrebbero potrà prese presero produce producono può raggiunse raggiunsero resta restano ridusse
            rimane rimangono sa sale salgono salì sanno saranno sarebbe sarebbero sarà sceglie scelse scende scendono
            scese scesero serve servono sia siano sono sta stanno stava stavano tengono tiene toglie tolgono tolse trae
            uccise uccisero va vale valgono vanno vengono veniva venivano venne vennero vide viene vinse vinsero vive
            vivono vogliono voleva volevano vuol vuole è
        """.split()
    ),
    finite_endings=(
        "arono",
        "arà",
        "erà",
        "irà",
        "rrà",
        "avano",
        "eranno",
        "erono",
        "evano",
        "iranno",
        "irono",
        "ivano",
        "rebbero",
        "ssero",
    ),
    auxiliaries=frozenset(
        """
            abbia abbiano avendo aver avere avesse aveva avevano avranno avrebbe avrebbero avrà ebbe ebbero ha hanno
        """.split()
    ),
    passives=frozenset(
        """
            era erano essere fosse fossero fu furono saranno sarebbe sarebbero sarà sia siano sono stata state stati
            stato venga vengano vengono venire veniva venivano venne vennero verranno verrà viene è
        """.split()
    ),
    reflexives=frozenset("s' si".split()),
    half_negations=frozenset(),
    negations=frozenset("mai né neanche nemmeno neppure nessun nessuna nessuno niente non nulla".split()),
    adverb_ending="mente",
    inside_group=frozenset(
        """
            altresì altro anche ancora anzi appena canto così d' di dovuto fatto già gli ieri immediatamente infatti
            infine inoltre invece la le lei lo loro lui mai ne nel oggi parte più poi potuto pubblicamente pure quindi
            recentemente sempre si stamane stamattina stasera stata state stati stato sua subito successivamente sue
            suo tenuto tra volta volte voluto
        """.split()
    ),
    adverbs=frozenset(
        """
            adesso allora altresì anche ancora anzi appunto attualmente comunque così dunque ecco finora già ieri
            infatti infine innanzitutto inoltre insomma intanto invece nuovamente oggi ora ormai peraltro perfino
            persino però poi pure quindi soprattutto stavolta subito tuttavia
        """.split()
    ),
    times=frozenset(
        (
            *MONTHS_AND_DAYS.split(),
            *"domani ieri mattina mattinata notte oggi pomeriggio scorsa scorso sera serata stamattina".split(),
        )
    ),
    conditions=("se", "qualora", "nel caso in cui", "purché"),
    nouns_head_first=True,
    names_in_quotes=False,
    nouns_capitalised=False,
    compounds=False,
    owner_endings=(),
    participle_endings=(),
    noun_endings=(),
    plurals=(
        ("chi", "co"),
        ("ghi", "go"),
        ("che", "ca"),
        ("ghe", "ga"),
        ("ci", "cio"),
        ("ce", "cia"),
        ("ge", "gia"),
        ("i", "o"),
        ("i", "e"),
        ("i", "io"),
        ("i", "a"),
        ("e", "a"),
    ),
)

REPORTED = phrases("""
affermato | annunciato | appreso | calcolato | certificato | chiarito | comunicato | confermato | denunciato |
dichiarato | diffuso | emerge | emerso | evidenziato | fatto sapere | indicato | osservato | pubblicato | raccontato |
reso noto | ricostruito | riferito | rilevato | riportato | risulta | rivelato | scritto | segnalato | si apprende |
si legge in una nota | sostenuto | sottolineato | spiegato | stabilito | stimato
""")
HEARD = tuple(
    f"{opener} {verb} {by}"
    for opener in phrases("secondo quanto | stando a quanto | a quanto | in base a quanto | come")
    for verb in REPORTED
    for by in BY.split()
)

CUES = CueWords(
    prepositions=(
        "secondo",
        "a detta sua",
        *_before("stando", TO),
        *_before(
            "a detta | a giudizio | a parere | ad avviso | per bocca | per ammissione | a dire | nelle parole", OF
        ),
        *_before("nell' opinione | nell' analisi | nelle stime | nei calcoli | nelle previsioni", OF),
        *_before("stando alle parole | stando alle dichiarazioni | secondo le parole", OF),
        "a sentire",
        "a dar retta a",
        "se dobbiamo credere a",
        *HEARD,
    ),
    not_behind=frozenset(
        """
            ad al col dal del dello di era erano essere il in loro nel ogni primo quel quello questo sono sul suo un
            uno è
        """.split()
    ),
    postpositions=(),
    asides=("così", "parola di", "parole di", "firmato", "dixit"),
    reports_only=(),
    documents_only=(
        *_before("in base | in base a quanto riportato in | in base a quanto emerge", TO),
        *_before("alla luce | sulla base | sulla scorta | sulla scia", OF),
        *_before("a giudicare", BY),
    ),
    own_reports=frozenset(),
    back_references=(),
    not_sources=frozenset(
        """
            anno bisogna bisogni bisogno calendario canone casi caso categoria categorie circostanze classificato
            coscienza criteri criterio disponibilità disposizioni esigenza esigenze età fase fasi fine gara giorni
            giorno gol gradino grado gruppo importanza intensità inverno it legge libro livello logica luogo me mese
            metodo modalità modello modo momento natura necessità norma norme numero ordine parametri peso piani piano
            posto prassi principi principio procedura programma programmi quanto quartiere quarto reddito regola
            regolamento regole rito round ruolo schema scopo semestre sesso set statuto tabella tempi tempistiche tempo
            termine tipo tipologia tradizione trimestre turno usanza uso volontà zona
        """.split()
    ),
    views=(),
    view_nouns=frozenset(),
    opinions=frozenset(("per",)),
    believed={},
    emerges=frozenset("emerge legge leggeva emergeva evince risulta ricava".split()),
    labels=frozenset("fonte fonti".split()),
    anonymous_openers=("da fonti", "da fonte", "da una fonte"),
    relays=_before(
        """
            citata | citate | citati | citato | interpellata | interpellato | intervistata | intervistato | raccolta |
            raccolte | raccolti | raccolto | rilanciata | rilanciati | rilanciato | ripresa | ripresi | ripreso |
            visionata | visionati | visionato
        """,
        BY,
    ),
    citing=frozenset("cita citando citano citava".split()),
    relying=(),
    to_outlet=frozenset(TO.split()),
    outlet_places=(
        *ON.split(),
        *_before("in un' intervista | in una intervista | intervenendo | parlando | in un colloquio", TO),
        *_before("in un' intervista rilasciata | in un' intervista concessa | nell' intervista", TO),
        *_before("ai microfoni | sulle colonne | dalle colonne | dalle pagine | sulle pagine | ai taccuini", OF),
        *_before("in un' intervista", ON),
        *_before("in un colloquio | in un' intervista | parlando", "con"),
        *_before("ospite", OF),
        *_before("ospite", TO),
    ),
    as_openers=frozenset("come quanto".split()),
    object_pronouns=frozenset("l' lo".split()),
    clefts=("è", "sono", "è stato", "è stata", "sono stati", "a"),
    amounts=frozenset(f"{TO} {ON} attorno fra in intorno tra".split()),
    verb_particles={},
    let_know={
        "sapere": frozenset("fa fanno faceva facevano fece fecero farà fatto facendo".split()),
        "notare": frozenset("fa fanno faceva facevano fece fecero farà fatto facendo".split()),
        "presente": frozenset("fa fanno faceva fatto".split()),
        "noto": frozenset("rende rendono rendeva rese resero reso renderà rendendo".split()),
        "conto": frozenset("dà danno dato".split()),
    },
    comparisons=frozenset("cioè contro ossia ovvero pari rispetto".split()),
    plans=frozenset("prevede prevedeva prevedevano prevedono previsto".split()),
    forecasts=frozenset("previsione previsioni proiezione proiezioni stima stime".split()),
    revising=frozenset(
        """
            abbassa abbassato alza alzato aumentato confermato innalzato mantenuto migliorato porta portato ridotto
            rivede rivisto taglia tagliato
        """.split()
    ),
    closing_infinitives=frozenset(()),
    accusing=frozenset(
        """
        accusa accusano accusato accusava accusavano accusò contesta contestano contestato contestava contestavano
        contestò
        """.split()
    ),
    infinitive_endings=("aver", "avere", "esser", "essere", "voler", "volere", "poter", "potere", "dover", "dovere"),
    infinitives=frozenset(),
)

HEDGES = HedgeWords(
    adverbs=frozenset(
        """
            apparentemente asseritamente forse ipoteticamente pare possibilmente presumibilmente presuntamente
            probabilmente sembra verosimilmente
        """.split()
    ),
    adjectives=frozenset(
        "presunta presunte presunti presunto ipotetica ipotetici ipotetiche ipotetico sedicente sedicenti".split()
    ),
    estimated=(),
    modals=frozenset("dovrebbe dovrebbero potrebbe potrebbero".split()),
    report_modals=frozenset(),
    conditional_endings=("rebbe", "rebbero"),
    not_conditional=frozenset("accrebbe accrebbero crebbe crebbero decrebbe increbbe rincrebbe".split()),
    past_endings=(
        "ava",
        "avano",
        "eva",
        "evano",
        "iva",
        "ivano",
        "ò",
        "arono",
        "erono",
        "irono",
        "isse",
        "issero",
        "ose",
        "osero",
    ),
    report_mood=frozenset(),
)

ITALIAN_NOUN_LIKE = """
accusa accusato accuse ammessa annuncio attacca calcoli cita cite commenta commento comunicato conferma conta conteggio
contesta conto crede critica denuncia detta dette detti detto domanda evidenza evidenze fa giura indica lamenta lancia
lancio messa messo mette minaccia mostra mostrato mostre nega nota notata notate note noti notizia ordine parla pensa
premessa premesse prevede prevista previsti previsto promessa promesse proposta proposte proposti prova racconto
rapporta registra replica replicata ricorda ricordo riferimento riflessa rilancia rilancio risposta risposte risposto
rivela scritta scritte scritti scritto segnala sospetta sospetti sospetto sostiene spiega stima stime tema teme
testimonia valuta valute vanta vista viste visti visto
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
    reflexive=conjugate_all(REFLEXIVE, MODELS, IRREGULAR),
    tell=conjugate_all(TELL, MODELS, IRREGULAR),
    transitive=frozenset(),
    noun_like=frozenset(ITALIAN_NOUN_LIKE.split()),
    clitics=(),
    numbers=frozenset(NUMBERS.cardinals) - NUMBERS.ones - {"sei"}
    | frozenset(NUMBERS.scales)
    | frozenset(
        """
            centinaia centinaio centomila cinquantamila cinquecento cinquemila circa decina decine diecimila dozzina
            dozzine due duecento duemila metà mezzo migliaia migliaio novecento oltre ottocento quasi quattrocento sei
            seicento settecento trecento tremila trentamila trentina ventimila ventina
        """.split()
    ),
)
