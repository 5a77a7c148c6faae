"""/desk/<article>/publish/: publish every claim of the article whose check is done."""

import re

from django.contrib import messages
from django.http import HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from claims import publication, review
from claims.models import Article, Claim

from .access import DeskRequest, needs, signed_in, with_article

SEEN = re.compile(r"(\d{1,18})\.(\d{1,9})")


def seen(claims: list[Claim]) -> str:
    """Return the claims that a page shows, with their versions, as its form sends them back."""
    return " ".join(f"{claim.pk}.{claim.version}" for claim in claims)


@require_POST
@signed_in
@with_article
@needs(review.PUBLISH, _("Your account may not publish claims. Ask an administrator."))
def publish(request: DeskRequest, article: Article) -> HttpResponseBase:
    """Publish what the page showed."""
    asked = {int(number): int(version) for number, version in SEEN.findall(request.POST.get("seen", ""))}
    published, left = publication.publish(article, asked, by=request.user)
    if published:
        done = ngettext("%(count)d claim was published.", "%(count)d claims were published.", published)
        messages.success(request, done % {"count": published})
    if left:
        stayed = ngettext(
            "%(count)d claim was not: it has changed since you saw it, or lacks something.",
            "%(count)d claims were not: they have changed since you saw them, or lack something.",
            left,
        )
        messages.warning(request, stayed % {"count": left})
    return redirect("desk:ready", article.pk)
