"""/desk/sources/<slug>/…: where a source is, also one that was merged; merging it, and taking it out again."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from claims import merging, sources
from claims.models import Source

from .access import DeskRequest, needs, signed_in, site
from .forms import MergeForm
from .picking import found

KEEPERS = gettext_lazy("Your account may not change the registry of sources. Ask an editor.")


@require_safe
@signed_in
@needs("claims.view_source", gettext_lazy("Your account may not see the registry of sources. Ask an administrator."))
def show(request: DeskRequest, slug: str) -> HttpResponseBase:
    """Lead to the source of a slug, or to the one that it was merged into."""
    source = get_object_or_404(Source, pk=sources.numbers().get(slug))
    return redirect("admin:claims_source_change", source.pk)


@require_http_methods(["GET", "POST"])
@signed_in
@needs(merging.CHANGE, KEEPERS)
def merge(request: DeskRequest, slug: str) -> HttpResponseBase:
    """Ask for the other source, show what would move, then merge."""
    source = get_object_or_404(Source.objects.standing(), slug=slug)
    form = MergeForm(request.POST or request.GET)
    into = form.cleaned_data["source"] if form.is_valid() else None
    picking = found(source.name)
    picking["sources"] = [each for each in picking["sources"] if each.source != source]
    page = {"source": source, "into": into, "picking": picking, "preview": None}
    try:
        if into and request.method == "POST":
            merging.merge(source, into, by=request.user)
            told = {"source": source, "into": into}
            messages.success(request, _("%(source)s is merged into %(into)s.") % told)
            return redirect("admin:claims_source_change", into.pk)
        if into:
            page["preview"] = merging.preview(source, into, by=request.user)
    except ValidationError as error:
        page |= {"into": None, "refused": " ".join(error.messages)}
    status = 422 if request.method == "POST" else 200
    return render(request, "desk/source_merge.html", site(request, _("Merge a source")) | page, status=status)


@require_http_methods(["GET", "POST"])
@signed_in
@needs(merging.CHANGE, KEEPERS)
def part(request: DeskRequest, slug: str) -> HttpResponseBase:
    """Ask first, then take a merged source out of the other again."""
    source = get_object_or_404(Source.objects.exclude(merged_into=None).select_related("merged_into"), slug=slug)
    into = source.merged_into
    if request.method == "POST":
        try:
            merging.part(source, by=request.user)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        else:
            messages.success(request, _("%(source)s is a source of its own again.") % {"source": source})
            return redirect("admin:claims_source_change", source.pk)
    page = {"source": source, "into": into}
    return render(request, "desk/source_part.html", site(request, _("Take a source out again")) | page)
