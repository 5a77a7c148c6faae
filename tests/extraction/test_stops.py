import pytest

from claims.extraction import extract, quantities
from claims.extraction.lang import LANGUAGES
from claims.extraction.words import words_of

from .readings import NOBODY, claims_in


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        ("fr", "Le bilan monte à près de 1 250\n\nDes secours arrivent.", ["1250 1 almost"]),
        ("fr", "Effectifs : plus de 1 250\n- Paris : 300 agents", ["1250.. 1 over", "300 1 agents"]),
        ("fr", "Elle l'a répété mille fois\n\nLe plus dur commence.", ["1000 1 fois"]),
        ("en", "Death toll rises to at least 120\n\nPeople fled the town.", ["120.. 1 at_least"]),
        ("en", "Staff: over 1,250\n- Leeds: 300 nurses", ["1250.. 1 over", "300 1 nurses"]),
    ],
)
def test_no_line_counts_what_the_next_one_names(language, text, claims):
    assert claims_in(text, language) == claims


def test_a_stray_closing_mark_belongs_to_its_own_line():
    text = "Tout est dit.\n\n” Près de 40 morts."

    (claim,) = extract(text, language="fr", registry=NOBODY).claims

    assert claim.span.text == "” Près de 40 morts."


def test_lines_that_are_wrapped_belong_together():
    assert claims_in("Le bilan monte à près de 1 250\nmorts dans la région.", "fr") == ["1250 1 morts almost"]


@pytest.mark.parametrize("text", ["Un titre\n\nDeux mots\n- trois", "Fini.\n\nUn titre"])
def test_a_stop_takes_no_room(text):
    words = words_of(text, LANGUAGES["fr"].sentences)

    slices = [text[start:end] for start, end in zip(words.starts, words.ends, strict=True)]
    assert all(piece in ("", form) for piece, form in zip(slices, words.forms, strict=True))
    assert words.sentences == sorted(words.sentences)


def test_what_begins_a_text_is_read_as_elsewhere():
    figures = [quantities(f"{before}An average age of 40 years.", language="en")[1][0] for before in ("", "Yes. ")]

    assert [figure.span.text for figure in figures] == ["An average age of 40 years"] * 2
