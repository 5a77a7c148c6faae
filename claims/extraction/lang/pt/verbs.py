"""How Portuguese verbs of report conjugate: models by ending, the most particular first."""

from collections.abc import Mapping

from claims.extraction.conjugation import Form, Model


def _model(lemma: str, present: str, imperfect: str, past: str, future: str, participle: str, gerund: str) -> Model:
    """Return a model: present and past (singular, plural), imperfect singular, stems of future and participle."""
    finite = (
        *present.split(),
        imperfect,
        f"{imperfect}m",
        *past.split(),
        *(future + ending for ending in ("á", "ão", "ia", "iam")),
    )
    return Model(
        lemma,
        {
            Form.FINITE: finite,
            Form.PARTICIPLE: tuple(participle + ending for ending in ("o", "a", "os", "as")),
            Form.GERUND: (gerund,),
            Form.INFINITIVE: (lemma,),
        },
    )


MODELS = (
    _model("manter", "mantém mantêm", "mantinha", "manteve mantiveram", "manter", "mantid", "mantendo"),
    _model("dizer", "diz dizem", "dizia", "disse disseram", "dir", "dit", "dizendo"),
    _model("por", "põe põem", "punha", "pôs puseram", "por", "post", "pondo"),
    _model("prever", "prevê preveem prevêem", "previa", "previu previram", "prever", "previst", "prevendo"),
    _model("saber", "sabe sabem", "sabia", "soube souberam", "saber", "sabid", "sabendo"),
    _model("crer", "crê creem crêem", "cria", "creu creram", "crer", "crid", "crendo"),
    _model("fazer", "faz fazem", "fazia", "fez fizeram", "far", "feit", "fazendo"),
    _model("screver", "screve screvem", "screvia", "screveu screveram", "screver", "scrit", "screvendo"),
    _model("cobrir", "cobre cobrem", "cobria", "cobriu cobriram", "cobrir", "cobert", "cobrindo"),
    _model("uir", "ui uem", "uía", "uiu uíram", "uir", "uíd", "uindo"),
    _model("uzir", "uz uzem", "uzia", "uziu uziram", "uzir", "uzid", "uzindo"),
    _model("air", "ai aem", "aía", "aiu aíram", "air", "aíd", "aindo"),
    _model("petir", "pete petem", "petia", "petiu petiram", "petir", "petid", "petindo"),
    _model("guir", "gue guem", "guia", "guiu guiram", "guir", "guid", "guindo"),
    _model("ar", "a am", "ava", "ou aram", "ar", "ad", "ando"),
    _model("er", "e em", "ia", "eu eram", "er", "id", "endo"),
    _model("ir", "e em", "ia", "iu iram", "ir", "id", "indo"),
)

IRREGULAR: Mapping[str, Mapping[Form, str]] = {}

SAY = """
    acentuar aclarar acreditar acrescentar acusar adiantar admitir advertir afiançar afirmar alegar alertar anotar
    antecipar anunciar apontar apostar argumentar assegurar asseverar assinalar atestar avaliar avançar avisar
    calcular celebrar certificar classificar comentar complementar completar comunicar concluir confessar confiar
    confidenciar confirmar considerar constatar contabilizar contar contestar corroborar crer criticar declarar
    defender denunciar descrever destacar detalhar divulgar dizer elencar enfatizar enumerar esclarecer escrever
    especificar especular esperar estimar evidenciar exclamar explicar expor expressar falar frisar garantir ilustrar
    imaginar indicar informar insinuar insistir julgar jurar justificar lamentar lembrar manifestar manter mencionar
    narrar notar noticiar notificar observar opinar ponderar pontuar pormenorizar precisar predizer prever proclamar
    prognosticar projetar prometer propor prosseguir publicar queixar ratificar reafirmar realçar reconhecer
    recordar referir reforçar registar registrar reiterar relatar relembrar replicar reportar responder ressaltar
    ressalvar resumir retorquir revelar salientar sintetizar sublinhar sugerir supor suspeitar sustentar temer
    testemunhar tuitar vaticinar verificar
    """
SHOW = """
    apontar apurar atestar comprovar concluir confirmar constatar demonstrar descobrir detectar detetar estabelecer
    estimar evidenciar indicar mostrar provar registar registrar revelar sinalizar sugerir
    """
COUNT = """
    antecipar anunciar apontar apurar avaliar calcular citar computar confirmar constatar contabilizar contar
    denunciar detectar detetar divulgar documentar elevar esperar estimar falar fixar identificar indicar informar
    mencionar notificar orçar prever prognosticar projectar projetar publicar quantificar reconhecer referir
    relatar reportar revelar situar temer verificar
    """
DENY = "contestar desmentir negar rebater refutar rejeitar"
REFLEXIVE = "congratular gabar lamentar queixar vangloriar"
TELL = """
    adiantar afirmar anunciar assegurar comentar confessar confiar confirmar contar declarar dizer explicar expressar
    garantir indicar informar manifestar referir relatar responder revelar
    """
