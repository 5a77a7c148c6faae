"""docs/settings.md: each variable of the environment that the settings read, with its default and what it is for."""

import ast
from collections.abc import Iterator
from typing import NamedTuple

from django.conf import settings

INTRODUCTION = """\
# Settings

Factcheck runs with nothing set. What you want otherwise, you say in environment variables. In a real installation
set `FACTCHECK_PRODUCTION=1`, `SECRET_KEY`, `ALLOWED_HOSTS`, `DATABASE_URL` and `REDIS_URL`; `manage.py check --deploy`
looks them over.

This page is made from `factcheck/settings.py` by `make docs`.

| Variable | Kind | Default | What it is |
| --- | --- | --- | --- |
"""
KINDS = {
    "str": "text",
    "int": "number",
    "bool": "yes or no",
    "list": "list",
    "db_url": "address",
    "email_url": "address",
}
MARK = "#:"


class Variable(NamedTuple):
    name: str
    kind: str
    default: str
    help: str


def page() -> str:
    source = (settings.BASE_DIR / "factcheck" / "settings.py").read_text(encoding="utf-8")
    rows = [f"| `{each.name}` | {each.kind} | {each.default} | {each.help} |" for each in variables(source)]
    return INTRODUCTION + "\n".join(rows) + "\n"


def variables(source: str) -> Iterator[Variable]:
    """Yield the variables that a settings module reads, in its order.

    Raises ValueError for one that has no comment with `#:` directly above it.
    """
    lines = source.splitlines()
    statements = [
        node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Assign | ast.AnnAssign | ast.Expr)
    ]
    for statement in sorted(statements, key=lambda statement: statement.lineno):
        for call in reads(statement):
            yield variable(call, comment_above(call.lineno, lines) or comment_above(statement.lineno, lines))


def reads(statement: ast.stmt) -> list[ast.Call]:
    """Return the calls like `env.str("NAME", default="")` in a statement."""
    calls = [node for node in ast.walk(statement) if isinstance(node, ast.Call)]
    return [call for call in calls if ast.unparse(call.func).startswith("env.")]


def variable(call: ast.Call, comment: str) -> Variable:
    name = ast.literal_eval(call.args[0])
    if not comment:
        raise ValueError(f"{name} needs a comment with {MARK} above it, which says what it is for.")
    default = next((keyword.value for keyword in call.keywords if keyword.arg == "default"), None)
    kind = KINDS[ast.unparse(call.func).removeprefix("env.")]
    return Variable(name, kind, written(default), comment)


def written(default: ast.expr | None) -> str:
    """Return a default as one would set it; one that is worked out is told in the variable's comment."""
    match default:
        case ast.Constant(value=bool(value)):
            return "yes" if value else "no"
        case ast.Constant(value=str(value) | int(value)) if value != "":
            return f"`{value}`"
    return ""


def comment_above(line: int, lines: list[str]) -> str:
    """Return the text of the marked comment that ends directly above a line (counted from one)."""
    first = line - 1
    while first > 0 and lines[first - 1].strip().startswith(MARK):
        first -= 1
    return " ".join(text.strip().removeprefix(MARK).strip() for text in lines[first : line - 1])
