import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("fr", "Claire Morel annonce un plan, « rien ne presse », a-t-elle dit. Selon elle, <4> sites ferment.", []),
        ("fr", "La situation empire, a déclaré Claire Morel. Elle précise que <4> sites ferment.", ["Claire Morel"]),
        ("fr", "C'est rare, note Paul Roux. « On compte <4> cas par an », ajoute-t-il.", ["Paul Roux"]),
        ("fr", "C'est rare, note Paul Roux, chercheur. Selon le même chercheur, <4> cas existent.", ["Paul Roux"]),
        ("fr", "C'est rare, note le biologiste Paul Roux. L'expert estime que <4> cas existent.", ["Paul Roux"]),
        ("fr", "C'est rare, selon un rapport de l'ISW. Ce rapport précise que <4> cas existent.", ["l'ISW"]),
        ("fr", "Paul Roux nuance : « C'est rare. » « On compte <4> cas par an. »", ["Paul Roux"]),
        ("en", "Ann Lee was upset. “I have paid <12> fines,” she said.", ["Ann Lee"]),
        ("en", "The auditors were there in May. They found that <12> rules were broken.", ["The auditors"]),
        ("en", "It is rare, said Ann Lee. She added that <4> cases were known.", ["Ann Lee"]),
        ("en", "It is rare, said Ann Lee. “There were <4> cases last year.”", ["Ann Lee"]),
        ("en", "It is rare, the ministry said. It said <4> cases were known.", ["the ministry"]),
    ],
)
def test_what_points_back_is_cited_by_the_name_it_stands_for(language, text, sources):
    if not sources:
        sources = ["Claire Morel"]

    assert cited(language, text) == [sources]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il précise que <4> sites ferment."),
        ("fr", "C'est rare, note Paul Roux. La région compte <4> sites."),
        ("en", "She added that <4> cases were known."),
        ("en", "It is rare, said Ann Lee. The region has <4> sites."),
    ],
)
def test_nobody_is_cited_where_nobody_was_named_or_nothing_points_back(language, text):
    assert cited(language, text) == [[]]


def test_a_quotation_of_several_sentences_is_all_its_speakers():
    text = "« On compte <4> morts. Et <12> blessés. C'est trop », a déclaré Paul Roux."

    assert cited("fr", text) == [["Paul Roux"], ["Paul Roux"]]


def test_numbers_in_the_description_of_a_source_are_not_its_figures():
    text = "Selon une enquête menée auprès de <1 000> foyers, <12> % sont inquiets."

    assert [bool(names) for names in cited("fr", text)] == [False, True]
