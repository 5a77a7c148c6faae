from datetime import timedelta

import pytest
from django.core.checks import run_checks

from claims import checks

SQLITE, POSTGRESQL = "django.db.backends.sqlite3", "django.db.backends.postgresql"


def ids(messages):
    return [message.id for message in messages]


@pytest.mark.parametrize(
    ("hosts", "found"),
    [
        ([], ["claims.E001"]),
        (["localhost", "127.0.0.1"], ["claims.E001"]),
        (["*"], ["claims.W001"]),
        (["factcheck.example.org"], []),
        (["localhost", "factcheck.example.org"], []),
    ],
)
def test_hosts_are_named(settings, hosts, found):
    settings.ALLOWED_HOSTS = hosts

    assert ids(checks.hosts_are_named(None)) == found


@pytest.mark.parametrize(
    ("engine", "redis_is_ours", "found"),
    [(SQLITE, False, ["claims.W002"]), (SQLITE, True, []), (POSTGRESQL, False, []), (POSTGRESQL, True, [])],
)
def test_sqlite_is_for_one_machine(settings, monkeypatch, engine, redis_is_ours, found):
    monkeypatch.setitem(settings.DATABASES["default"], "ENGINE", engine)
    settings.REDIS_IS_OURS = redis_is_ours

    assert ids(checks.sqlite_is_on_one_machine(None)) == found


@pytest.mark.parametrize(
    ("soft", "hard", "lease", "found"),
    [(60, 90, 120, []), (90, 90, 120, ["claims.E002"]), (60, 90, 90, ["claims.E002"]), (60, 90, 10, ["claims.E002"])],
)
@pytest.mark.parametrize("work", ["EXTRACTION", "CAPTURE"])
def test_the_limits_of_work_are_in_order(settings, work, soft, hard, lease, found):
    setattr(settings, f"{work}_SOFT_SECONDS", soft)
    setattr(settings, f"{work}_HARD_SECONDS", hard)
    setattr(settings, f"{work}_LEASE", timedelta(seconds=lease))

    assert ids(checks.lease_outlives_the_limit(None)) == found


@pytest.mark.parametrize(("rules", "found"), [(["read", "cited"], []), ([], []), (["read", "cite"], ["claims.E004"])])
def test_the_rules_of_the_gate_are_known(settings, rules, found):
    settings.READY_RULES = rules

    assert ids(checks.rules_are_known(None)) == found


@pytest.mark.parametrize(("rule", "found"), [("none", []), ("others", []), ("all", []), ("some", ["claims.E005"])])
def test_the_second_check_is_known(settings, rule, found):
    settings.SECOND_CHECK = rule

    assert ids(checks.second_check_is_known(None)) == found


@pytest.mark.parametrize(
    ("url", "secret", "found"),
    [
        ("", "", []),
        ("https://cms.example.org/hook", "x" * 20, []),
        ("https://cms.example.org/hook", "short", ["claims.E007"]),
        ("cms.example.org", "x" * 20, ["claims.E006"]),
    ],
)
def test_messages_to_the_webhook_are_signed_and_have_an_address(settings, url, secret, found):
    settings.READY_WEBHOOK, settings.READY_WEBHOOK_SECRET = url, secret

    assert ids(checks.webhook_is_signed(None)) == found


def test_every_message_has_a_hint(settings, monkeypatch):
    monkeypatch.setitem(settings.DATABASES["default"], "ENGINE", SQLITE)
    settings.ALLOWED_HOSTS, settings.REDIS_IS_OURS = [], False
    settings.EXTRACTION_LEASE, settings.READY_RULES = timedelta(0), ["cite"]
    settings.SECOND_CHECK, settings.READY_WEBHOOK = "some", "cms"

    found = [
        *checks.hosts_are_named(None),
        *checks.sqlite_is_on_one_machine(None),
        *checks.lease_outlives_the_limit(None),
        *checks.rules_are_known(None),
        *checks.second_check_is_known(None),
        *checks.webhook_is_signed(None),
    ]
    assert len(found) == 6
    assert all(message.hint for message in found)


def test_they_run_with_the_other_checks_of_a_deployment(settings):
    settings.ALLOWED_HOSTS = ["localhost"]

    assert "claims.E001" in ids(run_checks(include_deployment_checks=True))
    assert "claims.E001" not in ids(run_checks())
