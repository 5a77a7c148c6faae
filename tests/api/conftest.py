"""The fixtures of the API's tests. When pytest reads this file Django is not set up yet: hence the late imports."""

import pytest


@pytest.fixture
def alice(db):
    """An editor."""
    from tests.factories import make_user  # noqa: PLC0415

    return make_user("alice")


@pytest.fixture
def api(alice):
    """A program that acts for Alice, by a key."""
    from tests.api.calling import client_of  # noqa: PLC0415

    return client_of(alice)
