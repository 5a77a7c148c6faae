"""What the sources of the demo articles published, as a server of our own has it: the words are ours."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager

from claims.models import Source
from tests.fetching.servers import reply, serving


def page(title: str, *paragraphs: str, head: str = "") -> bytes:
    body = "".join(f"<p>{each}</p>" for each in paragraphs)
    return f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>".encode()


PAGES = {
    "fifa": page(
        "Women’s World Cup 2023: the tournament in figures",
        "Thirty-two teams played 64 matches in ten stadiums of Australia and New Zealand.",
        "In all, 1,978,274 spectators came to the matches: close to 31,000 to each of them.",
        "The final in Sydney was sold out, as were both semi-finals.",
        "With 1.98 million spectators the tournament had more than any edition before it.",
        "Goalkeepers, referees and the groups of the draw are listed in the annex.",
    ),
    "isw": page(
        "The front line in 2025",
        "Advances were slow for most of the year, and faster in autumn.",
        "Russian forces gained an average of 467 square kilometers per month in 2025, by geolocated footage.",
        "Over the twelve months that comes to 5,604 square kilometers. In November alone they gained 701 square"
        " kilometers.",
    ),
    "uefa": page(
        "European Women’s Championship: attendance",
        "The group stage in Switzerland drew 461,582 spectators to 24 matches.",
        "The tournament of 2022 in England had 574,875 spectators; that of 2017 in the Netherlands, 240,045.",
        "Eight stadiums were used, the largest of them in Basel.",
    ),
    "kantar": page(
        "Grocery market share: take-home sales",
        "Take-home sales at the grocers rose over the four weeks to 10 August.",
        "Subscribe to continue reading",
        head='<script type="application/ld+json">{"isAccessibleForFree": "False"}</script>',
    ),
    "deloitte": page(
        "Women’s elite sport: revenue forecast",
        "We expect women’s elite sport to bring in at least $2.35bn in 2025, worldwide.",
        "Its revenue was $1.88bn in 2024. Basketball and football make up 78% of what we expect.",
    ),
    "world-rugby": page(
        "Ticket sales of the tournament",
        "The organisers sold 444,465 tickets over the whole tournament, three times as many as three years before.",
        "Eight cities were hosts.",
    ),
}


class Publications:
    """The sites of these sources: their pages can be put away and rewritten."""

    def __init__(self) -> None:
        self.pages = dict(PAGES)
        self.url = ""

    def answer(self, peer: socket.socket, asked: str) -> None:
        found = self.pages.get(asked.strip("/"))
        peer.sendall(reply(found, Content_Type="text/html; charset=utf-8") if found else reply(status="404 Not Found"))


@contextmanager
def published() -> Iterator[Publications]:
    """Serve the pages as long as the block lasts; the registry's sources have their sites here meanwhile."""
    publications = Publications()
    with serving(publications.answer) as server:
        publications.url = server.url
        Source.objects.filter(slug__in=PAGES).update(homepage=server.url)
        yield publications
