"""German words that make a number no quantity, or a quantity no claim."""

from claims.extraction.lang.base import ClaimWords, MaskWords
from claims.extraction.lang.listing import phrases

MONTH_NAMES = (
    "januar jan jänner jän januars",
    "februar feb feber februars",
    "märz mär maerz",
    "april apr aprils",
    "mai",
    "juni jun",
    "juli jul",
    "august aug augusts",
    "september sep sept",
    "oktober okt oktobers",
    "november nov",
    "dezember dez",
)
MONTHS = {name: number for number, names in enumerate(MONTH_NAMES, start=1) for name in names.split()}
_OFTEN = "zweite zweiten zweites dritte dritten drittes vierte vierten viertes fünfte fünften zehnte zehnten".split()

MASKS = MaskWords(
    months=MONTHS,
    months_capitalised=True,
    year_openers=frozenset(
        """
        ab anfang anno ausgabe bis dem das den des ende für frühjahr frühling frühsommer geschäftsjahr
        geschäftsjahres gegenüber haushaltsjahr herbst im in jahr jahre jahren jahres jahrgang kalenderjahr mitte
        nach saison schuljahr seit sommer spätsommer spielzeit steuerjahr um und von vom vor während winter
        wintersemester zu zum zwischen sommersemester gegründet geboren baujahr
        """.split()
    )
    - {"das", "dem", "den", "für", "und", "um"},
    years_precede_nouns=True,
    clock_openers=frozenset("um ab bis gegen von vor nach kurz zwischen seit".split()),
    hours=frozenset(()),
    clock_marks=frozenset(("uhr", "h")),
    sure_clock_marks=frozenset(("uhr", "mez", "mesz", "utc", "gmt")),
    ordinal_endings=frozenset((".", "te", "ten", "ter", "tes", "ste", "sten", "ster")),
    ages=frozenset(
        phrases("""
            im alter von | im alter ab | im alter zwischen | im alter von rund | im alter von nur | im alter von
            gerade | mit nur | alter von | altersgruppe von | altersgruppe der | bis unter | über die | unter
            """)
    )
    - {"über die", "unter", "mit nur", "bis unter"},
    having=frozenset(()),
    age_units=frozenset(
        phrases("""
            jahre | jahren | jahre alt | jahre alte | jahre alten | jahre alter | jahre altes | jahre jung | jährige
            | jährigen | jähriger | jähriges | jährigem | monate alt | monate alte | monate altes | monate alter |
            monate alten | tage alt | tage altes | jahren alt | wochen alt | wochen altes | wochen alte
            """)
    ),
    old=frozenset("alt alte alten alter altes jung jährige jährigen jähriger jähriges jährigem".split()),
    person_nouns=frozenset(
        """
        abgeordnete abgeordneter afghane aktivist aktivistin amerikaner anführer angeklagte angeklagten angeklagter
        angestellte angestellter anwalt arbeiter arbeiterin argentinier arzt asylbewerber athlet athletin autofahrer
        autofahrerin autor autorin baby basler bauer beamter beamtin beifahrer beifahrerin belgier bergsteiger
        berliner berner besitzer besitzerin bewohner bewohnerin brasilianer brite bruder bub bulgare bäuerin
        bürgermeister chef chefin chinese cousin deutsche deutschen deutscher direktor direktorin däne ehefrau
        ehemann einheimischer enkel enkelin er erwachsene erwachsenen fahrer fahrerin finne fischer flüchtling
        franzose frau frauen freund freundin fußgänger fußgängerin genfer geschäftsmann grazer grieche großmutter
        großvater gründer gründerin hamburger häftling inder informatiker ingenieur insasse insassin iraker iraner
        israeli italiener japaner jugendliche jugendlichen jugendlicher junge jungen jäger kanadier kandidat
        kandidatin kind kinder kindern kroate kunde kärntner kölner künstler landwirt lehrer lehrerin lenker
        lenkerin linzer läufer läuferin mann mannes migrant minister ministerin mitarbeiter mitarbeiterin
        motorradfahrer musiker musikerin mutter mädchen männer mörder münchner nachbar nachbarin neffe nichte
        niederländer norweger onkel opfer palästinenser partner partnerin passagier patient patientin pensionist
        pensionistin person personen pole polin politiker polizist polizistin portugiese professor professorin profi
        präsident präsidentin radfahrer radfahrerin regisseur rentner rentnerin rumäne russe salzburger schauspieler
        schauspielerin schwede schweizer schweizerin schwester schüler schülerin schülern schütze senior seniorin
        serbe sie slowake slowene sohn soldat spanier spieler spielerin sportler sportlerin star steirer student
        studenten studentin stürmer syrer sänger sängerin tante tatverdächtige tatverdächtigen tatverdächtiger
        teenager tiroler tochter torhüter tourist touristin trainer tscheche täter täterin türke ukrainer ukrainerin
        ungar unternehmer unternehmerin us-amerikaner vater verdächtige verdächtiger verteidiger wanderer wiener
        wienerin wirt wirtin witwe zeuge zürcher ärztin österreicher
        """.split()
    ),
    number_signs=frozenset(("nr", "nrn", "no")),
    number_signs_bare=frozenset(("nummer", "nummern", "ziffer", "hausnummer", "platz", "rang", "startnummer")),
    legal=frozenset(
        """
        absatz abs art artikel artikeln buchstabe paragraf paragrafen paragraph paragraphen resolution resolutionen
        richtlinie satz verordnung ziff ziffer
        """.split()
    ),
    names=frozenset(
        """
        a abschnitt agenda airbus akt apollo autobahn b band bahnsteig baustufe block boeing bundesstraße buslinie
        buch bezirk corona e fach figur folge formel g gate gebäude generation gleis gruppe halle iphone kapitel
        kanal klasse kategorie kw kilometer landesstraße lektion level liga linie los modell pegida phase
        playstation potsdam punkt raum radio runde s saison seite seiten sender spieltag staffel stadion stufe
        staatsstraße stärke magnitude tabelle tag teil tempo tor u version variante welt windows zimmer zone xbox
        zug etappe ausgabe abbildung grafik frage euro
        """.split()
    )
    - {"a", "b", "e", "g", "s", "u", "kilometer", "euro", "klasse", "tor", "welt", "frage", "tag"},
    addresses=frozenset(
        """
        allee gasse platz ring straße strasse str ufer weg
        """.split()
    ),
    houses_follow_streets=True,
    postcodes=True,
    phones=frozenset("tel telefon telefonnummer fax hotline rufnummer notruf tel.".split()),
    bonds=frozenset(
        "anleihe anleihen bund bunds bundesanleihe bundesanleihen staatsanleihe staatsanleihen rendite".split()
    ),
    maturing=frozenset(),
    idioms=frozenset(
        (
            *phrases("""
            24 stunden am tag | auf den ersten blick | auf ein mal | auf eins | die eine oder andere | die vier
            wände | ein bisschen | ein für alle mal | ein paar | ein und derselbe | eine art | eine reihe | einer
            der | eine der | eines der | eins zu eins | erste hilfe | erste halbzeit | ersten hälfte |
            erste hälfte | fifty - fifty | halb zwei | halb drei | halb vier | halb fünf | halb sechs | halb sieben
            | halb acht | halb neun | halb zehn | halb elf | halb zwölf | in einem wort | in zwei worten | null
            toleranz | null - toleranz | rund um die uhr | sieben sachen | tausend dank | unter vier augen | vier
            wände | vier wänden | zu zweit | zweite hälfte | zweiten hälfte | zweite halbzeit | hundert prozent
            sicher | hinter sieben bergen | zwei paar schuhe | alle neune | null - covid | null und nichtig | bei
            null | null bock | viertel stunde | eins plus eins | ersten drittel | letzten drittel | erste drittel |
            letzte drittel | letzten viertel | stunde null | auf null | zwischen zwei stühlen | dritte welt | eine
            halbe ewigkeit | halb so wild | 08 / 15 | zum einen | zum anderen | halbe - halbe | einen oder anderen
            """),
            *(
                f"{every} {ordinal} {time}"
                for every in ("jede", "jeden", "jedes")
                for ordinal in _OFTEN
                for time in ("woche", "tag", "jahr", "monat", "stunde", "mal", "nacht", "minute")
            ),
            *(
                f"alle {number} {time}"
                for number in "zwei drei vier fünf sechs zehn".split()
                for time in "jahre tage wochen monate stunden minuten".split()
            ),
        )
    )
    - {"auf eins", "zum anderen", "bei null", "auf null", "halb so wild"},
)

CLAIMS = ClaimWords(
    class_members=frozenset(
        """
        arbeitgeber betriebe betrieben firmen gemeinden gemeinde haushalte haushalten orte orten personen städte
        städten unternehmen wohnungen fahrzeuge menschen grundstücke arbeitnehmer familien einkommen gehälter
        """.split()
    ),
    class_links=frozenset("mit ab von über unter bis".split()),
    aged=frozenset("frauen jugendliche jugendlichen kinder kindern männer menschen personen".split()),
    class_superlatives=frozenset(
        "reichste reichsten ärmste ärmsten obersten untersten oberen unteren oberste".split()
    ),
    class_endings=frozenset((("der", "reichsten"), ("der", "ärmsten"), ("der", "bestverdienenden"))),
    counterfactuals=frozenset(
        phrases("""
            hätte gekostet | hätten gekostet | wäre gewesen | wären gewesen | gesetzt den fall | angenommen ,
            """)
    ),
    lasting_after=frozenset("lang länger hindurch haft".split()),
    lasting=frozenset("dauert dauerte dauern dauerten gedauert während für lang zu".split()),
)
