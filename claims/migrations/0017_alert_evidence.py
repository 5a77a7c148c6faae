"""Alerts name the evidence that they are about."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0016_registry'),
    ]

    operations = [
        migrations.AddField(
            model_name='alert',
            name='evidence',
            field=models.ForeignKey(help_text='None where it was removed since.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='alerts', to='claims.evidence', verbose_name='evidence'),
        ),
    ]
