"""Taking back one's own last act on an article."""

from django.http import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from claims import presenting, review
from claims.models import Article, Claim
from claims.review import ReviewError

from .access import DeskRequest, signed_in, with_article
from .answering import answer, words


@require_POST
@signed_in
@with_article
def undo(request: DeskRequest, article: Article) -> HttpResponseBase:
    """Take back the last act, and show the claim that it was about."""
    last = review.own_events(article, by=request.user).first()
    if last is None:
        return words(_("There is nothing to take back here."), status=400)
    claim = get_object_or_404(Claim.objects.visible_to(request.user).select_related("article"), pk=last.subject_id)
    try:
        review.undo(claim, by=request.user)
    except ReviewError as error:
        return words(f"{presenting.figure(claim)}: {error}", status=400)
    said = _("Taken back: “%(claim)s” %(verb)s.") % {
        "claim": presenting.figure(claim),
        "verb": last.get_verb_display(),
    }
    return answer(request, article, claim, said=said, changed=claim)
