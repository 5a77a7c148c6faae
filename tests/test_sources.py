import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import ProtectedError

from claims import review, sources
from claims.extraction.registry import Alias, Registry
from claims.models import Event, Source, SourceAlias, Subject, User
from tests.factories import make_claim, make_user

pytestmark = pytest.mark.django_db

ISW: sources.Entry = {
    "slug": "isw",
    "name": "Institute for the Study of War",
    "kind": "research_institute",
    "country": "US",
    "aliases": {"fr": ["Institut pour l’étude de la guerre"], "en": ["ISW"]},
}


def make_source(name: str = "Insee", *, by: User | None = None, **fields) -> Source:
    return sources.create(**({"name": name, "kind": "statistics_office", "by": by or make_user()} | fields))


def events() -> list[Event]:
    return list(Event.objects.filter(subject_type=Subject.SOURCE).order_by("id"))


@pytest.mark.parametrize("term", ["isw", "ISW", "étude", "etude", "l'étude de", "INSTITUTE FOR", " study  of "])
def test_search_finds_names_and_aliases_whatever_case_and_accents(term):
    sources.load([ISW])

    assert [source.slug for source in sources.search(term)] == ["isw"]


@pytest.mark.parametrize("term", ["", "  ", "warfare", "isww", "%", "_"])
def test_search_finds_nothing_for_what_no_name_holds(term):
    sources.load([ISW])

    assert sources.search(term) == []


def test_search_puts_the_closest_name_first():
    user = make_user()
    for name in ["Le Monde diplomatique", "Tout le Monde", "Démonde", "Monde"]:
        make_source(name, by=user)

    assert [str(s) for s in sources.search("monde")] == [
        "Monde",
        "Le Monde diplomatique",
        "Tout le Monde",
        "Démonde",
    ]


def test_search_stops_at_its_limit():
    user = make_user()
    for number in range(4):
        make_source(f"Institut {number}", by=user)

    assert len(sources.search("institut", limit=3)) == 3


def test_search_takes_two_queries_however_many_sources_there_are(django_assert_num_queries):
    user = make_user()
    for number in range(20):
        make_source(f"Institut {number}", by=user)

    with django_assert_num_queries(2):
        sources.search("institut")


def test_create_makes_a_slug_of_its_own():
    user = make_user()
    Source.objects.create(slug="cour-des-comptes", name="Court of Auditors", kind="public_body")

    source = sources.create(name="  Cour des  comptes ", kind="public_body", country="fr", by=user)

    assert (source.slug, source.name, source.country) == ("cour-des-comptes-2", "Cour des comptes", "FR")


def test_create_makes_a_slug_of_a_name_without_latin_letters():
    assert make_source("국가통계포털").slug == "source"


def test_create_is_logged():
    user = make_user()

    source = make_source("Insee", by=user)

    (event,) = events()
    assert (event.subject_id, event.verb, event.actor_id) == (source.pk, "created", user.pk)
    assert event.free_text.after == {"name": "Insee", "names": []}


@pytest.mark.parametrize("name", ["isw", "institut pour l'etude de la guerre", "Institute for the Study of War"])
def test_create_refuses_a_name_that_another_source_goes_by(name):
    sources.load([ISW])

    with pytest.raises(ValidationError, match="already a name of Institute for the Study of War"):
        sources.create(name=name, kind="ngo", by=make_user())


@pytest.mark.parametrize("fields", [{"name": ""}, {"kind": "rumour"}, {"country": "FRA"}, {"name": "x" * 201}])
def test_create_refuses_what_no_source_can_be(fields):
    with pytest.raises(ValidationError) as caught:
        sources.create(**({"name": "Insee", "kind": "ngo", "by": make_user()} | fields))

    assert list(fields) == [field for field in caught.value.error_dict if field != "slug"]


def test_create_needs_the_permission():
    with pytest.raises(PermissionDenied):
        sources.create(name="Insee", kind="ngo", by=make_user(editor=False))


def test_names_are_those_of_the_source_and_of_its_aliases():
    sources.load([ISW])

    assert {name.name for name in sources.names()} == {
        "Institute for the Study of War",
        "Institut pour l’étude de la guerre",
        "ISW",
    }
    assert {(name.slug, name.kind) for name in sources.names()} == {("isw", "research_institute")}


def test_load_creates_what_is_missing_and_logs_it():
    assert sources.load([ISW]) == sources.Loaded(created=1, updated=0, kept=0)

    assert Source.objects.get().country == "US"
    assert [(event.verb, event.actor_id) for event in events()] == [("created", None)]


def test_load_leaves_an_edited_source_as_it_is():
    sources.load([ISW])
    Source.objects.update(name="Edited")
    SourceAlias.objects.filter(name="ISW").delete()

    assert sources.load([ISW]) == sources.Loaded(created=0, updated=0, kept=1)
    assert Source.objects.get().name == "Edited"
    assert not SourceAlias.objects.filter(name="ISW").exists()


def test_load_with_update_overwrites_fields_and_keeps_aliases_that_people_added():
    sources.load([ISW])
    Source.objects.update(name="Edited")
    SourceAlias.objects.create(source=Source.objects.get(), name="The Institute")

    assert sources.load([ISW], update=True).updated == 1

    assert Source.objects.get().name == ISW["name"]
    assert SourceAlias.objects.filter(name="The Institute").exists()
    assert events()[-1].free_text.before == {"name": "Edited"}


def test_load_with_update_logs_nothing_when_nothing_changed():
    sources.load([ISW])

    assert sources.load([ISW], update=True) == sources.Loaded(created=0, updated=0, kept=1)
    assert len(events()) == 1


def test_load_loads_all_or_nothing():
    with pytest.raises(ValidationError):
        sources.load([ISW, ISW | {"slug": "x", "kind": "rumour"}])

    assert not Source.objects.exists()


def test_record_names_the_changed_fields_only():
    source = make_source("Insee", country="FR")
    before = sources.state(source)
    source.country = "BE"
    source.save()
    source.aliases.create(name="INSEE", language="fr")

    event = sources.record(source, before, by=make_user("bob"))

    assert (event.before, event.after) == ({"country": "FR"}, {"country": "BE"})
    assert event.free_text.after == {"names": [["fr", "INSEE"]]}


def test_remove_deletes_and_is_logged():
    source = make_source("Insee")

    sources.remove(source, by=make_user("bob"))

    assert not Source.objects.exists()
    assert events()[-1].verb == "erased"


def test_remove_refuses_a_cited_source_and_logs_nothing():
    claim = make_claim()
    source = make_source("Insee")
    review.cite(claim, source, by=claim.article.created_by, version=claim.version)

    with pytest.raises(ProtectedError):
        sources.remove(source, by=claim.article.created_by)

    assert [event.verb for event in events()] == ["created"]


def test_a_name_that_a_source_shares_with_what_belongs_to_it_is_the_more_specific_one_s():
    bbc = make_source("BBC", kind="outlet")
    bbc.aliases.create(name="BBC Russe", language="fr")
    Source.objects.create(slug="bbc-russian", name="BBC Russe", kind="outlet", parent=bbc)

    assert {(name.slug, name.name) for name in sources.names()} == {("bbc", "BBC"), ("bbc-russian", "BBC Russe")}


@pytest.mark.parametrize(
    ("words", "slug"), [("la BBC", "bbc"), ("BBC News Russian", "bbc-russian"), ("la BBC russe", "bbc-russian")]
)
def test_the_engine_takes_the_most_specific_name(words, slug):
    bbc = make_source("BBC", kind="outlet")
    bbc.aliases.create(name="BBC russe", language="fr")
    child = Source.objects.create(slug="bbc-russian", name="BBC News Russian", kind="outlet", parent=bbc)
    child.aliases.create(name="BBC russe", language="fr")

    registry = Registry(Alias(*name) for name in sources.names()).in_language("fr")

    assert registry.match(words.split(), 0, len(words.split())).slug == slug


def test_a_name_that_strangers_share_stays_both_s():
    make_source("Le Soir")
    Source.objects.create(slug="soir-suisse", name="Le Soir", kind="outlet")

    assert len(list(sources.names())) == 2


def test_above_is_what_sources_belong_to_the_nearest_first():
    highest = make_source("Highest")
    middle = Source.objects.create(slug="m", name="Middle", kind="ngo", parent=highest)
    low = Source.objects.create(slug="l", name="Low", kind="ngo", parent=middle)

    assert sources.above([low.pk]) == [[middle.pk], [highest.pk]]
    assert sources.above([low.pk, middle.pk]) == [[highest.pk]]
    assert sources.above([]) == sources.above([highest.pk]) == []


def test_load_leaves_merged_sources_merged():
    sources.load([ISW])
    other = Source.objects.create(slug="other", name="Other", kind="ngo")
    Source.objects.filter(slug="isw").update(merged_into=other, name="Edited")

    assert sources.load([ISW], update=True) == sources.Loaded(created=0, updated=0, kept=1)
