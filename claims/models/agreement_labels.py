"""What the codes of agreement between an article's figure and its source's are called in the interface."""

from django.utils.translation import gettext_lazy as _

from claims.quantities.agreement import Note, Outcome

OUTCOME_LABELS = {
    Outcome.EXACT.value: _("exact"),
    Outcome.CONVERTED.value: _("converted"),
    Outcome.DERIVED.value: _("derived"),
    Outcome.WITHIN.value: _("within the range"),
    Outcome.ROUNDED.value: _("rounded"),
    Outcome.POINTS_FOR_PERCENT.value: _("points for percent"),
    Outcome.WRONG_SIGN.value: _("wrong sign"),
    Outcome.WRONG_PERIOD.value: _("wrong period"),
    Outcome.WRONG_SCALE.value: _("wrong scale"),
    Outcome.WRONG_UNIT.value: _("wrong unit"),
    Outcome.EXAGGERATED.value: _("exaggerated"),
    Outcome.UNDERSTATED.value: _("understated"),
    Outcome.UNRELATED.value: _("unrelated"),
}
NOTE_LABELS = {
    Note.BOUND_DROPPED.value: _("bound dropped"),
    Note.BOUND_ADDED.value: _("bound added"),
    Note.BOUND_WRONG_SIDE.value: _("bound on the wrong side"),
    Note.HEDGE_DROPPED.value: _("hedge dropped"),
    Note.HEDGE_ADDED.value: _("hedge added"),
}
