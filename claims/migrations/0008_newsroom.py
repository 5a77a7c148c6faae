"""Who a claim is assigned to, its second check, its publication, its comments, and who has it open."""

import django.db.models.deletion
from django.conf import settings
from django.contrib.auth.management import create_permissions
from django.db import migrations, models

EDITORS = "check_own_claim assign_claim confirm_claim publish_claim view_comment".split()


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
    dependencies = [
        ("claims", "0007_desks"),
    ]

    operations = [
        migrations.CreateModel(
            name="ClaimLease",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("until", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Comment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField(blank=True, verbose_name="text")),
                ("at", models.DateTimeField(verbose_name="time")),
                ("sequence", models.PositiveIntegerField(verbose_name="sequence")),
            ],
            options={
                "verbose_name": "comment",
                "verbose_name_plural": "comments",
                "ordering": ["claim", "id"],
            },
        ),
        migrations.AlterModelOptions(
            name="claim",
            options={
                "ordering": ["article", "value_start", "id"],
                "permissions": [
                    ("check_claim", "Can decide claims"),
                    ("check_own_claim", "Can decide claims of articles that they added"),
                    ("assign_claim", "Can assign claims to others"),
                    ("confirm_claim", "Can do the second check of claims"),
                    ("publish_claim", "Can publish, correct and retract claims"),
                    ("override_claim", "Can override the rules of review about persons"),
                ],
                "verbose_name": "claim",
                "verbose_name_plural": "claims",
            },
        ),
        migrations.AddField(
            model_name="article",
            name="authors",
            field=models.ManyToManyField(
                blank=True,
                help_text="People with an account who wrote it: they do not check its claims.",
                related_name="written_articles",
                to=settings.AUTH_USER_MODEL,
                verbose_name="authors",
            ),
        ),
        migrations.AddField(
            model_name="claim",
            name="assignee",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="assigned_claims",
                to=settings.AUTH_USER_MODEL,
                verbose_name="assigned to",
            ),
        ),
        migrations.AddField(
            model_name="claim",
            name="confirmed_at",
            field=models.DateTimeField(blank=True, null=True, verbose_name="confirmed at"),
        ),
        migrations.AddField(
            model_name="claim",
            name="confirmed_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="confirmed_claims",
                to=settings.AUTH_USER_MODEL,
                verbose_name="confirmed by",
            ),
        ),
        migrations.AddField(
            model_name="claim",
            name="published_at",
            field=models.DateTimeField(blank=True, null=True, verbose_name="published at"),
        ),
        migrations.AlterField(
            model_name="event",
            name="verb",
            field=models.CharField(
                choices=[
                    ("created", "created"),
                    ("changed", "changed"),
                    ("erased", "erased"),
                    ("reread", "had read again"),
                    ("revised", "gave a new text"),
                    ("decided", "decided"),
                    ("dismissed", "dismissed"),
                    ("reopened", "reopened"),
                    ("explained", "explained"),
                    ("edited", "edited"),
                    ("linked", "linked"),
                    ("cited", "cited"),
                    ("uncited", "removed a citation"),
                    ("undone", "undone"),
                    ("assigned", "assigned"),
                    ("released", "gave back"),
                    ("confirmed", "confirmed"),
                    ("disputed", "found otherwise"),
                    ("published", "published"),
                    ("corrected", "corrected"),
                    ("retracted", "retracted"),
                    ("commented", "commented on"),
                    ("redacted", "redacted"),
                ],
                max_length=10,
                verbose_name="act",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("stage__in", ["candidate", "assigned"]), _negated=True),
                    models.Q(("assignee", None), ("stage", "candidate")),
                    models.Q(("assignee__isnull", False), ("stage", "assigned")),
                    _connector="OR",
                ),
                name="claim_assigned_to_somebody",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("confirmed_at", None), ("confirmed_by", None)),
                    models.Q(("confirmed_at__isnull", False), ("confirmed_by__isnull", False)),
                    _connector="OR",
                ),
                name="claim_confirmed_paired",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("stage", "confirmed"), _negated=True), ("confirmed_by__isnull", False), _connector="OR"
                ),
                name="claim_confirmed_by_somebody",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("published_at__isnull", False), ("stage__in", ["published", "corrected", "retracted"])),
                    models.Q(
                        models.Q(("stage__in", ["published", "corrected", "retracted"]), _negated=True),
                        ("published_at", None),
                    ),
                    _connector="OR",
                ),
                name="claim_published_at_a_time",
            ),
        ),
        migrations.AddField(
            model_name="claimlease",
            name="claim",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.CASCADE, related_name="lease", to="claims.claim"
            ),
        ),
        migrations.AddField(
            model_name="claimlease",
            name="user",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="claim_leases", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="comment",
            name="author",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="comments",
                to=settings.AUTH_USER_MODEL,
                verbose_name="author",
            ),
        ),
        migrations.AddField(
            model_name="comment",
            name="claim",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="comments",
                to="claims.claim",
                verbose_name="claim",
            ),
        ),
        migrations.AddField(
            model_name="comment",
            name="mentioned",
            field=models.ManyToManyField(
                blank=True, related_name="mentions", to=settings.AUTH_USER_MODEL, verbose_name="mentioned"
            ),
        ),
        migrations.AddConstraint(
            model_name="comment",
            constraint=models.UniqueConstraint(fields=("claim", "sequence"), name="comment_once_per_event"),
        ),
        migrations.RunPython(permit, migrations.RunPython.noop),
    ]
