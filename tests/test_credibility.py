"""Notes on how far a source can be trusted."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from claims import credibility, log, merging
from claims.models import Event
from tests.factories import make_source, make_user

pytestmark = pytest.mark.django_db


def test_a_note_has_its_author_and_its_time():
    source = make_source()

    event = credibility.note(source, " Revises its figures in spring. ", by=make_user())

    (note,) = credibility.notes(source)
    assert (note.text, note.author, note.at) == ("Revises its figures in spring.", "alice", event.at)


def test_the_newest_note_comes_first():
    source = make_source()
    for text in ("first", "second"):
        credibility.note(source, text, by=make_user())

    assert [note.text for note in credibility.notes(source)] == ["second", "first"]


def test_notes_follow_into_a_merge_and_back():
    source, other = make_source("a"), make_source("b")
    credibility.note(source, "Counts tweets.", by=make_user())

    merging.merge(source, other, by=make_user())
    assert [note.text for note in credibility.notes(other)] == ["Counts tweets."]
    source.refresh_from_db()
    merging.part(source, by=make_user())

    assert credibility.notes(other) == []
    assert len(credibility.notes(source)) == 1


def test_notes_on_many_sources_take_two_queries(django_assert_num_queries):
    made = [make_source(f"s{number}") for number in range(5)]
    for source in made:
        credibility.note(source, "A note.", by=make_user())

    with django_assert_num_queries(2):
        found = credibility.notes_on([source.pk for source in made])

    assert all(len(found[source.pk]) == 1 for source in made)


@pytest.mark.parametrize("text", ["", "  \n", "x" * 5001])
def test_a_note_that_says_nothing_or_too_much_is_refused(text):
    with pytest.raises(ValidationError):
        credibility.note(make_source(), text, by=make_user())


def test_who_does_not_keep_the_registry_notes_nothing():
    with pytest.raises(PermissionDenied):
        credibility.note(make_source(), "A note.", by=make_user("bob", role="Checker"))


class TestWithdrawing:
    def test_the_words_go_and_the_reason_stays(self):
        source, alice = make_source(), make_user()
        note = credibility.note(source, "Bought by a rival.", by=alice)

        credibility.withdraw(source, note.pk, by=alice, reason="Not so.")

        assert credibility.notes(source) == []
        assert Event.objects.latest("id").after["redaction"] == "Not so."
        assert list(log.verify()) == []

    @pytest.mark.parametrize("reason", ["", "  "])
    def test_it_needs_a_reason(self, reason):
        source, alice = make_source(), make_user()
        note = credibility.note(source, "A note.", by=alice)

        with pytest.raises(ValidationError):
            credibility.withdraw(source, note.pk, by=alice, reason=reason)

    def test_another_s_note_stays(self):
        source = make_source()
        note = credibility.note(source, "A note.", by=make_user())

        with pytest.raises(PermissionDenied):
            credibility.withdraw(source, note.pk, by=make_user("bob"), reason="I see it otherwise.")

    def test_a_note_of_another_source_stays(self):
        note = credibility.note(make_source("a"), "A note.", by=make_user())

        with pytest.raises(ValidationError):
            credibility.withdraw(make_source("b"), note.pk, by=make_user(), reason="Gone.")
