"""Articles whose figures are checked."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from .revision import Revision
from .stage import Stage


class TextLanguage(models.TextChoices):
    """The languages that the engine reads."""

    ENGLISH = "en", _("English")
    FRENCH = "fr", _("French")


class ArticleQuerySet(models.QuerySet["Article"]):
    def with_facts_left(self) -> "ArticleQuerySet":
        """Add `facts` and `facts_left`: how many claims each article has, and how many are undecided."""
        counted = models.Q(claims__seen=True) & ~models.Q(claims__stage=Stage.DISMISSED)
        undecided = counted & models.Q(claims__stage__in=[Stage.CANDIDATE, Stage.ASSIGNED])
        return self.annotate(
            facts=models.Count("claims", filter=counted), facts_left=models.Count("claims", filter=undecided)
        )


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

    objects = ArticleQuerySet.as_manager()

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        ordering = ["-created_at", "-id"]
        permissions = [("erase_article", "Can erase an article with its text")]
        indexes = [models.Index(fields=["-created_at", "-id"], name="article_newest_first")]
        constraints = [
            models.CheckConstraint(name="article_has_a_title", condition=~models.Q(title="")),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def latest_revision(self) -> Revision:
        """The newest text of the article."""
        return self.revisions.latest("number")
