import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from claims import log
from claims.models import Chain, Event, EventText, Subject
from tests.factories import make_article, make_decided, make_user

pytestmark = pytest.mark.django_db


def test_it_prints_the_root_of_a_sound_log(capsys):
    make_decided()

    call_command("verify_log")

    assert log.root() in capsys.readouterr().out


def test_it_names_the_first_flaws_and_fails(capsys):
    article = make_article()
    Chain.objects.update(head="0" * 64)

    with pytest.raises(CommandError):
        call_command("verify_log")

    assert f"article/{article.pk}, event 2:" in capsys.readouterr().err


def test_redacted_text_is_no_flaw(capsys):
    event = Event.objects.get(verb="decided", subject_id=make_decided(explanation="seen in the report").pk)
    log.redact(Subject.CLAIM, event.subject_id, event.sequence, by=make_user(), reason="A name")

    call_command("verify_log")

    assert "verifies" in capsys.readouterr().out


def test_text_that_vanished_unsaid_is_one(capsys):
    claim = make_decided(explanation="seen in the report")
    EventText.objects.filter(event__subject_type="claim").delete()

    with pytest.raises(CommandError):
        call_command("verify_log")

    assert f"claim/{claim.pk}, event 1: lost its text, and nobody redacted it" in capsys.readouterr().err
