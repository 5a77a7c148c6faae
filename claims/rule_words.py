"""Why a claim is a candidate, and what looks wrong with it, in words: the ids are those of the engine's rules."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

RULES: dict[str, Promise] = {
    "number-unit-rate": _("number with a unit and a rate"),
    "cue-prepositional": _("source named by “according to”"),
}
ALARMS: dict[str, Promise] = {}


def rule_words(rule: str) -> str:
    """Return a rule's phrase; of a rule without one, its id as words."""
    return str(RULES.get(rule) or rule.replace("-", " "))


def alarm_words(code: str) -> str:
    """Return an alarm's phrase; of an alarm without one, its code as words."""
    return str(ALARMS.get(code) or code.replace("-", " ").replace("_", " "))
