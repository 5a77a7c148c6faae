import pytest

from claims.extraction import quantities
from claims.extraction.contract import figure_as_dict
from claims.extraction.summary import summary


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("La réunion a duré près de cinq heures.", "5 h, almost"),
        ("La ville compte 12 500 habitants.", "12500 habitants"),
        ("Entre 3 et 4 millions d'hectares ont brûlé.", "3000000…4000000 har"),
        ("Au moins 40 personnes sont mortes.", "40… personnes, at least"),
        ("Les ventes ont chuté de plus de 30 %.", "…-30 %, over, change"),
        ("Elles gagnent six fois moins.", "6 x, multiple, down"),
        ("Les ménages dépensent en moyenne 92 euros.", "92 EUR, average"),
    ],
)
def test_a_quantity_is_told_in_one_line(text, line):
    (figure,) = quantities(text, language="fr")[1]

    assert summary(figure_as_dict(figure)) == line
