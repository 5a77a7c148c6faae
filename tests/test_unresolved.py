"""Names that articles cite and the registry does not know."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims import review, unresolved
from claims.models import Citation, Claim, Desk, Stage
from tests.factories import make_article, make_claim, make_source, make_user
from tests.review.steps import claim_at

pytestmark = pytest.mark.django_db


def cite(*texts: str, **fields) -> list[Citation]:
    """Return citations of some names, each of a claim of its own."""
    return [make_claim().citations.create(text=text, **fields) for text in texts]


def listed(user=None, **options) -> list[tuple[str, int]]:
    return [(group.key, group.citations) for group in unresolved.groups(user or make_user(), **options)]


def test_spellings_of_one_name_are_one_group_and_the_most_cited_comes_first():
    cite("Mediazona", "l’Insee", "Insee", "INSEE")

    assert listed() == [("insee", 3), ("mediazona", 1)]


def test_the_example_is_the_newest_citation():
    *_old, newest = cite("l’Insee", "INSEE")

    assert unresolved.groups(make_user())[0].example == newest


def test_what_has_a_source_or_names_nobody_is_not_listed():
    cite("Insee", source=make_source())
    cite("un responsable", kind="anonymous")

    assert listed() == []


@pytest.mark.parametrize(
    "fields",
    [{"seen": False}, {"stage": "dismissed"}],
)
def test_claims_that_do_not_stand_are_not_listed(fields):
    cite("Insee")
    Claim.objects.update(**fields)

    assert listed() == []


def test_checked_claims_are_listed_and_confirmed_ones_are_not():
    (citation,) = cite("Insee")
    claim_at(Stage.CHECKED, claim=citation.claim)
    assert listed() == [("insee", 1)]

    review.confirm(citation.claim, by=make_user("paula"), version=citation.claim.version)

    assert listed() == []


def test_what_a_person_does_not_see_is_not_listed():
    cite("Insee")
    article = Citation.objects.get().claim.article
    article.desk, article.confidential = Desk.objects.create(name="Inquiries"), True
    article.save()

    assert listed(make_user("bob")) == []
    assert unresolved.group(make_user("bob"), "insee") is None


def test_readers_see_none():
    cite("Insee")

    assert listed(make_user("rita", role="Reader")) == []


@pytest.mark.parametrize(("part", "found"), [("INSÉE", 1), ("l’ins", 1), ("nse", 1), ("xyz", 0), ("%", 0)])
def test_names_are_found_by_a_part_of_them(part, found):
    cite("l’Insee", "Mediazona")

    assert len(listed(containing=part)) == found


class TestWhoIsMeant:
    def test_one_who_goes_by_the_name_is_the_guess(self):
        insee = make_source("insee", name="Insee")
        cite("l’INSEE")

        group = unresolved.group(make_user(), "insee")

        assert (group.guess, group.holders, group.is_ambiguous) == (insee, [insee], False)

    @pytest.mark.parametrize("text", ["rapport de l’Insee", "Insee Première", "le directeur d’Insee"])
    def test_so_is_one_who_goes_by_a_part_of_it(self, text):
        insee = make_source("insee", name="Insee")
        cite(text)

        assert unresolved.groups(make_user())[0].guess == insee

    def test_the_longest_part_wins(self):
        make_source("bank", name="Bank")
        england = make_source("boe", name="Bank of England")
        cite("the Bank of England staff")

        assert unresolved.groups(make_user())[0].guess == england

    def test_a_name_that_two_go_by_is_ambiguous_and_nobody_is_guessed(self):
        make_source("soir-be", name="Le Soir")
        make_source("soir-ch", name="Le Soir")
        cite("le Soir")

        (group,) = unresolved.groups(make_user())

        assert group.is_ambiguous
        assert group.guess is None

    @pytest.mark.parametrize("text", ["Unheard Of", "IN", "seein"])
    def test_else_nobody_is_guessed(self, text):
        make_source("insee", name="Insee")
        make_source("i", name="In")
        cite(text)

        assert unresolved.groups(make_user())[0].guess is None


def test_a_page_of_many_takes_as_many_queries_as_one_of_few():
    user, article = make_user(), make_article()
    claim = make_claim(article=article)
    for number in range(3):
        claim.citations.create(text=f"Bureau {number}")
    with CaptureQueriesContext(connection) as few:
        unresolved.groups(user)
    for number in range(3, 40):
        make_source(f"s{number}", name=f"Bureau {number}")
        claim.citations.create(text=f"le Bureau {number}")
    with CaptureQueriesContext(connection) as many:
        groups = unresolved.groups(user)

    assert len(groups) == 40
    assert len(many) <= len(few) + 1 <= 10  # the sources that are guessed, once there are any
