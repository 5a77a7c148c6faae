"""What a language brings to compare the figures of a text with each other."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmWords:
    """Lower-case words and phrases, written as in `lang.base`; nouns in the plural."""

    left: frozenset[str]  # before the level that a change left: "from", « contre »
    reached: frozenset[str]  # before the level that it reached: "to", « à »
    same: frozenset[str]  # before an amount that says the one before in other terms: "that is", « soit »
    between: frozenset[str]  # may part a change from its levels, besides words of grammar, change and time
    rebased: frozenset[str]  # give a change another base than its levels: "organic", « corrigé », or a daily price's
    people: frozenset[str]  # nouns of persons
    things: frozenset[str]  # nouns of things that come whole
    everyone: frozenset[str]  # what a total may count whatever its parts are: "people", "victims"
