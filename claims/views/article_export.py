"""/desk/<article>/export/<format>/: the article's verified claims as a file."""

from django.http import Http404, HttpResponseBase, StreamingHttpResponse
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from claims.exports import FORMATS, verified
from claims.models import Article

from .access import DeskRequest, signed_in, with_record


@require_safe
@signed_in
@with_record
def export(request: DeskRequest, article: Article, name: str) -> HttpResponseBase:
    if name not in FORMATS:
        raise Http404
    form = FORMATS[name]
    stem = slugify(article.title)[:60] or f"article-{article.pk}"
    return StreamingHttpResponse(
        form.write(verified(article.claims.visible_to(request.user))),
        content_type=form.content_type,
        headers={"Content-Disposition": f'attachment; filename="{form.filename(stem)}"'},
    )
