"""How Spanish says when."""

from claims.extraction.lang.base import PeriodWords
from claims.extraction.lang.listing import combined, phrases, spread

from .masks import MASKS

PERIODS = PeriodWords(
    months=MASKS.months,
    weekdays=spread(
        {
            "lunes": 0,
            "martes": 1,
            "miércoles": 2,
            "jueves": 3,
            "viernes": 4,
            "sábado|sábados": 5,
            "domingo|domingos": 6,
        }
    ),
    month_first=False,
    seasons={"primavera": 3, "verano": 6, "otoño": 9, "invierno": 12},
    units=spread(
        {
            "día|días|noche|noches|tarde|mañana|jornada|jornadas|madrugada": "d",
            "semana|semanas|fin de semana": "wk",
            "mes|meses": "mo",
            "trimestre|trimestres": "q",
            "semestre|semestres": "s",
            "año|años": "a",
            "década|décadas": "10a",
            "siglo|siglos": "100a",
            "hora|horas|minuto|minutos": "h",
            "temporada|curso|ejercicio|campaña|mandato|sexenio|legislatura": "?",
        }
    ),
    ordinals=spread(
        {
            "primer|primero|primera|1er|1º|1t|t1": 1,
            "segundo|segunda|2º|2t|t2": 2,
            "tercer|tercero|tercera|3er|3º|3t|t3": 3,
            "cuarto|cuarta|4º|4t|t4": 4,
            "último|última": -1,
        }
    ),
    quarters=frozenset(("trimestre",)),
    halves=frozenset(("semestre", "mitad")),
    openers={
        **dict.fromkeys(
            phrases("""
                a lo largo de | a lo largo del | al | de | del | durante | durante el | durante la | en | en el |
                en el curso de | en el mes de | en el transcurso de | en la | en los | para | por | sobre |
                en torno a | a | la noche del | en la noche del | la madrugada del | en la madrugada del |
                la mañana del | la tarde del | con fecha de | en el conjunto de | en el conjunto del | en todo |
                en todo el | en el periodo | en el período | durante todo | a lo largo de todo | solo en | sólo en |
                tan solo en | solamente en | ya en | de cara a | de cara al
                """),
            "in",
        ),
        **dict.fromkeys(
            phrases("en lo que va de | en lo que llevamos de | desde | desde el | desde la | desde que"), "since"
        ),
        **dict.fromkeys(("a partir de", "a partir del"), "from"),
        **dict.fromkeys(
            phrases("""
                a más tardar en | antes de | antes de que acabe | antes del | de aquí a | hasta | hasta el |
                hasta la | con el horizonte de | hacia
                """),
            "until",
        ),
        "entre": "between",
    },
    joiners=frozenset("- / – — a al hasta y".split()),
    loose_joiners=frozenset(("y",)),
    articles=frozenset("el la los las".split()),
    parts={
        **dict.fromkeys(
            phrases("""
                a comienzos de | a comienzos del | a inicios de | a inicios del | a principios de |
                a principios del | comienzos de | el inicio de | inicios de | principios de
                """),
            "start",
        ),
        **dict.fromkeys(
            phrases("""
                a mediados de | a mediados del | mediados de | mediados del
                """),
            "some",
        ),
        **dict.fromkeys(
            phrases("""
                a fin de | a finales de | a finales del | a fines de | a fines del | al cierre de | al cierre del |
                al final de | al final del | fin de | final de | final del | finales de | finales del | fines de |
                a cierre de | a cierre del | al término de | al término del | cierre de
                """),
            "end",
        ),
    },
    publishing=frozenset(
        """
        difundida difundidas difundido difundidos divulgada divulgadas divulgado divulgados publica
        publicada publicadas publicado publicados publicó
        """.split()
    ),
    decades=frozenset(("años", "década", "los")),
    decade_endings=frozenset(()),
    years=frozenset("año bienio campaña curso ejercicio escolar fiscal temporada trienio zafra".split()),
    own_years={
        "fiscal": "fiscal",
        "ejercicio": "business",
        **dict.fromkeys("campaña curso escolar temporada zafra".split(), "season"),
    },
    owners=frozenset(("su", "sus")),
    endings=frozenset(
        """
        acaba cerrado cerró cierra concluido concluye concluyó finaliza finalizado finalizó termina terminado
        terminados terminan terminó
        """.split()
    ),
    now=frozenset(
        phrases("""
            actualmente | ahora | ahora mismo | en estos momentos | en la actualidad | hoy | hoy en día | hoy día |
            a día de hoy | a la fecha | hasta la fecha
            """)
    ),
    yesterday=frozenset(("ayer", "anoche")),
    named={
        **dict.fromkeys(("anteayer", "antes de ayer"), "d-2"),
        **dict.fromkeys(("anoche",), "d-1"),
        **dict.fromkeys(("fin de semana",), "we"),
        **dict.fromkeys(("durante la noche", "durante la madrugada"), "d-1"),
        **dict.fromkeys(("año en curso", "presente año"), "a"),
        **dict.fromkeys(("mes en curso", "presente mes"), "mo"),
        "trimestre en curso": "q",
        "año que viene": "a+1",
        "mes que viene": "mo+1",
        "semana que viene": "wk+1",
        **dict.fromkeys(
            phrases("""
                en lo que va de año | en lo que va del año | en lo que llevamos de año |
                desde principios de año | desde comienzos de año | desde inicios de año | desde el inicio del año |
                desde el comienzo del año | desde el 1 de enero | en el acumulado del año | en el acumulado anual
                """),
            "ytd",
        ),
    },
    that_time={
        **dict.fromkeys(
            phrases("""
                ese año | aquel año | mismo año | ese período | ese periodo | mismo periodo | mismo período |
                mismo mes | mismo trimestre | mismo semestre | igual periodo | igual período | igual mes | entonces
                """),
            "same",
        ),
        **dict.fromkeys(("desde entonces",), "since"),
    },
    this=frozenset("este esta presente".split()),
    rolling=frozenset(("último", "última")),
    last_before=frozenset("pasado pasada anterior último última".split()),
    last_after=frozenset("pasado pasada pasados pasadas anterior anteriores previo previa".split()),
    next_before=frozenset("próximo próxima".split()),
    next_after=frozenset("próximo próxima siguiente siguientes entrante".split()),
    next_after_units=frozenset("próximos próximas siguientes".split()),
    between=frozenset("últimas últimos primeras primeros próximas próximos pasados pasadas largos".split()),
    each=frozenset("cada los todos".split()),
    day_parts=frozenset(
        phrases("""
            noche | tarde | mañana | mediodía | por la noche | por la tarde | por la mañana | a mediodía |
            de madrugada
            """)
    ),
    ago_before=frozenset(("hace", "hace ya", "hace casi", "hacía", "hace más de", "hace apenas", "hace unos")),
    ago_after=frozenset(("atrás",)),
    later=frozenset(phrases("antes | después | más tarde | de antelación | de retraso | de anticipación")),
    spans={
        **dict.fromkeys(
            phrases("""
                a los | al cabo de | después de | desde hace | dentro de | en | en apenas | en cuestión de |
                en menos de | en más de | en los | en las | en solo | en sólo | en tan solo | en unos | en casi |
                las | los | sobre | tras | tras más de | tras casi | en el espacio de | a lo largo de
                """),
            "within",
        ),
        **dict.fromkeys(
            phrases("""
                a lo largo de los últimos | desde hace | desde hace más de | durante las últimas |
                durante los últimos | durante los pasados | en estos | en estos últimos | en las pasadas |
                en las últimas | en los pasados | en los últimos | estas últimas | estos últimos | las últimas |
                los últimos | por los últimos | de los últimos | de las últimas
                """),
            "past",
        ),
        **dict.fromkeys(
            phrases("""
                durante los próximos | durante las próximas | en las próximas | en los próximos | las próximas |
                los próximos | para los próximos | en los siguientes
                """),
            "next",
        ),
        **dict.fromkeys(phrases("dentro de | de aquí a | en un plazo de | en el plazo de"), "by"),
    },
    closers=frozenset("a al en el hasta que se".split()),
    firsts=frozenset(("primeros", "primeras")),
    far=frozenset(
        (
            *phrases("""
                a largo plazo | a corto plazo | a medio plazo | a mediano plazo | durante la pandemia |
                durante la guerra | antes de la pandemia | antes de la guerra
                """),
            *combined(
                """
                desde el inicio de | desde el comienzo de | desde el estallido de | desde inicios de |
                desde que empezó | desde que comenzó | desde que estalló
                """,
                """
                la guerra | la invasión | la pandemia | la epidemia | la ofensiva | la crisis | los combates |
                los ataques | las protestas | las hostilidades | los registros
                """,
            ),
            *combined(
                "desde el inicio del | desde el comienzo del | desde el estallido del | desde que empezó el",
                "conflicto | brote | mandato",
            ),
        )
    ),
    pro_verbs=frozenset("el la los las de del registrado registrada registrados".split()),
    continuations=frozenset(
        phrases("""
            de ellas | de ellos | de estas | de estos | de esos | de esas | entre ellas | entre ellos | del total |
            de ese total
            """)
    ),
    dating=frozenset(
        phrases("""
            corresponden al | corresponden a | corresponde al | corresponde a | datan del | datan de | data de |
            son del | son de | se refieren al | se refieren a | se remontan al | se remontan a
            """)
    ),
    after=frozenset(phrases("tras | después de | al cabo de | luego de")),
    records=frozenset(
        """
        alta altas alto altos baja bajo jamás mayor mejor menor máximo mínimo nivel peor récord vez vista visto
        """.split()
    ),
    comparisons=frozenset(
        phrases("""
            como en | comparado con | con respecto a | con respecto al | en comparación con | en comparación al |
            frente a |
            frente al | que | que en | respecto a | respecto al | respecto de | respecto del | en relación con
            """)
    ),
)
