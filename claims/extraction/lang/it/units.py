"""Italian names of units and money, and words of rate."""

from claims.extraction.lang.base import UnitWords
from claims.extraction.lang.listing import phrases, spread

from .currencies import CURRENCIES

UNITS = UnitWords(
    names=spread(
        {
            "per cento|percento|p. cento|p . cento": "%",
            "punto percentuale|punti percentuali|punti percentuale|punto di percentuale|punti di percentuale": "pp",
            "punto base|punti base|punti di base": "0.01 pp",
            "decimo di punto|decimi di punto|decimi percentuali|decimo percentuale|decimi": "0.1 pp",
            "decimo di secondo|decimi di secondo": "0.1 s",
            "per mille": "[ppth]",
            "metro|metri": "m",
            "chilometro|chilometri|kilometro|kilometri": "km",
            "centimetro|centimetri": "cm",
            "millimetro|millimetri": "mm",
            "decimetro|decimetri": "dm",
            "micron|micrometri": "um",
            "nanometro|nanometri": "nm",
            "miglio|miglia": "[mi_i]",
            "miglio nautico|miglia nautiche|miglia marine|miglia nautici": "[nmi_i]",
            "piede|piedi": "[ft_i]",
            "pollice|pollici": "[in_i]",
            "iarda|iarde": "[yd_i]",
            "anno luce|anni luce|anno - luce|anni - luce": "[ly]",
            "metro quadro|metri quadri|metro quadrato|metri quadrati|mq": "m2",
            "km quadrati|km quadri|chilometro quadrato|chilometri quadrati|chilometri quadri|kmq": "km2",
            "miglio quadrato|miglia quadrate": "[mi_i]2",
            "ettaro|ettari": "har",
            "acro|acri": "[acr_us]",
            "metro cubo|metri cubi|mc": "m3",
            "chilometro cubo|chilometri cubi": "km3",
            "litro|litri": "L",
            "ettolitro|ettolitri": "hL",
            "centilitro|centilitri": "cL",
            "millilitro|millilitri": "mL",
            "gallone|galloni": "[gal_us]",
            "barile|barili": "[bbl_us]",
            "grammo|grammi": "g",
            "etto|etti|ettogrammi": "100 g",
            "chilogrammo|chilogrammi|chilo|chili|kilogrammi|kili": "kg",
            "milligrammo|milligrammi": "mg",
            "microgrammo|microgrammi": "ug",
            "quintale|quintali": "100 kg",
            "tonnellata|tonnellate|ton": "t",
            "megatone|megatoni": "Mt",
            "gigatonnellata|gigatonnellate|gigatoni": "Gt",
            "libbra|libbre": "[lb_av]",
            "oncia|once": "[oz_av]",
            # The singular is a preposition too: « 30 secondo la polizia ».
            "secondi": "s",
            "millisecondo|millisecondi": "ms",
            "minuto|minuti": "min",
            "ora|ore": "h",
            "giorno|giorni|giornata|giornate|notte|notti": "d",
            "settimana|settimane": "wk",
            "mese|mesi": "mo",
            "bimestre|bimestri": "2 mo",
            "trimestre|trimestri": "3 mo",
            "quadrimestre|quadrimestri": "4 mo",
            "semestre|semestri": "6 mo",
            "anno|anni": "a",
            "lustro|lustri": "5 a",
            "decennio|decenni": "10 a",
            "secolo|secoli": "100 a",
            "millennio|millenni": "1000 a",
            "grado celsius|gradi celsius|grado centigrado|gradi centigradi|gradi c|grado|gradi": "Cel",
            "gradi fahrenheit|gradi f": "[degF]",
            "kelvin": "K",
            "watt": "W",
            "chilowatt|kilowatt": "kW",
            "megawatt": "MW",
            "gigawatt": "GW",
            "terawatt": "TW",
            "wattora|watt ora|watt - ora": "W.h",
            "chilowattora|kilowattora|chilovattora|kilovattora|chilowatt ora|kilowatt ora|chilowatt - ora": "kW.h",
            "megawattora|megawatt ora|megawatt - ora": "MW.h",
            "gigawattora|gigawatt ora|gigawatt - ora": "GW.h",
            "terawattora|terawatt ora|terawatt - ora": "TW.h",
            "joule": "J",
            "caloria|calorie|chilocaloria|chilocalorie|kilocalorie": "kcal",
            "volt": "V",
            "ampere|ampère": "A",
            "hertz": "Hz",
            "megahertz": "MHz",
            "gigahertz": "GHz",
            "pascal": "Pa",
            "ettopascal": "hPa",
            "cavalli|cavalli vapore|cv": "[HP]",
            "nodo|nodi": "[kn_i]",
            "chilometro orario|chilometri orari|chilometri all'ora|chilometro all'ora|km orari|km all'ora": "km/h",
            "byte": "By",
            "kilobyte": "kBy",
            "megabyte": "MBy",
            "gigabyte|giga": "GBy",
            "terabyte": "TBy",
            "megabit": "Mbit",
            "gigabit": "Gbit",
            "decibel": "dB",
            "becquerel": "Bq",
            "sievert": "Sv",
            "millisievert": "mSv",
            "parti per milione|parte per milione": "[ppm]",
            "parti per miliardo": "[ppb]",
        }
    ),
    dollar_signs={},
    currencies=CURRENCIES,
    weights={},
    weighing=frozenset(),
    points=frozenset(("punto", "punti")),
    rate_connectors=frozenset(phrases("per | ogni | per ogni | per ciascun | per ciascuna")),
    article_connectors=frozenset(phrases("a | al | allo | all' | alla | il | lo | l' | la")),
    rate_words={
        **dict.fromkeys(phrases("al secondo | ogni secondo"), "s"),
        **dict.fromkeys(phrases("al minuto | ogni minuto"), "min"),
        **dict.fromkeys(
            phrases("all'ora | l'ora | orario | orari | oraria | orarie | a ora | ogni ora"),
            "h",
        ),
        **dict.fromkeys(
            phrases("""
                a giornata | a notte | al giorno | giornaliera | giornaliere | giornalieri | giornaliero |
                ogni giorno | per notte | quotidiana | quotidianamente | quotidiane | quotidiani | quotidiano
            """),
            "d",
        ),
        **dict.fromkeys(
            phrases("""
                a settimana | alla settimana | la settimana | ogni settimana | settimanale | settimanali |
                settimanalmente
            """),
            "wk",
        ),
        **dict.fromkeys(
            phrases("al mese | il mese | ogni mese | mensile | mensili | mensilmente"),
            "mo",
        ),
        **dict.fromkeys(("trimestrale", "trimestrali", "al trimestre", "a trimestre"), "(3.mo)"),
        **dict.fromkeys(
            phrases("""
                ad anno | all'anno | annua | annuale | annuali | annualmente | annue | annui | annuo | l'anno |
                ogni anno
            """),
            "a",
        ),
        **dict.fromkeys(phrases("pro capite | procapite | pro - capite | a persona"), "{person}"),
    },
    persons=frozenset(
        phrases("""
            abitante | abitanti | adulti | adulto | cittadini | cittadino | donna | donne | nascite | nati |
            nati vivi | persona | persone | residente | residenti | testa
        """)
    ),
    adjectives=frozenset(
        """
            altre altri buon buona buone buoni intere interi lavorative lavorativi lunghe lunghi nuove nuovi piccoli
            piene pieni
        """.split()
    ),
    gross=frozenset("lordi netti".split()),
    auxiliaries=frozenset(("ha",)),
    adverbs=frozenset("anche ancora già inoltre nuovamente poi quasi solo sempre".split()),
)
