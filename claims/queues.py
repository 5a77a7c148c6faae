"""Lists of claims over all articles, by what they wait for."""

from collections.abc import Callable
from typing import NamedTuple

from django.db.models import Prefetch, Q, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from claims.models import LEFT, Citation, Claim, Stage, User
from claims.review import CONFIRM, second_check

PAGE = 50
COUNTED = 1000  # of a longer queue only that it is longer is told


class Queue(NamedTuple):
    """One list: what it is called, which claims are in it for a person, and what is said when none are."""

    label: Promise
    claims: Callable[[User], Q]
    empty: Promise


class Place(NamedTuple):
    """Where a page of a queue begins: behind this claim."""

    priority: float
    pk: int

    def __str__(self) -> str:
        return f"{self.priority!r},{self.pk}"


def place(text: str) -> Place | None:
    """Return the place that a text names, as it was written out; None for anything else."""
    priority, _comma, pk = text.partition(",")
    try:
        named = Place(float(priority), int(pk))
    except ValueError:
        return None
    return named if abs(named.priority) < float("inf") and 0 < named.pk < 2**63 else None


def _second(user: User) -> Q:
    return second_check.waiting() & ~Q(checked_by=user.pk) if user.has_perm(CONFIRM) else Q(pk=None)


QUEUES = {
    "mine": Queue(
        _("My claims"),
        lambda user: Q(stage=Stage.ASSIGNED, assignee=user.pk),
        _("No claim is assigned to you. Take one of those that are nobody’s yet."),
    ),
    "unassigned": Queue(
        _("Unassigned"), lambda _user: Q(stage=Stage.CANDIDATE), _("Every claim has somebody, or is decided.")
    ),
    "second": Queue(_("To check again"), _second, _("No verdict waits for a second check by you.")),
    "alarms": Queue(
        _("Alarms"),
        lambda _user: LEFT & ~Q(alarms=[]),
        _("No alarm is open."),
    ),
    "left": Queue(_("All that is left"), lambda _user: LEFT, _("Every claim is decided.")),
}


def claims_in(name: str, user: User) -> QuerySet[Claim]:
    """Return the claims of a queue that this person sees, the most pressing first."""
    seen = Claim.objects.visible_to(user).filter(seen=True)
    return seen.filter(QUEUES[name].claims(user)).order_by("-priority", "id")


def page(name: str, user: User, *, after: Place | None = None) -> list[Claim]:
    """Return up to PAGE claims of a queue and one more if there is one, with all that a list shows of them."""
    claims = claims_in(name, user)
    if after:
        claims = claims.filter(behind(after))
    citations = Prefetch("citations", Citation.objects.select_related("source").order_by("start", "id"))
    people = ["assignee", "checked_by", "lease__user"]
    # Articles by a query of their own: joined, SQLite would begin with them and sort all claims.
    return list(claims.select_related(*people).prefetch_related("article", citations)[: PAGE + 1])


def behind(start: Place) -> Q:
    """Return which claims of a queue come after a place."""
    later = Q(priority__lt=start.priority) | Q(priority=start.priority, pk__gt=start.pk)
    return later & Q(priority__lte=start.priority)


def counts(user: User) -> dict[str, int]:
    """Return how many claims are in each queue for this person, COUNTED + 1 standing for more; one query a queue."""
    # In the order of the queue, by which the database finds its index.
    return {name: claims_in(name, user)[: COUNTED + 1].count() for name in QUEUES}
