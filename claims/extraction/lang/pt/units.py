"""Portuguese names of units and money, and words of rate."""

from claims.extraction.lang.base import UnitWords
from claims.extraction.lang.listing import phrases, spread

from .currencies import CURRENCIES

_WATTS = {
    "watt": "W",
    "quilowatt": "kW",
    "kilowatt": "kW",
    "megawatt": "MW",
    "gigawatt": "GW",
    "terawatt": "TW",
}
_BYTES = {"kilobyte": "kBy", "quilobyte": "kBy", "megabyte": "MBy", "gigabyte": "GBy", "terabyte": "TBy"}

UNITS = UnitWords(
    names=spread(
        {
            "por cento|porcento": "%",
            "ponto percentual|pontos percentuais|ponto de percentagem|pontos de percentagem|p.p.": "pp",
            "décima|décimas": "0.1 pp",
            "décimo de segundo|décimos de segundo|décima de segundo|décimas de segundo": "0.1 s",
            "centésimo de segundo|centésimos de segundo": "0.01 s",
            "milésimo de segundo|milésimos de segundo": "0.001 s",
            "ponto base|pontos base|ponto - base|pontos - base": "0.01 pp",
            "por mil": "[ppth]",
            "metro|metros": "m",
            "quilómetro|quilómetros|quilômetro|quilômetros|kms": "km",
            "decímetro|decímetros": "dm",
            "centímetro|centímetros": "cm",
            "milímetro|milímetros": "mm",
            "micrómetro|micrómetros|micrômetro|micrômetros|mícron|mícrons": "um",
            "nanómetro|nanómetros|nanômetro|nanômetros": "nm",
            "milha|milhas": "[mi_i]",
            "milha náutica|milhas náuticas|milha marítima|milhas marítimas": "[nmi_i]",
            "pé|pés": "[ft_i]",
            "polegada|polegadas": "[in_i]",
            "jarda|jardas": "[yd_i]",
            "ano - luz|anos - luz|ano luz|anos luz": "[ly]",
            "unidade astronómica|unidades astronómicas|unidade astronômica|unidades astronômicas": "AU",
            "parsec|parsecs": "pc",
            "metro quadrado|metros quadrados": "m2",
            "quilómetro quadrado|quilómetros quadrados|quilômetro quadrado|quilômetros quadrados": "km2",
            "km quadrados": "km2",
            "centímetro quadrado|centímetros quadrados": "cm2",
            "milha quadrada|milhas quadradas": "[mi_i]2",
            "pé quadrado|pés quadrados": "[ft_i]2",
            "hectare|hectares": "har",
            "alqueire paulista|alqueires paulistas": "2.42 har",
            "acre|acres": "[acr_us]",
            "metro cúbico|metros cúbicos": "m3",
            "quilómetro cúbico|quilómetros cúbicos|quilômetro cúbico|quilômetros cúbicos": "km3",
            "hectómetro cúbico|hectómetros cúbicos|hectômetros cúbicos|hm³|hm3": "1000000 m3",
            "centímetro cúbico|centímetros cúbicos": "cm3",
            "pé cúbico|pés cúbicos": "[ft_i]3",
            "litro|litros": "L",
            "hectolitro|hectolitros": "hL",
            "decilitro|decilitros": "dL",
            "centilitro|centilitros": "cL",
            "mililitro|mililitros": "mL",
            "galão|galões": "[gal_us]",
            "barril|barris": "[bbl_us]",
            "grama|gramas": "g",
            "quilograma|quilogramas|quilo|quilos|kgs": "kg",
            "miligrama|miligramas": "mg",
            "micrograma|microgramas": "ug",
            "quintal|quintais": "100 kg",
            "arroba|arrobas": "15 kg",
            "tonelada|toneladas|tonelada métrica|toneladas métricas": "t",
            "quilotonelada|quilotoneladas": "kt",
            "megatonelada|megatoneladas": "Mt",
            "gigatonelada|gigatoneladas": "Gt",
            "libra|libras": "GBP",
            "libra - peso|libras - peso": "[lb_av]",
            "onça|onças": "[oz_av]",
            "onça troy|onças troy": "[oz_tr]",
            "quilate|quilates": "[car_m]",
            "segundo|segundos": "s",
            "milissegundo|milissegundos": "ms",
            "minuto|minutos": "min",
            "hora|horas": "h",
            "dia|dias|noite|noites|jornada|jornadas": "d",
            "semana|semanas": "wk",
            "mês|meses": "mo",
            "bimestre|bimestres": "2 mo",
            "trimestre|trimestres": "3 mo",
            "quadrimestre|quadrimestres": "4 mo",
            "semestre|semestres": "6 mo",
            "ano|anos": "a",
            "década|décadas": "10 a",
            "século|séculos": "100 a",
            "milénio|milénios|milênio|milênios": "1000 a",
            "grau|graus|grau celsius|graus celsius|grau centígrado|graus centígrados|graus c": "Cel",
            "graus fahrenheit": "[degF]",
            "kelvin|kelvins": "K",
            **{f"{watt}|{watt}s": code for watt, code in _WATTS.items()},
            **{
                "|".join(
                    f"{name}{link}hora{plural}"
                    for name in (watt, f"{watt}s")
                    for link in (" ", " - ", "")
                    for plural in ("", "s")
                ): f"{code}.h"
                for watt, code in _WATTS.items()
            },
            "joule|joules": "J",
            "caloria|calorias|quilocaloria|quilocalorias": "kcal",
            "volt|volts": "V",
            "quilovolt|quilovolts|kilovolts": "kV",
            "ampere|amperes|ampère|ampères": "A",
            "hertz": "Hz",
            "mega - hertz|megahertz": "MHz",
            "gigahertz": "GHz",
            "cavalos|cavalos - vapor|cavalos de potência|cv": "[HP]",
            "nó|nós": "[kn_i]",
            "quilómetro por hora|quilómetros por hora|quilômetro por hora|quilômetros por hora": "km/h",
            "byte|bytes": "By",
            **{f"{name}|{name}s": code for name, code in _BYTES.items()},
            "giga|gigas": "GBy",
            "megabit|megabits": "Mbit",
            "gigabit|gigabits": "Gbit",
            "decibel|decibéis|decibeis": "dB",
            "becquerel|becquerels": "Bq",
            "sievert|sieverts": "Sv",
            "milissievert|milissieverts": "mSv",
            "partes por milhão": "[ppm]",
            "partes por bilhão|partes por mil milhões": "[ppb]",
        }
    ),
    dollar_signs={},
    currencies=CURRENCIES,
    weights={"libra": "[lb_av]", "libras": "[lb_av]"},
    weighing=frozenset("pesa pesam pesava pesavam pesar peso pesou perdeu emagreceu engordou".split()),
    points=frozenset(("ponto", "pontos")),
    rate_connectors=frozenset(phrases("a cada | ao | cada | per | por | por cada | à")),
    article_connectors=frozenset(("o", "a")),
    rate_words={
        **dict.fromkeys("aos 100 km|aos 100 quilómetros|aos 100 quilômetros".split("|"), "(100.km)"),
        **dict.fromkeys("mensal|mensais|mensalmente".split("|"), "mo"),
        **dict.fromkeys("anual|anuais|anualmente|a.a.".split("|"), "a"),
        **dict.fromkeys("diário|diários|diária|diárias|diariamente".split("|"), "d"),
        **dict.fromkeys("semanal|semanais|semanalmente".split("|"), "wk"),
        **dict.fromkeys("trimestral|trimestrais".split("|"), "(3.mo)"),
        **dict.fromkeys("semestral|semestrais".split("|"), "(6.mo)"),
        "per capita": "{person}",
    },
    persons=frozenset(
        """
        adultos aluno alunos cabeça capita criança estudante família hab habitante habitantes morador moradores
        nascidos nascimentos pessoa pessoas trabalhador vivos
        """.split()
    ),
    adjectives=frozenset(
        "bons boas inteiros longos longas médios novos outras outros pequenos primeiros úteis".split()
    ),
    gross=frozenset("brutos ilíquidos líquidos".split()),
    auxiliaries=frozenset(()),
    adverbs=frozenset(()),
)
