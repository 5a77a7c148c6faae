"""Administrators see which mails were sent, and which not and why."""

from django.db import migrations

from claims.models.roles import grant


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0019_search"),
    ]

    operations = [
        migrations.RunPython(grant("view_mail"), migrations.RunPython.noop),
    ]
