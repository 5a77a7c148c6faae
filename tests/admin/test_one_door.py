"""The admin changes claims and what hangs on them by the review's functions, and in no other way."""

import ast
from pathlib import Path

import pytest
from django.contrib import admin
from django.urls import reverse

from claims.models import Citation, Claim, Comment, Event, Mention
from tests.factories import make_claim, make_decided, make_user

pytestmark = pytest.mark.django_db
ROOT = Path(__file__).parents[2] / "claims"
WRITES = {"save", "update", "delete", "create", "bulk_create", "bulk_update", "get_or_create", "update_or_create"}
OWN = {"Claim", "Citation", "Comment", "Event", "Mention", "claim", "citation", "comment", "mention", "claims"}
OWN |= {"citations", "comments", "events", "mentions"}


def names_in(node: ast.expr) -> set[str]:
    """Return the names that a chain of calls begins with and goes through: claim.citations.filter() has two."""
    return {each.id if isinstance(each, ast.Name) else each.attr for each in ast.walk(node) if has_name(each)}


def has_name(node: ast.AST) -> bool:
    return isinstance(node, ast.Name | ast.Attribute)


def writes(path: Path) -> list[str]:
    calls = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)]
    return [
        f"{path.name}:{call.lineno}"
        for call in calls
        if isinstance(call.func, ast.Attribute) and call.func.attr in WRITES and names_in(call.func.value) & OWN
    ]


@pytest.mark.parametrize("interface", ["admin", "api", "views", "management"])
def test_no_interface_writes_a_claim_by_itself(interface):
    found = [write for path in sorted((ROOT / interface).rglob("*.py")) for write in writes(path)]

    assert found == []


def test_the_search_for_writes_finds_one(tmp_path):
    module = tmp_path / "own.py"
    module.write_text("claim.citations.filter(pk=1).delete()\nClaim.objects.update(stage='checked')\nform.save()\n")

    assert writes(module) == ["own.py:1", "own.py:2"]


@pytest.mark.parametrize("model", [Citation, Claim, Comment, Event, Mention])
def test_not_even_an_administrator_changes_one_by_a_form(model, rf):
    request = rf.get("/")
    request.user = make_user("ada", admin=True)

    if model in admin.site._registry:
        register = admin.site._registry[model]
        assert not register.has_add_permission(request)
        assert not register.has_change_permission(request)
        assert not register.has_delete_permission(request)


def test_a_form_that_is_sent_all_the_same_changes_nothing(client):
    client.force_login(make_user("ada", admin=True))
    claim = make_claim()

    address = reverse("admin:claims_claim_change", args=[claim.pk])
    response = client.post(address, {"stage": "checked", "verdict": "verified"})

    assert response.status_code == 403
    assert Claim.objects.get().stage == "candidate"


def test_blind_the_admin_hides_the_first_verdict_too(client, settings):
    settings.SECOND_CHECK, settings.SECOND_CHECK_BLIND = "all", True
    claim = make_decided(by=make_user("alice"), explanation="Tableau 3")
    client.force_login(make_user("bob"))

    pages = [client.get("/admin/claims/claim/"), client.get(reverse("admin:claims_claim_change", args=[claim.pk]))]

    assert pages[0].context["cl"].result_list[0].is_hidden
    assert "Tableau 3" not in pages[1].content.decode()


def test_blind_the_admin_finds_no_claim_by_the_verdict_that_it_hides(client, settings):
    settings.SECOND_CHECK, settings.SECOND_CHECK_BLIND = "all", True
    bob = make_user("bob")
    make_decided(by=make_user("alice"))
    own = make_decided(by=bob)
    client.force_login(bob)

    found = client.get("/admin/claims/claim/?verdict__exact=verified").context["cl"].result_list

    assert list(found) == [own]


@pytest.mark.parametrize("lookup", ["verdict", "verdict__startswith", "reason", "checked_by", "checked_by__username"])
def test_nobody_asks_for_a_verdict_but_by_its_filter(client, lookup):
    client.force_login(make_user("bob"))

    assert client.get("/admin/claims/claim/", {lookup: "v"}).status_code == 400
