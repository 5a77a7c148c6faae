"""German names of units and money, and words of rate."""

from claims.extraction.lang.base import UnitWords
from claims.extraction.lang.listing import phrases, spread


def _agreed(names: str, codes: str) -> dict[str, str]:
    """Return a currency's names behind adjectives of country: "schwedisch SEK" makes "schwedische Kronen"."""
    rows = (row.strip().rpartition(" ") for row in codes.split(","))
    return {
        f"{country}{ending} {name}": code
        for country, _, code in rows
        for ending in ("e", "en", "er", "es")
        for name in names.split("|")
    }


_METRES = {
    "meter": "m",
    "kilometer": "km",
    "zentimeter": "cm",
    "millimeter": "mm",
    "mikrometer": "um",
    "nanometer": "nm",
    "dezimeter": "dm",
    "meile": "[mi_i]",
    "fuß": "[ft_i]",
    "zoll": "[in_i]",
    "yard": "[yd_i]",
}
_WATTS = {"": "W", "kilo": "kW", "mega": "MW", "giga": "GW", "tera": "TW"}

UNITS = UnitWords(
    names=spread(
        {
            "prozent|prozents|vom hundert|v. h.|v.h.|perzent": "%",
            "prozentige|prozentiger|prozentigen|prozentiges|prozentigem|prozentig": "%",
            "promille": "[ppth]",
            "prozentpunkt|prozentpunkte|prozentpunkten|prozentpunktes|%-punkte|% - punkte": "pp",
            "basispunkt|basispunkte|basispunkten": "0.01 pp",
            **{f"{name}|{name}n|{name}s": code for name, code in _METRES.items()},
            "lichtjahr|lichtjahre|lichtjahren": "[ly]",
            "seemeile|seemeilen": "[nmi_i]",
            "quadratmeter|quadratmetern|quadratmeters": "m2",
            "quadratkilometer|quadratkilometern|quadratkilometers": "km2",
            "quadratzentimeter|quadratzentimetern": "cm2",
            "quadratmeile|quadratmeilen": "[mi_i]2",
            "quadratfuß": "[ft_i]2",
            "hektar|hektare|hektaren|hektars": "har",
            "acre|acres|morgen land": "[acr_us]",
            "kubikmeter|kubikmetern|festmeter|festmetern": "m3",
            "kubikkilometer|kubikkilometern": "km3",
            "kubikzentimeter|kubikzentimetern": "cm3",
            "liter|litern|liters": "L",
            "hektoliter|hektolitern": "hL",
            "zentiliter|zentilitern": "cL",
            "milliliter|millilitern": "mL",
            "gallone|gallonen": "[gal_us]",
            "barrel|barrels|fass öl|fass rohöl|fässer öl|fass": "[bbl_us]",
            "gramm": "g",
            "kilogramm|kilo|kilos": "kg",
            "milligramm": "mg",
            "mikrogramm": "ug",
            "pfund": "GBP",
            "zentner|zentnern": "50 kg",
            "tonne|tonnen": "t",
            "kilotonne|kilotonnen": "kt",
            "megatonne|megatonnen": "Mt",
            "gigatonne|gigatonnen": "Gt",
            "unze|unzen|feinunze|feinunzen": "[oz_av]",
            "karat": "0.2 g",
            "sekunde|sekunden|sek.": "s",
            "millisekunde|millisekunden": "ms",
            "minute|minuten|min.": "min",
            "minütige|minütiger|minütigen|minütiges|minütigem": "min",
            "stunde|stunden|std.": "h",
            "stündige|stündiger|stündigen|stündiges|stündigem": "h",
            "tag|tage|tagen|tages|nacht|nächte|nächten": "d",
            "werktag|werktage|werktagen|arbeitstage|arbeitstagen|kalendertage|handelstage": "d",
            "tägige|tägiger|tägigen|tägiges|tägigem": "d",
            "woche|wochen": "wk",
            "wöchige|wöchiger|wöchigen|wöchiges|wöchigem": "wk",
            "monat|monate|monaten|monats": "mo",
            "monatige|monatiger|monatigen|monatiges|monatigem": "mo",
            "quartal|quartale|quartalen": "3 mo",
            "halbjahr|halbjahre|halbjahren": "6 mo",
            "jahr|jahre|jahren|jahres": "a",
            "jährige|jähriger|jährigen|jähriges|jährigem|jährig": "a",
            "jahrzehnt|jahrzehnte|jahrzehnten|dekade|dekaden": "10 a",
            "jahrhundert|jahrhunderte|jahrhunderten": "100 a",
            "jahrtausend|jahrtausende|jahrtausenden": "1000 a",
            "grad celsius|grad c|° celsius|celsius|grad": "Cel",
            "grad fahrenheit": "[degF]",
            "kelvin": "K",
            **{f"{prefix}watt": code for prefix, code in _WATTS.items()},
            **{
                f"{prefix}wattstunde|{prefix}wattstunden|{prefix}watt - stunden": f"{code}.h"
                for prefix, code in _WATTS.items()
            },
            "joule": "J",
            "kilojoule": "kJ",
            "megajoule": "MJ",
            "kalorie|kalorien|kilokalorie|kilokalorien": "kcal",
            "volt": "V",
            "kilovolt": "kV",
            "ampere": "A",
            "hertz": "Hz",
            "kilohertz": "kHz",
            "megahertz": "MHz",
            "gigahertz": "GHz",
            "ps|pferdestärken": "[HP]",
            "knoten": "[kn_i]",
            "hektopascal": "hPa",
            "millibar": "mbar",
            "stundenkilometer|stundenkilometern|kilometer pro stunde|kilometern pro stunde|km pro stunde": "km/h",
            "kilometer in der stunde|kilometer je stunde": "km/h",
            "byte|bytes": "By",
            "kilobyte|kilobytes": "kBy",
            "megabyte|megabytes": "MBy",
            "gigabyte|gigabytes": "GBy",
            "terabyte|terabytes": "TBy",
            "petabyte|petabytes": "PBy",
            "megabit|megabits": "Mbit",
            "gigabit|gigabits": "Gbit",
            "dezibel": "dB",
            "becquerel": "Bq",
            "sievert": "Sv",
            "millisievert": "mSv",
            "mikrosievert": "uSv",
            "teile pro million": "[ppm]",
        }
    ),
    dollar_signs={},
    currencies=spread(
        {
            "euro|euros|eurer": "EUR",
            "cent|cents|eurocent": "0.01 EUR",
            "dollar|dollars|us - dollar|us - dollars|us dollar|amerikanische dollar|amerikanischen dollar": "USD",
            "pfund sterling|britische pfund|britischen pfund": "GBP",
            "pence": "0.01 GBP",
            "franken|schweizer franken|fränkli|stutz": "CHF",
            "rappen": "0.01 CHF",
            "yen": "JPY",
            "yuan|renminbi|yuan renminbi": "CNY",
            "rubel|rubeln": "RUB",
            "hrywnja|hrywna|griwna|griwen": "UAH",
            "rupien|rupie|indische rupien|indischen rupien": "INR",
            "pakistanische rupien": "PKR",
            "indonesische rupiah|rupiah": "IDR",
            "real|reais|brasilianische real": "BRL",
            "rand": "ZAR",
            "won|südkoreanische won": "KRW",
            "zloty|złoty": "PLN",
            "forint": "HUF",
            "lew|lewa": "BGN",
            "lei": "RON",
            "lira|lire|türkische lira|türkischen lira": "TRY",
            "schekel|schekeln": "ILS",
            "baht": "THB",
            "dong": "VND",
            "naira": "NGN",
            "birr": "ETB",
            "dirham": "AED",
            "australische dollar|australischen dollar|australischer dollar|australdollar": "AUD",
            "kanadische dollar|kanadischen dollar|kanadischer dollar": "CAD",
            "neuseeland - dollar|neuseeländische dollar|neuseeländischen dollar": "NZD",
            "hongkong - dollar|hongkong dollar": "HKD",
            "singapur - dollar|singapur dollar": "SGD",
            "taiwan - dollar": "TWD",
            **_agreed("kronen|krone", "schwedisch SEK, norwegisch NOK, dänisch DKK, tschechisch CZK, isländisch ISK"),
            **_agreed("pfund", "ägyptisch EGP, libanesisch LBP, syrisch SYP, sudanesisch SDG"),
            **_agreed("peso|pesos", "mexikanisch MXN, argentinisch ARS, chilenisch CLP, kolumbianisch COP"),
            **_agreed("peso|pesos", "philippinisch PHP, kubanisch CUP"),
            **_agreed("rial|riyal", "iranisch IRR, jemenitisch YER, omanisch OMR, saudisch SAR"),
            **_agreed(
                "dinar", "serbisch RSD, kuwaitisch KWD, irakisch IQD, algerisch DZD, tunesisch TND, jordanisch JOD"
            ),
            **_agreed("dirham", "marokkanisch MAD"),
            **_agreed("dollar", "us-amerikanisch USD"),
            "tenge": "KZT",
            "lari": "GEL",
            "kronen": "SEK",
        }
    ),
    weights={"pfund": "500 g"},
    weighing=frozenset("wiegen wiegt wog wogen gewicht schwer abgenommen zugenommen".split()),
    points=frozenset(("punkt", "punkte", "punkten", "prozentpünktchen", "zähler", "zählern")),
    rate_connectors=frozenset(("pro", "je", "per", "à", "für jede", "für jeden", "je angefangene")),
    article_connectors=frozenset(()),
    rate_words={
        **dict.fromkeys(phrases("auf 100 kilometer | auf 100 km | auf hundert kilometer"), "(100.km)"),
        **dict.fromkeys(
            phrases(
                "monatlich | monatliche | monatlichen | monatlicher | im monat | pro monat | mtl. | jeden monat | "
                "den monat"
            ),
            "mo",
        ),
        **dict.fromkeys(
            phrases(
                "jährlich | jährliche | jährlichen | jährlicher | jährliches | im jahr | pro jahr | p. a. | p.a. | "
                "alljährlich | jedes jahr | pro anno"
            ),
            "a",
        ),
        **dict.fromkeys(
            phrases("täglich | tägliche | täglichen | täglicher | am tag | pro tag | jeden tag | tagtäglich"), "d"
        ),
        **dict.fromkeys(
            phrases("wöchentlich | wöchentliche | wöchentlichen | in der woche | die woche | jede woche"), "wk"
        ),
        **dict.fromkeys(phrases("stündlich | in der stunde | die stunde | pro stunde | jede stunde"), "h"),
        **dict.fromkeys(phrases("minütlich | in der minute | jede minute"), "min"),
        **dict.fromkeys(phrases("in der sekunde"), "s"),
        **dict.fromkeys(("vierteljährlich", "quartalsweise"), "(3.mo)"),
    },
    persons=frozenset(
        phrases("""
            bewohner | bürger | einwohner | einwohnerin | einwohnerinnen und einwohner | einwohnern | frau |
            geburten | kopf | lebendgeburten | mensch | menschen | nase | person | personen
            """)
    ),
    adjectives=frozenset(
        """
        ganze ganzen volle vollen gute guten weitere weiteren lange langen bange zusätzliche zusätzlichen geschlagene
        knappe knappen
        """.split()
    ),
    gross=frozenset("brutto netto".split()),
    auxiliaries=frozenset(()),
    adverbs=frozenset(()),
)
