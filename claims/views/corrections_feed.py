"""/corrections/feed: the newest corrections as an Atom feed."""

from datetime import datetime
from typing import cast

from django.contrib.syndication.views import Feed
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims import corrections
from claims.models import Correction, User

from .corrections import readable, reader, told

SIZE = 50


class CorrectionsFeed(Feed):
    """The newest corrections that somebody may read; their addresses are their ids, for ever."""

    feed_type = Atom1Feed
    title = gettext_lazy("Corrections")
    subtitle = gettext_lazy("What was wrong in what was published, and what is right now.")

    def get_object(self, request: HttpRequest) -> User | None:
        return reader(request)

    def link(self, user: User | None) -> str:
        return reverse("corrections")

    def items(self, user: User | None) -> QuerySet[Correction]:
        return corrections.listed(user)[:SIZE]

    def item_title(self, item: Correction) -> str:
        figure = told(item).figure
        return _("%(level)s: %(figure)s") % {"level": item.get_level_display(), "figure": figure}

    def item_description(self, item: Correction) -> str:
        right = format_html("<p>{}</p>", item.right) if item.right else ""
        return format_html("<p>{}</p>{}", item.wrong, right)

    def item_link(self, item: Correction) -> str:
        return reverse("correction", args=[item.pk])

    def item_pubdate(self, item: Correction) -> datetime:
        return item.at

    def item_updateddate(self, item: Correction) -> datetime:
        return item.at


_feed = CorrectionsFeed()


@readable
def feed(request: HttpRequest) -> HttpResponseBase:
    return cast(HttpResponseBase, _feed(request))
