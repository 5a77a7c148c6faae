"""The environment that settings are read from in a test run: nothing of the developer's own, all of it thrown away."""

import os
from pathlib import Path

# What a developer may have set and a test must not see.
FOREIGN = """
DATABASE_URL REDIS_URL EMAIL_URL DEBUG SECRET_KEY ALLOWED_HOSTS LANGUAGE_CODE TIME_ZONE
""".split()


def prepare(folder: Path, database_url: str | None) -> None:
    """Point the settings at a temporary folder, at the tests' own Redis and, if given, at a database."""
    for name in [name for name in os.environ if name in FOREIGN or name.startswith("FACTCHECK_")]:
        if not name.startswith("FACTCHECK_TEST_"):
            del os.environ[name]
    os.environ["DJANGO_SETTINGS_MODULE"] = "factcheck.settings"
    os.environ["FACTCHECK_VAR"] = str(folder)
    os.environ["REDIS_URL"] = f"redis+socket://{folder / 'redis.sock'}"
    if database_url:
        os.environ["DATABASE_URL"] = database_url
