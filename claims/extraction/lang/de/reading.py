"""German words of bound, statistic, change and multiple."""

from decimal import Decimal

from claims.extraction.lang.base import ReadingWords
from claims.extraction.lang.listing import phrases
from claims.quantities.quantity import Bound, Statistic

_RISES = """
angehoben angewachsen angezogen anheben anhob ansteigen ansteigt anstieg anstiege anstiegen angestiegen anstiegs
anwachsen anziehen aufgestockt aufgewertet aufschlag aufschwung aufstocken aufwärts ausgeweitet ausweiten beschleunigt
beschleunigte beschleunigen emporgeschnellt erhöhe erhöhen erhöht erhöhte erhöhten erhöhung erhöhungen geklettert
geschnellt gesprungen gesteigert gestiegen gestiegene gestiegenen gewachsen gewachsene heraufgesetzt hinzugewonnen
hochgegangen hochgeschnellt höher kletterte kletterten klettern klettert nach plus rauf schnellen schnellte schnellten
sprang sprangen springen springt sprung steige steigen steigend steigende steigenden steigern steigert steigerte
steigerten steigerung steigerungen steigt stieg stiege stiegen verbessern verbessert verbesserte verbesserten
verteuern verteuert verteuerte verteuerten verteuerung verstärkt vergrößert vergrößerte wachse wachsen wachsende
wachsenden wächst wachstum wachstums wuchs wuchsen zugelegt zugenommen zulegen zulegte zulegten zuleg zulegt zunahm
zunahme zunahmen zunehmen zunehme zunimmt zuwachs zuwächse zuwächsen
""".split()
_FALLS = """
abfallen abgefallen abgenommen abgerutscht abgesackt abgeschwächt abgesenkt abgesunken abgestürzt abnahm abnahme
abnahmen abnehmen abnimmt absacken absackte abschlag abschwächung absenken absenkung absinken abstürzen abwertung
abwärts einbrach einbrachen einbrechen einbricht einbruch eingebrochen fallen falle fallend fallende fällt fiel fielen
gedrosselt gedrückt gefallen gekürzt gekürzte geschrumpft gesenkt gesenkte gesunken gesunkene gestürzt herabgesetzt
kürzen kürzt kürzte kürzten kürzung kürzungen minus nachgab nachgeben nachgegeben nachlass rabatt reduktion reduziere
reduzieren reduziert reduzierte reduzierten reduzierung rückgang rückgänge rückgängen rückgangs rutschte schrumpfe
schrumpfen schrumpft schrumpfte schrumpften schrumpfung senke senken senkt senkte senkten senkung senkungen sinke
sinken sinkend sinkende sinkt sank sanken stürzen stürzt stürzte stürzten unterschritt verbilligen verbilligt
verbilligte verbilligung verkleinert verlangsamt verlangsamte verminderung vermindert verminderte verringern verringert
verringerte verringerten verringerung verschlechtert verschlechterte zurückfiel zurückgefallen zurückgegangen
zurückgehen zurückgeht zurückging zurückgingen
""".split()
# Particles that end the clause of a verb of change, with the verbs that they go with.
_RISING = {
    "an": "hob hoben hebt schwoll stieg stiegen steigt steigen wuchs wachsen zog zogen zieht",
    "auf": "stockt stockte stockten",
    "aus": "weitet weitete weiteten",
    "empor": "schnellte",
    "herauf": "setzte setzt",
    "hinzu": "gewann gewannen",
    "hoch": "ging gingen geht schnellte",
    "zu": "legt legte legten nahm nahmen nimmt nehmen legen",
}
_FALLING = {
    "ab": "fiel fielen fällt nahm nahmen nimmt rutschte sackte sackten sackt sank sanken schwächte senkte stürzte",
    "ein": "brach brachen bricht brechen büßte büßten büßt dampfte",
    "herab": "setzte",
    "herunter": "fuhr",
    "nach": "gab gaben gibt geben ließ",
    "zurück": "fiel fielen fuhr fällt ging gingen geht gehen",
}
_TIMES = {
    Decimal(value): word
    for value, word in enumerate("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(), start=2)
} | {Decimal(20): "zwanzig", Decimal(30): "dreißig", Decimal(50): "fünfzig", Decimal(100): "hundert"}
_PREFIXED = {Decimal(3): "drei", Decimal(4): "vier", Decimal(5): "fünf", Decimal(6): "sechs", Decimal(10): "zehn"}

READING = ReadingWords(
    bounds_before={
        **dict.fromkeys(
            phrases("""
                rund | rd | rd . | etwa | circa | ca | ca . | zirka | ungefähr | schätzungsweise | grob | in etwa |
                an die | um die | so um die | gegen | mehr oder weniger | in der größenordnung von | vielleicht |
                ungefähr um | etwas um | rund um | plus / minus | plus - minus | plus minus | ~ | ≈ | approximativ |
                so etwa | plus oder minus
                """),
            Bound.ABOUT,
        ),
        **dict.fromkeys(
            phrases("""
                knapp | fast | nahezu | beinahe | annähernd | bald | nicht ganz | kurz vor | dicht an | knapp unter |
                etwas unter | etwas weniger als | an der marke von
                """),
            Bound.ALMOST,
        ),
        **dict.fromkeys(
            phrases("""
                > | über | mehr als | gut | deutlich mehr als | weit mehr als | deutlich über | weit über | knapp
                über | etwas mehr als | etwas über | ein wenig mehr als | übersteigt | übersteigen | überstieg |
                übertraf | überschritt | überschreitet | überschritten | höher als | größer als | länger als |
                wesentlich mehr als | jenseits von | jenseits der | oberhalb von | ein bisschen mehr als | viel mehr
                als | über die | älter als | gut und gerne | reichlich
                """),
            Bound.OVER,
        ),
        **dict.fromkeys(
            phrases("""
                ≥ | mindestens | wenigstens | zumindest | nicht weniger als | nicht unter | ein minimum von | ab |
                minimal | allermindestens | mind . | von mindestens | keine weniger als
                """),
            Bound.AT_LEAST,
        ),
        **dict.fromkeys(
            phrases("""
                < | unter | weniger als | deutlich weniger als | deutlich unter | weit unter | niedriger als |
                kleiner als | kürzer als | geringer als | unterhalb von | jünger als | weit weniger als
                """),
            Bound.UNDER,
        ),
        **dict.fromkeys(
            phrases("""
                ≤ | bis zu | höchstens | maximal | nicht mehr als | allenfalls | max . | ein maximum von |
                bestenfalls | nicht über | nicht länger als | bis maximal | von bis zu | um bis zu
                """),
            Bound.AT_MOST,
        ),
        "zwischen": Bound.BETWEEN,
    },
    spatial=frozenset(("über", "unter", "gegen", "ab", "um die")),
    bounds_after={
        **dict.fromkeys(("plus minus", "etwa", "circa", "ungefähr", "schätzungsweise"), Bound.ABOUT),
        **dict.fromkeys(
            phrases("""
                oder mehr | und mehr | oder darüber | und darüber | aufwärts | plus | mindestens | oder älter |
                oder länger | oder höher
                """),
            Bound.AT_LEAST,
        ),
        "+": Bound.AT_LEAST,
        **dict.fromkeys(
            phrases("oder weniger | und weniger | oder darunter | höchstens | maximal | oder jünger"), Bound.AT_MOST
        ),
    },
    margins=frozenset(("plus - minus", "plus / minus", "±", "+ / -", "plus oder minus")),
    minus=frozenset(("minus",)),
    below_zero=frozenset(("unter null", "unter dem gefrierpunkt")),
    statistics_before={
        **dict.fromkeys(
            phrases("""
                durchschnittlich | im schnitt | im durchschnitt | im mittel | einen durchschnitt von | ein
                durchschnitt von | einen schnitt von | im durchschnitt auf | im schnitt auf | im schnitt bei | im
                durchschnitt bei | durchschnittlich bei | durchschnittlich um | im schnitt um | im durchschnitt um |
                durchschnittliche | durchschnittlichen | durchschnittlicher | einem durchschnitt von | im
                jahresmittel | durchschnitt von | durchschnittspreis von | durchschnittswert von | mittelwert von |
                gemittelt | im jahresschnitt | im jahresdurchschnitt | im mittel um | durchschnittlich auf |
                durchschnittlich mit
                """),
            Statistic.AVERAGE,
        ),
        **dict.fromkeys(
            phrases("median von | einen median von | im median | einem median von | der median liegt bei"),
            Statistic.MEDIAN,
        ),
        **dict.fromkeys(
            phrases("""
                insgesamt | zusammen | in summe | alles in allem | unterm strich | gesamt | zusammengenommen |
                insgesamt auf | insgesamt bei | zusammen auf | eine gesamtsumme von | gesamtsumme von |
                zusammengerechnet | insgesamt um | gesamtvolumen von | in der summe | total | summarisch |
                gesamtwert von
                """),
            Statistic.TOTAL,
        ),
        **dict.fromkeys(("netto", "unterm strich netto", "bereinigt"), Statistic.NET),
        **dict.fromkeys(
            phrases("""
                rekord von | rekordwert von | den rekordwert von | rekordhoch von | rekordtief von | rekordhohe |
                rekordverdächtige | einen rekord von | ein rekord von | rekordstand von | rekordsumme von |
                allzeithoch von | rekordgewinn von | rekordumsatz von | rekordniveau von
                """),
            Statistic.RECORD,
        ),
        **dict.fromkeys(
            phrases(
                "höchststand von | höchstwert von | spitzenwert von | in der spitze | in spitzenzeiten | ein hoch von"
            ),
            Statistic.MAXIMUM,
        ),
        **dict.fromkeys(phrases("tiefststand von | tiefstwert von | ein tief von | tiefstand von"), Statistic.MINIMUM),
    },
    statistics_after={
        **dict.fromkeys(
            ("im schnitt", "im durchschnitt", "im mittel", "durchschnittlich", "im jahresmittel"), Statistic.AVERAGE
        ),
        **dict.fromkeys(("insgesamt", "zusammen", "in summe", "zusammengenommen", "gesamthaft"), Statistic.TOTAL),
        "netto": Statistic.NET,
        "im median": Statistic.MEDIAN,
    },
    fillers=frozenset(
        phrases("""
            allein | alleine | auch | auf | aktuell | bereits | bei | bloß | derzeit | die | den | der | dieser |
            ein | eine | einen | einer | erneut | gerade | gerade einmal | gerade mal | ganze | immerhin |
            inzwischen | jeweils | lediglich | mit | mittlerweile | momentan | nämlich | noch | nur | nur noch |
            schon | satte | satten | sogar | um | von | weitere | weiteren | zusätzlich | zusätzliche | zusätzlichen
            | ihre | seine | beachtliche | stolze | stolzen | mehr | in
            """)
    )
    - {"mehr", "die", "in", "von", "mit", "bei"},
    estimated=frozenset(
        phrases("""
            geschätzt | geschätzte | geschätzten | geschätzter | geschätztes | schätzungsweise | geschätzte kosten
            von | geschätzt auf | prognostizierte | prognostizierten | erwartete | erwarteten
            """)
    )
    - {"erwartete", "erwarteten", "schätzungsweise"},
    rises=frozenset(_RISES) - {"nach", "zuleg", "rauf", "verstärkt"},
    falls=frozenset(_FALLS),
    change_endings={
        **dict.fromkeys(
            """
            anstieg anstiege anstiegs aufschlag erhöhung erhöhungen plus sprung steigerung steigerungen verteuerung
            wachstum wachstums zunahme zuwachs zuwächse
            """.split(),
            1,
        ),
        **dict.fromkeys(
            """
            abnahme einbruch einbußen kürzung kürzungen minus reduktion reduzierung rückgang rückgangs rückgänge
            senkung senkungen
            """.split(),
            -1,
        ),
    },
    gains=frozenset("gewann gewannen gewinnen gewinnt gewonnen hinzugewonnen gutgemacht".split()),
    losses=frozenset(
        "büßte büßten einbüßen eingebüßt einbüßte verlieren verliert verlor verloren verlust verluste".split()
    ),
    split_changes={
        f"{verb} {particle}": sign
        for sign, rows in ((1, _RISING), (-1, _FALLING))
        for particle, verbs in rows.items()
        for verb in verbs.split()
    },
    exceeding_links=frozenset(),
    change_links=frozenset(phrases("um | um bis zu | um die | von | von rund | von bis zu")),
    noun_links=frozenset(("von",)),
    moves=frozenset("ging gehen geht gegangen wechselte änderte verändert veränderte entwickelte".split()),
    intransitive=frozenset(("plus", "minus")),
    particles=frozenset(),
    copulas=frozenset("ist sind war waren".split()),
    that_is=frozenset(("oder", "also")),
    than=frozenset(("als",)),
    coordinators=frozenset(("und", "oder", ",", "sowie", "beziehungsweise", "bzw", "dann", "aber")),
    level_openers=frozenset(("von",)),
    level_links=frozenset("auf bei von bis nach gegenüber".split()),
    rises_after=frozenset(
        phrases("""
            mehr | über dem | über den | über der | höher | höhere | höheren | teurer | größer | größere | stärker |
            schneller | länger | oberhalb | zulegen | älter | über vorjahr | über vorjahresniveau | plus | besser |
            zugelegt | mehr als
            """)
    ),
    falls_after=frozenset(
        phrases("""
            weniger | unter dem | unter den | unter der | niedriger | geringer | geringere | niedrigere | billiger |
            günstiger | kleiner | langsamer | kürzer | unterhalb | rabatt | nachlass | minus | unter vorjahr |
            leichter | schlechter
            """)
    ),
    change_nouns={
        **dict.fromkeys(
            """
            anstieg wachstum plus zuwachs erhöhung steigerung aufschlag lohnerhöhung preiserhöhung preisanstieg
            wirtschaftswachstum gehaltserhöhung umsatzplus zunahme
            """.split(),
            1,
        ),
        **dict.fromkeys(
            """
            rückgang minus kürzung senkung einbruch abschlag rabatt nachlass reduktion reduzierung preissenkung
            umsatzrückgang umsatzminus verlust
            """.split(),
            -1,
        ),
    },
    times=frozenset(("mal", "fache", "fachen", "faches", "- mal", "- fache", "- fachen", "- fach", "x", "malig")),
    folds=frozenset(("fache", "fachen", "faches", "fach")),
    less=frozenset("weniger niedriger geringer kleiner billiger langsamer seltener kürzer".split()),
    more=frozenset(
        """
        so mehr höher größer stärker schneller teurer häufiger länger wahrscheinlicher reicher schwerer öfter älter
        breiter besser schlechter
        """.split()
    ),
    multiples={
        **dict.fromkeys(
            phrases("""
                verdoppelt | verdoppelte | verdoppelten | verdoppeln | verdoppelung | verdopplung | doppelt so | das
                doppelte | dem doppelten | doppelt | zweifache | zweifachen | verdoppelnd | doppelte menge | auf das
                doppelte | doppelte anzahl | ums doppelte | aufs doppelte | die doppelte
                """),
            Decimal(2),
        ),
        **{
            f"ver{name}fach{ending}": value
            for value, name in _PREFIXED.items()
            for ending in ("t", "te", "ten", "en", "ung")
        },
        **{
            f"{article}{name}fache{ending}": value
            for value, name in _TIMES.items()
            for article, ending in (
                ("das ", ""),
                ("dem ", "n"),
                ("um das ", ""),
                ("auf das ", ""),
                ("ein ", "s"),
                ("die ", ""),
            )
        },
        **{
            f"{name}mal {than}": value
            for value, name in _TIMES.items()
            for than in ("so", "mehr", "höher", "größer", "stärker", "schneller", "häufiger", "teurer", "öfter")
        },
        **dict.fromkeys(
            phrases("anderthalbmal so | eineinhalbmal so | das anderthalbfache | das eineinhalbfache"), Decimal("1.5")
        ),
        **dict.fromkeys(
            phrases("""
                halbiert | halbierte | halbierten | halbieren | halbierung | halb so
                """),
            Decimal("0.5"),
        ),
    },
    multiple_openers={
        **dict.fromkeys(("faktor", "den faktor", "um den faktor", "um faktor", "multipliziert mit"), 1),
        **dict.fromkeys(("geteilt durch", "dividiert durch"), -1),
    },
)
