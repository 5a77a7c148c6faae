"""Roles: what people may do. Each is one set of permissions, which a group of its name holds."""

from collections.abc import Callable
from typing import Any

from django.apps.registry import Apps
from django.contrib.auth.management import create_permissions
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

READER = frozenset("view_article view_claim view_citation view_source view_sourcealias".split())
REPORTER = READER | frozenset(
    """
view_draft view_revision view_extraction view_mention view_event view_comment view_reportverb
view_document view_snapshot add_document add_snapshot view_alert change_alert
add_article change_article check_claim
""".split()
)
CHECKER = REPORTER | {"check_own_claim", "confirm_claim"}
EDITOR = CHECKER | frozenset(
    """
assign_claim share_article view_sharelink change_claim
add_source change_source add_sourcealias change_sourcealias delete_sourcealias
change_document delete_document
add_reportverb change_reportverb delete_reportverb
""".split()
)
PUBLISHER = EDITOR | {"publish_claim"}
ADMINISTRATOR = PUBLISHER | frozenset(
    """
override_claim erase_article view_every_desk delete_source
view_user add_user change_user delete_user view_group add_group change_group delete_group
view_desk add_desk change_desk delete_desk
view_apikey add_apikey change_apikey delete_apikey view_delivery view_mail
""".split()
)

# Each may do what those before it may.
ROLES = {
    "Reader": READER,
    "Reporter": REPORTER,
    "Checker": CHECKER,
    "Editor": EDITOR,
    "Publisher": PUBLISHER,
    "Administrator": ADMINISTRATOR,
}
ROLE_WORDS: dict[str, tuple[Promise, Promise]] = {
    "Reader": (_("Reader"), _("sees what is published")),
    "Reporter": (_("Reporter"), _("adds articles, and decides claims of other people's articles")),
    "Checker": (_("Checker"), _("decides claims, and checks other people's decisions")),
    "Editor": (_("Editor"), _("assigns claims, says who sees an article, keeps the registry of sources")),
    "Publisher": (_("Publisher"), _("publishes, corrects and retracts")),
    "Administrator": (_("Administrator"), _("keeps people, desks and keys, and sees every desk")),
}


def role_name(group: str) -> str:
    """Return what a group is called in the reader's language: a role's name, or the one that people gave it."""
    return str(ROLE_WORDS[group][0]) if group in ROLE_WORDS else group


def grant(*codenames: str) -> Callable[[Apps, BaseDatabaseSchemaEditor], None]:
    """Return the step of a migration that gives permissions to the groups of the roles that have them.

    Groups that are not there are made. Without codenames all of the table's permissions are given.
    """

    def step(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
        make_permissions(apps, schema_editor)
        permissions = apps.get_model("auth", "Permission").objects
        for name, held in ROLES.items():
            group, _made = apps.get_model("auth", "Group").objects.get_or_create(name=name)
            given = held & set(codenames) if codenames else held
            group.permissions.add(
                *permissions.filter(content_type__app_label__in=["claims", "auth"], codename__in=given)
            )

    return step


def make_permissions(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Make the permissions of the models as they are in a migration; they are otherwise made after the last one."""
    for label in ("claims", "auth"):
        config: Any = apps.get_app_config(label)
        config.models_module = True
        create_permissions(config, apps=apps, verbosity=0, using=schema_editor.connection.alias)
        config.models_module = None
