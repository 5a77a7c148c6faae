"""Every rule that the database itself holds is broken once here, and the database says no."""

from collections.abc import Callable, Iterator
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import IntegrityError, models, transaction
from django.utils import timezone

from claims import log
from claims.models import (
    Alert,
    Article,
    Chain,
    Claim,
    Correction,
    Delivery,
    Desk,
    Document,
    Evidence,
    Extraction,
    Later,
    Mail,
    Mention,
    Notice,
    ReportVerb,
    Revision,
    ShareAnswer,
    ShareLink,
    Snapshot,
    SnapshotReading,
    Source,
    Subject,
    User,
    Verb,
)
from tests.factories import make_article, make_claim, make_decided, make_revision, make_source, make_user
from tests.snapshots import make_snapshot


def mention(extraction: Extraction, start: int = 0, end: int = 2) -> Mention:
    return Mention.objects.create(extraction=extraction, value_start=start, value_end=end, quote="45", reading={})


def twice(make: Callable[[], object]) -> None:
    make()
    make()


def change_claim(**fields) -> None:
    Claim.objects.filter(pk=make_claim().pk).update(**fields)


def change_decided(**fields) -> None:
    Claim.objects.filter(pk=make_decided().pk).update(**fields)


def change_extraction(**fields) -> None:
    Extraction.objects.filter(revision=make_revision()).update(**fields)


def done_twice() -> None:
    revision = make_revision()
    revision.extractions.update(state="done", fingerprint="f")
    revision.extractions.create(state="done", fingerprint="f", not_before=timezone.now())


def cite(**fields) -> None:
    make_claim().citations.create(**fields)


def make_document(**fields) -> Document:
    return Document.objects.create(**{"title": "A report"} | fields)


def add_snapshot(**fields) -> Snapshot:
    fields = {"not_before": timezone.now()} | fields
    return Snapshot.objects.create(document=fields.pop("document", None) or make_document(), **fields)


def open_snapshot_twice() -> None:
    document = make_document()
    twice(lambda: add_snapshot(document=document))


def alert(kind: str) -> None:
    copies = {"old_snapshot": add_snapshot(), "new_snapshot": add_snapshot()}
    Alert.objects.create(claim=make_claim(), kind=kind, old_passage="3 %", **copies)


def alias(name: str = "l’Insee") -> None:
    source = Source.objects.first() or make_source()
    source.aliases.create(name=name, language="fr")


def delivery(state: str) -> None:
    Delivery.objects.create(article=make_article(), ready=True, state=state, not_before=timezone.now())


def correct(**fields) -> None:
    claim, by = make_claim(), make_user()
    event = log.append(Subject.CLAIM, claim.pk, Verb.CORRECTED, by=by)
    fields = {"level": "update", "wrong": "It was 46."} | fields
    Correction.objects.create(claim=claim, by=by, event=event, at=event.at, **fields)


def add_mail(**fields) -> None:
    Mail.objects.create(user=make_user(), not_before=timezone.now(), **fields)


def notice() -> None:
    Notice.objects.create(user=make_user(), article=make_article(), kind="gossip", created_at=timezone.now())


def share_link(name: str = "Dr Meyer") -> ShareLink:
    return ShareLink.objects.create(article=make_article(), name=name, expires_at=timezone.now())


def share_answer() -> None:
    claim = make_claim()
    said = log.append(Subject.CLAIM, claim.pk, Verb.ANSWERED, by=None)
    ShareAnswer.objects.create(link=share_link(), claim=claim, event=said, kind="shrug")


def comment_twice() -> None:
    claim, author = make_claim(), make_user()
    twice(lambda: claim.comments.create(author=author, text="Sure?", at=timezone.now(), sequence=1))


BROKEN: dict[str, Callable[[], object]] = {
    "claim_assigned_to_somebody": lambda: change_claim(stage="assigned"),
    "claim_confirmed_by_somebody": lambda: change_decided(stage="confirmed"),
    "claim_confirmed_paired": lambda: change_claim(confirmed_at=timezone.now()),
    "claim_published_at_a_time": lambda: change_decided(stage="published"),
    "comment_once_per_event": comment_twice,
    "alert_kind_known": lambda: alert("dead_link"),
    "alias_has_a_name": lambda: alias(""),
    "alias_once_per_source": lambda: twice(alias),
    "article_has_a_title": lambda: Article.objects.create(title=""),
    "chain_once_per_subject": lambda: twice(lambda: Chain.objects.create(subject_type="claim", subject_id=1)),
    "citation_says_who": lambda: cite(text=""),
    "citation_span_paired": lambda: cite(text="Insee", start=3),
    "claim_checked_paired": lambda: change_claim(verdict="verified", stage="checked"),
    "claim_period_in_order": lambda: change_claim(period_from="2025-02-01", period_to="2025-01-01"),
    "claim_reason_fits_verdict": lambda: change_claim(reason="exact"),
    "claim_spans_nested": lambda: change_claim(value_end=9999),
    "claim_stage_known": lambda: change_claim(stage="gone"),
    "claim_verdict_fits_stage": lambda: change_claim(stage="checked"),
    "claim_verdict_known": lambda: change_claim(
        verdict="maybe", stage="checked", checked_by=make_user(), checked_at=timezone.now()
    ),
    "delivery_failed_with_reason": lambda: delivery(state="failed"),
    "delivery_leased_while_running": lambda: delivery(state="running"),
    "delivery_state_known": lambda: delivery(state="lost"),
    "correction_level_known": lambda: correct(level="oops"),
    "correction_says_what_was_wrong": lambda: correct(wrong=""),
    "correction_silent_only_if_typo": lambda: correct(silent=True),
    "desk_has_a_name": lambda: Desk.objects.create(name=""),
    "document_url_once": lambda: twice(lambda: make_document(url="https://example.org/")),
    "document_url_or_none": lambda: make_document(url=""),
    "event_sequence_once": lambda: twice(event),
    "extraction_done_once": done_twice,
    "extraction_failed_with_reason": lambda: change_extraction(state="failed"),
    "extraction_leased_while_running": lambda: change_extraction(state="pending", lease_token=uuid4()),
    "extraction_one_open": lambda: make_revision().extractions.create(not_before=timezone.now()),
    "evidence_outcome_known": lambda: add_passage(outcome="true"),
    "evidence_passage_or_explanation": lambda: add_evidence(explanation=""),
    "extraction_state_known": lambda: change_extraction(state="lost"),
    "later_once_per_user": lambda: twice_later(),
    "mail_failed_with_reason": lambda: add_mail(state="failed"),
    "mail_leased_while_running": lambda: add_mail(state="running"),
    "mail_state_known": lambda: add_mail(state="lost"),
    "mention_once_per_extraction": lambda: twice_mentioned(),
    "mention_span_not_empty": lambda: mention(make_revision().extractions.get(), 3, 3),
    "notice_kind_known": lambda: notice(),
    "report_verb_has_forms": lambda: ReportVerb.objects.create(language="en", forms=""),
    "report_verb_once": lambda: twice(lambda: ReportVerb.objects.create(language="en", forms="tweets")),
    "revision_has_text": lambda: Revision.objects.create(article=make_article(), number=2, text=""),
    "revision_number_once": lambda: Revision.objects.create(article=make_article(), number=1, text="a"),
    "share_answer_kind_known": share_answer,
    "share_link_for_somebody": lambda: share_link(name=""),
    "snapshot_done_has_bytes": lambda: add_snapshot(state="done"),
    "snapshot_failed_with_reason": lambda: add_snapshot(state="failed"),
    "snapshot_leased_while_running": lambda: add_snapshot(state="running"),
    "snapshot_one_open": open_snapshot_twice,
    "snapshot_state_known": lambda: add_snapshot(state="lost"),
    "snapshotreading_failed_with_reason": lambda: add_reading(state="failed"),
    "snapshotreading_leased_while_running": lambda: add_reading(state="running"),
    "snapshotreading_state_known": lambda: add_reading(state="lost"),
    "source_has_a_name": lambda: Source.objects.create(slug="a", name="", kind="ngo"),
    "source_kind_known": lambda: Source.objects.create(slug="a", name="A", kind="club"),
    "user_mails_known": lambda: User.objects.filter(pk=make_user().pk).update(mails="hourly"),
    "source_not_its_own_parent": lambda: lead_to_itself("parent"),
    "source_not_merged_into_itself": lambda: lead_to_itself("merged_into"),
}


def add_evidence(**fields) -> None:
    stated = {"explanation": "Confirmed on the phone.", "created_at": timezone.now()}
    Evidence.objects.create(**{"claim": make_claim()} | stated | fields)


def add_passage(**fields) -> None:
    add_evidence(snapshot=make_snapshot(read=False), start=0, end=3, quote="The", explanation="", **fields)


def add_reading(**fields) -> None:
    snapshot = make_snapshot(read=False)
    SnapshotReading.objects.create(snapshot=snapshot, not_before=timezone.now(), **fields)


def lead_to_itself(field: str) -> None:
    source = make_source()
    Source.objects.filter(pk=source.pk).update(**{field: source})


def event() -> None:
    model = apps.get_model("claims", "Event")
    model.objects.create(subject_type="claim", subject_id=1, sequence=1, verb="edited", at=timezone.now(), hash="h")


def twice_later() -> None:
    claim, user = make_claim(), make_user()
    twice(lambda: Later.objects.create(claim=claim, user=user))


def twice_mentioned() -> None:
    extraction = make_revision().extractions.get()
    twice(lambda: mention(extraction))


def constraints() -> Iterator[models.BaseConstraint]:
    for model in apps.get_app_config("claims").get_models():
        yield from model._meta.constraints


@pytest.mark.django_db
@pytest.mark.parametrize("name", BROKEN)
def test_the_database_refuses(name):
    with pytest.raises(IntegrityError) as error, transaction.atomic():
        BROKEN[name]()

    constraint = next(each for each in constraints() if each.name == name)
    words = [name, *getattr(constraint, "fields", [])]  # SQLite names the columns of a unique index
    assert any(word in str(error.value) for word in words)


def test_every_constraint_is_broken_here():
    assert {constraint.name for constraint in constraints()} == set(BROKEN)
