"""What a check found, and why."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Verdict(models.TextChoices):
    VERIFIED = "verified", _("verified")
    REFUTED = "refuted", _("refuted")
    MISATTRIBUTED = "misattributed", _("misattributed")
    UNVERIFIABLE = "unverifiable", _("unverifiable")


class Reason(models.TextChoices):
    EXACT = "exact", _("exact")
    ROUNDED = "rounded", _("rounded")
    CONVERTED = "converted", _("converted")
    DERIVED = "derived", _("derived")
    WITHIN = "within", _("within the range")
    EXAGGERATED = "exaggerated", _("exaggerated")
    UNDERSTATED = "understated", _("understated")
    WRONG_UNIT = "wrong_unit", _("wrong unit")
    WRONG_SCALE = "wrong_scale", _("wrong scale")
    WRONG_PERIOD = "wrong_period", _("wrong period")
    POINTS_FOR_PERCENT = "points_for_percent", _("points for percent")
    WRONG_SIGN = "wrong_sign", _("wrong sign")
    SOURCE_CONTRADICTS = "source_contradicts", _("source contradicts")
    OUTDATED = "outdated", _("outdated")
    NOT_IN_SOURCE = "not_in_source", _("not in source")
    WRONG_SOURCE = "wrong_source", _("wrong source")
    WRONG_SCOPE = "wrong_scope", _("wrong scope")
    BOUND_DROPPED = "bound_dropped", _("bound dropped")
    HEDGE_DROPPED = "hedge_dropped", _("hedge dropped")
    CAVEAT_DROPPED = "caveat_dropped", _("caveat dropped")
    NO_SOURCE = "no_source", _("no source")
    SOURCE_GONE = "source_gone", _("source gone")
    SOURCES_DISAGREE = "sources_disagree", _("sources disagree")
    NOT_PUBLIC = "not_public", _("not public")


# In the order in which the desk offers them, by the digits 1 to 9.
REASONS: dict[str, list[Reason]] = {
    Verdict.VERIFIED: [Reason.EXACT, Reason.ROUNDED, Reason.CONVERTED, Reason.DERIVED, Reason.WITHIN],
    Verdict.REFUTED: [
        Reason.EXAGGERATED,
        Reason.UNDERSTATED,
        Reason.WRONG_UNIT,
        Reason.WRONG_SCALE,
        Reason.WRONG_PERIOD,
        Reason.POINTS_FOR_PERCENT,
        Reason.WRONG_SIGN,
        Reason.SOURCE_CONTRADICTS,
        Reason.OUTDATED,
    ],
    Verdict.MISATTRIBUTED: [
        Reason.NOT_IN_SOURCE,
        Reason.WRONG_SOURCE,
        Reason.WRONG_SCOPE,
        Reason.BOUND_DROPPED,
        Reason.HEDGE_DROPPED,
        Reason.CAVEAT_DROPPED,
    ],
    Verdict.UNVERIFIABLE: [
        Reason.NO_SOURCE,
        Reason.SOURCE_GONE,
        Reason.SOURCES_DISAGREE,
        Reason.NOT_PUBLIC,
    ],
}
