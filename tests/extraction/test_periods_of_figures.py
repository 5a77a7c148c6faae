"""Which time of a text a figure is about, and which times are those of something else."""

import pytest

from claims.extraction import extract

from .readings import NOBODY, PUBLISHED, claims_in, period_in


@pytest.mark.parametrize(
    ("text", "language", "words", "begins", "ends"),
    [
        (
            "Prices rose by 4% in the 12 months to March 2024.",
            "en",
            "the 12 months to March 2024",
            "2023-04-01",
            "2024-03-31",
        ),
        (
            "Sales fell 4% in the first nine months of 2023.",
            "en",
            "the first nine months of 2023",
            "2023-01-01",
            "2023-09-30",
        ),
        (
            "Les ventes ont baissé de 4 % pour les six premiers mois de l'année.",
            "fr",
            "les six premiers mois de l'année",
            "2024-01-01",
            "2024-06-30",
        ),
    ],
)
def test_a_span_of_months_is_told_by_its_last_month_or_its_year(text, language, words, begins, ends):
    found = period_in(text, language)

    assert found[0].endswith(words)
    assert found[1:] == (begins, ends)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("LYON, 3 mai (AFP) - Un incendie a détruit 40 maisons.", "fr"),
        ("BERN, 3 May — A fire destroyed 40 houses.", "en"),
        ("La hausse atteint 4 %, un niveau inédit depuis 2008.", "fr"),
        ("Unemployment is 4%, the highest since 2008.", "en"),
        ("The 2022 law set aside 40 million dollars.", "en"),
        ("The city uses 26 per cent less water than it did in 2002.", "en"),
        ("L'entreprise, fondée en 1968, emploie 40 salariés.", "fr"),
        ("Más de 5 millones de personas votaron tras dos semanas de voto anticipado.", "es"),
        ("Tuvo 12 alumnos durante los últimos 15 años de su vida.", "es"),
        ("Hasta ahora han votado 300 personas.", "es"),
        ("Bisher wurden 300 Fälle gemeldet.", "de"),
        ("Según los 90 trabajadores, la empresa debe 300 euros.", "es"),
        ("Negli ultimi mesi del suo mandato, durati poco, firmò 40 decreti.", "it"),
        ("It went down at 10:30 p.m. (2030 GMT), 700 metres from the quay.", "en"),
    ],
)
def test_the_time_of_something_else_is_not_the_figure_s(text, language):
    assert period_in(text, language) is None


def test_the_one_time_of_a_sentence_is_that_of_every_figure_of_a_kind():
    text = "The blast killed 12 people and injured 30 others on 4 May 2024."

    assert period_in(text, "en") == ("on 4 May 2024", "2024-05-04", "2024-05-04")


def test_the_months_of_a_period_are_no_claim():
    assert claims_in("Prices rose by 4% in the 12 months to March 2024.", "en") == ["4 % change"]


def test_the_half_of_a_year_is_no_claim():
    assert claims_in("En la primera mitad de 2022 se vendieron 40 casas.", "es") == ["40 1 casas"]


def test_the_half_of_a_thing_is_one():
    assert claims_in("La mitad de las casas se vendieron en 2022.", "es") == ["0.5 1 casas"]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("In autunno il Tesoro colloca titoli per 60 miliardi di euro.", "it", "In autunno"),
        ("Im Herbst kamen 30 Menschen.", "de", "Im Herbst"),
    ],
)
def test_a_season_without_a_year_is_one_where_it_opens_the_sentence(text, language, words):
    assert period_in(text, language) == (words, "", "")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Quattro adulti su dieci si ammalano durante l'inverno.", "it"),
        ("Four in ten adults feel cold in the winter.", "en"),
    ],
)
def test_a_season_elsewhere_is_any_of_them(text, language):
    assert period_in(text, language) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Zahl stieg um 4 Prozent, teilte das Statistische Landesamt am Dienstag mit.", "de"),
        ("„Wir brauchen 40 Lehrer“, sagte Schulleiterin Petra Lang am Freitag in Bonn.", "de"),
        ("Ministerin Petra Lang kündigte am Mittwoch an, das Land werde 40 Lehrer einstellen.", "de"),
        ("Es fehlen 40 Lehrer, wie das Ministerium am Montag bekannt gab.", "de"),
        ("Faltan 40 maestros, informó la consejera de Educación el lunes por la noche.", "es"),
        ("El martes la consejera anunció que contratará a 40 maestros.", "es"),
        ("Mancano 40 maestri, ha spiegato la preside mercoledì.", "it"),
        ("Faltam 40 professores, disse a diretora da escola na quinta-feira.", "pt"),
        ("Il manque 40 enseignants, a indiqué la rectrice de Lyon vendredi.", "fr"),
        ("40 teachers are missing, said Petra Lang of the union on Friday.", "en"),
    ],
)
def test_the_day_of_the_saying_is_not_the_figure_s(text, language):
    assert period_in(text, language) is None


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Die Polizei sagte, dass am Montag 40 Menschen starben.", "de", "am Montag"),
        ("Am Montag gab es 40 Tote.", "de", "Am Montag"),
        ("Die Preise stiegen im Mai um 4 Prozent, teilte das Amt am Dienstag mit.", "de", "im Mai"),
        ("Police said 40 people were killed on Monday.", "en", "on Monday"),
        ("La policía dijo que el lunes faltaban 40 personas.", "es", "el lunes"),
        ("La polizia ha detto che lunedì sono morte 40 persone.", "it", "lunedì"),
        ("A polícia disse que 40 pessoas morreram na segunda-feira.", "pt", "na segunda-feira"),
    ],
)
def test_the_day_of_what_was_said_is(text, language, words):
    assert period_in(text, language)[0] == words


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Zwischen Januar und Mai kamen 40 Menschen, berichtet die „Welt am Sonntag“.", "de"),
        ("Entre janvier et mai, 40 personnes sont venues, écrit « Le Journal du dimanche ».", "fr"),
    ],
)
def test_a_day_in_the_title_of_a_paper_is_no_time(text, language):
    assert period_in(text, language)[1:] == ("2024-01-01", "2024-05-31")


def periods_in(text, language):
    """Return the words of the periods of all claims of a text, empty for none."""
    found = extract(text, language=language, published=PUBLISHED, registry=NOBODY).claims
    return [claim.period.span.text if claim.period else "" for claim in found]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        (
            "Voriges Jahr lag der Wert bei 8 Prozent, im Jahr davor bei 9 Prozent.",
            "de",
            ["Voriges Jahr", "im Jahr davor"],
        ),
        ("La hausse est de 8 % en 2022, 9 % en 2023.", "fr", ["en 2022", "en 2023"]),
        (
            "Le titre chute (- 33 % au premier semestre 2012 et - 60 % en 2011).",
            "fr",
            ["au premier semestre 2012", "en 2011"],
        ),
        ("O défice foi de 9 % no final de 2023, abaixo dos 12 % de 2022.", "pt", ["no final de 2023", "de 2022"]),
        (
            "Las cifras corresponden al 24 de octubre de 2022 y nos indican que aquí el litro cuesta 1,335 euros.",
            "es",
            ["al 24 de octubre de 2022"],
        ),
        (
            "Los precios subieron un 4 % en 2022 y un 2 % en 2023.",
            "es",
            ["en 2022", "en 2023"],
        ),
        (
            "Nel 2023 l'utile è stato di 40 milioni di euro, contro i 38 milioni dello stesso periodo del 2022.",
            "it",
            ["Nel 2023", "dello stesso periodo del 2022"],
        ),
        (
            "900 billets ont été vendus lundi soir, soit 12 % du total.",
            "fr",
            ["lundi soir", "lundi soir"],
        ),
    ],
)
def test_each_figure_has_the_time_beside_it(text, language, words):
    assert periods_in(text, language) == words


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In 2023, 400 homes were built. Of these, 120 stand empty.", "en"),
        ("En 2023, 400 logements ont été construits. Parmi eux, 120 sont vides.", "fr"),
        ("Im Jahr 2023 wurden 400 Wohnungen gebaut. Davon sind 120 leer.", "de"),
        ("En 2023 se construyeron 400 viviendas. De ellas, 120 están vacías.", "es"),
        ("Nel 2023 sono state costruite 400 case. Di queste, 120 sono vuote.", "it"),
        ("Em 2023 foram construídas 400 casas. Destas, 120 estão vazias.", "pt"),
    ],
)
def test_a_sentence_about_part_of_what_was_counted_keeps_its_time(text, language):
    first, second = periods_in(text, language)

    assert first == second != ""


@pytest.mark.parametrize(
    "text",
    [
        "In 2023, 400 homes were built. The town has 120 streets.",
        "In 2023, 400 homes were built.\n\nOf these, 120 stand empty.",
    ],
)
def test_a_sentence_that_goes_on_with_something_else_takes_no_time(text):
    assert periods_in(text, "en")[1] == ""


def test_a_part_with_a_time_of_its_own_keeps_that():
    text = "In 2023, 400 homes were built. Of these, 120 stood empty in May 2024."

    assert periods_in(text, "en") == ["In 2023", "in May 2024"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Im ersten Quartal 2024 verdiente die Firma 40 Euro. Im Vorjahresquartal waren es 38 Euro.", "de"),
        ("En el primer trimestre de 2024 ganó 40 euros. En el mismo periodo del año anterior ganó 38 euros.", "es"),
        ("Nel primo trimestre 2024 ha perso 40 euro. Nello stesso periodo del 2023 ha perso 38 euro.", "it"),
        ("No primeiro trimestre de 2024 lucrou 40 euros. No período homólogo lucrou 38 euros.", "pt"),
    ],
)
def test_the_same_months_of_a_year_before_are_those_told_last(text, language):
    _, earlier = extract(text, language=language, published=PUBLISHED, registry=NOBODY).claims

    assert (str(earlier.period.begins), str(earlier.period.ends)) == ("2023-01-01", "2023-03-31")


def test_the_day_told_last_is_no_stretch_to_tell_the_same_of_another_year():
    text = "Am 3. Mai kamen 40 Gäste. Im Vorjahreszeitraum waren es 38 Gäste."
    _, earlier = extract(text, language="de", published=PUBLISHED, registry=NOBODY).claims

    assert earlier.period.begins is None


def test_a_time_behind_an_amount_is_not_what_it_counts():
    text = "Nel 2023 ha guadagnato 40 milioni di euro, contro i 38 milioni dello stesso periodo del 2022."

    assert claims_in(text, "it")[1] == "38000000 EUR"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Caiu para 5.796 km², o menor índice em 11 anos.", "pt"),
        ("Mit 40 Euro ist das der höchste Stand seit 20 Jahren.", "de"),
        ("Bajó a 2,4 millones de parados por primera vez desde 2008.", "es"),
        ("Le vendite sono salite del 2,7% rispetto a un anno prima.", "it"),
    ],
)
def test_what_a_record_or_a_comparison_goes_back_to_is_no_time_of_the_figure(text, language):
    assert period_in(text, language) is None


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Growth slowed to 3% from 5% in April.", "en", ["", "in April"]),
        ("Prices edged up 0.5%, after a 0.6% fall in April.", "en", ["", "in April"]),
        ("Its stock, which lost a quarter of its value this year, rose 3%.", "en", ["this year", ""]),
        ("Sales rose 6% to £221m in 2015.", "en", ["in 2015", "in 2015"]),
        ("Admissions reached 138 million in 2023, a rise of 3%.", "en", ["in 2023", "in 2023"]),
        ("At least 38 people died and more than 120 were hurt in a town on Sunday.", "en", ["on Sunday", "on Sunday"]),
        ("Prices rose 3% year-on-year in May.", "en", ["in May"]),
        ("Inflation hit 3.5% in April, from 2.6% before.", "en", ["in April", ""]),
        ("Two in three voters agree, a survey for the Sunday Times suggests.", "en", [""]),
        ("Sales rose 6% in the 28 weeks to 12 April.", "en", ["in the 28 weeks to 12 April"]),
        ("It was the hottest month since records began, at 21 degrees.", "en", [""]),
        ("Les droits, vendus 500 millions d'euros en 2022, sont tombés à 200 millions.", "fr", ["en 2022", ""]),
        ("Il prévoit 5 % de croissance cette année, au lieu de 3 % auparavant.", "fr", ["cette année", ""]),
        ("À noter que depuis mai en Corse le marché a augmenté de 3 %.", "fr", ["depuis mai"]),
        (
            "Plus de 14 800 personnes ont traversé depuis janvier, soit une hausse de 42 %.",
            "fr",
            ["depuis janvier", "depuis janvier"],
        ),
        ("Un adulte sur six souffre, alerte l'OMS dans un rapport rendu public mardi.", "fr", [""]),
        ("Un ménage sur cinq (exactement 20,9 %) avait froid en 2023.", "fr", ["en 2023", "en 2023"]),
        ("Output hit a record 5.1 million tonnes in 2023.", "en", ["in 2023"]),
        ("Turnout was 39.6 percent at the same time in 2021.", "en", ["in 2021"]),
        ("Prices rose at the fastest pace in 12 years, by 4%.", "en", [""]),
        ("Farmers planted 7.3 million acres, the fewest since 1957.", "en", [""]),
        (
            "As of 4 March 2022, the app has 277 flaws; 39 per cent of these are critical.",
            "en",
            ["As of 4 March 2022"] * 2,
        ),
        ("They estimated by 2050, demand for food would rise by 50 percent.", "en", ["by 2050"]),
        ("Profit will rise by 9% after first-quarter sales grew 5%.", "en", ["", "first-quarter"]),
        ("Le nombre de cas s'est élevé à 107 en 2023.", "fr", ["en 2023"]),
        ("C'est le niveau le plus bas en dix ans, à 5 %.", "fr", [""]),
        ("La part grimpe à 48 % chez les moins de 35 ans.", "fr", [""]),
        ("La dépense atteint presque le double de 2020.", "fr", [""]),
        ("La demande aura doublé d'ici 2030.", "fr", ["d'ici 2030"]),
        ("« En 2022, nous avions 12 usines. Le groupe emploie 40 ouvriers », dit-il.", "fr", ["En 2022", ""]),
    ],
)
def test_a_time_reaches_the_figures_of_its_own_clause(text, language, words):
    assert periods_in(text, language) == words


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("The hospital said in March that 12,000 patients were waiting.", "en", [""]),
        ("Sales fell 3%, the firm said in March.", "en", [""]),
        ("It paid $3m, according to a report seen by AFP on Wednesday.", "en", [""]),
        ("L'ONG a dit en mars que 12 000 enfants souffraient de la faim.", "fr", [""]),
        ("Le chômage atteint 7 %, a indiqué l'Insee en mars.", "fr", [""]),
        ("Some 120 cases were reported in March.", "en", ["in March"]),
        ("Quelque 300 cas ont été signalés en mars.", "fr", ["en mars"]),
        ("The firm said in March it sold 300 cars.", "en", ["in March"]),
    ],
)
def test_a_month_in_which_something_was_said_is_not_the_figures(text, language, words):
    assert periods_in(text, language) == words
