"""Leaving a claim for later: no stage, but a place in one's own queue."""

from claims.models import Claim, Later, User


def put_off(claim: Claim, *, by: User) -> None:
    """Move the claim to the end of this person's own queue."""
    Later.objects.filter(user=by, claim=claim).delete()
    Later.objects.create(user=by, claim=claim)
