"""French words of number, bound, change and count."""

from decimal import Decimal
from typing import TypeVar

from claims.extraction.lang.base import CountWords, NumberNoun, NumberWords, ReadingWords
from claims.quantities.quantity import Bound, Statistic

Meaning = TypeVar("Meaning")

_SMALL = {
    word: value
    for value, word in enumerate(
        """
        zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
        """.split()
    )
}
_TENS = {
    "vingt": 20,
    "vingts": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "octante": 80,
    "nonante": 90,
}
_MILLION, _MILLIARD, _BILLION = 10**6, 10**9, 10**12


def _elided(meanings: dict[str, Meaning]) -> dict[str, Meaning]:
    """Add to phrases that end in « de » their form before a vowel: « près d'une »."""
    return meanings | {f"{phrase[:-1]}'": meaning for phrase, meaning in meanings.items() if phrase.endswith(" de")}


def _about(value: int) -> NumberNoun:
    return NumberNoun(value, value, Bound.ABOUT)


NUMBERS = NumberWords(
    decimal_mark=",",
    plain_space_groups=True,
    cardinals={**_SMALL, **_TENS, "une": 1, "cent": 100, "mille": 1000},
    hundreds=frozenset(("cent", "cents")),
    joiners={"et": frozenset((*_TENS, "soixante"))},
    scales={
        "mille": 1000,
        "million": _MILLION,
        "millions": _MILLION,
        "milliard": _MILLIARD,
        "milliards": _MILLIARD,
        "billion": _BILLION,
        "billions": _BILLION,
        "trillion": 10**18,
    },
    abbreviations={
        **dict.fromkeys(("Md", "Mds", "Mrd", "Mrds", "mds", "md", "Mdr"), _MILLIARD),
        **dict.fromkeys(("Mio", "Mn", "mio"), _MILLION),
        "k": 1000,
    },
    money_abbreviations={"M": _MILLION, "m": _MILLION, "MM": _MILLIARD, "G": _MILLIARD, "K": 1000},
    count_abbreviations={"M": _MILLION},
    ones=frozenset(("un", "une")),
    articles=frozenset(("un", "une", "l'")),
    nouns={
        "dizaine": _about(10),
        "douzaine": _about(12),
        "quinzaine": _about(15),
        "vingtaine": _about(20),
        "trentaine": _about(30),
        "quarantaine": _about(40),
        "cinquantaine": _about(50),
        "soixantaine": _about(60),
        "centaine": _about(100),
        "millier": _about(1000),
        "dizaines": NumberNoun(10, 100, Bound.BETWEEN),
        "centaines": NumberNoun(100, 1000, Bound.BETWEEN),
    },
    plural_scales={"milliers": 1000, "millions": _MILLION, "milliards": _MILLIARD},
    vague=frozenset(("dizaines", "centaines", "milliers", "millions", "milliards")),
    vague_quantifiers=frozenset(("plusieurs", "quelques", "des", "les", "certains")),
    halves=frozenset(("et demi", "et demie")),
    half={
        **dict.fromkeys(("la moitié", "une moitié", "moitié", "un demi", "une demi", "demi"), Decimal("0.5")),
    },
    denominators={
        "tiers": 3,
        **dict.fromkeys(("quart", "quarts"), 4),
        **dict.fromkeys(("cinquième", "cinquièmes"), 5),
        **dict.fromkeys(("sixième", "sixièmes"), 6),
        **dict.fromkeys(("septième", "septièmes"), 7),
        **dict.fromkeys(("huitième", "huitièmes"), 8),
        **dict.fromkeys(("neuvième", "neuvièmes"), 9),
        **dict.fromkeys(("dixième", "dixièmes"), 10),
        **dict.fromkeys(("centième", "centièmes"), 100),
    },
    ordinal_denominators=frozenset("cinquième sixième septième huitième neuvième dixième centième".split()),
    of=frozenset(("de", "d'", "des", "du")),
    ratios=frozenset(("sur",)),
    range_openers={"entre": "et", "de": "à", "d'": "à"},
    range_joiners=frozenset(("à", "ou", "-", "–", "—")),
    sure_joiners=frozenset(("et",)),
    margins=frozenset(("plus ou moins",)),
)

_FIRST_GROUP = "e es ent er era eront erait eraient ait aient a èrent é ée és ées ant".split()
_RISING = (
    "augment progress grimp gonfl accélér bondi+ dépass+ rehauss relev remont mont renchéri+ doubl+ majo+".split()
)
_RISES = {
    stem + ending
    for stem in "augment progress grimp gonfl accélér rehauss relev remont mont major s'envol envol explos flamb".split()
    for ending in _FIRST_GROUP
} | set(
    """
    augmentation augmentations bond bondi bondir bondissent bondissait bondira croissance croît croître croissaient crû
    crue accroissement accroît accru accrue accrus accroître accélération flambée envolée hausse hausses montée
    progression progressions rebond rebondi rebondir relèvement revalorisation revalorisé revalorisée revalorisés
    revalorisées renchérissement renchéri grossi gonflement élargi élargie surcroît majoration supérieur supérieure
    supérieurs supérieures plus-value rebondit bondit grandi explosion agrandi agrandie
    """.split()
)
_FALLS = {
    stem + ending
    for stem in (
        "baiss recul diminu chut dégringol abaiss rétrograd allég amput raboté+ rabot comprim contract dévi"
    ).split()
    for ending in _FIRST_GROUP
} | set(
    """
    baisse baisses recul reculs diminution diminutions chute chutes réduction réductions réduire réduit réduite réduits
    réduites réduisait réduira réduirait réduisant réduisent repli replis replié repliée abaissement allègement
    contraction dégradation décrue décru effondrement effondré effondrée effondrer effondrés fléchi fléchir fléchit
    fléchissement perte plongeon plongé plonger plonge ralentissement ralenti rétrécissement tassement affaissement
    inférieur inférieure inférieurs inférieures décroissance rabais dévissé dévisse plongent cède cédé cédait remise
    """.split()
)

READING = ReadingWords(
    bounds_before=_elided(
        {
            **dict.fromkeys(
                (
                    "environ",
                    "quelque",
                    "autour de",
                    "aux alentours de",
                    "de l'ordre de",
                    "à peu près",
                    "approximativement",
                    "grosso modo",
                    "plus ou moins",
                    "vers les",
                    "autour des",
                    "aux environs de",
                    "avoisinant",
                    "avoisine",
                    "dans les",
                    "~",
                    "≈",
                    "un peu plus ou moins de",
                    "avoisinait",
                    "avoisinent",
                    "à environ",
                ),
                Bound.ABOUT,
            ),
            **dict.fromkeys(
                (
                    "près de",
                    "presque",
                    "quasi",
                    "quasiment",
                    "pas loin de",
                    "un peu moins de",
                    "à peine moins de",
                    "bientôt",
                    "pratiquement",
                    "frôlant",
                    "frôle",
                    "frôlé",
                    "approche les",
                    "approchant les",
                    "approche",
                    "proche de",
                    "proche des",
                    "près du",
                    "près des",
                    "la quasi",
                ),
                Bound.ALMOST,
            ),
            **dict.fromkeys(
                (
                    "plus de",
                    "plus du",
                    "plus des",
                    "au - dessus de",
                    "au - delà de",
                    "supérieur à",
                    "supérieure à",
                    "supérieurs à",
                    "supérieures à",
                    "dépassant",
                    "dépasse",
                    "dépassent",
                    "dépassé",
                    "dépassait",
                    "un peu plus de",
                    "bien plus de",
                    "dépasser",
                    "excédant",
                    "excède",
                    "excédé",
                    "au - dessus des",
                    "au - delà des",
                    "dépasse les",
                    "dépassé les",
                    "dépassant les",
                    "dépasser les",
                    "dépassent les",
                    ">",
                    "passé la barre des",
                    "franchi la barre des",
                    "dépasse la barre des",
                    "dépassé la barre des",
                    "largement plus de",
                    "franchi les",
                ),
                Bound.OVER,
            ),
            **dict.fromkeys(
                (
                    "au moins",
                    "pas moins de",
                    "pas moins",
                    "au minimum",
                    "minimum",
                    "à tout le moins",
                    "a minima",
                    "≥",
                    "un minimum de",
                    "au bas mot",
                    "pas moins d'",
                ),
                Bound.AT_LEAST,
            ),
            **dict.fromkeys(
                (
                    "moins de",
                    "moins du",
                    "moins des",
                    "au - dessous de",
                    "en dessous de",
                    "inférieur à",
                    "inférieure à",
                    "inférieurs à",
                    "inférieures à",
                    "sous les",
                    "sous la barre des",
                    "<",
                    "en deçà de",
                    "bien moins de",
                ),
                Bound.UNDER,
            ),
            **dict.fromkeys(
                (
                    "jusqu'à",
                    "jusqu'« à",
                    "jusqu'aux",
                    "jusqu'au",
                    "au plus",
                    "tout au plus",
                    "au maximum",
                    "pas plus de",
                    "maximum",
                    "un maximum de",
                    "≤",
                    "plafonné à",
                    "plafonnée à",
                    "plafonnés à",
                ),
                Bound.AT_MOST,
            ),
            **dict.fromkeys(("entre",), Bound.BETWEEN),
        }
    ),
    bounds_after={
        **dict.fromkeys(("environ", "à peu près", "approximativement", "plus ou moins", "et quelques"), Bound.ABOUT),
        **dict.fromkeys(
            (
                "ou plus",
                "au moins",
                "minimum",
                "au minimum",
                "et plus",
                "voire plus",
                "voire davantage",
                ", et peut être même davantage",
                ", et peut - être même davantage",
                "+",
                "au bas mot",
            ),
            Bound.AT_LEAST,
        ),
        **dict.fromkeys(
            ("au plus", "ou moins", "maximum", "au maximum", "tout au plus", "max", "à tout casser"), Bound.AT_MOST
        ),
    },
    statistics_before=_elided(
        {
            **dict.fromkeys(
                (
                    "en moyenne",
                    "une moyenne de",
                    "moyenne de",
                    "la moyenne de",
                    "un montant moyen de",
                    "moyen de",
                    "moyenne à",
                    "une moyenne d'",
                    "s'établit en moyenne à",
                ),
                Statistic.AVERAGE,
            ),
            **dict.fromkeys(
                ("une médiane de", "médian de", "médiane de", "médian à", "médiane à", "la médiane de"),
                Statistic.MEDIAN,
            ),
            **dict.fromkeys(
                (
                    "un total de",
                    "au total",
                    "en tout",
                    "total de",
                    "totalisant",
                    "totalise",
                    "le total de",
                    "au total de",
                    "un cumul de",
                    "en cumulé",
                    "un montant total de",
                    "totalisé",
                    "totalisent",
                ),
                Statistic.TOTAL,
            ),
            **dict.fromkeys(
                ("net de", "nette de", "une perte sèche de", "un solde net de", "nets de", "solde positif de"),
                Statistic.NET,
            ),
            **dict.fromkeys(
                (
                    "un record de",
                    "le record de",
                    "record de",
                    "le nombre record de",
                    "un nombre record de",
                    "un niveau record de",
                    "un montant record de",
                    "le chiffre record de",
                    "le niveau record de",
                    "record à",
                ),
                Statistic.RECORD,
            ),
            **dict.fromkeys(
                ("un pic de", "pic à", "un pic à", "un maximum historique de", "un plus haut de", "pointe à"),
                Statistic.MAXIMUM,
            ),
            **dict.fromkeys(("un plus bas de", "un plancher de"), Statistic.MINIMUM),
        }
    ),
    statistics_after={
        **dict.fromkeys(("en moyenne", "de moyenne", "moyens", "moyennes"), Statistic.AVERAGE),
        **dict.fromkeys(("au total", "en tout", "cumulés", "cumulées", "en cumulé"), Statistic.TOTAL),
        **dict.fromkeys(("net", "nets", "nettes"), Statistic.NET),
    },
    fillers=frozenset(
        (
            "les",
            "le",
            "la",
            "des",
            "seulement",
            "de",
            "d'",
            "à",
            "déjà",
            "encore",
            "désormais",
            "uniquement",
            "même",
            "ou",
            "soit",
            "ainsi",
            "quelque",
            "aujourd'hui",
            "les quelque",
            "un",
            "une",
            "« à",
            "à «",
            "du",
        )
    ),
    estimated=frozenset(
        (
            "estimé à",
            "estimée à",
            "estimés à",
            "estimées à",
            "évalué à",
            "évaluée à",
            "évalués à",
            "évaluées à",
            "estimé entre",
            "chiffré à",
            "chiffrée à",
            "estimées entre",
            "estimée entre",
            "estimés entre",
        )
    ),
    rises=frozenset(_RISES),
    falls=frozenset(_FALLS),
    gains=frozenset("gagne gagné gagner gagnait gagnent gagnera gain gains prend pris ajouté ajoute".split()),
    losses=frozenset(
        "perd perdu perdre perdait perdent perdra cède cédé céder cédait abandonne abandonné lâche".split()
    ),
    change_links=frozenset(("de", "d'")),
    noun_links=frozenset(()),
    moves=frozenset(
        "passe passé passée passés passées passer passait passent passera passerait passant ramené ramenée ramener porté portée".split()
    ),
    intransitive=frozenset(()),
    than=frozenset(("que", "qu'")),
    coordinators=frozenset(("et", "ou", ",", "puis", "soit", "mais")),
    level_links=frozenset(("à", "au", "contre", "jusqu'à")),
    rises_after=frozenset(
        (
            "de plus",
            "de hausse",
            "d'augmentation",
            "supplémentaires",
            "de mieux",
            "en plus",
            "plus élevé",
            "plus élevée",
            "plus élevés",
            "plus cher",
            "plus chère",
            "plus chers",
            "de croissance",
        )
    ),
    falls_after=frozenset(
        (
            "de moins",
            "de baisse",
            "en moins",
            "de réduction",
            "de remise",
            "de recul",
            "plus bas",
            "plus basse",
            "moins cher",
            "moins chère",
            "moins chers",
            "de rabais",
        )
    ),
    change_nouns={},
    times=frozenset(("fois",)),
    folds=frozenset(()),
    less=frozenset(("moins", "inférieur", "inférieure", "inférieurs", "inférieures")),
    more=frozenset(
        """
        plus supérieur supérieure supérieurs supérieures davantage la le les son sa leur celui celle ce cette mieux
        autant l'
        """.split()
    ),
    multiples={
        **dict.fromkeys(
            """
            doubler|doublé|doublée|doublés|doublées|double le|doublement de|doublera|doublerait|doublant|doublent|
            le double de|le double du|doublé de|a doublé|le double|ont doublé
            """.replace("\n", "")
            .replace("  ", "")
            .strip()
            .split("|"),
            Decimal(2),
        ),
        **dict.fromkeys(
            "tripler|triplé|triplée|triplés|triplera|triplerait|triplant|le triple de|le triple du|le triple".split(
                "|"
            ),
            Decimal(3),
        ),
        **dict.fromkeys(
            "quadrupler|quadruplé|quadruplée|quadruplés|quadruplera|quadruplant|le quadruple".split("|"), Decimal(4)
        ),
        **dict.fromkeys("quintupler|quintuplé|quintuplée|quintuplera".split("|"), Decimal(5)),
        **dict.fromkeys("décuplé|décupler".split("|"), Decimal(10)),
        **dict.fromkeys("centuplé|centupler".split("|"), Decimal(100)),
    },
    multiple_openers={
        **dict.fromkeys(
            (
                "multiplié par",
                "multipliée par",
                "multipliés par",
                "multipliées par",
                "multiplier par",
                "multipliant par",
                "multiplie par",
                "multiplication par",
            ),
            1,
        ),
        **dict.fromkeys(
            ("divisé par", "divisée par", "divisés par", "divisées par", "diviser par", "divisant par"), -1
        ),
    },
)

COUNTS = CountWords(
    function_words=frozenset(
        """
        a afin ai ailleurs ainsi alors apporté après as au aucun aucune aujourd'hui auprès auquel aura aurait auront aussi
        autant autour aux avaient avait avant avec avoir c' car ce ceci cela celle celles celui cent cependant certains ces
        cet cette ceux chacun chaque chez ci comme comment contre d' dans de debout dehors depuis derrière des desquels
        dessous dessus devant devient devra doit doivent donc dont du durant déjà désormais dès elle elles en encore enfin
        ensuite entre environ est et eu eux face faire fait faut fois font fut hors hormis ici il ils j' jamais jusqu'
        l' la laquelle le lequel les lesquels leur leurs lors lorsqu' lorsque lui là m' ma mais malgré me mes mieux moi moins
        mon même n' ne ni non nos notre nous on ont or ou outre où par parce parmi pas pendant peu peut peuvent plus plutôt
        pour pourquoi pourrait pourtant près presque puis puisque qu' quand quant que quel quelle quelles quels qui quoi
        s' sa sans sauf se selon sera serait seront ses seulement si sinon soit son sont sous souvent soi sur t' ta tandis
        tant te tes toi ton toujours tous tout toute toutefois toutes trop très tu un une vers versus via voici voilà vos votre
        vous vs y à étaient était étant été être
        """.split()
    ),
    partitives=frozenset("ces ses leurs nos vos mes ces cette cet son sa les la le l'".split()),
    before_noun=frozenset(
        """
        nouveaux nouvelles nouvelle nouvel nouveau grands grandes grand grande petits petites petit petite anciens anciennes
        ancien ancienne autres autre premiers premières derniers dernières principaux principales jeunes jeune vieux vieilles
        belles beaux bons bonnes mauvais mauvaises gros grosses hauts hautes seuls seules meilleurs meilleures véritables
        différents différentes mêmes prochains prochaines futurs futures simples vrais vraies longs longues courtes célèbres
        importants importantes précieux précieuses
        """.split()
    ),
    plurals=frozenset("cheveux".split()),
    countables=frozenset(()),
    singulars=frozenset(
        """
        puis dans sans sous vers dès très mais alors ailleurs après jamais toujours depuis hors moins plus fois temps pays
        mardis cas
        """.split()
    )
    - {"pays", "cas"},
    noun_last=False,
    plural_endings=("s", "x", "z"),
    definite=frozenset(("les", "des", "aux")) - {"des"},
    demonstrative=frozenset(("ces",)),
    possessive=frozenset("ses leurs nos vos mes".split()),
    groupers=frozenset(
        (
            "groupes de",
            "groupe de",
            "équipe de",
            "équipes de",
            "majorité de",
            "équipage de",
            "jury de",
            "score de",
            "nombre de",
            "capacité de",
            "effectif de",
            "effectifs de",
            "population de",
            "délégation de",
            "bilan de",
        )
    ),
    parts=frozenset(("dont", "lesquels")),
    more=frozenset(("autres", "supplémentaires")),
    carriers=frozenset(
        (
            "dont",
            "dont près de",
            "contre",
            "parmi lesquels",
            "à",
            "jusqu'à",
            "et",
            "sur",
            "puis",
            "comparé à",
            "face à",
            "contre seulement",
            "soit",
            "ou",
            "mais",
            "jusqu'« à",
            "« à",
            "avec",
            "que",
            "dont «",
            "que «",
            "«",
        )
    ),
)
