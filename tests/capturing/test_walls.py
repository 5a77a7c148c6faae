"""Pages that stand before a document are told from documents."""

import pytest

from claims.capturing import read

from .documents import make_page

PROSE = "<p>The ministry counted the vehicles that crossed the bridge in each month of this year and the last.</p>"


def quality(body: str, head: str = "") -> str:
    return read(make_page(body, head)).quality


@pytest.mark.parametrize(
    "words",
    [
        "Subscribe to continue reading",
        "Cet article est réservé aux abonnés.",
        "Il vous reste 85 % de cet article à lire",
        "Nur für Abonnenten",
        "Contenido solo para suscriptores",
        "Articolo riservato agli abbonati",
        "Conteúdo exclusivo para assinantes",
    ],
)
def test_a_teaser_that_asks_to_subscribe_is_a_paywall(words):
    assert quality(f"{PROSE}<div>{words}</div>") == "paywall"


def test_a_page_that_says_it_is_not_free_and_shows_little_is_a_paywall():
    head = '<script type="application/ld+json">{"isAccessibleForFree": "False"}</script>'

    assert quality(PROSE, head) == "paywall"
    assert quality(PROSE * 20, head) == "ok"


@pytest.mark.parametrize(
    "words",
    [
        "Before you continue to the site, choose.",
        "Continuer sans accepter",
        "Alle Cookies akzeptieren",
        "Aceptar todas las cookies",
        "Accetta e continua",
        "Aceitar os cookies",
    ],
)
def test_a_page_that_only_asks_for_consent_is_a_consent_page(words):
    assert quality(f"<p>We and our partners use cookies.</p><button>No</button><p>{words}</p>") == "consent"


def test_an_article_with_a_banner_is_a_document():
    assert quality(PROSE * 20 + "<div>Accept all cookies</div><div>Already a subscriber? Sign in</div>") == "ok"


def test_a_page_that_its_scripts_would_make_is_script_only():
    assert quality('<div id="root">Loading…</div><script src="app.js"></script>') == "script_only"


def test_a_short_page_with_figures_is_a_document():
    assert quality("<p>152,142</p><script></script>") == "ok"


@pytest.mark.parametrize("body", ["", "<p>…</p>", "<img src='scan.png'>"])
def test_a_page_without_words_is_empty(body):
    assert quality(body) == "empty"
