"""Groups: what their people may do."""

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.auth.models import Group, Permission
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget

from claims.models import role_name

from .base import Admin

ABILITIES = {
    "add": pgettext_lazy("permission", "add"),
    "change": pgettext_lazy("permission", "change"),
    "assign": pgettext_lazy("permission", "assign to others"),
    "check": pgettext_lazy("permission", "decide"),
    "confirm": pgettext_lazy("permission", "check again"),
    "delete": pgettext_lazy("permission", "delete"),
    "erase": pgettext_lazy("permission", "erase with its text"),
    "override": pgettext_lazy("permission", "override the rules about persons"),
    "publish": pgettext_lazy("permission", "publish, correct and retract"),
    "view": pgettext_lazy("permission", "see"),
}
# Tables that nobody works on, and those that people only see: they are written through other doors.
HIDDEN = "chain claimlease eventtext heartbeat later permission".split()
ONLY_SEEN = "citation claim comment event extraction mention revision".split()


class PermissionField(forms.ModelMultipleChoiceField):
    """Permissions in the reader's language: Django keeps their names in the language of the installation."""

    def label_from_instance(self, permission: Permission) -> str:
        model = permission.content_type.model_class()
        ability = permission.codename.partition("_")[0]
        name = model._meta.verbose_name if model else permission.content_type.model
        return gettext("%(model)s: %(ability)s") % {
            "model": capfirst(str(name)),
            "ability": ABILITIES.get(ability, permission.name),
        }


def offered() -> QuerySet[Permission]:
    """Return the permissions that make sense for a group: those over what people act on."""
    permissions = Permission.objects.select_related("content_type")
    permissions = permissions.filter(content_type__app_label__in=["claims", "auth"])
    written = Q(content_type__model__in=ONLY_SEEN, codename__regex="^(add|change|delete)_")
    useless = Q(content_type__model__in=HIDDEN) | written
    return permissions.exclude(useless).order_by("content_type__model", "codename")


admin.site.unregister(Group)


@admin.register(Group)
class GroupAdmin(Admin):
    list_display = ["called"]
    search_fields = ["name"]

    @admin.display(description=_("name"), ordering="name")
    def called(self, group: Group) -> str:
        return role_name(group.name)

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest | None, **kwargs: Any) -> Any:
        return PermissionField(
            queryset=offered(),
            required=False,
            label=_("Permissions"),
            widget=UnfoldAdminCheckboxSelectMultipleWidget,
        )
