"""People: who may sign in, as what, and with which password."""

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as BaseUserAdmin
from django.contrib.auth.models import Group
from django.db.models import Model
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import BooleanRadioFilter, RelatedDropdownFilter
from unfold.forms import UserChangeForm, UserCreationForm
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget, UnfoldAdminSelectWidget

from claims.models import User
from claims.site.passwords import ResetForm
from claims.site.preferences import LANGUAGES

from .base import Admin

# The one group that the program makes itself; those that people make have the names they gave.
EDITORS = gettext_noop("Editors")


class GroupField(forms.ModelMultipleChoiceField):
    def label_from_instance(self, group: Group) -> str:
        return gettext(group.name)


GROUPS = GroupField(
    label=_("Groups"),
    queryset=Group.objects.order_by("name"),
    required=False,
    widget=UnfoldAdminCheckboxSelectMultipleWidget,
)


class AddForm(UserCreationForm):
    """A new person, an editor unless somebody says otherwise."""

    usable_password = None
    groups = GROUPS

    class Meta(UserCreationForm.Meta):
        model = User
        fields = ["username", "first_name", "last_name", "email", "groups"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["groups"].initial = Group.objects.filter(name=EDITORS)


class ChangeForm(UserChangeForm):
    groups = GROUPS
    language = forms.ChoiceField(
        choices=LANGUAGES, required=False, label=_("Interface language"), widget=UnfoldAdminSelectWidget
    )

    class Meta(UserChangeForm.Meta):
        model = User


@admin.register(User)
class UserAdmin(Admin, BaseUserAdmin):  # type: ignore[misc]  # both have a paginator
    """Everybody with an account may sign in here; what they see depends on their groups."""

    form = ChangeForm
    add_form = AddForm
    change_password_form = ResetForm
    list_display = ["username", "first_name", "last_name", "in_groups", "is_superuser", "is_active", "last_login"]
    list_filter = [("groups", RelatedDropdownFilter), ("is_active", BooleanRadioFilter)]
    search_fields = ["username", "first_name", "last_name", "email"]
    ordering = ["username"]
    filter_horizontal = []
    fieldsets = [
        (None, {"fields": ["username", "password", "must_change_password"]}),
        (_("Person"), {"fields": ["first_name", "last_name", "email", "language"]}),
        (_("Rights"), {"fields": ["is_active", "groups", "is_superuser"]}),
        (_("Dates"), {"fields": ["last_login", "date_joined"]}),
    ]
    add_fieldsets = [
        (None, {"fields": ["username", "first_name", "last_name", "email", "groups"]}),
        (_("First password, to be changed at the first sign-in"), {"fields": ["password1", "password2"]}),
    ]

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).prefetch_related("groups")

    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None) -> list[str]:
        """Nobody makes an administrator, or an editor, of themselves."""
        dates = ["last_login", "date_joined"]
        return dates if request.user.is_superuser else [*dates, "groups", "is_superuser"]

    def save_model(self, request: HttpRequest, obj: User, form: ModelForm, change: bool) -> None:
        if not change:
            obj.is_staff = True  # without it nobody signs in here, and there is nowhere else to sign in
            obj.must_change_password = True
        super().save_model(request, obj, form, change)

    def user_change_password(self, request: HttpRequest, id: str, form_url: str = "") -> HttpResponse:  # noqa: A002
        if id == str(request.user.pk):
            return redirect("admin:password_change")
        return super().user_change_password(request, id, form_url)

    @admin.display(description=_("groups"))
    def in_groups(self, user: User) -> str:
        return ", ".join(gettext(group.name) for group in user.groups.all())
