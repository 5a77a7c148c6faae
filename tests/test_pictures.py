"""The list of pictures names each picture that is there, and no other."""

import re

from django.conf import settings

FOLDER = settings.BASE_DIR / "docs" / "screenshots"


def test_each_picture_is_listed():
    listed = re.findall(r"\]\(([a-z0-9-]+\.png)\)", (FOLDER / "README.md").read_text())
    taken = {re.sub(r"(-narrow)?(-dark)?\.png$", ".png", file.name) for file in FOLDER.glob("*.png")}

    assert sorted(listed) == sorted(taken)
