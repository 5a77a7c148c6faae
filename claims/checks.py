"""System checks: combinations of settings that run, and then fail where it hurts."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning  # noqa: A004  (the framework's own name)

from claims import trained
from claims.ready_rule import ReadyRule
from claims.second_check_rule import SecondCheckRule

LOCAL = {"localhost", "127.0.0.1", "[::1]"}


def hosts_are_named(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Without a host of its own a production site answers nobody; with a wildcard, under any name."""
    if "*" in settings.ALLOWED_HOSTS:
        hint = "Name the hosts, as in ALLOWED_HOSTS=factcheck.example.org"
        return [Warning("The site answers under any host name.", hint=hint, id="claims.W001")]
    if set(settings.ALLOWED_HOSTS) <= LOCAL:
        hint = "Set ALLOWED_HOSTS to the names under which people reach it, separated by commas."
        return [Error("The site answers on this machine only.", hint=hint, id="claims.E001")]
    return []


def sqlite_is_on_one_machine(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """SQLite in WAL mode needs all its processes on one machine; a Redis elsewhere says that they aren't."""
    engine = settings.DATABASES["default"]["ENGINE"]
    if engine != "django.db.backends.sqlite3" or settings.REDIS_IS_OURS:
        return []
    hint = "Set DATABASE_URL to a PostgreSQL database, or run everything on one machine and unset REDIS_URL."
    return [Warning("SQLite is shared by processes that may run on several machines.", hint=hint, id="claims.W002")]


def pipelines_fit(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """A trained pipeline that is missing or for another language would fail every extraction in that language."""
    hint = "Install it (python -m spacy download NAME), give its path, or unset the variable."
    return [Error(f"{variable}: {why}.", hint=hint, id="claims.E003") for variable, why in trained.unfit()]


def rules_are_known(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """A misspelt rule of the gate would let through what it was to stop."""
    unknown = [code for code in settings.READY_RULES if code not in set(ReadyRule)]
    if not unknown:
        return []
    hint = f"FACTCHECK_READY_RULES takes {', '.join(ReadyRule)}, between commas."
    return [Error(f"There is no rule {', '.join(map(repr, unknown))}.", hint=hint, id="claims.E004")]


def second_check_is_known(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """A misspelt rule of the second check would let everything through unseen."""
    if settings.SECOND_CHECK in set(SecondCheckRule):
        return []
    hint = f"FACTCHECK_SECOND_CHECK takes one of {', '.join(SecondCheckRule)}."
    return [Error(f"There is no second check {settings.SECOND_CHECK!r}.", hint=hint, id="claims.E005")]


def webhook_is_signed(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """A message without signature could come from anybody; one to no address would be tried for hours."""
    if not settings.READY_WEBHOOK:
        return []
    if not settings.READY_WEBHOOK.startswith(("https://", "http://")):
        hint = "Write it like https://cms.example.org/hooks/factcheck."
        return [Error("FACTCHECK_READY_WEBHOOK is no web address.", hint=hint, id="claims.E006")]
    if len(settings.READY_WEBHOOK_SECRET) < 20:
        hint = "Set FACTCHECK_READY_WEBHOOK_SECRET to at least 20 random characters."
        return [Error("The messages to the webhook are not signed.", hint=hint, id="claims.E007")]
    return []


def lease_outlives_the_limit(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """A lease that ends before its worker is killed lets a second worker start on the same row."""
    found: list[CheckMessage] = []
    for work, name in (("an extraction", "EXTRACTION"), ("a copy of a document", "CAPTURE")):
        soft, hard = getattr(settings, f"{name}_SOFT_SECONDS"), getattr(settings, f"{name}_HARD_SECONDS")
        if not soft < hard < getattr(settings, f"{name}_LEASE").total_seconds():
            hint = f"Set FACTCHECK_{name}_SOFT_SECONDS < ..._HARD_SECONDS < ..._LEASE_SECONDS."
            found.append(Error(f"The limits of {work} are not in order.", hint=hint, id="claims.E002"))
    return found
