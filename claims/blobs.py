"""The bytes of documents, kept once each under the digest of what they are, wherever Django's storage keeps files."""

import hashlib
from collections.abc import Iterable

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction

from claims.models import Snapshot


class Spoilt(Exception):
    """The bytes that were kept are gone, or are no longer those that were kept."""


def digest(content: bytes) -> str:
    """Return the SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def keep(content: bytes) -> str:
    """Keep some bytes, and return the name that they are kept under. Equal bytes are kept once."""
    sha256 = digest(content)
    name = f"snapshots/{sha256[:2]}/{sha256}"
    # A process that was killed while it wrote leaves a shorter file.
    if default_storage.exists(name):
        if default_storage.size(name) == len(content):
            return name
        default_storage.delete(name)
    return default_storage.save(name, ContentFile(content))


def fetch(snapshot: Snapshot) -> bytes:
    """Return the bytes of a snapshot. Raises Spoilt when they are not those that were kept."""
    try:
        with snapshot.file.open("rb") as file:
            content = file.read()
    except FileNotFoundError as error:
        raise Spoilt(snapshot.file.name) from error
    if digest(content) != snapshot.sha256:
        raise Spoilt(snapshot.file.name)
    return content


def forget(names: Iterable[str]) -> None:
    """Delete, once the current transaction is committed, those of the bytes that no snapshot has any more."""
    names = set(names) - {""}

    def delete() -> None:
        for name in names - set(Snapshot.objects.filter(file__in=names).values_list("file", flat=True)):
            default_storage.delete(name)

    transaction.on_commit(delete, robust=True)
