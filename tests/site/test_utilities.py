"""The theme's stylesheet has only some of Tailwind's utilities: one that it lacks does nothing, without a word."""

import re
from pathlib import Path

import pytest
import unfold
from django.conf import settings

pytestmark = pytest.mark.once

STYLES = (Path(unfold.__file__).parent / "static/unfold/css/styles.css").read_text()
KNOWN = {re.sub(r"\\(.)", r"\1", name) for name in re.findall(r"\.((?:\\.|[\w-])+)", STYLES)}
UTILITY = re.compile(r"(?:[a-z]+:)*-?(?:bg|border|font|gap|grid|h|items|justify|m[btlrxy]?|p[btlrxy]?|text|w)-\S+")
TEMPLATES = sorted((settings.BASE_DIR / "templates" / "admin").rglob("*.html"))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_every_utility_of_a_template_is_in_the_stylesheet(template):
    plain = re.sub(r"{%.*?%}|{{.*?}}", " ", template.read_text())
    names = {name for value in re.findall(r'class="([^"]*)"', plain) for name in value.split()}

    assert {name for name in names if UTILITY.fullmatch(name)} - KNOWN == set()
