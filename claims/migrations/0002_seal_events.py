"""Make the database refuse to change or delete an event, whoever asks."""

from django.db import migrations

SQLITE = """
CREATE TRIGGER event_no_update BEFORE UPDATE ON claims_event
    BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON claims_event
    BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER eventtext_no_update BEFORE UPDATE ON claims_eventtext
    BEGIN SELECT RAISE(ABORT, 'the text of an event can be erased, not changed'); END;
"""

POSTGRESQL = """
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '% is append-only: no %', TG_TABLE_NAME, TG_OP; END $$;
CREATE TRIGGER event_no_change BEFORE UPDATE OR DELETE ON claims_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON claims_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER eventtext_no_update BEFORE UPDATE ON claims_eventtext
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
"""

UNSEAL = {
    "sqlite": """
DROP TRIGGER event_no_update;
DROP TRIGGER event_no_delete;
DROP TRIGGER eventtext_no_update;
""",
    "postgresql": """
DROP TRIGGER event_no_change ON claims_event;
DROP TRIGGER event_no_truncate ON claims_event;
DROP TRIGGER eventtext_no_update ON claims_eventtext;
DROP FUNCTION refuse_change();
""",
}


def seal(apps, schema_editor):
    run(schema_editor, {"sqlite": SQLITE, "postgresql": POSTGRESQL})


def unseal(apps, schema_editor):
    run(schema_editor, UNSEAL)


def run(schema_editor, statements):
    if schema_editor.connection.vendor == "sqlite":
        # SQLite takes one statement at a time: each ends with a semicolon at the end of a line.
        for statement in statements["sqlite"].split(";\n"):
            if statement.strip():
                schema_editor.execute(statement)
    else:
        schema_editor.execute(statements["postgresql"], params=None)


class Migration(migrations.Migration):
    dependencies = [("claims", "0001_initial")]
    operations = [migrations.RunPython(seal, unseal)]
