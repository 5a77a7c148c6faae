"""Let the list of unresolved names be read from its index alone."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0021_restricted_articles'),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name='citation',
            name='citation_unresolved',
        ),
        migrations.AddIndex(
            model_name='citation',
            index=models.Index(condition=models.Q(('source', None)), fields=['folded', 'claim', 'kind'], name='citation_left'),
        ),
    ]
