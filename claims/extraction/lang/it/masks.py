"""Italian words that make a number no quantity, or a quantity no claim."""

from claims.extraction.lang.base import ClaimWords, MaskWords
from claims.extraction.lang.listing import phrases

MONTH_NAMES = (
    "gennaio gen genn",
    "febbraio feb febbr",
    "marzo",
    "aprile apr",
    "maggio mag magg",
    "giugno giu",
    "luglio lug",
    "agosto",
    "settembre sett",
    "ottobre ott",
    "novembre nov",
    "dicembre dic",
)
MONTHS = {name: number for number, names in enumerate(MONTH_NAMES, start=1) for name in names.split()}

MASKS = MaskWords(
    months=MONTHS,
    months_capitalised=False,
    year_openers=frozenset(
        """
            a al all' annata anni anno ante autunno autunno-inverno biennio campionato classe contro da dal dall' del
            dell' di dopo e edizione entro esercizio estate europei europeo finale fine fino fra il in inizio inverno
            l' la legge manovra metà mondiale mondiali nel nell' olimpiadi ottobre per post pre premio prima primavera
            primi quadriennio riforma rispetto sino stagione sul tra triennio ultimi vendemmia verso
        """.split()
    ),
    years_precede_nouns=False,
    clock_openers=frozenset("alle all' dalle dall' ore entro verso prima dopo fino tra e h".split()),
    hours=frozenset(("alle", "dalle")),
    clock_marks=frozenset(("h",)),
    sure_clock_marks=frozenset(("gmt", "utc")),
    ordinal_endings=frozenset("enne enni esima esime esimi esimo mo ª º °".split()),
    ages=frozenset(
        phrases("""
            all'età di | alla soglia dei | anziani di | compie | compire | compirà | compiuti | compiuto |
            dell'età compresa tra i | dell'età di | di età compresa fra | di età compresa fra i | di età compresa tra |
            di età compresa tra gli | di età compresa tra i | di età inferiore a | di età inferiore ai |
            di età superiore a | di età superiore ai | di età tra | di età tra i | età compresa fra i |
            età compresa tra | età compresa tra i | fascia d'età | fascia di età | nella fascia | nella fascia d'età |
            over | ultra | under
        """)
    ),
    having=frozenset("abbia abbiano aveva avevano avevo avrà avranno ha hanno ho".split()),
    age_units=frozenset(("anni", "anno", "mesi", "primavere")),
    old=frozenset(()),
    person_nouns=frozenset(
        """
            adolescente adolescenti adulti adulto agente agenti agricoltore albanese allenatore alpinista alunni alunno
            americano anziana anziani anziano arrestata arrestati arrestato artigiano assessore attaccante attaquante
            attore attrice autista automobilista avvocata avvocato bagnante bambina bambine bambini bambino barista
            bimba bimbe bimbi bimbo bracciante calciatore camionista cantante capitano carabiniere centauro
            centrocampista ciclista cittadina cittadino coetanei coetaneo commerciante compagna compagno condannato
            conducente coniuge coppia deceduta deceduto detenuti detenuto difensore disoccupato docente donna donne
            escursionista famiglia ferita ferite feriti ferito fidanzata fidanzato figli figlia figlie figlio fratelli
            fratello gemelle gemelli genitori giornalista giovane giovani giovanissimo impiegata impiegato imprenditore
            imprenditrice imputato indagata indagati indagato individui individuo infermiera infermiere ingegnere
            insegnante italiana italiano ladro lavoratore lavoratrice madre maestra mamma marito marocchino medico
            migrante migranti milanese militare minore minorenne minori moglie morta morti morto motociclista muratore
            napoletano neonata neonato nigeriano nonna nonno operai operaia operaio padre papà paziente pazienti
            pensionata pensionati pensionato persona persone poliziotto portiere professore professoressa ragazza
            ragazze ragazzi ragazzo rapinatore responsabile ricoverata ricoverato romano romena romeno scienziato
            scomparsa scomparso signora signore sindaco soldato sorella sorelle sospettato spacciatore sportivo
            stranieri straniero studente studentessa studenti tassista tecnico teenager trentenne tunisino turista
            turisti uomini uomo vedova vedovo ventenne vittima vittime volontario zia zio
        """.split()
    ),
    number_signs=frozenset(("n", "nr", "num")),
    number_signs_bare=frozenset(("numero", "numeri", "n°", "nº", "nn")),
    legal=frozenset(
        """
            allegato art articoli articolo artt capitolo capo comma commi decreto direttiva dpr emendamento legge
            lettera ordinanza paragrafo protocollo regolamento risoluzione risoluzioni sentenza sezione titolo
        """.split()
    ),
    names=frozenset(
        """
            agenda airbus anni apollo articoli articolo aula aule autostrada binario blocco boeing calibro canale
            capitolo categoria classe codice comma corsia domenica edificio episodio europei fascia fase formula gate
            giovedì girone gruppo industria iphone italia lega linea livello lotto lunedì maglia martedì mercoledì
            modello modulo mondiali numero ore padiglione pag pagina pagine palazzina piattaforma pista porta puntata
            radio rai rete sabato sala scala scenario serie settore stadio stagione stanza statale strada tappa tavola
            terminal tg tomo tram turno under venerdì verde versione volo volume windows zona
        """.split()
    ),
    addresses=frozenset(
        """
            contrada corso frazione largo lungarno lungotevere piazza piazzale salita strada traversa via viale vicolo
        """.split()
    ),
    houses_follow_streets=True,
    postcodes=True,
    phones=frozenset("tel telefono telefonare chiamare cell fax cellulare telefonico".split()),
    bonds=frozenset("btp bund bond oat titoli titolo treasury".split()),
    maturing=frozenset(("a",)),
    idioms=frozenset(
        phrases("""
            24 ore su 24 | 3 stelle | 4 stelle | 5 stelle | 7 giorni su 7 | a due a due | a due facce | a due passi |
            a metà | a mezza | a mezzo | a uno a uno | al mezzo | anno zero | arma a doppio taglio | cent'anni fa |
            chilometri zero | chilometro zero | cinque stelle | col mezzo | con un mezzo | crescita zero | da metà |
            dal mezzo | dei mille | del mezzo | di mezza | di mezzo | due cose | due parole | due passi |
            due pesi e due misure | due righe | due ruote | due stelle | due volti | emissioni zero | entro metà |
            fare due chiacchiere | fifty fifty | fin a metà | fino a metà | ground zero | i mille | il mezzo |
            impatto zero | in due parole | in mezzo | in un attimo | in un certo | in un colpo | in un primo |
            in un secondo momento | km zero | l'un l'altro | l'una | l'uno | l'uno per cento più ricco | le mille |
            metà agosto | metà anno | metà aprile | metà campo | metà classifica | metà del secolo | metà dicembre |
            metà febbraio | metà gara | metà gennaio | metà giugno | metà luglio | metà maggio | metà marzo |
            metà mattina | metà mese | metà novembre | metà ottobre | metà percorso | metà pomeriggio | metà secolo |
            metà settembre | metà settimana | metà strada | mezza città | mezza età | mezza europa | mezza finale |
            mezza italia | mezza maratona | mezza parola | mezza stagione | mezza via | mezza voce | mezzo a |
            mezzo busto | mezzo corazzato | mezzo di | mezzo gaudio | mezzo meccanico | mezzo mondo | mezzo passo |
            mezzo pesante | mezzo pieno | mezzo pubblico | mezzo servizio | mezzo stampa | mezzo vuoto | mille grazie |
            mille modi | mille scuse | nel mezzo | nessun mezzo | nono posto | ogni mezzo | ora zero |
            ottavi di finale | per mezzo | punto zero | qualche centinaio | qualche decina | qualche dozzina |
            qualche migliaio | qualche ventina | quarti di finale | quarto di finale | quattro chiacchiere |
            quattro cilindri | quattro mura | quattro passi | quattro ruote | quattro stelle | quattro zampe |
            quel mezzo | questo mezzo | quinta colonna | quota zero | sei corde | sesto senso | sette colli |
            su due piedi | sul mezzo | suoi mille | terza età | terzo mondo | terzo settore | tolleranza zero |
            tra metà | tre cilindri | tre cose | tre stelle | tutte e due | tutte e tre | tutti e due | tutti e tre |
            un altro | un attimo | un certo | un mezzo | un po | un sol | un solo | un'altra | una alla volta |
            una certa | una delle | una mezza verità | una per una | una sola | una sola volta | una stessa |
            una tantum | una volta | uno a uno | uno a zero | uno ad uno | uno alla volta | uno degli | uno dei |
            uno di questi | uno dopo l'altro | uno per uno | uno stesso | uno zero | verso metà | zero a zero |
            zero emissioni | zero termico
        """)
    ),
)

CLAIMS = ClaimWords(
    class_members=frozenset(
        """
            azienda aziende città comune comuni datori edifici famiglia famiglie gruppi immobili impresa imprese
            lavoratori paesi persone quelle quelli redditi salari società stipendi strutture terreni veicoli
        """.split()
    ),
    class_links=frozenset("con di da d' fino oltre sopra sotto aventi".split()),
    aged=frozenset("adulti bambini bambine donne giovani minori persone ragazzi uomini".split()),
    class_superlatives=frozenset(()),
    class_endings=frozenset(("più", word) for word in "ricco ricca povero povera ricchi poveri abbiente".split()),
    counterfactuals=frozenset(("se avessi", "se avesse", "se avessero", "sarebbe stato necessario")),
    lasting_after=frozenset(("prima",)),
    lasting=frozenset("per durante dura durata durato durano durerà durare durò dureranno duravano".split()),
)
