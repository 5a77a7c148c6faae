"""The one door through which people change claims.

Each function takes the claim, who acts (`by`) and the version of the claim that they saw; it writes the change and
its event in one transaction, by compare-and-swap on that version, and returns the event.
"""

from .adding import CONTEXT, add
from .citing import cite, link, uncite
from .deciding import decide, dismiss, explain, reopen
from .editing import EDITABLE, edit
from .errors import NotAllowed, Overtaken, Refused, ReviewError
from .putting_off import put_off
from .transitions import CHECK, TRANSITIONS, next_stages
from .undoing import own_events, undo
from .writing import citations_of

__all__ = [
    "CHECK",
    "CONTEXT",
    "EDITABLE",
    "TRANSITIONS",
    "NotAllowed",
    "Overtaken",
    "Refused",
    "ReviewError",
    "add",
    "citations_of",
    "cite",
    "decide",
    "dismiss",
    "edit",
    "explain",
    "link",
    "next_stages",
    "own_events",
    "put_off",
    "reopen",
    "uncite",
    "undo",
]
