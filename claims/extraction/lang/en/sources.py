"""English nouns that say who is cited."""

from claims.extraction.lang.attribution_words import SourceWords

SOURCES = SourceWords(
    documents=frozenset(
        """
            abstract account accounts advert advertisement advisory affidavit agenda analyses analysis announcement
            appraisal archive article assertion assessment audit autopsy barometer benchmark biography blog book
            briefing brochure budget bulletin calculation census censuses chart communique communiqué compilation
            computation count cv dashboard data database dataset datasheet deposition diary disclosure dissertation
            document documentary documentation dossier draft editorial email encyclopaedia encyclopedia essay
            estimate evaluation evidence experiment exposé fact-sheet factsheet figure filing finding forecast
            guidance guideline handout index indicator indictment infographic information inquiry interview inventory
            investigation journal leaflet letter list logbook manifesto manual manuscript measurement memo memoir
            memorandum minutes model modelling monograph newsletter note notice obituary paper poll polling post
            prediction preprint presentation press-release profile projection prospectus publication questionnaire
            ranking rating reading readout recap receipt reckoning record register release report reportage
            representation research result results review roundup ruling simulation snapshot spreadsheet stat
            statement statistic statistics stocktake study submission summary survey syllabus synopsis table tally
            trial trials
            telegram telex testimony text thesis timeline tool tracker tweet update weblog website white-paper word
            write-up yearbook
        """.split()
    ),
    subjects_of_study=frozenset("analysis assessment count investigation poll research review study survey".split()),
    bodies=frozenset(
        """
            academy administration agency airline alliance army assembly association auctioneer authority automaker
            bank board bookseller branch brand brewer brokerage bureau business cabinet campaign carmaker carrier
            cartel center centre chain chamber charity chipmaker church city club co-op coalition coastguard
            collective college commission committee company confederation conglomerate congress consortium
            constabulary consulate consultancy corporation council country county court department developer diocese
            directorate district division drugmaker embassy employer enterprise federation firm force forum
            foundation fund gendarmerie government grocer group guild headquarter hospital house housebuilder
            importer industry inspectorate institute institution insurer jeweller judiciary junta kremlin laboratory
            landlord league legislature lender mafia maker management manufacturer marina mayoralty military militia
            ministry mission monarchy monastery movement municipality museum navy network newsroom ngo observatory
            office operator opposition organisation organization outfit panel parliament partnership party
            peacekeepers pentagon pharmacy planemaker platform police premiership presidency producer prosecution
            provider publisher quango regime registrar registry regulator rescuers retailer school secretariat senate
            service society start-up startup state steelmaker store subsidiary supermarket supplier synagogue
            syndicate taskforce team think-tank thinktank town treasury tribunal trust union unit university utility
            vatican watchdog
        """.split()
    ),
    outlets=frozenset(
        """
            agency broadcaster channel daily journal magazine media network newspaper newswire outlet paper press
            station tabloid website weekly
        """.split()
    ),
    offices=frozenset(
        """
            abbot accountant activist actor actress actuary adjutant administrator admiral adviser advisor advocate
            agronomist aide ambassador anaesthetist analyst anthropologist arborist archaeologist archbishop
            architect archivist assemblyman assemblywoman astronaut astronomer athlete attorney attorney-general
            auctioneer author banker barrister basketballer beekeeper biochemist biographer biologist bishop blogger
            boatman bookmaker bookseller boss breeder brewer brigadier campaigner captain cardiologist caretaker
            cartographer caseworker ceo cfo chair chairman chairperson chairwoman chancellor chaplain chef chemist
            chief chief-executive chiefs choreographer clergyman clerk climatologist co-author co-chair co-director
            co-founder co-leader co-owner coach coauthor cobbler colonel columnist comedian commandant commander
            commentator commissioner comptroller congressman congresswoman conservationist consultant convener
            coordinator coroner correspondent councillor councilman councilor councilwoman counsel criminologist
            critic curator dairyman dean delegate demographer dentist deputy deputy-director detective developer
            dietitian diplomat director dispatcher doctor driver ecologist economist editor educator electrician
            engineer entomologist entrepreneur envoy epidemiologist ethicist executive expert farmer farmworker
            film-maker filmmaker firefighter fireman fisherman florist footballer forecaster foreman founder
            fundraiser gamekeeper gardener gen general geneticist geochemist geographer geologist geophysicist
            gerontologist glaciologist goalkeeper governor gynaecologist harbourmaster head headmaster headmistress
            headteacher historian hotelier housekeeper hydrologist immunologist inspector inspector-general
            instructor interpreter inventor investigator investor jeweler jeweller journalist judge justice
            landscaper lawmaker lawman lawyer leader lecturer librarian lieutenant lieutenant-general linguist
            lobbyist locksmith logistician machinist magistrate manager marshal mathematician mayor mechanic mediator
            medic metallurgist meteorologist microbiologist midwife millwright minister missionary mogul mountaineer
            musician naturalist navigator negotiator neighbor neighbour neurologist neuroscientist newscaster
            novelist nun nurse nutritionist obstetrician oceanographer officer official ombudsman oncologist optician
            organiser organizer ornithologist osteopath owner paediatrician palaeontologist paleontologist paramedic
            partner pastor pathologist pediatrician pharmacist philanthropist philosopher photographer physician
            physicist physiologist physiotherapist pianist pilot playwright plumber podcaster poet policeman
            policewoman pollster pope postman preacher premier presenter president principal professor programmer
            prosecutor psychiatrist psychologist psychotherapist publican publisher rabbi radiologist ranger
            receptionist recruiter referee registrar reporter representative researcher resident restaurateur
            salesman saleswoman scholar schoolteacher scientist screenwriter sculptor secretary secretary-general
            seismologist selectman senator sergeant sheriff sociologist solicitor songwriter specialist spokesman
            spokesperson spokeswoman stallholder statistician stockbroker strategist superintendent supervisor
            surgeon surveyor survivor teacher technologist therapist toxicologist trade-unionist trader translator
            treasurer trustee tutor undersecretary undertaker urologist veteran veterinarian vicar vice-chair
            vice-chairman vice-chancellor vice-premier vice-president victim villager vintner virologist
            volcanologist volunteer waitress welder whistleblower winemaker witness woodsman worker writer zoologist
        """.split()
    ),
    people=frozenset(
        """
            academic accountant activist adversary adviser advocate agronomist aide ally analyst angler archaeologist
            archivist artist astronaut astronomer athlete attorney auditor author authority backer baker banker
            beekeeper biologist bookmaker breeder brewer campaigner caregiver carer chemist columnist commentator
            commuter conservationist consultant consumer contractor coroner councillor creditor critic demographer
            dentist designer detective detractor developer diplomat dissident doctor driver ecologist economist
            educator employee engineer entrepreneur environmentalist epidemiologist executive expert exporter
            eyewitness fan farmer farmworker firefighter fisherman forester fundraiser geneticist geographer
            geologist grocer grower headteacher historian homeowner hotelier hydrologist importer industrialist
            insider inspector insurer investigator investor journalist juror justice lawmaker lawyer leader librarian
            linguist lobbyist local magistrate mathematician mechanic medic medics meteorologist midwife monitor
            negotiator neighbour neuroscientist nurse nutritionist observer oceanographer officeholder officer
            official oncologist opponent organiser organizer paediatrician palaeontologist paleontologist panelist
            panellist paramedic parent pediatrician pensioner people pharmacist philosopher photographer physician
            plaintiff planner police policymaker politician pollster practitioner priest producer professor promoter
            proponent prosecutor protester psychiatrist psychologist rancher ranger realtor recruiter report reporter
            rescuer researcher resident restaurateur scholar scientist seismologist shipper skipper sociologist
            solicitor source specialist spokesman spokeswoman staff staffer stakeholder statistician strategist
            supporter surgeon surveyor survivor sympathiser taxpayer teacher technician therapist trader tutor vendor
            vet veteran veterinarian villager volunteer whistleblower winemaker witness worker zoologist
        """.split()
    ),
    anonymous=frozenset("many most others several some".split()),
    honorifics=frozenset(
        "cllr col dame dr gen gov lady lord lt messrs mr mrs ms prof professor rep rev sen sgt sir supt".split()
    ),
    particles=frozenset("al ben bin da de den der des di dos du el ibn la le of van von".split()),
    organisation_names=frozenset(
        """
            academy administration agency airlines alliance army association authority bank board bureau center
            centre chamber church club coalition college commission committee company corp corporation council county
            court department federation forum foundation fund group house inc institute institution international
            league limited ltd ministry museum nations navy network news office organisation organization parliament
            party post press project research school security service services society state states statistics survey
            times trust union university
        """.split()
    ),
    not_names=frozenset("according aids am ceo co2 covid covid-19 dna gdp hiv iq pm tv vat".split()),
    generic_offices=frozenset(
        """
            academic author expert lawmaker official researcher scholar scientist specialist
        """.split()
    ),
    portfolios=frozenset(
        """
            agriculture business children climate commerce communities culture defence defense development
            digital education employment energy environment families farming finance fisheries food
            forestry health home housing immigration industry innovation justice labor labour land local
            media mines natural planning research rural science skills social sport sports technology
            tourism trade training transport transportation urban welfare works youth
        """.split()
    ),
    outlet_names=frozenset(
        """
            abc agency bbc bloomberg broadcasting cbs chronicle cnn daily express fox gazette guardian herald
            independent journal magazine mail mirror nbc news npr observer post press radio reporter review sky star
            sun telegraph television times tribune tv weekly
        """.split()
    ),
)
