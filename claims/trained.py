"""The trained spaCy pipelines that the settings name, as their own description files tell of them."""

import hashlib
import json
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from django.conf import settings

# One of these is what a pipeline is for.
USEFUL = {"parser", "ner"}


class Unfit(ValueError):
    """A pipeline that cannot serve; the message says why."""


class Pipeline(NamedTuple):
    """A pipeline by language and name, with a digest of its description, which changes with its version."""

    language: str
    name: str
    version: str


def chosen() -> tuple[Pipeline, ...]:
    """Return the pipelines that the settings name. Raises Unfit for one that cannot serve."""
    return tuple(described(language, name) for language, name in settings.SPACY_PIPELINES.items() if name)


def unfit() -> Iterator[tuple[str, str]]:
    """Yield (variable, why) for each pipeline that the settings name and that cannot serve."""
    for language, name in settings.SPACY_PIPELINES.items():
        try:
            if name:
                described(language, name)
        except Unfit as error:
            yield f"FACTCHECK_SPACY_{language.upper()}", str(error)


def described(language: str, name: str) -> Pipeline:
    """Return a pipeline of a language. Raises Unfit when it is missing or for something else."""
    folder = folder_of(name)
    path = folder and next((found for found in (folder / "meta.json", *folder.glob("*/meta.json"))), None)
    if path is None or not path.is_file():
        raise Unfit(f"there is no spaCy pipeline {name}")
    text = path.read_text(encoding="utf-8")
    try:
        meta: dict[str, Any] = json.loads(text)
    except ValueError as error:
        raise Unfit(f"the description of {name} is no JSON") from error
    if meta.get("lang") != language:
        raise Unfit(f"{name} is for the language {meta.get('lang')}")
    if USEFUL.isdisjoint(meta.get("pipeline", ())):
        raise Unfit(f"{name} has neither a parser nor entities")
    return Pipeline(language, name, hashlib.sha256(text.encode()).hexdigest())


def folder_of(name: str) -> Path | None:
    """Return the folder of a pipeline that is named by its path or by its installed package, None without one."""
    if Path(name).is_dir():
        return Path(name)
    package = find_spec(name) if name.isidentifier() else None
    return Path(package.origin).parent if package and package.origin else None
