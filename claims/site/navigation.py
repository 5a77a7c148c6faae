"""The sidebar and the user menu: what there is to go to, for those who may."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

Item = dict[str, Any]


def sidebar(request: HttpRequest) -> list[Item]:
    """Return the groups of the sidebar; an item that this person may not open is not shown."""
    return [
        _group(
            _item(_("Overview"), "dashboard", "admin:index", active=request.path == reverse("admin:index")),
            _item(_("Queues"), "checklist", "desk:queues", "claims.check_claim"),
            _item(_("New article"), "note_add", "desk:new", "claims.add_article"),
            _item(_("Articles"), "article", "admin:claims_article_changelist", "claims.view_article"),
            _item(_("Claims"), "fact_check", "admin:claims_claim_changelist", "claims.view_claim"),
            _item(_("Corrections"), "rule", "corrections", "claims.view_claim"),
            _item(_("Sources"), "account_balance", "admin:claims_source_changelist", "claims.view_source"),
            _item(_("Documents"), "description", "admin:claims_document_changelist", "claims.view_document"),
            _item(_("Unresolved sources"), "person_search", "desk:unresolved", "claims.view_draft"),
            _item(
                _("Verbs of report"),
                "record_voice_over",
                "admin:claims_reportverb_changelist",
                "claims.view_reportverb",
            ),
        ),
        _group(
            _item(_("Events"), "history", "admin:claims_event_changelist", "claims.view_event"),
            _item(_("Share links"), "link", "admin:claims_sharelink_changelist", "claims.view_sharelink"),
            _item(_("Alerts"), "notifications", "admin:claims_alert_changelist", "claims.view_alert"),
            _item(_("Copies"), "content_copy", "admin:claims_snapshot_changelist", "claims.view_snapshot"),
            _item(_("Extractions"), "manufacturing", "admin:claims_extraction_changelist", "claims.view_extraction"),
            _item(_("Mails"), "mail", "admin:claims_mail_changelist", "claims.view_mail"),
            _item(_("Messages to the webhook"), "webhook", "admin:claims_delivery_changelist", "claims.view_delivery"),
            title=_("Record"),
        ),
        _group(
            _item(pgettext_lazy("team", "Desks"), "groups_3", "admin:claims_desk_changelist", "claims.view_desk"),
            _item(_("Users"), "group", "admin:claims_user_changelist", "claims.view_user"),
            _item(_("Groups"), "admin_panel_settings", "admin:auth_group_changelist", "auth.view_group"),
            _item(
                pgettext_lazy("navigation", "API keys"), "key", "admin:claims_apikey_changelist", "claims.view_apikey"
            ),
            title=_("Administration"),
        ),
    ]


def account(request: HttpRequest) -> list[Item]:
    """Return the links of the user menu."""
    return [
        {"title": _("Preferences"), "link": reverse("admin:preferences")},
        {"title": _("Change password"), "link": reverse("admin:password_change")},
    ]


def icon(request: HttpRequest) -> str:
    """Return where the site's icon is."""
    return static("site/icon.svg")


def labels(request: HttpRequest) -> str:
    """Return where the script is that names the theme's nameless fields."""
    return static("site/labels.js")


def stylesheet(request: HttpRequest) -> str:
    """Return where the stylesheet is that mends the admin's theme."""
    return static("site/admin.css")


def _group(*items: Item, title: Promise | None = None) -> Item:
    return {"title": title, "separator": title is not None, "items": list(items)}


def _item(title: Promise, icon: str, url_name: str, permission: str = "", **options: Any) -> Item:
    return {"title": title, "icon": icon, "link": reverse(url_name), "permission": _permits(permission)} | options


def _permits(permission: str) -> Callable[[HttpRequest], bool]:
    return lambda request: not permission or request.user.has_perm(permission)
