"""German words between the figures that belong together."""

from claims.extraction.lang.alarm_words import AlarmWords
from claims.extraction.lang.listing import phrases

_EVERYONE = frozenset("menschen opfer opfern personen leute leuten".split())

ALARMS = AlarmWords(
    left=frozenset(
        phrases("gegenüber | im vergleich zu | nach | nach zuvor | statt | verglichen mit | von | von zuvor")
    ),
    reached=frozenset(phrases("auf | auf rund | bei | bis auf")),
    same=frozenset(phrases("also | d . h . | das entspricht | das heißt | das macht | das sind | das wären | was")),
    between=frozenset(
        """
        entspricht erreichte erreichten gestiegen gesunken gleichen jahr jahres lag lagen monat monats quartal
        quartals vorjahr vorjahres vorjahresmonat vorjahresquartal vorjahreszeitraum vormonat vorquartal
        zeitraum zuvor
        """.split()
    ),
    rebased=frozenset(
        """
        aktie aktien anteilsschein anteilsscheine bereinigt bereinigte bereinigten bereinigter börse dax
        flächenbereinigt index inflationsbereinigt kalenderbereinigt kurs organisch organische organischen
        preisbereinigt preisbereinigte real reale realen saisonbereinigt titel vergleichbar vergleichbare
        vergleichbaren währungsbereinigt
        """.split()
    ),
    people=_EVERYONE
    | frozenset(
        """
        abgeordnete abgeordneten angestellte angestellten arbeiter arbeitern arbeitnehmer arbeitnehmern
        arbeitslose arbeitslosen befragte befragten beschäftigte beschäftigten besucher besuchern bewohner
        bewohnern bürger bürgern deutsche deutschen einwohner einwohnern erwachsene erwachsenen familien
        flüchtlinge flüchtlingen frauen gäste gästen haushalte haushalten häftlinge jugendliche jugendlichen
        jungen kinder kindern kunden landwirte lehrer lehrern mieter mietern migranten mitarbeiter mitarbeitern
        mitglieder mitgliedern mädchen männer männern patienten polizisten rentner rentnern schüler schülern
        soldaten studenten studierende studierenden teilnehmer teilnehmern tote toten verletzte verletzten
        wähler wählern zivilisten zuschauer zuschauern ärzte ärzten
        """.split()
    ),
    things=frozenset(
        """
        arbeitsplätze arbeitsplätzen autos betriebe betrieben bäume bäumen drohnen fahrzeuge fahrzeugen firmen
        fälle fällen gebäude gebäuden häuser häusern länder ländern raketen schiffe schiffen schulen stellen
        stimmen städte städten unternehmen wohnungen
        """.split()
    ),
    everyone=_EVERYONE,
)
