"""Everybody's own preferences."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import translation
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldAdminTextInputWidget, UnfoldBooleanSwitchWidget

from claims import keys
from claims.models import User

from .person import person

LANGUAGES = [("", gettext_lazy("As the browser asks")), *settings.LANGUAGES]


class KeyInput(UnfoldAdminTextInputWidget):
    """A field for a single key."""

    def __init__(self) -> None:
        super().__init__({"maxlength": "5", "autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"})


class PreferencesForm(forms.ModelForm):
    language = forms.ChoiceField(
        choices=LANGUAGES,
        required=False,
        label=gettext_lazy("Interface language"),
        widget=UnfoldAdminSelectWidget,
    )

    class Meta:
        model = User
        fields = ["language", "mails", "single_keys"]
        widgets = {"mails": UnfoldAdminSelectWidget, "single_keys": UnfoldBooleanSwitchWidget}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, key in keys.chosen(self.instance).items():
            self.fields[name] = forms.CharField(
                label=capfirst(str(keys.ACTS[name].label)),
                initial=key,
                required=False,
                strip=False,
                max_length=5,
                widget=KeyInput(),
            )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        keys.choose(self.instance, {name: data[name] for name in keys.ACTS if name in self.data and name in data})
        return data

    def of_account(self) -> list[forms.BoundField]:
        """Return the fields that are not keys."""
        return [field for field in self if field.name not in keys.ACTS]

    def of_keys(self) -> list[forms.BoundField]:
        """Return a field for the key of each act."""
        return [self[name] for name in keys.ACTS]


def edit(request: HttpRequest) -> HttpResponse:
    """Show and save the preferences of whoever is signed in."""
    if "usual_keys" in request.POST:
        User.objects.filter(pk=person(request).pk).update(keys={})
        messages.success(request, _("The keys are the usual ones again."))
        return redirect("admin:preferences")
    form = PreferencesForm(request.POST or None, instance=request.user)
    if form.is_valid():
        form.save()
        with translation.override(form.instance.language or translation.get_language()):
            messages.success(request, _("Your preferences were saved."))
        return redirect("admin:preferences")
    context = admin.site.each_context(request) | {"title": _("Preferences"), "form": form}
    return TemplateResponse(request, "admin/preferences.html", context)
