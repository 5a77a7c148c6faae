"""Exports from the list of claims: which verdicts and stages, in which format, and then the file."""

from typing import Any

from django import forms
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget, UnfoldAdminRadioSelectWidget

from claims.exports import FORMATS, verified
from claims.models import STANDING, Claim, Stage, Verdict

NAMES = {"csv": _("CSV, for spreadsheets and programs"), "xlsx": _("Excel"), "jsonl": _("JSON Lines, for programs")}


class ExportForm(forms.Form):
    """The verified list, unless asked otherwise."""

    format = forms.ChoiceField(
        label=_("Format"),
        choices=[(name, NAMES[name]) for name in FORMATS],
        initial="csv",
        widget=UnfoldAdminRadioSelectWidget,
    )
    verdicts = forms.MultipleChoiceField(
        label=_("Verdicts"),
        choices=Verdict,
        initial=[Verdict.VERIFIED],
        widget=UnfoldAdminCheckboxSelectMultipleWidget,
    )
    stages = forms.MultipleChoiceField(
        label=_("Stages"),
        choices=Stage,
        initial=STANDING,
        widget=UnfoldAdminCheckboxSelectMultipleWidget,
        help_text=_("Claims of a stage without verdict, such as candidates, come along when their stage is chosen."),
    )


def ask_or_send(admin: ModelAdmin, request: HttpRequest, claims: QuerySet[Claim]) -> HttpResponseBase:
    """Ask how to export the selected claims, or send the file."""
    form = ExportForm(request.POST if "format" in request.POST else None)
    if form.is_valid():
        return _send(claims, form.cleaned_data)
    context = admin.admin_site.each_context(request) | {
        "title": _("Export claims"),
        "form": form,
        "selected": request.POST.getlist(ACTION_CHECKBOX_NAME),
        "across": request.POST.get("select_across") == "1",
        "checkbox": ACTION_CHECKBOX_NAME,
    }
    return TemplateResponse(request, "admin/claims/claim/export.html", context)


def _send(claims: QuerySet[Claim], asked: dict[str, Any]) -> HttpResponseBase:
    chosen = FORMATS[asked["format"]]
    # Plain rows are streamed: what the list prefetches for its page does not come along.
    listed = Claim.objects.filter(pk__in=claims.order_by().values("pk"))
    response = StreamingHttpResponse(
        chosen.write(verified(listed, verdicts=asked["verdicts"], stages=asked["stages"])),
        content_type=chosen.content_type,
    )
    response["Content-Disposition"] = f'attachment; filename="{chosen.filename()}"'
    return response
