"""Roles: groups that the program makes, with the permissions of the table."""

from itertools import pairwise

import pytest
from django.contrib.auth.models import Group, Permission

from claims.models import ROLE_WORDS, ROLES, role_name
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
