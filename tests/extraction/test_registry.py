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


@pytest.mark.parametrize("words", ["le monde", "who", "un", "Institut", "l'Institut", "Eurostat Group", "", "…"])
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
