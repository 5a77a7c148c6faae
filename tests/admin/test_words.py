"""The lists of the admin in the reader's language, and what they say when they are empty."""

import pytest

from claims.models import ApiKey, Citation, Extraction
from tests.factories import make_article, make_claim, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def french(administrator):
    administrator.language = "fr"
    administrator.save()


def page(client, address: str) -> str:
    return client.get(f"/admin/{address}/").content.decode()


def test_roles_have_their_french_names_in_lists_and_filters(client, french):
    assert "Vérification" in page(client, "auth/group")
    assert "Vérification" in page(client, "claims/user")
    assert "Checker" not in page(client, "claims/user")


def test_words_of_an_article_stand_between_the_readers_own_marks(client, french):
    Citation.objects.create(claim=make_claim(), text="la direction")

    assert "«\u202fla direction\u202f»" in page(client, "claims/claim")


def test_seconds_have_the_readers_decimal_mark(client, french):
    Extraction.objects.filter(revision__article=make_article()).update(
        started_at="2026-11-23T10:00:00.1Z", finished_at="2026-11-23T10:00:01.5Z"
    )

    assert "1,4\xa0s" in page(client, "claims/extraction")


def test_the_columns_of_keys_are_translated(client, french):
    ApiKey.objects.create_key(name="key", user=make_user("bob"))

    assert "premiers caractères" in page(client, "claims/apikey").lower()


@pytest.mark.parametrize(
    ("asked", "said"), [("", "There is nothing here yet."), ("?q=zzz", "Nothing matches the search and the filters.")]
)
def test_an_empty_list_says_whether_something_was_asked_for(client, administrator, asked, said):
    html = client.get(f"/admin/claims/reportverb/{asked}").content.decode()

    assert said in html
    assert ("Show all" in html) is bool(asked)
