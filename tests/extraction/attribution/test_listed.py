import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("fr", "Selon l'Insee, la Banque de France et l'ISW, le PIB perd <2> points.", ["l'ISW", "l'Insee"]),
        ("fr", "Le PIB perd <2> points, selon l'Insee, l'ISW et Bercy.", ["Bercy", "l'ISW", "l'Insee"]),
        ("fr", "L'Insee, l'ISW et Bercy estiment que le PIB perd <2> points.", ["Bercy", "L'Insee", "l'ISW"]),
        ("fr", "Le PIB perd <2> points, ont indiqué l'Insee, l'ISW et Bercy.", ["Bercy", "l'ISW", "l'Insee"]),
        ("en", "According to YouGov, the BBC and CNN, <40> people left.", ["CNN", "YouGov", "the BBC"]),
        ("en", "YouGov, Barclays and Sky say that <40> people left.", ["Barclays", "Sky", "YouGov"]),
        ("de", "Destatis, Bundesbank und Wifo zufolge fehlen <40> Betten.", ["Bundesbank", "Destatis", "Wifo"]),
        ("de", "Laut Caritas, Diakonie und Verdi fehlen <40> Betten.", ["Caritas", "Diakonie", "Verdi"]),
        ("de", "Laut Polizei und Feuerwehr fehlen <40> Betten.", ["Feuerwehr", "Polizei"]),
        (
            "de",
            "Der Mieterbund, der Paritätische und die Caritas schätzen, dass <40> Wohnungen fehlen.",
            ["Der Mieterbund", "der Paritätische", "die Caritas"],
        ),
        (
            "de",
            "Nach Angaben von Polizei, Feuerwehr und Caritas fehlen <40> Betten.",
            ["Caritas", "Feuerwehr", "Polizei"],
        ),
        ("es", "Según YouGov, la BBC y Mediazona, faltan <40> camas.", ["Mediazona", "YouGov", "la BBC"]),
        ("es", "Faltan <40> camas, según datos de la ONU, la OIM y Acnur.", ["Acnur", "la OIM", "la ONU"]),
        ("it", "Secondo Reuters, BBC e Mediazona, mancano <40> letti.", ["BBC", "Mediazona", "Reuters"]),
        ("it", "La Cgil, la Cisl e la Uil stimano <40> esuberi.", ["La Cgil", "la Cisl", "la Uil"]),
        ("pt", "De acordo com a BBC, a CNN e a Reuters, faltam <40> camas.", ["a BBC", "a CNN", "a Reuters"]),
    ],
)
def test_every_source_of_a_list_is_cited(language, text, sources):
    assert set(sources) <= set(cited(language, text)[0])


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("fr", "Selon l'Insee, la France et l'Italie ont perdu <300> emplois.", ["l'Insee"]),
        ("fr", "Selon l'Insee, la France et l'Italie, premières touchées, ont perdu <300> emplois.", ["l'Insee"]),
        ("es", "Según la BBC, Alemania y Polonia, los más afectados, perdieron <300> empleos.", ["la BBC"]),
        ("fr", "Selon le maire de Lyon, Paul Roux, et l'opposition, <300> lits manquent.", ["Paul Roux"]),
        ("fr", "À Paris, Renault et Stellantis estiment que <300> postes sont menacés.", ["Renault", "Stellantis"]),
        ("en", "In London, Barclays and Lloyds say that <300> posts will go.", ["Barclays", "Lloyds"]),
        ("de", "In München, Destatis und Wifo zufolge, fehlen <300> Wohnungen.", ["Destatis", "Wifo"]),
        ("es", "Según la OIM, España y Francia perdieron <300> empleos.", ["la OIM"]),
    ],
)
def test_who_only_stands_beside_a_list_is_not(language, text, sources):
    assert cited(language, text) == [sources]
