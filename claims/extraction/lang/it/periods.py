"""How Italian says when."""

from claims.extraction.lang.base import PeriodWords
from claims.extraction.lang.listing import combined, phrases

from .masks import MONTHS

PERIODS = PeriodWords(
    months=MONTHS,
    weekdays={
        day: number for number, day in enumerate("lunedì martedì mercoledì giovedì venerdì sabato domenica".split())
    },
    month_first=False,
    seasons={"primavera": 3, "estate": 6, "autunno": 9, "inverno": 12},
    units={
        **dict.fromkeys(("giorno", "giorni", "notte", "notti", "giornata", "giornate"), "d"),
        **dict.fromkeys(("settimana", "settimane", "weekend", "week - end"), "wk"),
        **dict.fromkeys(("mese", "mesi"), "mo"),
        **dict.fromkeys(("trimestre", "trimestri"), "q"),
        **dict.fromkeys(("semestre", "semestri"), "s"),
        **dict.fromkeys(("anno", "anni"), "a"),
        **dict.fromkeys(("decennio", "decenni"), "10a"),
        **dict.fromkeys(("secolo", "secoli"), "100a"),
        **dict.fromkeys(("ora", "ore", "minuto", "minuti"), "h"),
        **dict.fromkeys(("stagione", "stagioni", "esercizio", "biennio", "triennio", "quinquennio"), "?"),
    },
    ordinals={
        **dict.fromkeys(("primo", "prima", "1º", "i", "q1"), 1),
        **dict.fromkeys(("secondo", "seconda", "2º", "ii", "q2"), 2),
        **dict.fromkeys(("terzo", "terza", "3º", "iii", "q3"), 3),
        **dict.fromkeys(("quarto", "quarta", "4º", "iv", "q4"), 4),
        **dict.fromkeys(("ultimo", "ultima"), -1),
    },
    quarters=frozenset(("trimestre", "q1", "q2", "q3", "q4")),
    halves=frozenset(("semestre", "metà")),
    openers={
        **dict.fromkeys(
            phrases("""
                a | ad | ai | al | al mese di | all' | alla | alle | con | d' | da | del | dell' | della | dello |
                di | durante | durante il | durante l' | durante la | in | in occasione di | negli | nei | nel |
                nel corso del | nel corso dell' | nel corso della | nel corso di | nel mese di | nell' | nell'anno |
                nell'arco del | nell'arco dell' | nella | nelle | nello | per | per il | per l' | quest' |
                riferiti al | riferito al | su | sul | sull'anno | nel periodo | nella notte di | nella serata di |
                nella mattinata di | nel pomeriggio di | nell'intero | in tutto il | nel solo | solo a | solo nel |
                solo in | già nel | già a | nella sola
            """),
            "in",
        ),
        **dict.fromkeys(
            phrases("""
                da | dai | dal | dall' | dalla | dallo | fin da | fin dal | fin dall' | già dal | sin da | sin dal |
                sin dall'
            """),
            "since",
        ),
        **dict.fromkeys(
            phrases("a decorrere dal | a partire da | a partire dal | a partire dall' | a partire dalla"), "from"
        ),
        **dict.fromkeys(
            phrases("""
                al più tardi nel | all'orizzonte | da oggi al | da qui al | di qui al | entro | entro il |
                entro l' | entro la | entro la fine del | entro la fine dell' | entro la fine di |
                fino a | fino al | fino all' | fino alla | prima del | prima dell' | prima della | sino a | sino al |
                sino alla
            """),
            "until",
        ),
        **dict.fromkeys(("nella notte tra", "nella notte fra", "nella notte tra il", "nella notte fra il"), "between"),
        "tra": "between",
        "fra": "between",
        "tra il": "between",
        "fra il": "between",
        "tra l'": "between",
    },
    joiners=frozenset("- / a ad al all' alla e ed – —".split()),
    loose_joiners=frozenset(("e", "ed")),
    articles=frozenset(("il", "lo", "la", "l'", "i", "gli", "le")),
    parts={
        **dict.fromkeys(
            phrases("""
                a inizio | ad inizio | agli inizi del | agli inizi degli | all'inizio degli | all'inizio di |
                all'inizio del | all'inizio dell' | all'inizio della | inizi del | inizio | inizio del |
                inizio dell' | inizio della | l'inizio del | l'inizio dell' | l'inizio della
            """),
            "start",
        ),
        **dict.fromkeys(
            phrases("""
                a metà | a metà degli | a metà del | alla metà degli | alla metà del | metà | metà del |
                prima metà di | seconda metà di | nella prima metà di | nella seconda metà di
            """),
            "some",
        ),
        **dict.fromkeys(
            phrases("""
                a fine | alla fine degli | alla fine del | alla fine dell' | alla fine della | alla fine di | fine |
                fine del | fine di | la fine del | la fine dell' | la fine di
            """),
            "end",
        ),
    },
    publishing=frozenset(
        """
            diffusa diffuse diffusi diffuso pubblica pubblicata pubblicate pubblicati pubblicato uscito
        """.split()
    ),
    decades=frozenset(("anni",)),
    decade_endings=frozenset(()),
    years=frozenset(
        """
            accademico annata anno biennio campionato esercizio fiscale quadriennio quinquennio scolastico stagione
            termica triennio
        """.split()
    ),
    own_years={
        "fiscale": "fiscal",
        "esercizio": "business",
        **dict.fromkeys("accademico annata campionato scolastico stagione".split(), "season"),
    },
    owners=frozenset(("suo", "sua", "suoi", "sue")),
    endings=frozenset(
        """
            chiude chiusi chiuso chiusosi conclude conclusi concluso conclusosi finisce termina terminante terminati
            terminato
        """.split()
    ),
    now=frozenset(
        phrases("""
            ad oggi | al giorno d'oggi | al momento | attualmente | in questo momento | oggi | oggigiorno |
            ora come ora | stamane | stamani | stamattina | stanotte | stasera
        """)
    ),
    yesterday=frozenset(("ieri",)),
    named={
        **dict.fromkeys(("altro ieri", "avantieri"), "d-2"),
        **dict.fromkeys(("stanotte",), "d-1"),
        **dict.fromkeys(("domani",), "d+1"),
        **dict.fromkeys(("fine settimana", "weekend", "week - end"), "we"),
        **dict.fromkeys(("dall'inizio dell'anno", "da inizio anno", "finora quest'anno"), "ytd"),
        **dict.fromkeys(("nella notte", "durante la notte", "nottetempo"), "d-1"),
        "anno in corso": "a",
        "mese in corso": "mo",
        "trimestre in corso": "q",
        "anno che viene": "a+1",
    },
    that_time={
        **dict.fromkeys(
            phrases("""
                quell'anno | stesso anno | stesso periodo | stesso mese | stesso trimestre | stesso semestre |
                analogo periodo | medesimo periodo | quel periodo | quella data
            """),
            "same",
        ),
        **dict.fromkeys(("da allora",), "since"),
    },
    rolling=frozenset(("ultimo", "ultima")),
    this=frozenset(("questo", "questa", "quest'", "corrente", "questi", "queste")),
    last_before=frozenset("scorso scorsa scorsi scorse ultimo ultima".split()),
    last_after=frozenset(
        """
            passata passate passati passato precedente precedenti scorsa scorse scorsi scorso ultima ultimo
        """.split()
    ),
    next_before=frozenset("prossimo prossima".split()),
    next_after=frozenset(
        "prossimo prossima prossimi prossime seguente successivo successiva venturo entrante".split()
    ),
    next_after_units=frozenset("seguenti successivi successive prossimi prossime".split()),
    between=frozenset("lunghe lunghi prime primi prossime prossimi scorse scorsi ultime ultimi".split()),
    each=frozenset("al ogni tutte tutti".split()),
    day_parts=frozenset(("sera", "mattina", "pomeriggio", "notte", "in serata", "in mattinata")),
    ago_before=frozenset(()),
    ago_after=frozenset(("fa", "or sono", "orsono", "addietro")),
    later=frozenset(phrases("di distanza | dopo | più tardi | prima | successivi")),
    spans={
        **dict.fromkeys(
            phrases("""
                a distanza di | al termine di | dopo | in | in appena | in circa | in meno di | in oltre |
                in più di | in poco più di | in quasi | in sole | in soli | nei | nel corso dei | nel corso delle |
                nel giro di | nell'arco di | nelle | nello spazio di | per i | spalmati su | su | sui | sulle
            """),
            "within",
        ),
        **dict.fromkeys(
            phrases("""
                agli ultimi | da | da almeno | da ben | da circa | da oltre | da più di | da quasi | dagli ultimi |
                degli ultimi | delle ultime | durante gli ultimi | gli ultimi | le ultime | negli scorsi |
                negli ultimi | nei passati | nel corso degli ultimi | nel corso delle ultime | nelle scorse |
                nelle ultime | ultime | ultimi
            """),
            "past",
        ),
        **dict.fromkeys(
            phrases("""
                dei prossimi | delle prossime | i prossimi | le prossime | nei prossimi | nelle prossime |
                per i prossimi | per le prossime | prossime | prossimi
            """),
            "next",
        ),
        **dict.fromkeys(phrases("entro | entro i prossimi | entro le prossime | tra | fra | di qui a"), "by"),
    },
    closers=frozenset("a al con fino il in nel si".split()),
    firsts=frozenset(("primi", "prime")),
    far=frozenset(
        (
            *phrases("""
                a lungo termine | a breve termine | a medio termine | nel medio termine | a regime |
                durante la pandemia | durante la guerra | prima della pandemia | prima della guerra |
                nel dopoguerra
                """),
            *combined(
                "dall'inizio | sin dall'inizio | fin dall'inizio | dallo scoppio | da inizio",
                """
                della guerra | dell'invasione | della pandemia | dell'epidemia | dell'offensiva | della crisi |
                del conflitto | dei combattimenti | degli attacchi | delle proteste | delle ostilità |
                delle rilevazioni | guerra | pandemia
                """,
            ),
        )
    ),
    pro_verbs=frozenset("quello quella quelli quelle".split()),
    continuations=frozenset(
        phrases("""
            di cui | di loro | di queste | di questi | fra loro | tra loro | tra questi | tra queste | fra questi |
            di essi
            """)
    ),
    dating=frozenset(
        phrases("""
            si riferiscono al | si riferiscono a | risalgono al | risalgono a | riferiti al | riferiti a |
            relativi al | relativi a | riguardano il | sono del | si riferisce al
            """)
    ),
    after=frozenset(phrases("dopo | al termine di")),
    records=frozenset(
        """
            alta alto bassa basso elevata elevato inedita inedito mai massimi massimo miglior migliore minimi minimo
            maggiore minore peggior peggiore record risultato volta
        """.split()
    ),
    comparisons=frozenset(
        phrases("""
            a confronto con | come nel | come nell' | a fronte del | contro | contro il | contro l' | di quanto |
            in confronto a | in meno | in più |
            in confronto al | nei confronti del | rispetto a | rispetto ad | rispetto ai | rispetto al |
            rispetto all' | rispetto alla | rispetto allo | sul | sull'
        """)
    ),
)
