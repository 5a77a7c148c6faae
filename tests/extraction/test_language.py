"""Which language a text is in, told from few words too."""

import pytest

from claims.extraction.language import language_of


@pytest.mark.parametrize(
    "text",
    [
        "Disoccupazione in calo, a settembre gli occupati salgono di 63 mila unità",
        "Incendio a Marsala, evacuate quaranta famiglie",
        "Secondo l'Istat, l'inflazione è scesa al 4,2% nel mese di ottobre.",
        "Il presidente argentino ha incontrato a Madrid il premier spagnolo.",
        "La Juventus batte il Benfica 2-1 davanti a 41.000 spettatori",
    ],
)
def test_italian_is_told_apart(text):
    assert language_of(text) == "it"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El paro baja en octubre y los precios suben un 3 %", "es"),
        ("O desemprego caiu em outubro e os preços subiram 3%", "pt"),
        ("Le chômage recule en octobre, les prix augmentent de 3 %", "fr"),
    ],
)
def test_its_sisters_are_not_taken_for_italian(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "Inflation sinkt im Mai überraschend deutlich auf 2,1 Prozent",
        "Wien: Zwei Verletzte nach Brand in Wohnhaus am Gürtel",
        "Der Bundesrat will die Beiträge an die SRG auf 300 Franken senken.",
        "Nach Angaben der Polizei nahmen 4000 Menschen teil.",
    ],
)
def test_german_is_told_apart(text):
    assert language_of(text) == "de"


@pytest.mark.parametrize(
    "text",
    [
        "El Congreso aprueba la subida de las pensiones para 2025",
        "Bomberos rescatan a siete montañeros en los Picos de Europa",
        "La inflación de abril se dispara en la Argentina",
        "Según el INE, el 45 % de los hogares tiene bicicleta.",
        "Detenido un hombre por el robo de 300 kilos de cobre",
    ],
)
def test_spanish_is_told_apart(text):
    assert language_of(text) == "es"


@pytest.mark.parametrize(
    "text",
    [
        "Governo anuncia corte de 12 mil milhões no orçamento",
        "Polícia Federal prende sete pessoas em operação no Rio",
        "Bombeiros resgatam sete montanhistas na Serra da Estrela",
        "Segundo o IBGE, 45% dos domicílios têm bicicleta.",
        "Chuvas deixam 300 famílias desalojadas em Minas Gerais",
    ],
)
def test_portuguese_is_told_apart(text):
    assert language_of(text) == "pt"
