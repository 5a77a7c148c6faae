"""/desk/new/: a pasted article."""

from django.core.exceptions import ValidationError
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from claims import intake

from .access import DeskRequest, needs, signed_in, site
from .forms import ArticleForm


@require_http_methods(["GET", "POST"])
@signed_in
@needs("claims.add_article", _("Your account may read articles but not add any. Ask an administrator."))
def new(request: DeskRequest) -> HttpResponseBase:
    form = ArticleForm(request.user, request.POST or None)
    return handle_post(request, form) if request.method == "POST" else show(request, form)


def handle_post(request: DeskRequest, form: ArticleForm) -> HttpResponseBase:
    if form.is_valid():
        try:
            article = intake.submit(by=request.user, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return redirect("desk:article", article.pk)
    return show(request, form, status=422)


def show(request: DeskRequest, form: ArticleForm, status: int = 200) -> HttpResponse:
    return render(request, "desk/new.html", site(request, str(_("New article"))) | {"form": form}, status=status)
