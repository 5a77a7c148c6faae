"""Spanish words of bound, statistic, change and multiple."""

from decimal import Decimal

from claims.extraction.lang.base import ReadingWords
from claims.extraction.lang.listing import Meaning, phrases
from claims.quantities.quantity import Bound, Statistic

_AR = "ar a an aba aban ó aron ará arán aría arían e en ado ada ados adas ando arse ándose".split()
_ER = "er e en ía ían ió ieron erá erán ería erían ido ida idos idas iendo".split()
_IR = "ir e en ía ían ió ieron irá irán iría irían ido ida idos idas iendo".split()


def _forms(stems: str, endings: list[str]) -> set[str]:
    return {stem + ending for stem in stems.split() for ending in endings}


def _contracted(meanings: dict[str, Meaning]) -> dict[str, Meaning]:
    """
    Add a al an article: cerca de del end form in or phrases superior that their to with « » », ».
    """
    articles = {"de": ("del", "de los", "de las", "de la"), "a": ("al", "a los", "a las", "a la")}
    found = dict(meanings)
    for phrase, meaning in meanings.items():
        before, _, last = phrase.rpartition(" ")
        if before:
            found.update({f"{before} {form}": meaning for form in articles.get(last, ())})
    return found


def _meaning(rows: dict[Meaning, str]) -> dict[str, Meaning]:
    """Give the phrases of each row its meaning."""
    return {phrase: meaning for meaning, row in rows.items() for phrase in phrases(row)}


_RISES = (
    _forms("aceler aument avanz dispar escal increment progres rebot remont repunt revaloriz", _AR)
    | _forms("acrec crec encarec", _ER)
    | _forms("sub", _IR)
    | set(
        """
        alza alzas ampliado ampliar ampliará amplió apreciación ascenso auge aumentos avances crecimiento crecimientos
        eleva elevan elevando elevar elevaron elevarse elevará elevó encarecimiento escalada expande expandido
        expandieron expandirse expandirá expandió expansión ganancia ganancias incrementos mejora mejoras mejoró
        plusvalía progresión repuntes revalorización subida subidas superior superiores
        """.split()
    )
)
_FALLS = (
    _forms("abarat baj desaceler desplom devalu merm rebaj recort", _AR)
    | _forms("ced retroced", _ER)
    | set(
        """
        abaratamiento bajada bajadas bajón cae caen caer caerá caerán caería caerían cayendo cayeron cayó caía caían
        caída caídas caído contracción contrae contraen contraerá contrajeron contrajo contraído depreciación
        desaceleración descender descenderá descendido descendiendo descendieron descendió descenso descensos
        desciende descienden desplome devaluación disminuciones disminución disminuida disminuido disminuir disminuirá
        disminuye disminuyen disminuyendo disminuyeron disminuyó hunde hundido hundieron hundimiento hundió inferior
        inferiores rebajas recortes reducciones reducción reduce reducen reducida reducidas reducido
        reducidos reduciendo reducir reducirse reducirá reducirán reduciría redujeron redujo retroceso retrocesos
        """.split()
    )
)


def _governing(verbs: str) -> str:
    """Return verbs alone and before each article, as a row of phrases: « supera | supera los »."""
    return " | ".join(
        f"{verb} {article}".strip() for verb in verbs.split() for article in ("", "el", "la", "los", "las")
    )


_ROUNDING = "ronda rondaba rondaban rondan rondará rondaría rondaron rondó"
_NEARING = "bordea bordean bordeaba bordeó roza rozaba rozan rozando rozaron rozará rozó"
_EXCEEDING = """
    exceda excedan excede exceden excedió rebasa rebasaba rebasan rebasaron rebasará rebase rebasen rebasó sobrepasa
    sobrepasan sobrepasaron sobrepase sobrepasó supera superaba superaban superado superan superando superar superaron
    superará superarán superaría supere superen superó
    """
_BOUNDS = {
    Bound.ABOUT: f"""
        a eso de | alrededor de | aproximadamente | aproximadamente unas | aproximadamente unos | como unos |
        de alrededor de | de aproximadamente | de unas | de unos | del orden de | en torno a | entorno a |
        más o menos | por los alrededores de | unas | unos | ~ | ≈ | {_governing(_ROUNDING)}
        """,
    Bound.ALMOST: f"""
        a punto de alcanzar | a punto de llegar a | casi | casi unas | casi unos | cerca de | cercana a | cercanas a |
        cercano a | cercanos a | poco menos de | prácticamente | próxima a | próximo a | un poco menos de |
        {_governing(_NEARING)}
        """,
    Bound.OVER: f"""
        > | algo más de | arriba de | bastante más de | de más de | en más de | mas de | mayor a | mayor de |
        mayor que | mayores a | mucho más de | muy por encima de | más allá de | más de | pasa de | pasan de |
        pasaron de | poco más de | por arriba de | por encima de | por sobre los | superior a | superiores a |
        un poco más de | {_governing(_EXCEEDING)}
        """,
    Bound.AT_LEAST: """
        al menos | al menos unas | al menos unos | a partir de | como mínimo | como poco | cuando menos | mínimo |
        no menos de | por lo bajo | por lo menos | siquiera | un mínimo de | ≥
        """,
    Bound.UNDER: """
        < | bajo los | de menos de | debajo de | en menos de | inferior a | inferiores a | menor a | menor de |
        menor que | menos de | muy por debajo de | no llega a | no llegan a | por abajo de | por debajo de |
        sin llegar a
        """,
    Bound.AT_MOST: """
        a lo sumo | como máximo | como mucho | de hasta | hasta | hasta un máximo de | hasta unas | hasta unos |
        máximo | máximo de | no más de | no supera | no supera el | no supera los | no superan los | no superará los |
        tope de | un máximo de | un tope de | ≤
        """,
    Bound.BETWEEN: "entre",
}

READING = ReadingWords(
    bounds_before=_contracted(_meaning(_BOUNDS)),
    spatial=frozenset(
        phrases("""
            alrededor de | arriba de | debajo de | más allá de | por debajo de | por encima de | hasta las
            """)
    ),
    bounds_after=_meaning(
        {
            Bound.ABOUT: """
                aproximadamente | aproximados | aproximadas | más o menos | o así | y tantos | y tantas
                """,
            Bound.OVER: "y pico | largos | largas",
            Bound.AT_LEAST: """
                + | al menos | como mínimo | como poco | o más | por lo menos | y más
                """,
            Bound.AT_MOST: """
                a lo sumo | como máximo | como mucho | máximo | máximos | o menos
                """,
        }
    ),
    margins=frozenset(("más o menos", "±", "+ / -")),
    minus=frozenset(("menos",)),
    below_zero=frozenset(("bajo cero", "bajo 0")),
    statistics_before=_meaning(
        {
            Statistic.AVERAGE: """
                como media | como promedio | de media | de promedio | el promedio de | en promedio | la media de |
                la media es de | media de | medio de | promedio de | promedio es de | un promedio de | una media de |
                por término medio | en promedio de | una media cercana a | un valor medio de | un precio medio de |
                media anual de | promedio anual de | promedio diario de | promedio mensual de
                """,
            Statistic.MEDIAN: """
                la mediana de | mediana de | una mediana de | mediana es de
                """,
            Statistic.TOTAL: """
                el total de | en total | en total de | para un total de | total de | totaliza | totalizan |
                totalizando | totalizaron | totalizó | un total de
                """,
            Statistic.NET: "neta de | neto de | netos de | un saldo neto de | un saldo positivo de",
            Statistic.RECORD: """
                la cifra récord de | récord de | un récord de | un nivel récord de | una cifra récord de |
                récord histórico de | un máximo histórico de | el récord de
                """,
            Statistic.MAXIMUM: """
                pico de | un pico de | un máximo de hasta | rachas de | rachas de hasta | máximas de | máxima de
                """,
            Statistic.MINIMUM: "un mínimo histórico de | mínimas de | mínima de",
        }
    ),
    statistics_after=_meaning(
        {
            Statistic.AVERAGE: "de media | de promedio | en promedio | por término medio | como promedio | promedio",
            Statistic.MEDIAN: "de mediana",
            Statistic.TOTAL: "en total | en conjunto",
            Statistic.NET: "neto | netos | netas",
        }
    ),
    fillers=frozenset(
        phrases("""
            al | apenas | apenas un | aún | como | de | de los | de las | del | el | en | ese | esos | hoy | incluso |
            la | las | los | o | otras | otros | solamente | solo | sólo | tan solo | tan sólo | todavía | un | una |
            únicamente | ya
            """)
    ),
    estimated=frozenset(
        f"{participle} {link}"
        for stem in ("estimad", "calculad", "cifrad", "valorad", "evaluad", "cuantificad", "tasad")
        for participle in (f"{stem}o", f"{stem}a", f"{stem}os", f"{stem}as")
        for link in ("en", "entre", "en unos", "en unas")
    ),
    rises=frozenset(_RISES),
    falls=frozenset(_FALLS),
    gains=frozenset(
        "gana ganaba ganado ganan ganando ganar ganará ganaron ganó suma sumó recupera recuperó añade añadió".split()
    ),
    losses=frozenset(
        """
        cede cedieron cedió deja dejaron dejó perder perderá perdido perdiendo perdieron perdió perdía pierde pierden
        pérdida pérdidas restó
        """.split()
    ),
    moves=frozenset(
        """
        llevado llevó pasa pasaba pasado pasan pasando pasar pasaron pasará pasarán pasaría pase pasó saltado saltó
        """.split()
    ),
    noun_links=frozenset(),
    coordinators=frozenset(("y", "e", "o", "u", ",", "ni", "pero")),
    intransitive=frozenset(
        """
        aumenta aumentado aumentan aumentaron aumentará aumentó avanza avanzó bajado bajan bajaron bajará bajó cae
        caen caerá cayendo cayeron cayó caído crece crecen crecerá crecido crecieron creció descendieron descendió
        desciende disminuye disminuyó retrocede retrocedieron retrocedió sube suben subido subiendo subieron subirá
        subió
        """.split()
    ),
    particles=frozenset(),
    copulas=frozenset(),
    that_is=frozenset(("o", "sea")),
    than=frozenset(("que",)),
    exceeding_links=frozenset(("en",)),
    change_links=frozenset(
        phrases("""
            de | de un | de una | de unos | del | en | en un | en una | en unos | un | una
            """)
    ),
    level_openers=frozenset(("de", "del", "desde")),
    level_links=frozenset("a al hasta contra frente".split()),
    rises_after=frozenset(
        phrases("""
            de alza | de aumento | de crecimiento | de incremento | de mejora | de subida | más | más alta |
            más altas | más alto | más altos | más cara | más caras | más caro | más caros | más elevado |
            más elevada | más que | más respecto | mayor | mayores | superior | superiores | al alza
            """)
    ),
    falls_after=frozenset(
        phrases("""
            a la baja | de bajada | de caída | de descenso | de descuento | de rebaja | de reducción | inferior |
            inferiores | menor | menores | menos | menos que | más baja | más bajas | más bajo | más bajos |
            más barata | más baratas | más barato | más baratos
            """)
    ),
    change_nouns={},
    times=frozenset(("veces", "vez")),
    change_endings={},
    split_changes={},
    folds=frozenset(),
    less=frozenset("menos menor menores inferior inferiores".split()),
    more=frozenset(
        """
        el esa ese la las lo los mayor mayores mejor más su superior superiores sus tan tanta tantas tanto tantos
        """.split()
    ),
    multiples={
        **dict.fromkeys(
            phrases("""
                duplica | duplican | duplicaba | duplicado | duplicada | duplicados | duplicadas | duplicando |
                duplicar | duplicara | duplicaron | duplicará | duplicarán | duplicaría | duplicarse | duplicó |
                dobla | doblan | doblado | doblar | doblaron | dobló | doblará | el doble | el doble de |
                el doble del | el doble que | al doble | se duplica | se duplicó | se duplicaron | se ha duplicado |
                se han duplicado | se duplicará | se duplicarán | duplicándose | un aumento del doble
                """),
            Decimal(2),
        ),
        **dict.fromkeys(
            phrases("""
                triplica | triplican | triplicaba | triplicado | triplicada | triplicados | triplicadas |
                triplicando | triplicar | triplicaron | triplicará | triplicarán | triplicaría | triplicarse |
                triplicó | el triple | el triple de | el triple del | el triple que | se triplica | se triplicó |
                se triplicaron | se ha triplicado | se han triplicado | se triplicará
                """),
            Decimal(3),
        ),
        **dict.fromkeys(
            phrases("""
                cuadruplica | cuadruplican | cuadruplicado | cuadruplicada | cuadruplicados | cuadruplicar |
                cuadruplicará | cuadruplicaron | cuadruplicó | el cuádruple | el cuádruple de | se cuadruplicó |
                se cuadruplicaron | se ha cuadruplicado
                """),
            Decimal(4),
        ),
        **dict.fromkeys(
            phrases("quintuplicado | quintuplicar | quintuplicaron | quintuplicó | el quíntuple | se quintuplicó"),
            Decimal(5),
        ),
        **dict.fromkeys(phrases("decuplicado | decuplicar | decuplicó | se decuplicó"), Decimal(10)),
        **dict.fromkeys(phrases("centuplicado | centuplicar | centuplicó | se centuplicó"), Decimal(100)),
        **dict.fromkeys(
            phrases("""
                caído a la mitad | cayó a la mitad | cayeron a la mitad | reduce a la mitad | reducen a la mitad |
                reducido a la mitad | reducida a la mitad | reducidos a la mitad | reducir a la mitad |
                reducirá a la mitad | reducirse a la mitad | redujeron a la mitad | redujo a la mitad |
                se redujo a la mitad | se ha reducido a la mitad | se han reducido a la mitad | bajó a la mitad
                """),
            Decimal("0.5"),
        ),
    },
    multiple_openers={
        **dict.fromkeys(
            phrases("""
                multiplica por | multiplicaba por | multiplicada por | multiplicadas por | multiplicado por |
                multiplicados por | multiplican por | multiplicando por | multiplicar por | multiplicará por |
                multiplicaron por | multiplicarse por | multiplicó por | multiplicarán por
                """),
            1,
        ),
        **dict.fromkeys(
            phrases("""
                divide por | dividida por | dividido entre | dividido por | dividió entre | dividió por |
                dividir por | dividir entre
                """),
            -1,
        ),
    },
)
