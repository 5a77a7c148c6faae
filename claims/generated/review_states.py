"""docs/review-states.md: the stages of a claim and the ways between them."""

from claims.review import TRANSITIONS

INTRODUCTION = """\
# Stages of a claim

A claim moves only along these arrows; beside each stands the permission that it takes, and the rules that must hold
besides. The table behind them is `TRANSITIONS` in `claims/review/transitions.py`; `make docs` makes this page of it.
Until a claim is published, whoever went an arrow last can take that back.

```mermaid
stateDiagram-v2
"""

RULES = """
| rule | what it says to whom it stops | can be overridden |
| --- | --- | --- |
"""


def page() -> str:
    arrows = [
        f"    {old.value} --> {new.value}: {', '.join([way.permission, *(guard.name for guard in way.guards)])}"
        for (old, new), way in TRANSITIONS.items()
    ]
    guards = {guard.name: guard for way in TRANSITIONS.values() for guard in way.guards}
    yes = "by `claims.override_claim`, and the event says so"
    rules = [f"| `{name}` | {guard.words} | {yes if guard.of_persons else 'no'} |" for name, guard in guards.items()]
    return INTRODUCTION + "\n".join([*arrows, "```"]) + "\n" + RULES + "\n".join(rules) + "\n"
