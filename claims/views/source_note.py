"""/desk/sources/<slug>/notes/<number>/: a note on a source is withdrawn, with a reason that stays."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from claims import credibility, merging
from claims.models import Source

from .access import DeskRequest, denied, needs, signed_in, site
from .forms import ReasonForm
from .source_merge import KEEPERS


@require_http_methods(["GET", "POST"])
@signed_in
@needs(merging.CHANGE, KEEPERS)
def withdraw(request: DeskRequest, slug: str, event: int) -> HttpResponseBase:
    """Ask why, then take the words of the note out of the record."""
    source = get_object_or_404(Source.objects.standing(), slug=slug)
    note = next((note for note in credibility.notes(source) if note.event == event), None)
    if note is None:
        raise Http404
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            credibility.withdraw(source, event, by=request.user, reason=form.cleaned_data["reason"])
        except PermissionDenied:
            return denied(request, _("Only who wrote a note can withdraw it, or an administrator."))
        except ValidationError as error:
            form.add_error("reason", error)
        else:
            messages.success(request, _("The note was withdrawn."))
            return redirect("admin:claims_source_change", source.pk)
    page = {"source": source, "note": note, "form": form}
    return render(request, "desk/source_note.html", site(request, _("Withdraw a note")) | page)
