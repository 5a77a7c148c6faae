"""French words between the figures that belong together."""

from claims.extraction.lang.alarm_words import AlarmWords
from claims.extraction.lang.listing import phrases

_EVERYONE = frozenset("personnes victimes gens".split())

ALARMS = AlarmWords(
    left=frozenset(
        phrases("""
            au lieu de | comparé à | comparée à | contre | contre seulement | d' | de | face à | par rapport à |
            par rapport au | par rapport aux
            """)
    ),
    reached=frozenset(phrases("atteignant | atteindre | au | aux | jusqu'à | à")),
    same=frozenset(phrases("c'est à dire | c'est - à - dire | ce qui fait | ce qui représente | soit")),
    between=frozenset(
        """
        an année atteignant atteindre atteint auparavant environ glissement mois même passant passe passer passé
        passée passées passés période porte porté portée précédent précédente représentant tard total trimestre tôt
        équivalant établir établissant établit établie
        """.split()
    ),
    rebased=frozenset(
        """
        ajusté ajustée ajustés brut brute comparable comparables constant constante constants constantes corrigé
        corrigée corrigées corrigés hors organique organiques pondéré pondérée retraité retraitée réel réelle réels
        réelles sous-jacent sous-jacente volume
        """.split()
    ),
    people=_EVERYONE
    | frozenset(
        """
        abonnés actifs adhérents adolescents adultes agents agriculteurs allocataires apprentis bénévoles bénéficiaires
        blessés cadres candidats chercheurs chômeurs citoyens civils clients collégiens combattants consommateurs
        contribuables demandeurs disparus détenus employés enfants enseignants femmes filles fonctionnaires foyers
        garçons habitants hommes infirmiers infirmières internautes jeunes journalistes locataires lycéens malades
        manifestants ministres ménages migrants militaires morts mères naissances ouvriers participants passagers
        patients pensionnés policiers pompiers prisonniers professeurs propriétaires pères répondants retraités
        réfugiés salariés soldats sondés spectateurs travailleurs téléspectateurs usagers visiteurs voyageurs élus
        électeurs électrices élèves étrangers étudiants étudiantes députés sénateurs soignants médecins
        """.split()
    ),
    things=frozenset(
        """
        appartements arbres avions bateaux bâtiments cas communes drones emplois entreprises hôpitaux logements
        magasins maisons missiles navires pays postes tickets usines véhicules villages villes voitures votes écoles
        édifices établissements
        """.split()
    ),
    everyone=_EVERYONE,
)
