"""Alarms on whole texts: that the engine tells how figures stand to each other, and attaches what they raise."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.extraction import extract
from claims.quantities.alarms import CHECKS

from .readings import NOBODY

LANGUAGE_OF_EXAMPLE = {"decimal-or-thousands": "fr", "scale-word": "fr"}


def alarms_in(text, language):
    """Return code, doubted figure and what it points to, of every alarm of a text."""
    return [
        (alarm.code, claim.figure.value.text, alarm.span.text)
        for claim in extract(text, language=language, registry=NOBODY).claims
        for alarm in claim.alarms
    ]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_every_example_raises_its_alarm_and_no_other(check):
    found = alarms_in(check.example, LANGUAGE_OF_EXAMPLE.get(check.code, "en"))

    assert [code for code, _, _ in found] == [check.code]


RAISED = [
    (
        "fr",
        "Les ventes sont passées de 3 000 à 4 500 voitures, soit une hausse de 12 %.",
        ("change-and-levels", "12", "3 000 à 4 500 voitures"),
    ),
    (
        "fr",
        "Le chiffre d'affaires est en hausse de 6 %, à 221 milliards d'euros, contre 180 milliards un an plus tôt.",
        ("change-and-levels", "6", "221 milliards d'euros, contre 180 milliards"),
    ),
    (
        "en",
        "Net sales in the fourth quarter were up 6% to $221bn from $180bn in the same quarter last year.",
        ("change-and-levels", "6", "$221bn from $180bn"),
    ),
    (
        "en",
        "The number of passengers fell from 4,500 to 3,000 in 2023, a drop of 12%.",
        ("change-and-levels", "12", "4,500 to 3,000"),
    ),
    (
        "en",
        "The jobless rate rose to 6.4% from 5.1% in May, up 1.3%.",
        ("points-or-percent", "1.3", "6.4% from 5.1%"),
    ),
    (
        "fr",
        "Le taux de chômage a reculé de 0,2 %, à 7,1 %, au premier trimestre.",
        ("points-or-percent", "0,2", "7,1 %"),
    ),
    (
        "fr",
        "L'explosion a blessé 30 hommes et 45 femmes, soit 80 personnes au total.",
        ("parts-and-sum", "80", "30 hommes et 45 femmes"),
    ),
    (
        "en",
        "The council gave £30m to schools and £45m to clinics, a total of £80m.",
        ("parts-and-sum", "£80m", "£30m to schools and £45m"),
    ),
    (
        "fr",
        "La Russie a conquis en moyenne 467 km² chaque mois durant l'année 2025, soit 6 500 km² au total.",
        ("rate-and-total", "6 500", "en moyenne 467 km² chaque mois"),
    ),
    (
        "fr",
        "Le glacier perd 12 mètres par mois, soit 400 mètres par an.",
        ("rate-and-total", "400", "12 mètres par mois"),
    ),
    (
        "en",
        "The fire burned 1,250 hectares of forest.\n\nBy Monday 1,250 acres of forest had burned.",
        ("unit-changed", "1,250", "1,250 hectares"),
    ),
    (
        "en",
        "Its market share rose from 20.0% to 24.0%, an increase of 4.0%.",
        ("points-or-percent", "4.0", "20.0% to 24.0%"),
    ),
    (
        "fr",
        "Les ventes sont passées au cours du semestre de 3 000 à 4 500 voitures, soit une hausse de 12 %.",
        ("change-and-levels", "12", "3 000 à 4 500 voitures"),
    ),
    (
        "fr",
        "Le taux du livret baisse de 0,6 %, à 2,4 %.",
        ("points-or-percent", "0,6", "2,4 %"),
    ),
    (
        "en",
        "The plant burns 20 tonnes an hour, that is, 4,800 tonnes a day.",
        ("rate-and-total", "4,800", "20 tonnes an hour"),
    ),
    (
        "de",
        "Der Umsatz stieg um 6 Prozent auf 221 Millionen Euro, nach 180 Millionen Euro im Vorjahr.",
        ("change-and-levels", "6", "221 Millionen Euro, nach 180 Millionen Euro"),
    ),
    (
        "de",
        "Die Arbeitslosenquote sank um 0,2 Prozent auf 7,1 Prozent.",
        ("points-or-percent", "0,2", "7,1 Prozent"),
    ),
    (
        "de",
        "Die Miete beträgt 800 Euro im Monat, das sind 8.000 Euro im Jahr.",
        ("rate-and-total", "8.000", "800 Euro im Monat"),
    ),
    (
        "it",
        "Le vendite sono aumentate del 25 %, da 40 a 60 milioni di euro.",
        ("change-and-levels", "25", "40 a 60 milioni di euro"),
    ),
    (
        "it",
        "Lo scoppio ha ferito 30 uomini e 45 donne, per un totale di 80 persone.",
        ("parts-and-sum", "80", "30 uomini e 45 donne"),
    ),
    (
        "es",
        "El alquiler es de 800 euros al mes, es decir, 8.000 euros al año.",
        ("rate-and-total", "8.000", "800 euros al mes"),
    ),
    ("es", "La carretera mide 500 millas (500 km).", ("unit-changed", "500", "500 km")),
    (
        "pt",
        "As receitas subiram 6 %, para 221 milhões de euros, contra 180 milhões no ano anterior.",
        ("change-and-levels", "6", "221 milhões de euros, contra 180 milhões"),
    ),
    (
        "pt",
        "A renda é de 800 euros por mês, ou seja, 8 000 euros por ano.",
        ("rate-and-total", "8 000", "800 euros por mês"),
    ),
    ("fr", "Plus de 120 % des électeurs inscrits ont voté.", ("share-above-whole", "120", "Plus de 120 %")),
    ("fr", "Quelque 1,335 personnes ont défilé.", ("decimal-or-thousands", "1,335", "Quelque 1,335 personnes")),
]


@pytest.mark.parametrize(("language", "text", "alarm"), RAISED)
def test_a_text_that_contradicts_itself_raises_an_alarm(language, text, alarm):
    code, value, other = alarm

    [(found, doubted, pointed)] = alarms_in(text, language)

    assert (found, pointed) == (code, other)
    assert value.strip("£m") in doubted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les ventes sont passées de 4 000 à 4 500 voitures, soit une hausse de 12,5 %."),
        (
            "fr",
            "Le bénéfice progresse de 6 %, à 221 milliards d'euros, contre 208 milliards un an plus tôt.",
        ),
        ("fr", "Les ventes sont passées de 3 000 à 4 500 voitures, les exportations ont augmenté de 12 %."),
        (
            "fr",
            "À données comparables, les ventes montent de 2 %, à 221 millions, contre 180 millions en 2022.",
        ),
        ("en", "Organic sales rose 6% to $221m from $180m a year earlier."),
        ("en", "Like-for-like sales rose 6% to $221m from $180m a year earlier."),
        ("en", "Sales went from 4,000 to 4,500, while profits rose 40%."),
        ("en", "Output was 4,500 tonnes, up 12% year on year and up from 4,400 in the previous quarter."),
        ("en", "Shares closed up 4% at 312p, from 280p a month ago."),
        ("fr", "Le titre gagne 2 % à 34,50 euros, contre 30 euros en janvier."),
        ("fr", "Les ventes ont augmenté de 12 % par rapport à 2019, à 4,5 millions, contre 3 millions en 2021."),
        ("fr", "Les ventes ont augmenté de 12 % sur un an, à 4,5 millions, contre 4,4 millions le mois précédent."),
        ("en", "Prices are expected to rise 2% to 3% next year."),
        ("en", "The rate rose 5% to 45%."),
        ("fr", "Le taux de chômage est passé de 5 % à 6 %, soit une hausse d'un point."),
        ("en", "Russia lost 10 tanks and 20 trucks, and 1,200 soldiers in all."),
        ("en", "The blast hurt 30 men and 50 women, 80 people in all."),
        ("en", "She won 3 gold, 2 silver and 1 bronze medals, 6 in all."),
        ("en", "In all, 80 people were hurt, including 30 men and 45 children."),
        ("en", "A total of 80 people in 12 cars and 3 buses were stopped."),
        ("fr", "Il gagne 2 000 euros par mois, soit 26 000 euros par an."),
        ("en", "The app costs $10 a month or $100 a year."),
        ("en", "Tickets cost $12 a day, up to $40 a week."),
        ("en", "The dam is 500 metres (1,640 feet) long."),
        ("en", "The wall is 12 km (8 m wide) long."),
        ("en", "The trail has a loop of 3 miles (1 km of it paved)."),
        ("en", "He was jailed for 15 years in Rome. He was then jailed for 15 months in Rome."),
        ("en", "The clinic treated 140% of the patients it treated in 2019."),
        ("en", "The army has 150 tanks in Ukraine. The tanks cost 150 million dollars."),
        ("en", "The debt is at 120% of GDP and prisons are 140% full."),
        ("en", "Nurses earn 120% of the average wage of teachers."),
        ("fr", "La dette atteint 120 % du PIB."),
        ("fr", "L'indice gagne 1,335 point et les femmes ont 1,835 enfant."),
        ("en", "Some 1,335 people marched."),
        ("de", "Der Umsatz stieg um 6 Prozent auf 221 Millionen Euro, nach 208 Millionen Euro im Vorjahr."),
        ("de", "Bereinigt stieg der Umsatz um 6 Prozent auf 221 Millionen Euro, nach 180 Millionen Euro im Vorjahr."),
        ("de", "Der Gewinn stieg um 40 Prozent auf 12 Millionen, der Umsatz von 180 auf 221 Millionen Euro."),
        ("de", "Er verdient 2.000 Euro im Monat, das sind 26.000 Euro im Jahr."),
        ("de", "Die Stadt hat 12.500 Einwohner und Schulden von 3,5 Millionen Euro."),
        ("it", "Il titolo sale del 2 % a 34,50 euro, contro i 30 euro di gennaio."),
        ("it", "In totale 45 persone sono rimaste ferite, di cui 12 in modo grave e 3 gravissimo."),
        ("es", "La inflación subió al 5,2 %, frente al 4,8 % de mayo, mientras que los alimentos suben un 12 %."),
        ("es", "La deuda llega al 120 % del PIB."),
        ("pt", "As receitas subiram 6 %, para 221 milhões de euros, contra 208 milhões no ano anterior."),
        ("pt", "Ganha 2 000 euros por mês, ou seja, 28 000 euros por ano."),
        ("fr", "Le colis pèse 1,335 kg et la ville compte 12.500 habitants."),
    ],
)
def test_a_text_that_may_be_right_raises_none(language, text):
    assert alarms_in(text, language) == []


def test_an_alarm_stands_in_the_json_as_the_contract_has_it():
    claim = extract(CHECKS[-1].example, language="en", registry=NOBODY).claims[0]

    assert [(alarm.code, alarm.span) for alarm in claim.alarms] == [("share-above-whole", (16, 21, "120 %"))]


def test_numbers_beyond_reckoning_and_times_of_nothing_are_borne():
    nines = "9" * 24
    rose = f"Sales rose {nines} trillion % to {nines} trillion cars from {nines} trillion."
    paid = f"Diesel costs {nines} trillion dollars a litre, more than 5 km a month, that is 6 km, in 0 months."

    assert [code for text in (rose, paid) for code, _, _ in alarms_in(text, "en")] == ["change-and-levels"]


pieces = st.lists(
    st.sampled_from(
        "12 % 4 500 1.335 3,000 from to contre à soit , ( ) : and et au total in all of the rose hausse de par "
        "mois km miles € people voters . million personnes a month 467".split()
    ),
    max_size=40,
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(pieces, st.sampled_from(["fr", "en"]))
def test_any_figures_side_by_side_give_alarms_with_verbatim_spans(text, language):
    for claim in extract(text, language=language, registry=NOBODY).claims:
        assert all(text[alarm.span.start : alarm.span.end] == alarm.span.text != "" for alarm in claim.alarms)
