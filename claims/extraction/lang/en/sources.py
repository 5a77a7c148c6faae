"""English nouns that say who is cited."""

from claims.extraction.lang.attribution_words import SourceWords

SOURCES = SourceWords(
    documents=frozenset(
        """
            abstract account accounts advert advertisement advisory affidavit agenda analyses analysis announcement
            annual-report appraisal archive article assertion assessment audit audit-report autopsy barometer
            benchmark biography blog book briefing briefing-note brochure budget bulletin calculation case-study
            census censuses chart communique communiqué compilation computation count cv dashboard data database
            dataset datasheet deposition diary disclosure dissertation document documentary documentation dossier
            dossier-encyclopedia draft editorial email encyclopaedia essay estimate evaluation evidence experiment
            exposé fact-sheet factsheet figure filing finding forecast guidance guideline handout hiindictment index
            indicator infographic information inquiry interview interview-transcript inventory investigation journal
            leaflet letter list logbook magazine-article manifesto manual manuscript measurement memo memoir
            memorandum minutes model modelling monograph news-release newsletter note notice obituary paper
            paper-trail plan-document poll polling post prediction preprint presentation press-release
            press-statement profile projection prospectus publication questionnaire ranking rating reading readout
            recap receipt reckoning record register release report reportage representation research result results
            review roundup ruling simulation snapshot source-book spreadsheet stat statement statistic statistics
            stocktake study submission summary survey syllabus synopsis table tally telegram telex testimony text
            text-message thesis timeline tool tracker tweet update video-message weblog website webwire-report
            white-paper witness-statement word write-up yearbook
        """.split()
    ),
    subjects_of_study=frozenset("analysis assessment count investigation poll research review study survey".split()),
    bodies=frozenset(
        """
            academy administration agency aircraft-maker airline alliance army assembly association auctioneer
            audit-office authority automaker bank board bookseller branch brand brewer brokerage bureau business
            cabinet campaign carmaker carrier cartel center centre chaebol chain chamber charity chipmaker church
            city club co-op coalition coastguard collective college commission committee company confederation
            conglomerate congress consortium constabulary consulate consultancy corporation council country county
            court department developer diocese directorate district division drugmaker embassy employer enterprise
            federation finance-ministry firm force forum foundation fund gendarmerie government grocer group guild
            headquarter health-board hospital house housebuilder importer industry inquiry-panel inspectorate
            inspectorate-general institute institution insurer investor-group jeweller judiciary junta kremlin
            laboratory labour-ministry landlord law-firm league legislature lender lobby-group mafia maker management
            manufacturer marina mayoralty medical-school military militia ministry mission monarchy monastery
            movement municipality museum national-guard navy network newsroom ngo observatory office operator
            opposition organisation organization outfit panel parliament partnership party peacekeepers pentagon
            pharmacy planemaker platform police port-authority power-company premiership presidency pressure-group
            producer programme-office prosecution provider public-health publisher quango regime registrar registry
            regulator rescuers retailer royal-household school school-board secret-service secretariat senate service
            society start-up startup state steelmaker store subsidiary supermarket supplier synagogue syndicate
            task-force taskforce team think-tank thinktank town trade-body trade-union transport-authority treasury
            tribunal trust union unit university utility vatican watchdog weather-service work
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
            cartographer caseworker ceo ceo-designate cfo chair chairman chairperson chairwoman chancellor chaplain
            chef chemist chief chief-executive chiefs choreographer clergyman clerk climatologist co-author co-chair
            co-director co-founder co-leader co-owner coach coauthor cobbler colonel columnist comedian commandant
            commander commentator commissioner comptroller congressman congresswoman conservationist consultant
            convener coordinator coroner correspondent council-leader councillor councilman councilor councilwoman
            counsel criminologist critic curator dairyman dean dean-emeritus delegate demographer dentist deputy
            deputy-director detective detective-inspector developer dietitian diplomat director dispatcher doctor
            driver ecologist economist economist-in-chief editor educator electrician engineer entomologist
            entrepreneur envoy epidemiologist estate-agent ethicist executive expert farmer farmworker
            fashion-designer film-maker filmmaker firefighter fireman fisheries-minister fisherman florist footballer
            forecaster foreman founder fundraiser gamekeeper gardener gen general geneticist geochemist geographer
            geologist geophysicist gerontologist glaciologist goalkeeper governor gynaecologist harbourmaster head
            headmaster headmistress headteacher historian hotelier housekeeper hydrologist immunologist inspector
            inspector-general instructor interpreter inventor investigator investor jeweler jeweller journalist judge
            justice landscaper lawmaker lawmaker-elect lawman lawyer leader lecturer librarian lieutenant
            lieutenant-general linguist lobbyist locksmith logistician machinist magistrate manager marshal
            mathematician mayor mechanic mediator medic metallurgist meteorologist microbiologist midwife millwright
            minister missionary mogul mountaineer musician naturalist navigator negotiator neighbor neighbour
            neurologist neuroscientist newscaster novelist nun nurse nutritionist obstetrician oceanographer officer
            official ombudsman oncologist optician organiser organizer ornithologist osteopath owner paediatrician
            palaeontologist paleontologist paramedic partner pastor pathologist pediatrician pharmacist
            philanthropist philosopher photographer physician physicist physiologist physiotherapist pianist pilot
            playwright plumber podcaster poet policeman policewoman pollster pope postman preacher premier presenter
            president principal professor programmer prosecutor psychiatrist psychologist psychotherapist publican
            publisher rabbi radiologist ranger receptionist recruiter referee registrar reporter representative
            representative-elect researcher resident restaurateur salesman saleswoman scholar schoolteacher scientist
            screenwriter sculptor secretary secretary-general seismologist selectman senator sergeant
            shadow-chancellor sheriff social-worker sociologist solicitor songwriter specialist spokesman
            spokesperson spokeswoman stallholder statistician stockbroker strategist superintendent
            superintendent-general supervisor surgeon surveyor survivor teacher technologist therapist toxicologist
            trade-unionist trader translator treasurer trustee tutor undersecretary undertaker urologist veteran
            veterinarian vicar vice-chair vice-chairman vice-chancellor vice-premier vice-president victim villager
            vintner virologist volcanologist volunteer waitress welder whistleblower winemaker witness woodsman
            worker writer youth-worker zoologist
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
            supporter surgeon surveyor survivor sympathiser taxpayer teacher technician therapist trader truck-driver
            tutor union-leader vendor vet veteran veterinarian villager volunteer whistleblower winemaker witness
            worker zoologist
        """.split()
    ),
    anonymous=frozenset("many most others several some".split()),
    honorifics=frozenset(
        "cllr col dame dr gen gov lady lord lt messrs mr mrs ms prof professor rep rev sen sgt sir supt".split()
    ),
    particles=frozenset("al ben bin da de den der des di dos du el ibn la le of van von".split()),
    organisation_names=frozenset(
        """
            academy administration agency airlines alliance army association authority bank board bureau center centre
            chamber church club coalition college commission committee company corp corporation council county court
            department federation forum foundation fund group house inc institute institution international league
            limited ltd ministry museum nations navy network news office organisation organization parliament party
            post press project research school security service services society state states statistics survey times
            trust union university
        """.split()
    ),
    not_names=frozenset("according aids am ceo co2 covid covid-19 dna gdp hiv iq pm tv vat".split()),
    generic_offices=frozenset(
        """
            academic author expert lawmaker official researcher scholar scientist specialist
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
