"""Verbs of report that a newsroom adds to those that the engine knows."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from .article import TextLanguage

WORDS = RegexValidator(r"^\s*[^\W\d_]+(\s*,\s*[^\W\d_]+)*\s*$", _("Write single words, with commas between them."))


class ReportVerb(models.Model):
    """A verb by which texts of a language cite somebody, in the forms that they write."""

    language = models.CharField(_("language"), max_length=5, choices=TextLanguage)
    forms = models.CharField(
        _("forms"),
        max_length=200,
        validators=[WORDS],
        help_text=_("As texts write them, with commas between them: tweets, tweeted."),
    )

    class Meta:
        verbose_name = _("verb of report")
        verbose_name_plural = _("verbs of report")
        ordering = ["language", "forms"]
        constraints = [
            models.UniqueConstraint(fields=["language", "forms"], name="report_verb_once"),
            models.CheckConstraint(name="report_verb_has_forms", condition=~models.Q(forms="")),
        ]

    def __str__(self) -> str:
        return self.forms
