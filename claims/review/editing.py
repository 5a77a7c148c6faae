"""Correcting the quantity and the period that the engine read."""

from collections.abc import Mapping
from typing import Any

from claims.models import Claim, Event, User, Verb

from .transitions import changer
from .writing import with_changes, write

EDITABLE = frozenset(
    "low high step unit counted bound statistic role period_text period_from period_to hedged".split()
)


def edit(claim: Claim, *, by: User, version: int, **changes: Any) -> Event:
    """Correct the quantity or the period that the engine read: any of EDITABLE.

    Raises ValidationError, by field, for what is no number, unit, date or code.
    """
    changer(claim, by)
    if unknown := set(changes) - EDITABLE:
        raise TypeError(f"edit() does not take {unknown}")
    return write(claim, Verb.EDITED, edited(claim, changes), by=by, version=version)


def edited(claim: Claim, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return changes as they are stored, with the magnitude that follows. Raises ValidationError by field."""
    new = with_changes(Claim.objects.get(pk=claim.pk), changes)
    new.clean_fields(exclude=[f.name for f in Claim._meta.fields if f.name not in changes])
    new.clean()
    return {name: getattr(new, name) for name in [*changes, "magnitude"]}
