"""The flush after a test that committed: the only place where the seal on the events is lifted."""

import importlib
from collections.abc import Callable

from django.db import connection
from django.test import TransactionTestCase

MIGRATION = importlib.import_module("claims.migrations.0002_seal_events")


def lift_for_flush(flush: Callable[[TransactionTestCase], None]) -> Callable[[TransactionTestCase], None]:
    """Return Django's own clean-up with the seal lifted around it."""

    def unsealed_flush(case: TransactionTestCase) -> None:
        with connection.schema_editor() as editor:
            MIGRATION.unseal(None, editor)
        flush(case)
        with connection.schema_editor() as editor:
            MIGRATION.seal(None, editor)

    return unsealed_flush
