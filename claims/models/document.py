"""Publications of sources: reports, datasets, pages."""

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from .claim import Claim
from .sight import sight
from .user import User


class DocumentQuerySet(models.QuerySet["Document"]):
    def visible_to(self, user: User) -> "DocumentQuerySet":
        """Return the documents that this person sees.

        One that was put beside claims is seen by those who see one of these. Any other that has an address or a
        source is seen by everybody, and so is a usual one; a file that has neither, by who brought it.
        """
        if not sight(user):
            return self
        beside = Document.claims.through.objects.filter(document=OuterRef("pk"))
        seen = beside.filter(Exists(Claim.objects.visible_to(user).filter(pk=OuterRef("claim"))))
        known = Q(url__isnull=False) | Q(source__isnull=False) | Q(created_by=user)
        return self.filter(Q(usual=True) | (~Exists(beside) & known) | Exists(seen))


class Document(models.Model):
    """A publication of a source, with its address; or a file that somebody brought, without one."""

    source = models.ForeignKey(
        "claims.Source",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="documents",
        verbose_name=_("source"),
    )
    title = models.CharField(
        _("title"), max_length=500, blank=True, help_text=_("Taken from the document when left empty.")
    )
    url = models.URLField(_("URL"), max_length=2000, null=True, blank=True)  # noqa: DJ001  (unique where there is one)
    usual = models.BooleanField(
        _("usual"), default=False, help_text=_("Offered first where an article cites this source.")
    )
    claims = models.ManyToManyField(
        Claim,
        related_name="documents",
        verbose_name=_("claims"),
        blank=True,
        help_text=_("Claims that somebody put this document beside."),
    )

    # Watching
    watch_days = models.PositiveSmallIntegerField(
        _("days between copies"), null=True, blank=True, help_text=_("A new copy is taken so often; empty for never.")
    )
    next_at = models.DateTimeField(_("next copy"), null=True, blank=True)
    failures = models.PositiveSmallIntegerField(_("failures in a row"), default=0)
    dead_since = models.DateTimeField(
        _("dead since"), null=True, blank=True, help_text=_("Its address leads nowhere any more; the copies stay.")
    )

    created_at = models.DateTimeField(_("added"), auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("added by")
    )

    objects = DocumentQuerySet.as_manager()

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["source", "-usual", "-id"], name="document_by_source"),
            models.Index(fields=["next_at"], name="document_watched", condition=Q(next_at__isnull=False)),
        ]
        constraints = [
            models.UniqueConstraint(fields=["url"], name="document_url_once"),
            models.CheckConstraint(name="document_url_or_none", condition=~Q(url="")),
        ]

    def __str__(self) -> str:
        return self.title or self.url or f"#{self.pk}"
