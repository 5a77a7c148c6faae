"""Make the group of editors: they add articles, decide claims and keep the registry of sources."""

from django.contrib.auth.management import create_permissions
from django.db import migrations

EDITORS = """
view_article add_article change_article
view_claim change_claim check_claim
view_citation view_mention view_extraction view_revision view_event
view_source add_source change_source
view_sourcealias add_sourcealias change_sourcealias delete_sourcealias
""".split()


def make_group(apps, schema_editor):
    # Permissions are otherwise created after all migrations, too late for this one.
    config = apps.get_app_config("claims")
    config.models_module = True
    create_permissions(config, apps=apps, verbosity=0, using=schema_editor.connection.alias)
    config.models_module = None
    group, _created = apps.get_model("auth", "Group").objects.get_or_create(name="Editors")
    permissions = apps.get_model("auth", "Permission").objects.filter(
        content_type__app_label="claims", codename__in=EDITORS
    )
    group.permissions.add(*permissions)


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0002_seal_events"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]
    operations = [migrations.RunPython(make_group, migrations.RunPython.noop)]
