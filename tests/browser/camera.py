"""Pictures of a page: for docs/screenshots, or of every page in every look into a folder to go through."""

import os
from itertools import product
from pathlib import Path

from django.conf import settings

from .desk import Desk

EVERYTHING = os.environ.get("FACTCHECK_TEST_LOOK", "")  # a folder
LANGUAGE = os.environ.get("FACTCHECK_TEST_LOOK_LANGUAGE", "")  # of the pages in it
FOLDER = Path(EVERYTHING) if EVERYTHING else settings.BASE_DIR / "docs" / "screenshots"
WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
LOOKS = [
    (*size, *theme) for size, theme in product((("", WIDE), ("-narrow", NARROW)), (("", "light"), ("-dark", "dark")))
]


def shoot(desk: Desk, name: str, *, all_looks: bool = False, source: bool = False) -> None:
    """Take a picture of the page as it is: wide and light, or in all looks; narrow, maybe with the source in front."""
    for width, size, theme, scheme in LOOKS if all_looks or EVERYTHING else LOOKS[:1]:
        desk.page.set_viewport_size(size)
        desk.page.emulate_media(color_scheme=scheme)
        if "/admin/" in desk.page.url:
            desk.page.reload()  # the admin looks at the scheme once
        if source and desk.page.locator("button[data-face=source]").is_visible():
            desk.page.locator("button[data-face=source]").click()
        desk.page.wait_for_timeout(300)
        picture = FOLDER / f"{name}{width}{theme}.png"
        desk.page.screenshot(path=picture, animations="disabled", caret="initial")
    desk.page.set_viewport_size(WIDE)
    desk.page.emulate_media(color_scheme="light")
