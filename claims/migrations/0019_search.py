"""Words are found in a million sentences by an index of their letters in threes, where PostgreSQL has it."""

from typing import Any

from django.apps.registry import Apps
from django.db import migrations

INDEXED = {"claims_claim": "text", "claims_article": "title"}
# Anybody who owns the database may add this extension, since PostgreSQL 13; one that is managed may lack it.
ALLOWED = """
SELECT has_database_privilege(current_database(), 'CREATE') FROM pg_available_extensions WHERE name = 'pg_trgm'
"""


def add(apps: Apps, schema_editor: Any) -> None:
    connection = schema_editor.connection
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        cursor.execute(ALLOWED)
        if cursor.fetchone() != (True,):
            return
        cursor.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        for table, column in INDEXED.items():
            # Django writes "icontains" as a comparison of capitals.
            cursor.execute(f'CREATE INDEX {table}_{column}_words ON {table} USING gin (UPPER("{column}") gin_trgm_ops)')


def remove(apps: Apps, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        for table, column in INDEXED.items():
            schema_editor.execute(f"DROP INDEX IF EXISTS {table}_{column}_words")


class Migration(migrations.Migration):
    dependencies = [("claims", "0018_deliveries")]

    operations = [migrations.RunPython(add, remove)]
