"""How Portuguese says when."""

from claims.extraction.lang.base import PeriodWords
from claims.extraction.lang.listing import combined, phrases, spread

from .masks import MASKS

_DAYS = ("segunda", "terça", "quarta", "quinta", "sexta")

PERIODS = PeriodWords(
    months=MASKS.months,
    weekdays={
        **{day: number for number, day in enumerate(_DAYS)},
        **{f"{day} - feira": number for number, day in enumerate(_DAYS)},
        **spread({"sábado|sábados": 5, "domingo|domingos": 6}),
    },
    month_first=False,
    seasons={"primavera": 3, "verão": 6, "outono": 9, "inverno": 12},
    units=spread(
        {
            "dia|dias|noite|noites|tarde|manhã|madrugada": "d",
            "semana|semanas|fim de semana": "wk",
            "mês|meses": "mo",
            "trimestre|trimestres": "q",
            "semestre|semestres": "s",
            "ano|anos": "a",
            "década|décadas": "10a",
            "século|séculos": "100a",
            "hora|horas|minuto|minutos": "h",
            "temporada|época|exercício|safra|campanha|mandato|legislatura": "?",
        }
    ),
    ordinals=spread(
        {
            "primeiro|primeira|1t|t1": 1,
            "segundo|segunda|2t|t2": 2,
            "terceiro|terceira|3t|t3": 3,
            "quarto|quarta|4t|t4": 4,
            "último|última": -1,
        }
    ),
    quarters=frozenset(("trimestre",)),
    halves=frozenset(("semestre", "metade")),
    openers={
        **dict.fromkeys(
            phrases("""
                a | ao | ao longo da | ao longo de | ao longo do | da | de | do | durante | durante a | durante o |
                em | na | nas | no | no decorrer de | no decorrer do | no mês de | nos | para | por | sobre | à |
                para o | no dia | do dia | na noite de | na noite da | na noite do | na manhã de | na manhã do |
                na manhã da | na tarde de | na tarde da | na tarde do | na madrugada de | na madrugada da |
                na madrugada do | na madrugada | na noite | na manhã | na tarde | em todo o | no conjunto de |
                no conjunto do | no total de | só em | somente em | apenas em | já em | no período de
                """),
            "in",
        ),
        **dict.fromkeys(("desde", "desde a", "desde o", "no acumulado de"), "since"),
        **dict.fromkeys(("a partir de", "a partir do", "a partir da"), "from"),
        **dict.fromkeys(
            phrases("""
                antes da | antes de | antes do | até | até a | até ao | até o | até à
                """),
            "until",
        ),
        "entre": "between",
    },
    joiners=frozenset("- / – — a ao até e".split()),
    loose_joiners=frozenset(("e",)),
    articles=frozenset("o a os as".split()),
    parts={
        **dict.fromkeys(
            phrases("""
                ao início de | início de | início do | início da | início dos | no início dos | no começo dos |
                no começo de | no início da | no início de | no início do | o início de | princípio de | começo de
                """),
            "start",
        ),
        **dict.fromkeys(
            phrases("""
                em meados da | em meados de | em meados do | em meados dos | meados de | meados do
                """),
            "some",
        ),
        **dict.fromkeys(
            phrases("""
                ao fim de | ao final de | ao final do | fim de | fim do | final de | final do | fins de | no fim de |
                no fim do | no fim dos | no final dos | no final de | no final do | no final da | o fim de |
                o fim do | o final de | o final do
                """),
            "end",
        ),
    },
    publishing=frozenset(
        """
        divulgada divulgadas divulgado divulgados divulgou publicada publicadas publicado publicados publicou
        """.split()
    ),
    decades=frozenset(("anos", "década")),
    decade_endings=frozenset(()),
    years=frozenset("ano biênio biénio época exercício fiscal letivo lectivo safra temporada triênio triénio".split()),
    own_years={
        "fiscal": "fiscal",
        "exercício": "business",
        **dict.fromkeys("época letivo lectivo safra temporada".split(), "season"),
    },
    owners=frozenset(("seu", "sua", "seus", "suas")),
    endings=frozenset(
        """
        concluído encerra encerrada encerrado encerrados encerrou fecha fechado findo findos termina terminado
        terminados terminou
        """.split()
    ),
    now=frozenset(
        phrases("""
            agora | atualmente | actualmente | hoje | hoje em dia |
            neste momento
            """)
    ),
    yesterday=frozenset(("ontem",)),
    named={
        "anteontem": "d-2",
        "amanhã": "d+1",
        "fim de semana": "we",
        **dict.fromkeys(("durante a noite", "durante a madrugada"), "d-1"),
        "ano em curso": "a",
        "mês em curso": "mo",
        "trimestre em curso": "q",
        "ano que vem": "a+1",
        "mês que vem": "mo+1",
        "semana que vem": "wk+1",
        **dict.fromkeys(
            phrases("""
                desde o começo do ano | desde o início do ano | neste ano até agora |
                no acumulado do ano | desde o início deste ano
                """),
            "ytd",
        ),
    },
    that_time={
        **dict.fromkeys(
            phrases("""
                aquele ano | essa altura | essa época | esse ano | esse dia | esse mês | esse período |
                mesma altura | mesma época | mesmo ano | mesmo dia | mesmo mês | mesmo período | mesmo trimestre |
                mesmo semestre | igual período | igual mês | igual trimestre | naquele ano | naquela época |
                naquele mês | nessa altura | nesse ano | nesse período
                """),
            "same",
        ),
        **dict.fromkeys(("desde então", "desde essa data"), "since"),
        **dict.fromkeys(("período homólogo", "mês homólogo", "trimestre homólogo"), "year before"),
    },
    this=frozenset("este esta neste nesta deste desta nesse nessa corrente".split()),
    last_before=frozenset("passado passada anterior último última".split()),
    last_after=frozenset("passado passada passados passadas anterior anteriores último".split()),
    rolling=frozenset(("último", "última")),
    next_before=frozenset("próximo próxima".split()),
    next_after=frozenset("próximo próxima seguinte seguintes vem".split()),
    next_after_units=frozenset("próximos próximas seguintes".split()),
    between=frozenset("últimas últimos primeiras primeiros próximas próximos longos".split()),
    each=frozenset("cada às aos todas".split()),
    day_parts=frozenset(phrases("noite | tarde | manhã | à noite | à tarde | de manhã | pela manhã | de madrugada")),
    ago_before=frozenset(phrases("há | há apenas | há cerca de | há mais de | há pouco mais de | há quase | faz")),
    ago_after=frozenset(("atrás",)),
    later=frozenset(phrases("antes | depois | mais cedo | mais tarde | de antecedência | de atraso")),
    spans={
        **dict.fromkeys(
            phrases("""
                ao cabo de | ao fim de | aos | num | após | após quase | as | depois de | em | em apenas |
                em cerca de | em menos de | em mais de | em pouco mais de | em quase | em questão de | nas |
                no espaço de | nos |
                os | passados | sobre | ao longo de | no período de | em um intervalo de
                """),
            "within",
        ),
        **dict.fromkeys(
            phrases("""
                ao longo dos últimos | ao longo das últimas | das últimas | dos últimos | durante as últimas |
                durante os últimos | há | há mais de | nas últimas | nestes | nestes últimos | nesses | nos últimos |
                as últimas | os últimos | nas passadas | nos passados
                """),
            "past",
        ),
        **dict.fromkeys(
            phrases("""
                as próximas | dos próximos | durante os próximos | nas próximas | nos próximos | os próximos |
                para os próximos | pelos próximos
                """),
            "next",
        ),
        **dict.fromkeys(phrases("daqui a | dentro de | em até | no prazo de | num prazo de | em um prazo de"), "by"),
    },
    closers=frozenset("a até em que se".split()),
    firsts=frozenset(("primeiros", "primeiras")),
    far=frozenset(
        (
            *phrases("""
                a longo prazo | a curto prazo | a médio prazo | no longo prazo | no curto prazo | num ano |
                num só ano | num mês | numa semana | numa década | durante a pandemia | durante a guerra |
                antes da pandemia | antes da guerra
                """),
            *combined(
                "desde o início | desde o começo | desde o eclodir | desde o princípio",
                """
                da guerra | da invasão | da pandemia | da epidemia | da ofensiva | da crise | do conflito |
                do surto | dos combates | dos ataques | dos protestos | das hostilidades | dos registos |
                dos registros | da série histórica
                """,
            ),
        )
    ),
    pro_verbs=frozenset("o a os as de do da registrado registado registrada registada".split()),
    continuations=frozenset(
        phrases("""
            das quais | delas | deles | desse total | deste total | dessas | desses | destas | destes | do total |
            entre elas | entre eles
            """)
    ),
    dating=frozenset(
        phrases("""
            dizem respeito a | dizem respeito ao | referem - se a | referem - se ao | se referem a |
            se referem ao | datam de | correspondem a | correspondem ao | são de | remontam a
            """)
    ),
    after=frozenset(phrases("após | depois de | ao fim de | ao cabo de")),
    records=frozenset(
        """
        alta altas alto altos baixa baixo jamais maior maiores melhor menor menores máximo mínimo nível pior
        recorde vez vista visto
        """.split()
    ),
    comparisons=frozenset(
        phrases("""
            ante | como em | como no | comparado a | comparado com | do que | em comparação a | em comparação ao |
            em comparação com | em comparação com o | em relação a | em relação ao | em relação à | face a |
            face ao | face à | frente a | frente ao | que em
            """)
    ),
)
