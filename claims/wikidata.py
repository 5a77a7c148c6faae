"""Looking a source up in Wikidata, if that is switched on: what is found is for a person to take or leave.

https://www.wikidata.org/w/api.php, modules wbsearchentities and wbgetentities.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims import looking_up, sources
from claims.models import Event, Source, TextLanguage, User

FOUND = 7  # items at most
ITEM = re.compile(r"Q[1-9]\d{0,15}")
HOMEPAGE = "P856"  # the property "official website"
Alias = tuple[str, str]  # (language, name)


class Item(NamedTuple):
    """What Wikidata says of something that goes by a name."""

    id: str
    name: str
    description: str
    homepage: str
    aliases: list[Alias]


def search(term: str, *, language: str) -> list[Item]:
    """Return the items that go by a name, the best first, told in a language. Raises LookupFailed."""
    named = {"search": term[:200], "language": language, "uselang": language, "type": "item", "limit": str(FOUND)}
    found = _ask(action="wbsearchentities", **named)
    try:
        ids = [each["id"] for each in found["search"] if ITEM.fullmatch(each["id"])]
        if not ids:
            return []
        told = {"ids": "|".join(ids), "props": "labels|aliases|descriptions|claims"}
        entities = _ask(action="wbgetentities", languages="|".join(TextLanguage.values), **told)["entities"]
        return [_item(entities[each], language) for each in ids if each in entities]
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise looking_up.unreadable() from error


@transaction.atomic
def adopt(source: Source, *, item: str, homepage: str, aliases: Iterable[Alias], by: User) -> Event | None:
    """Take over what a person chose of an item: its id, its homepage where the source has none, and names.

    Returns the event, None when nothing was new. Raises PermissionDenied, and ValidationError in words.
    """
    if not by.has_perm("claims.change_source"):
        raise PermissionDenied
    if not ITEM.fullmatch(item):
        raise ValidationError(_("“%(item)s” is no id of Wikidata.") % {"item": item})
    before = sources.state(source)
    source.wikidata, source.homepage = item, source.homepage or homepage
    source.full_clean()
    source.save()
    for language, name in aliases:
        alias = source.aliases.model(source=source, language=language, name=name)
        alias.full_clean(validate_unique=False, validate_constraints=False)
        source.aliases.get_or_create(language=language, name=name)
    return sources.record(source, before, by=by)


def _ask(**parameters: str) -> Any:
    return looking_up.ask(settings.LOOKUP_WIKIDATA, f"{settings.WIKIDATA_URL}/w/api.php", format="json", **parameters)


def _item(entity: Any, language: str) -> Item:
    names = list(dict.fromkeys(_names(entity)))
    labels, descriptions = entity.get("labels", {}), entity.get("descriptions", {})
    return Item(
        entity["id"],
        _in(labels, language) or (names[0][1] if names else entity["id"]),
        _in(descriptions, language),
        _homepage(entity.get("claims", {})),
        names,
    )


def _names(entity: Any) -> Iterator[Alias]:
    """Yield the labels and other names of an item, by language."""
    for language in TextLanguage.values:
        others = entity.get("aliases", {}).get(language, [])
        for each in [entity.get("labels", {}).get(language, {}), *others]:
            if name := " ".join(each.get("value", "").split())[:200]:
                yield language, name


def _in(texts: Any, language: str) -> str:
    return str((texts.get(language) or texts.get("en") or {}).get("value", ""))[:300]


def _homepage(statements: Any) -> str:
    for statement in statements.get(HOMEPAGE, []):
        url = str(statement["mainsnak"].get("datavalue", {}).get("value", ""))
        if url.startswith(("https://", "http://")) and len(url) <= 200:
            return url
    return ""
