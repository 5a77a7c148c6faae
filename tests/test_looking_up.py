"""Look-ups in Wikidata and in a web archive: off, nobody is asked; on, what is found is for a person to take."""

import json
import socket
from ipaddress import ip_network

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from claims import documents, web_archive, wikidata
from claims.looking_up import LookupFailed
from claims.models import Document, Event
from tests.factories import make_claim, make_source, make_user
from tests.fetching.servers import Server, reply, serving

pytestmark = pytest.mark.django_db

SEARCH = {"search": [{"id": "Q9"}, {"id": "P31"}, {"id": "Q12"}]}
ENTITIES = {
    "entities": {
        "Q9": {
            "id": "Q9",
            "labels": {"fr": {"value": "Observatoire du vélo"}, "en": {"value": "Cycling Observatory"}},
            "descriptions": {"en": {"value": "counts bicycles"}},
            "aliases": {"fr": [{"value": "ODV"}, {"value": " Observatoire  du vélo "}], "ru": [{"value": "ОВ"}]},
            "claims": {"P856": [{"mainsnak": {"datavalue": {"value": "https://velo.example/"}}}]},
        },
        "Q12": {"id": "Q12", "claims": {"P856": [{"mainsnak": {"datavalue": {"value": "javascript:alert(1)"}}}]}},
    }
}
COPIES = [["timestamp"], ["20240102030405"], ["20250607080910"], ["not one"]]


def answering(answers: dict[str, object]):
    """Return a server's behaviour: JSON by a word of what is asked for."""

    def answer(peer: socket.socket, asked: str) -> None:
        said = next(said for word, said in answers.items() if word in asked)
        peer.sendall(said if isinstance(said, bytes) else reply(json.dumps(said).encode()))

    return answer


@pytest.fixture
def server(settings):
    """Wikidata and a web archive of the tests' own, switched on."""
    answers = {"wbsearchentities": SEARCH, "wbgetentities": ENTITIES, "/cdx/": COPIES}
    with serving(answering(answers)) as server:
        settings.LOOKUP_WIKIDATA = settings.LOOKUP_ARCHIVE = True
        settings.WIKIDATA_URL = settings.ARCHIVE_URL = server.url
        settings.FETCH_ALLOWED = [ip_network("127.0.0.1/32")]
        yield server


@pytest.fixture
def no_network(monkeypatch):
    """Fail as soon as anybody looks for an address or connects."""

    def refuse(*_args, **_options):
        raise AssertionError("a look-up that is off used the network")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)


def report() -> Document:
    return documents.add(by=None, url="https://velo.example/report?year=2024", title="A report")


class TestOff:
    def test_wikidata_is_not_asked(self, no_network):
        with pytest.raises(LookupFailed, match="nothing leaves this server"):
            wikidata.search("Insee", language="en")

    def test_the_archive_is_not_asked(self, no_network):
        with pytest.raises(LookupFailed, match="nothing leaves this server"):
            web_archive.copies(report())

    def test_nothing_of_the_archive_is_taken(self, no_network):
        document = report()

        with pytest.raises(LookupFailed):
            web_archive.take(document, "20240102030405", by=make_user())
        assert Document.objects.get() == document

    def test_the_settings_are_off_by_default(self, settings):
        assert not settings.LOOKUP_WIKIDATA
        assert not settings.LOOKUP_ARCHIVE


class TestWikidata:
    def test_items_come_with_names_in_our_languages_and_a_homepage(self, server):
        first, second = wikidata.search("vélo", language="en")

        assert first[:4] == ("Q9", "Cycling Observatory", "counts bicycles", "https://velo.example/")
        assert sorted(first.aliases) == [
            ("en", "Cycling Observatory"),
            ("fr", "ODV"),
            ("fr", "Observatoire du vélo"),
        ]
        assert second == ("Q12", "Q12", "", "", [])

    def test_the_name_is_sent_and_who_asks_says_so(self, server, settings):
        wikidata.search("Institut & Cie", language="fr")

        assert "search=Institut+%26+Cie" in server.asked[0]
        assert settings.FETCH_USER_AGENT in server.asked[0]

    @pytest.mark.parametrize(
        "answer",
        [
            reply(b"<html>"),
            reply(b"[]"),
            reply(b'{"search": [{"id": 3}]}'),
            reply(b'{"search": 1}'),
            reply(b"[" * 100_000),
            reply(b"{}", "503 Service Unavailable"),
        ],
    )
    def test_an_odd_answer_is_told_in_words(self, server: Server, answer):
        server.answer = answering({"": answer})

        with pytest.raises(LookupFailed, match="Try again later"):
            wikidata.search("vélo", language="en")

    def test_a_server_that_is_not_there_is_told_in_words(self, settings, server):
        settings.FETCH_ALLOWED = []

        with pytest.raises(LookupFailed, match="private network"):
            wikidata.search("vélo", language="en")

    def test_who_is_not_known_is_not_found(self, server):
        server.answer = answering({"": {"search": []}})

        assert wikidata.search("Xyz", language="en") == []
        assert len(server.asked) == 1


class TestTakingOver:
    def test_what_was_chosen_is_the_source_s_and_logged(self):
        source = make_source(name="Insee")

        wikidata.adopt(
            source, item="Q9", homepage="https://velo.example/", aliases=[("fr", "ODV"), ("fr", "ODV")], by=make_user()
        )

        source.refresh_from_db()
        assert (source.wikidata, source.homepage) == ("Q9", "https://velo.example/")
        assert source.aliases.get().name == "ODV"
        assert Event.objects.get(subject_type="source").after["wikidata"] == "Q9"

    def test_a_homepage_that_somebody_gave_stays(self):
        source = make_source(homepage="https://own.example/")

        wikidata.adopt(source, item="Q9", homepage="https://velo.example/", aliases=[], by=make_user())

        assert source.homepage == "https://own.example/"

    @pytest.mark.parametrize(
        "asked",
        [
            {"item": "P31"},
            {"item": "Q9' OR 1"},
            {"homepage": "javascript:alert(1)"},
            {"aliases": [("fr", "")]},
            {"aliases": [("fr", "x" * 201)]},
            {"aliases": [("french", "Insee")]},
        ],
    )
    def test_what_no_source_can_have_is_refused(self, asked):
        with pytest.raises(ValidationError):
            wikidata.adopt(make_source(), **({"item": "Q9", "homepage": "", "aliases": []} | asked), by=make_user())

    def test_who_does_not_keep_the_registry_takes_nothing_over(self):
        with pytest.raises(PermissionDenied):
            wikidata.adopt(make_source(), item="Q9", homepage="", aliases=[], by=make_user("bob", role="Checker"))


class TestArchive:
    def test_copies_are_listed_the_newest_first(self, server):
        found = web_archive.copies(report())

        assert [copy.stamp for copy in found] == ["20250607080910", "20240102030405"]
        assert found[0].url == f"{server.url}/web/20250607080910id_/https://velo.example/report?year=2024"
        assert "url=https%3A%2F%2Fvelo.example%2Freport%3Fyear%3D2024" in server.asked[0]

    @pytest.mark.parametrize("rows", [[], [["timestamp"]]])
    def test_none_are_found_where_there_are_none(self, server, rows):
        server.answer = answering({"": rows})

        assert web_archive.copies(report()) == []

    @pytest.mark.parametrize("rows", [{"a": 1}, [["timestamp"], []], [1, 2], [["timestamp"], ["99999999999999"]]])
    def test_an_odd_answer_is_told_in_words(self, server, rows):
        server.answer = answering({"": rows})

        with pytest.raises(LookupFailed, match="Try again later"):
            web_archive.copies(report())

    def test_a_file_without_address_has_no_copies(self, server):
        assert web_archive.copies(documents.add(by=None, title="A leak")) == []
        assert server.asked == []

    def test_one_that_is_taken_is_a_document_beside_the_same_claims(self, server):
        document, claim = report(), make_claim()
        documents.put_beside(claim, document)

        snapshot = web_archive.take(document, "20240102030405", by=make_user())

        copy = snapshot.document
        assert copy.url == f"{server.url}/web/20240102030405id_/https://velo.example/report?year=2024"
        assert copy.title.startswith("A report (web archive, ")
        assert copy.claims.get() == claim
        assert snapshot.state == "pending"

    @pytest.mark.parametrize("stamp", ["", "x", "2024", "99999999999999", "20240102030405/../x"])
    def test_a_copy_that_can_not_be_is_refused(self, server, stamp):
        with pytest.raises(ValidationError, match="no such copy"):
            web_archive.take(report(), stamp, by=make_user())
