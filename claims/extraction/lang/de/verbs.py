"""How German verbs of report conjugate: models by beginning and ending, the irregular ones, verbs with a particle."""

from collections.abc import Mapping

from claims.extraction.conjugation import Form, Model, conjugate_all


def _weak(lemma: str, endings: str, participle: str, *, begins: tuple[str, ...] = ("",), ge: str = "ge") -> Model:
    """Return a model of weak verbs from its endings: present, past (singular, plural) and subjunctive; participle."""
    return Model(
        lemma,
        {
            Form.FINITE: tuple(endings.split()),
            Form.PARTICIPLE: (participle,),
            Form.GERUND: ("end",),
            Form.INFINITIVE: (lemma,),
        },
        begins=begins,
        before={Form.PARTICIPLE: ge},
    )


_PLAIN = "t en te ten e"
# Verbs with these beginnings, or the ending -ieren, have a participle without ge-.
_PREFIXES = ("be", "emp", "ent", "er", "ge", "hinter", "miss", "unter", "ver", "wider", "zer", "über")

MODELS = (
    _weak("ieren", "iert ieren ierte ierten iere", "iert", ge=""),
    _weak("ten", "tet ten tete teten te", "tet", begins=_PREFIXES, ge=""),
    _weak("den", "det den dete deten de", "det", begins=_PREFIXES, ge=""),
    _weak("chnen", "chnet chnen chnete chneten chne", "chnet", begins=_PREFIXES, ge=""),
    _weak("eln", "elt eln elte elten ele", "elt", begins=_PREFIXES, ge=""),
    _weak("ern", "ert ern erte erten ere", "ert", begins=_PREFIXES, ge=""),
    _weak("en", _PLAIN, "t", begins=_PREFIXES, ge=""),
    _weak("ten", "tet ten tete teten te", "tet"),
    _weak("den", "det den dete deten de", "det"),
    _weak("chnen", "chnet chnen chnete chneten chne", "chnet"),
    _weak("eln", "elt eln elte elten ele", "elt"),
    _weak("ern", "ert ern erte erten ere", "ert"),
    _weak("en", _PLAIN, "t"),
)


def _strong(finite: str, participle: str, gerund: str, infinitive: str) -> Mapping[Form, str]:
    return {Form.FINITE: finite, Form.PARTICIPLE: participle, Form.GERUND: gerund, Form.INFINITIVE: infinitive}


IRREGULAR: Mapping[str, Mapping[Form, str]] = {
    "befinden": _strong("befindet befinden befand befanden befinde", "befunden", "befindend", "befinden"),
    "beschreiben": _strong(
        "beschreibt beschreiben beschrieb beschrieben beschreibe", "beschrieben", "beschreibend", "beschreiben"
    ),
    "bestreiten": _strong(
        "bestreitet bestreiten bestritt bestritten bestreite", "bestritten", "bestreitend", "bestreiten"
    ),
    "beweisen": _strong("beweist beweisen bewies bewiesen beweise", "bewiesen", "beweisend", "beweisen"),
    "denken": _strong("denkt denken dachte dachten denke", "gedacht", "denkend", "denken"),
    "erfahren": _strong("erfährt erfahren erfuhr erfuhren erfahre", "erfahren", "erfahrend", "erfahren"),
    "ergeben": _strong("ergibt ergeben ergab ergaben ergebe", "ergeben", "ergebend", "ergeben"),
    "erkennen": _strong("erkennt erkennen erkannte erkannten erkenne", "erkannt", "erkennend", "erkennen"),
    "gestehen": _strong("gesteht gestehen gestand gestanden gestehe", "gestanden", "gestehend", "gestehen"),
    "finden": _strong("findet finden fand fanden finde", "gefunden", "findend", "finden"),
    "heißen": _strong("heißt heißen hieß hießen heiße", "geheißen", "heißend", "heißen"),
    "messen": _strong("misst messen maß maßen messe", "gemessen", "messend", "messen"),
    "nennen": _strong("nennt nennen nannte nannten nenne", "genannt", "nennend", "nennen"),
    "schließen": _strong("schließt schließen schloss schlossen schließe", "geschlossen", "schließend", "schließen"),
    "schreiben": _strong("schreibt schreiben schrieb schrieben schreibe", "geschrieben", "schreibend", "schreiben"),
    "sprechen": _strong("spricht sprechen sprach sprachen spreche", "gesprochen", "sprechend", "sprechen"),
    "unterstreichen": _strong(
        "unterstreicht unterstreichen unterstrich unterstrichen unterstreiche",
        "unterstrichen",
        "unterstreichend",
        "unterstreichen",
    ),
    "versprechen": _strong(
        "verspricht versprechen versprach versprachen verspreche", "versprochen", "versprechend", "versprechen"
    ),
    "widersprechen": _strong(
        "widerspricht widersprechen widersprach widersprachen widerspreche",
        "widersprochen",
        "widersprechend",
        "widersprechen",
    ),
    "wissen": _strong("weiß wissen wusste wussten wisse", "gewusst", "wissend", "wissen"),
    "geben": _strong("gibt geben gab gaben gebe", "gegeben", "gebend", "geben"),
    "gehen": _strong("geht gehen ging gingen gehe", "gegangen", "gehend", "gehen"),
    "halten": _strong("hält halten hielt hielten halte", "gehalten", "haltend", "halten"),
    "nehmen": _strong("nimmt nehmen nahm nahmen nehme", "genommen", "nehmend", "nehmen"),
    "streiten": _strong("streitet streiten stritt stritten streite", "gestritten", "streitend", "streiten"),
    "weisen": _strong("weist weisen wies wiesen weise", "gewiesen", "weisend", "weisen"),
    "kommen": _strong("kommt kommen kam kamen komme", "gekommen", "kommend", "kommen"),
    "werfen": _strong("wirft werfen warf warfen werfe", "geworfen", "werfend", "werfen"),
    "rufen": _strong("ruft rufen rief riefen rufe", "gerufen", "rufend", "rufen"),
}

SAY = """
ahnen analysieren annoncieren antworten argumentieren ausrichten beantworten beanstanden bedauern befinden befürchten
behaupten beharren bejahen bekennen beklagen bekräftigen bekunden bemerken bemängeln berichten beschreiben beschwören
bestätigen beteuern betonen bilanzieren denken diagnostizieren ergänzen erinnern erklären erläutern erwarten
erwidern erzählen entgegnen fordern frohlocken fürchten garantieren gestehen glauben hoffen höhnen informieren jubeln
klagen kommentieren konstatieren konkretisieren kontern kritisieren loben mahnen meinen melden monieren mutmaßen
notieren orakeln posten präzisieren prognostizieren prophezeien präsentieren rechnen resümieren rufen sagen scherzen
schildern schimpfen schreiben schwärmen schätzen signalisieren spekulieren sprechen spotten stöhnen tadeln tippen
twittern unterstreichen urteilen verkünden verlauten verlautbaren vermelden vermerken vermuten verraten versichern
versprechen verweisen veröffentlichen warnen wettern wiederholen wissen zitieren zürnen äußern
beziffern
"""
SHOW = """
belegen besagen bestätigen beweisen demonstrieren dokumentieren enthüllen ergeben finden illustrieren konstatieren
offenbaren signalisieren suggerieren verdeutlichen vermuten verraten zeigen prognostizieren ermitteln registrieren
verzeichnen zählen
"""
COUNT = """
befürchten berechnen berichten beziffern dokumentieren ermitteln errechnen erwarten fürchten kalkulieren melden
nennen prognostizieren projizieren rechnen schätzen sprechen taxieren veranschlagen vermelden
vermuten vorhersagen beklagen konstatieren bestätigen
"""
DENY = "bestreiten dementieren leugnen verneinen widerlegen bezweifeln widersprechen"
TELL = "sagen erklären berichten bestätigen erzählen verraten schildern erläutern antworten"

# What goes with a particle, joined where the verb ends its clause: "mitteilte", "teilte … mit".
APART_SAY = """
    mit-teilen an-geben an-kündigen an-merken an-nehmen an-führen an-deuten bekannt-geben bekannt-machen dar-legen
    dar-stellen ein-räumen ein-schätzen ein-wenden fest-halten fest-stellen heraus-stellen hervor-heben hin-weisen
    hinzu-fügen hinzu-setzen klar-stellen klar-machen nach-legen nach-schieben preis-geben vor-bringen vor-rechnen
    vor-tragen voraus-sagen vor-sagen zu-geben zu-gestehen zu-sichern zusammen-fassen fort-fahren mit-rechnen
    zurück-rudern auf-zählen nach-rechnen aus-führen vorher-sagen aus-rechnen bei-pflichten vor-schlagen vor-werfen
"""
APART_SHOW = """
auf-zeigen auf-decken aus-weisen heraus-finden hervor-gehen nach-weisen nahe-legen vor-legen fest-stellen dar-legen
hin-weisen hin-deuten voraus-sagen schluss-kommen ergebnis-kommen schluss-gelangen ergebnis-gelangen
"""
APART_COUNT = """
    aus-gehen an-geben an-kündigen an-setzen aus-weisen voraus-sagen vorher-sagen fest-stellen hoch-rechnen an-nehmen
    bekannt-geben an-peilen
"""
APART_DENY = "ab-streiten zurück-weisen"


def joined(lemmas: str) -> Mapping[Form, frozenset[str]]:
    """Return the forms of verbs with a particle where it stands before its verb: "mitteilte", "mitgeteilt"."""
    found: dict[Form, frozenset[str]] = dict.fromkeys(Form, frozenset())
    for lemma in lemmas.split():
        particle, _, verb = lemma.rpartition("-")
        forms = conjugate_all(verb, MODELS, IRREGULAR)
        found = {form: found[form] | {f"{particle}{word}" for word in forms[form]} for form in Form}
        found[Form.INFINITIVE] |= {f"{particle}zu{word}" for word in forms[Form.INFINITIVE]}
    return found


def apart(lemmas: str) -> Mapping[str, frozenset[str]]:
    """Return the finite forms of verbs with the particles that may end their clause: "teilte" with "mit"."""
    found: dict[str, frozenset[str]] = {}
    for lemma in lemmas.split():
        particle, _, verb = lemma.rpartition("-")
        for word in conjugate_all(verb, MODELS, IRREGULAR)[Form.FINITE]:
            found[word] = found.get(word, frozenset()) | {particle}
    return found
