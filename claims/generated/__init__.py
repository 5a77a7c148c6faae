"""The pages of docs/ that are made from the program, so that they can't say otherwise than it does.

A new page is a module here with a function that returns its text, and a line in PAGES.
"""

from collections.abc import Callable

from . import extraction, review_states, roles, settings_table

PAGES: dict[str, Callable[[], str]] = {
    "extraction.md": extraction.page,
    "settings.md": settings_table.page,
    "review-states.md": review_states.page,
    "roles.md": roles.page,
}
