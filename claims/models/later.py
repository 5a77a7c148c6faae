"""Claims that a person has put off: "Later" moves a claim to the end of one's own queue and is no stage."""

from django.conf import settings
from django.db import models


class Later(models.Model):
    """One claim at the end of one person's queue, in the order of `id`."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="later")
    claim = models.ForeignKey("claims.Claim", on_delete=models.CASCADE, related_name="later")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "claim"], name="later_once_per_user")]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.claim_id}"
