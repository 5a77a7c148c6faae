"""How English verbs of report conjugate: models by ending, the most particular first, and the irregular ones."""

from collections.abc import Mapping

from claims.extraction.conjugation import Form, Model


def _model(lemma: str, third: str, past: str, gerund: str, *, base: str | None = None) -> Model:
    """Return a model from its endings: he says, said, saying. The plain form is finite too ("they say")."""
    plain = lemma if base is None else base
    return Model(
        lemma,
        {
            Form.FINITE: (plain, third, past),
            Form.PARTICIPLE: (past,),
            Form.GERUND: (gerund,),
            Form.INFINITIVE: (plain,),
        },
    )


MODELS = (
    _model("ry", "ries", "ried", "rying"),
    _model("ny", "nies", "nied", "nying"),
    _model("ly", "lies", "lied", "lying"),
    _model("fy", "fies", "fied", "fying"),
    _model("ss", "sses", "ssed", "ssing"),
    _model("sh", "shes", "shed", "shing"),
    _model("e", "es", "ed", "ing"),
    _model("mit", "mits", "mitted", "mitting"),
    _model("", "s", "ed", "ing"),
)


def _irregular(base: str, third: str, past: str, participle: str, gerund: str) -> Mapping[Form, str]:
    return {
        Form.FINITE: f"{base} {third} {past}",
        Form.PARTICIPLE: participle,
        Form.GERUND: gerund,
        Form.INFINITIVE: base,
    }


IRREGULAR: Mapping[str, Mapping[Form, str]] = {
    "find": _irregular("find", "finds", "found", "found", "finding"),
    "forecast": _irregular("forecast", "forecasts", "forecast forecasted", "forecast forecasted", "forecasting"),
    "foresee": _irregular("foresee", "foresees", "foresaw", "foreseen", "foreseeing"),
    "hold": _irregular("hold", "holds", "held", "held", "holding"),
    "know": _irregular("know", "knows", "knew", "known", "knowing"),
    "put": _irregular("put", "puts", "put", "put", "putting"),
    "quip": _irregular("quip", "quips", "quipped", "quipped", "quipping"),
    "read": _irregular("read", "reads", "read", "read", "reading"),
    "say": _irregular("say", "says", "said", "said", "saying"),
    "show": _irregular("show", "shows", "showed", "shown showed", "showing"),
    "speak": _irregular("speak", "speaks", "spoke", "spoken", "speaking"),
    "tell": _irregular("tell", "tells", "told", "told", "telling"),
    "think": _irregular("think", "thinks", "thought", "thought", "thinking"),
    "write": _irregular("write", "writes", "wrote", "written", "writing"),
}
