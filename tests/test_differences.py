from hypothesis import given
from hypothesis import strategies as st

from claims.differences import Kind, differences

texts = st.lists(st.sampled_from(["un ", "deux ", "3 % ", "\n", "\n\n"]), max_size=30).map("".join)


def pieces(old: str, new: str) -> list[tuple[tuple[str, str], ...]]:
    return [paragraph.pieces for paragraph in differences(old, new)]


def test_a_changed_word_is_told_inside_its_paragraph():
    assert pieces("Un.\nIls sont 38 %.", "Un.\nIls sont 39 %.") == [
        (("same", "Un."),),
        (("same", "Ils sont "), ("gone", "38"), ("new", "39"), ("same", " %.")),
    ]


def test_paragraphs_come_and_go():
    assert pieces("Un.\nDeux.", "Zéro.\nUn.") == [(("new", "Zéro."),), (("same", "Un."),), (("gone", "Deux."),)]


def test_a_long_paragraph_is_told_as_a_whole():
    old, new = "un " * 5_000, "deux " * 5_000

    assert pieces(old, new) == [(("gone", old), ("new", new))]


@given(texts, texts)
def test_what_stayed_and_came_is_the_new_text_and_what_stayed_and_went_the_old(old: str, new: str):
    found = list(differences(old, new))

    for kind, text in ((Kind.GONE, old), (Kind.NEW, new)):
        lines = ["".join(words for k, words in each.pieces if k in (Kind.SAME, kind)) for each in found]
        assert [line for line in lines if line] == [line for line in text.splitlines() if line]
