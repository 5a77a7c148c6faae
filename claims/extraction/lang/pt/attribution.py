"""Portuguese words of reported speech."""

from claims.extraction.conjugation import conjugate_all
from claims.extraction.lang.attribution_words import AttributionWords, CueWords, GrammarWords, HedgeWords, SourceWords
from claims.extraction.lang.listing import phrases

from .numbers import NUMBERS
from .verbs import COUNT, DENY, IRREGULAR, MODELS, REFLEXIVE, SAY, SHOW, TELL

TIMES = """
    abril agosto amanhã anteontem dezembro domingo fevereiro hoje janeiro julho junho madrugada maio manhã março noite
    novembro ontem outubro quarta quarta-feira quinta quinta-feira segunda segunda-feira setembro sexta sexta-feira
    sábado tarde terça terça-feira
    """
ARTICLED = """
    ao aos da daquela daquele das dela delas dele deles dessa dessas desse desses desta destas deste destes do dos na
    naquela naquele nas nessa nesse nesta nestas neste nestes no nos num numa numas nuns pela pelas pelo pelos à às
    """

GRAMMAR = GrammarWords(
    determiners=frozenset(
        """
        a algum alguma algumas alguns ambas ambos aquela aquelas aquele aqueles as cada certa certas certo certos
        diversas diversos essa essas esse esses esta estas este estes inúmeros meu minha muitas muitos nenhum nenhuma
        nossa nossas nosso nossos numerosas numerosos o os outra outras outro outros qualquer seu seus sua suas tais
        tal toda todas todo todos um uma umas uns vária várias vários
        """.split()
    ),
    object_articles=frozenset(),
    demonstratives=frozenset(
        """
        citada citado dessa desse desta deste essa essas esse esses esta estas este estes mencionada mencionado mesma
        mesmas mesmo mesmos nessa nesse nesta neste referida referido última último
        """.split()
    ),
    indefinites=frozenset(
        """
        algum alguma algumas alguns certas certos dois duas muitas muitos outra outras outro outros três um uma umas
        uns várias vários
        """.split()
    ),
    superlatives=frozenset("mais menos".split()),
    plural_articles=frozenset(),
    verb_clitics=frozenset("a as já lhe lhes me nos não o os se te".split()),
    contracted=frozenset(ARTICLED.split()),
    genitives={},
    prepositions=frozenset(
        """
        ante após até com contra de desde durante em entre para perante por segundo sem sob sobre
        """.split()
    ),
    loose=frozenset(
        """
        ante após com desde durante em esta este na nas nessa nesse nesta neste no nos num numa para sem sobre
        """.split()
    ),
    field_links=frozenset("contra para".split()),
    owner_links=frozenset("da das de do dos pela pelas pelo pelos por".split()),
    agent_links=frozenset("pela pelas pelo pelos por".split()),
    possessives=frozenset(),
    conjunctions=frozenset("e ou".split()),
    contrasts=frozenset("contudo embora enquanto mas onde pois porque porém quando todavia".split()),
    subordinators=frozenset(),
    relatives=frozenset("cuja cujas cujo cujos onde quais qual que quem".split()),
    subjects=frozenset("ela elas ele eles eu isso isto lhe lhes me não nós se te tu você vocês".split()),
    reporters=frozenset("ela elas ele eles ".split()),
    persons=frozenset("ela ele".split()),
    selves=frozenset("eu mim nós".split()),
    own=frozenset("meu meus minha minhas nossa nossas nosso nossos".split()),
    statements=frozenset(),
    nobodies=frozenset("alguém aquilo isso isto nada ninguém que quem tu você vocês".split()),
    that=frozenset(("que",)),
    that_may_lack=False,
    bare_behind_comma=False,
    subject_may_lack=True,
    that_is_who=True,
    subject_may_follow=True,
    verbs_close=False,
    bare_addressee=False,
    finite=frozenset(
        """
        abriga acaba acontece afeta afetam afetaram afetou alcança alcançaram alcançou aparece atinge atingem
        atingiram atingiu aumenta aumentam aumentaram aumentou baixa baixaram baixou caem cai caiu caíram chega chegam
        chegaram chegou coincidem começa começou compra continua contém corresponde correspondem cresce crescem
        cresceram cresceu custa custam custou deixa deixaram deixou depende deu deve devem deveria deveriam deverá
        deverão devia deviam diminuiu dura emprega encerrou enfrenta entrou era eram estava estavam está estão existe
        existem fez fica ficam ficaram ficou figuram foi foram funciona ganha ganham ganhou gasta gastam gera havia há
        incluem inclui investe investirá investiu leva levam levou manteve matou morre morrem morreram morreu obteve
        ocorreu ocupa oferece opera oscila oscilam paga pagam participaram passa passam passaram passou pede perde
        perdem perderam perdeu permanece permite permitem pertence pertencem pode podem poderia poderiam poderá
        poderão possuem possui precisa precisam produz produzem produziu provocou provém provêm quer querem recebe
        recebem receberam recebeu reduziu representa representam representou requer resultou seja sejam seria seriam
        será serão sobe sobem sofre sofrem sofreram sofreu soma somam subiram subiu são tem teria teriam terminam terá
        terão teve tinha tinham tiveram trabalha trabalham têm usa usam utiliza vai vale valem vem vende vendeu vive
        vivem volta voltam vão vêm é
        """.split()
    ),
    finite_endings=("aram", "arão", "ará", "avam", "eram", "erão", "erá", "iram", "irão", "irá", "iu", "ou"),
    auxiliaries=frozenset(
        "havia haviam haver ter tem tendo tenha tenham terá terão teria teriam tinha tinham têm".split()
    ),
    passives=frozenset(
        """
        era eram estava estavam está estão fica ficou foi foram seja sejam sendo ser seria seriam será serão sido são
        é
        """.split()
    ),
    reflexives=frozenset(("se",)),
    half_negations=frozenset(),
    negations=frozenset("jamais nada nem nunca não tampouco".split()),
    adverb_ending="mente",
    inside_group=frozenset(
        """
        agora ainda além de do ela elas ele eles em hoje igualmente já lhe lhes nesta neste no não ontem seu sido
        também
        """.split()
    ),
    adverbs=frozenset(
        """
        agora ainda alegadamente além assim atualmente contudo depois disso entretanto finalmente hoje igualmente já
        ontem portanto porém também todavia
        """.split()
    ),
    times=frozenset(TIMES.split()),
    conditions=phrases("se a | se as | se o | se os | se houver | se não | se for | se forem | caso"),
    nouns_head_first=True,
    names_in_quotes=False,
    nouns_capitalised=False,
    compounds=False,
    owner_endings=(),
    participle_endings=(),
    noun_endings=(),
    plurals=(
        ("ões", "ão"),
        ("ãos", "ão"),
        ("ais", "al"),
        ("éis", "el"),
        ("óis", "ol"),
        ("ns", "m"),
        ("es", ""),
        ("s", ""),
    ),
)

SOURCES = SourceWords(
    documents=frozenset(
        """
        anuário análise anúncio artigo ata auditoria balanço barómetro barômetro biografia boletim carta censo
        comunicado comunicação conclusão contagem cálculo dado declaração despacho diagnóstico documento documentário
        dossiê ensaio entrevista escrutínio estatística estimativa estudo evidência experimento ficha folheto gráfico
        indicador informação inquérito inventário investigação levantamento livro mapa mapeamento medição memorando
        mensagem monitoramento monitorização nota notícia número observação painel parecer perfil pesquisa
        ponto-de-situação postagem previsão prognóstico projeção publicação ranking recenseamento recolha registo
        registro relato relatório reportagem resultado resumo retrato revisão sentença sondagem tese testemunho texto
        tuíte tweet versão índice
        """.split()
    ),
    subjects_of_study=frozenset(),
    bodies=frozenset(
        """
        academia administração advocacia agência aliança armada arquidiocese assembleia assessoria associação
        autarquia autoridade bancada banco batalhão bolsa brigada cartório casa central centro clube coletivo
        coligação colégio comando comissariado comissão comité comitê companhia concelhia concessionária confederação
        conglomerado congresso conselho construtora consulado consultora consultoria consórcio cooperativa coordenação
        corporação corregedoria cruz câmara defensoria defesa delegacia departamento diocese direcção diretoria
        direção distribuidora editora embaixada empresa entidade equipa equipe escola escritório estado executivo
        exército fabricante faculdade federação filial financeira firma força fundação fundo fórum gabinete gestor
        gestora governo grupo guarda hospital imobiliária inspeção instituição instituto junta laboratório legenda
        liga magistratura marinha ministério montadora movimento município museu observatório ong ongs operadora
        oposição ordem organismo organização ouvidoria parlamento partido patronato petroleira petrolífera plataforma
        polícia prefeitura presidência procuradoria produtora promotoria provedoria regulador reguladora reitoria
        retalhista secretaria secretariado seguradora senado serviço sindicato sociedade startup superintendência
        tesouro tribunal unidade universidade união varejista vaticano órgão
        """.split()
    ),
    outlets=frozenset(
        """
        agência canal diário emissora estação imprensa jornal portal revista rádio semanário site sítio televisão tv
        """.split()
    ),
    offices=frozenset(
        """
        administrador administradora advogada advogado agricultor almirante analista antropóloga antropólogo arcebispo
        arquiteta arquiteto assessor assessora ativista autarca autor autora bastonária bastonário bispo bióloga
        biólogo bombeiro candidata candidato capitã capitão cardeal ceo chanceler chefe cientista cirurgiã cirurgião
        climatologista climatólogo comandante comissária comissário conselheira conselheiro consultor consultora
        coordenador coordenadora coronel correspondente defensor defensora delegada delegado demógrafa demógrafo
        deputada deputado desembargador desembargadora diplomata director directora diretor diretora dirigente docente
        doutor economista editor editora embaixador embaixadora empresária empresário engenheira engenheiro
        epidemiologista escritor escritora especialista executiva executivo fiscal fundador fundadora física físico
        general gerente gestor gestora geóloga geólogo governador governadora historiador historiadora infeciologista
        infectologista inspetor inspetora investigador investigadora jornalista juiz jurista juíza líder major
        meteorologista militante ministra ministro médica médico oficial ouvidor padre papa parlamentar pesquisador
        pesquisadora politóloga politólogo porta-voz prefeita prefeito premier premiê presidenta presidente
        primeira-ministra primeiro-ministro procurador procuradora professor professora promotor promotora
        proprietária proprietário provedor provedora psicóloga psicólogo químico refém rei reitor reitora relator
        relatora representante responsável secretária secretário senador senadora sindicalista socióloga sociólogo
        subsecretária subsecretário superintendente sócia sócio tenente tesoureira tesoureiro testemunha titular
        vereador vereadora vice-governador vice-prefeito vice-presidente virologista
        """.split()
    ),
    people=frozenset(
        """
        agente agricultor ambientalista analista arqueólogo associado ativista autor biólogo bombeiro cientista
        climatologista climatólogo crítico diplomata dirigente economista empregado empresário especialista familiar
        fonte funcionário geólogo habitante historiador integrante investigador jornalista líder manifestante membro
        meteorologista militante morador médico observador oficial operador organizador parlamentar passageiro perito
        pescador pesquisador policial político produtor residente responsável sindicalista socorrista testemunha
        torcedor trabalhador técnico usuário vizinho voluntário vítima
        """.split()
    ),
    anonymous=frozenset("algumas alguns muitas muitos outras outros várias vários".split()),
    honorifics=frozenset("d dom dona dr dra eng mons mr mrs prof profa sr sra".split()),
    particles=frozenset("al bin da das de del den der di do dos du el ibn la van von".split()),
    organisation_names=frozenset(
        """
        academia administração agência aliança assembleia associação autoridade banco bolsa caixa centro clube
        comissão comité comitê companhia confederação congresso conselho corpo corpos cruz câmara defensoria defesa
        departamento direção escola estatística faculdade federação força forças fundação fundo governo grupo guarda
        hospital instituto internacional junta justiça liga ministério movimento nacional nações observatório ordem
        organização partido polícia prefeitura procuradoria proteção receita rede secretaria senado serviço sindicato
        sociedade superintendência tesouro tribunal unidade universidade união
        """.split()
    ),
    not_names=frozenset("adn arn clt co2 covid covid-19 dna fgts icms ipca irs iva pib pme pmes rna vih".split()),
    generic_offices=frozenset(
        """
        analista autor autora cientista dirigente docente economista especialista executivo investigador investigadora
        parlamentar perito pesquisador pesquisadora político responsável
        """.split()
    ),
    portfolios=frozenset(
        """
            abastecimento agricultura alimentação ambiente assuntos ação ciência coesão comunicações
            comércio cooperação cultura defesa desenvolvimento direitos economia educação emprego energia
            esporte família fazenda finanças floresta florestas gestão habitação igualdade indústria
            infraestruturas inovação integração justiça juventude mar meio minas mobilidade pecuária pesca
            pescas planeamento planejamento saúde segurança serviços solidariedade tecnologia trabalho
            transição transportes turismo
        """.split()
    ),
    outlet_names=frozenset(
        """
        agência bandeirantes cbn cnn correio diário estadão exame expresso folha g1 gazeta globo globonews herald
        jornal lusa negócios news notícias observador poder360 post público record renascença reuters revista rtp
        rádio sbt sic times tribuna tribune tsf tv tvi uol veja
        """.split()
    ),
)

CUES = CueWords(
    prepositions=phrases("""
        segundo | consoante | conforme | de acordo com | na opinião da | na opinião de | na opinião do |
        na opinião dos | na avaliação da | na avaliação de | na avaliação do | na avaliação dos | na visão da |
        na visão de | na visão do | nas palavras da | nas palavras de | nas palavras do | no entender da |
        no entender de | no entender do | nas contas da | nas contas de | nas contas do | nos cálculos da |
        nos cálculos de | nos cálculos do | pelas contas da | pelas contas de | pelas contas do | pelos cálculos da |
        pelos cálculos de | pelos cálculos do | a crer em | a acreditar em | a fazer fé em | ao ver de | no dizer de |
        no dizer do
        """),
    not_behind=frozenset(
        """
        a ao aos cada da daquele desse deste do dos esse estamos estar estava estavam este esteja estejam está estão
        ficar ficou na nesse neste no nos num o os pelo primeiro seu um
        """.split()
    ),
    postpositions=(),
    asides=(),
    reports_only=(),
    documents_only=phrases("""
        a avaliar por | a avaliar pelos | a julgar pelos | a julgar por | a partir de | à luz de | à luz dos |
        baseada em | baseado em | baseado nos | com base em | com base na | com base nas | com base no |
        com base nos | tendo em conta | tendo por base
        """),
    own_reports=frozenset(),
    back_references=(),
    not_sources=frozenset(
        """
        aniversário ano anos avançam avanço caso casos categoria classificado colocado condições conforme contrato
        convém costume critério critérios cuja cujo data definido dia dias disposto escalão esperado estabelecido
        faixa fase filho fim gol golo gosto grau gravidade grupo guerra género gênero hora horário idade lei leis
        lugar maior mais manda mandato minuto modelo modo momento mês necessidade necessidades nome norma normas nível
        número ordem origem ou parâmetros país países perfil período peso piso plano planos posto prazo preferência
        previsto preço princípio princípios procedimento programado projeto quais qual que quem região regiões regra
        regras regulamento renda rendimento ritmo round semana semestre set setor sexo situação tamanho tempo tipo
        tipos trimestre turno uso valor volume zona zonas época
        """.split()
    ),
    views=(),
    view_nouns=frozenset(),
    opinions=frozenset(("para",)),
    believed={},
    emerges=frozenset("conclui depreende lê".split()),
    labels=frozenset("fonte fontes".split()),
    anonymous_openers=phrases("de fonte | de fontes | sob condição de anonimato | sob anonimato"),
    relays=phrases("""
        citada pela | citada pelo | citada por | citadas pela | citadas pelo | citadas por | citado pela |
        citado pelo | citado por | citados pela | citados pelo | citados por | divulgada pela | divulgada pelo |
        divulgado pela | divulgado pelo | ouvida pela | ouvida pelo | ouvido pela | ouvido pelo | ouvidos pela |
        ouvidos pelo | reproduzida pela | reproduzida pelo | reproduzido pela | reproduzido pelo
        """),
    citing=frozenset("cita citam citando citava citou".split()),
    relying=(),
    to_outlet=frozenset("ao aos à às".split()),
    outlet_places=phrases("""
        através da | através do | em conversa com | em declarações a | em declarações ao | em declarações à |
        em entrevista a | em entrevista ao | em entrevista com | em entrevista à | em depoimento a |
        em depoimento ao | em depoimento à | na entrevista à | na | no | numa entrevista a | numa entrevista ao |
        numa entrevista à | em entrevista concedida a | em entrevista concedida ao | em entrevista concedida à
        """),
    as_openers=frozenset("como conforme consoante segundo".split()),
    object_pronouns=frozenset("lhe lhes nos o".split()),
    clefts=phrases("foi | foram | é | são"),
    amounts=frozenset("a ao em entre para".split()),
    verb_particles={},
    let_know={
        "saber": frozenset("faz fazem fez fizeram fará fazia".split()),
        "claro": frozenset("deixa deixam deixava deixou deixaram".split()),
        "conta": frozenset("dava dá dão deu deram".split()),
    },
    comparisons=frozenset("contra face ante".split()),
    plans=frozenset("previa previam previsto prevê preveem prevêem".split()),
    forecasts=frozenset("estimativa estimativas previsão previsões projeção projeções".split()),
    revising=frozenset(
        """
            aumenta aumentou cortou eleva elevado elevou manteve mantém melhorou reduz reduzido reduziu revisado
            revisou revisto reviu subiu
        """.split()
    ),
    closing_infinitives=frozenset(()),
    accusing=frozenset("acusa acusam acusaram acusava acusavam acusou".split()),
    infinitive_endings=("ar", "er", "ir"),
    infinitives=frozenset("contar estar haver não poder querer ser ter".split()),
)

HEDGES = HedgeWords(
    adverbs=frozenset(
        """
        alegadamente aparentemente possivelmente presumidamente presumivelmente provavelmente supostamente
        """.split()
    ),
    adjectives=frozenset(
        """
        alegada alegadas alegado alegados presumida presumido presumíveis presumível suposta supostas suposto supostos
        """.split()
    ),
    estimated=(),
    modals=frozenset("deveria deveriam poderia poderiam".split()),
    report_modals=frozenset(),
    conditional_endings=("aria", "ariam", "eria", "eriam", "iria", "iriam"),
    not_conditional=frozenset(
        """
        adquiria adquiriam alegria artilharia auditaria bateria carpintaria cavalaria cervejaria drogaria enfermaria
        engenharia feria ferraria galeria hotelaria infantaria ingeria joalharia lavandaria leria livraria lotaria
        loteria malharia marcenaria maria mercearia padaria papelaria pastelaria peixaria pescaria pirataria portaria
        pradaria preferia preferiam queria queriam referia referiam refinaria requeria requeriam secretaria sugeria
        sugeriam tesouraria transferia transferiam varia variam
        """.split()
    ),
    past_endings=("ou", "aram", "eu", "eram", "iu", "iram", "isse", "ava", "avam"),
    report_mood=frozenset(),
)

NOUN_LIKE = """
    cita conta contam denuncia estima mostra nota notas prova registo registro reporta sentencia suspeita suspeitas
    """

ATTRIBUTION = AttributionWords(
    grammar=GRAMMAR,
    sources=SOURCES,
    cues=CUES,
    hedges=HEDGES,
    say=conjugate_all(SAY, MODELS, IRREGULAR),
    show=conjugate_all(SHOW, MODELS, IRREGULAR),
    count=conjugate_all(COUNT, MODELS, IRREGULAR),
    deny=conjugate_all(DENY, MODELS, IRREGULAR),
    reflexive=conjugate_all(REFLEXIVE, MODELS, IRREGULAR),
    tell=conjugate_all(TELL, MODELS, IRREGULAR),
    transitive=frozenset(),
    noun_like=frozenset(NOUN_LIKE.split()),
    clitics=(("-", "se"), ("-", "lhe"), ("-", "lhes")),
    numbers=frozenset((*NUMBERS.cardinals, *NUMBERS.scales, *NUMBERS.plural_scales, "meio", "meia", "quase")),
)
