"""Correcting the quantity and the period that the engine read."""

from typing import Any

from claims.models import Claim, Event, User, Verb

from .transitions import checker
from .writing import write

EDITABLE = frozenset(
    "low high step unit counted bound statistic role period_text period_from period_to hedged".split()
)


def edit(claim: Claim, *, by: User, version: int, **changes: Any) -> Event:
    """Correct the quantity or the period that the engine read: any of EDITABLE.

    Raises ValidationError, by field, for what is no number, unit, date or code.
    """
    checker(by)
    if unknown := set(changes) - EDITABLE:
        raise TypeError(f"edit() does not take {unknown}")
    edited = Claim.objects.get(pk=claim.pk)
    for name, value in changes.items():
        setattr(edited, name, value)
    edited.clean_fields(exclude=[f.name for f in Claim._meta.fields if f.name not in changes])
    edited.clean()
    changes = {name: getattr(edited, name) for name in [*changes, "magnitude"]}
    return write(claim, Verb.EDITED, changes, by=by, version=version)
