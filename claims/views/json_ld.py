"""A correction for programs: the claim as schema.org's ClaimReview, with a CorrectionComment."""

import json
from typing import Any, cast

from django.utils.safestring import SafeString, mark_safe

from claims.models import Claim, Correction

# As django.utils.html.json_script has it: no text of ours ends the script.
ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


def claim_review(correction: Correction, address: str) -> SafeString:
    """Return the JSON-LD of a correction for a script element of its page at `address`."""
    claim = cast(Claim, correction.claim)  # one without is erased, and not described
    article = claim.article
    appearance = {"@type": "CreativeWork", "name": article.title, "url": article.url or None}
    described: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": address,
        "datePublished": claim.published_at and claim.published_at.isoformat(),
        "claimReviewed": claim.text,
        "itemReviewed": {"@type": "Claim", "appearance": _without_nothing(appearance)},
        "reviewRating": {"@type": "Rating", "alternateName": claim.get_verdict_display()},
        "creativeWorkStatus": claim.get_stage_display(),
        "correction": {
            "@type": "CorrectionComment",
            "text": " ".join(filter(None, [correction.wrong, correction.right])),
            "datePublished": correction.at.isoformat(),
        },
    }
    text = json.dumps(_without_nothing(described), ensure_ascii=False)
    return mark_safe(text.translate(ESCAPES))  # noqa: S308  (ESCAPES leave nothing that could end the script)


def _without_nothing(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}
