"""Which corrections are told to whom. Silent ones are told to nobody: they are in the log."""

from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils import timezone

from claims.models import Correction, User
from claims.models.sight import sight


def listed(user: User | None) -> QuerySet[Correction]:
    """Return the corrections whose notices somebody may read, the newest first; None is the public.

    With PUBLIC_CORRECTIONS everybody reads those of all desks; without it people read those of the articles that they
    see, and the public none. Confidential articles, and those under an embargo, are left out for everybody.
    """
    found = Correction.objects.filter(silent=False, claim__article__confidential=False)
    found = found.filter(Q(claim__article__embargo_until=None) | Q(claim__article__embargo_until__lte=timezone.now()))
    if not settings.PUBLIC_CORRECTIONS:
        found = found.filter(sight(user, "claim__article")) if user else found.none()
    return found.select_related("claim__article", "event")


def is_erased(number: int) -> bool:
    """Tell whether there was a correction of this number, whose article was erased."""
    return Correction.objects.filter(pk=number, claim=None).exists()
