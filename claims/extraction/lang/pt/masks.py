"""Portuguese words that make a number no quantity, or a quantity no claim."""

from claims.extraction.lang.base import ClaimWords, MaskWords
from claims.extraction.lang.listing import phrases

MONTH_NAMES = (
    "janeiro jan",
    "fevereiro fev",
    "março",
    "abril abr",
    "maio",
    "junho jun",
    "julho jul",
    "agosto ago",
    "setembro",
    "outubro",
    "novembro nov",
    "dezembro",
)
MONTHS = {name: number for number, names in enumerate(MONTH_NAMES, start=1) for name in names.split()}

MASKS = MaskWords(
    months=MONTHS,
    months_capitalised=False,
    year_openers=frozenset(
        """
        ano anos antes após até campanha da de depois desde do durante em entre final fins horizonte inverno início
        janeiro meados no outono pelo primavera princípio safra sobre temporada verão época
        """.split()
    ),
    years_precede_nouns=False,
    clock_openers=frozenset("às as pelas à das".split()),
    hours=frozenset(("às", "das")),
    clock_marks=frozenset("h hs hrs hora horas".split()),
    sure_clock_marks=frozenset("a.m. am gmt p.m. pm utc".split()),
    ordinal_endings=frozenset("º ª ° o a os as".split()),
    ages=frozenset(
        phrases("""
            a idade de | com idade de | com idade entre | com idades entre | com idades de |
            com idades compreendidas entre | idade de | idades entre | maior de | maiores de | menor de | menores de |
            faixa etária de | faixa etária dos | na faixa dos
            """)
    ),
    having=frozenset("tem tenha têm tinha tinham terá".split()),
    age_units=frozenset(("anos", "ano", "meses de idade", "anos de idade")),
    old=frozenset(),
    person_nouns=frozenset(
        """
        acusada acusado adolescente adolescentes adulta adulto adultos advogada advogado agente agricultor aluna aluno
        aposentada aposentado arguida arguido atacante atleta ator atriz autor autora bebé bebê bombeiro brasileira
        brasileiro cabo camionista cantor cantora ciclista cidadã cidadão comerciante condenada condenado condutor
        condutora criança crianças detida detido dirigente doente emigrante empresária empresário enfermeira esposa
        estrangeiro estudante estudantes ferida ferido filha filho filhos funcionária funcionário futebolista guarda
        homem homens idosa idoso idosos imigrante indivíduo irmã irmão jogador jogadora jornalista jovem jovens
        lisboeta marido menina menino menor menores militar morador moradora motociclista motorista moça mulher
        mulheres mãe médica médico nadador namorada namorado neta neto noiva noivo operadora operário paciente
        pacientes pai paulista pedreiro pensionista pescador pessoa pessoas policial portuguesa português presa preso
        professor professora rapariga rapaz recluso reformada reformado refugiada refugiado senhor senhora servidor
        sobrinha sobrinho soldado suspeito tenista tia tio trabalhador trabalhadora treinador turista técnico utente
        utentes vendedor vereador viúva viúvo vítima vítimas zelador
        """.split()
    ),
    number_signs=frozenset("n no núm".split()),
    number_signs_bare=frozenset("n° nº nr º número números núm".split()),
    legal=frozenset(
        """
        alínea alíneas anexo art artigo artigos capítulo cláusula decreto decreto-lei diretiva emenda inciso lei
        medida parágrafo portaria processo protocolo regulamento resolução resoluções secção seção súmula título
        """.split()
    ),
    names=frozenset(
        """
        airbus andar apartamento apollo ato autocarro autoestrada avião bloco boeing bp canal capítulo categoria cena
        classe divisão edifício episódio escalão estágio etapa euro fase figura fórmula geração grau grupo iphone
        jornada km liga linha lote modelo mundial nível número piso pista plataforma playstation porta página páginas
        rodovia rota sala sábado série terminal tipo tomo unidade versão via volume voo windows xbox zona ônibus
        """.split()
    ),
    addresses=frozenset(
        """
        alameda autoestrada av avenida bairro beco calçada largo praceta praça quadra rodovia rua travessa
        """.split()
    ),
    houses_follow_streets=True,
    postcodes=False,
    phones=frozenset("celular fax ligar ligue tel telefone telemóvel whatsapp".split()),
    bonds=frozenset("bund dívida obrigações obrigação título títulos treasury".split()),
    maturing=frozenset(("a",)),
    idioms=frozenset(
        phrases("""
            24 / 7 | 24 horas por dia | a meias | a quatro mãos | a um lado | cada um | cada uma | de uma vez |
            dia um | duas coisas : | em duas palavras | marco zero | mais um | mais uma | meia - noite | meio - dia |
            meio ambiente | meio campo | meio - campo | mil e uma | mil maravilhas | nem um | nem uma |
            oitavas de final | ponto zero | por um lado | quarto de final | quartas de final | quartos - de - final |
            quatro cantos | quatro ventos | segunda - feira | terceiro mundo | tolerância zero | um a um | uma a uma |
            um ao outro | um de nós | um dia | um do outro | um dos | um outro | um por um | um pouco | uma das |
            uma outra | uma por uma | uma vez | uma vez mais | uns aos outros | zero à esquerda | desmatamento zero |
            fome zero | quilômetro zero | quilómetro zero
            """)
    ),
)

CLAIMS = ClaimWords(
    class_members=frozenset(
        """
        aquelas aqueles cidades empresas estabelecimentos explorações famílias firmas lares municípios pessoas
        sociedades trabalhadores veículos
        """.split()
    ),
    class_links=frozenset("com de que até".split()),
    aged=frozenset("adultos crianças homens jovens menores mulheres pessoas".split()),
    class_superlatives=frozenset(),
    class_endings=frozenset(
        (("mais", "rico"), ("mais", "ricos"), ("mais", "pobre"), ("mais", "pobres"), ("mais", "ricas"))
    ),
    counterfactuals=frozenset(("se tivesse", "se houvesse", "se tivessem", "teria sido possível")),
    lasting=frozenset("durante durou dura durará durar duraram por leva levou".split()),
    lasting_after=frozenset(),
)
