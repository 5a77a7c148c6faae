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
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import BooleanRadioFilter, RelatedDropdownFilter
from unfold.forms import UserChangeForm, UserCreationForm
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget, UnfoldAdminSelectWidget

from claims.models import ROLE_WORDS, Desk, User, role_name
from claims.site.passwords import ResetForm
from claims.site.preferences import LANGUAGES

from .base import Admin


class GroupField(forms.ModelMultipleChoiceField):
    """Groups, with what each of the program's own may do; those that people make have the names they gave."""

    def label_from_instance(self, group: Group) -> str:
        if group.name not in ROLE_WORDS:
            return group.name
        name, words = ROLE_WORDS[group.name]
        return gettext("%(role)s: %(words)s") % {"role": name, "words": words}


class RoleFilter(RelatedDropdownFilter):
    """People by role, in the reader's language."""

    def field_choices(self, *args: Any) -> list[tuple[Any, str]]:
        return [(pk, role_name(str(name))) for pk, name in super().field_choices(*args)]


GROUPS = GroupField(
    label=_("Roles"),
    queryset=Group.objects.order_by("pk"),
    required=False,
    widget=UnfoldAdminCheckboxSelectMultipleWidget,
)


DESKS = forms.ModelMultipleChoiceField(
    label=pgettext_lazy("team", "Desks"),
    help_text=_("Whose articles this person sees, besides those of no desk."),
    queryset=Desk.objects.all(),
    required=False,
    widget=UnfoldAdminCheckboxSelectMultipleWidget,
)


class AddForm(UserCreationForm):
    """A new person, a checker unless somebody says otherwise."""

    usable_password = None
    groups = GROUPS
    desks = DESKS

    class Meta(UserCreationForm.Meta):
        model = User
        fields = ["username", "first_name", "last_name", "email", "groups"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["groups"].initial = Group.objects.filter(name="Checker")


class ChangeForm(UserChangeForm):
    groups = GROUPS
    desks = DESKS
    language = forms.ChoiceField(
        choices=LANGUAGES, required=False, label=_("Interface language"), widget=UnfoldAdminSelectWidget
    )

    class Meta(UserChangeForm.Meta):
        model = User

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["desks"] = self.instance.desks.all()


@admin.register(User)
class UserAdmin(Admin, BaseUserAdmin):  # type: ignore[misc]  # both have a paginator
    """Everybody with an account may sign in here; what they see depends on their groups."""

    form = ChangeForm
    add_form = AddForm
    change_password_form = ResetForm
    list_display = ["username", "first_name", "last_name", "in_groups", "is_superuser", "is_active", "last_login"]
    list_filter = [("groups", RoleFilter), ("is_active", BooleanRadioFilter)]
    search_fields = ["username", "first_name", "last_name", "email"]
    ordering = ["username"]
    filter_horizontal = []
    fieldsets = [
        (None, {"fields": ["username", "password", "must_change_password"]}),
        (_("Person"), {"fields": ["first_name", "last_name", "email", "language"]}),
        (_("Rights"), {"fields": ["is_active", "groups", "desks", "is_superuser"]}),
        (_("Dates"), {"fields": ["last_login", "date_joined"]}),
    ]
    add_fieldsets = [
        (None, {"fields": ["username", "first_name", "last_name", "email", "groups", "desks"]}),
        (_("First password, to be changed at the first sign-in"), {"fields": ["password1", "password2"]}),
    ]

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).prefetch_related("groups")

    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None) -> list[str]:
        """Nobody gives themselves more rights than they have."""
        shown = ["last_login", "date_joined"]
        if not request.user.is_superuser:
            shown += ["is_superuser"]
        return shown if request.user.has_perm("auth.change_group") else [*shown, "groups"]

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Leave superusers to superusers: who sets their password could sign in as one."""
        return super().has_change_permission(request, obj) and not _is_above(obj, request)

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return super().has_delete_permission(request, obj) and not _is_above(obj, request)

    def save_model(self, request: HttpRequest, obj: User, form: ModelForm, change: bool) -> None:
        if not change:
            obj.is_staff = True  # without it nobody signs in here, and there is nowhere else to sign in
            obj.must_change_password = True
        super().save_model(request, obj, form, change)
        obj.desks.set(form.cleaned_data["desks"])

    def user_change_password(self, request: HttpRequest, id: str, form_url: str = "") -> HttpResponse:  # noqa: A002  (Django's own name)
        if id == str(request.user.pk):
            return redirect("admin:password_change")
        return super().user_change_password(request, id, form_url)

    @admin.display(description=_("roles"))
    def in_groups(self, user: User) -> str:
        return ", ".join(role_name(group.name) for group in user.groups.all())


def _is_above(user: Model | None, request: HttpRequest) -> bool:
    return isinstance(user, User) and user.is_superuser and not request.user.is_superuser
