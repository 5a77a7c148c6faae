from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0009_documents")]

    operations = [
        migrations.AddField(
            model_name="user",
            name="keys",
            field=models.JSONField(
                blank=True,
                default=dict,
                help_text="Keys of the desk by act, where they are not the usual ones.",
                verbose_name="keys",
            ),
        ),
    ]
