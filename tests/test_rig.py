"""The rig itself: what it promises to every other test."""

import socket

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from redis import ConnectionError as RedisConnectionError
from redis import TimeoutError as RedisTimeoutError


def test_the_database_is_the_one_asked_for(db, pytestconfig):
    expected = "postgresql" if "postgres" in connection.settings_dict["ENGINE"] else "sqlite"

    assert connection.vendor == expected


def test_connections_leave_this_machine_never():
    with socket.socket() as probe, pytest.raises(AssertionError, match="tried to connect"):
        probe.connect(("192.0.2.1", 80))


def test_redis_can_be_stopped_and_started(redis_server):
    redis_server.stop()
    with pytest.raises(RedisConnectionError):
        redis_server.client.ping()

    redis_server.start()
    assert redis_server.client.ping()


def test_redis_can_be_frozen(redis_server):
    redis_server.freeze()
    with pytest.raises(RedisTimeoutError):
        redis_server.client.ping()

    redis_server.thaw()
    assert redis_server.client.ping()


@pytest.mark.parametrize("attempt", [1, 2])
def test_each_committing_test_starts_from_the_migrated_database(attempt, transactional_db):
    assert Group.objects.filter(name="Editor").exists()
    assert not Group.objects.filter(name="left behind").exists()

    Group.objects.create(name="left behind")


def test_a_page_is_opened_in_a_real_browser(page):
    response = page.goto("/admin/")

    assert response.status == 200
