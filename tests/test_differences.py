from hypothesis import given
from hypothesis import strategies as st

from claims.differences import Kind, differences

texts = st.lists(st.sampled_from(["un ", "deux ", "3 % ", "\n", "\n\n"]), max_size=30).map("".join)


def pieces(old: str, new: str) -> list[tuple[tuple[str, str], ...]]:
    return [paragraph.pieces for paragraph in differences(old, new)]


def test_a_changed_word_is_told_inside_its_paragraph():
    assert pieces("Un.\nIls sont 38 %.", "Un.\nIls sont 39 %.") == [
        (("same", "Un."),),
        (("same", "Ils sont "), ("gone", "38 "), ("new", "39 "), ("same", "%.")),
    ]


def test_paragraphs_come_and_go():
    assert pieces("Un.\nDeux.", "Zéro.\nUn.") == [(("new", "Zéro."),), (("same", "Un."),), (("gone", "Deux."),)]


def test_a_new_paragraph_before_a_changed_one_leaves_that_one_whole():
    old, new = "Ils sont 38 % ici.\nFin.", "Tout neuf.\nIls sont 39 % ici.\nFin."

    assert pieces(old, new) == [
        (("new", "Tout neuf."),),
        (("same", "Ils sont "), ("gone", "38 "), ("new", "39 "), ("same", "% ici.")),
        (("same", "Fin."),),
    ]


def test_two_paragraphs_made_one_show_where_they_were_parted():
    assert pieces("Un mot.\nDeux.", "Un mot. Deux.") == [
        (("same", "Un "), ("gone", "mot.¶ "), ("new", "mot. "), ("same", "Deux.")),
    ]


def test_a_long_change_is_told_as_a_whole():
    old, new = "un " * 6_000, "deux " * 6_000

    assert pieces(old, new) == [(("gone", old),), (("new", new),)]


@given(texts, texts)
def test_what_stayed_and_came_is_the_new_text_and_what_stayed_and_went_has_the_words_of_the_old(old: str, new: str):
    found = list(differences(old, new))

    lines = ["".join(words for kind, words in each.pieces if kind is not Kind.GONE) for each in found]
    assert [line for line in lines if line] == [line for line in new.splitlines() if line]
    gone = "\n".join("".join(words for kind, words in each.pieces if kind is not Kind.NEW) for each in found)
    assert gone.replace("¶", " ").split() == old.split()
