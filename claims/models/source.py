"""Who is cited: the registry of sources and the names they go by."""

from django.db import models
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

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(name="source_kind_known", condition=models.Q(kind__in=SourceKind.values)),
            models.CheckConstraint(name="source_has_a_name", condition=~models.Q(name="")),
        ]

    def __str__(self) -> str:
        return self.name


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
            models.CheckConstraint(name="alias_has_a_name", condition=~models.Q(name="")),
        ]
        indexes = [models.Index(fields=["name"], name="alias_by_name")]

    def __str__(self) -> str:
        return self.name
