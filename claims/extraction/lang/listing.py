"""Short ways to write word lists: phrases parted by bars, and rows of names that share a meaning."""

from collections.abc import Mapping


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases that bars part, white space evened out."""
    return tuple(" ".join(phrase.split()) for phrase in text.split("|"))


def spread(rows: Mapping[str, str]) -> dict[str, str]:
    """Give every name of a row (« kilo|kilos ») the meaning of the row."""
    return {name: meaning for names, meaning in rows.items() for name in names.split("|")}
