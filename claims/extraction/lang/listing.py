"""Short ways to write word lists: phrases parted by bars, and rows of names that share a meaning."""

from collections.abc import Mapping
from typing import TypeVar

Meaning = TypeVar("Meaning")


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases that bars part, white space evened out."""
    return tuple(" ".join(phrase.split()) for phrase in text.split("|"))


def combined(openings: str, endings: str) -> tuple[str, ...]:
    """Return each of the first phrases before each of the second."""
    return tuple(f"{opening} {ending}" for opening in phrases(openings) for ending in phrases(endings))


def spread(rows: Mapping[str, Meaning]) -> dict[str, Meaning]:
    """Give every name of a row (« kilo|kilos ») the meaning of the row."""
    return {name: meaning for names, meaning in rows.items() for name in names.split("|")}


def qualified(names: str, codes: str) -> dict[str, str]:
    """Return a currency's names behind words of its country: "kenyan KES" makes "kenyan shillings"."""
    rows = (row.strip().rpartition(" ") for row in codes.split(","))
    return {f"{country} {name}": code for country, _, code in rows for name in names.split("|")}


def agreed(name: str, codes: str) -> dict[str, str]:
    """Return a currency's name before adjectives that agree with it: "soudanaise SDG" makes « livres soudanaises »."""
    rows = (row.strip().rpartition(" ") for row in codes.split(","))
    return {
        phrase: code
        for country, _, code in rows
        for phrase in (f"{name} {country}", f"{name}s {country.removesuffix('s')}s")
    }


def declined(name: str, codes: str) -> dict[str, str]:
    """Return a currency's name, singular and plural, before adjectives: « lira turca », « lire turche »."""
    singular, plural = name.split()
    rows = (row.split() for row in codes.split(","))
    return {phrase: code for one, many, code in rows for phrase in (f"{singular} {one}", f"{plural} {many}")}
