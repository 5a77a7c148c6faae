"""French names of units and money, and words of rate."""

from claims.extraction.lang.base import UnitWords
from claims.extraction.lang.listing import agreed, phrases, spread

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
            "micron|microns|micromètres": "um",
            "nanomètres": "nm",
            "mile|miles": "[mi_i]",
            "mille nautique|milles nautiques|mille marin|milles marins|milles": "[nmi_i]",
            "pied|pieds": "[ft_i]",
            "pouce|pouces": "[in_i]",
            "année - lumière|années - lumière": "[ly]",
            "mètre carré|mètres carrés": "m2",
            "kilomètre carré|kilomètres carrés|kilomètre - carré|kilomètres - carrés": "km2",
            "mile carré|miles carrés": "[mi_i]2",
            "hectare|hectares": "har",
            "acre|acres": "[acr_us]",
            "mètre cube|mètres cubes": "m3",
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
            "tonne|tonnes": "t",
            "kilotonne|kilotonnes": "kt",
            "mégatonne|mégatonnes": "Mt",
            "gigatonne|gigatonnes": "Gt",
            "livre|livres": "GBP",
            "once|onces": "[oz_av]",
            "seconde|secondes": "s",
            "milliseconde|millisecondes": "ms",
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
            "degré celsius|degrés celsius|degrés c|degrés": "Cel",
            "degrés fahrenheit": "[degF]",
            "kelvins": "K",
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
            "calorie|calories": "kcal",
            "volt|volts": "V",
            "ampère|ampères": "A",
            "hertz": "Hz",
            "mégahertz": "MHz",
            "gigahertz": "GHz",
            "chevaux": "[HP]",
            "nœud|nœuds|noeuds": "[kn_i]",
            "kilomètre - heure|kilomètres - heure|kilomètres à l'heure|kilomètre à l'heure|kilomètres heure": "km/h",
            "km à l'heure": "km/h",
            "octet|octets": "By",
            "kilooctets|kilo - octets": "kBy",
            "mégaoctet|mégaoctets|méga - octets": "MBy",
            "gigaoctet|gigaoctets|giga - octets": "GBy",
            "téraoctet|téraoctets": "TBy",
            "mégabits": "Mbit",
            "gigabits": "Gbit",
            "décibel|décibels": "dB",
            "becquerel|becquerels": "Bq",
            "sievert|sieverts": "Sv",
            "millisievert|millisieverts": "mSv",
            "parties par million|partie par million": "[ppm]",
            "parties par milliard": "[ppb]",
        }
    ),
    currencies=spread(
        {
            "euro|euros": "EUR",
            "dollar|dollars|dollar américain|dollars américains|dollars us": "USD",
            "centime|centimes|cents|centime d'euro|centimes d'euro": "0.01 EUR",
            "livre sterling|livres sterling|livres sterlings|livres britanniques": "GBP",
            "dollars de hong kong": "HKD",
            **agreed("dollar", "australien AUD, canadien CAD, hongkongais HKD, singapourien SGD, taïwanais TWD"),
            "dollar néo - zélandais|dollars néo - zélandais": "NZD",
            **agreed("livre", "turque TRY, libanaise LBP, égyptienne EGP, soudanaise SDG, syrienne SYP"),
            "livres sud - soudanaises": "SSP",
            **agreed("franc", "congolais CDF, guinéen GNF, rwandais RWF, burundais BIF, djiboutien DJF, comorien KMF"),
            **agreed("couronne", "suédoise SEK, danoise DKK, norvégienne NOK, tchèque CZK, islandaise ISK"),
            **agreed("dinar", "algérien DZD, tunisien TND, irakien IQD, koweïtien KWD, jordanien JOD, libyen LYD"),
            **agreed("dinar", "serbe RSD"),
            **agreed("peso", "mexicain MXN, argentin ARS, chilien CLP, colombien COP, cubain CUP, philippin PHP"),
            **agreed("roupie", "indienne INR, pakistanaise PKR, indonésienne IDR, mauricienne MUR, népalaise NPR"),
            **agreed("riyal", "saoudien SAR, qatari QAR"),
            **agreed("rial", "iranien IRR, omanais OMR, yéménite YER"),
            **agreed("dirham", "émirati AED, marocain MAD"),
            **agreed("shilling", "kényan KES, ougandais UGX, tanzanien TZS, somalien SOS"),
            **agreed("birr", "éthiopien ETB"),
            "yen|yens": "JPY",
            "yuan|yuans|renminbi": "CNY",
            "rouble|roubles": "RUB",
            "roupie|roupies": "INR",
            "franc suisse|francs suisses": "CHF",
            "franc cfa|francs cfa": "XOF",
            "francs pacifique|francs cfp": "XPF",
            "hryvnia|hryvnias": "UAH",
            "real|reals|reais|réaux": "BRL",
            "rand|rands": "ZAR",
            "won|wons": "KRW",
            "zloty|zlotys": "PLN",
            "forints": "HUF",
            "naira|nairas": "NGN",
            "shekel|shekels": "ILS",
            "dirham|dirhams": "MAD",
            "dinar|dinars": "DZD",
            "riyal|riyals": "SAR",
            "ariary|ariarys": "MGA",
        }
    ),
    weights={},
    weighing=frozenset(),
    points=frozenset(("point", "points")),
    rate_connectors=frozenset(
        phrases("""
            au | chaque | de l' | par | pour | pour chaque | tous les | toutes les | à l' | à la
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
        **dict.fromkeys(("trimestriel", "trimestriels", "trimestrielle", "trimestrielles"), "(3.mo)"),
        **dict.fromkeys(("horaire", "horaires"), "h"),
    },
    persons=frozenset(
        phrases("""
            adultes | enfants | femme | femmes | hab | hab. | habitant | habitants | naissances |
            naissances vivantes | personne | personnes | tête
            """)
    ),
    adjectives=frozenset(
        """
        autres bon bonne bonnes bons longs longues nouveaux nouvelles ouvrés petit petite petites petits plein
        pleines véritables
        """.split()
    ),
)
