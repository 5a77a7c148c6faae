"""Publishing a claim: what the public may know."""

from django.utils import timezone

from claims.models import Claim, Event, Stage, User, Verb

from .transitions import permit
from .writing import write


def publish(claim: Claim, *, by: User, version: int) -> Event:
    """Publish a claim with its verdict. From then on it is changed by corrections only."""
    notes = permit(claim, Stage.PUBLISHED, by=by, version=version)
    published = {"stage": Stage.PUBLISHED, "published_at": timezone.now()}
    return write(claim, Verb.PUBLISHED, published, by=by, version=version, notes=notes)
