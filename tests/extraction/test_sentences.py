import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction.lang import LANGUAGES
from claims.extraction.sentences import LONGEST
from claims.extraction.words import Words, words_of


def read(language: str, text: str) -> Words:
    return words_of(text, LANGUAGES[language].sentences)


def sentences(language: str, text: str) -> list[str]:
    words = read(language, text)
    return [words.span(*words.sentence(number)).text for number in sorted(set(words.sentences))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "« Quel désastre ! Tout est perdu ! » a déclaré le maire."),
        ("fr", "“Quel désastre ! Tout est perdu !” a déclaré le maire."),
        ("fr", '"Quel désastre ! Tout est perdu !" a déclaré le maire.'),
        ("fr", "M. Dupont et Mme. Durand ont signé."),
        ("fr", "V. Petrov a signé l'art. 5 du traité."),
        ("fr", "Ils étaient 300 ! et non 200."),
        ("fr", "La loi (voir l'annexe. Tout y est) est votée."),
        ("en", "“It is over. We lost,” said Mr. Smith."),
        ("en", "The U.S. Senate met Dr. Lee at no. 10 on Monday."),
        ("en", "J. P. Stone was paid $3.5 million."),
    ],
)
def test_it_does_not_cut(language, text):
    assert sentences(language, text) == [text]


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("en", "It was 38C. Rain came.", ["It was 38C.", "Rain came."]),
        (
            "fr",
            "Il pleut. Il vente ! Pourquoi ? Nul ne sait…",
            ["Il pleut.", "Il vente !", "Pourquoi ?", "Nul ne sait…"],
        ),
        ("fr", "Elle a dit « oui ». Il a dit « non ».", ["Elle a dit « oui ».", "Il a dit « non »."]),
        ("fr", "Le titre\n\nIl pleut.", ["Le titre", "Il pleut."]),
        ("fr", "Les chiffres\n- 12 morts\n- 30 blessés", ["Les chiffres", "- 12 morts", "- 30 blessés"]),
        (
            "fr",
            "Les chiffres.\n- Dix morts.\n- Trente blessés.",
            ["Les chiffres.", "- Dix morts.", "- Trente blessés."],
        ),
        ("fr", "Il a fui [4]. Elle reste.", ["Il a fui [4].", "Elle reste."]),
        ("en", "He lives in the U.S. The law is new.", ["He lives in the U.S.", "The law is new."]),
        ("en", "He said no. The law is new.", ["He said no.", "The law is new."]),
        ("en", "“It is over.” The law is new.", ["“It is over.”", "The law is new."]),
        ("en", 'He measured 5" of rain. The law is new.', ['He measured 5" of rain.', "The law is new."]),
    ],
)
def test_it_cuts(language, text, parts):
    assert sentences(language, text) == parts


def test_a_wrapped_line_goes_on():
    text = "Les habitants de la commune se sont réunis mardi soir\ndevant la mairie."

    assert sentences("fr", text) == [text]


def test_a_quotation_that_never_closes_swallows_nothing():
    assert sentences("fr", "Il a dit « non. Elle reste. Il part.") == ["Il a dit « non.", "Elle reste.", "Il part."]


def test_no_sentence_is_longer_than_the_limit():
    words = read("fr", "mot " * 5000)

    assert max(map(words.sentences.count, set(words.sentences))) <= LONGEST


@given(st.text(max_size=300))
def test_sentences_are_the_whole_text(text):
    assert "".join("".join(sentences("en", text)).split()) == "".join(text.split())


@pytest.mark.parametrize("space", ["  ", "\u00a0", "\n    "])
def test_any_white_space_may_stand_between_sentences(space):
    assert sentences("en", f"He said no.{space}The law is new.") == ["He said no.", "The law is new."]


def test_a_straight_mark_that_opens_begins_a_sentence_and_one_that_closes_does_not():
    text = 'Rents rose 4%. "We cannot pay that," said the tenant. "Not even half."'

    assert sentences("en", text) == ["Rents rose 4%.", '"We cannot pay that," said the tenant.', '"Not even half."']
