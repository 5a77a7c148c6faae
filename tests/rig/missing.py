"""What to do where a tool is missing that could not be installed."""

import os
from typing import NoReturn

import pytest


def missing(tool: str, remedy: str) -> NoReturn:
    """Skip the test, saying so in one line; on a CI machine fail, so that no test is skipped there unseen."""
    message = f"{tool} is missing: {remedy}"
    if os.environ.get("CI"):
        pytest.fail(message, pytrace=False)
    pytest.skip(message)
