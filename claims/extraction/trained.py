"""Trained spaCy pipelines, where a newsroom has one: parse, tags and entities that the rules ask for."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# What the rules do not ask for, and what takes time or memory.
UNUSED = ("lemmatizer", "attribute_ruler_lemmatizer", "textcat", "entity_linker", "senter")


class UnfitPipeline(ValueError):
    """A trained pipeline that cannot be loaded; the message says which and why."""


class Named(NamedTuple):
    """A trained pipeline by the language it is for, the name to load it by, and what tells its versions apart."""

    language: str
    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Trained:
    """The trained pipelines to read with; none by default, and then spaCy is not even imported."""

    pipelines: tuple[Named, ...] = ()

    def analyse(self, language: str) -> "Callable[[str], Doc] | None":
        """Return what parses a sentence of a language, None without a pipeline for it. Raises UnfitPipeline."""
        name = next((each.name for each in self.pipelines if each.language == language), None)
        return partial(_parsed, name) if name else None

    def load(self) -> None:
        """Load every pipeline, so that the first text does not wait for it. Raises UnfitPipeline."""
        for each in self.pipelines:
            _loaded(each.name)


def _parsed(name: str, text: str) -> "Doc":
    return _loaded(name)(text)


@cache
def _loaded(name: str) -> "Language":
    """Load a pipeline once per process; spaCy itself takes two seconds to import."""
    load: Callable[..., Language] = import_module("spacy").load
    try:
        return load(name, exclude=UNUSED)
    except (OSError, ValueError, ImportError) as error:
        reason = str(error).splitlines()[0]
        raise UnfitPipeline(f"The spaCy pipeline {name!r} can't be loaded: {reason}") from error
