import pytest

from claims.extraction.registry import Alias, Registry

ROWS = [
    Alias("isw", "Institut américain pour l'étude de la guerre", "research_institute"),
    Alias("isw", "ISW", "research_institute"),
    Alias("monde", "Le Monde", "outlet"),
    Alias("who", "WHO", "international_body"),
    Alias("un", "U.N.", "international_body"),
    Alias("eurostat", "Eurostat", "statistics_office"),
    Alias("labour-uk", "Department of Labour", "ministry"),
    Alias("labour-nz", "Department of Labour", "ministry"),
]
REGISTRY = Registry(ROWS)


@pytest.mark.parametrize(
    ("words", "slug"),
    [
        ("l’Institut américain pour l’étude de la guerre", "isw"),
        ("l'institut americain pour l'Étude de la guerre", "isw"),
        ("l'ISW", "isw"),
        ("Le Monde", "monde"),
        ("le Monde", "monde"),
        ("the WHO", "who"),
        ("U.N.", "un"),
        ("the UN", "un"),
        ("EUROSTAT", "eurostat"),
    ],
)
def test_words_resolve_over_articles_case_accents_and_apostrophes(words, slug):
    assert REGISTRY.resolve(words) == slug


@pytest.mark.parametrize("words", ["le monde", "Le monde", "who", "un", "l'Institut", "Eurostat Group", "", "…"])
def test_other_words_resolve_to_nothing(words):
    assert REGISTRY.resolve(words) is None


def test_a_name_that_two_sources_share_resolves_to_neither():
    assert REGISTRY.resolve("the Department of Labour") is None


def test_the_longest_name_is_met_first():
    registry = Registry([Alias("bank", "Bank", "company"), Alias("boe", "Bank of England", "central_bank")])

    match = registry.match("the Bank of England said".split(), 1, 5)

    assert match is not None
    assert (match.length, match.slug) == (3, "boe")


def test_no_name_reaches_past_the_end():
    registry = Registry([Alias("boe", "Bank of England", "central_bank")])

    assert registry.match("the Bank of England".split(), 1, 3) is None


def test_it_reads_the_shape_of_the_shipped_file():
    row = {
        "slug": "ons",
        "name": "Office for National Statistics",
        "kind": "statistics_office",
        "aliases": {"en": ["ONS"]},
    }

    registry = Registry.from_json({"sources": [row]})

    assert registry.resolve("the ONS") == "ons"
    assert registry.kind("ons") == "statistics_office"


def test_rows_do_not_depend_on_the_order_of_aliases():
    assert Registry(ROWS).rows() == Registry(reversed(ROWS)).rows()


OFFICES = [
    Alias("ons-gb", "ONS", "statistics_office", "en"),
    Alias("ons-gb", "ONS", "statistics_office", "fr"),
    Alias("ons-dz", "ONS", "statistics_office", "fr"),
    Alias("ons-dz", "Office national des statistiques", "statistics_office"),
]


@pytest.mark.parametrize(("language", "slug"), [("en", "ons-gb"), ("fr", None), ("de", None)])
def test_a_name_of_the_texts_language_wins_over_one_of_another(language, slug):
    assert Registry(OFFICES).in_language(language).resolve("the ONS") == slug


def test_a_name_without_language_holds_in_all():
    assert Registry(OFFICES).in_language("en").resolve("Office national des statistiques") == "ons-dz"


def test_an_alias_in_lower_case_is_met_in_lower_case():
    registry = Registry([Alias("idf", "armée israélienne", "public_body"), Alias("fisc", "fisc", "public_body")])

    assert registry.resolve("l’armée israélienne") == "idf"
    assert registry.resolve("L'Armée israélienne") == "idf"
    assert registry.resolve("le fisc") is None


def test_two_capitals_are_no_article():
    registry = Registry([Alias("la-times", "LA Times", "outlet"), Alias("times", "The Times", "outlet")])

    assert registry.resolve("the LA Times") == "la-times"
    assert registry.resolve("The Times") == "times"


@pytest.mark.parametrize(
    ("words", "start", "found"),
    [
        ("Independent analysts said", 0, False),
        ("The Independent said", 1, True),
        ("an Independent poll", 1, True),
    ],
)
def test_a_paper_without_its_article_is_none_at_the_start_of_a_sentence(words, start, found):
    registry = Registry([Alias("independent", "The Independent", "outlet")])

    assert (registry.match(words.split(), start, 3) is not None) == found
