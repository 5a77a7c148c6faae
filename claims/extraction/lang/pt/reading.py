"""Portuguese words of bound, statistic, change and multiple."""

from decimal import Decimal

from claims.extraction.lang.base import ReadingWords
from claims.extraction.lang.listing import Meaning, phrases
from claims.quantities.quantity import Bound, Statistic

_AR = "ar a am ava avam ou aram ará arão aria ariam e em ado ada ados adas ando".split()
_ER = "er e em ia iam eu eram erá erão eria eriam ido ida idos idas endo".split()
_IR = "ir e em ia iam iu iram irá irão iria iriam ido ida idos idas indo".split()


def _forms(stems: str, endings: list[str]) -> set[str]:
    return {stem + ending for stem in stems.split() for ending in endings}


def _contracted(meanings: dict[str, Meaning]) -> dict[str, Meaning]:
    """Add to phrases that end in « de » or « a » their forms with an article: « cerca dos », « superior ao »."""
    articles = {"de": ("do", "da", "dos", "das"), "a": ("ao", "à", "aos", "às")}
    found = dict(meanings)
    for phrase, meaning in meanings.items():
        before, _, last = phrase.rpartition(" ")
        if before:
            found.update({f"{before} {form}": meaning for form in articles.get(last, ())})
    return found


def _meaning(rows: dict[Meaning, str]) -> dict[str, Meaning]:
    """Give the phrases of each row its meaning."""
    return {phrase: meaning for meaning, row in rows.items() for phrase in phrases(row)}


def _governing(verbs: str) -> str:
    """Return verbs alone and before each article, as a row of phrases: « supera | supera os »."""
    articles = ("", "o", "a", "os", "as")
    return " | ".join(f"{verb} {article}".strip() for verb in verbs.split() for article in articles)


_RISES = (
    _forms("aceler aument avanç dispar elev increment progrid valoriz", _AR)
    | _forms("cresc", _ER)
    | _forms("sub expand", _IR)
    | set(
        """
        aceleração acréscimo acréscimos agravamento alta altas ampliado ampliar ampliação ampliou ascensão aumentos
        avanço avanços crescimento crescimentos disparada elevação encareceu encarecimento escalada expansão ganho
        ganhos incremento incrementos melhora melhorou progressão reajustado reajuste recuperação saltaram salto
        saltou sobe sobem subida subidas superior superiores valorização
        """.split()
    )
)
_FALLS = (
    _forms("abrand baix cort desaceler despenc desvaloriz recu tomb", _AR)
    | _forms("ced encolh", _ER)
    | _forms("diminu reduz", _IR)
    | set(
        """
        abrandamento afundou baixa baixas caem cai caindo cair cairia cairá cairão caiu caía caíam caída caído caíram
        contracção contrai contraiu contração contraíram corte cortes decréscimo decréscimos depreciação derrocada
        desaceleração desce descem descer desceram descerá desceu descida descidas desconto desvalorização diminuem
        diminui diminuição diminuições diminuída diminuído encolheu encolhimento inferior inferiores
        quebra quebras queda quedas recuo recuos reduz reduzem redução reduções retracção retraiu retração tombo
        """.split()
    )
)

_ROUNDING = "ronda rondam rondou rondava rondará"
_NEARING = "beira beiram beirou roça roçam"
_EXCEEDING = """
    exceda excedam excede excedem excedeu supera superam superando superar superaram superará superava superavam
    supere superem superou ultrapassa ultrapassam ultrapassando ultrapassar ultrapassaram ultrapassará ultrapassava
    ultrapasse ultrapassem ultrapassou
    """
_BOUNDS = {
    Bound.ABOUT: f"""
        aproximadamente | cerca de | coisa de | de cerca de | em torno de | à volta de | na casa de | na ordem de |
        da ordem de | por volta de | mais ou menos | uma média próxima de | umas | uns | em cerca de | em redor de |
        ao redor de | à roda de | ~ | ≈ | {_governing(_ROUNDING)}
        """,
    Bound.ALMOST: f"""
        perto de | pouco menos de | praticamente | próxima de | próximas de | próximo de | próximos de | quase |
        quase uns | beirando | um pouco menos de | {_governing(_NEARING)}
        """,
    Bound.OVER: f"""
        > | acima de | algo mais de | bem mais de | de mais de | em mais de | mais de | mais do que | maior do que |
        maior que | maiores que | muito mais de | muito acima de | para além de | passa de | passam de | passaram de |
        passava de | pouco mais de | superior a | superiores a | um pouco mais de | além de | {_governing(_EXCEEDING)}
        """,
    Bound.AT_LEAST: """
        a partir de | ao menos | não menos de | no mínimo | pelo menos | um mínimo de | mínimo de | ≥
        """,
    Bound.UNDER: """
        < | abaixo de | aquém de | bem menos de | de menos de | em menos de | inferior a | inferiores a |
        menor do que | menor que | menos de | menos do que | muito menos de | não chega a | não chegam a
        """,
    Bound.AT_MOST: """
        até | até a | até ao máximo de | de até | em até | não mais de | não mais que | não passa de | não supera |
        não ultrapassa | não ultrapassa os | no máximo | quando muito | um máximo de | máximo de | teto de |
        limite de | ≤
        """,
    Bound.BETWEEN: "entre",
}

READING = ReadingWords(
    bounds_before=_contracted(_meaning(_BOUNDS)),
    spatial=frozenset(
        phrases("abaixo de | acima de | além de | ao redor de | em redor de | em torno de | à volta de")
    ),
    bounds_after=_meaning(
        {
            Bound.ABOUT: "aproximadamente | aproximados | aproximadas | mais ou menos | ou menos isso",
            Bound.OVER: "e poucos | e poucas | e tal | e tantos | e tantas",
            Bound.AT_LEAST: "+ | ao menos | no mínimo | ou mais | pelo menos | e mais",
            Bound.AT_MOST: "no máximo | máximo | máximos | ou menos",
        }
    ),
    statistics_before=_meaning(
        {
            Statistic.AVERAGE: """
                a média de | a média é de | em média | média de | médio de | uma média de | um valor médio de |
                um preço médio de | média anual de | média diária de | média mensal de | na média | em média de
                """,
            Statistic.MEDIAN: "a mediana de | mediana de | uma mediana de | mediana é de",
            Statistic.TOTAL: """
                ao todo | em total | no total | no total de | o total de | total de | totaliza | totalizam |
                totalizando | totalizaram | totalizou | um total de
                """,
            Statistic.NET: "líquido de | líquida de | líquidos de | um saldo líquido de | um saldo positivo de",
            Statistic.RECORD: """
                o número recorde de | recorde de | um recorde de | um nível recorde de | um número recorde de |
                recorde histórico de | um máximo histórico de | o recorde de
                """,
            Statistic.MAXIMUM: "pico de | um pico de | rajadas de | rajadas de até | máxima de | máximas de",
            Statistic.MINIMUM: "um mínimo histórico de | mínima de | mínimas de",
        }
    ),
    statistics_after=_meaning(
        {
            Statistic.AVERAGE: "de média | em média | na média",
            Statistic.TOTAL: "ao todo | em conjunto | no total",
            Statistic.NET: "líquido | líquidos | líquidas",
        }
    ),
    fillers=frozenset(
        phrases("""
            ainda | ao | aos | apenas | apenas um | como | das | de | do | dos | em | esses | hoje | inclusive | já |
            mesmo | o | os | as | ou | outras | outros | só | somente | um | uma | unicamente
            """)
    ),
    estimated=frozenset(
        f"{participle} {link}"
        for stem in ("estimad", "calculad", "avaliad", "orçad", "cifrad", "cotad")
        for participle in (f"{stem}o", f"{stem}a", f"{stem}os", f"{stem}as")
        for link in ("em", "entre", "em cerca de")
    ),
    margins=frozenset(phrases("mais ou menos | ± | + / - | para mais ou para menos")),
    minus=frozenset(("menos",)),
    below_zero=frozenset(phrases("abaixo de zero | negativos")),
    that_is=frozenset(phrases("isto é | ou | ou seja")),
    change_endings={},
    split_changes={},
    rises=frozenset(_RISES),
    falls=frozenset(_FALLS),
    gains=frozenset("ganha ganham ganhando ganhar ganharam ganhava ganhou mais recupera recuperou soma somou".split()),
    losses=frozenset("cede cedeu perda perdas perde perdem perdendo perder perderam perderá perdeu perdia".split()),
    moves=frozenset(
        "foi foram passa passam passando passar passaram passaria passará passarão passava passou saltou".split()
    ),
    noun_links=frozenset(),
    coordinators=frozenset(("e", "ou", ",", "nem", "mas")),
    intransitive=frozenset(
        """
        aumenta aumentam aumentar aumentaram aumentou avança avançou baixaram baixou caem cai caindo cair caiu caíram
        cresce crescem crescendo crescer cresceram cresceu desce desceram desceu diminui diminuiu recua recuaram
        recuou reduziu sobe sobem subindo subir subiram subiu
        """.split()
    ),
    particles=frozenset(),
    copulas=frozenset(),
    than=frozenset(("que", "do")),
    exceeding_links=frozenset(("em",)),
    change_links=frozenset(phrases("da ordem de | de | de um | de uma | em | na ordem de | uns | à volta de")),
    level_openers=frozenset("de do dos da das desde".split()),
    level_links=frozenset("a ao aos até contra para ante à".split()),
    rises_after=frozenset(
        phrases("""
            a mais | a mais do que | acima | de alta | de aumento | de crescimento | de ganho | de subida |
            mais alta | mais altas | mais alto | mais altos | mais cara | mais caras | mais caro | mais caros |
            mais elevada | mais elevado | maior | maiores | mais do que | mais que | superior | superiores
            """)
    ),
    falls_after=frozenset(
        phrases("""
            a menos | a menos do que | de baixa | de descida | de desconto | de queda | de quebra | de redução |
            inferior | inferiores | mais baixa | mais baixas | mais baixo | mais baixos | mais barata |
            mais baratas | mais barato | mais baratos | menor | menores | menos do que | menos que
            """)
    ),
    change_nouns={},
    times=frozenset(("vezes", "vez")),
    folds=frozenset(),
    less=frozenset("inferior inferiores menor menores menos".split()),
    more=frozenset(
        "a as esse mais maior maiores melhor o os seu sua superior superiores tanta tantas tanto tantos tão".split()
    ),
    multiples={
        **dict.fromkeys(
            phrases("""
                dobra | dobram | dobrado | dobrada | dobrar | dobrará | dobraram | dobraria | dobrou | duplica |
                duplicado | duplicada | duplicados | duplicam | duplicando | duplicar | duplicaram | duplicará |
                duplicaria | duplicava | duplicou | dobrando | mais do que duplicou | mais que dobrou | o dobro |
                o dobro da | o dobro de | o dobro do | o dobro dos | o dobro das | ao dobro | do dobro |
                do dobro de | do dobro da | do dobro do
                """),
            Decimal(2),
        ),
        **dict.fromkeys(
            phrases("""
                o triplo | do triplo | do triplo da | do triplo do | do triplo de | o triplo da | o triplo de |
                o triplo do | o triplo dos | triplica | triplicado | triplicada | triplicam | triplicando |
                triplicar | triplicaram | triplicará | triplicou
                """),
            Decimal(3),
        ),
        **dict.fromkeys(
            phrases("""
                o quádruplo | o quádruplo do | quadruplica | quadruplicado | quadruplicar | quadruplicaram |
                quadruplicou
                """),
            Decimal(4),
        ),
        **dict.fromkeys(phrases("o quíntuplo | quintuplicar | quintuplicaram | quintuplicou"), Decimal(5)),
        **dict.fromkeys(phrases("decuplicar | decuplicou"), Decimal(10)),
        **dict.fromkeys(phrases("centuplicar | centuplicou"), Decimal(100)),
        **dict.fromkeys(
            phrases("""
                caiu para metade | caiu pela metade | caíram para metade | caíram pela metade | reduz para metade |
                reduzida a metade | reduzido a metade | reduzido à metade | reduzir a metade | reduzir para metade |
                reduzir pela metade | reduziu para metade | reduziu a metade | reduziu à metade |
                reduziu pela metade | reduziram para metade | cortar pela metade | cortou pela metade
                """),
            Decimal("0.5"),
        ),
    },
    multiple_openers={
        **dict.fromkeys(
            phrases("""
                multiplica por | multiplicada por | multiplicadas por | multiplicado por | multiplicados por |
                multiplicam por | multiplicando por | multiplicar por | multiplicaram por | multiplicará por |
                multiplicou por | multiplicou - se por | multiplicaram - se por
                """),
            1,
        ),
        **dict.fromkeys(phrases("dividida por | dividido por | dividir por | dividiu por"), -1),
    },
)
