"""Comments: who is mentioned, what the log keeps, and redaction."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims import log, review
from claims.models import Claim, Event, EventText
from claims.review.commenting import LENGTH, MENTION
from tests.factories import make_claim, make_decided, make_user

pytestmark = pytest.mark.django_db


def test_a_comment_is_a_row_and_an_event_and_no_change_of_the_claim():
    claim, alice = make_claim(), make_user()

    said = review.comment(claim, " Qui appelle ? ", by=alice)

    event = Event.objects.get(subject_type="claim")
    assert (said.text, said.author, said.sequence, event.verb) == ("Qui appelle ?", alice, 1, "commented")
    assert EventText.objects.get(event=event).after == {"comment": "Qui appelle ?"}
    now = Claim.objects.get(pk=claim.pk)
    assert (now.version, now.touched) == (1, True)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("@bob peux-tu voir ?", {"bob"}),
        ("Vu avec @Bob, et @carol.", {"bob", "carol"}),
        ("(@bob)", {"bob"}),
        ("écris à bob@example.org", set()),
        ("@nobody", set()),
        ("@bobby", set()),
        ("@", set()),
        ("@gone", set()),
    ],
)
def test_people_are_mentioned_by_their_names(text, names):
    make_user("bob"), make_user("carol")
    gone = make_user("gone")
    gone.is_active = False
    gone.save()

    assert set(review.mentioned(text).values_list("username", flat=True)) == names


@given(st.from_regex(r"[\w.@+-]{1,30}", fullmatch=True))
@pytest.mark.django_db(False)
def test_a_name_after_a_blank_is_found_whole(name):
    assert MENTION.findall(f"see @{name} there") == [name]


def test_who_is_mentioned_is_kept():
    bob = make_user("bob")

    assert list(review.comment(make_claim(), "@bob ?", by=make_user()).mentioned.all()) == [bob]


@pytest.mark.parametrize("text", ["", "  \n", "x" * (LENGTH + 1)])
def test_nothing_and_too_much_is_refused(text):
    with pytest.raises(review.Refused):
        review.comment(make_claim(), text, by=make_user())


def test_who_may_not_check_does_not_comment():
    with pytest.raises(review.NotAllowed):
        review.comment(make_claim(), "…", by=make_user("rob", role="Reader"))


def test_undo_passes_over_comments():
    alice, claim = make_user(), make_decided()
    review.comment(claim, "Fait.", by=make_user("bob"))

    review.undo(claim, by=alice)

    assert claim.stage == "candidate"


def test_redacting_takes_the_words_and_leaves_the_reason():
    alice = make_user()
    said = review.comment(make_claim(), "Le numéro de M. Dupont est …, @alice", by=alice)

    review.redact(said, by=alice, reason="A telephone number")

    assert (said.text, said.mentioned.count(), EventText.objects.filter(event__verb="commented").count()) == ("", 0, 0)
    event = Event.objects.get(verb="redacted")
    assert event.after == {"redacts": 1, "redaction": "A telephone number"}
    assert list(log.verify()) == []


def test_only_its_author_or_an_administrator_redacts_a_comment():
    said = review.comment(make_claim(), "Non.", by=make_user())

    with pytest.raises(review.NotAllowed):
        review.redact(said, by=make_user("bob"), reason="Rude")

    review.redact(said, by=make_user("ada", admin=True), reason="Rude")
    assert said.text == ""


def test_redacting_needs_a_reason():
    alice = make_user()
    said = review.comment(make_claim(), "Non.", by=alice)

    with pytest.raises(review.Refused):
        review.redact(said, by=alice, reason=" ")


def test_what_was_redacted_before_is_not_redacted_again():
    alice = make_user()
    said = review.comment(make_claim(), "Non.", by=alice)
    review.redact(said, by=alice, reason="Rude")

    with pytest.raises(review.Refused, match="before"):
        review.redact(said, by=alice, reason="Very rude")

    assert Event.objects.filter(verb="redacted").count() == 1
