"""Whether a word looks like a plural noun."""

from .grammar import Grammar


def looks_plural(word: str, grammar: Grammar) -> bool:
    """Say whether a word looks like a plural noun."""
    counts = grammar.data.counts
    if word in counts.plurals:
        return True
    return word.endswith(counts.plural_endings) and len(word) > 2 and word not in counts.singulars
