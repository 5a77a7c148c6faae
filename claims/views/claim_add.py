"""Adding a claim that the engine missed: the words that somebody selected in the text."""

from django import forms
from django.http import HttpResponseBase
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from claims import review
from claims.models import Article
from claims.review import ReviewError

from .access import DeskRequest, signed_in, with_article
from .answering import answer, words


class SelectionForm(forms.Form):
    """A selection, in code points of the article's newest text."""

    start = forms.IntegerField(min_value=0)
    end = forms.IntegerField(min_value=1)


@require_POST
@signed_in
@with_article
def add(request: DeskRequest, article: Article) -> HttpResponseBase:
    form = SelectionForm(request.POST)
    if not form.is_valid():
        return words(_("Select the words of the claim in the article first."), status=400)
    try:
        claim = review.add(article.latest_revision, **form.cleaned_data, by=request.user)
    except ReviewError as error:
        return words(str(error), status=400)
    said = _("Added: “%(claim)s”.") % {"claim": claim.quote}
    return answer(request, article, claim, said=said, with_text=True)
