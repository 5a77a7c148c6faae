"""What people paste by mistake: each door says what is wrong, or gives a correct result."""

import pytest

from claims import tasks
from claims.models import Article, Extraction, ExtractionError, ExtractionState
from tests.factories import make_user
from tests.hostile.doors import DOORS

pytestmark = pytest.mark.django_db

LIMIT = 1_000_000
FINNISH = "Työttömien määrä kasvoi viime vuonna 12 prosenttia, kertoi tilastovirasto maanantaina."
FRENCH = "Selon l’Insee, 45 % des ménages possèdent un vélo."


@pytest.fixture(params=DOORS)
def submit(request):
    return DOORS[request.param](make_user())


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "There is no text here"),
        (" \n\t\u00a0", "There is no text here"),
        ("?!… —", "There is no text here"),
        ("\ufeff", "There is no text here"),
        ("x" * (LIMIT + 1), "at most 1000000 are taken"),
        ("%PDF-1.7\n\x00\x01\x02\x03" + "\x00\x10\x11" * 100, "looks like a file"),
        ("\ufffd" * 100 + " word " * 10, "looks like a file"),
    ],
    ids=["empty", "blank", "no letter", "byte order mark", "too long", "binary", "wrong encoding"],
)
def test_what_is_no_text_is_refused_with_the_reason(submit, text, reason):
    taken, why = submit(text)

    assert not taken
    assert reason in why
    assert not Article.objects.exists()


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        ("Une ligne\r\nune autre\rla troisième", "Une ligne\nune autre\nla troisième"),
        (FRENCH + "\x00 " + "Du texte. " * 10, FRENCH + " " + "Du texte. " * 10),
        ("\ufeff" + FRENCH, FRENCH),
        ("  Une citation\u2028  en vers\n\n", "  Une citation\n  en vers\n\n"),
        ("e\u0301te\u0301 : 5 %", "e\u0301te\u0301 : 5 %"),
    ],
    ids=["line ends", "NUL", "byte order mark", "line separator", "decomposed accents"],
)
def test_what_can_be_put_right_is(submit, sent, stored):
    assert submit(sent)[0]

    assert Article.objects.get().latest_revision.text == stored


def test_half_of_a_surrogate_pair_goes():
    submit = DOORS["api"](make_user())

    assert submit(FRENCH + "\ud83d" + " Du texte." * 10)[0]

    assert "\ud83d" not in Article.objects.get().latest_revision.text


def test_one_line_of_the_greatest_length_is_taken(submit):
    assert submit("mot " * (LIMIT // 4 - 2) + "45 %.")[0]


def test_the_greatest_length_in_the_characters_that_take_most_bytes_is_taken(submit):
    assert submit("😀" * (LIMIT - 1) + "a")[0]


def test_a_text_without_figure_is_read_and_has_no_claim(submit):
    submit("Le vent souffle et les nuages passent au-dessus de la ville.", language="fr")
    tasks.work_off()

    extraction = Extraction.objects.get()
    assert (extraction.state, extraction.claims_found) == (ExtractionState.DONE, 0)


def test_right_to_left_text_is_read(submit):
    submit("« نسبة البطالة 12 % » : selon l’Insee, 45 % des ménages possèdent un vélo.", language="fr")
    tasks.work_off()

    assert "45 %" in [claim.quote for claim in Article.objects.get().claims.all()]


def test_a_language_that_is_not_read_is_named_as_the_reason(submit):
    submit(FINNISH)
    tasks.work_off()

    extraction = Extraction.objects.get()
    assert (extraction.state, extraction.last_error) == (
        ExtractionState.FAILED,
        ExtractionError.UNSUPPORTED_LANGUAGE,
    )


@pytest.mark.parametrize("date", ["2026-02-30", "hier", "2026", "31/12/2025 25:00", "0000-00-00"])
def test_a_date_that_is_none_is_refused(submit, date):
    taken, why = submit(FRENCH, published=date)

    assert not taken
    assert "date" in why.lower()


@pytest.mark.parametrize("url", ["insee", "javascript:alert(1)", "http://", "https://x.example/" + "a" * 2000])
def test_an_address_that_is_none_is_refused(submit, url):
    assert not submit(FRENCH, url=url)[0]


@pytest.mark.parametrize("title", ["", "   ", "x" * 301, "a\x00b"])
def test_a_title_that_cannot_be_is_refused(submit, title):
    assert not submit(FRENCH, title=title)[0]


def test_more_than_a_request_may_hold_is_said_in_words(submit):
    taken, why = submit("é" * 9_000_000)

    assert not taken
    assert "Bad Request (400)" not in why
    assert "characters" in why or "bytes" in why
