"""Switching single keys off."""

import pytest

from tests.factories import make_claim

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db


def test_single_keys_can_be_switched_off_and_on():
    browser, article = Browser(), make_claim().article

    browser.post("keys")
    assert 'aria-keyshortcuts="v"' not in text_of(browser.get("article", article.pk, part=False))

    browser.post("keys", single_keys="on")
    assert 'aria-keyshortcuts="v"' in text_of(browser.get("article", article.pk, part=False))
