"""Telling another program when an article becomes ready to publish, and when it is not any more.

Whatever may change readiness marks the article, in its own transaction (`doubt_readiness`). A worker looks at those
that are marked; where the answer has turned, a Delivery is queued in the same transaction, and posted until taken.
"""

import hashlib
import hmac
import json
from http import HTTPStatus

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from claims import fetching, leases, readiness
from claims.models import Article, Delivery, DeliveryError, DeliveryState

BATCH = 100  # articles that are looked at in one go
SIGNATURE = "X-Factcheck-Signature"
NUMBER = "X-Factcheck-Delivery"


def look() -> int:
    """Look at articles whose readiness is in doubt; return how many have turned."""
    due = Article.objects.filter(ready_due=True).order_by("pk").values_list("pk", flat=True)
    return sum(_has_turned(article) for article in list(due[:BATCH]))


@transaction.atomic
def _has_turned(number: int) -> bool:
    """Look at one article, and queue a message if it has turned. The mark goes first: whoever sets it again waits."""
    if not Article.objects.filter(pk=number, ready_due=True).update(ready_due=False):
        return False
    article = Article.objects.get(pk=number)
    found = readiness.findings(article)
    ready = all(finding.holds for finding in found)
    if ready == article.ready:
        return False
    Article.objects.filter(pk=number).update(ready=ready)
    findings = [
        {"rule": each.code, "holds": each.holds, "claims": [claim.pk for claim in each.claims]} for each in found
    ]
    Delivery.objects.create(article=article, ready=ready, findings=findings, not_before=timezone.now())
    return True


def deliver(delivery: Delivery) -> None:
    """Post one leased message; one that a later one of its article makes stale is not posted any more.

    Raises LeaseLost.
    """
    if Delivery.objects.filter(article=delivery.article_id, pk__gt=delivery.pk).exists():
        leases.finish(delivery, DeliveryState.NEEDLESS)
        return
    body = message(delivery)
    headers = {"Content-Type": "application/json", SIGNATURE: signature(body), NUMBER: str(delivery.pk)}
    try:
        answer = fetching.post(settings.READY_WEBHOOK, body, user_agent=settings.FETCH_USER_AGENT, headers=headers)
    except fetching.Refused as error:
        leases.fail(delivery, DeliveryError.UNREACHABLE, str(error))
        return
    if HTTPStatus.OK <= answer.status < HTTPStatus.MULTIPLE_CHOICES:
        leases.finish(delivery, DeliveryState.DELIVERED)
    else:
        leases.fail(delivery, DeliveryError.REFUSED, f"HTTP {answer.status}")


def message(delivery: Delivery) -> bytes:
    """Return what is posted, as JSON: the article, whether it is ready, and what each rule said."""
    article = delivery.article
    return json.dumps(
        {
            "delivery": delivery.pk,
            "at": delivery.created_at.isoformat(),
            "article": {"id": article.pk, "title": article.title, "url": article.url},
            "ready": delivery.ready,
            "rules": delivery.findings,
        },
        ensure_ascii=False,
    ).encode()


def signature(body: bytes) -> str:
    """Return the HMAC-SHA-256 of a message under the secret that the receiver knows too, as `sha256=…` in hex."""
    return "sha256=" + hmac.new(settings.READY_WEBHOOK_SECRET.encode(), body, hashlib.sha256).hexdigest()
