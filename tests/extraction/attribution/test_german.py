"""Who is cited in German: behind the noun, in marks, before and behind split verbs, of one's own, told afterwards."""

import pytest

from tests.extraction.attribution.marked import citations, cited

TWO_HEADED = "Verkehrs- und Sozialwissenschaftlichen Instituts"
PREPOSITIONS = [
    ("Laut Insee stieg die Zahl um <2> Prozent.", ["Insee"]),
    ("Nach Angaben der Polizei kamen <300> Menschen.", ["Polizei"]),
    ("Nach ersten Schätzungen von Experten fehlen <40> Ärzte.", ["Experten"]),
    ("Nach einem Bericht der Weltbank leben <700> Millionen in Armut.", ["Weltbank"]),
    ("Einer Studie der Universität Bremen zufolge fehlen <400> Lehrer.", ["Universität Bremen"]),
    ("Einem Sprecher zufolge waren <80> Helfer vor Ort.", ["Einem Sprecher"]),
    ("Der Umsatz stieg Branchenkreisen zufolge um <3> Prozent.", ["Branchenkreisen"]),
    ("Unter Berufung auf Reuters ist von <30> Toten die Rede.", ["Reuters"]),
    ("Gemäß einer Umfrage des Instituts YouGov sind <60> Prozent dafür.", ["Instituts YouGov"]),
    ("Der Verein hat nach eigenen Angaben <1900> Mitglieder.", ["Der Verein"]),
    ("Nach eigenen Angaben beschäftigt der Konzern <300> Leute.", ["der Konzern"]),
    ("Die Wirtschaft schrumpfte um <0,8> Prozent, heißt es im Bericht des Wifo.", ["Wifo"]),
    ("Nach Angaben der Erdbebenwarte GFZ in <10> Kilometern Tiefe brach die Erde.", ["Erdbebenwarte GFZ"]),
    ("Nach ISW-Angaben starben <300> Soldaten.", ["ISW"]),
    ("Laut einer YouGov-Umfrage sind <60> Prozent dafür.", ["YouGov"]),
    ("Nach Corona-Zahlen vom Montag fehlen <40> Betten.", ["Corona-Zahlen"]),
    ("Der Klub verlangt nach „Kicker“-Informationen <45> Millionen Euro.", ["Kicker"]),
    ("Nach Berechnungen des Verkehrs- und Sozialwissenschaftlichen Instituts fehlen <40> Züge.", [TWO_HEADED]),
    ("Aus der Koalition hieß es, es fehlten <40> Millionen Euro.", ["der Koalition"]),
    ("In dem Bericht heißt es, <40> Brücken seien marode.", ["dem Bericht"]),
    ("Wie aus dem Jahresbericht der Bahn hervorgeht, fielen <500> Züge aus.", ["Bahn"]),
]
VERBS = [
    ("Die Ministerin sagte, dass <45> Schulen saniert werden.", ["Die Ministerin"]),
    ("Der Minister sagte, man habe <800> Stellen geschaffen.", ["Der Minister"]),
    ("Am Montag teilte die Stadt Köln mit, dass <30> Bäume gefällt werden.", ["die Stadt Köln"]),
    ("Forscher der ETH haben herausgefunden, dass <50> Prozent fehlen.", ["Forscher der ETH"]),
    ("Den Schaden schätzt die Polizei auf <30.000> Euro.", ["die Polizei"]),
    ("Die Regierung geht von <120> Toten aus.", ["Die Regierung"]),
    ("Polizeisprecher Karl Moser bezifferte den Schaden auf <4500> Euro.", ["Karl Moser"]),
    ("Der Schaden wird von der Versicherung auf <90> Millionen geschätzt.", ["der Versicherung"]),
    ("Rund <60> Prozent sind dafür, wie eine Umfrage von YouGov ergab.", ["YouGov"]),
    ("Eine Studie kommt zu dem Schluss, dass <40> Brücken marode sind.", ["Eine Studie"]),
    ("Eine Umfrage des Instituts YouGov ergab, dass <60> Prozent dafür sind.", ["Instituts YouGov"]),
    ("Das Ministerium gab an, in der Nacht <41> Drohnen zerstört zu haben.", ["Das Ministerium"]),
    ("Dem Mann wirft die Staatsanwaltschaft vor, <34> Anleger betrogen zu haben.", ["die Staatsanwaltschaft"]),
    ("Die Firma bestreitet, dass <300> Stellen wegfallen.", ["Die Firma"]),
]
INVERSIONS = [
    ("„Wir haben <30> Leute verloren“, sagte Bürgermeisterin Eva Moser.", ["Eva Moser"]),
    ("»Uns fehlen <30> Leute«, sagte Eva Moser.", ["Eva Moser"]),
    ("Der Umbau koste <12> Millionen Euro, so die Bürgermeisterin.", ["die Bürgermeisterin"]),
    ("Wie die Polizei mitteilte, wurden <23> Menschen verletzt.", ["die Polizei"]),
    ("Es gab <50> Tote, wie die Behörde bekannt gab.", ["die Behörde"]),
    ("Es gab <50> Tote, teilte das Ministerium am Montag mit.", ["das Ministerium"]),
    ("Der Pegel lag bei <2> Metern, teilte das Wasser- und Schifffahrtsamt mit.", ["das Wasser- und Schifffahrtsamt"]),
    ("Es gab <50> Tote, sagte der Gouverneur der BBC.", ["BBC", "der Gouverneur"]),
    ("Es gab <50> Tote, sagte Hans Moser dem Sender „CNN“.", ["Hans Moser", "Sender „CNN"]),
]
NOBODY = [
    "Es wird geschätzt, dass <300> Menschen betroffen sind.",
    "Man geht von <300> Toten aus.",
    "Nach dem Treffen mit dem Minister kamen <30> Leute.",
    "Nach drei Stunden waren <30> Leute da.",
    "Die Musik war zu laut, <30> Nachbarn klagten.",
    "Der Umsatz des Konzerns stieg um <3> Prozent.",
    "Die Polizei nahm <30> Menschen fest.",
    "Die Stadt verzeichnete <300> Unfälle.",
    "Die Partei kam nach Auszählung aller Stimmen auf <33> Prozent.",
    "Der Verein nahm sich vor, <30> Bäume pflanzen zu lassen, und tat es.",
    "Das Ministerium baut <30> Schulen.",
    "Angeblich starben <30> Menschen.",
    "Es heißt, <30> Menschen seien gestorben.",
]


@pytest.mark.parametrize(("text", "sources"), PREPOSITIONS)
def test_a_preposition_or_a_postposition_cites(text, sources):
    assert cited("de", text) == [sources]


@pytest.mark.parametrize(("text", "sources"), VERBS)
def test_a_verb_cites_its_subject_wherever_that_stands(text, sources):
    assert cited("de", text) == [sources]


@pytest.mark.parametrize(("text", "sources"), INVERSIONS)
def test_a_verb_behind_the_statement_cites(text, sources):
    assert cited("de", text) == [sources]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_invented(text):
    assert cited("de", text) == [[]]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Es wurden <300> Wohnungen gebaut. Das teilte die Stadt Köln mit.", ["die Stadt Köln"]),
        ("Es wurden <300> Wohnungen gebaut. Das geht aus Zahlen des Bauamts hervor.", ["Bauamts"]),
        ("Jeder <dritte> schläft schlecht. Das ergab eine Umfrage von YouGov.", ["YouGov"]),
        ("Das zeigt eine Studie von YouGov. Demnach sank die Zahl um <3> Prozent.", ["YouGov"]),
        ("Die Lage sei schlimm, sagte Eva Moser. Es gebe <30> Tote.", ["Eva Moser"]),
    ],
)
def test_another_sentence_names_the_source(text, sources):
    assert cited("de", text) == [sources]


def test_a_sentence_of_its_own_names_no_source_of_the_one_before():
    assert cited("de", "Es wurden <300> Wohnungen gebaut. Das ist zu wenig.") == [[]]


def test_who_passes_it_on_is_a_relay():
    (found,) = citations("de", "Es gab <50> Tote, sagte der Gouverneur der BBC.")

    assert [citation.relay for citation in found] == [False, True]


def test_a_title_in_quotation_marks_belongs_to_its_document():
    assert cited("de", "Der Studie „Arm im Alter“ zufolge fehlen <40> Betten.") == [["Der Studie „Arm im Alter“"]]


def test_a_compound_of_a_report_ends_with_its_noun():
    text = "Rund <300> Menschen gingen nach Polizeiangaben auf die Straße."

    assert cited("de", text) == [["Polizeiangaben"]]


def test_an_adjective_of_time_that_opens_the_sentence_is_nobody():
    text = "Letzte Woche teilte der Konzern mit, dass <40> Stellen wegfallen."

    assert cited("de", text) == [["der Konzern"]]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        (
            "Laut einer im Fachblatt „Nature Medicine“ veröffentlichten Studie schlafen <12> Prozent schlecht.",
            ["einer im Fachblatt „Nature Medicine“ veröffentlichten Studie"],
        ),
        ("Nach den am Montag in Bonn vorgelegten Zahlen des Insee stieg der Preis um <2> Prozent.", ["Insee"]),
        ("Nach einer von der Caritas in Auftrag gegebenen Umfrage sind <38> Prozent arm.", ["der Caritas"]),
        (
            "Eine im „New England Journal of Medicine“ erschienene Studie zeigt, dass <12> Prozent genesen.",
            ["Eine im „New England Journal of Medicine“ erschienene Studie"],
        ),
        (
            "Laut einer von Mai bis Juli dauernden Studie genasen <12> Prozent.",
            ["einer von Mai bis Juli dauernden Studie"],
        ),
    ],
)
def test_what_stands_between_an_article_and_its_report_belongs_to_it(text, sources):
    assert cited("de", text) == [sources]


def test_what_stands_between_an_article_and_another_noun_cites_nobody():
    assert cited("de", "Mit der im Mai gestarteten Aktion gewann sie <300> Mitglieder.") == [[]]


def test_a_contrast_of_amounts_leaves_their_source():
    text = "Das sind <44> weniger als im Mai, aber <120> mehr als vor einem Jahr, so Insee."

    assert cited("de", text) == [["Insee"], ["Insee"]]


def test_a_contrast_with_a_verb_of_its_own_has_its_own_source():
    assert cited("de", "Es fehlen <44> Lehrer, aber die Zahl sank um <120>, so Insee.") == [[], ["Insee"]]
