"""Who may do what: one table, walked by everybody. A route or method that is not in it fails."""

import json
from collections.abc import Callable

import pytest
from django.contrib.auth.models import Permission
from rest_framework.test import APIClient

from claims.api.urls import urlpatterns
from claims.models import ApiKey, User
from tests.api.calling import client_of
from tests.factories import make_article, make_claim, make_source, make_user

# Answers in this order.
WHO = ["anonymous", "nobody", "reader", "editor", "administrator"]
READ = [401, 403, 200, 200, 200]
OPEN = [200] * 5
NOWHERE = [404] * 5

TABLE = {
    ("articles", "GET"): READ,
    ("articles", "POST"): [401, 403, 403, 201, 201],
    ("article", "GET"): READ,
    ("readiness", "GET"): READ,
    ("texts", "POST"): [401, 403, 403, 201, 201],
    ("claims", "GET"): READ,
    ("export", "GET"): READ,
    ("claim", "GET"): READ,
    ("decision", "POST"): [401, 403, 403, 200, 200],
    ("sources", "GET"): READ,
    ("source", "GET"): READ,
    ("schema", "GET"): OPEN,
    ("docs", "GET"): OPEN,
    ("unknown", "GET"): NOWHERE,
}
BODIES = {
    "articles": {"title": "Un titre", "text": "Du texte."},
    "texts": {"text": "Un autre texte.", "after": 1},
    "decision": {"decision": "verified"},
}


@pytest.fixture
def address(db) -> Callable[[str], str]:
    """Return the address of each route, with an object behind it."""
    claim = make_claim(article=make_article(by=make_user("author")))
    real = {"article": f"articles/{claim.article_id}", "claim": f"claims/{claim.pk}", "export": "claims/export"}
    real |= {name: f"articles/{claim.article_id}/{name}" for name in ("readiness", "texts")}
    real |= {"decision": f"claims/{claim.pk}/decision", "source": f"sources/{make_source().slug}"}
    real |= {"schema": "schema/", "docs": "docs/", "unknown": "nowhere"}
    return lambda name: "/api/v1/" + real.get(name, name)


def client(who: str) -> APIClient:
    if who == "anonymous":
        return APIClient()
    user = make_user(who, editor=who == "editor", admin=who == "administrator")
    if who == "reader":
        user.user_permissions.set(
            Permission.objects.filter(content_type__app_label="claims", codename__startswith="view")
        )
    return client_of(user)


def test_the_table_holds_every_route_and_method():
    routes = {
        (pattern.name, method)
        for pattern in urlpatterns
        for method in getattr(pattern.callback.view_class, "needs", {"GET": []})
    }

    assert routes == set(TABLE)


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize(("name", "method"), TABLE)
def test_access(address, name, method, who):
    headers = {"If-Match": "*"}

    response = client(who).generic(
        method,
        address(name),
        json.dumps(BODIES[name]) if method == "POST" else "",
        "application/json",
        headers=headers,
    )

    assert response.status_code == TABLE[name, method][WHO.index(who)], response.getvalue()[:500]


@pytest.mark.parametrize(("name", "method"), [each for each in TABLE if TABLE[each] != OPEN])
def test_a_revoked_key_opens_nothing(address, name, method):
    allowed = client("administrator")
    ApiKey.objects.update(revoked=True)

    response = allowed.generic(method, address(name), "{}", "application/json")

    assert response.status_code == (404 if TABLE[name, method] == NOWHERE else 401)


@pytest.mark.parametrize(("name", "method"), [each for each in TABLE if TABLE[each] == READ])
def test_one_who_may_read_something_else_may_not_read_this(address, name, method):
    user = User.objects.create_user("other")
    user.user_permissions.set(Permission.objects.filter(content_type__app_label="auth"))

    assert client_of(user).generic(method, address(name)).status_code == 403
