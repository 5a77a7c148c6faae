"""French words that make a number no quantity, or a quantity no claim."""

from claims.extraction.lang.base import ClaimWords, MaskWords
from claims.extraction.lang.listing import phrases

MONTH_NAMES = (
    "janvier janv",
    "février fév févr",
    "mars",
    "avril avr",
    "mai",
    "juin",
    "juillet juil",
    "août aout",
    "septembre",
    "octobre oct",
    "novembre nov",
    "décembre déc",
)
MONTHS = {name: number for number, names in enumerate(MONTH_NAMES, start=1) for name in names.split()}

MASKS = MaskWords(
    months=MONTHS,
    months_capitalised=False,
    year_openers=frozenset(
        """
        année années après automne avant avant-guerre courant d' de depuis du dès début en entre et exercice
        fin hiver horizon jusqu'en l'année mi millésime pour printemps promotion rentrée saison vers à été
        """.split()
    ),
    years_precede_nouns=False,
    clock_openers=frozenset("est était à vers dès jusqu'à avant après entre et de depuis".split()),
    hours=frozenset(()),
    clock_marks=frozenset(("h", "heures", "heure")),
    sure_clock_marks=frozenset(("gmt", "utc")),
    ordinal_endings=frozenset(
        """
        e eme er ers es ième nd nde re ème èmes ère
        """.split()
    ),
    ages=frozenset(
        phrases("""
            de plus de | l'âge de | à l'âge de | âge de | âge moyen de | âgé d' | âgé d'environ | âgé de | âgée d' |
            âgée de | âgées de | âgées de plus de | âgés d' | âgés d'environ | âgés de | âgés de moins de |
            âgés de plus de | âgés en moyenne de | fêté ses | fêter ses | fête ses | fêtera ses | célébré ses |
            soufflé ses
            """)
    )
    - {"de plus de", "âge moyen de"},
    having=frozenset(("avais", "ai")),
    age_units=frozenset(("ans", "an", "mois", "printemps")),
    old=frozenset(()),
    person_nouns=frozenset(
        """
        acteur actrice ado adolescent adolescente adolescents ados adulte adultes agriculteur agricultrice
        américain américaine attaquant automobiliste avocat avocate bébé chanteur chanteuse chercheur
        collégien collégienne conducteur conductrice cycliste célibataire doctorant défenseur enfant enfants
        enseignant enseignante femme femmes fille filles fils français française frère gamin gamine gardien
        garçon garçons habitant habitante homme hommes individu individus infirmière jeune jeunes joueur
        joueuse journaliste lycéen lycéenne mari marseillais migrant milieu mineur mineure mineurs mère
        médecin nourrisson octogénaire ouvrier ouvrière parisien parisienne passager patron patronne
        personne personnes policier père quadragénaire quinquagénaire ressortissant retraité retraitée
        septuagénaire sexagénaire soldat suspect sœur trentenaire veuve victime élève élèves épouse étudiant
        étudiante
        """.split()
    ),
    number_signs=frozenset(("n", "no", "nᵒ")),
    number_signs_bare=frozenset(("numéro", "numéros", "n°", "nº")),
    legal=frozenset(
        """
        alinéa alinéas amendement annexe arrêté art article articles chapitre chapitres directive décret loi
        ordonnance paragraphe protocole règlement résolution résolutions section titre
        """.split()
    ),
    names=frozenset(
        """
        acte airbus apollo appartement autoroute bac boeing bus bâtiment canal catégorie chambre chaîne
        classe coupe dimanche district départementale euro figure formule groupe génération iphone jeudi
        jour liga ligne ligue lot lundi mardi mercredi modèle mondial métro nationale niveau numéro page pages
        palier phase piste porte quai route réacteur saison samedi stade tableau terminal tome top tour
        train tram tranche type vendredi version voie vol volume windows zone épisode étape
        """.split()
    ),
    addresses=frozenset(
        """
        allée allées av avenue bd bis boulevard chemin cours faubourg impasse passage place quai rue square
        ter
        """.split()
    ),
    houses_follow_streets=False,
    postcodes=True,
    phones=frozenset(
        """
        appeler appelez au fax tel tél téléphone
        """.split()
    ),
    bonds=frozenset("bon bons bund bunds dette oat obligation obligations taux titres treasuries treasury".split()),
    maturing=frozenset(("à",)),
    idioms=frozenset(
        phrases("""
            24 h sur 24 | 24 heures sur 24 | 7 jours sur 7 | cent pas | cinq étoiles | d'un commun accord |
            demi - finale | demi - finales | demi - frère | demi - journée | demi - mot | demi - sœur |
            demi - tour | deux - pièces | deux - points | deux - roues | deux choses : | en deux mots |
            en deux temps | en un clin | en un mot | en une fois | ground zero | huitième de finale |
            huitièmes de finale | l'an mille | l'un | l'un des | l'une | l'une des | les deux | les quatre coins |
            les uns | mi - temps | mille - feuille | mille excuses | mille mercis | quart de finale |
            quarts de finale | quatre - quatre | tiers - monde | tiers payant | tolérance zéro | tous les deux |
            toutes les deux | trente - six choses | trente - six façons | trente - six fois |
            trente - six mille choses | trente - six solutions | trois - quarts | trois - pièces | quatre - pièces |
            cinq - pièces | tête - à - tête | un autre | un cent | un certain | un des | un par un | un peu |
            un seul | un tiers - lieu | un à un | une des | une fois | une par une | une seule | une à une |
            vingt - quatre heures sur vingt - quatre | à demi | à deux doigts | à la fois | à la une
            """)
    )
    - {"demi - journée", "trois - quarts", "les deux"},
)

CLAIMS = ClaimWords(
    class_members=frozenset(
        """
        agglomérations celles ceux collectivités commune communes employeurs entreprise entreprises
        exploitations foyers groupes logements ménages parcelles personnes revenus salaires salariés société
        sociétés structures ville villes véhicules établissements
        """.split()
    ),
    class_links=frozenset(
        """
        avec ayant comptant d' de employant gagnant
        """.split()
    ),
    aged=frozenset(()),
    class_superlatives=frozenset(()),
    class_endings=frozenset((("les", "plus"), ("les", "moins"), ("les", "mieux"))),
    counterfactuals=frozenset(("si j'avais", "aurait fallu", "s'il avait")),
    lasting_after=frozenset(("avant", "ferme")),
    lasting=frozenset("pendant durant dure duré durera durer meurt mourir pour d'".split()),
)
