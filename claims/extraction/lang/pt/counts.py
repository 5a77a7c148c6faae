"""Portuguese words around the noun that a number counts."""

from claims.extraction.lang.base import CountWords
from claims.extraction.lang.listing import phrases

COUNTS = CountWords(
    function_words=frozenset(
        """
        a agora ainda algo algum alguma algumas alguns alguém ali além ambas ambos ante antes ao aos apenas apesar
        após aquela aquelas aquele aqueles aqui aquilo as assim até bem cada com como conforme contra da daquela
        daquele das de dela delas dele deles depois desde dessa dessas desse desses desta destas deste destes do donde
        dos durante e ela elas ele eles em embora enquanto entre era eram essa essas esse esses esta estas estava
        estavam este estes está estão eu foi fora foram haver havia há isso isto jamais já lhe lhes mais mas me
        mediante menos mesmo meu meus minha minhas muita muitas muito muitos na nada nas nem nenhum nenhuma nessa
        nessas nesse nesses nesta nestas neste nestes ninguém no nos nossa nossas nosso nossos num numa nunca não nós
        o onde os ou para pela pelas pelo pelos per perante pois por porque porém pouca poucas pouco poucos quais qual
        quando quanto que quem se seja sem sempre sendo ser seria seriam será serão seu seus sob sobre sua suas são só
        também tanto tem tendo ter teria teve tinha tinham toda todas todo todos tudo têm um uma umas uns via você
        vocês à às é
        """.split()
    ),
    partitives=frozenset("a as o os seus suas seu sua estes estas este esta esses essas meus nossos nossas".split()),
    postposed=frozenset(("os", "as")),
    before_noun=frozenset(
        """
        actuais amplas amplos antigas antigos atuais boas bons demais diferentes distintas distintos diversas diversos
        ex futuras futuros grandes importantes jovens longas longos maiores melhores meras meros mesmas mesmos novas
        novos numerosas numerosos outras outros pequenas pequenos piores pobres possíveis primeiras primeiros
        principais próximas próximos respectivas respectivos respetivas respetivos supostas supostos valiosas valiosos
        velhas velhos verdadeiras verdadeiros últimas últimos únicas únicos
        """.split()
    ),
    plurals=frozenset(),
    countables=frozenset(),
    singulars=frozenset(
        """
        aliás antes apenas após através atrás demais depois gás mais mas menos mês país pois português quais seis três
        """.split()
    ),
    noun_last=False,
    plural_endings=("s",),
    definite=frozenset("os as dos das aos às nos nas pelos pelas".split()),
    demonstrative=frozenset("ambos ambas esses essas estes estas aqueles aquelas destes destas desses dessas".split()),
    groupers=frozenset(
        phrases("""
            capacidade de | capacidade para | equipa de | equipas de | equipe de | equipes de | grupo de | grupos de |
            lotação de | maioria de | número de | população de | total de | frota de | amostra de | pontuação de |
            delegação de | quadro de | índice de
            """)
    ),
    parts=frozenset("quais".split()),
    more=frozenset(
        phrases("""
            deles | delas | desses | dessas | eram | estão | foram | restantes | são | seguem | ficaram | vivem | têm
            """)
    ),
    pronouns=frozenset(phrases("há - os | há - as")),
    carriers=frozenset(
        phrases("""
            ante | a | aos | avalia em | estima em | estimam em | estimaram em | estimou em | eleva para | fixa em |
            fixou em | com | contra | das quais | dos quais | entre eles | entre elas | face a | face aos |
            frente a | frente aos | até | até os | ou | para | mas | e | que os | sendo | delas | deles
            """)
    ),
)
