import pytest

from tests.extraction.attribution.marked import cited


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("fr", "Selon l'Insee, le chômage a reculé de <2,3> % au printemps.", [["l'Insee"]]),
        ("fr", "D’après une note interne de la SNCF, <340> trains ont été supprimés lundi.", [["la SNCF"]]),
        (
            "fr",
            "Le déficit atteindrait <154> milliards d'euros, selon la Cour des comptes.",
            [["la Cour des comptes"]],
        ),
        ("fr", "À en croire le maire de Lorient, Fabrice Loher, <1 200> logements manquent.", [["Fabrice Loher"]]),
        ("fr", "Aux dires du syndicat, <80> % des conducteurs ont cessé le travail.", [["syndicat"]]),
        ("fr", "De l'avis des experts, il faudra <12> ans pour dépolluer le site.", [["experts"]]),
        ("es", "De acuerdo con Le Parisien, sobran <42> millones.", [["Le Parisien"]]),
        ("fr", "Si l'on en croit le journal Les Échos, <4 500> postes sont menacés.", [["le journal Les Échos"]]),
        ("fr", "De source policière, <350> personnes ont défilé samedi.", [["source policière"]]),
        ("fr", "Selon des sources concordantes, <17> otages ont été libérés.", [["des sources concordantes"]]),
        ("fr", "<43> personnes ont été interpellées, a-t-on appris de source judiciaire.", [["source judiciaire"]]),
        ("fr", "Selon un sondage Elabe pour BFMTV, <71> % des sondés désapprouvent la réforme.", [["Elabe"]]),
        (
            "fr",
            "Selon un rapport établi par l'Inspection générale des finances, l'État a perdu <900> millions d'euros.",
            [["l'Inspection générale des finances"]],
        ),
        ("fr", "Le seuil est de 12 mètres (<40> pieds selon le constructeur).", [["le constructeur"]]),
        (
            "fr",
            "Les pertes s'élèveraient à <150 000> soldats selon une enquête de la BBC et de Mediazona.",
            [["Mediazona", "la BBC"]],
        ),
        (
            "fr",
            "Selon les pompiers et la gendarmerie, <19> personnes ont été secourues.",
            [["la gendarmerie", "les pompiers"]],
        ),
        ("fr", "Selon l'Insee et Eurostat, l'écart est de <3> points.", [["Eurostat", "l'Insee"]]),
        ("fr", "Selon certains, <20> % des voix manquent.", [["certains"]]),
        ("fr", "Selon le recensement de 2020, la commune abrite <4 210> habitants.", [["le recensement de 2020"]]),
        ("fr", "Selon une étude réalisée en 2019, <33> % des haies ont disparu.", [["une étude réalisée en 2019"]]),
        ("en", "According to the World Bank, growth slowed to <2.4> % last year.", [["the World Bank"]]),
        ("en", "Rents rose <9> per cent in a year, according to figures from Zoopla.", [["Zoopla"]]),
        ("en", "According to a report issued by the Audit Office, <40> bridges are unsafe.", [["the Audit Office"]]),
        ("en", "By the ministry's own estimate, <3> million people lack insurance.", [["the ministry"]]),
        ("en", "As noted by the auditors, <5> invoices were missing.", [["the auditors"]]),
        ("en", "The economy, according to the IMF, will shrink by <1> %.", [["the IMF"]]),
        (
            "en",
            "The economy will shrink by <1> % this year and <2> % next, according to the IMF.",
            [["the IMF"], ["the IMF"]],
        ),
        ("en", "Per the report, <84> people were executed.", [["the report"]]),
    ],
)
def test_it_names_whom_a_preposition_cues(language, text, sources):
    assert cited(language, text) == sources
