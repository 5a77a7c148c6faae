import pytest

from claims.extraction.contract import CitationKind, Stance
from tests.extraction.attribution.marked import citations


@pytest.mark.parametrize(
    ("language", "text", "words", "affiliation"),
    [
        ("fr", "Paul Roux, directeur de la Banque Delta, estime que <4> % suffisent.", "Paul Roux", "la Banque Delta"),
        ("fr", "Lucie Petit, de la CGT, affirme que <300> postes manquent.", "Lucie Petit", "la CGT"),
        ("fr", "Le patron de Delta, Paul Roux, assure que <300> postes restent.", "Paul Roux", "Delta"),
        ("en", "Ann Lee, an economist at Delta Bank, said <4> % was enough.", "Ann Lee", "Delta Bank"),
        ("en", "According to Delta Bank economist Ann Lee, <4> % is enough.", "Ann Lee", "Delta Bank"),
    ],
)
def test_a_person_is_cited_by_name_with_the_body_apart(language, text, words, affiliation):
    ((citation,),) = citations(language, text)

    assert (citation.span.text, citation.affiliation) == (words, affiliation)
    assert citation.kind is CitationKind.PERSON


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "Selon l'Insee, <4> % des foyers sont concernés.", CitationKind.ORGANISATION),
        ("fr", "Selon une étude récente, <4> % des foyers sont concernés.", CitationKind.DOCUMENT),
        ("fr", "Selon des sources proches du dossier, <4> % des foyers sont concernés.", CitationKind.ANONYMOUS),
        ("fr", "Selon Le Parisien, <4> % des foyers sont concernés.", CitationKind.OUTLET),
        ("en", "According to a recent study, <4> % of homes are affected.", CitationKind.DOCUMENT),
        ("en", "According to officials, <4> % of homes are affected.", CitationKind.ANONYMOUS),
        ("en", "According to Reuters, <4> % of homes are affected.", CitationKind.OUTLET),
        ("en", "According to Dr Patel, <4> % of homes are affected.", CitationKind.PERSON),
    ],
)
def test_it_says_what_kind_of_source_is_cited(language, text, kind):
    ((citation,),) = citations(language, text)

    assert citation.kind is kind


def test_a_known_name_resolves_to_its_source():
    ((citation,),) = citations("fr", "Selon l’ISW, <4> villages sont tombés.")

    assert citation.source == "isw"


def test_the_noun_of_a_document_with_an_owner_belongs_to_the_cue():
    ((citation,),) = citations("fr", "D'après l'analyse de l'ISW, <4> villages sont tombés.")

    assert (citation.cue.text, citation.span.text) == ("D'après l'analyse de", "l'ISW")


def test_coordinated_owners_share_their_cue():
    ((first, second),) = citations("fr", "Ils seraient <150 000> selon une enquête de BBC et de Mediazona.")

    assert (first.source, second.source) == ("bbc", "mediazona")
    assert first.cue == second.cue


def test_a_denial_is_kept_as_one():
    ((citation,),) = citations("fr", "L'armée dément que <4> soldats aient disparu.")

    assert citation.stance is Stance.DENIES


def test_every_citation_names_the_rule_that_made_it():
    ((citation,),) = citations("en", "The mayor said that <4> streets were closed.")

    assert citation.why == "cue-report-clause"


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("it", "Il Corriere della Sera scrive che mancano <13> milioni.", "Il Corriere della Sera"),
        ("es", "Sigma Dos calcula que son <142> escaños.", "Sigma Dos"),
        ("de", "Kämmerin Sabine Lorenz rechnet mit <30> Millionen Euro.", "Sabine Lorenz"),
        ("es", "El sindicato habla de <85> casos, mientras la patronal lo reduce a <20>.", "la patronal"),
    ],
)
def test_a_name_is_whole(language, text, words):
    assert [citation.span.text for citation in citations(language, text)[-1]] == [words]
