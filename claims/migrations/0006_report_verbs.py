"""A newsroom's own verbs of report, which editors keep."""

import django.core.validators
from django.contrib.auth.management import create_permissions
from django.db import migrations, models

EDITORS = "view_reportverb add_reportverb change_reportverb delete_reportverb".split()


def permit(apps, schema_editor):
    # Permissions are otherwise created after all migrations, too late for this one.
    config = apps.get_app_config("claims")
    config.models_module = True
    create_permissions(config, apps=apps, verbosity=0, using=schema_editor.connection.alias)
    config.models_module = None
    permissions = apps.get_model("auth", "Permission").objects.filter(
        content_type__app_label="claims", codename__in=EDITORS
    )
    for group in apps.get_model("auth", "Group").objects.filter(name="Editors"):
        group.permissions.add(*permissions)


class Migration(migrations.Migration):
    dependencies = [("claims", "0005_languages")]
    operations = [
        migrations.CreateModel(
            name="ReportVerb",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "language",
                    models.CharField(
                        choices=[
                            ("en", "English"),
                            ("fr", "French"),
                            ("de", "German"),
                            ("it", "Italian"),
                            ("pt", "Portuguese"),
                            ("es", "Spanish"),
                        ],
                        max_length=5,
                        verbose_name="language",
                    ),
                ),
                (
                    "forms",
                    models.CharField(
                        help_text="As texts write them, with commas between them: tweets, tweeted.",
                        max_length=200,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^\\s*[^\\W\\d_]+(\\s*,\\s*[^\\W\\d_]+)*\\s*$",
                                "Write single words, with commas between them.",
                            )
                        ],
                        verbose_name="forms",
                    ),
                ),
            ],
            options={
                "verbose_name": "verb of report",
                "verbose_name_plural": "verbs of report",
                "ordering": ["language", "forms"],
                "constraints": [
                    models.UniqueConstraint(fields=["language", "forms"], name="report_verb_once"),
                    models.CheckConstraint(condition=~models.Q(forms=""), name="report_verb_has_forms"),
                ],
            },
        ),
        migrations.RunPython(permit, migrations.RunPython.noop),
    ]
