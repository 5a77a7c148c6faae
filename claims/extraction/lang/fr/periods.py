"""How French says when."""

from claims.extraction.lang.base import PeriodWords

from .masks import MONTHS

PERIODS = PeriodWords(
    months={**MONTHS, "sept.": 9},
    weekdays={day: number for number, day in enumerate("lundi mardi mercredi jeudi vendredi samedi dimanche".split())},
    seasons={"printemps": 3, "été": 6, "automne": 9, "hiver": 12},
    units={
        **dict.fromkeys(("jour", "jours", "nuit", "nuits", "soir", "matin"), "d"),
        **dict.fromkeys(("semaine", "semaines", "week - end"), "wk"),
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
        **dict.fromkeys(("premier", "première", "1er", "t1"), 1),
        **dict.fromkeys(("deuxième", "second", "seconde", "2e", "t2"), 2),
        **dict.fromkeys(("troisième", "3e", "t3"), 3),
        **dict.fromkeys(("quatrième", "4e", "t4"), 4),
    },
    quarters=frozenset(("trimestre",)),
    halves=frozenset(("semestre",)),
    openers={
        **dict.fromkeys(
            """
            en|durant|pendant|au cours de|au cours du|au cours des|sur|pour|au|à|lors de|courant|dans|ce|cet|à l'|au titre de|
            au mois de|d'|de|aux|lors du|lors des|à la|au cours de l'|du
            """.replace("\n", "")
            .replace("  ", "")
            .strip()
            .split("|"),
            "in",
        ),
        **dict.fromkeys(("depuis", "à partir de", "à compter de", "dès"), "since"),
        **dict.fromkeys(
            (
                "jusqu'en",
                "jusqu'à",
                "d'ici à",
                "d'ici",
                "avant",
                "à l'horizon",
                "jusqu'au",
                "avant la fin de",
                "au plus tard en",
            ),
            "until",
        ),
        "entre": "between",
    },
    joiners=frozenset(("à", "-", "–", "—", "au", "jusqu'à", "et", "jusqu'en")),
    loose_joiners=frozenset(("et",)),
    articles=frozenset(("le", "la", "l'", "les")),
    parts={
        **dict.fromkeys(("début", "le début de", "le début du", "au début de", "au début du", "début de"), "start"),
        **dict.fromkeys(
            (
                "fin",
                "mi",
                "mi -",
                "la fin de",
                "la fin du",
                "à la fin de",
                "à la fin du",
                "milieu",
                "courant",
                "fin de",
                "au milieu de",
            ),
            "some",
        ),
    },
    years=frozenset(("année", "exercice", "an", "saison")),
    now=frozenset(("aujourd'hui", "actuellement", "à ce jour", "en ce moment", "à l'heure actuelle")),
    yesterday=frozenset(("hier",)),
    this=frozenset(("ce", "cet", "cette")),
    last_before=frozenset(()),
    last_after=frozenset(
        "dernier dernière derniers dernières passé passée précédent précédente précédents précédentes écoulé écoulée".split()
    ),
    next_before=frozenset(()),
    next_after=frozenset("prochain prochaine prochains prochaines suivant suivante".split()),
    next_after_units=frozenset("prochains prochaines suivants suivantes".split()),
    between=frozenset(
        "derniers dernières prochains prochaines premiers premières dernier petites longues jours".split()
    )
    - {"jours"},
    each=frozenset(("chaque", "tous", "le")),
    day_parts=frozenset(("soir", "matin", "midi", "après - midi")),
    ago_before=frozenset(("il y a", "voici", "voilà", "cela fait")),
    ago_after=frozenset(()),
    later=frozenset(("plus tard", "plus tôt", "auparavant", "après", "d'avance")),
    spans={
        **dict.fromkeys(
            (
                "depuis",
                "au cours des",
                "ces",
                "depuis les",
                "sur les",
                "durant les",
                "pendant les",
                "les",
                "des",
                "en",
                "ces dernières",
            ),
            "within",
        ),
        **dict.fromkeys(("depuis", "au cours des", "ces", "sur les", "durant les", "pendant les"), "past"),
        **dict.fromkeys(("dans les", "d'ici les"), "next"),
        **dict.fromkeys(("d'ici", "d'ici à", "dans"), "by"),
        **dict.fromkeys(
            (
                "en",
                "sur",
                "en moins de",
                "en seulement",
                "en à peine",
                "en l'espace de",
                "en quelque",
                "sous",
                "en plus de",
                "en près de",
                "les",
                "après",
                "étalés sur",
                "dès",
            ),
            "within",
        ),
    },
    far=frozenset(("à long terme", "à court terme", "à moyen terme", "à terme")),
    comparisons=frozenset(
        (
            "par rapport à",
            "par rapport au",
            "que",
            "qu'",
            "comparé à",
            "contre",
            "comparativement à",
            "par rapport aux",
        )
    ),
)
