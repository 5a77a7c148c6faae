"""Documents of sources, their frozen copies, and alerts of figures that changed in them."""

import django.db.models.deletion
from django.conf import settings
from django.contrib.auth.management import create_permissions
from django.db import migrations, models

EDITORS = "view_document add_document change_document view_snapshot view_alert change_alert".split()


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
        ('claims', '0008_newsroom'),
    ]

    operations = [
        migrations.AlterField(
            model_name='chain',
            name='subject_type',
            field=models.CharField(choices=[('article', 'article'), ('claim', 'claim'), ('source', 'source'), ('document', 'document')], max_length=10),
        ),
        migrations.AlterField(
            model_name='event',
            name='subject_type',
            field=models.CharField(choices=[('article', 'article'), ('claim', 'claim'), ('source', 'source'), ('document', 'document')], max_length=10, verbose_name='subject'),
        ),
        migrations.CreateModel(
            name='Document',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(blank=True, help_text='Taken from the document when left empty.', max_length=500, verbose_name='title')),
                ('url', models.URLField(blank=True, max_length=2000, null=True, verbose_name='URL')),
                ('usual', models.BooleanField(default=False, help_text='Offered first where an article cites this source.', verbose_name='usual')),
                ('watch_days', models.PositiveSmallIntegerField(blank=True, help_text='A new copy is taken so often; empty for never.', null=True, verbose_name='days between copies')),
                ('next_at', models.DateTimeField(blank=True, null=True, verbose_name='next copy')),
                ('failures', models.PositiveSmallIntegerField(default=0, verbose_name='failures in a row')),
                ('dead_since', models.DateTimeField(blank=True, help_text='Its address leads nowhere any more; the copies stay.', null=True, verbose_name='dead since')),
                ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='added')),
                ('claims', models.ManyToManyField(blank=True, help_text='Claims that somebody put this document beside.', related_name='documents', to='claims.claim', verbose_name='claims')),
                ('created_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='added by')),
                ('source', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='documents', to='claims.source', verbose_name='source')),
            ],
            options={
                'verbose_name': 'document',
                'verbose_name_plural': 'documents',
                'ordering': ['-id'],
            },
        ),
        migrations.CreateModel(
            name='Snapshot',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('attempts', models.PositiveSmallIntegerField(default=0, verbose_name='attempts')),
                ('lease_token', models.UUIDField(blank=True, null=True, verbose_name='lease token')),
                ('lease_until', models.DateTimeField(blank=True, null=True, verbose_name='lease until')),
                ('not_before', models.DateTimeField(verbose_name='not before')),
                ('error_detail', models.TextField(blank=True, verbose_name='error in detail')),
                ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='queued')),
                ('started_at', models.DateTimeField(blank=True, null=True, verbose_name='started')),
                ('finished_at', models.DateTimeField(blank=True, null=True, verbose_name='finished')),
                ('state', models.CharField(choices=[('pending', 'waiting'), ('running', 'running'), ('done', 'done'), ('unchanged', 'done, the same as the copy before'), ('failed', 'failed')], default='pending', max_length=10, verbose_name='state')),
                ('last_error', models.CharField(blank=True, choices=[('scheme', 'Only addresses that begin with http:// or https:// can be fetched. Correct the address.'), ('credentials', 'The address holds a name or password. Remove it from the address.'), ('host', 'This is not the address of a web server. Correct the address.'), ('address', 'The address leads into a private network, which is not fetched. Download the file and drop it here, or ask an administrator to allow that network.'), ('unknown_host', 'There is no server of that name. Check the address.'), ('unreachable', "The server can't be reached. Try again later, or download the file and drop it here."), ('tls', "The server's certificate is not valid, so nobody can tell who answers. Tell whoever runs the site."), ('redirects', 'The address leads from one to another without end. Copy the final one from a browser.'), ('too_large', 'The document is larger than may be fetched. Drop a part of it here as a file.'), ('too_slow', 'The server was too slow. Try again later, or drop the file here.'), ('broken', "The server's answer can't be read. Try again later."), ('not_found', 'The server has nothing at this address. Check it, or look in a web archive.'), ('forbidden', 'The server refuses to give this document. Save it in a browser and drop it here.'), ('too_many', 'The server asks for patience. Try again later.'), ('server', 'The server has a fault of its own. Try again later.'), ('robots', 'The site asks programs not to fetch this by themselves. Ask for a copy by hand.'), ('encrypted', 'The file is locked by a password. Drop a copy without one here.'), ('damaged', 'The file is damaged or cut off. Download it again and drop it here.'), ('unsupported', "This kind of file can't be read: HTML, PDF, DOCX, XLSX, CSV and plain text can."), ('too_complex', 'The file takes more time or memory to read than is given. Drop a part of it here.'), ('crashed', 'The program met an error with this document. Tell an administrator.'), ('lost', 'The worker died or ran out of time on this document. Try again.')], max_length=30, verbose_name='error')),
                ('is_retake', models.BooleanField(default=False, verbose_name='by schedule')),
                ('taken_at', models.DateTimeField(blank=True, null=True, verbose_name='taken')),
                ('final_url', models.URLField(blank=True, max_length=2000, verbose_name='final URL')),
                ('http_status', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='HTTP status')),
                ('headers', models.JSONField(blank=True, default=dict, verbose_name='headers')),
                ('file', models.FileField(blank=True, upload_to='', verbose_name='file')),
                ('file_name', models.CharField(blank=True, max_length=255, verbose_name='file name')),
                ('size', models.PositiveIntegerField(blank=True, null=True, verbose_name='size in bytes')),
                ('sha256', models.CharField(blank=True, max_length=64, verbose_name='SHA-256')),
                ('media_type', models.CharField(blank=True, max_length=100, verbose_name='media type')),
                ('charset', models.CharField(blank=True, max_length=40, verbose_name='character set')),
                ('title', models.CharField(blank=True, max_length=500, verbose_name='title')),
                ('text', models.TextField(blank=True, verbose_name='text')),
                ('is_partial', models.BooleanField(default=False, help_text="A part of the document can't be read, or is beyond what is kept.", verbose_name='partial')),
                ('places', models.JSONField(blank=True, default=list, verbose_name='places')),
                ('quality', models.CharField(blank=True, choices=[('ok', 'complete'), ('paywall', 'behind a paywall'), ('consent', 'a consent page'), ('empty', 'without text'), ('script_only', 'made by scripts only'), ('error', 'unreadable')], max_length=15, verbose_name='quality')),
                ('document', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='snapshots', to='claims.document', verbose_name='document')),
                ('requested_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='asked for by')),
            ],
            options={
                'verbose_name': 'snapshot',
                'verbose_name_plural': 'snapshots',
                'ordering': ['-id'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Alert',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('figure_changed', 'the figure changed'), ('figure_vanished', 'the figure vanished')], max_length=20, verbose_name='what happened')),
                ('old_passage', models.TextField(verbose_name='earlier passage')),
                ('new_passage', models.TextField(blank=True, verbose_name='newer passage')),
                ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='raised')),
                ('seen_at', models.DateTimeField(blank=True, null=True, verbose_name='seen')),
                ('claim', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='alerts', to='claims.claim', verbose_name='claim')),
                ('seen_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='seen by')),
                ('new_snapshot', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='alerts', to='claims.snapshot', verbose_name='newer copy')),
                ('old_snapshot', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='claims.snapshot', verbose_name='earlier copy')),
            ],
            options={
                'verbose_name': 'alert',
                'verbose_name_plural': 'alerts',
                'ordering': ['-id'],
            },
        ),
        migrations.AddIndex(
            model_name='document',
            index=models.Index(fields=['source', '-usual', '-id'], name='document_by_source'),
        ),
        migrations.AddIndex(
            model_name='document',
            index=models.Index(condition=models.Q(('next_at__isnull', False)), fields=['next_at'], name='document_watched'),
        ),
        migrations.AddConstraint(
            model_name='document',
            constraint=models.UniqueConstraint(fields=('url',), name='document_url_once'),
        ),
        migrations.AddConstraint(
            model_name='document',
            constraint=models.CheckConstraint(condition=models.Q(('url', ''), _negated=True), name='document_url_or_none'),
        ),
        migrations.AddIndex(
            model_name='snapshot',
            index=models.Index(condition=models.Q(('state__in', ['pending', 'running'])), fields=['not_before', 'id'], name='snapshot_due'),
        ),
        migrations.AddIndex(
            model_name='snapshot',
            index=models.Index(fields=['sha256'], name='snapshot_by_hash'),
        ),
        migrations.AddConstraint(
            model_name='snapshot',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('lease_token__isnull', False), ('lease_until__isnull', False), ('state', 'running')), models.Q(models.Q(('state', 'running'), _negated=True), ('lease_token', None), ('lease_until', None)), _connector='OR'), name='snapshot_leased_while_running'),
        ),
        migrations.AddConstraint(
            model_name='snapshot',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'failed'), _negated=True), models.Q(('last_error', ''), _negated=True), _connector='OR'), name='snapshot_failed_with_reason'),
        ),
        migrations.AddConstraint(
            model_name='snapshot',
            constraint=models.UniqueConstraint(condition=models.Q(('file', ''), ('state__in', ['pending', 'running'])), fields=('document',), name='snapshot_one_open'),
        ),
        migrations.AddConstraint(
            model_name='snapshot',
            constraint=models.CheckConstraint(condition=models.Q(('state__in', ['pending', 'running', 'done', 'unchanged', 'failed'])), name='snapshot_state_known'),
        ),
        migrations.AddConstraint(
            model_name='snapshot',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'done'), _negated=True), models.Q(models.Q(('file', ''), _negated=True), models.Q(('sha256', ''), _negated=True), ('quality__in', ['ok', 'paywall', 'consent', 'empty', 'script_only', 'error']), ('taken_at__isnull', False)), _connector='OR'), name='snapshot_done_has_bytes'),
        ),
        migrations.AddIndex(
            model_name='alert',
            index=models.Index(condition=models.Q(('seen_at', None)), fields=['-id'], name='alert_open'),
        ),
        migrations.AddConstraint(
            model_name='alert',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['figure_changed', 'figure_vanished'])), name='alert_kind_known'),
        ),
        migrations.RunPython(permit, migrations.RunPython.noop),
    ]
