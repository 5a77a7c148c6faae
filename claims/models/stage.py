"""How far a claim has come."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Stage(models.TextChoices):
    CANDIDATE = "candidate", _("candidate")
    ASSIGNED = "assigned", _("assigned")
    CHECKED = "checked", _("checked")
    CONFIRMED = "confirmed", _("confirmed")
    PUBLISHED = "published", _("published")
    CORRECTED = "corrected", _("corrected")
    RETRACTED = "retracted", _("retracted")
    DISMISSED = "dismissed", _("not a claim")


UNDECIDED = [Stage.CANDIDATE, Stage.ASSIGNED]
# Facts left. Said with OR since SQLite finds an index of a part by the words of its condition, and lists have others.
LEFT = (models.Q(stage=Stage.CANDIDATE) | models.Q(stage=Stage.ASSIGNED)) & models.Q(seen=True)
WITHOUT_VERDICT = [*UNDECIDED, Stage.DISMISSED]
STANDING = [Stage.CHECKED, Stage.CONFIRMED, Stage.PUBLISHED, Stage.CORRECTED]  # checked or later, not retracted
PUBLIC = [Stage.PUBLISHED, Stage.CORRECTED, Stage.RETRACTED]  # what readers see
