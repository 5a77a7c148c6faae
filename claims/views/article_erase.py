"""/desk/<article>/erase/: an article pasted by mistake goes, with its text and its claims."""

from django.contrib import messages
from django.http import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from claims import intake
from claims.models import Article

from .access import DeskRequest, needs, signed_in, site, with_article
from .forms import ReasonForm


@require_http_methods(["GET", "POST"])
@signed_in
@with_article
@needs("claims.erase_article", _("Your account may not erase articles. Ask an administrator."))
def erase(request: DeskRequest, article: Article) -> HttpResponseBase:
    """Ask first, saying what stays; then erase."""
    form = ReasonForm()
    if request.method == "POST":
        form = ReasonForm(request.POST)
        if form.is_valid():
            intake.erase(article, by=request.user, reason=form.cleaned_data["reason"])
            messages.success(request, gettext("The article was erased, with its text and its claims."))
            return redirect("desk:index")
    gone = {"article": article, "claims": article.claims.count(), "form": form}
    return render(request, "desk/erase.html", site(request, gettext("Erase this article?")) | gone)
