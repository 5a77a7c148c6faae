"""The one door through which people change claims.

Each function takes the claim, who acts (`by`) and the version of the claim that they saw; it writes the change and
its event in one transaction, by compare-and-swap on that version, and returns the event.
"""

from .adding import CONTEXT, add
from .assigning import assign, release, take
from .citing import cite, link, link_all, uncite
from .commenting import comment, mentioned, redact
from .confirming import confirm, is_second
from .correcting import CORRECTABLE, correct, retract
from .deciding import decide, dismiss, explain, reopen
from .editing import EDITABLE, edit
from .errors import NotAllowed, Overtaken, Refused, ReviewError
from .guards import ASSIGN, CHECK, CHECK_OWN, CONFIRM, OVERRIDE, PUBLISH
from .parts import rows_of
from .proving import add_evidence, keep_found, remove_evidence, state_absence
from .publishing import publish
from .putting_off import put_off
from .second_check import as_seen_by
from .transitions import TRANSITIONS, may_decide, next_stages, why_not
from .undoing import SAYING, own_events, undo

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
    "SAYING",
    "TRANSITIONS",
    "NotAllowed",
    "Overtaken",
    "Refused",
    "ReviewError",
    "add",
    "add_evidence",
    "as_seen_by",
    "assign",
    "cite",
    "comment",
    "confirm",
    "correct",
    "decide",
    "dismiss",
    "edit",
    "explain",
    "is_second",
    "keep_found",
    "link",
    "link_all",
    "may_decide",
    "mentioned",
    "next_stages",
    "own_events",
    "publish",
    "put_off",
    "redact",
    "release",
    "remove_evidence",
    "reopen",
    "retract",
    "rows_of",
    "state_absence",
    "take",
    "uncite",
    "undo",
    "why_not",
]
