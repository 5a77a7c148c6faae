"""French words around the noun that a number counts."""

from claims.extraction.lang.base import CountWords
from claims.extraction.lang.listing import phrases

COUNTS = CountWords(
    function_words=frozenset(
        """
        a afin ai ailleurs ainsi alors apporté après as au aucun aucune aujourd'hui auprès auquel aura
        aurait auront aussi autant autour aux avaient avait avant avec avoir c' car ce ceci cela celle
        celles celui cent cependant certains ces cet cette ceux chacun chaque chez ci comme comment contre
        d' dans de debout dehors depuis derrière des desquels dessous dessus devant devient devra doit
        doivent donc dont du durant dès déjà désormais elle elles en encore enfin ensuite entre environ est
        et eu eux face faire fait faut fois font fut hormis hors ici il ils j' jamais jusqu' l' la laquelle
        le lequel les lesquels leur leurs lors lorsqu' lorsque lui là m' ma mais malgré me mes mieux moi
        moins mon même n' ne ni non nos notre nous on ont or ou outre où par parce parmi pas pendant peu
        peut peuvent plus plutôt pour pourquoi pourrait pourtant presque près puis puisque qu' quand quant
        que quel quelle quelles quels qui quoi s' sa sans sauf se selon sera serait seront ses seulement si
        sinon soi soit son sont sous souvent sur t' ta tandis tant te tes toi ton toujours tous tout toute
        toutefois toutes trop très tu un une vers versus via voici voilà vos votre vous vs y à étaient était
        étant été être
        """.split()
    ),
    partitives=frozenset("ces ses leurs nos vos mes ces cette cet son sa les la le l'".split()),
    postposed=frozenset(()),
    before_noun=frozenset(
        """
        ancien ancienne anciennes anciens autre autres beaux belles bonnes bons courtes célèbres derniers
        dernières différentes différents futures futurs grand grande grandes grands gros grosses hautes
        hauts importantes importants jeune jeunes longs longues mauvais mauvaises meilleures meilleurs mêmes
        nouveau nouveaux nouvel nouvelle nouvelles petit petite petites petits premiers premières
        principales principaux prochaines prochains précieuses précieux seules seuls simples vieilles vieux
        vraies vrais véritables
        """.split()
    ),
    plurals=frozenset("cheveux hab".split()),
    countables=frozenset(()),
    singulars=frozenset(
        """
        ailleurs alors après cas dans depuis dès fois hors jamais mais mardis moins pays plus puis sans sous
        temps toujours très vers
        """.split()
    )
    - {"pays", "cas"},
    noun_last=False,
    plural_endings=("s", "x", "z"),
    definite=frozenset(("les", "des", "aux")) - {"des"},
    demonstrative=frozenset(("ces",)),
    groupers=frozenset(
        phrases("""
            bilan de | capacité de | délégation de | effectif de | effectifs de | groupe de | groupes de |
            jury de | majorité de | nombre de | population de | score de | équipage de | équipe de |
            équipes de
            """)
    ),
    parts=frozenset(("dont", "lesquels")),
    more=frozenset(
        phrases("""
            auront | autres | avaient | d'entre elles | d'entre eux | d'entre nous | de mieux | de moins | de plus |
            ont | restent | seront | sont | supplémentaires | vivent | étaient
            """)
    ),
    pronouns=frozenset(
        phrases("""
            elle en | elles en | en | en a | en ai | en aura | en avaient | en avait | en avons | en compte |
            en comptent | en ont | en reste | il en | ils en | j'en | n'en | nous en | on en | qui en | s'en |
            tu en | vous en | y en
            """)
    ),
    carriers=frozenset(
        phrases("""
            affiche | atteignait | atteignent | atteint | au lieu de | au lieu des | avec | comparé à | comptaient |
            comptait | compte | comptent | contre | contre seulement | dont | dont près de | dont « | dénombre |
            dénombrent | détient | elles sont | emploie | emploient | enregistre | enregistrent | et | face à |
            fait état de | il en reste | ils sont | jusqu'« à | jusqu'à | mais | ne sont plus que | nous sommes |
            obtient | ou | parmi lesquels | plutôt que | puis | que | que « | recense | recensent | serons |
            seront | soit | sommes | sur | totalise | totalisent | « | « à | à | étaient | étions
            """)
    ),
)
