import pytest
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from claims.extraction.attribution import Sentences, cite
from tests.extraction.attribution.marked import REGISTRY, read

# word, what follows it, head, label
SOLD = """
    Douze 1 nummod
    toits 4 nsubj
    ont 4 aux
    été 4 aux
    ramonés 6 ccomp
    , 4 punct
    estime 6 ROOT
    le 8 det
    ramoneur 6 nsubj
    . 6 punct
"""


def doc(text: str, rows: str, *, pos: dict[str, str] | None = None) -> Doc:
    """Return a text as a trained pipeline would, from rows of a word, its head and its label."""
    words, heads, labels = zip(*(row.split() for row in rows.strip().splitlines()), strict=True)
    spaces, at = [], 0
    for word in words:
        at = text.index(word, at) + len(word)
        spaces.append(text[at : at + 1] == " ")
    tags = [pos.get(word, "X") for word in words] if pos else None
    return Doc(Vocab(), words=list(words), spaces=spaces, heads=[int(head) for head in heads], deps=labels, pos=tags)


def cited(language: str, marked: str, parsed: Doc | None) -> list[list[tuple[str, str]]]:
    """Return words and kind of the sources of each marked figure, read with a pipeline that gives this parse."""
    sentences, figures = read(language, marked)
    analysed = Sentences(sentences._words, sentences.vocabulary, (lambda text: parsed) if parsed else None)
    return [[(each.span.text, str(each.kind)) for each in found] for found in cite(analysed, figures, REGISTRY)]


def test_a_parse_finds_a_subject_that_no_list_knows():
    text = "Douze toits ont été ramonés, estime le ramoneur."

    assert cited("fr", "<Douze> toits ont été ramonés, estime le ramoneur.", None) == [[]]
    assert cited("fr", "<Douze> toits ont été ramonés, estime le ramoneur.", doc(text, SOLD)) == [
        [("le ramoneur", "anonymous")]
    ]


def test_an_entity_says_that_the_subject_is_a_person():
    text = "Douze toits ont été ramonés, estime le ramoneur."
    parsed = doc(text, SOLD)
    parsed.ents = [Span(parsed, 7, 9, label="PER")]

    assert cited("fr", "<Douze> toits ont été ramonés, estime le ramoneur.", parsed) == [[("le ramoneur", "person")]]


def test_a_noun_that_looks_like_a_verb_reports_nothing():
    text = "Douze toits ont été ramonés, estime le ramoneur."
    parsed = doc(text, SOLD, pos={"estime": "NOUN"})

    assert cited("fr", "<Douze> toits ont été ramonés, estime le ramoneur.", parsed) == [[]]


def test_a_statement_is_what_hangs_on_the_verb_and_no_more():
    text = "Vingt clients sont venus et le ramoneur recense douze toits."
    rows = """
        Vingt 1 nummod
        clients 3 nsubj
        sont 3 aux
        venus 3 ROOT
        et 7 cc
        le 6 det
        ramoneur 7 nsubj
        recense 3 conj
        douze 9 nummod
        toits 7 obj
        . 3 punct
    """
    marked = "<Vingt> clients sont venus et le ramoneur recense <douze> toits."

    assert cited("fr", marked, doc(text, rows)) == [[], [("le ramoneur", "anonymous")]]


@pytest.mark.parametrize("word", ["cela", "nous"])
def test_a_subject_that_is_nobody_is_no_source(word):
    text = f"Douze toits sont ramonés, estime {word}."
    rows = f"""
        Douze 1 nummod
        toits 3 nsubj
        sont 3 aux
        ramonés 5 ccomp
        , 3 punct
        estime 5 ROOT
        {word} 5 nsubj
        . 5 punct
    """

    assert cited("fr", f"<Douze> toits sont ramonés, estime {word}.", doc(text, rows)) == [[]]


def test_what_the_rules_read_stays_as_it_is():
    text = "Douze toits ont été ramonés, estime le maire."
    rows = SOLD.replace("ramoneur", "maire")

    assert cited("fr", "<Douze> toits ont été ramonés, estime le maire.", doc(text, rows)) == [
        [("le maire", "person")]
    ]


def test_the_labels_of_german_are_known():
    text = "Rosen kosten zwölf Euro, meint der Florist."
    rows = """
        Rosen 1 sb
        kosten 5 oc
        zwölf 3 nk
        Euro 1 oa
        , 5 punct
        meint 5 ROOT
        der 7 nk
        Florist 5 sb
        . 5 punct
    """

    assert cited("de", "Rosen kosten <zwölf> Euro, meint der Florist.", doc(text, rows))[0] != []
