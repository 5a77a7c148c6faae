"""The one door through which people change claims.

Each function takes the claim, who acts (`by`) and the version of the claim that they saw; it writes the change and
its event in one transaction, by compare-and-swap on that version, and returns the event.
"""

from .adding import CONTEXT, add
from .assigning import assign, release, take
from .citing import cite, link, uncite
from .commenting import comment, mentioned, redact
from .confirming import confirm
from .deciding import decide, dismiss, explain, reopen
from .editing import EDITABLE, edit
from .errors import NotAllowed, Overtaken, Refused, ReviewError
from .guards import ASSIGN, CHECK, CHECK_OWN, CONFIRM, OVERRIDE, PUBLISH
from .publishing import CORRECTABLE, correct, publish, retract
from .putting_off import put_off
from .second_check import as_seen_by
from .transitions import TRANSITIONS, next_stages
from .undoing import own_events, undo
from .writing import citations_of

__all__ = [
    "ASSIGN",
    "CHECK",
    "CHECK_OWN",
    "CONFIRM",
    "CONTEXT",
    "CORRECTABLE",
    "EDITABLE",
    "OVERRIDE",
    "PUBLISH",
    "TRANSITIONS",
    "NotAllowed",
    "Overtaken",
    "Refused",
    "ReviewError",
    "add",
    "as_seen_by",
    "assign",
    "citations_of",
    "cite",
    "comment",
    "confirm",
    "correct",
    "decide",
    "dismiss",
    "edit",
    "explain",
    "link",
    "mentioned",
    "next_stages",
    "own_events",
    "publish",
    "put_off",
    "redact",
    "release",
    "reopen",
    "retract",
    "take",
    "uncite",
    "undo",
]
