"""Parents of sources."""

import pytest
from django.core.exceptions import ValidationError

from claims.models import Source
from tests.factories import make_source

pytestmark = pytest.mark.django_db


@pytest.fixture
def bbc() -> Source:
    return make_source("bbc", name="BBC", kind="outlet")


@pytest.fixture
def russian(bbc) -> Source:
    return make_source("bbc-russian", name="BBC News Russian", kind="outlet", parent=bbc)


def test_a_source_has_the_parents_of_its_parent_too(bbc, russian):
    radio = make_source("radio", parent=russian)

    assert list(radio.with_ancestors()) == [radio, russian, bbc]


def test_a_source_may_have_a_parent(russian):
    russian.full_clean()


@pytest.mark.parametrize("slug", ["bbc", "bbc-russian"])
def test_a_source_belongs_to_nothing_that_belongs_to_it(bbc, russian, slug):
    bbc.parent = Source.objects.get(slug=slug)

    with pytest.raises(ValidationError, match="belongs to BBC itself") as caught:
        bbc.full_clean()

    assert "parent" in caught.value.message_dict


def test_parents_that_go_round_are_walked_once(bbc, russian):
    Source.objects.filter(pk=bbc.pk).update(parent=russian)

    assert len(list(russian.with_ancestors())) == 2
