"""For monitors: 200 while articles get read, 503 when not, with the reason."""

from django.db import DatabaseError
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from claims import health


@require_safe
@never_cache
def show(request: HttpRequest) -> JsonResponse:
    """Answer anybody: it tells no more than ages in seconds."""
    try:
        measured = health.measure()
    except DatabaseError:
        return JsonResponse({"status": "red", "reasons": ["database"]}, status=503)
    reasons = [name for name in ("late", "deaf") if getattr(measured, name)]
    ages = {"oldest_due_seconds": measured.oldest_due, "heartbeat_seconds": measured.heartbeat}
    status = {"status": "green" if measured.green else "red", "reasons": reasons}
    return JsonResponse(status | ages, status=200 if measured.green else 503)
