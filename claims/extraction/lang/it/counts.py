"""Italian words around the noun that a number counts."""

from claims.extraction.lang.base import CountWords
from claims.extraction.lang.listing import phrases

COUNTS = CountWords(
    function_words=frozenset(
        """
            a abbia abbiamo abbiano accanto ad adesso affinché agli ai al alcun alcuna alcune alcuni all' alla alle
            allo allora almeno altresì altrimenti anche ancora anzi anziché apparentemente appena appunto assai attorno
            attraverso avendo avere aveva avevano avranno avrebbe avrebbero avrà avuto ben bene bensì c' che chi
            chiunque ci ciascun ciascuna ciascuno cioè circa ciò coi col come comunque con contro così cui d' da dagli
            dai dal dall' dalla dalle dallo davanti davvero degli dei del dell' della delle dello dentro di dietro
            dinanzi diventa diventano domani dopo dove dovranno dovrebbe dovrebbero dovrà dovuto dunque durante e ecco
            ed egli ella entrambe entrambi entro eppure era erano essa esse essendo essere essi esso fa faceva fanno
            fatto fece fin finché fine fino finora forse fosse fossero fra fu fui fuori furono già giù gli ha hanno i
            ieri il in incluse inclusi infatti infine inoltre insieme intanto intorno invece io l' la laddove lassù le
            lei li lo loro lui lungo là lì ma mai meglio meno mentre mi mica molto ne neanche negli nei nel nell' nella
            nelle nello nemmeno neppure nessun nessuna nessuno noi non nonché nonostante nostra nostre nostri nostro né
            o od oggi ogni ognuno oltre onde oppure ora ormai ossia ove ovvero ovviamente parecchio pari peggio per
            perché perciò perfino pertanto però piuttosto più poco poi poiché possono potranno potrebbe potrebbero
            potrà prima pur pure purtroppo può qua qual qualche qualcosa qualcuno quale quali qualora quando quanta
            quante quanti quanto quantunque quasi quegli quei quel quell' quella quelle quelli quello quest' questa
            queste questi questo qui quindi resta restano riesce rimane rimangono rispetto s' salvo saranno sarebbe
            sarebbero sarà scorso se sebbene secondo sembra sembrano sempre senza si sia siano siccome sino solo
            soltanto sono sopra soprattutto sotto specie sta stai stamani stamattina stanno stanotte stasera stata
            state stati stato su sua subito sue sugli sui sul sull' sulla sulle sullo suo suoi tale tali talvolta tanto
            te temporaneamente ti tra tramite tranne troppo tu tutta tuttavia tutte tutti tutto tuttora un un' una uno
            va vanno vengono venivano venne vennero verso vi via viceversa vicino viene voi vostra vostro vs vuole è
        """.split()
    ),
    partitives=frozenset(
        """
            gli i il l' la le lo loro mie miei nostre nostri quegli quei quelle questa queste questi questo sue suoi
            tutte tutti
        """.split()
    ),
    postposed=frozenset(("i", "gli", "le")),
    before_noun=frozenset(
        """
            altre altri ampi ampie antiche antichi attuali begli bei bella belle brevi buone buoni cari celebri
            cosiddette cosiddetti differenti diverse diversi ex false falsi famose famosi future futuri grandi gravi
            grosse grossi importanti ingenti intere interi larghe lunghe lunghi maggiori medesimi migliori minori
            moderni numerose numerosi nuov' nuove nuovi ottime ottimi piccole piccoli possibili potenziali precedenti
            presunte presunti preziose preziosi prime primi principali propri proprie prossime prossimi rare rari
            restanti rimanenti semplici singole singoli sole soli splendide splendidi stesse stessi storiche storici
            successive successivi ulteriori ultime ultimi vecchi vecchie vere veri
        """.split()
    ),
    plurals=frozenset(
        """
            app asl assist auto autogol avatar avio b&b bici big boia braccia cd ciglia cinema clic click delta demo
            dita dvd eliporto euro euro-deputati foto fotovideo gala ginocchia goal gol gorilla ippogrifo kilo koala
            labbra lenzuola like metro miglia moto mura no ong ossa paia panda pc pmi podcast promo puma punti radio
            rigori rsa silo sms sosia star stop suv sì tac tir tornado torpedo tv ufo uova vaglia video vip
        """.split()
    ),
    countables=frozenset(()),
    singulars=frozenset(
        """
            antisommossa apre avviene cede chiede chiude colpisce crede cresce deve dice dimette dipende esce finisce
            grazie insieme legge mediante mette muore nasce nonostante parte perde pone prende rende riguarda risponde
            sale scende scrive spende succede tutt'oggi vale vede vende viene vince vive
        """.split()
    ),
    noun_last=False,
    plural_endings=tuple("i e à ù é ì t r l m k p n d g b x y s c f h w z".split()),
    definite=frozenset("i gli le ai agli alle dai dagli dalle nei negli nelle sui sugli sulle tutti tutte".split()),
    demonstrative=frozenset("questi queste quei quegli quelle codesti entrambi entrambe tali".split()),
    groupers=frozenset(
        phrases("""
            bilancio di | capacità di | delegazione di | equipaggio di | giuria di | gruppi di | gruppo di |
            maggioranza di | numero di | organico di | personale di | platea di | popolazione di | pubblico di |
            punteggio di | rosa di | squadra di | squadre di | team di | totale di | una platea di | voto di
        """)
    ),
    parts=frozenset(("cui", "quali")),
    more=frozenset(
        phrases("""
            aggiuntivi | altre | altri | avevano | dei quali | delle quali | di cui | di esse | di essi | di loro |
            di noi | di queste | di questi | erano | hanno | in meno | in più | in totale | in tutto | restano |
            rimangono | saranno | sono | sono state | sono stati | tra loro | tra questi | vivono
        """)
    ),
    pronouns=frozenset(
        phrases("""
            ce ne | ne | ne abbiamo | ne aveva | ne avevano | ne avrebbe | ne avrà | ne conta | ne contano | ne erano |
            ne fa | ne furono | ne ha | ne hanno | ne ho | ne mancano | ne restano | ne rimangono | ne saranno |
            ne servirebbero | ne servono | ne sono | ne vengono | se ne
        """)
    ),
    carriers=frozenset(
        phrases("""
            a | a fronte di | a quota | conta | contano | contro | contro gli | contro i | contro le | dei quali |
            delle quali | di cui | di cui circa | di cui quasi | e | ed | erano | erano stati | fino a | fossero |
            fra cui | furono | impiega | ma | ne conta | o | occupa | oppure | ovvero | più | poi | raggiungono |
            registra | rispetto a | rispetto ai | rispetto alle | saranno | siano | sono | sono in tutto | sono state |
            sono stati | su | tocca quota | tra cui | tra i quali | tra le quali | «
        """)
    ),
)
