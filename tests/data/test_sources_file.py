"""The registry that ships with the program: every row of it is well-formed, in both languages."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from claims.extraction.registry import Registry

FILE = Path(__file__).parents[2] / "claims" / "data" / "sources.json"
SOURCES: list[dict[str, Any]] = json.loads(FILE.read_text(encoding="utf-8"))["sources"]

KEYS = ["slug", "name", "kind", "country", "homepage", "wikidata", "aliases"]
OPTIONAL = {"homepage", "wikidata"}
KINDS = set(
    """
    statistics_office international_body central_bank ministry public_body research_institute
    ngo polling_firm news_agency outlet company
    """.split()
)
# ISO 3166-1 alpha-2, the codes assigned today.
COUNTRIES = set(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
    GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO
    JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR
    MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO
    RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV
    TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
    """.split()
)
ARTICLES = {
    "fr": "le la les l' un une des",
    "en": "the a an",
    "de": "der die das ein eine",
    "es": "el la los las un una",
    "it": "il lo la i gli le l' un una",
    "pt": "o a os as um uma",
}


@pytest.fixture(scope="module")
def registry() -> Registry:
    return Registry.from_json({"sources": SOURCES})


def aliases() -> Iterator[tuple[str, str, str]]:
    """Yield (slug, language, alias) for every alias of the file."""
    for source in SOURCES:
        for language, names in source["aliases"].items():
            yield from ((source["slug"], language, name) for name in names)


def names() -> Iterator[str]:
    """Yield every name of the file, official ones and aliases."""
    yield from (source["name"] for source in SOURCES)
    yield from (alias for _, _, alias in aliases())


def article(alias: str, language: str) -> str | None:
    """Return the article that an alias begins with; capitals are an acronym (LA Times)."""
    words = alias.replace("'", "' ").split()
    first = words[0].lower()
    acronym = len(first) > 1 and words[0].isupper()
    return first if len(words) > 1 and not acronym and first in ARTICLES[language].split() else None


def unlike(pattern: str, key: str) -> list[str]:
    """Return the values under a key, where it is given, that do not fit a pattern."""
    return [source[key] for source in SOURCES if key in source and not re.fullmatch(pattern, source[key])]


def twice(values: Iterable[Hashable]) -> list[Hashable]:
    """Return the values that come more than once."""
    return [value for value, count in Counter(values).items() if count > 1]


def test_there_are_enough_sources_for_a_newsroom_to_start_with():
    assert len(SOURCES) >= 180


def test_every_kind_of_body_is_there_and_no_other():
    assert {source["kind"] for source in SOURCES} == KINDS


def test_the_file_is_formatted_one_way():
    assert FILE.read_text(encoding="utf-8") == json.dumps({"sources": SOURCES}, ensure_ascii=False, indent=2) + "\n"


def test_a_source_has_the_keys_of_the_format_in_their_order():
    assert [s["slug"] for s in SOURCES if list(s) != [key for key in KEYS if key in s or key not in OPTIONAL]] == []


def test_slugs_are_unique_and_in_order():
    slugs = [source["slug"] for source in SOURCES]

    assert slugs == sorted(set(slugs))


def test_slugs_are_lower_case_words_with_hyphens():
    assert unlike(r"[a-z0-9]+(-[a-z0-9]+)*", "slug") == []


def test_countries_are_codes_or_empty():
    assert {source["country"] for source in SOURCES} - COUNTRIES == {""}


def test_homepages_are_https():
    assert unlike(r"https://[a-z0-9-]+(\.[a-z0-9-]+)+(/[\w./-]+)?", "homepage") == []


def test_wikidata_ids_are_well_formed_and_belong_to_one_source():
    assert unlike(r"Q[1-9][0-9]*", "wikidata") == []
    assert twice(source["wikidata"] for source in SOURCES if "wikidata" in source) == []


def test_every_source_has_names_in_french_and_english():
    assert [s["slug"] for s in SOURCES if not (s["aliases"].get("fr") and s["aliases"].get("en"))] == []


def test_no_name_comes_twice_in_a_language_of_a_source():
    assert twice(aliases()) == []


def test_names_are_clean_text():
    assert [name for name in names() if not name or name != " ".join(name.split())] == []
    assert [name for name in names() if not unicodedata.is_normalized("NFC", name)] == []


def test_names_have_the_plain_apostrophe():
    assert [name for name in names() if "’" in name] == []


def test_an_article_is_there_only_where_a_proper_name_begins_with_it():
    found = [(alias, article(alias, language)) for _, language, alias in aliases()]

    assert [alias for alias, first in found if first and not alias.startswith(first.capitalize())] == []


@pytest.mark.parametrize(
    ("alias", "language", "expected"),
    [
        ("l'Institut Pasteur", "fr", "l'"),
        ("the Home Office", "en", "the"),
        ("Le Monde", "fr", "le"),
        ("Lancet", "fr", None),
        ("La", "fr", None),
        ("LA Times", "fr", None),
    ],
)
def test_an_article_is_recognised(alias, language, expected):
    assert article(alias, language) == expected


@pytest.mark.parametrize(
    "name",
    [
        "ISW",
        "Institute for the Study of War",
        "Institut pour l'étude de la guerre",
        "Institut américain pour l’étude de la guerre",
    ],
)
def test_the_institute_for_the_study_of_war_is_known_by_all_its_names(name, registry):
    assert registry.resolve(name) == "isw"


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Insee", "insee"),
        ("INSEE", "insee"),
        ("ministère russe de la Défense", "mod-ru"),
        ("Russian Defense Ministry", "mod-ru"),
        ("Gaza's health ministry", "health-gaza"),
        ("BBC", "bbc"),
        ("Mediazona", "mediazona"),
        ("Le Monde", "le-monde"),
        ("Guardian", "guardian"),
        ("Nato", "nato"),
        ("OTAN", "nato"),
        ("Banco Central de Chile", "bcch"),
        ("Organización Mundial de la Salud", "who"),
        ("DANE", "dane"),
        ("Fundo Monetário Internacional", "imf"),
        ("Fiocruz", "fiocruz"),
        ("Polícia Judiciária", "pj-pt"),
        ("Ministerio de Sanidad español", "sanidad-es"),
        ("Ministerio ruso de Defensa", "mod-ru"),
        ("Ministério da Saúde português", "saude-pt"),
        ("Ministério da Saúde do Brasil", "saude-br"),
    ],
)
def test_a_name_that_one_source_has_resolves_to_it(name, slug, registry):
    assert registry.resolve(name) == slug


@pytest.mark.parametrize(
    "name",
    [
        "ONS",
        "INE",
        "CDC",
        "Ministry of Defence",
        "ministère de l'Intérieur",
        "Ministerio del Interior",
        "Ministério da Saúde",
        "Ministério Público",
    ],
)
def test_a_name_that_several_sources_share_resolves_to_none(name, registry):
    assert registry.resolve(name) is None
