"""Evidence as W3C Web Annotations, in JSON-LD (https://www.w3.org/TR/annotation-model/).

An annotation's target is the passage in its document, with the copy that was read as its state; its bodies are the
claim in its article, and how the two agree. What the model has no word for carries the prefix `factcheck:`.
"""

import base64
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from claims.models import Claim, Evidence, Snapshot

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"factcheck": "urn:x-factcheck:terms:"}]
MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
FIGURE = "low high step unit counted bound statistic role".split()
ABSENT = "absent"


def annotation(evidence: Evidence) -> dict[str, Any]:
    """Return evidence as an annotation. Its id follows from what it says: it is the same wherever it is kept."""
    claim, snapshot = evidence.claim, evidence.snapshot
    about = _claim(claim)
    target = _passage(evidence, snapshot) if snapshot else about
    return {
        "id": f"urn:uuid:{_identity(evidence)}",
        "type": "Annotation",
        "motivation": "assessing",
        "created": _time(evidence.created_at),
        **({"creator": {"type": "Person", "name": evidence.created_by.username}} if evidence.created_by else {}),
        "body": [about, _assessment(evidence)],
        "target": target,
    }


def hash_name(sha256: str) -> str:
    """Return the name of something by its hash (RFC 6920): ``ni:///sha-256;`` and base64url without padding."""
    return "ni:///sha-256;" + base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip("=")


def hash_named(name: str) -> str:
    """Return the SHA-256, in hex, of such a name; empty for another."""
    scheme, _, digits = name.partition("ni:///sha-256;")
    try:
        digest = base64.b64decode(digits + "=" * (-len(digits) % 4), altchars=b"-_", validate=True)
    except ValueError:
        return ""
    return digest.hex() if not scheme and len(digest) == 32 else ""


def _claim(claim: Claim) -> dict[str, Any]:
    """Return where the claim stands: in a revision of its article."""
    revision = claim.revision
    return {
        "type": "SpecificResource",
        "purpose": "linking",
        "source": claim.article.url or hash_name(revision.sha256),
        "selector": _selectors(claim.quote, claim.prefix, claim.suffix, claim.quote_start, claim.quote_end),
        "state": {"type": "TimeState", "sourceDate": _time(revision.created_at), "cached": hash_name(revision.sha256)},
        "factcheck:article": claim.article.title,
    }


def _assessment(evidence: Evidence) -> dict[str, Any]:
    """Return how claim and passage agree, or why there is none, in words and in codes."""
    begins, ends = evidence.period_from, evidence.period_to
    figure = {f"factcheck:{name}": getattr(evidence, name) for name in FIGURE} if evidence.low or evidence.high else {}
    if begins or ends:
        days = [day.isoformat() if day else ".." for day in (begins, ends)]
        figure["factcheck:period"] = "/".join(days)  # ISO 8601-2, an open end as two full stops
    return {
        "type": "TextualBody",
        "purpose": "assessing",
        "format": "text/plain",
        "value": evidence.explanation or evidence.reason,
        "factcheck:outcome": ABSENT if evidence.is_absence else evidence.outcome,
        "factcheck:notes": evidence.notes,
        **({"factcheck:figure": figure} if figure else {}),
    }


def _passage(evidence: Evidence, snapshot: Snapshot) -> dict[str, Any]:
    """Return the passage in the document, or the document without one, in the copy that was read."""
    target: dict[str, Any] = {
        "type": "SpecificResource",
        "source": snapshot.document.url or hash_name(snapshot.sha256),
        "state": {
            "type": "TimeState",
            "sourceDate": _time(snapshot.taken_at),
            "cached": hash_name(snapshot.sha256),
            "factcheck:sha256": snapshot.sha256,
        },
    }
    if not evidence.is_absence:
        words = evidence.quote, evidence.prefix, evidence.suffix
        target["selector"] = _selectors(*words, evidence.start, evidence.end)
        target["factcheck:place"] = evidence.place
    return target


def _selectors(quote: str, prefix: str, suffix: str, start: int | None, end: int | None) -> list[dict[str, Any]]:
    return [
        {"type": "TextQuoteSelector", "exact": quote, "prefix": prefix, "suffix": suffix},
        {"type": "TextPositionSelector", "start": start, "end": end},
    ]


def _identity(evidence: Evidence) -> str:
    claim, snapshot = evidence.claim, evidence.snapshot
    said = claim.revision.sha256, claim.quote_start, claim.quote_end
    found = snapshot.sha256 if snapshot else "", evidence.start, evidence.end, evidence.explanation
    return str(uuid5(NAMESPACE_URL, "\n".join(map(str, (*said, *found)))))


def _time(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z") if moment else None
