"""Whether single letters decide, for each person."""

from django.http import HttpResponse, HttpResponseBase
from django.views.decorators.http import require_POST

from claims.models import User

from .access import DeskRequest, signed_in


@require_POST
@signed_in
def keys(request: DeskRequest) -> HttpResponseBase:
    User.objects.filter(pk=request.user.pk).update(single_keys="single_keys" in request.POST)
    return HttpResponse(status=204)
