"""What is no claim although it holds a number, beside what is one."""

import pytest

from .readings import claims_in


@pytest.mark.parametrize(
    "text",
    [
        "Les deux hommes ont été arrêtés.",
        "Ces trois pays se sont retirés.",
        "Ces 7,2 milliards d'euros manqueront.",
        "Les entreprises de plus de 20 salariés sont visées.",
        "Il est parti il y a deux ans.",
        "Tout a changé en cinq ans.",
        "Un homme a été vu.",
        "L'un des suspects a fui.",
        "Plusieurs milliers de personnes ont fui.",
        "Trois jours plus tard, il est revenu.",
        "C'est en un mot une défaite.",
    ],
)
def test_french_without_a_claim(text):
    assert claims_in(text, "fr") == []


@pytest.mark.parametrize(
    "text",
    [
        "The two men were arrested.",
        "Those three countries withdrew.",
        "Both sides agreed on the five pillars.",
        "Firms with more than 50 employees must report.",
        "He left two years ago.",
        "It all changed over five years.",
        "One of the suspects fled.",
        "Millions of e-mails were lost.",
        "Three days later he was back.",
        "The policy is zero tolerance.",
        "One day, it will end.",
    ],
)
def test_english_without_a_claim(text):
    assert claims_in(text, "en") == []


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("La réunion a duré près de cinq heures.", "fr", ["5 h almost"]),
        ("Il a été détenu pendant deux ans.", "fr", ["2 a"]),
        ("He was held for two years.", "en", ["2 a"]),
        ("A six-member team wrote the 131-page report.", "en", ["6 1 member", "131 1 page"]),
        ("Some 30 were killed, 45 injured.", "en", ["30 1 about", "45 1 injured"]),
        ("They live 500 miles (800 km) away.", "en", ["500 [mi_i]"]),
    ],
)
def test_durations_members_and_first_of_two_units_are_claims(text, language, claims):
    assert claims_in(text, language) == claims
