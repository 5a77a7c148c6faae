"""Units that the words around them decide: points, pounds, qualified currencies, parts of a unit."""

import pytest

from .readings import claims_in, period_in


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("Le taux atteint 12 %. Il gagne 0,4 point en un an.", "fr", ["12 %", "0.4 pp change"]),
        ("Support stands at 31%. The six-point gap has not closed.", "en", ["31 %", "6 pp"]),
        ("L'indice a perdu 14 points.", "fr", ["14 1 points"]),
        ("Le taux atteint 12 %, a-t-elle dit lors d'un point de presse.", "fr", ["12 %"]),
    ],
)
def test_points_are_percentage_points_where_the_text_speaks_of_per_cent(text, language, claims):
    assert claims_in(text, language) == claims


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("The recipe takes 40 pounds of butter.", "en", ["40 [lb_av]"]),
        ("The ticket costs 40 pounds.", "en", ["40 GBP"]),
        ("The parcel weighs about 40 pounds.", "en", ["40 [lb_av] about"]),
        ("The city wasted two million pounds of public money.", "en", ["2000000 GBP"]),
        ("Le pain coûte 900 livres syriennes.", "fr", ["900 SYP"]),
        ("Le repas coûte 30 livres sterling.", "fr", ["30 GBP"]),
        ("Elle gagne 5 000 francs CFA.", "fr", ["5000 XOF"]),
        ("The fare is 300 Kenyan shillings.", "en", ["300 KES"]),
        ("The house cost 700,000 Australian dollars.", "en", ["700000 AUD"]),
    ],
)
def test_a_currency_is_told_by_the_words_beside_its_name(text, language, claims):
    assert claims_in(text, language) == claims


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("The tunnel is a quarter of a mile long.", "en", ["0.25 [mi_i]"]),
        ("Three quarters of a million voters stayed away.", "en", ["750000 1 voters"]),
        ("A quarter of the voters stayed away.", "en", ["0.25 1 voters"]),
        ("The lamp uses 40 watt-hours.", "en", ["40 W.h"]),
        ("La lampe consomme 0,7 wattheure.", "fr", ["0.7 W.h"]),
        ("The farm bought 300 acre-feet.", "en", ["300 [acr_us].[ft_us]"]),
        ("Le courant se vend 80 €/MWh.", "fr", ["80 EUR/(MW.h)"]),
    ],
)
def test_parts_and_products_of_units(text, language, claims):
    assert claims_in(text, language) == claims


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("Une rivalité entre trois quartiers a fait 12 morts.", "fr", ["3 1 quartiers", "12 1 morts"]),
        ("The drones flew above two villages.", "en", ["2 1 villages"]),
        ("Cases rose above 500 patients.", "en", ["500.. 1 patients over"]),
        ("The bill adds up to $3 million.", "en", ["3000000 USD"]),
        ("The bill is up to $3 million.", "en", ["..3000000 USD at_most"]),
        ("The sea reached 29.5C. Twelve beaches closed.", "en", ["29.5 Cel", "12 1 beaches"]),
        ("Le prix n'a pas dépassé 40 euros.", "fr", ["..40 EUR at_most"]),
        ("Les billets sont vendus à partir de 20 euros.", "fr", ["20.. EUR at_least"]),
    ],
)
def test_words_of_place_and_of_neighbouring_phrases_are_no_bounds(text, language, claims):
    assert claims_in(text, language) == claims


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        (
            "Le village compte 40 maisons. Sur les 40 maisons, on en a vendu à peine 12.",
            "fr",
            ["40 1 maisons", "12 1 maisons"],
        ),
        ("On compte 17 blessés ; la mairie en a recensé 21.", "fr", ["17 1 blessés", "21 1 blessés"]),
        ("Rescuers pulled out 45 miners, nine of them hurt.", "en", ["45 1 miners", "9 1 miners"]),
        ("Dix-huit élèves et dix-neuf parents sont venus.", "fr", ["18 1 élèves", "19 1 parents"]),
    ],
)
def test_numbers_whose_noun_is_left_out_take_it_from_the_figure_before(text, language, claims):
    assert claims_in(text, language) == claims


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("Les lycéens dorment 6 h 30 par nuit.", "fr", ["6.5 h/d"]),
        ("Elle a couru en 2 h 30 min 36 s.", "fr", ["2.51 h"]),
        ("The flight lasted 2 hours and 15 minutes.", "en", ["2.25 h"]),
        ("The wait was an hour and a half.", "en", ["1.5 h"]),
        ("The wall is 5 feet 6 inches high.", "en", ["5.5 [ft_i]"]),
        ("Le magasin ouvre à 8 h 30.", "fr", []),
        ("The report covers 3 kilometres and 12 bridges.", "en", ["3 km", "12 1 bridges"]),
    ],
)
def test_amounts_in_two_units_are_one_figure(text, language, claims):
    assert claims_in(text, language) == claims


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("Damage is put at $7 million to $9 million.", "en", ["7000000..9000000 USD"]),
        ("The test takes 40 seconds to two minutes.", "en", ["40..120 s"]),
        ("Le chantier coûterait de 5 millions d'euros à 8 millions d'euros.", "fr", ["5000000..8000000 EUR"]),
        ("Sales rose 3% to 5%.", "en", ["3 % change", "5 %"]),
        ("Le taux est passé de 5 % à 8 %.", "fr", ["5 %", "8 %"]),
        ("He paid $5 million to 300 players.", "en", ["5000000 USD", "300 1 players"]),
    ],
)
def test_ranges_with_a_unit_at_both_ends(text, language, claims):
    assert claims_in(text, language) == claims


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("Adults need 150 minutes of brisk walking a week.", "en", ["150 min/wk"]),
        ("The dough rests 20 minutes a day.", "en", ["20 min/d"]),
        ("The deal covers two years a decade apart.", "en", ["2 a"]),
    ],
)
def test_short_times_are_divided_by_longer_ones(text, language, claims):
    assert claims_in(text, language) == claims


def test_a_share_takes_no_measure_from_its_whole():
    text = "Le domaine couvre 300 hectares, dont les trois quarts sont plantés."

    assert claims_in(text, "fr") == ["300 har", "0.75 1"]


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("La voiture consomme 6,5 l/100 km.", "fr", ["6.5 L/(100.km)"]),
        ("The car uses 6.5 l/100 km.", "en", ["6.5 L/(100.km)"]),
        ("Das Auto verbraucht 6,5 Liter auf 100 Kilometer.", "de", ["6.5 L/(100.km)"]),
        ("Das Auto verbraucht 18 kWh/100 km.", "de", ["18 kW.h/(100.km)"]),
        ("El coche consume 5,2 litros a los 100 kilómetros.", "es", ["5.2 L/(100.km)"]),
        ("O carro consome 5,2 litros aos 100 km.", "pt", ["5.2 L/(100.km)"]),
        ("Der Radweg wuchs auf 100 Kilometer.", "de", ["100 km"]),
    ],
)
def test_what_is_used_over_a_distance_is_a_rate(text, language, claims):
    assert claims_in(text, language) == claims


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("Nel 2023 ha guadagnato 40 milioni di euro.", "it", ["40000000 EUR"]),
        ("Nel 2023 ha già perso 40 euro.", "it", ["40 EUR"]),
        ("En 2023 ha ganado 40 euros.", "es", ["40 EUR"]),
        ("L'incendio ha distrutto 2000 ha di bosco.", "it", ["2000 har"]),
        ("El fuego quemó 2000 ha.", "es", ["2000 har"]),
        ("El fuego ha quemado 2000 ha quemadas ya en 1994.", "es", ["2000 har"]),
    ],
)
def test_a_verb_is_no_hectare(text, language, claims):
    assert claims_in(text, language) == claims


def test_a_year_before_in_is_no_length():
    assert period_in("Nel 2023 in Italia sono morte 40 persone.", "it") == ("Nel 2023", "2023-01-01", "2023-12-31")
