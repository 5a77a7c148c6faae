"""Claims at every stage, brought there by the real steps."""

from claims import review
from claims.models import Claim, Stage, User, Verdict
from tests.factories import make_claim, make_user


def claim_at(stage: Stage, *, checker: User | None = None, claim: Claim | None = None, **decision: str) -> Claim:
    """Return a claim at a stage, checked by `checker` if it came that far; by default by somebody called carol."""
    claim = claim or make_claim()
    carol, publisher = checker or make_user("carol"), make_user("paula")
    if stage == Stage.ASSIGNED:
        review.take(claim, by=carol, version=claim.version)
    elif stage == Stage.DISMISSED:
        review.dismiss(claim, by=carol, version=claim.version)
    elif stage != Stage.CANDIDATE:
        review.decide(claim, Verdict.VERIFIED, by=carol, version=claim.version, **decision)
    if stage == Stage.CONFIRMED:
        review.confirm(claim, by=publisher, version=claim.version)
    if stage in (Stage.PUBLISHED, Stage.CORRECTED, Stage.RETRACTED):
        review.publish(claim, by=publisher, version=claim.version)
    if stage == Stage.CORRECTED:
        review.correct(claim, by=publisher, version=claim.version, wrong="It was 46.", low="46", high="46")
    if stage == Stage.RETRACTED:
        review.retract(claim, by=publisher, version=claim.version, wrong="The source was withdrawn.")
    return claim
