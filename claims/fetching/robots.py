"""What a site asks of programs that fetch by themselves: RFC 9309, the Robots Exclusion Protocol."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

MOST_CHARACTERS = 500_000  # RFC 9309 §2.5: what must be read at least

Rule = tuple[bool, str]  # whether it allows, and the path that it begins with


def allows(robots: str, url: str, product: str) -> bool:
    """Say whether a site's robots.txt lets the program of that name fetch an address.

    The longest rule that matches decides, and of two as long the one that allows; no rule allows.
    """
    parts = urlsplit(url)
    path = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
    matching = [(len(pattern), allowed) for allowed, pattern in _rules(robots, product) if _matches(pattern, path)]
    return max(matching, default=(0, True))[1]


def _rules(robots: str, product: str) -> list[Rule]:
    """Return the rules of all groups that name the program; where none does, those for everybody."""
    ours: list[Rule] = []
    everybodys: list[Rule] = []
    named = False
    for agents, rules in _groups(_fields(robots)):
        if product.lower() in agents:
            ours, named = ours + rules, True
        elif "*" in agents:
            everybodys += rules
    return ours if named else everybodys


def _groups(fields: Iterable[tuple[str, str]]) -> Iterator[tuple[list[str], list[Rule]]]:
    """Yield each group: whom it is for, and its rules."""
    agents: list[str] = []
    rules: list[Rule] = []
    begun = False  # whether the group has come to its rules: a further name then begins the next one
    for name, value in fields:
        if name == "user-agent":
            if begun:
                yield agents, rules
                agents, rules, begun = [], [], False
            agents.append(value.lower().partition("/")[0].strip())
        elif name in ("allow", "disallow"):
            begun = True
            if value:
                rules.append((name == "allow", value))
    yield agents, rules


def _fields(robots: str) -> Iterator[tuple[str, str]]:
    for line in robots[:MOST_CHARACTERS].removeprefix("\ufeff").splitlines():
        name, colon, value = line.partition("#")[0].partition(":")
        if colon:
            yield name.strip().lower(), value.strip()


def _matches(pattern: str, path: str) -> bool:
    """Say whether a path begins as a pattern says: `*` stands for anything, `$` at the end for the path's end."""
    is_whole = pattern.endswith("$")
    first, *rest = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    for number, piece in enumerate(rest, 1):
        if is_whole and number == len(rest):
            return path.endswith(piece) and len(path) - len(piece) >= at
        at = path.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return not is_whole or at == len(path)
