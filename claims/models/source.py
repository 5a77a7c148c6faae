"""Who is cited: the registry of sources and the names they go by."""

from collections.abc import Iterator

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _


class SourceKind(models.TextChoices):
    STATISTICS_OFFICE = "statistics_office", _("statistics office")
    INTERNATIONAL_BODY = "international_body", _("international body")
    CENTRAL_BANK = "central_bank", _("central bank")
    MINISTRY = "ministry", _("ministry")
    PUBLIC_BODY = "public_body", _("public body")
    RESEARCH_INSTITUTE = "research_institute", _("research institute")
    NGO = "ngo", _("non-governmental organisation")
    POLLING_FIRM = "polling_firm", _("polling firm")
    NEWS_AGENCY = "news_agency", _("news agency")
    OUTLET = "outlet", _("outlet")
    COMPANY = "company", _("company")
    PERSON = "person", _("person")


class SourceQuerySet(models.QuerySet["Source"]):
    def standing(self) -> "SourceQuerySet":
        """Return the sources that there are: those that were merged into others only answer for their old slugs."""
        return self.filter(merged_into=None)


class Source(models.Model):
    """An organisation, outlet or person that articles cite for figures."""

    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    name = models.CharField(_("name"), max_length=200)
    kind = models.CharField(_("kind"), max_length=20, choices=SourceKind)
    country = models.CharField(
        _("country"),
        max_length=2,
        blank=True,
        help_text=_("Two letters of ISO 3166-1, such as FR; empty for international bodies."),
    )
    homepage = models.URLField(_("homepage"), blank=True)
    wikidata = models.CharField(_("Wikidata id"), max_length=20, blank=True)
    parent = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("parent"),
        help_text=_("What it belongs to, as BBC News Russian to the BBC; that one’s documents are offered too."),
    )
    merged_into = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="merged",
        verbose_name=_("merged into"),
    )

    objects = SourceQuerySet.as_manager()

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(name="source_kind_known", condition=Q(kind__in=SourceKind.values)),
            models.CheckConstraint(name="source_has_a_name", condition=~Q(name="")),
            models.CheckConstraint(name="source_not_its_own_parent", condition=~Q(parent=F("id"))),
            models.CheckConstraint(name="source_not_merged_into_itself", condition=~Q(merged_into=F("id"))),
        ]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Refuse a parent that belongs, directly or not, to this very source."""
        super().clean()
        if self.pk and self.parent and self.pk in (above.pk for above in self.parent.with_ancestors()):
            message = _now("%(parent)s belongs to %(source)s itself: it can't be its parent too.")
            raise ValidationError({"parent": message % {"parent": self.parent, "source": self}})

    def with_ancestors(self) -> "Iterator[Source]":
        """Yield this source, its parent, that one's parent and so on; each once."""
        seen: set[int] = set()
        source: Source | None = self
        while source and source.pk not in seen:
            yield source
            seen.add(source.pk)
            source = source.parent


class SourceAlias(models.Model):
    """A name that articles use for a source; one that two sources share resolves to neither."""

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="aliases", verbose_name=_("source"))
    name = models.CharField(_("name"), max_length=200)
    language = models.CharField(
        _("language"),
        max_length=5,
        blank=True,
        help_text=_("Two letters, such as fr; empty for any language."),
    )

    class Meta:
        verbose_name = _("alias")
        verbose_name_plural = _("aliases")
        ordering = ["language", "name"]
        constraints = [
            models.UniqueConstraint(fields=["source", "name", "language"], name="alias_once_per_source"),
            models.CheckConstraint(name="alias_has_a_name", condition=~Q(name="")),
        ]
        indexes = [models.Index(fields=["name"], name="alias_by_name")]

    def __str__(self) -> str:
        return self.name
