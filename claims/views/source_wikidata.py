"""/desk/sources/<slug>/wikidata/: what Wikidata says of a source, to take over or leave. There only if switched on."""

from typing import NamedTuple

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from claims import merging, unresolved, wikidata
from claims.looking_up import LookupFailed
from claims.models import Source
from claims.models.folded import name_key
from claims.wikidata import Alias, Item

from .access import DeskRequest, needs, signed_in, site
from .source_merge import KEEPERS


class Suggested(NamedTuple):
    """An item with its names: those that are new, and those that another source goes by, which would mean nobody."""

    item: Item
    new: list[Alias]
    taken: list[tuple[str, str]]  # (name, who goes by it)


@require_http_methods(["GET", "POST"])
@signed_in
@needs(merging.CHANGE, KEEPERS)
def look_up(request: DeskRequest, slug: str) -> HttpResponseBase:
    """Ask Wikidata for the source's name or for what was typed; take over what is chosen."""
    if not settings.LOOKUP_WIKIDATA:
        raise Http404
    source = get_object_or_404(Source.objects.standing(), slug=slug)
    if request.method == "POST":
        return adopt(request, source)
    term = request.GET.get("term", source.name).strip()[:200]
    page: dict[str, object] = {"source": source, "term": term}
    try:
        items = wikidata.search(term, language=get_language() or "en") if term else []
    except LookupFailed as error:
        page["failed"] = str(error)
    else:
        page["suggestions"] = suggested(source, items)
    return render(request, "desk/source_wikidata.html", site(request, _("Look up in Wikidata")) | page)


def adopt(request: DeskRequest, source: Source) -> HttpResponseBase:
    asked = request.POST
    aliases = [(language, name) for language, _colon, name in (each.partition(":") for each in asked.getlist("alias"))]
    item, homepage = asked.get("item", ""), asked.get("homepage", "")
    try:
        event = wikidata.adopt(source, item=item, homepage=homepage, aliases=aliases, by=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, _("Taken over from Wikidata.") if event else _("There was nothing new."))
    return redirect("admin:claims_source_change", source.pk)


def suggested(source: Source, items: list[Item]) -> list[Suggested]:
    """Return items with their names sorted out: what the source goes by already is not suggested."""
    own = {("", source.name), *source.aliases.values_list("language", "name")}
    known = unresolved.known_names()
    found = []
    for item in items:
        names = [alias for alias in item.aliases if alias not in own and alias[1] != source.name]
        others = {name: sorted(known.get(name_key(name), set()) - {source.slug}) for _language, name in names}
        taken = [(name, ", ".join(slugs)) for name, slugs in others.items() if slugs]
        found.append(Suggested(item, [alias for alias in names if not others[alias[1]]], taken))
    return found
