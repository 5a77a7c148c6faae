import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        (
            "it",
            "Ha parlato Paolo Neri, dice Anna Russo. Ha aggiunto che <200> operai saranno assunti.",
            [["Anna Russo"]],
        ),
        ("it", "«È dura», ha detto Anna Russo. «Mancano <300> medici», ha precisato ieri.", [["Anna Russo"]]),
        ("es", "«Es duro», dijo Ana Ruiz. Añadió que faltan <300> médicos.", [["Ana Ruiz"]]),
        ("pt", "«É difícil», disse Ana Reis. Acrescentou que faltam <300> médicos.", [["Ana Reis"]]),
    ],
)
def test_a_verb_without_a_subject_cites_whoever_was_named(language, text, sources):
    assert cited(language, text) == sources


@pytest.mark.parametrize(
    "text",
    [
        "Ha parlato Anna Russo. Si dice che <200> operai saranno licenziati.",
        "Lo dice Anna Russo. Va detto che <200> operai sono stati licenziati.",
        "Lo dice Anna Russo. Non ha detto che <200> operai saranno licenziati.",
        "Ha aggiunto che <200> operai saranno assunti.",
    ],
)
def test_a_verb_that_nobody_says_cites_nobody(text):
    assert not any(cited("it", text))
