"""/desk/<article>/revise/: a new text of an article, its claims carried over."""

from django.core.exceptions import ValidationError
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from claims import intake
from claims.models import Article

from .access import DeskRequest, needs, signed_in, site, with_article
from .forms import RevisionForm


@require_http_methods(["GET", "POST"])
@signed_in
@with_article
@needs("claims.change_article", _("Your account may not change the text of articles. Ask an administrator."))
def revise(request: DeskRequest, article: Article) -> HttpResponseBase:
    newest = article.latest_revision
    if request.method == "POST":
        return handle_post(request, article, RevisionForm(request.POST))
    return show(request, article, RevisionForm(initial={"text": newest.text, "after": newest.number}))


def handle_post(request: DeskRequest, article: Article, form: RevisionForm) -> HttpResponseBase:
    if form.is_valid():
        try:
            intake.revise(article, by=request.user, **form.cleaned_data)
        except ValidationError as error:
            # Who is told of another text and saves again, means it.
            form = RevisionForm({**form.cleaned_data, "after": article.latest_revision.number})
            form.add_error("text", error)
        else:
            return redirect("desk:article", article.pk)
    return show(request, article, form, status=422)


def show(request: DeskRequest, article: Article, form: RevisionForm, status: int = 200) -> HttpResponse:
    page = site(request, gettext("New text of “%(title)s”") % {"title": article.title})
    return render(request, "desk/revise.html", page | {"article": article, "form": form}, status=status)
