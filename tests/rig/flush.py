"""The flush after a test that committed: the only place where the seal on the events is lifted."""

import importlib
from collections.abc import Callable

from django.db import connection
from django.test import TransactionTestCase

SEALING = importlib.import_module("claims.migrations.0002_seal_events")

Flush = Callable[[TransactionTestCase], None]


def flush_to(migrated: str, flush: Flush) -> Flush:
    """Return Django's own clean-up so that it passes the seal and puts back `migrated`, a serialized database."""

    def to_migrated(case: TransactionTestCase) -> None:
        # Django makes permissions and content types anew after a flush, unless it is told that they will be restored.
        type(case).serialized_rollback = True
        connection._test_serialized_contents = migrated  # type: ignore[attr-defined]
        with connection.schema_editor() as editor:
            SEALING.unseal(None, editor)
        flush(case)
        with connection.schema_editor() as editor:
            SEALING.seal(None, editor)
        connection.creation.deserialize_db_from_string(migrated)

    return to_migrated
