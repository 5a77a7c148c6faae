import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("fr", "Plus de <60> pays ont signé, s'est félicitée la ministre.", [["la ministre"]]),
        ("fr", "« <15> foyers brûlent », a indiqué dans la soirée le colonel Dupré.", [["Dupré"]]),
        ("fr", "« <15> foyers brûlent », ont expliqué les pompiers à l'AFP.", [["l'AFP", "les pompiers"]]),
        (
            "fr",
            "Quelque 12 000 foyers, soit <5> % des abonnés, sont privés de courant, a indiqué Enedis.",
            [["Enedis"]],
        ),
        (
            "fr",
            "« Nous avons perdu <40> % de la récolte », déplore Jean-Pierre Martin, éleveur à Aurillac.",
            [["Jean-Pierre Martin"]],
        ),
        (
            "fr",
            "« C'est du jamais-vu ! Il est tombé <180> millimètres en deux heures », raconte la maire de la commune.",
            [["la maire de la commune"]],
        ),
        ("fr", "Comme l'indique le rapport annuel de l'Ademe, <45> % des déchets sont recyclés.", [["l'Ademe"]]),
        (
            "fr",
            "Ainsi que l'a rappelé la Défenseure des droits, <5> millions de personnes vivent avec un handicap.",
            [["la Défenseure des droits"]],
        ),
        ("en", '"We lost <40> per cent of the crop," said Tom Baxter, a farmer near Ely.', [["Tom Baxter"]]),
        ("en", '"We lost <40> per cent of the crop," the farmer said.', [["the farmer"]]),
        ("en", "<36> people were injured, police said.", [["police"]]),
        ("en", "<36> people were injured, the fire service said in a statement on Monday.", [["the fire service"]]),
        ("en", '"It is over," the coach said. "We scored <12> tries in five games."', [["the coach"]]),
        (
            "en",
            "Inflation fell to <3.1> %, the lowest since 2021, the statistics office reported on Tuesday.",
            [["the statistics office"]],
        ),
        ("en", "Inflation, the statistics office reported, fell to <3.1> %.", [["the statistics office"]]),
        ("en", "As the minister told parliament, <3.1> million people are waiting.", [["the minister"]]),
    ],
)
def test_it_names_the_subject_behind_a_report(language, text, sources):
    assert cited(language, text) == sources


def test_a_number_may_stand_behind_the_speaker():
    text = "Soffrono <6> italiani su dieci, mostra una ricerca dell'Insee su <4.800> volontari."

    assert cited("it", text) == [["Insee"], []]
