"""/desk/unresolved/…: saying whom a name means: a source that is picked, the one that is guessed, or a new one."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import HttpResponseClientRedirect

from claims import presenting, resolving, review, sources, unresolved
from claims.models import CitationKind, Source, SourceKind
from claims.models.folded import without_article
from claims.resolving import AT_MOST, Resolution
from claims.unresolved import Group

from .access import DeskRequest, needs, signed_in
from .answering import words
from .forms import NewSourceForm, ResolveForm
from .picking import found, with_notes
from .unresolved import CHECKERS, remember, tell_left

# What a citation's kind says of the kind of source.
KINDS = {CitationKind.OUTLET: SourceKind.OUTLET, CitationKind.PERSON: SourceKind.PERSON}


@require_safe
@signed_in
@needs(review.CHECK, CHECKERS)
def pick(request: DeskRequest) -> HttpResponseBase:
    """Return the search for a source that a name means."""
    group = group_of(request, request.GET)
    term = without_article(group.example.text)
    return render(request, "desk/unresolved_pick.html", {"group": group, "picking": found(term)})


@require_safe
@signed_in
@needs(review.CHECK, CHECKERS)
def search(request: DeskRequest) -> HttpResponseBase:
    """Return the sources that go by the words typed so far."""
    return render(request, "desk/options.html", {"picking": found(request.GET.get("term", ""))})


@require_safe
@signed_in
@needs(review.CHECK, CHECKERS)
def preview(request: DeskRequest) -> HttpResponseBase:
    """Show what linking a name to a source would do; without a source, the form for a new one."""
    form = ResolveForm(request.GET)
    if not form.is_valid():
        raise Http404
    source = form.cleaned_data["source"]
    group = group_of(request, request.GET)
    new = None if source else NewSourceForm(initial=prefilled(group))
    return show(request, group, source, new)


@require_POST
@signed_in
@needs(review.CHECK, CHECKERS)
def resolve(request: DeskRequest) -> HttpResponseBase:
    """Link the citations of a name that were shown, to the source that was picked or to a new one."""
    form = ResolveForm(request.POST)
    if not form.is_valid():
        return words(_("This page is out of date: reload it."), status=400)
    group = group_of(request, request.POST)
    source, new = form.cleaned_data["source"], None
    if source is None:
        new = NewSourceForm(request.POST)
        source = made(request, new)
    if source is None:
        return show(request, group, None, new, status=422)
    asked = {"seen": form.seen(), "teach": form.cleaned_data["teach"]}
    done = resolving.resolve(group.key, source, by=request.user, **asked)
    tell(request, group, source, done)
    return HttpResponseClientRedirect(reverse("desk:unresolved"))


def group_of(request: DeskRequest, asked: MultiValueDict[str, str]) -> Group:
    """Return the name that is asked for. Raises Http404 when no citation of it is left."""
    group = unresolved.group(request.user, str(asked.get("key", "")))
    if group is None:
        raise Http404
    return group


def prefilled(group: Group) -> dict[str, Any]:
    """Return what the form for a new source begins with."""
    kind = KINDS.get(CitationKind(group.example.kind), "")
    return {"name": without_article(group.example.text), "kind": kind}


def made(request: DeskRequest, form: NewSourceForm) -> Source | None:
    """Return the source that a form makes, None when it can't: the form says why."""
    if not form.is_valid():
        return None
    try:
        return sources.create(by=request.user, **form.cleaned_data)
    except PermissionDenied:
        form.add_error(None, _("Your account may not add sources. Ask an editor."))
    except ValidationError as error:
        form.add_error(None, ValidationError(error.messages))
    return None


def show(
    request: DeskRequest, group: Group, source: Source | None, new: NewSourceForm | None, status: int = 200
) -> HttpResponse:
    context = {
        "group": group,
        "meant": with_notes([source])[0] if source else None,
        "form": new,
        "preview": resolving.preview(group.key, source, by=request.user),
        "at_most": AT_MOST,
    }
    return render(request, "desk/unresolved_preview.html", context, status=status)


def tell(request: DeskRequest, group: Group, source: Source, done: Resolution) -> None:
    """Say what was done, and let it be taken back."""
    if done.event:
        number = len(done.linked)
        said = ngettext("%(number)d claim linked to %(source)s.", "%(number)d claims linked to %(source)s.", number)
        said = said % {"number": number, "source": source}
        if done.names:
            said += " " + _("Learnt: %(names)s.") % {"names": ", ".join(map(presenting.quoted, done.names))}
        messages.success(request, said)
        remember(request, done.event)
    tell_left(request, done)
