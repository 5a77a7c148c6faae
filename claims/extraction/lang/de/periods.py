"""How German says when."""

from claims.extraction.lang.base import PeriodWords
from claims.extraction.lang.listing import combined, phrases

from .masks import MONTHS

_DAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
_LAST = "vergangen letzt vorig vorangegangen vorhergehend zurückliegend abgelaufen verflossen".split()
_NEXT = "nächst kommend folgend bevorstehend".split()
_CASES = ("e", "en", "er", "es", "em")


def _inflected(stems: list[str]) -> frozenset[str]:
    return frozenset(stem + ending for stem in stems for ending in _CASES)


_ORDINALS = {
    f"{stem}{ending}": value
    for value, stem in enumerate(("erst", "zweit", "dritt", "viert"), start=1)
    for ending in _CASES
}

_OWN_YEARS = {
    **dict.fromkeys("finanzjahr fiskaljahr haushaltsjahr haushaltsjahres steuerjahr".split(), "fiscal"),
    **dict.fromkeys("geschäftsjahr geschäftsjahres geschäftsjahren wirtschaftsjahr".split(), "business"),
    **dict.fromkeys("saison schuljahr schuljahres spielzeit wintersemester studienjahr".split(), "season"),
}

PERIODS = PeriodWords(
    months=MONTHS,
    weekdays={
        **{day: number for number, day in enumerate(_DAYS)},
        **{f"{day}s": number for number, day in enumerate(_DAYS)},
        "sonnabend": 5,
        **{
            f"{day}{part}": number
            for number, day in enumerate(_DAYS)
            for part in ("abend", "morgen", "nachmittag", "vormittag", "mittag", "nacht")
        },
    },
    month_first=False,
    seasons={"frühjahr": 3, "frühling": 3, "sommer": 6, "herbst": 9, "winter": 12},
    units={
        **dict.fromkeys("tag tage tagen tages nacht nächte nächten".split(), "d"),
        **dict.fromkeys("woche wochen wochenende".split(), "wk"),
        **dict.fromkeys("monat monate monaten monats".split(), "mo"),
        **dict.fromkeys("quartal quartale quartalen quartals".split(), "q"),
        **dict.fromkeys("halbjahr halbjahre halbjahres".split(), "s"),
        **dict.fromkeys("jahr jahre jahren jahres kalenderjahr kalenderjahres".split(), "a"),
        **dict.fromkeys("jahrzehnt jahrzehnte jahrzehnten jahrzehnts".split(), "10a"),
        **dict.fromkeys("jahrhundert jahrhunderte jahrhunderten jahrhunderts".split(), "100a"),
        **dict.fromkeys("stunde stunden minute minuten sekunden".split(), "h"),
        **dict.fromkeys("saison spielzeit legislaturperiode schuljahr schuljahres".split(), "?"),
        **dict.fromkeys("geschäftsjahr geschäftsjahres haushaltsjahr haushaltsjahres fiskaljahr".split(), "?"),
    },
    ordinals={
        **_ORDINALS,
        **{f"letzt{ending}": -1 for ending in _CASES},
        "q1": 1,
        "q2": 2,
        "q3": 3,
        "q4": 4,
        **dict.fromkeys("auftaktquartal auftaktquartals startquartal".split(), 1),
        **dict.fromkeys("schlussquartal schlussquartals weihnachtsquartal".split(), 4),
        "h1": 1,
        "h2": 2,
    },
    quarters=frozenset(
        """
        quartal quartals q1 q2 q3 q4 vierteljahr auftaktquartal auftaktquartals startquartal schlussquartal
        schlussquartals weihnachtsquartal
        """.split()
    ),
    halves=frozenset("halbjahr halbjahres h1 h2 hälfte jahreshälfte".split()),
    openers={
        **dict.fromkeys(
            phrases("""
                im | in | in der | in den | am | an | während | im laufe des | im verlauf des | über | für | des |
                vom | zum | zur | im jahr | im jahre | bereits im | schon im | noch im | erst im | auch im |
                im laufe | im verlauf | in der nacht auf | in der nacht zu | in der nacht zum | per | stand |
                allein im | allein in den | zu | im zeitraum | in der zeit
                """),
            "in",
        ),
        **dict.fromkeys(phrases("seit | seit dem | seit der | seit dem jahr"), "since"),
        **dict.fromkeys(("ab", "ab dem", "ab der"), "from"),
        **dict.fromkeys(
            phrases("bis | bis zum | bis zum jahr | bis ins | vor | vor dem | bis spätestens | bis einschließlich"),
            "until",
        ),
        **dict.fromkeys(
            phrases("""
                zwischen | von | vom | zwischen dem | im zeitraum von | im zeitraum zwischen | in der zeit von |
                in der zeit vom | in der zeit zwischen
                """),
            "between",
        ),
    },
    joiners=frozenset(("-", "–", "—", "/", "bis", "und", "zum")),
    loose_joiners=frozenset(("und",)),
    articles=frozenset("das dem den der die des".split()),
    parts={
        **dict.fromkeys(("anfang", "beginn", "zu beginn", "beginn des", "anfang des", "beginn der"), "start"),
        **dict.fromkeys(("mitte", "mitte des", "mitte der"), "some"),
        **dict.fromkeys(("ende", "ende des", "ende der"), "end"),
    },
    publishing=frozenset(
        """
        erschien erschienen erschienene veröffentlicht veröffentlichte veröffentlichten vorgelegt vorgestellt
        """.split()
    ),
    decades=frozenset(()),
    decade_endings=frozenset(("er",)),
    years=frozenset(
        """
        jahr jahre jahren jahres kalenderjahr kalenderjahres berichtsjahr coronajahr gesamtjahr krisenjahr kriegsjahr
        pandemiejahr rekordjahr vergleichsjahr vorkrisenjahr wahljahr
        """.split()
    )
    | _OWN_YEARS.keys(),
    own_years=_OWN_YEARS,
    owners=frozenset(("seines", "ihres", "laufenden", "seinem", "ihrem")),
    endings=frozenset("abgelaufen beendet endend endende endenden endet endete geendet".split()),
    now=frozenset(phrases("heute | heutzutage | derzeit | aktuell | momentan | gegenwärtig | zurzeit | zur zeit")),
    yesterday=frozenset(("gestern",)),
    named={
        **dict.fromkeys(("vorgestern",), "d-2"),
        **dict.fromkeys(("in der nacht", "über nacht"), "d-1"),
        **dict.fromkeys(("vorjahr", "vorjahres"), "a-1"),
        **dict.fromkeys(("vorvorjahr", "vorletzten jahr", "vorletzten jahres", "vorletztes jahr"), "a-2"),
        **dict.fromkeys(("vorletzten monat", "vorletzten monats"), "mo-2"),
        **dict.fromkeys(("vorletzte woche", "vorletzter woche", "vorletzten woche"), "wk-2"),
        **dict.fromkeys(("vormonat", "vormonats"), "mo-1"),
        **dict.fromkeys(("vorquartal", "vorquartals"), "q-1"),
        "vorwoche": "wk-1",
        "heuer": "a",
        "jahresende": "ye",
        **dict.fromkeys("jahresanfang jahresbeginn jahresmitte jahreswechsel monatsende quartalsende".split(), "?"),
        **dict.fromkeys(("wochenende",), "we"),
        **dict.fromkeys(
            phrases("""
                seit jahresbeginn | seit jahresanfang | seit anfang des jahres | seit beginn des jahres
                """),
            "ytd",
        ),
    },
    that_time={
        **dict.fromkeys(
            phrases("""
                jenem jahr | selben jahr | gleichen jahr | selben zeitraum | gleichen zeitraum | diesem zeitraum |
                selben monat | gleichen monat | selben quartal | gleichen quartal | vergleichszeitraum |
                damals
                """),
            "same",
        ),
        **dict.fromkeys(("seither", "seitdem", "seit damals"), "since"),
        **dict.fromkeys(("jahr zuvor", "jahr davor"), "before"),
        **dict.fromkeys(
            """
            vorjahreszeitraum vorjahreszeitraums vorjahresquartal vorjahresquartals vorjahresmonat vorjahresmonats
            vorjahreshalbjahr
            """.split(),
            "year before",
        ),
    },
    this=frozenset("diese diesem diesen dieser dieses laufenden laufende laufendes aktuellen".split()),
    last_before=_inflected(_LAST) | {"vorjahr"},
    last_after=frozenset(()),
    rolling=frozenset(()),
    next_before=_inflected(_NEXT),
    next_after=frozenset(()),
    next_after_units=frozenset(()),
    between=_inflected(["voll", "ganz", "lang", "weiter", "gut", *_LAST, *_NEXT, "erst"]),
    each=frozenset("jeden jede jeder jedes".split()),
    day_parts=frozenset("abend morgen mittag nachmittag vormittag nacht früh".split()),
    ago_before=frozenset(
        ("vor", "vor rund", "vor etwa", "vor gut", "vor knapp", "vor fast", "vor mehr als", "vor über")
    ),
    ago_after=frozenset(()),
    later=frozenset(
        phrases("""
            danach | darauf | davor | früher | nach | nachdem | später | vor | vorher | zuvor | im voraus | nachher
            """)
    ),
    spans={
        **dict.fromkeys(
            phrases("""
                in den vergangenen | in den letzten | in den zurückliegenden | während der letzten | seit | die
                letzten | die vergangenen | innerhalb der letzten | innerhalb der vergangenen | über die letzten |
                der letzten | der vergangenen | den letzten | den vergangenen | letzten | vergangenen | im laufe der
                letzten
                """),
            "past",
        ),
        **dict.fromkeys(
            phrases("""
                in den nächsten | in den kommenden | während der nächsten | die nächsten | die kommenden | innerhalb
                der nächsten | über die nächsten | für die nächsten | für die kommenden | den kommenden | den
                nächsten | der kommenden | der nächsten | nächsten | kommenden
                """),
            "next",
        ),
        **dict.fromkeys(
            phrases("""
                in | innerhalb von | binnen | innert | nach | nach nur | in nur | über | im laufe von | alle | in
                weniger als | innerhalb | in den ersten | den ersten | nach rund | in rund | in knapp | in gut |
                nach gut | nach knapp | verteilt auf | auf | ersten | nach fast | nach mehr als
                """),
            "within",
        ),
    },
    closers=frozenset("am bis der im mit zum".split()),
    firsts=frozenset("ersten erste".split()),
    far=frozenset(
        (
            *phrases("""
                langfristig | auf lange sicht | auf dauer | mittelfristig | binnen jahresfrist | seit kriegsbeginn |
                seit kriegsausbruch | seit pandemiebeginn | während der pandemie | während der corona - pandemie |
                in der corona - pandemie | in der pandemie | vor der pandemie | vor dem krieg | während des krieges |
                seit der wiedervereinigung | seit der wende
                """),
            *combined(
                "seit beginn | seit dem beginn | seit ausbruch | seit dem ausbruch",
                """
                der kämpfe | der pandemie | der corona - pandemie | der offensive | der invasion | der proteste |
                der angriffe | der epidemie | des krieges | des kriegs | des angriffskrieges | des angriffskriegs |
                des konflikts | des ausbruchs | der aufzeichnungen | der messungen | der erhebung
                """,
            ),
        )
    ),
    pro_verbs=frozenset("es war waren noch".split()),
    continuations=frozenset(
        phrases("""
            darunter | davon | unter ihnen | von diesen | von ihnen | unter diesen
            """)
    ),
    dating=frozenset(
        phrases("""
            sind vom | stammen vom | stammen aus dem | stammen von | datieren vom | beziehen sich auf |
            gelten für
            """)
    ),
    after=frozenset(("nach",)),
    records=frozenset(
        """
        höchste höchsten höchster niedrigste niedrigsten stärkste stärksten größte größten tiefste tiefsten beste
        besten schlechteste schlechtesten mal erstmals rekord meisten wenigsten schwächste
        """.split()
    ),
    comparisons=frozenset(
        phrases("""
            als | als im | als in | als vor | im vergleich | verglichen | gegenüber | gegenüber dem | gegenüber der
            | im vergleich zu | im vergleich zum | im vergleich zur | verglichen mit | verglichen mit dem | nach |
            statt | statt wie | statt noch | im vergleich mit | anders als | verglichen zum
            """)
    )
    - {"nach"},
)
