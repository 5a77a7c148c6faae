"""Addresses of the site."""

from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

from claims.views import corrections, corrections_feed, health, notices, shared, snapshot_show

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="admin:index")),
    path("admin/", admin.site.urls),
    path("health/", health.show),
    path("shared/<str:token>/", shared.show, name="shared"),
    path("shared/<str:token>/answer/", shared.answer, name="shared-answer"),
    path("desk/", include("claims.urls")),
    path("snapshots/<int:snapshot>/text/", snapshot_show.text, name="snapshot-text"),
    path("snapshots/<int:snapshot>/file/", snapshot_show.file, name="snapshot-file"),
    path("corrections/", corrections.show, name="corrections"),
    path("corrections/feed", corrections_feed.feed, name="corrections-feed"),
    path("corrections/<int:number>/", corrections.one, name="correction"),
    path("notices/", notices.show, name="notices"),
    path("notices/seen/", notices.see, name="notices-seen"),
    path("notices/<int:notice>/", notices.follow, name="notice"),
    path("api/", include("claims.api.urls")),
]
