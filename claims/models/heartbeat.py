"""Signs of life of the workers."""

from django.db import models


class Heartbeat(models.Model):
    """When a worker last took a hint from the broker: one that only runs, but is deaf, leaves no mark."""

    worker = models.CharField(max_length=200, unique=True)
    seen_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.worker
