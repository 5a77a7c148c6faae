"""What is read in a page: all of its visible text."""

import pytest

from claims.capturing import read

from .documents import make_page


def text(body: str, **options) -> str:
    return read(make_page(body), **options).text


def test_each_block_is_a_line():
    body = "<h1>Gains</h1><p>Up by <b>467</b> km.</p><ul><li>one<li>two</ul><div>three<br>four</div>"

    assert text(body) == "Gains\nUp by 467 km.\none\ntwo\nthree\nfour"


def test_each_row_of_a_table_is_a_line():
    body = "<table><tr><th>Month<th>km²</tr><tr><td><p>January</p></td><td><div>331</div></td></tr></table>"

    assert text(body) == "Month | km²\nJanuary | 331"


def test_a_table_that_only_lays_out_the_page_is_read_block_by_block():
    body = "<table><tr><td><h2>Losses</h2><p>They grew.</p></td><td><table><tr><td>1<td>2</table></td></tr></table>"

    assert text(body) == "Losses\nThey grew.\n1 | 2"


@pytest.mark.parametrize(
    "figure",
    [
        "<figure><figcaption>1,700 km²</figcaption></figure>",
        "<aside>1,700 km²</aside>",
        "<details><summary>Size</summary><p>1,700 km²</details>",
        "<dl><dt>Size<dd>1,700 km²</dl>",
        "<footer>1,700 km²</footer>",
        "<div class='sidebar box'><span>1,700 km²</span></div>",
    ],
)
def test_figures_beside_the_main_text_are_read_too(figure):
    assert "1,700 km²" in text(f"<article><p>{'A long text about land. ' * 30}</p></article>{figure}").split("\n")


@pytest.mark.parametrize("tag", ["script", "style", "template", "nav", "noscript", "svg", "select"])
def test_what_is_no_text_of_the_page_is_not_read(tag):
    assert text(f"<p>Seen.</p><{tag}>1,700</{tag}><p>Also seen.</p>") == "Seen.\nAlso seen."


@pytest.mark.parametrize(
    ("written", "seen"),
    [("km<sup>2</sup>", "km²"), ("10<sup>6</sup>", "10⁶"), ("467<sup>1</sup>", "467¹"), ("CO<sub>2</sub>", "CO₂")],
)
def test_raised_and_lowered_digits_stay_apart_from_others(written, seen):
    assert text(f"<p>{written}</p>") == seen


def test_no_break_spaces_stay_and_other_spaces_become_one():
    assert text("<p>150\u202f000\n  soldats,\t5&nbsp;604</p>") == "150\u202f000 soldats, 5\u00a0604"


def test_what_nobody_sees_is_taken_out():
    assert text("<p>4\u200b6\u202e7\x00 k\u00adm \u2066x\u2069</p>") == "467 km x"


def test_a_page_has_the_title_that_it_says():
    captured = read(make_page("<p>Text.</p>"))

    assert (captured.title, captured.media_type, captured.is_partial) == ("A report", "text/html", False)


@pytest.mark.parametrize(
    ("charset", "declared", "options"),
    [
        ("iso-8859-2", "", {"charset": "iso-8859-2"}),
        ("windows-1252", "<meta charset='windows-1252'>", {}),
        ("windows-1252", "<meta charset='iso-8859-1'>", {}),
        ("utf-8", "<meta charset='iso-8859-1'>", {"charset": "windows-1252"}),
        ("windows-1252", "", {"charset": "utf-8"}),
        ("utf-16", "", {}),
        ("utf-8-sig", "", {}),
    ],
)
def test_wrong_words_about_the_character_set_do_no_harm(charset, declared, options):
    page = f"<html><head>{declared}</head><body><p>près de 150 000 blessés, été, où, ça</p></body></html>"
    page = page if charset != "iso-8859-2" else page.replace("près", "pres").replace("où", "ou")

    expected = "pres de 150 000 blessés, été, ou, ça" if charset == "iso-8859-2" else None
    assert read(page.encode(charset), **options).text == (expected or "près de 150 000 blessés, été, où, ça")


def test_deep_nesting_is_read_as_deep_as_pages_go_and_said_to_be_partial_beyond():
    captured = read(make_page("<div>" * 500 + "<p>deep 42</p>" + "</div>" * 500))
    beyond = read(make_page("<p>before</p>" + "<div>" * 100_000 + "deep 42"))

    assert (captured.text, captured.is_partial) == ("deep 42", False)
    assert (beyond.text, beyond.is_partial) == ("before", True)
