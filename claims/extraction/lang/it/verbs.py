"""How Italian verbs of report conjugate: models by ending, the most particular first."""

from collections.abc import Mapping

from claims.extraction.conjugation import Form, Model


def _model(lemma: str, present: str, imperfect: str, past: str, future: str, participle: str) -> Model:
    """Return a model: present and past (singular, plural), stems of imperfect and future, participle."""
    finite = (
        *present.split(),
        *(imperfect + ending for ending in ("va", "vano")),
        *past.split(),
        *(future + ending for ending in ("à", "anno", "ebbe", "ebbero")),
    )
    thematic = imperfect[:-1] + ("a" if lemma.endswith("are") else "e")
    return Model(
        lemma,
        {
            Form.FINITE: finite,
            Form.PARTICIPLE: tuple(participle + ending for ending in "oaie"),
            Form.GERUND: (f"{thematic}ndo",),
            Form.INFINITIVE: (lemma, f"{lemma[:-1]}ne"),
        },
    )


MODELS = (
    _model("ciare", "cia ciano", "cia", "ciò ciarono", "cer", "ciat"),
    _model("giare", "gia giano", "gia", "giò giarono", "ger", "giat"),
    _model("care", "ca cano", "ca", "cò carono", "cher", "cat"),
    _model("gare", "ga gano", "ga", "gò garono", "gher", "gat"),
    _model("are", "a ano", "a", "ò arono", "er", "at"),
    _model("tenere", "tiene tengono", "tene", "tenne tennero", "terr", "tenut"),
    _model("vedere", "vede vedono", "vede", "vide videro", "vedr", "vist"),
    _model("mettere", "mette mettono", "mette", "mise misero", "metter", "mess"),
    _model("cludere", "clude cludono", "clude", "cluse clusero", "cluder", "clus"),
    _model("iungere", "iunge iungono", "iunge", "iunse iunsero", "iunger", "iunt"),
    _model("noscere", "nosce noscono", "nosce", "nobbe nobbero", "noscer", "nosciut"),
    _model("spondere", "sponde spondono", "sponde", "spose sposero", "sponder", "spost"),
    _model("fondere", "fonde fondono", "fonde", "fuse fusero", "fonder", "fus"),
    _model("porre", "pone pongono", "pone", "pose posero", "porr", "post"),
    _model("durre", "duce ducono", "duce", "dusse dussero", "durr", "dott"),
    _model("chiedere", "chiede chiedono", "chiede", "chiese chiesero", "chieder", "chiest"),
    _model("leggere", "legge leggono", "legge", "lesse lessero", "legger", "lett"),
    _model("primere", "prime primono", "prime", "presse pressero", "primer", "press"),
    _model("cutere", "cute cutono", "cute", "cusse cussero", "cuter", "cuss"),
    _model("sistere", "siste sistono", "siste", "sistette sistettero", "sister", "sistit"),
    _model("scrivere", "scrive scrivono", "scrive", "scrisse scrissero", "scriver", "scritt"),
    _model("endere", "ende endono", "ende", "ese esero", "ender", "es"),
    _model("ere", "e ono", "e", "ette ettero", "er", "ut"),
    _model("badire", "badisce badiscono", "badi", "badì badirono", "badir", "badit"),
    _model("dire", "dice dicono", "dice", "disse dissero", "dir", "dett"),
    _model("vertire", "verte vertono", "verti", "vertì vertirono", "vertir", "vertit"),
    _model("sentire", "sente sentono", "senti", "sentì sentirono", "sentir", "sentit"),
    _model("ire", "isce iscono", "i", "ì irono", "ir", "it"),
)

IRREGULAR: Mapping[str, Mapping[Form, str]] = {
    "scoprire": {
        Form.FINITE: "scopre scoprono scopriva scoprivano scoprì scoprirono scoprirà scopriranno",
        Form.PARTICIPLE: "scoperto scoperta scoperti scoperte",
        Form.GERUND: "scoprendo",
        Form.INFINITIVE: "scoprire",
    },
    "essere": {
        Form.FINITE: "è sono era erano fu furono sarà saranno sarebbe sarebbero",
        Form.PARTICIPLE: "stato stata stati state",
        Form.GERUND: "essendo",
        Form.INFINITIVE: "essere",
    },
}

SAY = """
accusare affermare aggiungere allertare ammettere ammonire annotare annunciare argomentare asserire assicurare
attestare auspicare avvertire avvisare azzardare calcolare chiarire chiosare citare commentare comunicare concludere
confermare confessare confidare considerare constatare contestare credere definire denunciare descrivere dettagliare
dichiarare dire enfatizzare esclamare esordire esortare esporre esprimere esultare evidenziare evocare garantire
giudicare giurare giustificare gridare illustrare immaginare incalzare indicare informare insinuare insistere
intervenire ironizzare lamentare notare obiettare osservare paventare pensare polemizzare precisare predire premettere
prevedere proclamare pronosticare proseguire puntualizzare raccomandare raccontare ragionare rammentare rassicurare
reagire replicare rettificare riassumere ribadire ribattere riconoscere ricordare ricostruire ridimensionare riferire
riflettere rilanciare rilevare rimarcare ripetere riportare rispondere ritenere rivelare rivendicare sbottare scandire
scommettere scoprire scrivere segnalare sentenziare sintetizzare sospettare sostenere sottolineare specificare spiegare
stimare suggerire supporre svelare temere testimoniare tuonare twittare valutare
"""
SHOW = """
accertare appurare attestare certificare concludere confermare dimostrare documentare evidenziare indicare mostrare
prevedere provare registrare riportare rivelare scoprire segnalare stabilire stimare suggerire testimoniare
"""
COUNT = """
accertare annunciare anticipare aspettare attendere attestare calcolare censire certificare citare comunicare
confermare contabilizzare contare conteggiare denunciare dichiarare diffondere documentare elencare evidenziare
indicare ipotizzare lamentare menzionare mostrare parlare paventare prevedere preventivare proiettare pronosticare
quantificare raccontare riconoscere ricordare riferire rilevare riportare ritenere rivelare rivendicare
segnalare sottolineare stimare temere valutare vantare
"""
DENY = "smentire negare contestare confutare respingere ridimensionare"
REFLEXIVE = "felicitare rallegrare rammaricare congratulare"
TELL = """
affermare annunciare assicurare confermare confidare dichiarare dire precisare raccontare riferire rispondere rivelare
spiegare
"""
# Regular verbs of news that end the subject before them; the irregular ones are listed by form.
COMMON = """
abbandonare abbassare accadere aiutare allungare applicare arrestare arrivare attirare attraversare aumentare bastare
bloccare bruciare calare cambiare causare cedere celebrare cercare colpire comprare condannare consumare continuare
costare costituire creare crollare derivare destinare devastare dimezzare diminuire diventare dominare durare eliminare
esaminare esportare evitare fermare festeggiare figurare finanziare finire firmare fornire frenare funzionare generare
giocare guadagnare guidare impiegare importare incassare incontrare indossare ingaggiare iniziare investire lavorare
liberare limitare mancare mangiare migliorare occupare operare ospitare pagare partecipare passare peggiorare pesare
piazzare portare possedere prendere preparare presentare prestare procedere prolungare provocare pubblicare puntare
raddoppiare rallentare rappresentare recuperare regalare rendere resistere ricevere riguardare rinunciare rischiare
risparmiare rispettare risultare ritirare rubare salvare scattare segnare sembrare sfiorare sostituire spendere
spostare stampare strappare superare tagliare toccare tornare totalizzare trasportare trovare usare utilizzare vendere
versare viaggiare volare votare
"""
