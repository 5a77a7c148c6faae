"""Roles: groups that the program makes, with the permissions of the table."""

from importlib import import_module
from itertools import pairwise

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.db import connection

from claims.models import ROLE_WORDS, ROLES, User, role_name
from tests.factories import make_user


@pytest.mark.django_db
@pytest.mark.parametrize("role", ROLES)
def test_a_group_has_what_its_role_says(role):
    given = Group.objects.get(name=role).permissions.values_list("codename", flat=True)

    assert ROLES[role] - set(given) == set()


@pytest.mark.django_db
def test_the_table_names_permissions_that_there_are():
    known = set(Permission.objects.values_list("codename", flat=True))

    assert set().union(*ROLES.values()) - known == set()


def test_each_role_may_do_what_those_before_it_may():
    assert all(lower < higher for lower, higher in pairwise(ROLES.values()))


def test_every_role_has_its_words():
    assert list(ROLE_WORDS) == list(ROLES)


def test_a_group_that_people_made_keeps_its_name():
    assert role_name("Interns") == "Interns"


@pytest.mark.django_db
def test_a_reader_decides_nothing_and_a_publisher_administers_nothing():
    assert not make_user("rita", role="Reader").has_perm("claims.check_claim")
    assert not make_user("paul", role="Publisher").has_perm("claims.view_user")


@pytest.mark.django_db
def test_who_was_an_editor_before_there_were_roles_loses_no_right():
    own = Permission.objects.get(codename="delete_source")  # that a newsroom had added to the group
    editors = Group.objects.create(name="Editors")
    editors.permissions.add(own)
    alice = make_user("alice", editor=False)
    alice.groups.add(editors)

    import_module("claims.migrations.0011_roles").move_editors(apps, connection.schema_editor())

    alice = User.objects.get(pk=alice.pk)
    assert set(alice.groups.values_list("name", flat=True)) == {"Editor", "Publisher"}
    assert alice.has_perms(["claims.delete_source", "claims.publish_claim", "claims.check_claim"])
    assert not Group.objects.filter(name="Editors").exists()
