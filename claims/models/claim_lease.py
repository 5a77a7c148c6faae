"""Who has which claim open at the desk: "next" gives it to nobody else meanwhile."""

from django.conf import settings
from django.db import models


class ClaimLease(models.Model):
    """One claim, the person who has it open, and the time at which that counts as over unless the page renews it."""

    claim = models.OneToOneField("claims.Claim", on_delete=models.CASCADE, related_name="lease")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="claim_leases")
    until = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.user_id}: {self.claim_id}"
