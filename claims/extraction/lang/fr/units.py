"""French names of units and money, and words of rate."""

from claims.extraction.lang.base import UnitWords
from claims.extraction.lang.listing import phrases, spread

from .currencies import CURRENCIES

UNITS = UnitWords(
    names=spread(
        {
            "pour cent|pourcent|pourcents|p. 100|p . 100|p. cent|p . cent": "%",
            "point de pourcentage|points de pourcentage|point de pour cent|points de pour cent": "pp",
            "point de base|points de base": "0.01 pp",
            "pour mille": "[ppth]",
            "mètre|mètres": "m",
            "kilomètre|kilomètres": "km",
            "centimètre|centimètres": "cm",
            "millimètre|millimètres": "mm",
            "micron|microns|micromètre|micromètres": "um",
            "nanomètre|nanomètres": "nm",
            "décimètre|décimètres": "dm",
            "unités astronomiques": "AU",
            "parsec|parsecs": "pc",
            "yard|yards": "[yd_i]",
            "mile|miles": "[mi_i]",
            "mille nautique|milles nautiques|mille marin|milles marins|milles": "[nmi_i]",
            "pied|pieds": "[ft_i]",
            "pouce|pouces": "[in_i]",
            "année - lumière|années - lumière": "[ly]",
            "mètre carré|mètres carrés": "m2",
            "kilomètre carré|kilomètres carrés|kilomètre - carré|kilomètres - carrés": "km2",
            "mile carré|miles carrés": "[mi_i]2",
            "centimètre carré|centimètres carrés": "cm2",
            "pied carré|pieds carrés": "[ft_i]2",
            "hectare|hectares": "har",
            "acre|acres": "[acr_us]",
            "mètre cube|mètres cubes": "m3",
            "centimètre cube|centimètres cubes|centimètres - cubes": "cm3",
            "pied cube|pieds cubes": "[ft_i]3",
            "mètre - cube|mètres - cubes": "m3",
            "mètre - carré|mètres - carrés": "m2",
            "kilomètre cube|kilomètres cubes": "km3",
            "litre|litres": "L",
            "hectolitre|hectolitres": "hL",
            "centilitre|centilitres": "cL",
            "millilitre|millilitres": "mL",
            "gallon|gallons": "[gal_us]",
            "baril|barils": "[bbl_us]",
            "gramme|grammes": "g",
            "kilogramme|kilogrammes|kilo|kilos": "kg",
            "milligramme|milligrammes": "mg",
            "microgramme|microgrammes": "ug",
            "quintal|quintaux": "100 kg",
            "carat|carats": "[car_m]",
            "décilitre|décilitres": "dL",
            "boisseau|boisseaux": "[bu_us]",
            "tonne|tonnes": "t",
            "kilotonne|kilotonnes": "kt",
            "mégatonne|mégatonnes": "Mt",
            "gigatonne|gigatonnes": "Gt",
            "livre|livres": "GBP",
            "once|onces": "[oz_av]",
            "once troy|onces troy": "[oz_tr]",
            "tonnes de tnt|tonne de tnt": "[t_TNT]",
            "kilotonnes de tnt": "1000 [t_TNT]",
            "mégatonnes de tnt": "1000000 [t_TNT]",
            "seconde|secondes": "s",
            "milliseconde|millisecondes": "ms",
            "microseconde|microsecondes": "us",
            "nanoseconde|nanosecondes": "ns",
            "minute|minutes": "min",
            "heure|heures": "h",
            "jour|jours|journée|journées|nuit|nuits": "d",
            "semaine|semaines": "wk",
            "mois": "mo",
            "trimestre|trimestres": "3 mo",
            "semestre|semestres": "6 mo",
            "an|ans|année|années": "a",
            "décennie|décennies": "10 a",
            "siècle|siècles": "100 a",
            "millénaire|millénaires": "1000 a",
            "degré celsius|degrés celsius|degrés c|degré|degrés|celsius|degrés centigrades": "Cel",
            "degré fahrenheit|degrés fahrenheit": "[degF]",
            "kelvin|kelvins": "K",
            "watt|watts": "W",
            "kilowatt|kilowatts": "kW",
            "mégawatt|mégawatts": "MW",
            "gigawatt|gigawatts": "GW",
            "térawatt|térawatts": "TW",
            **{
                f"{watt}heure|{watt}heures|{watt} - heure|{watt} - heures|{watt}s - heure|{watt}s - heures": code
                for watt, code in {
                    "watt": "W.h",
                    "kilowatt": "kW.h",
                    "mégawatt": "MW.h",
                    "gigawatt": "GW.h",
                    "térawatt": "TW.h",
                }.items()
            },
            "joule|joules": "J",
            "calorie|calories|kilocalorie|kilocalories": "kcal",
            "kilojoule|kilojoules": "kJ",
            "mégajoule|mégajoules": "MJ",
            "gigajoule|gigajoules": "GJ",
            "pascal|pascals": "Pa",
            "kilopascal|kilopascals": "kPa",
            "hectopascal|hectopascals": "hPa",
            "millibar|millibars": "mbar",
            "newton|newtons": "N",
            "ampère - heure|ampères - heures|ampères - heure|ampèreheures": "A.h",
            "milliampère|milliampères": "mA",
            "kilovolt|kilovolts": "kV",
            "volt|volts": "V",
            "ampère|ampères": "A",
            "hertz": "Hz",
            "kilohertz": "kHz",
            "mégahertz": "MHz",
            "gigahertz": "GHz",
            "cheval - vapeur|chevaux - vapeur|chevaux|cv": "[HP]",
            "nœud|nœuds|noeuds": "[kn_i]",
            "kilomètre - heure|kilomètres - heure|kilomètres - heures|kilomètre / heure": "km/h",
            "kilomètres / heure|km / heure|kilomètres à l'heure|kilomètre à l'heure|kilomètres heure": "km/h",
            "km à l'heure": "km/h",
            "octet|octets": "By",
            "kilooctet|kilooctets|kilo - octets": "kBy",
            "pétaoctet|pétaoctets": "PBy",
            "exaoctet|exaoctets": "EBy",
            "zettaoctet|zettaoctets": "ZBy",
            "giga|gigas": "GBy",
            "mégaoctet|mégaoctets|méga - octets": "MBy",
            "gigaoctet|gigaoctets|giga - octets": "GBy",
            "téraoctet|téraoctets": "TBy",
            "bits": "bit",
            "kilobit|kilobits": "kbit",
            "mégabit|mégabits": "Mbit",
            "gigabit|gigabits": "Gbit",
            "térabit|térabits": "Tbit",
            "décibel|décibels": "dB",
            "becquerel|becquerels": "Bq",
            "sievert|sieverts": "Sv",
            "millisievert|millisieverts": "mSv",
            "microsievert|microsieverts": "uSv",
            "parties par million|partie par million": "[ppm]",
            "parties par milliard": "[ppb]",
        }
    ),
    dollar_signs={},
    currencies=CURRENCIES,
    weights={},
    weighing=frozenset(),
    points=frozenset(("point", "points")),
    rate_connectors=frozenset(
        phrases("""
            au | aux | chaque | de l' | par | pour | pour chaque | tous les | toutes les | à l' | à la
            """)
    ),
    article_connectors=frozenset(
        phrases("""
        au | de l' | l' | la | le | à l' | à la
        """)
    ),
    rate_words={
        **dict.fromkeys(("mensuel", "mensuels", "mensuelle", "mensuelles", "mensuellement"), "mo"),
        **dict.fromkeys(("annuel", "annuels", "annuelle", "annuelles", "annuellement"), "a"),
        **dict.fromkeys(
            """
            journaliers journalières quotidien quotidienne quotidiennement quotidiennes quotidiens
            """.split(),
            "d",
        ),
        **dict.fromkeys(("hebdomadaire", "hebdomadaires"), "wk"),
        **dict.fromkeys(("semestriel", "semestriels", "semestrielle", "semestrielles"), "(6.mo)"),
        **dict.fromkeys(("trimestriel", "trimestriels", "trimestrielle", "trimestrielles"), "(3.mo)"),
        **dict.fromkeys(("horaire", "horaires"), "h"),
    },
    persons=frozenset(
        phrases("""
            abonné | actionnaire | adhérent | assuré | épargnant | usager | bénéficiaire | citoyen | client |
            contribuable | électeur | français | française | joueur | ouvrier | passager | passagers | patient |
            retraité | spectateur | visiteur | voyageur | actif | adulte | adultes | élève | élèves | enfant |
            enfants | étudiant | salarié | femme | femmes | hab | hab. | habitant | habitants | naissances |
            naissances vivantes | personne | personnes | tête
            """)
    ),
    adjectives=frozenset(
        """
        autres bon bonne bonnes bons longs longues nouveaux nouvelles ouvrés petit petite petites petits plein
        pleines véritables
        """.split()
    ),
    gross=frozenset("brut bruts".split()),
    auxiliaries=frozenset(()),
    adverbs=frozenset(()),
)
