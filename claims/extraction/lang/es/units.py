"""Spanish names of units and money, and words of rate."""

from claims.extraction.lang.base import UnitWords
from claims.extraction.lang.listing import phrases, spread

from .currencies import CURRENCIES, DOLLAR_SIGNS

_WATTS = {"vatio": "W", "kilovatio": "kW", "megavatio": "MW", "gigavatio": "GW", "teravatio": "TW"}
_BYTES = {"kilobyte": "kBy", "megabyte": "MBy", "gigabyte": "GBy", "terabyte": "TBy", "petabyte": "PBy"}


UNITS = UnitWords(
    names=spread(
        {
            "por ciento|porciento|por cien|por 100": "%",
            "punto porcentual|puntos porcentuales|punto de porcentaje|puntos de porcentaje": "pp",
            "décima|décimas": "0.1 pp",
            "décima de segundo|décimas de segundo": "0.1 s",
            "centésima de segundo|centésimas de segundo": "0.01 s",
            "milésima de segundo|milésimas de segundo": "0.001 s",
            "punto básico|puntos básicos|punto base|puntos base": "0.01 pp",
            "por mil": "[ppth]",
            "metro|metros|mts": "m",
            "kilómetro|kilómetros|kms": "km",
            "centímetro|centímetros": "cm",
            "milímetro|milímetros": "mm",
            "micra|micras|micrómetro|micrómetros": "um",
            "nanómetro|nanómetros": "nm",
            "milla|millas": "[mi_i]",
            "milla náutica|millas náuticas|milla marina|millas marinas": "[nmi_i]",
            "pie|pies": "[ft_i]",
            "pulgada|pulgadas": "[in_i]",
            "yarda|yardas": "[yd_i]",
            "año luz|años luz|año - luz|años - luz": "[ly]",
            "unidad astronómica|unidades astronómicas": "AU",
            "pársec|pársecs": "pc",
            "decímetro|decímetros": "dm",
            "braza|brazas": "[fth_i]",
            "metro cuadrado|metros cuadrados|m cuadrados": "m2",
            "kilómetro cuadrado|kilómetros cuadrados|km cuadrados": "km2",
            "centímetro cuadrado|centímetros cuadrados": "cm2",
            "milla cuadrada|millas cuadradas": "[mi_i]2",
            "pie cuadrado|pies cuadrados": "[ft_i]2",
            "hectárea|hectáreas|has": "har",
            "acre|acres": "[acr_us]",
            "metro cúbico|metros cúbicos": "m3",
            "kilómetro cúbico|kilómetros cúbicos": "km3",
            "hectómetro cúbico|hectómetros cúbicos|hm³|hm3": "1000000 m3",
            "centímetro cúbico|centímetros cúbicos": "cm3",
            "litro|litros": "L",
            "hectolitro|hectolitros": "hL",
            "centilitro|centilitros": "cL",
            "mililitro|mililitros": "mL",
            "decilitro|decilitros": "dL",
            "pie cúbico|pies cúbicos": "[ft_i]3",
            "milla cúbica|millas cúbicas": "[mi_i]3",
            "galón|galones": "[gal_us]",
            "barril|barriles": "[bbl_us]",
            "gramo|gramos|grs": "g",
            "kilogramo|kilogramos|kilo|kilos|kgs": "kg",
            "miligramo|miligramos": "mg",
            "microgramo|microgramos": "ug",
            "quintal|quintales": "100 kg",
            "tonelada|toneladas|tonelada métrica|toneladas métricas": "t",
            "kilotonelada|kilotoneladas": "kt",
            "megatonelada|megatoneladas": "Mt",
            "gigatonelada|gigatoneladas": "Gt",
            "libra|libras": "GBP",
            "onza|onzas": "[oz_av]",
            "onza troy|onzas troy": "[oz_tr]",
            "quilate|quilates": "[car_m]",
            "segundo|segundos": "s",
            "milisegundo|milisegundos": "ms",
            "minuto|minutos": "min",
            "hora|horas": "h",
            "día|días|jornada|jornadas|noche|noches": "d",
            "semana|semanas": "wk",
            "mes|meses": "mo",
            "bimestre|bimestres": "2 mo",
            "trimestre|trimestres": "3 mo",
            "cuatrimestre|cuatrimestres": "4 mo",
            "semestre|semestres": "6 mo",
            "año|años": "a",
            "lustro|lustros": "5 a",
            "década|décadas": "10 a",
            "siglo|siglos": "100 a",
            "milenio|milenios": "1000 a",
            "grado|grados|grado celsius|grados celsius|grado centígrado|grados centígrados|grados c": "Cel",
            "grados fahrenheit": "[degF]",
            "kelvin": "K",
            **{f"{watt}|{watt}s": code for watt, code in _WATTS.items()},
            **{
                "|".join(
                    f"{name}{link}hora{plural}"
                    for name in (watt, f"{watt}s")
                    for link in (" ", " - ", "", "s ")
                    for plural in ("", "s")
                ): f"{code}.h"
                for watt, code in _WATTS.items()
            },
            "julio de energía|julios": "J",
            "caloría|calorías|kilocaloría|kilocalorías": "kcal",
            "voltio|voltios": "V",
            "kilovoltio|kilovoltios": "kV",
            "amperio|amperios": "A",
            "hercio|hercios": "Hz",
            "megahercio|megahercios": "MHz",
            "gigahercio|gigahercios": "GHz",
            "caballos|caballos de vapor|caballos de fuerza|cv": "[HP]",
            "nudo|nudos": "[kn_i]",
            "kilómetro por hora|kilómetros por hora": "km/h",
            "byte|bytes": "By",
            **{f"{name}|{name}s": code for name, code in _BYTES.items()},
            "gigas": "GBy",
            "megas": "MBy",
            "megabit|megabits": "Mbit",
            "gigabit|gigabits": "Gbit",
            "decibelio|decibelios|decibeles": "dB",
            "becquerel|becquerelios|becquerels": "Bq",
            "sievert|sieverts": "Sv",
            "milisievert|milisieverts": "mSv",
            "partes por millón": "[ppm]",
            "partes por mil millones": "[ppb]",
        }
    ),
    dollar_signs=DOLLAR_SIGNS,
    currencies=CURRENCIES,
    weights={"libra": "[lb_av]", "libras": "[lb_av]"},
    weighing=frozenset("pesa pesaba pesaban pesan pesar peso pesó pesaron perdió adelgazó engordó".split()),
    points=frozenset(("punto", "puntos")),
    rate_connectors=frozenset(
        phrases("""
            a la | al | cada | per | por | por cada
            """)
    ),
    article_connectors=frozenset(("a la", "el", "la")),
    rate_words={
        **dict.fromkeys("a los 100 km|a los 100 kilómetros|a los cien kilómetros".split("|"), "(100.km)"),
        **dict.fromkeys("mensual|mensuales|mensualmente|al mes|por mes".split("|"), "mo"),
        **dict.fromkeys("anual|anuales|anualmente".split("|"), "a"),
        **dict.fromkeys("diario|diarios|diaria|diarias|diariamente".split("|"), "d"),
        **dict.fromkeys("semanal|semanales|semanalmente".split("|"), "wk"),
        **dict.fromkeys("trimestral|trimestrales".split("|"), "(3.mo)"),
        **dict.fromkeys("semestral|semestrales".split("|"), "(6.mo)"),
        "per cápita": "{person}",
        "per capita": "{person}",
    },
    persons=frozenset(
        """
        adultos alumno alumnos cabeza capita cápita empleado estudiante hab habitante habitantes hogar nacimientos
        niños persona personas trabajador vivos
        """.split()
    ),
    adjectives=frozenset(
        """
        buenas buenos enteros hábiles laborables largas largos medios nuevos otras otros pequeños primeras primeros
        """.split()
    ),
    gross=frozenset("brutos netos".split()),
    auxiliaries=frozenset(("ha",)),
    adverbs=frozenset("aún casi solo sólo también ya".split()),
)
