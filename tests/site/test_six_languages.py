"""The desk in six languages: its words, and numbers and dates as each writes them."""

from datetime import date

import pytest
from django.conf import settings
from django.utils import translation

from claims import presenting
from claims.models import Claim
from tests.factories import make_claim, make_user

WRITTEN = {
    "en": ("1,234.5 km²", "24 February 2022 to 2 March 2022"),
    "fr": ("1 234,5 km²", "24 février 2022 – 2 mars 2022"),
    "de": ("1.234,5 km²", "24. Februar 2022 bis 2. März 2022"),
    "es": ("1 234,5 km²", "24 de febrero de 2022 a 2 de marzo de 2022"),
    "it": ("1.234,5 km²", "24 febbraio 2022 – 02 marzo 2022"),
    "pt": ("1.234,5 km²", "24 de fevereiro de 2022 a 2 de março de 2022"),
}


def test_every_language_is_tried_here():
    assert set(WRITTEN) == {code for code, _name in settings.LANGUAGES}


@pytest.mark.parametrize(("language", "written"), WRITTEN.items())
def test_numbers_and_dates_are_written_as_the_language_does(language, written):
    dates = {"period_from": date(2022, 2, 24), "period_to": date(2022, 3, 2)}
    claim = Claim(low="1234.5", high="1234.5", unit="km2", **dates)

    with translation.override(language):
        words = (presenting.amount(claim), presenting.period(claim))

    assert tuple(part.lower().replace("\u202f", " ").replace("\xa0", " ") for part in words) == tuple(
        part.lower() for part in written
    )


@pytest.mark.parametrize(
    ("language", "word"),
    {"de": "Später", "es": "Más tarde", "fr": "Plus tard", "it": "Più tardi", "pt": "Mais tarde"}.items(),
)
@pytest.mark.django_db
def test_the_desk_speaks_the_language_of_the_account(client, language, word):
    user = make_user()
    user.language = language
    user.save()
    client.force_login(user)

    response = client.get(f"/desk/{make_claim().article_id}/")

    assert f'<html lang="{language}">' in response.content.decode()
    assert word in response.content.decode()
