"""A bar on the terminal while documents are read, where nothing else tells how far that is."""

from collections.abc import Iterable
from typing import TextIO, TypeVar

from rich.console import Console
from rich.progress import track

Result = TypeVar("Result")


def with_bar(results: Iterable[Result], file: TextIO, out: object) -> Iterable[Result]:
    """Return results that draw a bar as they are taken; ``file`` has the documents, one a line.

    The bar stands on the standard error, when that is a terminal. None is drawn when ``out``, where the results go, is
    one too: there they tell themselves. It is gone at the end.
    """
    console = Console(stderr=True)
    if not console.is_terminal or Console(file=out).is_terminal:  # type: ignore[arg-type]  # asked for isatty alone
        return results
    return track(results, "Reading", total=lines(file), console=console, transient=True, show_speed=True)


def lines(file: TextIO) -> int | None:
    """Return how many lines a file has; None when it is a pipe or has been read already."""
    if not file.seekable() or file.tell():
        return None
    count = sum(1 for _ in file)
    file.seek(0)
    return count
