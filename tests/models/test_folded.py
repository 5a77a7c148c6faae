"""Names as they are compared."""

import pytest

from claims.models import Citation, Origin
from claims.models.folded import name_key, without_article
from tests.factories import make_claim


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("l’Insee", "Insee"),
        ("L'OCDE", "OCDE"),
        ("the OECD", "OECD"),
        ("La Poste", "Poste"),
        ("die Bundesbank", "Bundesbank"),
        ("Insee", "Insee"),
        ("Theo", "Theo"),
        ("The", "The"),
        ("l’", "l’"),
        ("Côte d’Ivoire", "Côte d’Ivoire"),
        ("", ""),
    ],
)
def test_a_leading_article_is_no_part_of_a_name(name, bare):
    assert without_article(name) == bare


@pytest.mark.parametrize(("one", "other"), [("l’Insee", "INSEE"), ("Réseau  de l’énergie", "le réseau de l'energie")])
def test_spellings_of_one_name_have_one_key(one, other):
    assert name_key(one) == name_key(other)


def test_different_names_have_different_keys():
    assert name_key("Mediazona") != name_key("Mediazone")


@pytest.mark.django_db
def test_a_citation_keeps_its_key_however_it_is_saved():
    claim = make_claim()
    Citation.objects.bulk_create([Citation(claim=claim, text="l’Insee")])
    claim.citations.create(text="INSEE", origin=Origin.PERSON)

    assert set(claim.citations.values_list("folded", flat=True)) == {"insee"}


@pytest.mark.django_db
def test_a_key_is_no_longer_than_its_column():
    assert len(make_claim().citations.create(text="ß" * 500).folded) == 500
