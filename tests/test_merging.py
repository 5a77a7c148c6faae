"""Merging sources, and taking a merge apart."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from claims import documents, log, merging, review, sources
from claims.models import Citation, Claim, Event, Source, User
from tests.factories import make_claim, make_source, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def alice() -> User:
    return make_user()


@pytest.fixture
def bbc() -> Source:
    source = make_source("bbc", name="BBC", kind="outlet")
    source.aliases.create(name="the Beeb", language="en")
    return source


@pytest.fixture
def russian() -> Source:
    """Another source with one of everything that hangs on a source."""
    source = make_source("bbc-russian", name="BBC News Russian", kind="outlet")
    source.aliases.create(name="BBC Russe", language="fr")
    source.aliases.create(name="the Beeb", language="en")
    make_claim().citations.create(source=source, text="la BBC russe")
    documents.add(by=None, title="A count of graves", source=source)
    make_source("podcast", parent=source)
    make_source("bbc-russia", merged_into=source)
    return source


def now(slug: str) -> Source:
    return Source.objects.get(slug=slug)


def everything() -> list:
    """Return all that is said of sources, to compare."""
    rows = [Source.objects.order_by("pk").values("pk", "slug", "name", "parent", "merged_into")]
    rows += [Citation.objects.order_by("pk").values("pk", "source")]
    aliases = [row for source in Source.objects.order_by("pk") for row in source.aliases.order_by("pk").values()]
    papers = [list(source.documents.values_list("pk", flat=True)) for source in Source.objects.order_by("pk")]
    return [*map(list, rows), aliases, papers]


class TestMerging:
    def test_every_relation_to_sources_follows(self):
        relations = {relation.get_accessor_name() for relation in Source._meta.related_objects}

        assert relations == set(merging.FOLLOWING)

    def test_citations_documents_and_children_follow(self, alice, bbc, russian):
        merging.merge(russian, bbc, by=alice)

        assert Citation.objects.get().source == bbc
        assert bbc.documents.get().title == "A count of graves"
        assert now("podcast").parent == bbc

    def test_names_follow_each_once(self, alice, bbc, russian):
        merging.merge(russian, bbc, by=alice)

        names = sorted(bbc.aliases.values_list("name", "language"))
        assert names == [("BBC News Russian", ""), ("BBC Russe", "fr"), ("the Beeb", "en")]
        assert {name.slug for name in sources.names()} == {"bbc", "podcast"}

    def test_all_old_slugs_mean_the_other(self, alice, bbc, russian):
        merging.merge(russian, bbc, by=alice)

        assert sources.numbers()["bbc-russian"] == sources.numbers()["bbc-russia"] == bbc.pk

    def test_the_merged_source_is_not_offered_any_more(self, alice, bbc, russian):
        merging.merge(russian, bbc, by=alice)

        assert sources.search("BBC News Russian") == [bbc]

    def test_a_parent_follows_where_there_was_none(self, alice, bbc):
        radio = make_source("radio", parent=make_source("public-broadcasting"))

        merging.merge(radio, bbc, by=alice)

        assert now("bbc").parent == now("public-broadcasting")

    def test_a_child_may_be_merged_into_its_parent_and_the_other_way_round(self, alice, bbc):
        child, other = make_source("child", parent=bbc), make_source("other", parent=bbc)

        merging.merge(child, bbc, by=alice)
        merging.merge(now("bbc"), other, by=alice)

        assert now("other").parent is None
        assert list(now("other").with_ancestors()) == [other]

    def test_no_source_comes_to_belong_to_itself(self, alice, bbc):
        middle = make_source("middle", parent=bbc)
        lowest = make_source("lowest", parent=middle)

        merging.merge(lowest, bbc, by=alice)

        assert now("bbc").parent is None

    def test_both_sources_have_an_event(self, alice, bbc, russian):
        event = merging.merge(russian, bbc, by=alice)

        theirs = Event.objects.get(subject_type="source", subject_id=bbc.pk)
        assert (event.subject_id, event.after["merged_into"]) == (russian.pk, "bbc")
        assert (theirs.verb, theirs.after, theirs.actor_name) == ("merged", {"merged": "bbc-russian"}, "alice")
        assert list(log.verify()) == []

    def test_what_is_taken_back_on_a_claim_does_not_bring_the_merged_source_back(self, alice, bbc, russian):
        claim = Citation.objects.get().claim
        review.uncite(Citation.objects.get(), by=alice, version=claim.version)
        merging.merge(russian, bbc, by=alice)

        review.undo(Claim.objects.get(pk=claim.pk), by=alice)

        assert Citation.objects.get().source == bbc


class TestPreview:
    def test_it_says_what_would_move_and_moves_nothing(self, alice, bbc, russian):
        before = everything()

        preview = merging.preview(russian, bbc, by=alice)

        counts = {"names": 1, "citations": 1, "documents": 1, "sources that belong to it": 1}
        assert dict(preview.moves) == counts | {"sources merged into it before": 1}
        assert preview.names == ["BBC News Russian", "BBC Russe"]
        assert everything() == before


class TestRefusals:
    def refused(self, source: Source, into: Source, by: User) -> str:
        before = everything()
        with pytest.raises(ValidationError) as caught:
            merging.merge(source, into, by=by)
        assert everything() == before
        return caught.value.message

    def test_into_itself(self, alice, bbc):
        assert "into itself" in self.refused(bbc, bbc, alice)

    def test_what_is_merged_already(self, alice, bbc, russian):
        assert "is merged into BBC News Russian already" in self.refused(now("bbc-russia"), bbc, alice)
        assert "is merged into BBC News Russian already" in self.refused(bbc, now("bbc-russia"), alice)

    def test_into_what_belongs_to_what_belongs_to_it(self, alice, bbc, russian):
        Source.objects.filter(pk=russian.pk).update(parent=bbc)

        assert "the other way round" in self.refused(bbc, now("podcast"), alice)

    @pytest.mark.parametrize("role", ["Reader", "Checker"])
    def test_by_who_does_not_keep_the_registry(self, bbc, russian, role):
        with pytest.raises(PermissionDenied):
            merging.merge(russian, bbc, by=make_user("bob", role=role))


class TestTakingApart:
    def test_everything_is_as_it_was(self, alice, bbc, russian):
        before = everything()
        merging.merge(russian, bbc, by=alice)

        merging.part(now("bbc-russian"), by=make_user("bob"))

        assert everything() == before
        assert list(log.verify()) == []

    def test_what_somebody_linked_otherwise_since_stays_so(self, alice, bbc, russian):
        merging.merge(russian, bbc, by=alice)
        other = make_source("other")
        Citation.objects.update(source=other)

        merging.part(now("bbc-russian"), by=alice)

        assert Citation.objects.get().source == other

    def test_it_is_refused_when_somebody_acted_since(self, alice, bbc, russian):
        merging.merge(russian, bbc, by=alice)
        before = sources.state(bbc)
        bbc.aliases.create(name="Auntie")
        sources.record(bbc, before, by=make_user("bob"))

        with pytest.raises(ValidationError, match="bob has changed BBC since"):
            merging.part(now("bbc-russian"), by=alice)

    def test_two_merges_are_taken_apart_in_turn(self, alice, bbc, russian):
        merging.merge(russian, bbc, by=alice)
        merging.merge(make_source("bbc-arabic"), bbc, by=alice)

        with pytest.raises(ValidationError, match="Take BBC-ARABIC out first"):
            merging.part(now("bbc-russian"), by=alice)
        merging.part(now("bbc-arabic"), by=alice)
        merging.part(now("bbc-russian"), by=alice)

        assert not bbc.merged.exists()

    def test_it_can_be_merged_again(self, alice, bbc, russian):
        for _round in range(2):
            merging.merge(now("bbc-russian"), now("bbc"), by=alice)
            merging.part(now("bbc-russian"), by=alice)

        assert Citation.objects.get().source == russian

    def test_what_is_not_merged_can_not_be_taken_apart(self, alice, bbc):
        with pytest.raises(ValidationError, match="merged into no other"):
            merging.part(bbc, by=alice)
