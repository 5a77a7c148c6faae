"""Verb forms generated from lemmas, by a language's tables of endings.

Only what reported speech needs is made: third persons, participles and the infinitive.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Form(StrEnum):
    """What a verb form can do in a report: say it, follow an auxiliary, hang on another verb, name the act."""

    FINITE = "finite"
    PARTICIPLE = "participle"
    GERUND = "gerund"
    INFINITIVE = "infinitive"


@dataclass(frozen=True, slots=True)
class Model:
    """How one group of verbs conjugates: the lemma's ending, and the endings that take its place, by form.

    ``begins`` are the beginnings of the group's lemmas, ``before`` what some forms have before the stem („ge-“).
    """

    lemma: str
    endings: Mapping[Form, tuple[str, ...]]
    begins: tuple[str, ...] = ("",)
    before: Mapping[Form, str] = field(default_factory=dict)

    def forms(self, lemma: str) -> dict[Form, frozenset[str]]:
        """Return the forms of a verb of the group."""
        stem = lemma.removesuffix(self.lemma)
        return {form: frozenset(self.before.get(form, "") + stem + end for end in self.endings[form]) for form in Form}


def conjugate(
    lemma: str, models: Iterable[Model], irregular: Mapping[str, Mapping[Form, str]]
) -> dict[Form, frozenset[str]]:
    """Return the forms of a verb: its own when it is irregular, else by the first model that it fits.

    Raises ``ValueError`` for a verb that no model fits.
    """
    if lemma in irregular:
        return {form: frozenset(irregular[lemma][form].split()) for form in Form}
    for model in models:
        if lemma.endswith(model.lemma) and lemma.startswith(model.begins):
            return model.forms(lemma)
    raise ValueError(f"no model conjugates {lemma!r}")


def conjugate_all(
    lemmas: str, models: Iterable[Model], irregular: Mapping[str, Mapping[Form, str]]
) -> Mapping[Form, frozenset[str]]:
    """Return the forms of all the verbs of a list, by form."""
    rows = [conjugate(lemma, models, irregular) for lemma in lemmas.split()]
    return {form: frozenset().union(*(row[form] for row in rows)) for form in Form}
