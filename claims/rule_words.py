"""Why a claim is a candidate, and what looks wrong with it, in words: the ids are those of the engine's rules."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

RULES: dict[str, Promise] = {
    "number-digits": _("a number in digits"),
    "number-words": _("a number in words"),
    "number-one": _("“one” of a unit"),
    "number-noun": _("a number noun such as “dozens”"),
    "number-fraction": _("a fraction"),
    "unit": _("a unit of measure"),
    "two-units": _("an amount in two units"),
    "rate": _("a rate"),
    "count": _("things counted"),
    "money-sign-before": _("a currency sign"),
    "money-after": _("a currency"),
    "change": _("a word of rise or fall"),
    "sign": _("a printed sign"),
    "multiple": _("a multiple"),
    "multiple-verb": _("a verb such as “double”"),
    "bound-before": _("a bound such as “almost”"),
    "bound-after": _("a bound after the number"),
    "statistic-before": _("a statistic such as “on average”"),
    "statistic-after": _("a statistic after the number"),
    "estimated": _("given as an estimate"),
    "ellipsis": _("the unit or thing named before"),
    "ellipsis-of": _("a part of the number after it"),
    "period-behind": _("a time behind it"),
    "period-before": _("a time before it"),
    "period-shared": _("a time that several figures share"),
    "hedge-word": _("a word of doubt such as “reportedly”"),
    "hedge-estimate": _("an estimate of nobody’s"),
    "hedge-mood": _("a conditional"),
    "cue-anonymous": _("an unnamed source"),
    "cue-carry-over": _("the source of the sentence before"),
    "cue-citing": _("a source cited by another"),
    "cue-colon-quotation": _("a speaker, a colon and the quotation"),
    "cue-inversion": _("“…, says the source”"),
    "cue-parenthesis": _("a source in brackets"),
    "cue-participle": _("figures published by a source"),
    "cue-passive-agent": _("found by a source"),
    "cue-prepositional": _("“according to” a source"),
    "cue-quantity-verb": _("a source that counts"),
    "cue-quote": _("a quotation with its speaker"),
    "cue-relay": _("a source that passes the figure on"),
    "cue-report-bare-clause": _("a source that reports, without “that”"),
    "cue-report-clause": _("a source that says that"),
    "cue-report-infinitive": _("a source that claims to"),
    "cue-report-object": _("a source that reports a figure"),
}
# Why a claim is to be looked at early, behind the rules that made it.
PRIORITIES: dict[str, Promise] = {
    "priority-alarm": _("an alarm"),
    "priority-cited": _("a source is named"),
    "priority-authority": _("a known source stands behind it"),
    "priority-hedged": _("not asserted"),
    "priority-headline": _("in the headline"),
    "priority-change": _("a change or multiple"),
    "priority-large-change": _("a large change"),
    "priority-large": _("a million or more"),
    "priority-rate": _("a rate"),
    "priority-early": _("in the first sentences"),
}
# Each says what to do, with the words of the article that stand behind it.
ALARMS: dict[str, Promise] = {
    "decimal-or-thousands": _("The point or comma may be meant the other way: read again"),
    "points-or-percent": _("Per cent or points? Compare with"),
    "scale-word": _("A thousand or a million times the same number stands elsewhere: compare with"),
    "unit-changed": _("The same thing has another unit elsewhere: compare with"),
    "parts-and-sum": _("The parts and the whole do not fit: add up, and compare with"),
    "change-and-levels": _("The change does not follow from its two levels: work it out from"),
    "rate-and-total": _("The rate over its time does not give this amount: multiply"),
    "share-above-whole": _("More than all of them: ask what it is a share of"),
}
SKIPPED: dict[str, Promise] = {
    "vague-plural": _("too vague to read as a number"),
    "too-many-claims": _("from here on, the text has more claims than one article can have"),
    "too-many-numbers": _("from here on, the text has more numbers than can be read at once"),
}


def rule_words(rule: str) -> str:
    """Return a rule's phrase; of a rule without one, its id as words."""
    return str(RULES.get(rule) or PRIORITIES.get(rule) or rule.replace("-", " "))


def alarm_words(code: str) -> str:
    """Return an alarm's phrase; of an alarm without one, its code as words."""
    return str(ALARMS.get(code) or code.replace("-", " ").replace("_", " "))


def skipped_words(code: str) -> str:
    """Return why something was seen and not read; of a code without a phrase, the code as words."""
    return str(SKIPPED.get(code) or code.replace("-", " "))
