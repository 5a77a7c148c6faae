"""French words that make a number no quantity, or a quantity no claim."""

from claims.extraction.lang.base import ClaimWords, MaskWords

MONTHS = {
    month: number
    for number, months in enumerate(
        (
            "janvier janv",
            "février fév févr",
            "mars",
            "avril avr",
            "mai",
            "juin",
            "juillet juil",
            "août aout",
            "septembre sept",
            "octobre oct",
            "novembre nov",
            "décembre déc",
        ),
        start=1,
    )
    for month in months.split()
} | {}
MONTHS = {month: number for month, number in MONTHS.items() if month != "sept"}

MASKS = MaskWords(
    months=MONTHS,
    months_capitalised=False,
    year_openers=frozenset(
        """
        en depuis dès avant après fin début année années l'année mi jusqu'en vers horizon courant printemps été automne
        hiver de d' à du entre et exercice saison rentrée millésime avant-guerre promotion pour
        """.split()
    ),
    years_precede_nouns=False,
    clock_openers=frozenset("à vers dès jusqu'à avant après entre et de depuis".split()),
    clock_marks=frozenset(("h", "heures", "heure")),
    sure_clock_marks=frozenset(("gmt", "utc")),
    ordinal_endings=frozenset(("e", "er", "ère", "ème", "eme", "ième", "re", "nd", "nde", "es", "èmes", "ers")),
    ages=frozenset(
        (
            "âgé de",
            "âgée de",
            "âgés de",
            "âgées de",
            "âgé d'",
            "âgée d'",
            "âgés d'environ",
            "âgé d'environ",
            "à l'âge de",
            "l'âge de",
            "âge de",
            "âgés de plus de",
            "âgés de moins de",
            "âgées de plus de",
            "âgés d'",
            "de plus de",
            "âgés en moyenne de",
            "âge moyen de",
        )
    )
    - {"de plus de", "âge moyen de"},
    age_units=frozenset(("ans", "an", "mois", "printemps")),
    old=frozenset(()),
    person_nouns=frozenset(
        """
        homme femme garçon fille enfant enfants adolescent adolescente adolescents lycéen lycéenne collégien collégienne
        étudiant étudiante élève élèves bébé nourrisson mère père fils frère sœur mari épouse veuve retraité retraitée
        conducteur conductrice automobiliste cycliste passager ouvrier ouvrière acteur actrice chanteur chanteuse joueur
        joueuse attaquant milieu défenseur gardien suspect victime soldat policier agriculteur agricultrice enseignant
        enseignante habitant habitante personne personnes jeune jeunes mineur mineurs mineure adulte adultes hommes femmes
        garçons filles français française américain américaine ressortissant migrant octogénaire patron patronne avocat
        avocate médecin infirmière journaliste individu individus ado ados gamin gamine trentenaire quadragénaire
        quinquagénaire sexagénaire septuagénaire marseillais parisien parisienne célibataire doctorant chercheur
        """.split()
    ),
    number_signs=frozenset(("n", "no", "nᵒ")),
    number_signs_bare=frozenset(("numéro", "numéros", "n°", "nº")),
    legal=frozenset(
        """
        article articles art alinéa alinéas chapitre chapitres section résolution résolutions paragraphe directive titre
        décret annexe amendement protocole règlement loi arrêté ordonnance
        """.split()
    ),
    names=frozenset(
        """
        page pages chaîne route autoroute nationale départementale vol porte quai terminal chambre bâtiment catégorie niveau
        phase étape type classe zone district tour épisode saison tome volume figure tableau ligne voie piste lot modèle
        génération formule apollo top version appartement bus tram train métro canal groupe jour acte tranche réacteur
        palier mondial euro coupe bac windows boeing airbus iphone liga stade numéro lundi mardi mercredi jeudi vendredi samedi
        dimanche
        """.split()
    ),
    addresses=frozenset(
        """
        rue avenue boulevard place quai impasse chemin allée allées cours square passage faubourg bd av bis ter
        """.split()
    ),
    postcodes=True,
    phones=frozenset(("tél", "tel", "téléphone", "appeler", "appelez", "fax", "au")),
    idioms=frozenset(
        (
            "en un mot",
            "tolérance zéro",
            "quatre - quatre",
            "à deux doigts",
            "mille - feuille",
            "un par un",
            "une par une",
            "un à un",
            "une à une",
            "l'un",
            "l'une",
            "les uns",
            "un autre",
            "en deux mots",
            "mille mercis",
            "à la une",
            "trente - six",
            "deux - points",
            "tiers - monde",
            "tiers payant",
            "un tiers - lieu",
            "mi - temps",
            "demi - finale",
            "demi - finales",
            "demi - tour",
            "demi - frère",
            "demi - sœur",
            "demi - journée",
            "à demi",
            "demi - mot",
            "en deux temps",
            "ground zero",
            "deux - roues",
            "vingt - quatre heures sur vingt - quatre",
            "7 jours sur 7",
            "24 heures sur 24",
            "24 h sur 24",
            "tête - à - tête",
            "cinq étoiles",
            "les deux",
            "tous les deux",
            "toutes les deux",
            "quart de finale",
            "quarts de finale",
            "huitième de finale",
            "huitièmes de finale",
            "trois - quarts",
            "un cent",
            "cent pas",
            "les quatre coins",
            "en un clin",
            "un peu",
            "un seul",
            "une seule",
            "une fois",
            "en une fois",
            "à la fois",
            "l'un des",
            "l'une des",
            "un des",
            "une des",
            "un certain",
            "deux choses :",
            "d'un commun accord",
        )
    )
    - {"demi - journée", "trois - quarts", "les deux"},
)

CLAIMS = ClaimWords(
    class_members=frozenset(
        """
        entreprises entreprise sociétés société communes commune villes ville ménages foyers établissements agglomérations
        personnes salariés logements véhicules ceux celles revenus salaires employeurs structures collectivités groupes
        parcelles exploitations
        """.split()
    ),
    class_links=frozenset(("de", "d'", "comptant", "employant", "gagnant", "ayant", "avec")),
    class_superlatives=frozenset(()),
    class_endings=frozenset((("les", "plus"), ("les", "moins"), ("les", "mieux"))),
    counterfactuals=frozenset(("si j'avais", "aurait fallu", "s'il avait")),
    lasting_after=frozenset(("avant", "ferme")),
    lasting=frozenset("pendant durant dure duré durera durer meurt mourir pour d'".split()),
)
