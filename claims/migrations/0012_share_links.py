"""Links by which people without an account read an article, and answer."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from claims.models.roles import grant


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0011_roles"),
    ]

    operations = [
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
                    ("restricted", "said who sees it"),
                    ("shared", "shared by a link"),
                    ("unshared", "revoked a link"),
                    ("answered", "answered by a link"),
                ],
                max_length=10,
                verbose_name="act",
            ),
        ),
        migrations.CreateModel(
            name="ShareLink",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "name",
                    models.CharField(
                        help_text="Who gets the link: their answers bear this name.",
                        max_length=100,
                        verbose_name="for",
                    ),
                ),
                ("digest", models.CharField(max_length=64, unique=True)),
                (
                    "may_answer",
                    models.BooleanField(
                        default=False, help_text="Accept, reject and comment on claims.", verbose_name="may answer"
                    ),
                ),
                ("expires_at", models.DateTimeField(verbose_name="expires")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="made")),
                ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="revoked")),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="share_links",
                        to="claims.article",
                        verbose_name="article",
                    ),
                ),
                (
                    "claim",
                    models.ForeignKey(
                        blank=True,
                        help_text="Set when the link shows this claim alone.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="share_links",
                        to="claims.claim",
                        verbose_name="claim",
                    ),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="made by",
                    ),
                ),
            ],
            options={
                "verbose_name": "share link",
                "verbose_name_plural": "share links",
                "ordering": ["-id"],
            },
        ),
        migrations.CreateModel(
            name="ShareAnswer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("accept", "accepts"), ("reject", "rejects"), ("comment", "comments")],
                        max_length=10,
                        verbose_name="answer",
                    ),
                ),
                (
                    "claim",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="share_answers",
                        to="claims.claim",
                        verbose_name="claim",
                    ),
                ),
                (
                    "event",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.DO_NOTHING, related_name="share_answer", to="claims.event"
                    ),
                ),
                (
                    "link",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="answers",
                        to="claims.sharelink",
                        verbose_name="share link",
                    ),
                ),
            ],
            options={
                "verbose_name": "answer by link",
                "verbose_name_plural": "answers by link",
                "ordering": ["-id"],
            },
        ),
        migrations.AddConstraint(
            model_name="sharelink",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="share_link_for_somebody"
            ),
        ),
        migrations.AddConstraint(
            model_name="shareanswer",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["accept", "reject", "comment"])), name="share_answer_kind_known"
            ),
        ),
        migrations.RunPython(grant("view_sharelink"), migrations.RunPython.noop),
    ]
