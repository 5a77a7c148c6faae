"""What the codes of a quantity are called in the interface."""

from django.utils.translation import gettext_lazy as _

from claims.quantities import Bound, Role, Statistic

BOUND_LABELS = {
    Bound.EXACT.value: _("exactly"),
    Bound.ABOUT.value: _("about"),
    Bound.ALMOST.value: _("almost"),
    Bound.OVER.value: _("over"),
    Bound.AT_LEAST.value: _("at least"),
    Bound.UNDER.value: _("under"),
    Bound.AT_MOST.value: _("at most"),
    Bound.BETWEEN.value: _("between"),
}
STATISTIC_LABELS = {
    Statistic.NONE.value: _("none"),
    Statistic.AVERAGE.value: _("average"),
    Statistic.MEDIAN.value: _("median"),
    Statistic.TOTAL.value: _("total"),
    Statistic.NET.value: _("net"),
    Statistic.RECORD.value: _("record"),
    Statistic.MAXIMUM.value: _("maximum"),
    Statistic.MINIMUM.value: _("minimum"),
}
ROLE_LABELS = {
    Role.LEVEL.value: _("level"),
    Role.CHANGE.value: _("change"),
    Role.MULTIPLE.value: _("multiple"),
}
