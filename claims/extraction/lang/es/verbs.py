"""How Spanish verbs of report conjugate: models by ending, the most particular first."""

from collections.abc import Mapping

from claims.extraction.conjugation import Form, Model


def _model(lemma: str, present: str, imperfect: str, past: str, future: str, participle: str, gerund: str) -> Model:
    """Return a model: present and past (singular, plural), imperfect, stem of the future, participle and gerund."""
    finite = (
        *present.split(),
        imperfect,
        f"{imperfect}n",
        *past.split(),
        *(future + ending for ending in ("á", "án", "ía", "ían")),
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
    _model("tener", "tiene tienen", "tenía", "tuvo tuvieron", "tendr", "tenid", "teniendo"),
    _model("predecir", "predice predicen", "predecía", "predijo predijeron", "predecir", "predich", "prediciendo"),
    _model("decir", "dice dicen", "decía", "dijo dijeron", "dir", "dich", "diciendo"),
    _model("poner", "pone ponen", "ponía", "puso pusieron", "pondr", "puest", "poniendo"),
    _model("venir", "viene vienen", "venía", "vino vinieron", "vendr", "venid", "viniendo"),
    _model("prever", "prevé prevén", "preveía", "previó previeron", "prever", "previst", "previendo"),
    _model("saber", "sabe saben", "sabía", "supo supieron", "sabr", "sabid", "sabiendo"),
    _model("eer", "ee een", "eía", "eyó eyeron", "eer", "eíd", "eyendo"),
    _model("argüir", "arguye arguyen", "argüía", "arguyó arguyeron", "argüir", "argüid", "arguyendo"),
    _model("seguir", "sigue siguen", "seguía", "siguió siguieron", "seguir", "seguid", "siguiendo"),
    _model("uir", "uye uyen", "uía", "uyó uyeron", "uir", "uid", "uyendo"),
    _model("ucir", "uce ucen", "ucía", "ujo ujeron", "ucir", "ucid", "uciendo"),
    _model("erir", "iere ieren", "ería", "irió irieron", "erir", "erid", "iriendo"),
    _model("vertir", "vierte vierten", "vertía", "virtió virtieron", "vertir", "vertid", "virtiendo"),
    _model("mentir", "miente mienten", "mentía", "mintió mintieron", "mentir", "mentid", "mintiendo"),
    _model("pedir", "pide piden", "pedía", "pidió pidieron", "pedir", "pedid", "pidiendo"),
    _model("petir", "pite piten", "petía", "pitió pitieron", "petir", "petid", "pitiendo"),
    _model("cribir", "cribe criben", "cribía", "cribió cribieron", "cribir", "crit", "cribiendo"),
    _model("cubrir", "cubre cubren", "cubría", "cubrió cubrieron", "cubrir", "cubiert", "cubriendo"),
    _model("mostrar", "muestra muestran", "mostraba", "mostró mostraron", "mostrar", "mostrad", "mostrando"),
    _model("contar", "cuenta cuentan", "contaba", "contó contaron", "contar", "contad", "contando"),
    _model("cordar", "cuerda cuerdan", "cordaba", "cordó cordaron", "cordar", "cordad", "cordando"),
    _model("probar", "prueba prueban", "probaba", "probó probaron", "probar", "probad", "probando"),
    _model("pensar", "piensa piensan", "pensaba", "pensó pensaron", "pensar", "pensad", "pensando"),
    _model("fesar", "fiesa fiesan", "fesaba", "fesó fesaron", "fesar", "fesad", "fesando"),
    _model("negar", "niega niegan", "negaba", "negó negaron", "negar", "negad", "negando"),
    _model("sentar", "sienta sientan", "sentaba", "sentó sentaron", "sentar", "sentad", "sentando"),
    _model("confiar", "confía confían", "confiaba", "confió confiaron", "confiar", "confiad", "confiando"),
    _model("situar", "sitúa sitúan", "situaba", "situó situaron", "situar", "situad", "situando"),
    _model("aluar", "alúa alúan", "aluaba", "aluó aluaron", "aluar", "aluad", "aluando"),
    _model("ar", "a an", "aba", "ó aron", "ar", "ad", "ando"),
    _model("er", "e en", "ía", "ió ieron", "er", "id", "iendo"),
    _model("ir", "e en", "ía", "ió ieron", "ir", "id", "iendo"),
)

IRREGULAR: Mapping[str, Mapping[Form, str]] = {}

SAY = """
    aclarar acotar acusar adelantar admitir aducir advertir afirmar agregar alegar alertar anotar anticipar anunciar
    apostillar apuntar argumentar argüir asegurar aseverar augurar avanzar avisar añadir calcular celebrar certificar
    comentar comunicar coincidir concluir confesar
    confiar confirmar considerar constatar contar contestar corroborar creer
    criticar decir declarar defender denunciar describir destacar detallar diagnosticar divulgar enfatizar enumerar
    escribir esgrimir especificar especular esperar estimar evidenciar exclamar explicar exponer expresar garantizar
    ilustrar indicar informar insinuar insistir interpretar jurar justificar juzgar lamentar manifestar mantener
    matizar mencionar narrar notar notificar observar opinar postular precisar predecir prever proclamar prometer
    pronosticar proponer proseguir publicar puntualizar ratificar recalcar reconocer recordar referir
    reiterar relatar remachar remarcar replicar reportar reprochar resaltar reseñar responder resumir revelar
    sentenciar señalar sintetizar sospechar sostener subrayar sugerir suponer temer testificar transmitir tuitear
    valorar vaticinar verificar zanjar
    """
SHOW = """
    arrojar atestiguar comprobar concluir confirmar constatar demostrar desvelar detectar determinar establecer
    estimar evidenciar hallar indicar mostrar probar reflejar registrar revelar señalar sugerir
    """
COUNT = """
    anotar anticipar anunciar apuntar augurar calcular cifrar citar computar confirmar constatar contabilizar
    cuantificar denunciar detectar documentar elevar esperar estimar evaluar fijar hablar identificar informar
    mencionar notificar prever pronosticar proyectar publicar rebajar recoger reconocer reportar revelar
    situar tasar temer ubicar valorar vaticinar
    """
DENY = "cuestionar desmentir negar rebatir rechazar refutar"
REFLEXIVE = "congratular felicitar jactar lamentar preguntar quejar ufanar vanagloriar"
TELL = """
    anunciar asegurar comentar comunicar confesar confiar confirmar contar contestar decir declarar explicar expresar
    indicar informar manifestar precisar relatar responder revelar señalar
    """
