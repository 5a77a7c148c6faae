"""Correcting what the engine read."""

import pytest
from django.core.exceptions import ValidationError

from claims import review
from claims.models import Claim
from tests.factories import make_claim, make_user

pytestmark = pytest.mark.django_db


def test_editing_sets_the_magnitude_in_base_units():
    claim = make_claim()

    review.edit(claim, by=make_user(), version=1, low="4.5", high="4.5", unit="km")

    assert (claim.low, claim.unit, claim.magnitude) == ("4.5", "km", 4500.0)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"low": "quarante"}, "low"),
        ({"low": "NaN"}, "low"),
        ({"low": "9", "high": "5"}, "high"),
        ({"unit": "bogus"}, "unit"),
        ({"bound": "roughly"}, "bound"),
        ({"period_from": "2025-13-01"}, "period_from"),
    ],
)
def test_editing_tells_what_is_wrong_at_its_field(changes, field):
    claim = make_claim()

    with pytest.raises(ValidationError) as error:
        review.edit(claim, by=make_user(), version=1, **changes)

    assert field in error.value.message_dict
    assert Claim.objects.get(pk=claim.pk).version == 1
