"""Corrections, notices, the mails that tell of these, and when each person wants such."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("claims", "0014_queue_of_readings"),
    ]

    operations = [
        migrations.CreateModel(
            name="Correction",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "level",
                    models.CharField(
                        choices=[
                            ("typo", "typo"),
                            ("update", "update"),
                            ("correction", "correction"),
                            ("verdict", "correction of the verdict"),
                            ("void", "retraction"),
                        ],
                        max_length=10,
                        verbose_name="level",
                    ),
                ),
                ("silent", models.BooleanField(default=False, verbose_name="silent")),
                ("wrong", models.TextField(blank=True, verbose_name="what was wrong")),
                ("right", models.TextField(blank=True, verbose_name="what is right now")),
                ("at", models.DateTimeField(verbose_name="time")),
            ],
            options={
                "verbose_name": "correction",
                "verbose_name_plural": "corrections",
                "ordering": ["-id"],
            },
        ),
        migrations.CreateModel(
            name="Mail",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("attempts", models.PositiveSmallIntegerField(default=0, verbose_name="attempts")),
                ("lease_token", models.UUIDField(blank=True, null=True, verbose_name="lease token")),
                ("lease_until", models.DateTimeField(blank=True, null=True, verbose_name="lease until")),
                ("not_before", models.DateTimeField(verbose_name="not before")),
                ("error_detail", models.TextField(blank=True, verbose_name="error in detail")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="queued")),
                ("started_at", models.DateTimeField(blank=True, null=True, verbose_name="started")),
                ("finished_at", models.DateTimeField(blank=True, null=True, verbose_name="finished")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("pending", "waiting"),
                            ("running", "running"),
                            ("sent", "sent"),
                            ("needless", "not needed any more"),
                            ("failed", "failed"),
                        ],
                        default="pending",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                (
                    "last_error",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("unreachable", "The mail server did not answer."),
                            ("refused", "The mail server refused the mail."),
                            ("crashed", "The program met an error with this mail."),
                            ("lost", "The worker died or ran out of time on this mail."),
                        ],
                        max_length=30,
                        verbose_name="error",
                    ),
                ),
            ],
            options={
                "verbose_name": "mail",
                "verbose_name_plural": "mails",
                "ordering": ["-id"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Notice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("assignment", "assignment"),
                            ("mention", "mention"),
                            ("dispute", "dispute"),
                            ("source_changed", "source changed"),
                            ("extraction_failed", "extraction failed"),
                        ],
                        max_length=20,
                        verbose_name="what happened",
                    ),
                ),
                ("by", models.CharField(blank=True, max_length=150, verbose_name="by")),
                ("created_at", models.DateTimeField(verbose_name="time")),
                ("seen_at", models.DateTimeField(blank=True, null=True, verbose_name="seen")),
            ],
            options={
                "verbose_name": "notice",
                "verbose_name_plural": "notices",
                "ordering": ["-id"],
            },
        ),
        migrations.AddField(
            model_name="user",
            name="mails",
            field=models.CharField(
                choices=[("at_once", "at once"), ("daily", "once a day"), ("never", "never")],
                default="daily",
                help_text="They say what happened, not what any text says. What you have seen here is not mailed.",
                max_length=10,
                verbose_name="mails about notices",
            ),
        ),
        migrations.AddConstraint(
            model_name="user",
            constraint=models.CheckConstraint(
                condition=models.Q(("mails__in", ["at_once", "daily", "never"])), name="user_mails_known"
            ),
        ),
        migrations.AddField(
            model_name="correction",
            name="by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="corrections",
                to=settings.AUTH_USER_MODEL,
                verbose_name="by",
            ),
        ),
        migrations.AddField(
            model_name="correction",
            name="claim",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="corrections",
                to="claims.claim",
                verbose_name="claim",
            ),
        ),
        migrations.AddField(
            model_name="correction",
            name="event",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.DO_NOTHING, related_name="correction", to="claims.event"
            ),
        ),
        migrations.AddField(
            model_name="mail",
            name="user",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="mails_to",
                to=settings.AUTH_USER_MODEL,
                verbose_name="for",
            ),
        ),
        migrations.AddField(
            model_name="notice",
            name="article",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="notices",
                to="claims.article",
                verbose_name="article",
            ),
        ),
        migrations.AddField(
            model_name="notice",
            name="claim",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="notices",
                to="claims.claim",
                verbose_name="claim",
            ),
        ),
        migrations.AddField(
            model_name="notice",
            name="mail",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="notices",
                to="claims.mail",
                verbose_name="mail",
            ),
        ),
        migrations.AddField(
            model_name="notice",
            name="user",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="notices",
                to=settings.AUTH_USER_MODEL,
                verbose_name="for",
            ),
        ),
        migrations.AddConstraint(
            model_name="correction",
            constraint=models.CheckConstraint(
                condition=models.Q(("level__in", ["typo", "update", "correction", "verdict", "void"])),
                name="correction_level_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="correction",
            constraint=models.CheckConstraint(
                condition=models.Q(("silent", False), ("level", "typo"), _connector="OR"),
                name="correction_silent_only_if_typo",
            ),
        ),
        migrations.AddConstraint(
            model_name="correction",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("claim", None), ("silent", True), models.Q(("wrong", ""), _negated=True), _connector="OR"
                ),
                name="correction_says_what_was_wrong",
            ),
        ),
        migrations.AddIndex(
            model_name="mail",
            index=models.Index(
                condition=models.Q(("state__in", ["pending", "running"])), fields=["not_before", "id"], name="mail_due"
            ),
        ),
        migrations.AddConstraint(
            model_name="mail",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("lease_token__isnull", False), ("lease_until__isnull", False), ("state", "running")),
                    models.Q(
                        models.Q(("state", "running"), _negated=True), ("lease_token", None), ("lease_until", None)
                    ),
                    _connector="OR",
                ),
                name="mail_leased_while_running",
            ),
        ),
        migrations.AddConstraint(
            model_name="mail",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "failed"), _negated=True),
                    models.Q(("last_error", ""), _negated=True),
                    _connector="OR",
                ),
                name="mail_failed_with_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="mail",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["pending", "running", "sent", "needless", "failed"])),
                name="mail_state_known",
            ),
        ),
        migrations.AddIndex(
            model_name="notice",
            index=models.Index(fields=["user", "-id"], name="notice_newest_first"),
        ),
        migrations.AddIndex(
            model_name="notice",
            index=models.Index(condition=models.Q(("seen_at", None)), fields=["user"], name="notice_unseen"),
        ),
        migrations.AddIndex(
            model_name="notice",
            index=models.Index(
                condition=models.Q(("mail", None), ("seen_at", None)), fields=["created_at"], name="notice_to_mail"
            ),
        ),
        migrations.AddConstraint(
            model_name="notice",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("kind__in", ["assignment", "mention", "dispute", "source_changed", "extraction_failed"])
                ),
                name="notice_kind_known",
            ),
        ),
    ]
