"""Which strings of the interface a person meets at the desk: some languages are translated as far as that."""

import ast
import re
from collections.abc import Iterator
from enum import EnumType
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db.models import Choices, Model
from django.utils import translation

from claims import models

ROOT = settings.BASE_DIR
VIEWS = ROOT / "claims" / "views"
TEMPLATES = [ROOT / "templates" / name for name in ("desk", "shared")]
FRAME = ROOT / "claims" / "site" / "navigation.py"


def files() -> list[str]:
    """Return the files whose strings the desk shows: its pages, its views, and the core modules that they import."""
    found = {FRAME, *(page for folder in TEMPLATES for page in folder.glob("*.html"))}
    waiting = list(VIEWS.glob("*.py"))
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += _imported(path)
    return sorted(str(path.relative_to(ROOT)) for path in found)


def labels() -> set[str]:
    """Return the names of what a field may hold, and the names and hints of the fields that the desk's forms show."""
    with translation.override(None):
        choices = {str(label) for each in _choices() for label in each.labels}
        choices |= {
            str(label) for model in _models() for field in model._meta.fields for _, label in field.flatchoices
        }
        return choices | {words for model in _in_forms() for words in _field_words(model)}


def _imported(path: Path) -> Iterator[Path]:
    """Yield the modules of the core that a module imports."""
    package = path.parent
    for node in ast.walk(ast.parse(path.read_text())):
        if not isinstance(node, ast.ImportFrom):
            continue
        if node.level:
            base = package
        elif node.module == "claims" or (node.module or "").startswith("claims."):
            base = ROOT
        else:
            continue
        module = base.joinpath(*(node.module or "").split("."))
        for each in (module, *(module / alias.name for alias in node.names)):
            yield from (file for file in (each.with_suffix(".py"), each / "__init__.py") if _is_core(file))


def _is_core(path: Path) -> bool:
    return path.is_file() and "models" not in path.parts


def _choices() -> list[type[Choices]]:
    """Return the kinds of choices that fields have."""
    return [each for each in vars(models).values() if isinstance(each, EnumType) and issubclass(each, Choices)]


def _in_forms() -> list[type[Model]]:
    """Return the models whose fields the desk's forms show."""
    named = set(re.findall(r"model = (\w+)", (VIEWS / "forms.py").read_text()))
    return [model for model in _models() if model.__name__ in named]


def _models() -> list[type[Model]]:
    return list(apps.get_app_config("claims").get_models())


def _field_words(model: type[Model]) -> Iterator[str]:
    for field in model._meta.fields:
        yield from (str(words) for words in (field.verbose_name, field.help_text) if words)
