"""/notices/: what happened that concerns whoever is signed in."""

from django.http import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from claims import notices, presenting
from claims.models import Notice

from .access import DeskRequest, signed_in, site
from .pages import page_of


@require_safe
@signed_in
def show(request: DeskRequest) -> HttpResponseBase:
    page = page_of(notices.of(request.user).select_related("article", "claim"), request)
    rows = [(each, notices.words(each), each.claim and presenting.figure(each.claim)) for each in page.rows]
    return render(request, "desk/notices.html", site(request, gettext("Notices")) | {"rows": rows, "page": page})


@require_safe
@signed_in
def follow(request: DeskRequest, notice: int) -> HttpResponseBase:
    """Lead to what a notice is about: with that it was seen."""
    found = get_object_or_404(notices.of(request.user), pk=notice)
    notices.see(Notice.objects.filter(pk=found.pk))
    claim = f"?claim={found.claim_id}" if found.claim_id else ""
    return redirect(reverse("desk:article", args=[found.article_id]) + claim)


@require_POST
@signed_in
def see(request: DeskRequest) -> HttpResponseBase:
    """Note that one notice was seen, or all that the page showed: what came since stays new."""
    mine, number, newest = notices.of(request.user), request.POST.get("notice", ""), request.POST.get("newest", "")
    if number.isdecimal() and len(number) < 19:
        notices.see(mine.filter(pk=number))
    elif newest.isdecimal() and len(newest) < 19:
        notices.see(mine.filter(pk__lte=newest))
    return redirect("notices")
