"""How French says when."""

from claims.extraction.lang.base import PeriodWords
from claims.extraction.lang.listing import combined, phrases

from .masks import MONTHS

PERIODS = PeriodWords(
    months={**MONTHS, "sept.": 9},
    weekdays={day: number for number, day in enumerate("lundi mardi mercredi jeudi vendredi samedi dimanche".split())},
    month_first=False,
    seasons={"printemps": 3, "été": 6, "automne": 9, "hiver": 12},
    units={
        **dict.fromkeys(("jour", "jours", "nuit", "nuits", "soir", "matin"), "d"),
        **dict.fromkeys(("semaine", "semaines"), "wk"),
        "mois": "mo",
        **dict.fromkeys(("trimestre", "trimestres"), "q"),
        **dict.fromkeys(("semestre", "semestres"), "s"),
        **dict.fromkeys(("an", "ans", "année", "années"), "a"),
        **dict.fromkeys(("décennie", "décennies"), "10a"),
        **dict.fromkeys(("siècle", "siècles"), "100a"),
        **dict.fromkeys(("heure", "heures", "minutes", "minute"), "h"),
        **dict.fromkeys(("saison", "exercice", "mandat"), "?"),
    },
    ordinals={
        **dict.fromkeys(("premier", "première", "1er", "t1", "s1"), 1),
        **dict.fromkeys(("deuxième", "second", "seconde", "2e", "t2", "s2"), 2),
        **dict.fromkeys(("troisième", "3e", "t3"), 3),
        **dict.fromkeys(("quatrième", "4e", "t4"), 4),
        **dict.fromkeys(("dernier", "dernière"), -1),
    },
    quarters=frozenset(("trimestre", "t1", "t2", "t3", "t4")),
    halves=frozenset(("semestre", "s1", "s2", "moitié")),
    openers={
        **dict.fromkeys(
            phrases("""
                au | au cours de | au cours de l' | au cours des | au cours du | dans la nuit de | dans la nuit du |
                dans la matinée de | dans la journée de | dans la soirée de | au mois de | au titre de | aux |
                pour l'ensemble de | pour l'ensemble de l' | sur l'ensemble de | sur l'ensemble de l' |
                sur l'ensemble du | sur toute | ce | cet | courant | d' | dans | de | du | durant | en | lors de |
                lors des | lors du | pendant | pour | sur | vers | aux environs de | aux alentours de | à | à l' |
                à la
                """),
            "in",
        ),
        "depuis": "since",
        **dict.fromkeys(
            phrases("à partir de | à partir d' | à partir du | à compter de | à compter du | dès"), "from"
        ),
        **dict.fromkeys(
            phrases("""
                au plus tard en | avant | avant la fin de | d'ici | d'ici à | jusqu'au | jusqu'en | jusqu'à |
                à l'horizon
                """),
            "until",
        ),
        "entre": "between",
    },
    joiners=frozenset(
        """
        - / au et jusqu'en jusqu'à à – —
        """.split()
    ),
    loose_joiners=frozenset(("et",)),
    articles=frozenset(("le", "la", "l'", "les")),
    parts={
        **dict.fromkeys(
            phrases("""
                début | le début de | le début du | au début de | au début du | au début des | au tout début de |
                début de | début des | le début des
                """),
            "start",
        ),
        **dict.fromkeys(
            phrases("""
                au milieu de | courant | mi | mi - | milieu | au milieu des
                """),
            "some",
        ),
        **dict.fromkeys(
            phrases("""
                fin | fin d' | fin de | la fin d' | la fin de | la fin du | à la fin d' | à la fin de | à la fin des |
                à la fin du | fin des | la fin des | à fin
                """),
            "end",
        ),
    },
    publishing=frozenset(
        """
        diffusé diffusée diffusées diffusés dévoilé dévoilée dévoilées dévoilés paru parue parues parus public publics
        publie publient publique publiques publié publiée publiées publiés
        """.split()
    ),
    decades=frozenset(("années",)),
    decade_endings=frozenset(()),
    years=frozenset("an année exercice financière fiscal fiscale saison scolaire universitaire".split()),
    own_years={
        **dict.fromkeys(("fiscal", "fiscale", "financière"), "fiscal"),
        "exercice": "business",
        **dict.fromkeys(("saison", "scolaire", "universitaire"), "season"),
    },
    owners=frozenset(("son", "leur", "sa")),
    endings=frozenset(
        """
        achevant achève achevé achevée achevés clos close clôt clôturant clôture clôturé finissant finit terminant
        termine terminé terminée terminés
        """.split()
    ),
    now=frozenset(("aujourd'hui", "actuellement", "à ce jour", "en ce moment", "à l'heure actuelle")),
    yesterday=frozenset(("hier",)),
    named={
        **dict.fromkeys(("avant - hier",), "d-2"),
        **dict.fromkeys(("demain",), "d+1"),
        **dict.fromkeys(("week - end", "weekend"), "we"),
        **dict.fromkeys(
            phrases("""
                depuis le début de l'année | depuis le début de cette année | depuis le début d'année
                """),
            "ytd",
        ),
    },
    that_time={
        **dict.fromkeys(
            phrases("""
                cette année - là | même année | ce mois - là | ce jour - là | même jour | même mois | cette époque |
                époque | même période | cette période
                """),
            "same",
        ),
        **dict.fromkeys(("depuis lors", "depuis cette date"), "since"),
    },
    this=frozenset(("ce", "cet", "cette")),
    last_before=frozenset(()),
    last_after=frozenset(
        """
        dernier derniers dernière dernières passé passée précédent précédente précédentes précédents écoulé
        écoulée
        """.split()
    ),
    rolling=frozenset(()),
    next_before=frozenset(()),
    next_after=frozenset("prochain prochaine prochains prochaines suivant suivante".split()),
    next_after_units=frozenset("prochains prochaines suivants suivantes".split()),
    between=frozenset(
        "derniers dernières prochains prochaines premiers premières dernier petites longues jours".split()
    )
    - {"jours"},
    each=frozenset(("chaque", "tous", "le")),
    day_parts=frozenset(phrases("soir | matin | midi | après - midi | au soir | au matin")),
    ago_before=frozenset(("il y a", "voici", "voilà", "cela fait", "ça fait")),
    ago_after=frozenset(()),
    later=frozenset(("plus tard", "plus tôt", "auparavant", "après", "d'avance")),
    spans={
        **dict.fromkeys(
            phrases("""
                au cours des | ces | ces dernières | depuis | depuis les | des | durant les | en | les |
                pendant les | sur les
                """),
            "within",
        ),
        **dict.fromkeys(("depuis", "au cours des", "ces", "sur les", "durant les", "pendant les"), "past"),
        **dict.fromkeys(phrases("ces dernières | ces derniers | les dernières | les derniers | des derniers"), "past"),
        **dict.fromkeys(
            combined(
                "au cours des | lors des | durant les | pendant les | dans les | sur les", "dernières | derniers"
            ),
            "past",
        ),
        **dict.fromkeys(phrases("dans les | dans les prochaines | dans les prochains | les prochaines"), "next"),
        **dict.fromkeys(("d'ici", "d'ici à", "dans"), "by"),
        **dict.fromkeys(
            phrases("""
                après | dès | en | en l'espace de | en moins de | en plus de | en près de | en quelque |
                en seulement | en à peine | les | sous | sur | étalés sur
                """),
            "within",
        ),
    },
    closers=frozenset("au en jusqu'en jusqu'à le à".split()),
    firsts=frozenset(("premiers", "premières")),
    far=frozenset(
        (
            *phrases("""
                à long terme | à court terme | à moyen terme | depuis le début des combats |
                depuis le début des relevés | depuis le début des mesures | depuis son lancement |
                depuis sa création | depuis son ouverture | depuis l'indépendance
                """),
            *combined(
                """
                depuis le début de | depuis la fin de | depuis le déclenchement de | depuis | avant | pendant |
                durant | au plus fort de
                """,
                """
                la campagne | la canicule | la crise | la guerre | la pandémie | la tempête | la trêve | l'épidémie |
                l'invasion | l'offensive
                """,
            ),
            *combined(
                """
                depuis le début du | depuis la fin du | depuis le déclenchement du | avant le | pendant le |
                au plus fort du
                """,
                "cessez - le - feu | conflit | confinement | siège | sinistre",
            ),
            *combined("depuis le début de", "l'année scolaire | la saison"),
            *combined("depuis le début du", "mandat | quinquennat | tournoi"),
        )
    ),
    pro_verbs=frozenset("celui celle ceux celles".split()),
    continuations=frozenset(
        phrases("""
            parmi eux | parmi elles | parmi ceux-ci | parmi celles-ci | sur ce total | de ce total | sur ces
            """)
    ),
    dating=frozenset(
        phrases("""
            datent du | datent de | remontent au | remontent à | portent sur | se rapportent au | sont du
            """)
    ),
    after=frozenset(phrases("après | au bout de")),
    records=frozenset(
        """
        bas basse élevé élevée faible fois fort forte haut haute inconnu inédit inédite jamais niveau record vu
        """.split()
    ),
    comparisons=frozenset(
        phrases("""
            au lieu de | au lieu des | comme au | comme à la | comme en | comparativement à | comparé à | contre |
            par rapport | par rapport au | par rapport aux |
            par rapport à | qu' | que
            """)
    ),
)
