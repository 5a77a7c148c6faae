"""Italian nouns of sources, and the words that make names."""

from claims.extraction.lang.attribution_words import SourceWords

SOURCES = SourceWords(
    documents=frozenset(
        """
            accertamento allegato analisi annuario annuncio approfondimento archivio articolo audit autobiografia
            avviso bando barometro bibliografia bilancio biografia bollettino bozza brochure calcolo cartella catalogo
            censimento certificato cifra circolare classifica comunicato comunicazione conclusione consuntivo conteggio
            dato decreto delibera denuncia diario dichiarazione direttiva disciplinare documentario documentazione
            documento dossier editoriale elaborazione elenco email esame esperimento evidenza fascicolo flash focus
            fonte-dati fotografia graduatoria grafico guida identikit inchiesta indagine indicatore indice
            indiscrezione informativa informazione intervista inventario ipotesi istantanea istruttoria lettera libro
            mappa mappatura memoria memoriale messaggio misurazione modello monitoraggio mozione nota notizia nowcast
            ordinanza osservazione outlook pagella panoramica paper perizia previsione proiezione pronostico
            prospettiva prospetto pubblicazione quaderno racconto rapporto rassegna referto registro relazione
            rendiconto report resoconto ricerca ricognizione ricorso ricostruzione riepilogo rilevazione risultanza
            risultato saggio scenario scheda semestrale sentenza simulazione sintesi sito-web sondaggio spoglio
            statistica stima studio survey tabella tabulato tesi testimonianza testo tracker trimestrale tweet
            valutazione verbale verifica versione volantino
        """.split()
    ),
    subjects_of_study=frozenset(),
    bodies=frozenset(
        """
            accademia aeronautica agenti agenzia ambasciata amministrazione arcidiocesi arma arpa assemblea assessorato
            assicurazione associazione ateneo authority autorità avvocatura azienda banca bundesbank camera cancelleria
            capitaneria carabinieri cassa centrale centro circolo clinica club coalizione coldiretti collegio comando
            comitato commissariato commissione compagnia comune comunità comunità-montana confederazione conferenza
            congregazione congresso consiglio consolato consorzio consulta cooperativa coordinamento corte cremlino
            curia dicastero dipartimento direzione distretto ditta dogana ente esecutivo esercito farnesina federazione
            fondazione fondo forum forze fronte garante gendarmeria gestore giunta governo gruppo guardia guardie
            holding impresa inquirenti intelligence ispettorato istituto istituzione laboratorio lega maggioranza
            magistrati magistratura marina militari ministero missione monopolio movimento multinazionale municipio
            museo nazioni nunziatura oms ong onlus operatore opposizione organismo organizzazione ospedale osservatorio
            parlamento partito patriarcato patronato pentagono politecnico polizia polstrada pompieri prefettura
            presidenza presidio procura protezione provincia provveditorato questore questura quirinale ragioneria
            regione segreteria senato servizi servizio sezione sigla sindacato soccorsi soccorso società soprintendenza
            sovrintendenza stabilimento startup tesoro tribunale ufficio unione unità università vaticano vigili
            viminale
        """.split()
    ),
    outlets=frozenset(
        """
            agenzia canale emittente giornale magazine mensile periodico portale quotidiano radio rivista rotocalco
            rubrica settimanale sito stampa telegiornale televisione testata tg tv
        """.split()
    ),
    offices=frozenset(
        """
            addetta addetto agricoltore agronomo allenatore allenatrice allevatore alpinista ambasciatore ambasciatrice
            amministratore amministratrice ammiraglio analista antropologo arbitro archeologa archeologo architetta
            architetto arcivescovo artista assessora assessore astrofisica astrofisico astronauta astronomo attivista
            autore autrice avvocata avvocato biologa biologo brigadiere broker candidata candidato cantante capitana
            capitano capo capoazienda capodelegazione capogruppo caposala carabiniere cardinale cardiologo ceo cfo
            chirurga chirurgo climatologa climatologo coautore cofondatore cofondatrice collaboratore colonnello
            comandante commissaria commissario conduttore conduttrice consigliera consigliere consulente coordinatore
            coordinatrice coportavoce corrispondente costituzionalista criminologo ct curatore curatrice custode decano
            deputata deputato dermatologo dg difensore direttore direttrice dirigente docente dottore dottoressa
            eccellenza economista editore editorialista ematologo epidemiologa epidemiologo esperta esperto esploratore
            esponente eurodeputata eurodeputato finanziere fisico fondatore fondatrice garante generale genetista
            geologa geologo gestore giornalista gip giudice giurista governatore governatrice gup immunologa immunologo
            imprenditore imprenditrice infermiera infermiere infettivologa infettivologo ingegnera ingegnere inviata
            inviato ispettore ispettrice leader luogotenente magistrata magistrato manager maresciallo medica medico
            meteorologo microbiologa microbiologo ministra ministro monsignore nutrizionista oncologa oncologo operaio
            ostetrica papa parlamentare parroco patologo patron pediatra pensionato perito pescatore pilota pm
            politologa politologo pontefice portavoce portiere prefetta prefetto premier preside presidente
            presidentessa primario procuratore procuratrice professore professoressa proprietaria proprietario
            psichiatra psicologa psicologo psicoterapeuta questore rabbino ragioniere rapporteur rappresentante re
            referente regina regista relatore relatrice responsabile rettore rettrice ricercatore ricercatrice
            sacerdote sceriffo scienziata scienziato scrittore scrittrice segretaria segretario sen senatore senatrice
            sindaca sindacalista sindaco sismologo socia socio sociologa sociologo soprintendente sottosegretaria
            sottosegretario sovrintendente specialista statista statistico stilista storico studiosa studioso
            superstite tecnico tenente tesoriere testimone titolare ufficiale urbanista vescovo vicecapo vicedirettore
            vicedirettrice vicegovernatore viceministra viceministro vicepremier vicepresidente vicequestore
            vicesegretario vicesindaca vicesindaco virologa virologo vulcanologo
        """.split()
    ),
    people=frozenset(
        """
            abitante addetto agente agricoltore albergatore allevatore alunno amico analista archeologo astronomo
            attivista autore avvocato biologo bookmaker cittadino climatologo commentatore commerciante consigliere
            consumatore critico detrattore dipendente diplomatico dirigente docente economista epidemiologo esperto
            familiare fonte funzionario genitore geologo giornalista giudice imprenditore infermiere inquirente
            insegnante insider investigatore lavoratore magistrato manifestante medico meteorologo militante militare
            operatore oppositore organizzatore osservatore passante pendolare pescatore politico pompiere previsore
            produttore professionista promotore residente responsabile ribelle ricercatore sanitario scienziato
            sindacalista soccorritore sostenitore specialista storico studente studioso superstite tecnico testimone
            ufficiale vicino virologo vittima vulcanologo
        """.split()
    ),
    anonymous=frozenset("alcune alcuni altri molti parecchi taluni certuni".split()),
    honorifics=frozenset(
        """
            arch avv cav dom don dott dott.ssa dottor dottoressa dr frate geom ing miss mister mons mr mrs on prof
            prof.ssa professor professoressa rag sen sig sig.ra signor signora signorina sir suor
        """.split()
    ),
    particles=frozenset(
        "al ben bin d' da dal dalla de degli dei del dell' della delle di du dos el ibn la le lo van von".split()
    ),
    organisation_names=frozenset(
        """
            accademia agenzia agenzie alleanza anpi arci arpa assemblea associazione ats autorità azienda banca borsa
            camera caritas cassa centro cgil cia cisl club codacons coldiretti collegio comitato commissione compagnia
            comune confagricoltura confartigianato confcommercio confederazione confesercenti confindustria consiglio
            consorzio corte croce croce-rossa dipartimento direzione ente federalberghi federazione fondazione fondo
            gruppo guardia inail inps ispra istat istituto lega legambiente ministero movimento nazionale nazioni
            ordine organizzazione osservatorio parlamento partito pd politecnico polizia procura protezione ragioneria
            regione senato servizio sindacato società tribunale ufficio uil unioncamere unione università
        """.split()
    ),
    not_names=frozenset(
        """
            bot btp co2 covid covid-19 dna iban imu ipo irpef isee iva ivg naspi paese pil pnrr pos rc rca spid spread
            tfr
        """.split()
    ),
    generic_offices=frozenset(
        """
            autore autrice avvocato dirigente docente economista esperta esperto esponente medico responsabile
            ricercatore ricercatrice scienziata scienziato sindacalista specialista studiosa studioso
        """.split()
    ),
    portfolios=frozenset(
        """
            agricoltura alimentazione ambiente artigianato attività beni bilancio commercio cooperazione
            cultura difesa economia energia famiglia finanze foreste formazione giustizia industria
            infrastrutture innovazione interno istruzione lavoro merito mobilità pari pesca politiche
            ricerca salute sicurezza sport sviluppo territorio trasporti turismo università urbanistica
        """.split()
    ),
    outlet_names=frozenset(
        """
            adnkronos agi ansa askanews avvenire cnn corriere economist espresso fatto figaro financial foglio gazzetta
            giornale guardian herald huffpost ilsole24ore internazionale journal la7 manifesto mattino mediaset
            messaggero milanofinanza monde news open panorama post press provincia radio radiocor rai rainews
            repubblica resto reuters riformista rtl secolo sky skytg24 sole stampa tempo tg1 tg2 tg3 tg5 tgcom24 times
            tv unità verità
        """.split()
    ),
)
