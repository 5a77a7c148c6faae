"""What people type at the desk, checked."""

import re
from decimal import Decimal
from typing import Any, cast

from django import forms
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.formats import get_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from claims import documents
from claims.models import (
    AnswerKind,
    Article,
    Citation,
    Claim,
    Desk,
    Document,
    Source,
    SourceKind,
    TextLanguage,
    User,
    Verdict,
)

LANGUAGES = [("", _("Find out from the text")), *TextLanguage.choices]


class AddressField(forms.URLField):
    """An address in the web; javascript: and the like are none."""

    default_error_messages = {"invalid": _("This is no web address: it should begin with https://.")}

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=2000, required=False, assume_scheme="https", **options)


class NumberField(forms.DecimalField):
    """A number as the person's language writes it, grouped or not: 150 000,5 in French, 150,000.5 in English."""

    def __init__(self, **options: Any) -> None:
        super().__init__(required=False, localize=True, max_digits=50, **options)

    def to_python(self, value: Any) -> Any:
        if isinstance(value, str):
            separator = re.escape(get_format("THOUSAND_SEPARATOR"))
            value = re.sub(rf"(?<=\d){separator}(?=\d{{3}}(?!\d))", "", "".join(value.split()))
        return super().to_python(value)


class PastedText(forms.Field):
    """A text as it was pasted, NUL characters and all: intake says what of it is kept."""

    widget = forms.Textarea

    def to_python(self, value: str | None) -> str:
        return value or ""


class ArticleForm(forms.ModelForm):
    """A pasted article. Its text is cleaned, and may be refused, by intake.

    Who sees it is asked where there are desks that this person may hand in for.
    """

    url = AddressField(label=_("URL"))
    language = forms.ChoiceField(label=_("Language"), choices=LANGUAGES, required=False)
    text = PastedText(label=_("Text"), required=False)

    class Meta:
        model = Article
        fields = ["title", "publisher", "url", "published", "language", "desk", "confidential"]
        widgets = {"published": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")}

    def __init__(self, user: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        desk = cast("forms.ModelChoiceField[Desk]", self.fields["desk"])
        desk.queryset, desk.empty_label = Desk.objects.open_to(user), gettext("Everybody's")
        own = user.desks.values_list("pk", flat=True)[:2]
        self.initial["desk"] = own[0] if len(own) == 1 else None
        if not desk.queryset.exists():
            del self.fields["desk"], self.fields["confidential"]


class RevisionForm(forms.Form):
    """A new text of an article; `after` is the number of the text that the person saw."""

    text = PastedText(label=_("Text"), required=False)
    after = forms.IntegerField(widget=forms.HiddenInput)


class ReasonForm(forms.Form):
    """Why something is taken out of the record."""

    reason = forms.CharField(
        label=_("Why"), max_length=300, help_text=_("It stays in the log for ever: nothing in it that has to go.")
    )


class BroughtField(forms.ModelMultipleChoiceField):
    """Documents, each with its source and its address."""

    default_error_messages = {"invalid_choice": _("Another article has one of these documents by now. Look again.")}

    def label_from_instance(self, document: Document) -> str:
        return " · ".join(dict.fromkeys(str(each) for each in (document, document.source, document.url) if each))


class EraseForm(ReasonForm):
    """Why an article is erased, and which of the documents that it alone has go with it.

    Those of a confidential article are ticked: what only it has is as confidential.
    """

    brought = BroughtField(
        queryset=Document.objects.none(), label=_("Erase with it"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, article: Article, *args: Any) -> None:
        super().__init__(*args)
        brought = cast("forms.ModelMultipleChoiceField[Document]", self.fields["brought"])
        brought.queryset = documents.brought_for(article)
        brought.initial = brought.queryset if article.confidential else []


class PersonForm(forms.Form):
    """Somebody to give a claim to."""

    person = forms.ModelChoiceField(User.objects.none())

    def __init__(self, people: QuerySet[User], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cast("forms.ModelChoiceField[User]", self.fields["person"]).queryset = people


class NoteForm(forms.Form):
    """What goes with any decision: a note, and where the figure was checked."""

    explanation = forms.CharField(max_length=10_000, required=False)
    checked_url = AddressField()

    def note(self) -> tuple[str, str]:
        """Return the explanation and the address where the figure was checked."""
        return self.cleaned_data["explanation"], self.cleaned_data["checked_url"]


class DecisionForm(NoteForm):
    """A verdict with its note."""

    verdict = forms.ChoiceField(choices=Verdict)


class QuantityForm(forms.ModelForm):
    """The quantity and the period of a claim. Numbers are typed as the person's language writes them."""

    low = NumberField(label=_("Value"), widget=forms.TextInput(attrs={"data-focus": ""}))
    high = NumberField(label=_("to (of a range)"), widget=forms.TextInput())

    class Meta:
        model = Claim
        fields = [
            *["low", "high", "unit", "counted", "bound", "statistic", "role"],
            *["period_text", "period_from", "period_to", "hedged"],
        ]
        widgets = {
            "period_from": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
            "period_to": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("low", "high"):
            written = self.initial[name]
            self.initial[name] = Decimal(written) if written else None

    def clean(self) -> dict[str, Any]:
        """Take a new value for both ends, where the claim had the same at both: a range is typed as one."""
        data = super().clean() or self.cleaned_data
        if self.initial["low"] == self.initial["high"] and "high" not in self.changed_data:
            data["high"] = data.get("low")
        return data

    def changes(self) -> dict[str, Any]:
        """Return the fields that the person changed, as review.edit() takes them."""
        changes = {name: value for name, value in self.cleaned_data.items() if value != self.initial[name]}
        if changes.get("low") is not None:
            # The last digit that was typed: 467 is exact to 1, 0.90 to 0.01.
            changes["step"] = Decimal(1).scaleb(min(0, changes["low"].as_tuple().exponent))
        return {name: _written(value) if name in {"low", "high", "step"} else value for name, value in changes.items()}


class CitationForm(forms.Form):
    """One of a claim's citations; none means a new one."""

    citation = forms.ModelChoiceField(Citation.objects.none(), required=False)

    def __init__(self, claim: Claim, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cast("forms.ModelChoiceField[Citation]", self.fields["citation"]).queryset = claim.citations.all()


class PickForm(CitationForm):
    """A source of the registry for a citation."""

    source = forms.ModelChoiceField(Source.objects.standing())


class CreateForm(CitationForm):
    """A source that the registry lacks, for a citation."""

    name = forms.CharField(label=_("Name"), max_length=200)
    kind = forms.ChoiceField(label=_("Kind"), choices=SourceKind)


class ResolveForm(forms.Form):
    """Whom a name means that articles cite: a source, or none yet; and of which claims, each as number:version."""

    key = forms.CharField(max_length=500)
    source = forms.ModelChoiceField(Source.objects.standing(), required=False)
    teach = forms.BooleanField(required=False)

    def seen(self) -> dict[int, int]:
        """Return the versions of the claims that were shown, by number."""
        pairs = (re.fullmatch(r"(\d{1,18}):(\d{1,9})", each) for each in cast("QueryDict", self.data).getlist("seen"))
        return {int(pair[1]): int(pair[2]) for pair in pairs if pair}


class MergeForm(forms.Form):
    """The source that another is merged into."""

    source = forms.ModelChoiceField(Source.objects.standing())


class NewSourceForm(forms.Form):
    """A source that the registry lacks, for a name that articles cite."""

    name = forms.CharField(label=_("Name"), max_length=200)
    kind = forms.ChoiceField(label=_("Kind"), choices=[("", _("Kind…")), *SourceKind.choices])
    country = forms.CharField(label=_("Country"), max_length=2, min_length=2, required=False)


class ShareForm(forms.Form):
    """A link for somebody without an account."""

    name = forms.CharField(
        label=_("For"), max_length=100, help_text=_("Who gets the link: their answers bear this name.")
    )
    days = forms.IntegerField(label=_("Days until it closes"), min_value=1, max_value=365, initial=7)
    may_answer = forms.BooleanField(label=_("They may accept, reject and comment"), required=False, initial=True)


class AnswerForm(forms.Form):
    """What somebody without an account says of a claim."""

    claim = forms.IntegerField(min_value=1, max_value=2**63 - 1)
    kind = forms.ChoiceField(choices=AnswerKind)
    text = forms.CharField(max_length=5000, required=False)


def _written(number: Decimal | None) -> str:
    return "" if number is None else format(number, "f")
