"""Make the groups of the roles. Those who were editors stay so and publish too, so that nobody loses a right."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from claims.models.roles import grant


def move_editors(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Move the people and the permissions of the group Editors into Editor, and its people into Publisher."""
    groups = apps.get_model("auth", "Group").objects
    for editors in groups.filter(name="Editors"):
        editor, publisher = groups.get(name="Editor"), groups.get(name="Publisher")
        # Publishing is the publishers', among whom they are from now on.
        editor.permissions.add(*editors.permissions.exclude(codename="publish_claim"))
        for group in (editor, publisher):
            group.user_set.add(*editors.user_set.all())
        editors.delete()


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0010_keys"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]
    operations = [
        migrations.RunPython(grant(), migrations.RunPython.noop),
        migrations.RunPython(move_editors, migrations.RunPython.noop),
    ]
