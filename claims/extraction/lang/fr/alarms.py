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
        passée passées passés porte porté portée précédent précédente période représentant tard total trimestre
        tôt équivalant établie établir établissant établit
        """.split()
    ),
    rebased=frozenset(
        (
            *phrases("sous - jacent | sous - jacente"),
            *"""
            action actions ajusté ajustée ajustés bourse brut brute cac clôture clôturé comparable
            comparables constant constante constantes constants corrigé corrigée corrigées corrigés
            hors indice organique organiques pondéré pondérée retraité retraitée réel réelle réelles réels
            séance titre titres volume
            """.split(),
        )
    ),
    people=_EVERYONE
    | frozenset(
        """
        abonnés actifs adhérents adolescents adultes agents agriculteurs allocataires apprentis blessés
        bénéficiaires bénévoles cadres candidats chercheurs chômeurs citoyens civils clients collégiens
        combattants consommateurs contribuables demandeurs disparus députés détenus employés enfants enseignants
        femmes filles fonctionnaires foyers garçons habitants hommes infirmiers infirmières internautes jeunes
        journalistes locataires lycéens malades manifestants migrants militaires ministres morts mères médecins
        ménages naissances ouvriers participants passagers patients pensionnés policiers pompiers prisonniers
        professeurs propriétaires pères retraités réfugiés répondants salariés soignants soldats sondés
        spectateurs sénateurs travailleurs téléspectateurs usagers visiteurs voyageurs électeurs électrices élus
        élèves étrangers étudiantes étudiants
        """.split()
    ),
    things=frozenset(
        """
        appartements arbres avions bateaux bâtiments cas communes drones emplois entreprises hôpitaux logements
        magasins maisons missiles navires pays postes tickets usines villages villes voitures votes véhicules
        écoles édifices établissements
        """.split()
    ),
    everyone=_EVERYONE,
)
