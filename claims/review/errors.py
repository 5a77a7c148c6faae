"""Why a change was refused."""

from django.utils.translation import gettext as _

from claims.models import Claim


class ReviewError(Exception):
    """Why a change was refused, in words for the person who wanted it.

    ReviewError
    ├── NotAllowed    the person, or the stage, does not permit it
    ├── Overtaken     somebody else changed the claim first; holds the claim as it is now
    └── Refused       what was asked for makes no sense
    """


class NotAllowed(ReviewError):
    pass


class Refused(ReviewError):
    pass


class Overtaken(ReviewError):
    def __init__(self, claim: Claim) -> None:
        super().__init__(_("Somebody else has changed this claim since you saw it."))
        self.claim = claim
