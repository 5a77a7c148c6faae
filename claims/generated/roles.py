"""docs/roles.md: what each role may do."""

from itertools import pairwise

from claims.models import ROLE_WORDS, ROLES

INTRODUCTION = """\
# Roles

A person has a role (a group of that name), which says what they may do, and belongs to desks, which say with whose
articles. Each role may do all that the one above it may. Administrators may change what a group may do; these are the
rights that it begins with. The table behind them is `ROLES` in `claims/models/roles.py`; `make docs` makes this page
of it. Who sees which article is told in `claims/models/sight.py`.

| role | in words | may, besides |
| --- | --- | --- |
"""


def page() -> str:
    """Return the page: a row a role, with the permissions that it adds to those of the role before it."""
    steps = pairwise([frozenset[str](), *ROLES.values()])
    rows = [
        f"| {name} | {ROLE_WORDS[name][1]} | {', '.join(f'`{each}`' for each in sorted(held - before))} |"
        for name, (before, held) in zip(ROLES, steps, strict=True)
    ]
    return INTRODUCTION + "\n".join(rows) + "\n"
