"""Messages to another program about articles that are ready to publish."""

import django.db.models.deletion
from django.db import migrations, models

from claims.models.roles import grant


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0017_alert_evidence"),
    ]

    operations = [
        migrations.CreateModel(
            name="Delivery",
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
                ("ready", models.BooleanField(verbose_name="ready")),
                ("findings", models.JSONField(default=list, verbose_name="findings")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("pending", "waiting"),
                            ("running", "running"),
                            ("delivered", "delivered"),
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
                            ("unreachable", "The other program did not answer."),
                            ("refused", "The other program answered, but did not take the message."),
                            ("crashed", "The program met an error with this message."),
                            ("lost", "The worker died or ran out of time on this message."),
                        ],
                        max_length=30,
                        verbose_name="error",
                    ),
                ),
            ],
            options={
                "verbose_name": "message",
                "verbose_name_plural": "messages",
                "ordering": ["-id"],
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="article",
            name="ready",
            field=models.BooleanField(default=False, editable=False),
        ),
        migrations.AddField(
            model_name="article",
            name="ready_due",
            field=models.BooleanField(default=False, editable=False),
        ),
        migrations.AddIndex(
            model_name="article",
            index=models.Index(condition=models.Q(("ready_due", True)), fields=["id"], name="article_ready_due"),
        ),
        migrations.AddField(
            model_name="delivery",
            name="article",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="deliveries",
                to="claims.article",
                verbose_name="article",
            ),
        ),
        migrations.AddIndex(
            model_name="delivery",
            index=models.Index(
                condition=models.Q(("state__in", ["pending", "running"])),
                fields=["not_before", "id"],
                name="delivery_due",
            ),
        ),
        migrations.AddConstraint(
            model_name="delivery",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("lease_token__isnull", False), ("lease_until__isnull", False), ("state", "running")),
                    models.Q(
                        models.Q(("state", "running"), _negated=True), ("lease_token", None), ("lease_until", None)
                    ),
                    _connector="OR",
                ),
                name="delivery_leased_while_running",
            ),
        ),
        migrations.AddConstraint(
            model_name="delivery",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "failed"), _negated=True),
                    models.Q(("last_error", ""), _negated=True),
                    _connector="OR",
                ),
                name="delivery_failed_with_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="delivery",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["pending", "running", "delivered", "needless", "failed"])),
                name="delivery_state_known",
            ),
        ),
        migrations.RunPython(grant("view_delivery"), migrations.RunPython.noop),
    ]
