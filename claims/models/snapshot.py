"""Frozen copies of documents. The row is the queue: one that waits is a copy still to be taken."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .document import Document
from .leased import OPEN, Leased
from .user import User


class SnapshotState(models.TextChoices):
    PENDING = "pending", _("waiting")
    RUNNING = "running", _("running")
    DONE = "done", _("done")
    UNCHANGED = "unchanged", _("done, the same as the copy before")
    FAILED = "failed", _("failed")


class Quality(models.TextChoices):
    """How good a copy is: whether its text is what the document says."""

    OK = "ok", _("complete")
    PAYWALL = "paywall", _("behind a paywall")
    CONSENT = "consent", _("a consent page")
    EMPTY = "empty", _("without text")
    SCRIPT_ONLY = "script_only", _("made by scripts only")
    ERROR = "error", _("unreadable")


class SnapshotError(models.TextChoices):
    """Why there is no copy, or none that can be read; each says what to do."""

    SCHEME = "scheme", _("Only addresses that begin with http:// or https:// can be fetched. Correct the address.")
    CREDENTIALS = "credentials", _("The address holds a name or password. Remove it from the address.")
    HOST = "host", _("This is not the address of a web server. Correct the address.")
    ADDRESS = (
        "address",
        _(
            "The address leads into a private network, which is not fetched. Download the file and drop it here, "
            "or ask an administrator to allow that network."
        ),
    )
    UNKNOWN_HOST = "unknown_host", _("There is no server of that name. Check the address.")
    UNREACHABLE = (
        "unreachable",
        _("The server can't be reached. Try again later, or download the file and drop it here."),
    )
    TLS = (
        "tls",
        _("The server's certificate is not valid, so nobody can tell who answers. Tell whoever runs the site."),
    )
    REDIRECTS = "redirects", _("The address leads from one to another without end. Copy the final one from a browser.")
    TOO_LARGE = "too_large", _("The document is larger than may be fetched. Drop a part of it here as a file.")
    TOO_SLOW = "too_slow", _("The server was too slow. Try again later, or drop the file here.")
    BROKEN = "broken", _("The server's answer can't be read. Try again later.")
    NOT_FOUND = (
        "not_found",
        _("The server has nothing at this address. Check it, or look in a web archive."),
    )
    FORBIDDEN = (
        "forbidden",
        _("The server refuses to give this document. Save it in a browser and drop it here."),
    )
    TOO_MANY = "too_many", _("The server asks for patience. Try again later.")
    SERVER = "server", _("The server has a fault of its own. Try again later.")
    ROBOTS = "robots", _("The site asks programs not to fetch this by themselves. Ask for a copy by hand.")
    ENCRYPTED = "encrypted", _("The file is locked by a password. Drop a copy without one here.")
    DAMAGED = "damaged", _("The file is damaged or cut off. Download it again and drop it here.")
    UNSUPPORTED = (
        "unsupported",
        _("This kind of file can't be read: HTML, PDF, DOCX, XLSX, CSV and plain text can."),
    )
    TOO_COMPLEX = (
        "too_complex",
        _("The file takes more time or memory to read than is given. Drop a part of it here."),
    )
    CRASHED = "crashed", _("The program met an error with this document. Tell an administrator.")
    LOST = "lost", _("The worker died or ran out of time on this document. Try again.")


class SnapshotQuerySet(models.QuerySet["Snapshot"]):
    def visible_to(self, user: User) -> "SnapshotQuerySet":
        """Return the copies of the documents that this person sees."""
        return self.filter(document__in=Document.objects.visible_to(user))


class Snapshot(Leased):
    """One copy of a document at one moment: its bytes, what the server said of them, and the text in them.

    `text` is empty in a copy that is the same as the one before it (`unchanged`), which has the text.
    `places` says where in the document parts of the text stand: see `claims.capturing`.
    """

    soft_seconds = settings.CAPTURE_SOFT_SECONDS
    lease = settings.CAPTURE_LEASE
    hopeless = frozenset(
        {
            *(SnapshotError.SCHEME, SnapshotError.CREDENTIALS, SnapshotError.HOST, SnapshotError.ADDRESS),
            *(SnapshotError.TLS, SnapshotError.REDIRECTS, SnapshotError.TOO_LARGE),
            *(SnapshotError.NOT_FOUND, SnapshotError.FORBIDDEN, SnapshotError.ROBOTS),
        }
    )

    document = models.ForeignKey(
        Document, on_delete=models.CASCADE, related_name="snapshots", verbose_name=_("document")
    )
    state = models.CharField(_("state"), max_length=10, choices=SnapshotState, default=SnapshotState.PENDING)
    last_error = models.CharField(_("error"), max_length=30, choices=SnapshotError, blank=True)
    is_retake = models.BooleanField(_("by schedule"), default=False)
    requested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("asked for by"),
    )

    # What was fetched, or brought
    taken_at = models.DateTimeField(_("taken"), null=True, blank=True)
    final_url = models.URLField(_("final URL"), max_length=2000, blank=True)
    http_status = models.PositiveSmallIntegerField(_("HTTP status"), null=True, blank=True)
    headers = models.JSONField(_("headers"), default=dict, blank=True)
    file = models.FileField(_("file"), max_length=100, blank=True)
    file_name = models.CharField(_("file name"), max_length=255, blank=True)
    size = models.PositiveIntegerField(_("size in bytes"), null=True, blank=True)
    sha256 = models.CharField(_("SHA-256"), max_length=64, blank=True)

    # What was read in it
    media_type = models.CharField(_("media type"), max_length=100, blank=True)
    charset = models.CharField(_("character set"), max_length=40, blank=True)
    title = models.CharField(_("title"), max_length=500, blank=True)
    text = models.TextField(_("text"), blank=True)
    is_partial = models.BooleanField(
        _("partial"), default=False, help_text=_("A part of the document can't be read, or is beyond what is kept.")
    )
    places = models.JSONField(_("places"), default=list, blank=True)
    quality = models.CharField(_("quality"), max_length=15, choices=Quality, blank=True)

    objects = SnapshotQuerySet.as_manager()

    class Meta(Leased.Meta):
        verbose_name = _("snapshot")
        verbose_name_plural = _("snapshots")
        indexes = [
            *Leased.Meta.indexes,
            models.Index(fields=["sha256"], name="snapshot_by_hash"),
        ]
        constraints = [
            *Leased.Meta.constraints,
            models.UniqueConstraint(
                fields=["document"], name="snapshot_one_open", condition=Q(state__in=OPEN, file="")
            ),
            models.CheckConstraint(name="snapshot_state_known", condition=Q(state__in=SnapshotState.values)),
            models.CheckConstraint(
                name="snapshot_done_has_bytes",
                condition=~Q(state=SnapshotState.DONE)
                | (~Q(file="") & ~Q(sha256="") & Q(quality__in=Quality.values, taken_at__isnull=False)),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.document_id}: {self.get_state_display()}"
