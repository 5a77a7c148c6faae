"""What SQLite does not do by itself: learn how much of what is in its tables, by which it chooses among indexes."""

from django.db import connection


def tend() -> None:
    """Have SQLite count its tables: about a second at a million claims. PostgreSQL sees to that itself."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
