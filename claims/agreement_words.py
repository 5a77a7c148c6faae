"""How a claim agrees with its source, in a sentence of the current language."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from claims.models import Claim, Evidence
from claims.presenting import amount, number
from claims.quantities import comparable, magnitude
from claims.quantities.agreement import Note, Outcome
from claims.quantities.agreement.matching import match, span
from claims.statements import statement

SENTENCES = {
    Outcome.EXACT: _("The source says %(source)s too."),
    Outcome.CONVERTED: _("The source says %(source)s: that is %(article)s in another unit."),
    Outcome.DERIVED: _("%(article)s can be worked out from the source’s %(source)s."),
    Outcome.WITHIN: _("%(article)s and the source’s %(source)s: one lies within the other."),
    Outcome.ROUNDED: _("%(article)s is the source’s %(source)s, rounded."),
    Outcome.POINTS_FOR_PERCENT: _("The source says %(source)s: percent and percentage points are mixed up."),
    Outcome.WRONG_SIGN: _("The source says %(source)s, in the other direction."),
    Outcome.WRONG_PERIOD: _("The source’s %(source)s gives the number, but of another time."),
    Outcome.WRONG_SCALE: _("%(article)s is the source’s %(source)s with thousands too many or too few."),
    Outcome.WRONG_UNIT: _("The number is the source’s, but the source says %(source)s."),
    Outcome.EXAGGERATED: _("%(article)s is %(percent)s%% above the source’s %(source)s."),
    Outcome.UNDERSTATED: _("%(article)s is %(percent)s%% below the source’s %(source)s."),
    Outcome.UNRELATED: _("%(article)s and the source’s %(source)s have nothing to do with each other."),
}
NOTES = {
    Note.BOUND_DROPPED: _("The source says “%(bound)s”, the article does not."),
    Note.BOUND_ADDED: _("The source gives the number without any such bound."),
    Note.BOUND_WRONG_SIDE: _("The source’s number lies on the other side of the article’s bound."),
    Note.HEDGE_DROPPED: _("The source does not assert it itself; the article does."),
    Note.HEDGE_ADDED: _("The source asserts it; the article does not."),
}


def sentence(claim: Claim, evidence: Evidence) -> str:
    """Return why a claim agrees with a passage or does not, then what else it changed; empty without agreement."""
    if not evidence.outcome:
        return ""
    words = {"article": amount(claim), "source": amount(evidence), "percent": _percent(claim, evidence)}
    outcome = Outcome(evidence.outcome)
    why = _rounded(claim, evidence) if outcome is Outcome.ROUNDED else SENTENCES[outcome]
    notes = [NOTES[Note(note)] % {"bound": evidence.get_bound_display()} for note in evidence.notes]
    return " ".join([str(why) % words, *notes])


def _rounded(claim: Claim, evidence: Evidence) -> str:
    """Return the sentence that says to how many digits the number is rounded."""
    said, meant = statement(claim), statement(evidence)
    found = match(said.quantity, span(meant.quantity)) if said and meant else None
    if not found or not found.digits:
        return str(SENTENCES[Outcome.ROUNDED])
    text = ngettext(
        "%(article)s is the source’s %(source)s, rounded to %(digits)s digit.",
        "%(article)s is the source’s %(source)s, rounded to %(digits)s digits.",
        found.digits,
    )
    return text.replace("%(digits)s", str(found.digits))


def _percent(claim: Claim, evidence: Evidence) -> str:
    """Return by how many percent the claim is off, in two digits; empty where that makes no sense."""
    said, meant = statement(claim), statement(evidence)
    if not said or not meant:
        return ""
    units = [each.quantity.unit for each in (said, meant)]
    if not comparable(*units):
        units = ["1", "1"]
    ends = [span(each.quantity) for each in (said, meant)]
    here, there = (magnitude((each.low + each.high) / 2, unit) for each, unit in zip(ends, units, strict=True))
    return number(f"{abs(here / there - 1) * 100:.2g}") if here and there else ""
