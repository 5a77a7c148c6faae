"""Articles whose figures are checked."""

from django.conf import settings
from django.db import models
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from .claim import Claim
from .desk import Desk
from .extraction import Extraction
from .revision import Revision
from .sight import RESTRICTED, sees_drafts, sight
from .stage import PUBLIC
from .user import User


class TextLanguage(models.TextChoices):
    """The languages that the engine reads."""

    ENGLISH = "en", _("English")
    FRENCH = "fr", _("French")
    GERMAN = "de", _("German")
    ITALIAN = "it", _("Italian")
    PORTUGUESE = "pt", _("Portuguese")
    SPANISH = "es", _("Spanish")


def _count(claims: models.QuerySet[Claim]) -> Coalesce:
    """Count an article's claims by a subquery: it runs for the rows of a page, not for the whole table."""
    counted = claims.filter(article=models.OuterRef("pk")).order_by().values("article")
    return Coalesce(models.Subquery(counted.annotate(number=models.Count("pk")).values("number")), 0)


class ArticleQuerySet(models.QuerySet["Article"]):
    def visible_to(self, user: User) -> "ArticleQuerySet":
        """Return the articles that this person sees, as `sight` says; readers see those with a published claim."""
        seen = self.filter(sight(user))
        if sees_drafts(user):
            return seen
        return seen.filter(models.Exists(Claim.objects.filter(article=models.OuterRef("pk"), stage__in=PUBLIC)))

    def with_facts_left(self, user: User | None = None) -> "ArticleQuerySet":
        """Add `facts` and `facts_left`: how many claims each article has, and how many are undecided.

        For a `user` who is a reader, published claims alone count.
        """
        claims = Claim.objects.all() if user is None or sees_drafts(user) else Claim.objects.filter(stage__in=PUBLIC)
        return self.annotate(facts=_count(claims.standing()), facts_left=_count(claims.undecided()))

    def doubt_readiness(self) -> None:
        """Have a worker look whether these articles are ready to publish, in the transaction of what may change it."""
        if settings.READY_WEBHOOK:
            # Also where it is due: the lock makes a worker that looks just now finish before, or see this change.
            self.update(ready_due=True)

    def with_reading_state(self) -> "ArticleQuerySet":
        """Add `reading_state`: the state of the newest run over the article's text."""
        runs = Extraction.objects.filter(revision__article=models.OuterRef("pk"), claim=None).order_by("-id")
        return self.annotate(reading_state=models.Subquery(runs.values("state")[:1]))


class Article(models.Model):
    """A text with a title, publisher, URL, date and language. The text lives in its revisions."""

    title = models.CharField(_("title"), max_length=300)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    url = models.URLField(_("URL"), max_length=2000, blank=True)
    published = models.DateField(
        _("publication date"),
        null=True,
        blank=True,
        help_text=_("“Last month” in the text is counted from this day."),
    )
    language = models.CharField(
        _("language"),
        max_length=5,
        choices=TextLanguage,
        blank=True,
        help_text=_("Empty until the text has been read."),
    )
    created_at = models.DateTimeField(_("added"), auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="articles",
        verbose_name=_("added by"),
    )
    authors = models.ManyToManyField(
        settings.AUTH_USER_MODEL,
        blank=True,
        related_name="written_articles",
        verbose_name=_("authors"),
        help_text=_("People with an account who wrote it: they do not check its claims."),
    )

    # Who sees it: claims.models.sight has the rule
    desk = models.ForeignKey(
        Desk,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="articles",
        verbose_name=pgettext_lazy("team", "desk"),
        help_text=_("Its members see the article. An article of no desk is everybody's."),
    )
    confidential = models.BooleanField(
        _("confidential"),
        default=False,
        help_text=_("Only its desk and the people named here see it."),
    )
    people = models.ManyToManyField(
        settings.AUTH_USER_MODEL,
        related_name="entrusted_articles",
        blank=True,
        verbose_name=_("people"),
        help_text=_("They see it, whatever their desks."),
    )
    embargo_until = models.DateTimeField(
        _("embargo until"),
        null=True,
        blank=True,
        help_text=_("Until then it is hidden from readers, and from API keys that are not bound to its desk."),
    )

    # What another program was told last, and whether that is to be looked at again: only where a webhook is set
    ready = models.BooleanField(default=False, editable=False)
    ready_due = models.BooleanField(default=False, editable=False)

    objects = ArticleQuerySet.as_manager()

    # Only there when the query adds them: with_facts_left(), with_reading_state().
    facts: int
    facts_left: int
    reading_state: str

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        ordering = ["-created_at", "-id"]
        permissions = [
            ("erase_article", "Can erase an article with its text"),
            ("view_draft", "Can see articles and claims before they are published"),
            ("view_every_desk", "Can see the articles of every desk"),
            ("share_article", "Can say who sees an article, and share it by a link"),
        ]
        indexes = [
            models.Index(fields=["-created_at", "-id"], name="article_newest_first"),
            models.Index(fields=["id"], name="article_ready_due", condition=models.Q(ready_due=True)),
            models.Index(fields=["id"], name="article_restricted", condition=RESTRICTED),
        ]
        constraints = [
            models.CheckConstraint(name="article_has_a_title", condition=~models.Q(title="")),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def latest_revision(self) -> Revision:
        """The newest text of the article."""
        return self.revisions.latest("number")
