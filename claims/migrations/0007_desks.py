"""Desks: teams with their articles; confidential and embargoed articles; keys for one desk."""

import django.db.models.deletion
from django.conf import settings
from django.contrib.auth.management import create_permissions
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps


def show_drafts(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Let everybody who sees articles go on seeing all of them: from now on drafts take a permission of their own."""
    # Permissions are otherwise created after all migrations, too late for this one.
    config = apps.get_app_config("claims")
    config.models_module = True
    create_permissions(config, apps=apps, verbosity=0, using=schema_editor.connection.alias)
    config.models_module = None
    permissions = apps.get_model("auth", "Permission").objects.filter(content_type__app_label="claims")
    drafts = permissions.get(codename="view_draft")
    for group in apps.get_model("auth", "Group").objects.filter(permissions__codename="view_article"):
        group.permissions.add(drafts)
    for user in apps.get_model("claims", "User").objects.filter(user_permissions__codename="view_article"):
        user.user_permissions.add(drafts)


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0006_report_verbs"),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="article",
            options={
                "ordering": ["-created_at", "-id"],
                "permissions": [
                    ("erase_article", "Can erase an article with its text"),
                    ("view_draft", "Can see articles and claims before they are published"),
                    ("view_every_desk", "Can see the articles of every desk"),
                    ("share_article", "Can say who sees an article, and share it by a link"),
                ],
                "verbose_name": "article",
                "verbose_name_plural": "articles",
            },
        ),
        migrations.AddField(
            model_name="article",
            name="confidential",
            field=models.BooleanField(
                default=False, help_text="Only its desk and the people named here see it.", verbose_name="confidential"
            ),
        ),
        migrations.AddField(
            model_name="article",
            name="embargo_until",
            field=models.DateTimeField(
                blank=True,
                help_text="Until then it is hidden from readers, and from API keys that are not bound to its desk.",
                null=True,
                verbose_name="embargo until",
            ),
        ),
        migrations.AddField(
            model_name="article",
            name="people",
            field=models.ManyToManyField(
                blank=True,
                help_text="They see it, whatever their desks.",
                related_name="entrusted_articles",
                to=settings.AUTH_USER_MODEL,
                verbose_name="people",
            ),
        ),
        migrations.CreateModel(
            name="Desk",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=100, unique=True, verbose_name="name")),
                (
                    "members",
                    models.ManyToManyField(
                        blank=True, related_name="desks", to=settings.AUTH_USER_MODEL, verbose_name="members"
                    ),
                ),
            ],
            options={
                "verbose_name": "desk",
                "verbose_name_plural": "desks",
                "ordering": ["name"],
            },
        ),
        migrations.AddField(
            model_name="apikey",
            name="desk",
            field=models.ForeignKey(
                blank=True,
                help_text="The key then sees this desk's articles alone, and those it hands in are this desk's.",
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="api_keys",
                to="claims.desk",
                verbose_name="desk",
            ),
        ),
        migrations.AddField(
            model_name="article",
            name="desk",
            field=models.ForeignKey(
                blank=True,
                help_text="Its members see the article. An article of no desk is everybody's.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="articles",
                to="claims.desk",
                verbose_name="desk",
            ),
        ),
        migrations.AddConstraint(
            model_name="desk",
            constraint=models.CheckConstraint(condition=models.Q(("name", ""), _negated=True), name="desk_has_a_name"),
        ),
        migrations.RunPython(show_drafts, migrations.RunPython.noop),
    ]
