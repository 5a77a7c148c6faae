"""Names in the one spelling that they are compared in, and the column that keeps it beside what was written."""

import unicodedata
from functools import lru_cache
from typing import Any

from django.db import models

# Leading words that belong to no name, in the languages that the engine reads: "the OECD", « l'OCDE », « del Istat ».
ARTICLES = frozenset("the a an le la les l un une der die das el los las il lo gli i o os as d".split())


@lru_cache(maxsize=50_000)
def folded(text: str) -> str:
    """Return a text without case, accents and typographic apostrophes, its spaces made single."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def without_article(name: str) -> str:
    """Return a name without its leading article: « l’Insee » is Insee; one that is nothing else stays."""
    head, apostrophe, tail = name.replace("’", "'").partition("'")
    if apostrophe and head.lower() in ARTICLES and tail:
        return name[len(head) + 1 :]
    first, _space, rest = name.strip().partition(" ")
    return rest.strip() if rest and first.lower() in ARTICLES else name


@lru_cache(maxsize=50_000)
def name_key(name: str) -> str:
    """Return a name as it is compared: folded, without its leading article."""
    return folded(without_article(name))


class FoldedField(models.CharField):
    """The key of the name in another field of the same row, kept by every save and every bulk_create."""

    def __init__(self, *args: Any, of: str, **kwargs: Any) -> None:
        super().__init__(*args, **{"blank": True, "editable": False} | kwargs)
        self.of = of

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, kwargs | {"of": self.of}

    def pre_save(self, model_instance: models.Model, add: bool) -> str:
        key = name_key(getattr(model_instance, self.of))[: self.max_length]
        setattr(model_instance, self.attname, key)
        return key
