"""/desk/<article>/erase/: an article pasted by mistake goes, with its text and its claims."""

from django.contrib import messages
from django.http import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from claims import documents, intake
from claims.models import Article, Document

from .access import DeskRequest, needs, signed_in, site, with_article
from .forms import EraseForm


@require_http_methods(["GET", "POST"])
@signed_in
@with_article
@needs("claims.erase_article", _("Your account may not erase articles. Ask an administrator."))
def erase(request: DeskRequest, article: Article) -> HttpResponseBase:
    """Ask first, saying what stays; then erase."""
    form = EraseForm(article, *([request.POST] if request.method == "POST" else []))
    if form.is_valid():
        gone_with_it = intake.erase(article, by=request.user, **form.cleaned_data)
        messages.success(request, said(gone_with_it))
        return redirect("desk:index")
    brought = documents.brought_for(article)
    others = Document.objects.filter(claims__article=article).exclude(pk__in=brought).distinct()
    shown = {"article": article, "claims": article.claims.count(), "form": form, "brought": brought, "staying": others}
    return render(request, "desk/erase.html", site(request, gettext("Erase this article?")) | shown)


def said(count: int) -> str:
    """Return in words what was erased, with so many documents."""
    if not count:
        return gettext("The article was erased, with its text and its claims.")
    told = ngettext(
        "The article was erased, with its text, its claims and %(count)d document.",
        "The article was erased, with its text, its claims and %(count)d documents.",
        count,
    )
    return told % {"count": count}
