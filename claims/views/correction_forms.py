"""What people type of corrections, checked."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims import review
from claims.models import REASONS, Claim, Level, Verdict
from claims.review.correcting import SAID

from .forms import AddressField, QuantityForm

LEVELS = [(level, level.label) for level in (Level.TYPO, Level.UPDATE, Level.CORRECTION)]


def said(label: Any, **options: Any) -> forms.CharField:
    return forms.CharField(label=label, max_length=SAID, widget=forms.Textarea(attrs={"rows": 3}), **options)


class CorrectionForm(QuantityForm):
    """What was wrong, what is right now, and the claim as it is to be."""

    level = forms.ChoiceField(
        label=_("Level"),
        choices=LEVELS,
        help_text=_("Where the verdict changes, it is a correction of the verdict by itself."),
    )
    wrong = said(
        _("What was wrong"),
        required=False,
        help_text=_("It is published. A typo needs none if it changes no digit, unit, name or negation."),
    )
    right = said(_("What is right now"), required=False)
    explanation = forms.CharField(
        label=_("Note"), max_length=10_000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    verdict = forms.ChoiceField(label=_("Verdict"), choices=Verdict)
    checked_url = AddressField(label=_("Checked at"))

    field_order = ["level", "wrong", "right", "verdict", "reason", "explanation", "checked_url"]

    class Meta(QuantityForm.Meta):
        model = Claim
        fields = ["verdict", "reason", "explanation", "checked_url", *QuantityForm.Meta.fields]
        widgets = QuantityForm.Meta.widgets

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.update(level=Level.CORRECTION, wrong="", right="")

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if data.get("reason") and data["reason"] not in REASONS.get(data.get("verdict", ""), []):
            self.add_error("reason", _("This reason does not belong to this verdict."))
        return data

    def changes(self) -> dict[str, Any]:
        """Return the claim's fields that the person changed, as review.correct() takes them."""
        return {name: value for name, value in super().changes().items() if name in review.CORRECTABLE}

    def of_notice(self) -> list[forms.BoundField]:
        return [self[name] for name in self.field_order]

    def of_quantity(self) -> list[forms.BoundField]:
        return [field for field in self if field.name not in self.field_order]


class RetractionForm(forms.Form):
    """Why a claim is withdrawn."""

    wrong = said(_("What was wrong"), help_text=_("It is published. The claim stays readable, with this notice."))
