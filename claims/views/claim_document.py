"""/desk/claim/<claim>/document/: an address or a file becomes a document beside the claim, and a copy is taken."""

from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from claims import capture, documents
from claims.models import Claim, Document, Snapshot, User

from .access import DeskRequest, needs, signed_in, with_claim
from .answering import told
from .claim_source import renewed


class DocumentForm(forms.Form):
    """An address, a file, or a copy that is to be tried again."""

    url = forms.CharField(max_length=2000, required=False, strip=True)
    file = forms.FileField(max_length=255, required=False, allow_empty_file=True)
    again = forms.ModelChoiceField(Snapshot.objects.none(), required=False)

    def __init__(self, user: User, *args: Any) -> None:
        super().__init__(*args)
        seen = Snapshot.objects.visible_to(user).defer("text", "places")
        cast("forms.ModelChoiceField[Snapshot]", self.fields["again"]).queryset = seen


@require_POST
@signed_in
@with_claim
@needs("claims.add_document", _("Your account may not add documents. Ask an administrator."))
@told
def put(request: DeskRequest, claim: Claim) -> HttpResponse:
    """Return the pane of the source with the document in it, whose copy a worker takes."""
    form = DocumentForm(request.user, request.POST, request.FILES)
    if not form.is_valid():
        raise ValidationError([message for messages in form.errors.values() for message in messages])
    document = _brought(claim, request.user, **form.cleaned_data)
    return renewed(request, claim, document=str(document.pk))


def _brought(claim: Claim, user: User, *, url: str, file: UploadedFile | None, again: Snapshot | None) -> Document:
    """Queue the copy that is wanted, and return its document, which stands beside the claim from now on."""
    if again:
        return capture.again(again, by=user).document
    if file:
        document = capture.upload(file.read(), file.name or "", by=user).document
    elif url:
        document = documents.add(by=user, url=url)
        capture.request(document, by=user)
    else:
        raise ValidationError(capture.nothing())
    documents.put_beside(claim, document, by=user)
    return document
