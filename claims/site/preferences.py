"""Everybody's own preferences."""

from django import forms
from django.conf import settings
from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldBooleanSwitchWidget

from claims.models import User

LANGUAGES = [("", gettext_lazy("As the browser asks")), *settings.LANGUAGES]


class PreferencesForm(forms.ModelForm):
    language = forms.ChoiceField(
        choices=LANGUAGES,
        required=False,
        label=gettext_lazy("Interface language"),
        widget=UnfoldAdminSelectWidget,
    )

    class Meta:
        model = User
        fields = ["language", "single_keys"]
        widgets = {"single_keys": UnfoldBooleanSwitchWidget}


def edit(request: HttpRequest) -> HttpResponse:
    """Show and save the preferences of whoever is signed in."""
    form = PreferencesForm(request.POST or None, instance=request.user)
    if form.is_valid():
        form.save()
        with translation.override(form.instance.language or translation.get_language()):
            messages.success(request, _("Your preferences were saved."))
        return redirect("admin:preferences")
    context = admin.site.each_context(request) | {"title": _("Preferences"), "form": form}
    return TemplateResponse(request, "admin/preferences.html", context)
