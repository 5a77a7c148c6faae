"""Addresses of the desk."""

from django.urls import path
from django.views.generic import RedirectView

from claims.views import (
    article_changes,
    article_erase,
    article_export,
    article_new,
    article_progress,
    article_ready,
    article_revise,
    article_share,
    article_sheet,
    article_show,
    claim_add,
    claim_cite,
    claim_decide,
    claim_edit,
    claim_show,
    claim_undo,
    keys,
    theme,
)

app_name = "desk"

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="admin:claims_article_changelist"), name="index"),
    path("new/", article_new.new, name="new"),
    path("keys/", keys.keys, name="keys"),
    path("theme.css", theme.theme, name="theme"),
    path("<int:article>/", article_show.show, name="article"),
    path("<int:article>/progress/", article_progress.progress, name="progress"),
    path("<int:article>/reread/", article_progress.reread, name="reread"),
    path("<int:article>/revise/", article_revise.revise, name="revise"),
    path("<int:article>/changes/", article_changes.changes, name="changes"),
    path("<int:article>/ready/", article_ready.ready, name="ready"),
    path("<int:article>/sheet/", article_sheet.sheet, name="sheet"),
    path("<int:article>/share/", article_share.share, name="share"),
    path("<int:article>/share/<int:link>/revoke/", article_share.revoke, name="revoke"),
    path("<int:article>/erase/", article_erase.erase, name="erase"),
    path("<int:article>/export/<slug:name>/", article_export.export, name="export"),
    path("<int:article>/add/", claim_add.add, name="add"),
    path("<int:article>/undo/", claim_undo.undo, name="undo"),
    path("claim/<int:claim>/", claim_show.show, name="claim"),
    path("claim/<int:claim>/reading/", claim_show.reading, name="reading"),
    path("claim/<int:claim>/decide/", claim_decide.decide, name="decide"),
    path("claim/<int:claim>/dismiss/", claim_decide.dismiss, name="dismiss"),
    path("claim/<int:claim>/later/", claim_decide.put_off, name="later"),
    path("claim/<int:claim>/reopen/", claim_decide.reopen, name="reopen"),
    path("claim/<int:claim>/explain/", claim_decide.explain, name="explain"),
    path("claim/<int:claim>/edit/", claim_edit.edit, name="edit"),
    path("claim/<int:claim>/picker/", claim_cite.picker, name="picker"),
    path("claim/<int:claim>/sources/", claim_cite.search, name="sources"),
    path("claim/<int:claim>/link/", claim_cite.link, name="link"),
    path("claim/<int:claim>/create/", claim_cite.create, name="create"),
    path("claim/<int:claim>/uncite/", claim_cite.uncite, name="uncite"),
]
