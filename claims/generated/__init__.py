"""The pages of docs/ that are made from the program, so that they can't say otherwise than it does.

A new page is a module here with a function that returns its text, and a line in PAGES.
"""

from collections.abc import Callable

from . import review_states, settings_table

PAGES: dict[str, Callable[[], str]] = {
    "settings.md": settings_table.page,
    "review-states.md": review_states.page,
}
