"""The registry of known sources, and how the words of a text resolve to one of them."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Self

# Leading words that belong to no name: "the OECD", « l'OCDE », « du Monde ».
ARTICLES = frozenset("a an d de des du l la le les the".split())
ACRONYM_LENGTH = 6
# Acronyms that are written small are no longer: dpa, taz.
SMALL_LENGTH = 3
# Words of texts come again and again: so many are kept as they are compared.
CACHED = 20_000


@dataclass(frozen=True, slots=True, order=True)
class Alias:
    """One name of one source, as a row of the registry gives it; no ``language`` means any."""

    slug: str
    name: str
    kind: str
    language: str = ""


@dataclass(frozen=True, slots=True, order=True)
class OwnVerb:
    """A form of a verb of report, as texts write it, that a newsroom adds to those of a language."""

    form: str
    language: str


@dataclass(frozen=True, slots=True)
class Match:
    """A known name in a run of words: how many words it takes, and whose it is (None when several share it)."""

    length: int
    slug: str | None


class Registry:
    """Known sources by the names that texts give them.

    A name that two sources share resolves to neither. Accents, typographic apostrophes, hyphens, dots of abbreviations
    and leading articles do not matter. Nor does case, but a name needs a capital somewhere (« le monde » is no paper)
    unless its alias has none (« armée israélienne »), and an acronym has nothing else ("who" is no organisation).
    """

    def __init__(self, aliases: Iterable[Alias], verbs: Iterable[OwnVerb] = (), *, language: str = "") -> None:
        self._aliases = tuple(sorted(set(aliases)))
        self._verbs = tuple(sorted(set(verbs)))
        self._kinds = {alias.slug: alias.kind for alias in self._aliases}
        self._slugs: dict[str, str | None] = {}
        self._acronyms: dict[str, str | None] = {}
        self._reach: dict[str, int] = {}
        self._plain: set[str] = set()
        self._articled: set[str] = set()
        self._views: dict[str, Registry] = {}
        own = [alias for alias in self._aliases if not language or alias.language in ("", language)]
        self._add(own)
        self._add(alias for alias in self._aliases if language and alias.language not in ("", language))

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read ``sources.json``: {"sources": [{"slug", "name", "kind", "aliases": {language: [...]}}]}."""
        return cls(
            Alias(row["slug"], name, row["kind"], language)
            for row in data["sources"]
            for language, names in {"": [row["name"]], **row.get("aliases", {})}.items()
            for name in names
        )

    def in_language(self, language: str) -> "Registry":
        """Return the registry as texts of a language use it: its own names win over those of other languages."""
        if language not in self._views:
            self._views[language] = Registry(self._aliases, language=language)
        return self._views[language]

    def kind(self, slug: str) -> str:
        """Return the kind of a known source."""
        return self._kinds[slug]

    def verbs(self, language: str) -> frozenset[str]:
        """Return the forms of the newsroom's own verbs of report in a language."""
        return frozenset(verb.form for verb in self._verbs if verb.language == language)

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Return everything that resolution depends on, in a fixed order: what a fingerprint hashes."""
        names = ((row.slug, row.name, row.kind, row.language) for row in self._aliases)
        return (*names, *((verb.form, verb.language) for verb in self._verbs))

    def resolve(self, text: str) -> str | None:
        """Return the slug of the one source that the whole of ``text`` names, else None."""
        key = self._key(text, fold(without_article(text)))
        return self._acronyms[bare(text)] if bare(text) in self._acronyms else self._slugs.get(key)

    def match(self, words: Sequence[str], start: int, end: int) -> Match | None:
        """Return the longest known name that begins at ``words[start]`` and ends by ``end``.

        At the start of a sentence a capital says nothing: a paper whose name lacks its article there is none.
        """
        # Names are entered without their article: « Le Figaro » is known in any language.
        leads = start + 1 < end and is_article(words[start])
        opening = fold(words[start + leads])
        if not opening or not (opening[0] in self._reach or bare(words[start]) in self._acronyms):
            return None
        reach = leads + self._span(words[start + leads])
        folded = [fold(word) for word in words[start : min(end, start + reach)]]
        first = 1 if is_article(words[start]) else 0
        for length in range(len(folded), 0, -1):
            name = " ".join(words[start : start + length])
            if not folded[length - 1]:
                continue
            if bare(name) in self._acronyms:
                return Match(length, self._acronyms[bare(name)])
            key = self._key(name, tuple(part for word in folded[first:length] for part in word))
            if key in self._slugs and (start or first or key not in self._articled):
                return Match(length, self._slugs[key])
        return None

    def _key(self, name: str, parts: tuple[str, ...]) -> str:
        """Return the folded name, empty when the text gives it no capital that it needs, as in « El país »."""
        key = " ".join(parts)
        return key if key in self._plain or any(map(str.isupper, without_article(name))) else ""

    def _span(self, word: str) -> int:
        first = fold(word)
        return self._reach.get(first[0], 1) if first else 1

    def _add(self, aliases: Iterable[Alias]) -> None:
        """Enter names; those entered in an earlier call keep whom they name."""
        slugs: dict[str, str | None] = {}
        acronyms: dict[str, str | None] = {}
        for alias in aliases:
            if is_acronym(bare(alias.name)):
                share(acronyms, bare(alias.name), alias.slug)
                continue
            words = fold(without_article(alias.name))
            if words:
                self._describe(alias, words)
                share(slugs, " ".join(words), alias.slug)
        self._slugs = slugs | self._slugs
        self._acronyms = acronyms | self._acronyms

    def _describe(self, alias: Alias, words: tuple[str, ...]) -> None:
        """Note how the text has to write a name."""
        # Tokenizers split more than spaces do (elisions, hyphens): leave room for it.
        room = 2 * len(words) + 2
        self._reach[words[0]] = max(self._reach.get(words[0], 1), room)
        if (len(words) > 1 or len(alias.name) <= SMALL_LENGTH) and not any(map(str.isupper, alias.name)):
            self._plain.add(" ".join(words))
        if len(words) == 1 and without_article(alias.name) != alias.name:
            self._articled.add(words[0])


def share(table: dict[str, str | None], name: str, slug: str) -> None:
    """Enter a name; one that another source has already resolves to neither from now on."""
    table[name] = slug if table.get(name, slug) == slug else None


def is_acronym(name: str) -> bool:
    """Say whether a name is capitals only, so that its lower-case spelling is another word."""
    return name.isupper() and name.isalnum() and 1 < len(name) <= ACRONYM_LENGTH


@lru_cache(CACHED)
def bare(name: str) -> str:
    """Return a name without the dots of its abbreviation and without a leading article."""
    words = name.replace("’", "'").replace(".", "").split()
    if len(words) == 2 and is_article(words[0]):
        del words[0]
    joined = " ".join(words)
    head, apostrophe, tail = joined.partition("'")
    return tail if apostrophe and head.lower() in ARTICLES else joined


def is_article(word: str) -> bool:
    """Say whether a word is a leading article; two capitals are an acronym ("LA Times")."""
    plain = word.replace("’", "'").rstrip("'")
    return plain.lower() in ARTICLES and not (len(plain) > 1 and plain.isupper())


def without_article(name: str) -> str:
    """Return a name without its leading article: "the OECD", « l'OCDE »."""
    head, mark, tail = name.replace("’", "'").partition("'")
    if mark and is_article(head):
        return tail
    first, _, rest = name.partition(" ")
    return rest if rest and is_article(first) else name


@lru_cache(CACHED)
def fold(text: str) -> tuple[str, ...]:
    """Return the words of a text in the one spelling that names are compared in."""
    plain = unicodedata.normalize("NFKD", text.replace("U.S.", "US")).casefold()
    kept = (c if c.isalnum() else "" if c == "." or unicodedata.combining(c) else " " for c in plain)
    return tuple("".join(kept).split())
