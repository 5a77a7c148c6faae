import re

import pytest
from django.conf import settings

from claims.generated.settings_table import page, variables


def test_every_variable_that_the_settings_read_is_on_the_page():
    source = (settings.BASE_DIR / "factcheck" / "settings.py").read_text()
    read = re.findall(r"\benv\.\w+\(\s*\"(\w+)\"", source)

    assert len(read) > 10
    assert [name for name in read if f"| `{name}` |" not in page()] == []


def test_nothing_but_the_settings_reads_the_environment():
    hand_it_on = {"claims/running/services.py", "claims/management/commands/check_translations.py"}
    entry_points = {"factcheck/wsgi.py", "factcheck/asgi.py", "factcheck/celery.py"}
    files = [*settings.BASE_DIR.glob("claims/**/*.py"), *settings.BASE_DIR.glob("factcheck/**/*.py")]
    readers = {str(path.relative_to(settings.BASE_DIR)) for path in files if "os.environ" in path.read_text()}

    assert readers <= {"factcheck/settings.py"} | hand_it_on | entry_points


def test_default_and_comment_are_told():
    source = '#: How many\n#: of them.\nMANY = env.int("MANY", default=1_000)\n'

    assert [*variables(source)] == [("MANY", "number", "`1000`", "How many of them.")]


def test_a_variable_without_a_comment_is_refused():
    with pytest.raises(ValueError, match="MANY needs a comment"):
        list(variables('# How many.\nMANY = env.int("MANY", default=1)\n'))
