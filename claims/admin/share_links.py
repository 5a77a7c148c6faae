"""Share links: who has been given one, until when, and revoking them. They are made on the article's page."""

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.decorators import display

from claims import sharing
from claims.models import ShareLink, ShareState
from claims.site.person import person

from .base import ReadOnlyAdmin, link

STATES = {ShareState.OPEN: "success", ShareState.EXPIRED: "default", ShareState.REVOKED: "warning"}


@admin.register(ShareLink)
class ShareLinkAdmin(ReadOnlyAdmin):
    list_display = ["name", "shown_article", "state_label", "may_answer", "expires_at", "created_by", "created_at"]
    list_select_related = ["article", "created_by"]
    search_fields = ["name", "article__title"]
    search_help_text = _("Who has the link, or title of the article")
    fields = [
        *["name", "shown_article", "claim", "state_label", "may_answer"],
        *["expires_at", "created_by", "created_at", "revoked_at"],
    ]
    actions = ["revoke"]

    def has_share_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm(sharing.SHARE)

    @admin.display(description=_("article"))
    def shown_article(self, share_link: ShareLink) -> SafeString:
        return link("desk:share", share_link.article, share_link.article_id)

    @display(description=_("state"), label=STATES)
    def state_label(self, share_link: ShareLink) -> tuple[str, str]:
        return share_link.state, str(share_link.state.label)

    @admin.action(description=_("Revoke"), permissions=["share"])
    def revoke(self, request: HttpRequest, links: QuerySet[ShareLink]) -> None:
        for each in links:
            sharing.revoke(each, by=person(request))
        said = ngettext("%d link was revoked.", "%d links were revoked.", len(links))
        messages.success(request, said % len(links))
