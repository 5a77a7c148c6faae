import pytest

from tests.factories import make_article, make_user

pytestmark = pytest.mark.django_db


def policy(client, address: str) -> dict[str, set[str]]:
    header = client.get(address)["Content-Security-Policy"]
    return {words[0]: set(words[1:]) for words in map(str.split, header.split(";")) if words}


@pytest.mark.parametrize("address", ["/admin/login/", "/admin/", "/admin/claims/claim/", "/admin/nowhere/"])
def test_the_admin_allows_what_the_theme_needs_and_no_inline_script(client, address):
    client.force_login(make_user())

    allowed = policy(client, address)

    assert allowed["script-src"] == {"'self'", "'unsafe-eval'"}
    assert allowed["style-src"] == {"'self'", "'unsafe-inline'"}
    assert allowed["object-src"] == allowed["frame-ancestors"] == {"'none'"}


@pytest.mark.parametrize("address", ["/", "/desk/new/", "/desk/{article}/", "/nowhere/", "/administration/"])
def test_everything_else_is_strict(client, address):
    client.force_login(make_user())

    allowed = policy(client, address.format(article=make_article().pk))

    assert not {"'unsafe-eval'", "'unsafe-inline'"} & set().union(*allowed.values())
    assert allowed["default-src"] == {"'self'"}
