"""Find at once whether any article is not simply everybody's."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0020_view_mails"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                condition=models.Q(
                    ("desk__isnull", False), ("confidential", True), ("embargo_until__isnull", False), _connector="OR"
                ),
                fields=["id"],
                name="article_restricted",
            ),
        ),
    ]
