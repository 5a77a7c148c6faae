"""French words of reported speech."""

from claims.extraction.conjugation import Form, conjugate_all
from claims.extraction.lang.attribution_words import AttributionWords, CueWords, GrammarWords, HedgeWords
from claims.extraction.lang.fr.sources import SOURCES
from claims.extraction.lang.fr.verbs import COUNT, DENY, IRREGULAR, MODELS, REFLEXIVE, SAY, SHOW, TELL

DETERMINERS = """
aucun aucune ce certaines certains ces cet cette chaque d'autres différentes différents divers diverses l' la le
les leur leurs ma mes mon nombreuses nombreux nos notre plusieurs quelques sa ses son tous tout toute toutes un une
vos votre
"""
MONTHS_AND_DAYS = """
août avril dimanche décembre février janvier jeudi juillet juin lundi mai mardi mars mercredi novembre octobre
samedi septembre vendredi
"""

GRAMMAR = GrammarWords(
    determiners=frozenset(DETERMINERS.split()),
    object_articles=frozenset(),
    demonstratives=frozenset("ce ces cet cette dernier dernière ladite ledit même mêmes".split()),
    indefinites=frozenset(
        """
            autre autres certaines certains d' d'autres des deux plusieurs quelques trois un une
        """.split()
    ),
    superlatives=frozenset("moins plus".split()),
    plural_articles=frozenset(("des",)),
    verb_clitics=frozenset("en l' la le les leur lui m' me n' ne nous s' se vous y".split()),
    contracted=frozenset("au aux des du".split()),
    genitives={},
    prepositions=frozenset(
        """
            après au aux avant avec chez contre d' dans de depuis derrière des devant du durant dès en entre envers
            hors jusqu' jusque lors malgré outre par parmi pendant pour près sans sauf selon sous sur vers via à
        """.split()
    ),
    loose=frozenset(
        "après avant avec dans depuis devant durant dès en face lors malgré pendant sans sous via".split()
    ),
    field_links=frozenset("contre pour".split()),
    owner_links=frozenset("d' de des du par".split()),
    agent_links=frozenset(("par",)),
    possessives=frozenset(),
    conjunctions=frozenset("ainsi et ou".split()),
    contrasts=frozenset(
        """
            alors car cependant donc lorsqu' lorsque mais or pourtant puis quand tandis toutefois
        """.split()
    ),
    subordinators=frozenset(),
    relatives=frozenset("dont laquelle lequel lesquelles lesquels où qu' que qui".split()),
    subjects=frozenset("c' ce cela elle elles il ils j' je n' ne nous on s' se tu vous y ça".split()),
    reporters=frozenset("celle-ci celles-ci celui-ci ceux-ci elle elles eux il ils lui".split()),
    persons=frozenset("celle-ci celui-ci elle il lui".split()),
    selves=frozenset("j' je moi nous".split()),
    own=frozenset("ma mes mon nos notre".split()),
    statements=frozenset(),
    nobodies=frozenset("c' ce cela chacun chacune nul on personne qui rien tu vous ça".split()),
    that=frozenset("qu' que".split()),
    that_may_lack=False,
    bare_behind_comma=False,
    subject_may_lack=False,
    that_is_who=False,
    subject_may_follow=False,
    verbs_close=False,
    bare_addressee=False,
    finite=frozenset(
        """
            a apporte datent atteignent atteint augmente augmentent aura auraient aurait auront avaient avait baisse
            baissent
            compte comptent concerne concernent constitue constituent continue coûte coûtent devraient devrait doit
            doivent dépasse dépassent emploie enregistre est eut existait existe existent faisait fait faudrait faut
            figure figurent font furent fut gagne gagnent manque manquent meurent meurt ont passe passent perd perdent
            permet permettent peut peuvent possède possèdent pourra pourraient pourrait pourront produisent produit
            progresse recule représente représentent reste restent s'élève s'établit semble semblent sera seraient
            serait seront sont souffre souffrent suffit touche touchent utilise utilisent va vaut veulent veut vit
            vivent vont étaient était
        """.split()
    ),
    finite_endings=(),
    auxiliaries=frozenset(
        """
            a aura auraient aurait auront avaient avait avoir ayant eurent eut ont venait viennent vient
        """.split()
    ),
    passives=frozenset("est furent fut sera seraient serait seront sont étaient était été être".split()),
    reflexives=frozenset("s' se".split()),
    half_negations=frozenset(("n'", "ne")),
    negations=frozenset("aucunement jamais n' ne ni pas rien".split()),
    adverb_ending="ment",
    inside_group=frozenset(
        """
            ailleurs ainsi alors aussi cependant clairement côté d' de déjà dû elle en encore enfin ensuite eux hier
            immédiatement jamais l' les leur longtemps lui même n' ne notamment nous officiellement outre part pas pour
            pu publiquement récemment sa son souhaité tenu toujours toutefois voulu vous y à également
        """.split()
    ),
    adverbs=frozenset(
        """
            actuellement ailleurs ainsi alors aujourd'hui aussi bien car cependant certes côté d' de dernièrement déjà
            désormais effet en encore enfin ensuite et finalement hier leur là mais même notamment néanmoins or outre
            par part pour pourtant puis récemment sa son surtout toutefois également
        """.split()
    ),
    times=frozenset((*MONTHS_AND_DAYS.split(), *"hier aujourd'hui demain soir matin après-midi midi".split())),
    conditions=("si", "s' il", "s' ils"),
    nouns_head_first=True,
    names_in_quotes=False,
    nouns_capitalised=False,
    compounds=False,
    owner_endings=(),
    participle_endings=(),
    noun_endings=(),
    plurals=(("aux", "al"), ("s", ""), ("x", "")),
)

CUES = CueWords(
    prepositions=(
        "selon",
        "selon nos confrères de",
        "selon nos confrères du",
        "d' après",
        "d' après nos confrères de",
        "d' après nos confrères du",
        "à en croire",
        "a en croire",
        "aux dires de",
        "aux dires du",
        "aux dires des",
        "aux dires d'",
        "au dire de",
        "au dire du",
        "de l' avis de",
        "de l' avis du",
        "de l' avis des",
        "de l' avis d'",
        "de l' aveu de",
        "de l' aveu même de",
        "de l' aveu du",
        "si l' on en croit",
        "si on en croit",
        "s' il faut en croire",
        "aux yeux de",
        "de l' aveu des",
        "selon ce qu' en dit",
        "d' après ce qu' en dit",
        "sur la foi de",
        "sur la foi du",
        "sur la foi des",
        "comme le rapporte",
        "sur la base de",
        "sur la base des",
        "appris auprès de",
        "appris auprès du",
        "appris auprès des",
        "appris auprès d'",
        "il ressort de",
        "il ressort du",
        "il ressort des",
        "il ressort d'",
        "il résulte de",
        "il résulte du",
        "il résulte des",
        "à la lecture de",
        "à la lecture du",
        "à la lecture des",
    ),
    not_behind=frozenset(),
    postpositions=(),
    asides=("dixit",),
    reports_only=(),
    documents_only=(
        "suivant",
        "au vu de",
        "au vu des",
        "au vu du",
        "sur la base de",
        "sur la base des",
        "sur la base du",
        "à en juger par",
    ),
    own_reports=frozenset(),
    back_references=(),
    not_sources=frozenset(
        """
            ancienneté année besoin besoins calendrier calibre cas catégorie catégories condition conditions convenance
            cours critère critères date degré dessin dessins disponibilité disponibilités distance durée formule goût
            gravité grille handicap heure humeur importance jour jours laquelle lequel les-cas lesquelles lesquels lieu
            lieux logique modalité modalités mode modes modèle modèles mois moment motif moyens méthode nature niveau
            nombre numérotation ordre où pays plan planning plans poids principe principes procédure profil période qu'
            que quoi revenu revenus rite roman rythme règle règles région régions saison sexe situation source surface
            taille tarif toute tradition type types usage usages volonté vraisemblance âge âges époque état
        """.split()
    )
    | {"les sources", "les versions"},
    views=(),
    view_nouns=frozenset(),
    opinions=frozenset(()),
    believed={},
    emerges=frozenset(("ressort",)),
    labels=frozenset("source sources".split()),
    anonymous_openers=("de source", "de sources", "d' une source"),
    relays=(
        "cité par",
        "citée par",
        "cités par",
        "citées par",
        "relayé par",
        "relayée par",
        "relayés par",
        "repris par",
        "reprise par",
        "repris dans",
        *(f"{seen}{ending} par" for seen in ("consulté", "obtenu", "vu") for ending in ("", "e", "s", "es")),
    ),
    citing=frozenset("citant cite citent".split()),
    relying=(),
    to_outlet=frozenset("au aux à".split()),
    outlet_places=(
        "sur",
        "dans un entretien à",
        "dans un entretien au",
        "dans une interview à",
        "dans une interview au",
        "dans un entretien accordé à",
        "dans un entretien accordé au",
        "au micro de",
        "interrogé par",
        "interrogée par",
        "interrogés par",
        "interrogées par",
        "joint par",
        "jointe par",
        "contacté par",
        "contactée par",
        "invité de",
        "invitée de",
        "invité du",
        "invitée du",
        "invité sur",
        "invitée sur",
        "dans les colonnes de",
        "dans une interview accordée à",
        "dans une interview accordée au",
        "auprès de",
        "auprès du",
        "dans les colonnes du",
    ),
    as_openers=frozenset("ainsi comme".split()),
    object_pronouns=frozenset("l' le".split()),
    clefts=("c' est", "ce sont", "c' était"),
    amounts=frozenset("au sur à".split()),
    verb_particles={},
    let_know={
        "savoir": frozenset("fait font faisait faisaient fit firent fera".split()),
        "apparaître": frozenset("fait font faisait faisaient".split()),
        "ressortir": frozenset("fait font faisait faisaient".split()),
        "valoir": frozenset("fait font faisait faisaient fit firent".split()),
        "état": frozenset("fait font faisait faisaient fit firent fera".split()),
    },
    comparisons=frozenset("contre soit".split()),
    infinitives=frozenset("avoir compter devoir n' ne pouvoir s' vouloir être".split()),
    plans=frozenset("prévoient prévoit prévoyaient prévoyait prévu".split()),
    forecasts=frozenset(
        """
            estimation estimations projection projections pronostic pronostics prévision prévisions
        """.split()
    ),
    revising=frozenset(
        """
            abaisse abaissé ajuste ajusté améliore amélioré augmenté confirme confirmé dégrade dégradé laissé
            maintenu maintient modifié porte porté ramené ramène rehausse rehaussé relevé relève remonte remonté
            revoit revu réduit révise révisé
        """.split()
    ),
    closing_infinitives=frozenset(()),
    accusing=frozenset("accuse accusent accusait accusaient accusé accusa".split()),
    infinitive_endings=("er", "ir", "re"),
)

HEDGES = HedgeWords(
    adverbs=frozenset(
        """
            apparemment censément paraît-il probablement présumément prétendument semble-t-il soi-disant
            vraisemblablement
        """.split()
    ),
    adjectives=frozenset(
        """
            présumé présumée présumées présumés prétendu prétendue prétendues prétendus supposé supposée supposées
            supposés
        """.split()
    ),
    estimated=(
        *(f"{verb}{ending} à" for verb in ("estimé", "évalué") for ending in ("", "e", "s", "es")),
        "on estime",
        "on évalue",
    ),
    modals=frozenset("devraient devrait faudrait pourraient pourrait".split()),
    report_modals=frozenset(),
    conditional_endings=(
        "erait",
        "eraient",
        "irait",
        "iraient",
        "drait",
        "draient",
        "vrait",
        "vraient",
        "urait",
        "uraient",
        "ttrait",
        "ttraient",
        "aîtrait",
        "aîtraient",
        "rrait",
        "rraient",
    ),
    not_conditional=frozenset(
        """
            admiraient admirait aspiraient aspirait assuraient assurait attiraient attirait augurait barrait capturait
            conspirait couvraient couvrait demeurait duraient durait déchirait découvraient découvrait délivraient
            délivrait démarraient démarrait désiraient désirait endurait enterrait errait expirait figuraient figurait
            inaugurait inspiraient inspirait instaurait juraient jurait livraient livrait mesuraient mesurait murmurait
            narrait ouvraient ouvrait procuraient procurait rassuraient rassurait recouvrait respirait restaurait
            retiraient retirait serraient serrait structurait tiraient tirait viraient virait œuvraient œuvrait
        """.split()
    ),
    past_endings=("ait", "aient"),
    report_mood=frozenset(),
)

FRENCH_NOUN_LIKE = """
accuse admis annonce avance calcul calcule chiffre chiffres cite commente compte comptes confie crainte crie croit dit
dits estime juge juges lance montre montres note notes plaide plainte pointe projet promet précise rapporte relève
remarque remarques réponse table
"""

COUNTING = conjugate_all(COUNT, MODELS, IRREGULAR)
# « fait état de 12 blessés »: the noun that `let_know` joins to its verb.
COUNTING = {**COUNTING, Form.FINITE: COUNTING[Form.FINITE] | {"état"}}

ATTRIBUTION = AttributionWords(
    grammar=GRAMMAR,
    sources=SOURCES,
    cues=CUES,
    hedges=HEDGES,
    say=conjugate_all(SAY, MODELS, IRREGULAR),
    show=conjugate_all(SHOW, MODELS, IRREGULAR),
    count=COUNTING,
    deny=conjugate_all(DENY, MODELS, IRREGULAR),
    reflexive=conjugate_all(REFLEXIVE, MODELS, IRREGULAR),
    tell=conjugate_all(TELL, MODELS, IRREGULAR),
    transitive=frozenset(),
    noun_like=frozenset(FRENCH_NOUN_LIKE.split()),
    clitics=tuple(
        tuple(f"-{joint}{pronoun}".replace("-", " - ").split())
        for joint in ("t-", "")
        for pronoun in ("il", "elle", "on", "ils", "elles", "je", "nous", "vous")
    ),
    numbers=frozenset(
        """
            au-delà cent cents cinq cinquante deux dix douze environ huit jusqu'à mille milliard milliards million
            millions moins moitié neuf onze plus près quarante quatorze quatre quelque quinze seize sept six soixante
            tiers treize trente trois vingt
        """.split()
    ),
)
