"""German nouns that say what kind of source a phrase names; a compound is what its last part is."""

DOCUMENTS = frozenset(
    """
    abrechnung abschlussbericht akte akten analyse angabe anfrage anklage anklageschrift annahme erkenntnis
    erkenntnisse erkenntnissen ansicht antwort
    antrag arbeit artikel atlas auffassung auskunft aussage aussendung auswertung aufstellung barometer befragung
    befund beitrag berechnung bericht beschluss bilanz biografie biographie brief buch bulletin communiqué daten
    datenbank dokument dokumentation einschätzung entwurf erfahrung erhebung ergebnis erkenntnis erklärung resultat
    ermittlung evaluation experiment expertise facebook-post fassung forschung forschungsarbeit gutachten
    hochrechnung index information interview kalkulation kommuniqué lagebericht lesart liste meinung meldung memo
    memorandum messung mitteilung modell modellrechnung monitor nachricht newsletter notiz papier plan pläne plänen
    post posting presseerklärung presseaussendung pressemitteilung projektion prognose protokoll publikation ranking
    rechenschaftsbericht recherche rechnung register report schätzung schreiben simulation statement statistik
    stellungnahme studie szenario tabelle test trend tweet umfrage untersuchung unterlage untersuchungsbericht
    urteil veröffentlichung vermerk version volkszählung vorlage wahrnehmung worte worten zahlen zensus
    zeugenaussage zwischenbericht zählung überblick übersicht überschlagsrechnung überzeugung darstellung
    verzeichnis
    """.split()
) - {
    "plan",
    "arbeit",
    "anfrage",
    "rechnung",
    "buch",
    "brief",
    "post",
    "antrag",
    "test",
    "wahrnehmung",
    "trend",
    "modell",
    "beschluss",
}

BODIES = frozenset(
    """
    agentur akademie aktiengesellschaft allianz amt anstalt arbeiterkammer arbeitsagentur arbeitsgemeinschaft armee
    ausschuss autobauer autohersteller bahn bank banken behörde behörden bergrettung bergwacht betreiber bewegung
    botschaft brauerei bund bundesagentur bundesamt bundesanstalt bundesheer bundespolizei bundesregierung bundestag
    bundesrat bundeswehr bundesamts börse bündnis büro denkfabrik departement dienst dienste direktion diözese
    einrichtung entwickler erzbistum fachverband fakultät feuerwehr finanzministerium firma firmen flughafen fonds
    fraktion forum genossenschaft gemeinde gericht gerichtshof geheimdienst gesellschaft gewerkschaft gremium gruppe
    grüne handelskammer handelsverband handwerkskammer hersteller hilfsorganisation hochschule händler
    industrie-und-handelskammer initiative inspektion institut institution institute jury justiz kabinett kammer
    kanzlei kanzleramt kanton kasse kantonspolizei kirche klinik kliniken klinikum klub koalition kollektiv
    kommission komitee komittee konsortium konzern koordination krankenhaus krankenkasse kreml kreis kurie land
    landesamt landesregierung landkreis landrat landtag leitung leitstelle liga magistrat magistratsabteilung
    militär mehrheit ministerium ministerien ministeriums mutterkonzern museum nationalbank netzwerk nationalrat
    notenbank nichtregierungsorganisation observatorium opposition organisation oberlandesgericht parlament partei
    plattform polizei polizeidirektion polizeiinspektion polizeipräsidium präsidium präsidialamt produzent rat
    rathaus rathauses rechnungshof redaktion regierung reederei rettungsdienst rettung ressort schule sekretariat
    senat senatsverwaltung sender spital staatsanwaltschaft staatskanzlei staat stadt stadtrat stadtverwaltung
    stadtwerke start-up startup stiftung syndikat thinktank tochter tochterfirma tochterunternehmen träger tribunal
    umweltorganisation unfallversicherung universität uni unternehmen unternehmens unternehmensgruppe union verband
    verbände verbands verbänden verbund vatikan verein vereinigung verkehrsbetriebe verlag versicherer versicherung
    versorger verwaltung vertretung volkspartei vorstand warte werk wetterdienst wetteramt
    wirtschaftskammer zentralbank zentrale zentralverband zentrum zoll zollamt ärztekammer airline fluggesellschaft
    fluglinie arbeitsamt aufsichtsrat bauamt betriebsrat fahrtsamt finanzamt forstamt gesundheitsamt
    jugendamt kartellamt kraftfahrtamt kriminalamt landratsamt liegenschaftsamt meldeamt ordnungsamt patentamt
    presseamt sicherheitsrat sozialamt standesamt statistikamt umweltamt veterinäramt verkehrsamt versicherungsamt
    bauernverband bauernbund bezirk bezirksamt bezirkshauptmannschaft eidgenossenschaft lieferant
    energieversorger netzbetreiber kraftwerksbetreiber discounter einzelhändler handelskette kaufhauskette
    """.split()
) - {
    "bahn",
    "bund",
    "land",
    "kreis",
    "schule",
    "staat",
    "gruppe",
    "tochter",
    "werk",
    "warte",
    "grüne",
    "bezirk",
    "kirche",
}

OUTLETS = frozenset(
    """
    agentur-meldung blatt fachzeitschrift fachmagazin fernsehsender fernsehen illustrierte magazin medium medien
    nachrichtenagentur nachrichtenmagazin nachrichtenportal nachrichtensender online-portal portal presse
    presseagentur radiosender radio rundfunk sonntagszeitung sender tageszeitung webseite website wochenzeitung
    wochenmagazin zeitschrift zeitung zeitungen boulevardblatt boulevardzeitung wirtschaftszeitung
    wirtschaftsmagazin newsportal
    """.split()
) - {"agentur-meldung"}

OFFICES = frozenset(
    """
    abgeordnete abgeordneter aktivist aktivistin analyst analystin anwalt anwältin archäologe archäologin arzt
    ärztin astronom astronomin aufsichtsratschef augenzeuge autor autorin außenminister außenministerin bankchef
    bauer bäuerin beamter beamtin beauftragte beauftragter berater beraterin betreiberin betriebsrat
    betriebsratschef bischof kämmerer kämmerin biologe biologin botschafter botschafterin bundeskanzler bundeskanzlerin
    bundespräsident bundesrätin bundestrainer bürgermeister bürgermeisterin ceo chef chefin chefredakteur
    chefvolkswirt chefökonom chefökonomin chefarzt chefärztin co-autor co-autorin dekan dekanin demograf demografin
    direktor direktorin einsatzleiter epidemiologe epidemiologin ermittler erstautor erstautorin experte expertin
    fachfrau fachmann finanzchef finanzminister finanzministerin finanzvorstand forscher forscherin forstwirt
    fraktionschef fraktionschefin fraktionsvorsitzende fraktionsvorsitzender funktionär funktionärin
    gemeindepräsident gemeindepräsidentin general generaldirektor generaldirektorin generalsekretär
    generalsekretärin geograf geologe geologin geschäftsführer geschäftsführerin geschäftsleiter gouverneur
    gouverneurin gründer gründerin gutachter gutachterin hauptgeschäftsführer hauptgeschäftsführerin hausarzt
    hausärztin historiker historikerin inhaber inhaberin infektiologe ingenieur ingenieurin innenminister
    innenministerin inspektor institutsleiter intendant intendantin journalist journalistin jurist juristin kanzler
    kanzlerin kapitän klimaforscher klimaforscherin koautor kollege kollegin kommandant kommissar kommissarin
    kommissionspräsidentin konzernchef konzernchefin korrespondent korrespondentin kriegsherr kritiker kritikerin
    könig königin landammann landesrat landesrätin landeshauptfrau landeshauptmann landrat landrätin landwirt
    landwirtin lehrer lehrerin leiter leiterin leutnant manager managerin meteorologe meteorologin minister
    ministerin ministerpräsident ministerpräsidentin mitarbeiter mitarbeiterin mitautor mitautorin mitgründer
    mitbegründer mediziner medizinerin nationalrat nationalrätin notenbankchef oberarzt oberärztin oberbürgermeister
    oberbürgermeisterin oberst obfrau obmann offizier ombudsfrau ombudsmann papst parteichef parteichefin pfarrer
    pfarrerin physiker physikerin pilot politiker politikerin politologe politologin polizeichef polizeipräsident
    polizeipräsidentin polizeisprecher polizist polizistin premier premierminister premierministerin professor
    professorin projektleiter projektleiterin präfekt präsident präsidentin psychologe psychologin referent
    referentin regierungschef regierungschefin regierungsrat regierungsrätin regierungssprecher rektor rektorin
    reporter reporterin richter richterin ressortchef ressortleiter schriftsteller schriftstellerin schulleiter
    schulleiterin sekretär sekretärin senator senatorin soldat soziologe soziologin spezialist spezialistin sprecher
    sprecherin staatsanwalt staatsanwältin staatschef staatssekretär staatssekretärin stadtpräsident
    stadtpräsidentin stadtrat stadträtin statistiker statistikerin studienautor studienautorin studienleiter
    studienleiterin trainer tierarzt trainerin unternehmer unternehmerin verbandschef verkehrsminister
    verteidigungsminister vertreter vertreterin virologe virologin vizekanzler vizepräsident vizepräsidentin
    volkswirt volkswirtin vorsitzende vorsitzender vorstandschef vorstandschefin vorstandsvorsitzende
    vorstandsvorsitzender vorständin wirt wirtin wirtschaftsweise wissenschaftler wissenschaftlerin zeuge zeugin
    ärztepräsident ökologe ökologin ökonom ökonomin überlebende überlebender anwohner anwohnerin amtsarzt amtsleiter
    abteilungsleiter abteilungsleiterin aufseher veranstalter veranstalterin verfasser verfasserin veteran verkäufer
    verwalter wärter
    """.split()
)

PEOPLE = frozenset(
    """
    abgeordnete abgeordneten aktivisten aktivistinnen analysten angehörige anwohner anwälte archäologen astronomen
    augenzeugen autoren autorinnen bauern beamte beamten beobachter beobachtern beschäftigte bewohner biologen
    branchenexperten branchenkenner demonstranten diplomaten eltern ermittler ermittlern experten expertinnen
    fachkreise fachleute fachleuten fischer forscher forschende forschenden forschern forscherinnen geologen gegner
    gewerkschafter gutachter helfer helfern historiker händler insider insidern journalisten juristen kenner
    klimaforscher kreise kreisen kritiker kritikern landwirte lehrkräfte mediziner meteorologen militärs mitarbeiter
    nachbarn organisatoren politiker polizisten psychologen quelle quellen rebellen retter rettungskräfte
    sachverständige sanitäter soldaten soziologen statistiker studienautoren teilnehmer umweltschützer
    umweltverbände veranstaltern verantwortliche verantwortlichen vertreter vertretern virologen volkswirte
    wissenschaftler wissenschaftlern wissenschaftlerinnen wissenschafter zeugen zeugenangaben ärzte ärzten ökonomen
    ökonominnen oppositionelle menschenrechtler datenschützer verbraucherschützer tierschützer naturschützer
    """.split()
) - {"zeugenangaben"}

ORGANISATION_NAMES = frozenset(
    """
    ag agentur akademie allianz amt bank behörde bund bundesamt bundesbank bundesverband bank bundesagentur caritas
    club college diakonie dienst forum fonds fraktion fraunhofer-institut gemeinschaft gesellschaft gewerkschaft
    gmbh group gruppe hochschule holding inc institut institute international kammer kg klub kommission kreuz
    krankenkasse liga ltd ministerium nationen netzwerk organisation partei polizei rat se stiftung universität
    union uni verband verein versicherung watch werke zentralbank zentrum foundation research university center
    rechnungshof umwelthilfe
    """.split()
)

# Capitalised words that are no names, besides those that the lists above and their endings tell.
COMMON = frozenset(
    """
    auszählung einzählung erzählung
    abend absatz abstand alltag alter anfang angebot angriff angriffe anstieg anteil anteile arbeit arbeiter
    arbeitslose arbeitslosigkeit arbeitsmarkt art ausbau ausgaben auswirkungen auto autos bau bedarf begründung
    beginn beispiel bereich   besuch besucher betrag betrieb betriebe bevölkerung bewohner bilanz billion
    billionen blick     bruttoinlandsprodukt bürger bip celsius co2 corona covid covid-19 dach dezember
    dienstag ding dinge dollar donnerstag dorf drittel druck durchschnitt ebene einkommen einkommen einnahmen
    einsatz einwohner einzelhandel ende energie entfernung entwicklung ergebnis ergebnisse ernte euro fahrzeug
    fahrzeuge fall familie familien februar fläche flüchtlinge folge folgen form frage franken frau frauen freitag
    fußball gas gebiet gebäude geburt gefahr gehalt geld geschwindigkeit gewicht gewinn grad grenze   größe haft
    halbjahr hand haus haushalt haushalte hektar   hilfe höhe hälfte idee industrie inflation investitionen
    jahr jahre jahren jahres jahrzehnt januar job jobs jugendliche juli juni jänner   kilo kilogramm kilometer
    kilometern kind kinder kindern klima kohle kosten   kraftwerk krieg kritik kunden land leben leute leuten
    liter lohn lösung mai mal mann markt maßnahmen meinung menge mensch menschen meter milliarde milliarden million
    millionen minute minuten mitarbeiter mitglieder mitte mittwoch monat monate monaten montag morgen männer märz
    nacht november oktober opfer ort orte person personal personen plan platz plätze preis preise probleme produkt
    produktion programm projekt prozent prozentpunkte punkt punkte quartal rahmen raum recht reform region rekord
    rente risiko rückgang sache samstag schaden schnitt schritt schulden schuld schüler schutz   seite seiten
    sekunden september sorgen     sonntag staat stadt stand start steuer steuern strecke strom straße stück
    stunde stunden system tag tage tagen teil teile teilnehmer temperatur tempo tier tiere tod tonne tonnen tote
    toten treffen uhr umsatz umwelt unfall unfälle unterschied urlaub ursache verbrauch verbraucher verfahren
    vergleich verkehr verletzte verletzten verlust verluste vertrag viertel volk vorjahr vormonat vorquartal wahl
      wasser weg welt wert wetter   wirtschaft woche wochen wochenende wohnung wohnungen zahl zeit zeiten
    ziel zinsen zug zugang zukunft zuschauer zustand öl übernahme überschuss bundesland bundesländer länder ländern
    kantone kanton gemeinden erde himmel meer fluss ticket tickets artikel satz wort mio mrd schluss herstellung
    betrug gericht alkohol auftrag aufträge bestand bestände bestellungen exporte importe export import defizit etat
    budget kredit kredite fälle vorfälle sachschaden
    """.split()
)
