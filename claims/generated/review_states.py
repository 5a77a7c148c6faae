"""docs/review-states.md: the stages of a claim and the ways between them."""

from claims.review import TRANSITIONS

INTRODUCTION = """\
# Stages of a claim

A claim moves only along these arrows; beside each stands the permission that it takes. The table behind them is
`TRANSITIONS` in `claims/review/transitions.py`, from which `make docs` makes this page.

```mermaid
stateDiagram-v2
"""


def page() -> str:
    arrows = [f"    {old.value} --> {new.value}: {permission}" for (old, new), permission in TRANSITIONS.items()]
    return INTRODUCTION + "\n".join([*arrows, "```"]) + "\n"
