"""The registry of known sources, and how the words of a text resolve to one of them."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

# Leading words that belong to no name: "the OECD", « l'OCDE », « du Monde ».
ARTICLES = frozenset("a an d de des du l la le les the".split())
ACRONYM_LENGTH = 6


@dataclass(frozen=True, slots=True)
class Alias:
    """One name of one source, as a row of the registry gives it."""

    slug: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Match:
    """A known name in a run of words: how many words it takes, and whose it is (None when several share it)."""

    length: int
    slug: str | None


class Registry:
    """Known sources by the names that texts give them.

    A name that two sources share resolves to neither. Accents, typographic apostrophes, hyphens, dots of abbreviations
    and leading articles do not matter. Nor does case, but a name needs a capital somewhere (« le monde » is no paper)
    and an acronym has nothing else ("who" is no organisation).
    """

    def __init__(self, aliases: Iterable[Alias]) -> None:
        self._kinds: dict[str, str] = {}
        self._slugs: dict[str, str | None] = {}
        self._acronyms: dict[str, str | None] = {}
        self._reach: dict[str, int] = {}
        for alias in sorted(set(aliases), key=lambda row: (row.slug, row.name)):
            self._add(alias)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read ``sources.json``: {"sources": [{"slug", "name", "kind", "aliases": {language: [...]}}]}."""
        return cls(
            Alias(row["slug"], name, row["kind"])
            for row in data["sources"]
            for name in (row["name"], *(name for names in row.get("aliases", {}).values() for name in names))
        )

    def kind(self, slug: str) -> str:
        """Return the kind of a known source."""
        return self._kinds[slug]

    def rows(self) -> tuple[tuple[str, str], ...]:
        """Return everything that resolution depends on, in a fixed order: what a fingerprint hashes."""
        tables = (self._slugs, self._acronyms, self._kinds)
        return tuple(sorted((key, value or "") for table in tables for key, value in table.items()))

    def resolve(self, text: str) -> str | None:
        """Return the slug of the one source that the whole of ``text`` names, else None."""
        return self._lookup(text, fold(text))

    def match(self, words: Sequence[str], start: int, end: int) -> Match | None:
        """Return the longest known name that begins at ``words[start]`` and ends by ``end``."""
        folded = [fold(word) for word in words[start : min(end, start + self._span(words[start]))]]
        for length in range(len(folded), 0, -1):
            name = " ".join(words[start : start + length])
            parts = tuple(part for word in folded[:length] for part in word)
            if folded[length - 1] and self._knows(name, parts):
                return Match(length, self._lookup(name, parts))
        return None

    def _knows(self, name: str, parts: tuple[str, ...]) -> bool:
        named = any(map(str.isupper, name))
        return bare(name) in self._acronyms or (named and " ".join(drop_article(parts)) in self._slugs)

    def _lookup(self, name: str, parts: tuple[str, ...]) -> str | None:
        if bare(name) in self._acronyms:
            return self._acronyms[bare(name)]
        return self._slugs.get(" ".join(drop_article(parts))) if any(map(str.isupper, name)) else None

    def _span(self, word: str) -> int:
        first = fold(word)
        return self._reach.get(first[0], 1) if first else 1

    def _add(self, alias: Alias) -> None:
        self._kinds[alias.slug] = alias.kind
        words = drop_article(fold(alias.name))
        if is_acronym(bare(alias.name)):
            share(self._acronyms, bare(alias.name), alias.slug)
        elif words:
            share(self._slugs, " ".join(words), alias.slug)
            # Tokenizers split more than spaces do (elisions, hyphens): leave room for it.
            self._reach[words[0]] = max(self._reach.get(words[0], 1), 2 * len(words) + 2)


def share(table: dict[str, str | None], name: str, slug: str) -> None:
    """Enter a name; one that another source has already resolves to neither from now on."""
    table[name] = slug if table.get(name, slug) == slug else None


def is_acronym(name: str) -> bool:
    """Say whether a name is capitals only, so that its lower-case spelling is another word."""
    return name.isupper() and name.isalnum() and 1 < len(name) <= ACRONYM_LENGTH


def bare(name: str) -> str:
    """Return a name without the dots of its abbreviation and without a leading article."""
    words = name.replace("’", "'").replace(".", "").split()
    if len(words) == 2 and words[0].lower() in ARTICLES:
        del words[0]
    joined = " ".join(words)
    head, apostrophe, tail = joined.partition("'")
    return tail if apostrophe and head.lower() in ARTICLES else joined


def drop_article(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words without their leading articles."""
    start = next((i for i, word in enumerate(words) if word not in ARTICLES), len(words))
    return words[start:]


def fold(text: str) -> tuple[str, ...]:
    """Return the words of a text in the one spelling that names are compared in."""
    plain = unicodedata.normalize("NFKD", text.replace("U.S.", "US")).casefold()
    kept = (c if c.isalnum() else "" if c == "." or unicodedata.combining(c) else " " for c in plain)
    return tuple("".join(kept).split())
