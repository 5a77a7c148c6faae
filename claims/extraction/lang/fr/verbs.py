"""How French verbs of report conjugate: models by ending, the most particular first."""

from collections.abc import Mapping

from claims.extraction.conjugation import Form, Model


def _model(lemma: str, present: str, imperfect: str, past: str, future: str, participle: str) -> Model:
    """Return a model: present and past (singular, plural), stems of imperfect and future, participle."""
    finite = (
        *present.split(),
        *(imperfect + ending for ending in ("ait", "aient")),
        *past.split(),
        *(future + ending for ending in ("a", "ont", "ait", "aient")),
    )
    return Model(
        lemma,
        {
            Form.FINITE: finite,
            Form.PARTICIPLE: tuple(participle + ending for ending in ("", "e", "s", "es")),
            Form.GERUND: (imperfect + "ant",),
            Form.INFINITIVE: (lemma,),
        },
    )


MODELS = (
    _model("teler", "tèle tèlent", "tel", "tela telèrent", "tèler", "telé"),
    _model("eler", "elle ellent", "el", "ela elèrent", "eller", "elé"),
    _model("eter", "ette ettent", "et", "eta etèrent", "etter", "eté"),
    _model("éler", "èle èlent", "él", "éla élèrent", "éler", "élé"),
    _model("érer", "ère èrent", "ér", "éra érèrent", "érer", "éré"),
    _model("éder", "ède èdent", "éd", "éda édèrent", "éder", "édé"),
    _model("éter", "ète ètent", "ét", "éta étèrent", "éter", "été"),
    _model("ever", "ève èvent", "ev", "eva evèrent", "ever", "evé"),
    _model("cer", "ce cent", "ç", "ça cèrent", "cer", "cé"),
    _model("ger", "ge gent", "ge", "gea gèrent", "ger", "gé"),
    _model("er", "e ent", "", "a èrent", "er", "é"),
    _model("entir", "ent entent", "ent", "entit entirent", "entir", "enti"),
    _model("enir", "ient iennent", "en", "int inrent", "iendr", "enu"),
    _model("édire", "édit édisent", "édis", "édit édirent", "édir", "édit"),
    _model("redire", "redit redisent", "redis", "redit redirent", "redir", "redit"),
    _model("crire", "crit crivent", "criv", "crivit crivirent", "crir", "crit"),
    _model("dire", "dit disent", "dis", "dit dirent", "dir", "dit"),
    _model("aître", "aît aissent", "aiss", "ut urent", "aîtr", "u"),
    _model("aindre", "aint aignent", "aign", "aignit aignirent", "aindr", "aint"),
    _model("endre", "end endent", "end", "endit endirent", "endr", "endu"),
    _model("ondre", "ond ondent", "ond", "ondit ondirent", "ondr", "ondu"),
    _model("mettre", "met mettent", "mett", "mit mirent", "mettr", "mis"),
    _model("croire", "croit croient", "croy", "crut crurent", "croir", "cru"),
    _model("clure", "clut cluent", "clu", "clut clurent", "clur", "clu"),
    _model("prévoir", "prévoit prévoient", "prévoy", "prévit prévirent", "prévoir", "prévu"),
    _model("uivre", "uit uivent", "uiv", "uivit uivirent", "uivr", "uivi"),
    _model("savoir", "sait savent", "sav", "sut surent", "saur", "su"),
    _model("ir", "it issent", "iss", "it irent", "ir", "i"),
)

IRREGULAR: Mapping[str, Mapping[Form, str]] = {}

SAY = """
accuser admettre affirmer ajouter alerter alléguer annoncer arguer argumenter assener assurer attester avancer
avertir avouer certifier clamer commenter communiquer conclure concéder confier confirmer considérer constater
contredire craindre crier croire dire divulguer déclarer décréter dénoncer déplorer détailler espérer estimer
expliquer exposer exprimer garantir indiquer informer insister jauger juger jurer lancer marteler mentionner
minimiser murmurer narrer noter nuancer objecter observer penser plaider pointer poursuivre proclamer promettre
pronostiquer préciser prédire prétendre prévenir raconter rappeler rapporter reconnaître redouter regretter relater
relativiser relever remarquer renchérir riposter répliquer répondre répéter résumer rétorquer révéler signaler
souligner soupçonner soutenir spécifier stipuler supposer tweeter twitter témoigner écrire énoncer évoquer
"""
SHOW = """
attester compter conclure confirmer démontrer dévoiler indiquer montrer prouver prévoir révéler signaler suggérer
établir
"""
COUNT = """
annoncer anticiper attendre avancer calculer chiffrer citer comptabiliser confirmer constater craindre
documenter dénombrer dénoncer déplorer escompter espérer estimer mentionner noter observer parler pointer
projeter pronostiquer prévoir rapporter recenser reconnaître redouter revendiquer répertorier réviser signaler
souligner tabler valoriser évaluer évoquer
"""
DENY = "contester démentir nier réfuter récuser"
REFLEXIVE = """
agacer alarmer amuser attendre défendre désoler emporter enthousiasmer exclamer excuser féliciter indigner inquiéter
insurger interroger justifier lamenter offusquer plaindre remémorer réjouir souvenir targuer vanter étonner
"""
TELL = (
    "annoncer affirmer assurer confier confirmer déclarer dire expliquer indiquer préciser raconter répondre révéler"
)
