"""What the codes of a quantity are called in the interface."""

from django.utils.translation import gettext_lazy as _

from claims.quantities import Bound, Role, Statistic

BOUND_LABELS = {
    Bound.EXACT: _("exactly"),
    Bound.ABOUT: _("about"),
    Bound.ALMOST: _("almost"),
    Bound.OVER: _("over"),
    Bound.AT_LEAST: _("at least"),
    Bound.UNDER: _("under"),
    Bound.AT_MOST: _("at most"),
    Bound.BETWEEN: _("between"),
}
STATISTIC_LABELS = {
    Statistic.NONE: _("none"),
    Statistic.AVERAGE: _("average"),
    Statistic.MEDIAN: _("median"),
    Statistic.TOTAL: _("total"),
    Statistic.NET: _("net"),
    Statistic.RECORD: _("record"),
    Statistic.MAXIMUM: _("maximum"),
    Statistic.MINIMUM: _("minimum"),
}
ROLE_LABELS = {
    Role.LEVEL: _("level"),
    Role.CHANGE: _("change"),
    Role.MULTIPLE: _("multiple"),
}
