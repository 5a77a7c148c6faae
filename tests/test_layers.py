"""Who may import whom. Every import of the program is read, those inside functions too."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
INTERFACE = ["claims.admin", "claims.api", "claims.management", "claims.templatetags"]
INTERFACE += ["claims.site", "claims.urls", "claims.views"]
WEB = {"django.http", "django.shortcuts", "django.views", "rest_framework", "django_htmx", "unfold"}
OUTSIDE = {"celery", "django", "kombu", "redis", "rest_framework", "asyncio", "http", "httpx", "requests", "socket"}
OUTSIDE |= {"subprocess", "time", "urllib"}

# What is not named here is the core: claims/*.py, claims/exports, claims/running.
LAYERS = {
    "claims.quantities": "quantities",
    "claims.extraction": "extraction",
    "claims.finding.reading": "reading of sources",
    "claims.finding": "finding",
    "claims.fetching": "fetching",
    "claims.capturing": "capturing",
    "claims.models": "models",
    "claims.migrations": "models",
    "claims.reading": "reading",
    "claims.source_reading": "reading",
    "claims.generated": "generated",
    "claims.tasks": "tasks",
    **{package: package for package in INTERFACE},
    "factcheck": "factcheck",
}

# Layer: the layers of this program that it may import, itself apart.
BELOW_INTERFACE = {"tasks", "core", "models", "quantities", "finding"}
MAY_IMPORT = {
    "quantities": set(),
    "extraction": {"quantities"},
    "finding": {"quantities"},
    "reading of sources": {"finding", "quantities", "extraction"},
    "fetching": set(),
    "capturing": set(),
    "models": {"quantities"},
    "core": {"models", "quantities", "fetching", "finding"},
    "reading": {"core", "models", "quantities", "extraction", "finding", "reading of sources"},
    "tasks": {"core", "models", "reading"},
    "generated": {"core", "models", "quantities", "extraction"},
    **dict.fromkeys(INTERFACE, BELOW_INTERFACE),
    "claims.admin": BELOW_INTERFACE | {"claims.site"},
    "claims.management": BELOW_INTERFACE | {"reading", "reading of sources", "extraction", "capturing", "generated"},
    "claims.urls": {"claims.views", "claims.api"},
    "factcheck": {"claims.urls", "claims.api", "claims.views"},
}

# Layer: what it may not import from elsewhere.
NEVER = {
    "quantities": OUTSIDE | {"spacy"},
    "extraction": OUTSIDE,
    "finding": OUTSIDE | {"spacy"},
    "reading of sources": OUTSIDE,
    "fetching": {"django", "celery", "spacy"},
    "capturing": OUTSIDE | {"spacy"},
    "models": WEB | {"spacy", "celery"},
    "core": WEB | {"spacy", "claims.extraction"},
    **{package: {"spacy"} for package in INTERFACE},
}


def test_no_layer_imports_what_it_may_not():
    wrong = [
        f"{importer} imports {imported}"
        for path in program()
        for importer, imported in imports(path)
        if not allowed(importer, imported)
    ]

    assert wrong == []


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("claims.review", "claims.views.desk"),
        ("claims.review", "claims.tasks"),
        ("claims.intake", "django.http"),
        ("claims.models.claim", "claims.review"),
        ("claims.quantities.units", "claims.extraction.contract"),
        ("claims.extraction.numbers", "django.conf"),
        ("claims.views.desk", "claims.admin.articles"),
        ("claims.views.desk", "claims.reading"),
        ("claims.finding.ranking", "claims.extraction"),
        ("claims.evidence", "claims.finding.reading"),
        ("claims.capture", "claims.capturing"),
        ("claims.capturing.html", "urllib.request"),
        ("factcheck.celery", "claims.models"),
    ],
)
def test_the_table_refuses(importer, imported):
    assert not allowed(importer, imported)


def test_imports_inside_functions_and_relative_ones_are_seen(tmp_path):
    module = tmp_path / "claims" / "views" / "desk.py"
    module.parent.mkdir(parents=True)
    module.write_text("from . import pages\nfrom claims import review\ndef view():\n    import claims.tasks\n")

    assert list(imports(module, root=tmp_path)) == [
        ("claims.views.desk", "claims.views.pages"),
        ("claims.views.desk", "claims.review"),
        ("claims.views.desk", "claims.tasks"),
    ]


def test_the_web_process_loads_neither_the_engine_nor_what_reads_documents():
    script = """
import django, sys
django.setup()
from django.contrib import admin
from django.urls import get_resolver
from factcheck.wsgi import application
assert len(get_resolver().reverse_dict) and admin.site.urls
sys.exit(", ".join({"claims.extraction", "spacy", "lxml", "pypdf", "openpyxl"} & set(sys.modules)) or 0)
"""
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)


def program() -> Iterator[Path]:
    for package in ("claims", "factcheck"):
        yield from sorted((ROOT / package).rglob("*.py"))


def imports(path: Path, root: Path = ROOT) -> Iterator[tuple[str, str]]:
    """Yield (importing module, imported module or name) for each import of a file."""
    parts = path.relative_to(root).with_suffix("").parts
    importer = ".".join(parts).removesuffix(".__init__")
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((importer, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            package = ".".join(parts[: len(parts) - node.level]) if node.level else ""
            base = ".".join(filter(None, [package, node.module]))
            yield from ((importer, f"{base}.{alias.name}") for alias in node.names)


def allowed(importer: str, imported: str) -> bool:
    """Tell whether the tables above allow this import."""
    layer = layer_of(importer)
    if any(is_within(imported, module) for module in NEVER.get(layer, ())):
        return False
    if not is_within(imported, "claims") or imported == "claims":
        return True
    return layer_of(imported) in MAY_IMPORT[layer] | {layer}


def layer_of(module: str) -> str:
    return next((layer for package, layer in LAYERS.items() if is_within(module, package)), "core")


def is_within(module: str, package: str) -> bool:
    return f"{module}.".startswith(f"{package}.")
