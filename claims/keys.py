"""The single keys of the desk: which act each key stands for, as each person wants it."""

from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .models import User, Verdict

SPACE = "Space"  # as aria-keyshortcuts names it


class Act(NamedTuple):
    """Something a key does at the desk: the usual key, and what to call it."""

    key: str
    label: Promise | str


ACTS = {
    **{verdict.value: Act(verdict.value[0], verdict.label) for verdict in Verdict},  # each by its first letter
    "dismiss": Act("x", gettext_lazy("Not a claim")),
    "later": Act(SPACE, gettext_lazy("Later: to the end of your queue")),
    "note": Act("c", gettext_lazy("Write a note")),
    "comment": Act("t", gettext_lazy("Talk: comment for colleagues")),
    "edit": Act("e", gettext_lazy("Edit quantity and period")),
    "source": Act("s", gettext_lazy("Link or add a source")),
    "add": Act("a", gettext_lazy("Add a claim: select its words first")),
    "evidence": Act("q", gettext_lazy("Keep as evidence: the passage, or the words selected in the source")),
    "accept": Act("y", gettext_lazy("Decide as the source suggests")),
    "hit_after": Act("n", gettext_lazy("Next passage in the source")),
    "hit_before": Act("p", gettext_lazy("Previous passage in the source")),
    "search": Act("f", gettext_lazy("Look again in the source")),
    "original": Act("o", gettext_lazy("Open the original of the source")),
    "document": Act("d", gettext_lazy("Add a document: its address or a file")),
    "undo": Act("z", gettext_lazy("Take back your last act")),
    "following": Act("j", gettext_lazy("Next claim")),
    "preceding": Act("k", gettext_lazy("Previous claim")),
    "list": Act("?", gettext_lazy("This list")),
}


def chosen(user: User) -> dict[str, str]:
    """Return the key of each act as this person wants it; an act may have none."""
    return {name: user.keys.get(name, act.key) for name, act in ACTS.items()}


def at_work(user: User) -> dict[str, str]:
    """Return the keys that do something for this person: none where they switched single keys off."""
    return chosen(user) if user.single_keys else {}


def choose(user: User, keys: dict[str, str]) -> None:
    """Let this person's acts have these keys, and the others the usual ones; the user is not saved.

    Raises ValidationError, by act, for what is no single key, is a digit, or is the key of another act too.
    """
    clean = {name: _clean(key) for name, key in keys.items()}
    wanted = {name: act.key for name, act in ACTS.items()} | clean
    if errors := {name: words for name in clean if (words := _fault(name, wanted))}:
        raise ValidationError(errors)
    user.keys = {name: key for name, key in clean.items() if key != ACTS[name].key}


def _clean(key: str) -> str:
    """Return a key as it is compared: a typed blank is the space bar, letters are small."""
    if key.isspace() or key.casefold() == SPACE.casefold():
        return SPACE
    return key.strip().lower()


def _fault(name: str, wanted: dict[str, str]) -> str:
    key = wanted[name]
    if not key:
        return ""
    if key != SPACE and (len(key) != 1 or not key.isprintable()):
        return _("This is no single key: one letter or sign, or “Space”.")
    if key.isdecimal():
        return _("Digits give reasons.")
    if key == "+":
        return _("“+” stands for keys pressed together.")
    others = [str(ACTS[other].label) for other, its in wanted.items() if its == key and other != name]
    if others:
        return _("“%(key)s” is also the key of: %(acts)s.") % {"key": key, "acts": ", ".join(others)}
    return ""
