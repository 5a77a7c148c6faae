import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        (
            "fr",
            "Un pêcheur du port hausse les épaules : « On en remonte <un sur dix>, pas plus. »",
            ["Un pêcheur du port"],
        ),
        (
            "fr",
            "Le président du syndicat, Jean Morin, ne décolère pas : « Nous avons perdu <40> vaches en un mois. »",
            ["Jean Morin"],
        ),
        ("it", "Ucraina, Zelensky: «Abbiamo perso <31> mila soldati dall'inizio».", ["Zelensky"]),
        ("fr", "« Il nous reste <12> tonnes de foin », soupire Lucie Petit.", ["Lucie Petit"]),
        ("fr", "« Il nous reste <12> tonnes de foin », a plaisanté la bergère.", ["la bergère"]),
        ("fr", "« La récolte est maigre », a glissé Lucie Petit. « Il reste <12> tonnes. »", ["Lucie Petit"]),
        (
            "fr",
            "« La récolte est maigre », a dit lors d'une visite Lucie Petit. « Il reste <12> tonnes. »",
            ["Lucie Petit"],
        ),
        ("en", "‘We lost <40> beds,’ said Dr Ann Lee, a consultant.", ["Ann Lee"]),
        ("en", "‘It’s the nurses’ fault,’ said Dr Ann Lee. ‘Another <12> beds will go.’", ["Ann Lee"]),
        ("en", 'Rents went up again. "We lost <12> tenants," quipped Ann Lee.', ["Ann Lee"]),
    ],
)
def test_whoever_a_quotation_goes_with_is_its_source(language, text, sources):
    assert cited(language, text) == [sources]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le musée a rouvert une salle : « Orages », où pendent <40> toiles."),
        ("it", "Il cartello ricorda a tutti i limiti: «Non più di <40> persone in sala»."),
        ("fr", "La salle s'appelle « Orages », près de la mairie, et montre <40> toiles."),
        ("en", 'A hall has reopened: "Storms", where <40> canvases hang.'),
        ("en", 'The robot, named "Kite", scored <40> points.'),
    ],
)
def test_a_title_in_quotation_marks_is_said_by_nobody(language, text):
    assert cited(language, text) == [[]]


def test_a_pronoun_inside_a_quotation_cites_nobody_of_the_text():
    text = 'The trustees met on Monday. "They told us it would save <a million>," Dale Rook says, pouring tea.'

    assert cited("en", text) == [["Dale Rook"]]
