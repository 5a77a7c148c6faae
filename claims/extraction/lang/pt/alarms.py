"""Portuguese words between the figures that belong together."""

from claims.extraction.lang.alarm_words import AlarmWords
from claims.extraction.lang.listing import phrases

_EVERYONE = frozenset("pessoas vítimas".split())

ALARMS = AlarmWords(
    left=frozenset(
        phrases("""
            ante | ante os | comparado com | contra | contra os | de | desde | em comparação com | em relação a |
            em relação aos | face a | face aos | frente a | frente aos
            """)
    ),
    reached=frozenset(phrases("a | alcançando | ao | aos | até | atingindo | para | para os | para as")),
    same=frozenset(phrases("isto é | o equivalente a | o que equivale a | ou seja")),
    between=frozenset(
        """
        alcançando alcançar ano anos anterior antes atingindo atingir atingiu chegando chegar equivale mesmo mês
        passando passar passou período representa trimestre
        """.split()
    ),
    rebased=frozenset(
        """
        acções ajustada ajustado ação ações bolsa comparáveis comparável constante constantes corrigida
        corrigido cotação dessazonalizada dessazonalizado excluindo fecho ibovespa orgânica orgânico reais real
        subjacente títulos índice
        """.split()
    )
    - {"reais"},  # also the currency
    people=_EVERYONE
    | frozenset(
        """
        adolescentes adultos agricultores alunos assinantes beneficiários brasileiros candidatos cidadãos civis
        clientes consumidores contribuintes crianças deputados desempregados docentes eleitores empregados
        enfermeiros entrevistados espectadores estudantes famílias feridos funcionários habitantes homens
        imigrantes inquiridos jovens manifestantes meninas meninos migrantes militares moradores mortos mulheres
        médicos nascimentos pacientes participantes passageiros pensionistas policiais polícias portugueses
        presos professores reformados refugiados residentes soldados trabalhadores turistas usuários utentes
        visitantes voluntários votantes
        """.split()
    ),
    things=frozenset(
        """
        apartamentos aviões barcos caminhões camiões carros casas casos cidades drones edifícios empregos
        empresas escolas fogos hospitais lojas municípios mísseis países postos prédios veículos votos árvores
        """.split()
    ),
    everyone=_EVERYONE,
)
