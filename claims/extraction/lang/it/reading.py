"""Italian words of bound, statistic, change and multiple."""

from decimal import Decimal
from typing import TypeVar

from claims.extraction.lang.base import ReadingWords
from claims.extraction.lang.listing import phrases
from claims.quantities.quantity import Bound, Statistic

Meaning = TypeVar("Meaning")

_CONTRACTED = {
    "a": "ad al allo all' alla ai agli alle",
    "di": "d' del dello dell' della dei degli delle",
    "da": "dal dallo dall' dalla dai dagli dalle",
    "su": "sul sullo sull' sulla sui sugli sulle",
}


def _contracted(meanings: dict[str, Meaning]) -> dict[str, Meaning]:
    """Add to phrases that end in a preposition its forms with the article: « intorno al », « più dell' »."""
    return meanings | {
        f"{phrase.removesuffix(last)}{form}": meaning
        for phrase, meaning in meanings.items()
        for last in (phrase.rpartition(" ")[2],)
        for form in _CONTRACTED.get(last, "").split()
    }


def _first_group(stem: str) -> list[str]:
    """Return the forms of a verb in -are; an h keeps c and g hard: « triplicherà », « allargherà »."""
    hard = f"{stem}h" if stem[-1] in "cg" else stem
    soft = "a ano ava avano ò arono are ando ato ata ati ate arsi"
    before_e = "erà eranno erebbe erebbero"
    return [stem + ending for ending in soft.split()] + [hard + ending for ending in before_e.split()]


def _inchoative(stem: str) -> list[str]:
    """Return the forms of a verb in -ire with -isc-."""
    endings = "isce iscono iva ivano ì irono irà iranno irebbe irebbero ire endo ito ita iti ite irsi"
    return [stem + ending for ending in endings.split()]


_RISING = """
acceler allarg alz aument avanz balz espand gonfi increment ingross innalz lievit mont rafforz rialz rimbalz rimont
rincar rivalut
"""
_RISES = {form for stem in _RISING.split() for form in _first_group(stem)} | set(
    """
        accelerazione accresce accrescimento accresciuta accresciute accresciuti accresciuto allargamento
        apprezzamento apprezzata apprezzati apprezzato aumenti aumento avanzamento avanzata balzi balzo boom crebbe
        crebbero cresca crescano cresce crescendo crescente crescenti crescera cresceranno crescere crescerebbe
        crescerebbero crescerà cresceva crescevano crescita cresciuta cresciute cresciuti cresciuto crescono
        espansione guadagni impenna impennano impennarsi impennata impennate impennati impennato incrementi
        incremento innalzamento maggiorazione migliora miglioramento migliorano migliorare migliorata migliorati
        migliorato progressione progresso rafforzamento rialzi rialzo rimbalzi rimbalzo rincari rincaro ripresa
        risale risalendo risalgono risalire risalita risalito rivalutazione rivalutazioni sale salendo salga
        salgono saliranno salire salirebbe salirebbero salirono salirà salita salite saliti salito saliva salivano
        salì schizza schizzano schizzata schizzati schizzato superiore superiori surriscaldata vola volano volata
        volate volati volato
    """.split()
)
_FALLING = "abbass affond arretr cal croll decurt indietreggi precipit rallent ribass scivol sprofond"
_FALLS = {
    *(form for stem in _FALLING.split() for form in _first_group(stem)),
    *(form for stem in ("diminu", "allegger") for form in _inchoative(stem)),
} | set(
    """
        abbassamento abbattimento arretramento cadde caddero cade cadendo cadere cadono cadranno cadrà caduta
        cadute caduti caduto cali calo contrae contraggono contrarranno contrarrà contrarsi contratta contratte
        contratti contratto contrazione contrazioni crolli crollo decremento decrescita deprezzamento deprezzata
        deprezzato diminuzione diminuzioni discesa flessione flessioni flesso flette flettono frena frenano frenata
        frenato giù inferiore inferiori minore peggioramento rallentamento retrocede retrocedono retrocesso ribassi
        ribasso ridotta ridotte ridotti ridotto riduca riduce riducendo riducono ridurranno ridurre ridurrebbe
        ridurrà ridursi ridusse ridussero riduzione riduzioni scendano scende scendendo scenderanno scendere
        scenderebbe scenderà scendeva scendevano scendono scesa scese scesero scesi sceso scivolone sconti sconto
        sfoltimento smorza smorzata smorzato svalutata svalutato svalutazione tonfo
    """.split()
)

_MULTIPLYING = {
    "raddoppi": Decimal(2),
    "triplic": Decimal(3),
    "quadruplic": Decimal(4),
    "quintuplic": Decimal(5),
    "sestuplic": Decimal(6),
    "decuplic": Decimal(10),
    "centuplic": Decimal(100),
    "dimezz": Decimal("0.5"),
}
_MULTIPLES = {
    "doppio": Decimal(2),
    "triplo": Decimal(3),
    "quadruplo": Decimal(4),
    "quintuplo": Decimal(5),
    "decuplo": Decimal(10),
}

READING = ReadingWords(
    bounds_before=_contracted(
        {
            **dict.fromkeys(
                phrases("""
                    a circa | aggirarsi intorno a | all'incirca | approssimativamente | attorno a | circa | circa a |
                    dell'ordine di | grosso modo | in circa | in media circa | indicativamente | intorno a |
                    nei pressi di | nell'ordine di | orientativamente | più o meno | pressappoco |
                    qualche cosa come | qualcosa come | si aggira intorno a | si aggira su | si aggirano intorno a |
                    si aggirano su | si aggirerebbe intorno a | si aggirerebbe su | stimabile in | su per giù |
                    suppergiù | un qualcosa come | verso | ~ | ≈
                """),
                Bound.ABOUT,
            ),
            **dict.fromkeys(
                phrases("""
                    a ridosso di | a un passo da | appena meno di | appena sotto | lambisce | non lontano da |
                    poco meno di | poco sotto | praticamente | pressoché | prossima a | prossime a | prossimi a |
                    prossimo a | quasi | quasi a | sfiora | sfiorando | sfiorano | sfiorare | sfiorata | sfiorati |
                    sfiorato | sfiorava | sfiorerebbe | sfiorerà | sfiorò | un soffio da | vicina a | vicine a |
                    vicini a | vicino a
                """),
                Bound.ALMOST,
            ),
            **dict.fromkeys(
                phrases("""
                    > | abbondantemente oltre | al di là di | al di sopra di | appena sopra | ben oltre |
                    ben più di | di oltre | eccede | eccedono | ha oltrepassato | ha superato | hanno superato |
                    leggermente superiore a | molto più di | oltre | oltre a | oltre quota | oltrepassa |
                    oltrepassato | più di | poco oltre | poco più di | sopra | sopra quota | supera |
                    supera il muro di | supera il tetto di | supera la soglia di | supera quota | superando |
                    superano | superano quota | superare | superarono | superata | superata quota | superate |
                    superati | superato | superato il muro di | superato il tetto di | superato la soglia di |
                    superato quota | superava | superavano | supereranno | supererebbe | supererà | superiore a |
                    superiori a | superò | valicato
                """),
                Bound.OVER,
            ),
            **dict.fromkeys(
                phrases("""
                    a partire da | addirittura almeno | al minimo | almeno | come minimo | minimo | non inferiore a |
                    non inferiori a | non meno di | per lo meno | perlomeno | quanto meno | quanto meno di |
                    quantomeno | se non | un minimo di | ≥
                """),
                Bound.AT_LEAST,
            ),
            **dict.fromkeys(
                phrases("""
                    < | al di sotto di | ben al di sotto di | inferiore a | inferiori a | meno di | minori di |
                    molto meno di | neanche | nemmeno | neppure | scesa sotto | sceso sotto | sotto |
                    sotto il tetto di | sotto la soglia di | sotto quota
                """),
                Bound.UNDER,
            ),
            **dict.fromkeys(
                phrases("""
                    al massimo | al più | entro un massimo di | fin a | fino a | fino a un massimo di |
                    fino ad un massimo di | massimo | non oltre | non più di | non supera | non superano |
                    non ha superato | non hanno superato | non è superato | non si è superato | non si supera |
                    non superare | non superi | non superiore a | non superiori a | per un massimo di | sino a |
                    tutt'al più | un massimo di | un tetto di | ≤
                """),
                Bound.AT_MOST,
            ),
            **dict.fromkeys(("tra", "fra"), Bound.BETWEEN),
        }
    ),
    spatial=frozenset(
        phrases("""
            a ridosso di | al di là dei | al di là delle | al di là di | al di sopra di | al di sotto di |
            attorno a | attorno ai | attorno alle | intorno a | intorno ai | intorno alle | nei pressi di |
            prossimo a | sopra | sotto | verso | vicini a | vicino a
        """)
    ),
    bounds_after={
        **dict.fromkeys(
            phrases("""
                all'incirca | approssimativamente | circa | e passa | e qualcosa | e rotti | grosso modo |
                più o meno | pressappoco
            """),
            Bound.ABOUT,
        ),
        **dict.fromkeys(
            phrases("""
                + | almeno | come minimo | e forse più | ed anche più | in su | ma forse di più | minimo |
                o anche più | o forse più | o più | se non di più | se non più
            """),
            Bound.AT_LEAST,
        ),
        **dict.fromkeys(phrases("al massimo | al più | massimo | max | o meno | tutt'al più"), Bound.AT_MOST),
        **dict.fromkeys(phrases("scarsi | scarse | scarso"), Bound.ALMOST),
        **dict.fromkeys(phrases("abbondanti | abbondante"), Bound.OVER),
    },
    margins=frozenset(("più o meno", "±", "+ / -")),
    minus=frozenset(("meno",)),
    below_zero=frozenset(("sotto zero", "sotto lo zero")),
    statistics_before=_contracted(
        {
            **dict.fromkeys(
                phrases("""
                    a una media di | ad una media di | alla media di | con una media di | importo medio di |
                    in media | in media a | in media di | la media di | la media è di | la media è stata di |
                    medi di | media di | media pari a | media è di | mediamente | medio di | medio pari a |
                    medio è di | per una media di | un importo medio di | un valore medio di | un'età media di |
                    una durata media di | una media annua di | una media di | una media giornaliera di |
                    una media mensile di | una media settimanale di
                """),
                Statistic.AVERAGE,
            ),
            **dict.fromkeys(
                phrases(
                    "la mediana di | mediana di | mediano di | una mediana di | valore mediano di | mediana pari a"
                ),
                Statistic.MEDIAN,
            ),
            **dict.fromkeys(
                phrases("""
                    complessiva di | complessivamente | complessive | complessivi | complessivo di |
                    cumulativamente | il totale di | in totale | in tutto | nel complesso | per complessive |
                    per complessivi | per un ammontare complessivo di | per un importo complessivo di |
                    per un totale complessivo di | per un totale di | per un valore complessivo di | totale a |
                    totale di | totale pari a | totale è di | totalizza | totalizzando | totalizzato |
                    un ammontare complessivo di | un importo complessivo di | un investimento complessivo di |
                    un totale di | un valore complessivo di
                """),
                Statistic.TOTAL,
            ),
            **dict.fromkeys(
                phrases("""
                    netta di | netti di | netti pari a | netto di | netto pari a | perdita netta di |
                    saldo negativo di | saldo positivo di | un saldo netto di | un utile netto di |
                    una perdita netta di | utile netto a | utile netto di | utile netto pari a
                """),
                Statistic.NET,
            ),
            **dict.fromkeys(
                phrases("""
                    cifra record di | il livello record di | il record di | la cifra record di | livello record di |
                    massimo storico a | massimo storico di | numero record di | quota record di | record a |
                    record assoluto di | record di | un importo record di | un numero record di | un record di |
                    una cifra record di | valore record di
                """),
                Statistic.RECORD,
            ),
            **dict.fromkeys(
                phrases("""
                    il massimo di | il picco di | massima di | picchi di | picco a | picco di | punte di |
                    punte fino a | un picco a | un picco di | una massima di | una punta di
                """),
                Statistic.MAXIMUM,
            ),
            **dict.fromkeys(
                phrases("il minimo di | minima di | minimo storico di | un minimo storico di | una minima di"),
                Statistic.MINIMUM,
            ),
        }
    ),
    statistics_after={
        **dict.fromkeys(phrases("in media | mediamente | di media | medi | medie"), Statistic.AVERAGE),
        **dict.fromkeys(
            phrases("""
                complessivamente | complessive | complessivi | in totale | in tutto | in tutto e per tutto |
                nel complesso | totali
            """),
            Statistic.TOTAL,
        ),
        **dict.fromkeys(("netti", "nette", "netto", "al netto"), Statistic.NET),
    },
    fillers=frozenset(
        phrases("""
            a | ad | addirittura | ai | al | all' | alla | alle | allo | anche | ancora | appena | ben | come |
            così | d' | degli | dei | del | dell' | della | delle | dello | di | già | gli | i | il | l' | la | le |
            lo | nel | nell' | oggi | ormai | ossia | ovvero | pari a | pari ad | pari al | pari all' | pari allo |
            sempre | solo | soltanto | sui | sul | sull' | un | una | uno | «
        """)
    ),
    estimated=frozenset(
        phrases("""
            calcolata in | calcolato in | quantificata in | quantificate in | quantificati in | quantificato in |
            stimabile in | stimata a | stimata in | stimata intorno a | stimata tra | stimate a | stimate in |
            stimate tra | stimati a | stimati in | stimati tra | stimato a | stimato in | stimato intorno a |
            stimato tra | una stima di | valutata in | valutate in | valutati in | valutato in
        """)
    ),
    rises=frozenset(_RISES),
    falls=frozenset(_FALLS),
    gains=frozenset(
        """
            aggiunge aggiungono aggiunto guadagna guadagnando guadagnano guadagnare guadagnata guadagnate guadagnati
            guadagnato guadagnava guadagnerà guadagno guadagnò più recupera recuperando recuperano recuperare
            recuperata recuperato strappa
        """.split()
    ),
    losses=frozenset(
        """
            brucia bruciano bruciati bruciato cede cedendo cedere cedeva cedono ceduta ceduto lascia lasciano
            lasciato meno perda perde perdendo perdente perderanno perdere perderà perdeva perdita perdite perdono
            persa perse persero persi perso tagli taglia tagliando tagliano tagliare tagliata tagliate tagliati
            tagliato taglierà taglio tagliò
        """.split()
    ),
    exceeding_links=frozenset("di d' del dell' dello".split()),
    change_links=frozenset("di d' del dello dell' della dei degli delle il lo l' la un una".split()),
    noun_links=frozenset("il lo l' la un una".split()),
    moves=frozenset(
        """
            andare andata andate andati andato passa passando passano passare passarono passata passate passati
            passato passava passavano passeranno passerebbe passerà passò porta portando portano portare portata
            portate portati portato porterebbe porterà
        """.split()
    ),
    intransitive=frozenset(()),
    particles=frozenset(()),
    copulas=frozenset(()),
    that_is=frozenset(("ossia", "o")),
    than=frozenset(("che", "del", "della", "dei", "delle", "dell'", "rispetto")),
    coordinators=frozenset(("e", "ed", "o", ",", "poi", "ossia", "ovvero", "ma", "od")),
    level_openers=frozenset("da dal dallo dall' dalla dai dagli dalle".split()),
    level_links=frozenset(("a", "ad", "al", "allo", "all'", "alla", "ai", "agli", "alle", "contro")),
    rises_after=frozenset(
        phrases("""
            di aumento | di crescita | di incremento | di più | di rialzo | di rincaro | in più | più alta |
            più alte | più alti | più alto | più cara | più care | più cari | più caro | più costosa | più costosi |
            più costoso | più elevata | più elevate | più elevati | più elevato | più grande | più grandi |
            più lunga | più lungo | più pesante | più potente | più veloce | più veloci | superiore | superiori
        """)
    ),
    falls_after=frozenset(
        phrases("""
            di calo | di flessione | di meno | di ribasso | di riduzione | di sconto | in meno | inferiore |
            inferiori | meno cara | meno caro | più bassa | più basse | più bassi | più basso | più conveniente |
            più corto | più economica | più economiche | più economici | più economico | più leggera | più leggero |
            più lenta | più lento | più piccola | più piccolo
        """)
    ),
    change_nouns={},
    times=frozenset(("volte", "volta")),
    change_endings={},
    split_changes={},
    folds=frozenset(()),
    less=frozenset("inferiore inferiori meno minore minori".split()),
    more=frozenset(
        """
            maggiore maggiori oltre più quanto quella quelle quelli quello superiore superiori tanta tante tanti
            tanto
        """.split()
    ),
    multiples={
        **{form: value for stem, value in _MULTIPLYING.items() for form in _first_group(stem)},
        **{
            f"{article}{multiple}{tail}": value
            for multiple, value in _MULTIPLES.items()
            for article in ("il ", "al ")
            for tail in ("", " di", " del", " dello", " dell'", " della", " dei", " degli", " delle", " rispetto")
        },
        "doppio rispetto": Decimal(2),
        "doppia rispetto": Decimal(2),
        "doppi rispetto": Decimal(2),
        "triplo rispetto": Decimal(3),
        "tripla rispetto": Decimal(3),
        "del doppio": Decimal(2),
        "del triplo": Decimal(3),
    },
    multiple_openers={
        **dict.fromkeys(
            phrases("""
                moltiplica per | moltiplicando per | moltiplicano per | moltiplicare per | moltiplicata per |
                moltiplicate per | moltiplicati per | moltiplicato per
            """),
            1,
        ),
        **dict.fromkeys(phrases("divisa per | dividere per | divise per | divisi per | diviso per"), -1),
    },
)
