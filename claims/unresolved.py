"""Citations that name nobody of the registry, by the words that articles use, and whom these words may mean."""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from django.db.models import Count, Max, QuerySet

from claims import sources
from claims.models import PUBLIC, Citation, CitationKind, Source, Stage, User, as_lister
from claims.models.folded import name_key

SHORTEST = 3  # letters of a known name that is looked for within other words

Names = Mapping[str, set[str]]  # the slugs of those who go by each name, by its key


class Group(NamedTuple):
    """A name that articles cite and the registry does not know for one source's."""

    key: str
    citations: int
    example: Citation
    holders: list[Source]  # who goes by this very name: of several it means none
    guess: Source | None  # who goes by it, or by the longest part of it that is anybody's

    @property
    def is_ambiguous(self) -> bool:
        """Whether several sources go by the name."""
        return len(self.holders) > 1

    @property
    def holder_names(self) -> str:
        """Who goes by the name, each with its slug: they may have no other name to tell them apart by."""
        return ", ".join(f"{source} ({source.slug})" for source in self.holders)


def citations(user: User) -> QuerySet[Citation]:
    """Return the citations that this person sees without a source, of claims whose citations may still be changed."""
    frozen = [Stage.DISMISSED, Stage.CONFIRMED, *PUBLIC]
    found = Citation.objects.visible_to(user).filter(source=None, claim__seen=True)
    return found.exclude(kind=CitationKind.ANONYMOUS).exclude(claim__stage__in=frozen).exclude(folded="")


def of_name(user: User, key: str) -> QuerySet[Citation]:
    """Return the citations of one name, the newest first."""
    return citations(user).filter(folded=key).order_by("-pk")


def groups(user: User, *, containing: str = "", start: int = 0, limit: int = 50) -> list[Group]:
    """Return names with their citations, the most cited first, in six queries whatever their number.

    `containing` is a part of the name, whatever its case and accents.
    """
    rows = citations(as_lister(user)).order_by()
    if containing:
        rows = rows.filter(folded__contains=name_key(containing))
    counted = rows.values("folded").annotate(number=Count("pk"), newest=Max("pk"))
    page = list(counted.order_by("-number", "folded")[start : start + limit])
    examples = Citation.objects.select_related("claim__article").in_bulk([row["newest"] for row in page])
    return _described([(row["folded"], row["number"], examples[row["newest"]]) for row in page])


def group(user: User, key: str) -> Group | None:
    """Return one name with its citations, None when there is none left."""
    rows = of_name(user, key)
    example = rows.select_related("claim__article").first()
    if example is None:
        return None
    return _described([(key, rows.count(), example)])[0]


def holders(name: str) -> list[Source]:
    """Return the sources that go by a name, whatever its case, accents and article."""
    return list(Source.objects.filter(slug__in=known_names().get(name_key(name), ())))


def known_names() -> Names:
    """Return who goes by each name of the registry, by its key."""
    names = defaultdict(set)
    for name in sources.names():
        names[name_key(name.name)].add(name.slug)
    return names


def _described(rows: list[tuple[str, int, Citation]]) -> list[Group]:
    names = known_names()
    slugs = {key: (names.get(key, set()), _guess(key, names)) for key, _number, _example in rows}
    wanted = {slug for own, guess in slugs.values() for slug in (*own, guess)}
    known = {source.slug: source for source in Source.objects.filter(slug__in=wanted).select_related("parent")}
    return [
        Group(key, number, example, [known[slug] for slug in sorted(slugs[key][0])], known.get(slugs[key][1]))
        for key, number, example in rows
    ]


def _guess(key: str, names: Names) -> str:
    """Return the slug of the one who goes by the name or by the longest run of its words; empty when nobody does."""
    words = key.split()
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length + 1):
            run = name_key(" ".join(words[start : start + length]))
            if len(run) >= SHORTEST and len(holding := names.get(run, set())) == 1:
                return min(holding)
    return ""
