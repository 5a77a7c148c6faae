"""Articles that come in, and whether each was read once and completely."""

import time
from collections.abc import Callable, Iterable

from django.db.models import Sum
from django.utils import timezone

from claims import intake
from claims.models import Article, Extraction, ExtractionState
from tests.factories import make_user

#: Limits for tests: seconds until an extraction is killed, and until its worker counts as dead.
LEASE = 6
LIMITS = {
    "FACTCHECK_EXTRACTION_SOFT_SECONDS": "3",
    "FACTCHECK_EXTRACTION_HARD_SECONDS": "4",
    "FACTCHECK_EXTRACTION_LEASE_SECONDS": str(LEASE),
    "FACTCHECK_SWEEP_SECONDS": "1",
}
#: Where nothing is slow, a worker may count as dead sooner.
SHORT_LEASE = 3
SHORT = LIMITS | {"FACTCHECK_EXTRACTION_LEASE_SECONDS": str(SHORT_LEASE)}
VALUES = ["45", "38"]


def submit(last: str = "", *, title: str = "Le vélo", language: str = "fr") -> Article:
    """Submit an article with two claims; `last` is its last sentence."""
    text = f"Selon l’Insee, 45 % des ménages possèdent un vélo. Ils étaient 38 % en 2010. {last}"
    return intake.submit(title=title, text=text, language=language, by=make_user())


def run_of(article: Article) -> Extraction:
    return Extraction.objects.get(revision__article=article)


def intact(article: Article) -> bool:
    """Whether the article was read, and what was read is there once and completely."""
    run = run_of(article)
    claims = list(article.claims.order_by("value_start"))
    return (
        run.state == ExtractionState.DONE
        and [claim.low for claim in claims] == VALUES
        and [mention.quote for mention in run.mentions.all()] == [claim.quote for claim in claims]
        and all(claim.mentions.count() == 1 for claim in claims)
    )


def broken(articles: Iterable[Article]) -> list[str]:
    """Return, in words, the articles that are not intact."""
    return [f"{a.pk}: {run_of(a).state}, {a.claims.count()} claims" for a in articles if not intact(a)]


def runs() -> int:
    """Return how many runs were started in all."""
    return Extraction.objects.aggregate(runs=Sum("attempts"))["runs"]


def all_ended() -> bool:
    return not Extraction.objects.filter(state__in=[ExtractionState.PENDING, ExtractionState.RUNNING]).exists()


def none_overdue() -> bool:
    """Whether no row has been left running past its lease."""
    return not Extraction.objects.filter(state=ExtractionState.RUNNING, lease_until__lt=timezone.now()).exists()


def wait_until(condition: Callable[[], bool], seconds: float) -> bool:
    """Wait until something holds; return whether it did within the time."""
    deadline = time.monotonic() + seconds
    while not (holds := condition()) and time.monotonic() < deadline:
        time.sleep(0.1)
    return holds
