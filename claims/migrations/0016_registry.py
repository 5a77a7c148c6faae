"""Parents of sources, merged sources, and the words of citations as they are compared."""

import claims.models.folded
import django.db.models.deletion
from django.db import migrations, models


BATCH = 1000


def fold(apps, schema_editor):
    """Give the citations that there are the key of their words."""
    citations = apps.get_model("claims", "Citation").objects
    batch = []
    for citation in citations.only("text").iterator(chunk_size=BATCH):
        citation.folded = claims.models.folded.name_key(citation.text)[:500]
        batch.append(citation)
        if len(batch) == BATCH:
            citations.bulk_update(batch, ["folded"])
            batch = []
    citations.bulk_update(batch, ["folded"])


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0015_corrections_and_notices'),
    ]

    operations = [
        migrations.AddField(
            model_name='citation',
            name='folded',
            field=claims.models.folded.FoldedField(blank=True, editable=False, max_length=500, of='text'),
        ),
        migrations.AddField(
            model_name='source',
            name='merged_into',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merged', to='claims.source', verbose_name='merged into'),
        ),
        migrations.AddField(
            model_name='source',
            name='parent',
            field=models.ForeignKey(blank=True, help_text='What it belongs to, as BBC News Russian to the BBC; that one’s documents are offered too.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='children', to='claims.source', verbose_name='parent'),
        ),
        migrations.AlterField(
            model_name='event',
            name='verb',
            field=models.CharField(choices=[('created', 'created'), ('changed', 'changed'), ('erased', 'erased'), ('reread', 'had read again'), ('revised', 'gave a new text'), ('decided', 'decided'), ('dismissed', 'dismissed'), ('reopened', 'reopened'), ('explained', 'explained'), ('edited', 'edited'), ('linked', 'linked'), ('cited', 'cited'), ('uncited', 'removed a citation'), ('evidenced', 'added evidence'), ('withdrawn', 'removed evidence'), ('undone', 'undone'), ('assigned', 'assigned'), ('released', 'gave back'), ('confirmed', 'confirmed'), ('disputed', 'found otherwise'), ('published', 'published'), ('corrected', 'corrected'), ('retracted', 'retracted'), ('commented', 'commented on'), ('redacted', 'redacted'), ('restricted', 'said who sees it'), ('shared', 'shared by a link'), ('unshared', 'revoked a link'), ('answered', 'answered by a link'), ('merged', 'merged'), ('resolved', 'resolved a name')], max_length=10, verbose_name='act'),
        ),
        migrations.AddIndex(
            model_name='citation',
            index=models.Index(condition=models.Q(('source', None)), fields=['folded', 'claim'], name='citation_unresolved'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(('parent', models.F('id')), _negated=True), name='source_not_its_own_parent'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(('merged_into', models.F('id')), _negated=True), name='source_not_merged_into_itself'),
        ),
        migrations.RunPython(fold, migrations.RunPython.noop),
    ]
