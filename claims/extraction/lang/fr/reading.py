"""French words of bound, statistic, change and multiple."""

from collections.abc import Iterable
from decimal import Decimal
from typing import TypeVar

from claims.extraction.lang.base import ReadingWords
from claims.extraction.lang.listing import phrases
from claims.quantities.quantity import Bound, Statistic

Meaning = TypeVar("Meaning")


def _elided(meanings: dict[str, Meaning]) -> dict[str, Meaning]:
    """Add to phrases that end in « de » their form before a vowel: « près d'une »."""
    return meanings | {f"{phrase[:-1]}'": meaning for phrase, meaning in meanings.items() if phrase.endswith(" de")}


_FIRST_GROUP = "e es ent er era eront erait eraient ait aient a èrent é ée és ées ant".split()
_SECOND_GROUP = "ir it issent issait issaient issant i ie is ies ira iront irait iraient".split()


def _forms(first: Iterable[str], second: Iterable[str]) -> set[str]:
    """Return the forms that the press uses of verbs in -er and in -ir, by stem."""
    return {stem + ending for stem in first for ending in _FIRST_GROUP} | {
        stem + ending for stem in second for ending in _SECOND_GROUP
    }


_RISING = """
accentu accélér aggrav amélior appréci augment creus emball envol explos flamb gonfl grimp major mont progress redress
rehauss relev remont renforc réchauff
""".split()
_RISING_SECOND = "alourd bond élarg épaiss grand gross rebond rench renchér".split()
_RISES = _forms(_RISING, _RISING_SECOND) | set(
    """
    accroissement accroît élevait élève élèvent élèvera accroître accru accrue accrus accélération agrandi agrandie
    augmentation augmentations bond bondi bondir bondira bondissait bondissent bondit croissaient croissance croît
    croître crue crû envolée explosion flambée gonflement grandi grossi hausse hausses majoration montée plus-value
    progression progressions rebond rebondi rebondir rebondit relèvement renchéri renchérissement revalorisation
    revalorisé revalorisée revalorisées revalorisés supérieur supérieure supérieures supérieurs surcroît élargi
    élargie
    """.split()
)
_FALLING = """
abaiss allég allèg amput amenuis atténu baiss chut comprim contract dégringol dépréci dévaloris diminu écroul
effondr effrit érod minor plong rabaiss rabot recul relâch repli resserr rétract rétrograd rogn tass écorn
""".split()
_FALLING_SECOND = "amoindr faibl fléch ralent raccourc refroid rétréc".split()
_FALLS = _forms(_FALLING, _FALLING_SECOND) | set(
    """
    abaissement affaissement allègement baisse baisses chute chutes contraction cède cédait cédé
    diminution diminutions décroissance décru décrue dégradation dévisse dévissé effondrement effondrer
    effondré effondrée effondrés fondre fondu fondue fléchi fléchir fléchissement fléchit inférieur inférieure
    inférieures
    inférieurs perte plonge plongent plongeon plonger plongé rabais ralenti ralentissement recul reculs
    remise repli replis replié repliée réduction réductions réduira réduirait réduire réduisait
    réduisant réduisent réduit réduite réduites réduits rétrécissement tassement
    """.split()
)

_MULTIPLYING = {
    "doubl": 2,
    "tripl": 3,
    "quadrupl": 4,
    "quintupl": 5,
    "sextupl": 6,
    "décupl": 10,
    "centupl": 100,
}
_MULTIPLES = {stem + "e": value for stem, value in _MULTIPLYING.items()}

_COMPARED = """
cher chers chère chères coûteuse coûteux efficace efficaces élevé élevée élevées élevés fort forte fortes forts grand
grande grandes grands gros grosse haut haute hautes hauts important importante importantes importants long longs
longue longues longtemps lourd lourde lourds nombreuses nombreux rapide rapidement rapides souvent vite
""".split()

READING = ReadingWords(
    bounds_before=_elided(
        {
            **dict.fromkeys(
                phrases("""
                    approximativement | autour de | autour des | aux alentours de | aux environs de | avoisinait |
                    avoisinant | avoisine | avoisinent | dans les | de l'ordre de | environ | grosso modo |
                    plus ou moins | quelque | un peu plus ou moins de | vers les | ~ | à environ | à peu près | ≈
                    """),
                Bound.ABOUT,
            ),
            **dict.fromkeys(
                phrases("""
                    flirte avec | flirte avec les | frise | frise les | frisent les | approchant les | approche |
                    approche les | bientôt | frôlant | frôle | frôlé | la quasi | pas loin de | pratiquement |
                    presque | proche de | proche des | près de | près des | près du | quasi | quasiment |
                    un peu moins de | à peine moins de
                    """),
                Bound.ALMOST,
            ),
            **dict.fromkeys(
                phrases("""
                    > | au - delà de | au - delà des | au - dessus de | au - dessus des | bien plus de |
                    dépassait | dépassant | dépassant les | dépasse | dépasse la barre des | dépasse les |
                    dépassent | dépassent les | dépasser | dépasser les | dépassé | dépassé la barre des |
                    dépassé les | excède | excédant | excédé | franchi la barre des | franchi les |
                    franchir la barre des | franchir les | franchisse les | franchissent les |
                    franchit la barre des | franchit les | largement plus de | passé la barre des | plus de |
                    plus des | plus du | supérieur à | supérieure à | supérieures à | supérieurs à |
                    un peu plus de
                    """),
                Bound.OVER,
            ),
            **dict.fromkeys(
                phrases("""
                    a minima | dès | à partir de | au bas mot | au minimum | au moins | minimum | pas moins |
                    pas moins d' | pas moins de | un minimum de | à tout le moins | ≥
                    """),
                Bound.AT_LEAST,
            ),
            **dict.fromkeys(
                phrases("""
                    < | au - dessous de | bien moins de | en dessous de | en deçà de | inférieur à | inférieure à |
                    inférieures à | inférieurs à | moins de | moins des | moins du | sous la barre des | sous les
                    """),
                Bound.UNDER,
            ),
            **dict.fromkeys(
                phrases("""
                    au maximum | au plus | ne dépasse pas | ne dépassent pas | pas dépassé | pas dépasser |
                    jusqu'au | jusqu'aux | jusqu'« à | jusqu'à | maximum | pas plus de | plafonné à |
                    plafonnée à | plafonnés à | tout au plus | un maximum de | ≤
                    """),
                Bound.AT_MOST,
            ),
            **dict.fromkeys(("entre",), Bound.BETWEEN),
        }
    ),
    spatial=frozenset(
        phrases("""
            au - delà de | au - delà des | au - dessous de | au - dessus de | au - dessus des | autour de |
            autour des | en dessous de | en deçà de | sous les | vers les
            """)
    ),
    bounds_after={
        **dict.fromkeys(("environ", "à peu près", "approximativement", "plus ou moins", "et quelques"), Bound.ABOUT),
        **dict.fromkeys(
            phrases("""
                + | , et peut - être même davantage | , et peut être même davantage | au bas mot | au minimum |
                au moins | et plus | minimum | ou plus | voire davantage | voire plus
                """),
            Bound.AT_LEAST,
        ),
        **dict.fromkeys(
            phrases("""
                au maximum | au plus | max | maximum | ou moins | tout au plus | à tout casser
                """),
            Bound.AT_MOST,
        ),
    },
    margins=frozenset(("plus ou moins", "±", "+ / -")),
    minus=frozenset(("moins",)),
    below_zero=frozenset(("sous zéro", "au - dessous de zéro", "en dessous de zéro", "sous 0")),
    statistics_before=_elided(
        {
            **dict.fromkeys(
                phrases("""
                    en moyenne | la moyenne de | moyen de | en moyenne de | moyenne de |
                    moyenne à | s'établit en moyenne à |
                    un montant moyen de | une moyenne d' | une moyenne de
                    """),
                Statistic.AVERAGE,
            ),
            **dict.fromkeys(
                ("une médiane de", "médian de", "médiane de", "médian à", "médiane à", "la médiane de"),
                Statistic.MEDIAN,
            ),
            **dict.fromkeys(
                phrases("""
                    au total | au total de | en cumulé | en tout | le total de | total de | totalisant | totalise |
                    totalisent | totalisé | un cumul de | un montant total de | un total de
                    """),
                Statistic.TOTAL,
            ),
            **dict.fromkeys(
                ("net de", "nette de", "une perte sèche de", "un solde net de", "nets de", "solde positif de"),
                Statistic.NET,
            ),
            **dict.fromkeys(
                phrases("""
                    le chiffre record de | le niveau record de | le nombre record de | le record de | record de |
                    record à | un montant record de | un niveau record de | un nombre record de | un record de
                    """),
                Statistic.RECORD,
            ),
            **dict.fromkeys(
                (
                    "un pic de",
                    "pic à",
                    "un pic à",
                    "un maximum historique de",
                    "un plus haut de",
                    "maximale de",
                    "maximal de",
                    "maximum de",
                ),
                Statistic.MAXIMUM,
            ),
            **dict.fromkeys(
                ("un plus bas de", "un plancher de", "minimale de", "minimal de", "minimum de"), Statistic.MINIMUM
            ),
        }
    ),
    statistics_after={
        **dict.fromkeys(("en moyenne", "de moyenne", "moyens", "moyennes"), Statistic.AVERAGE),
        **dict.fromkeys(("au total", "en tout", "cumulés", "cumulées", "en cumulé"), Statistic.TOTAL),
        **dict.fromkeys(("net", "nets", "nettes"), Statistic.NET),
    },
    fillers=frozenset(
        phrases("""
            ainsi | aujourd'hui | d' | de | des | du | déjà | désormais | encore | la | le | les |
            les quelque | même | ou | quelque | seulement | soit | un | une | uniquement | « à | à | à «
            """)
    ),
    estimated=frozenset(
        phrases("""
            estimé entre | estimé à | estimée entre | estimée à | estimées entre |
            estimées à | estimés entre | estimés à | évalué à | évaluée à | évaluées à | évalués à
            """)
    ),
    rises=frozenset(_RISES),
    falls=frozenset(_FALLS),
    gains=frozenset(
        """
        adjuge adjugent adjugeait adjugé ajoute ajouté arroge arrogé engrange engrangé gagnait gagne gagnent gagner
        gagnera gagné gain gains grappille grappillé grignote grignoté octroie octroient octroyé prend prennent pris
        """.split()
    ),
    losses=frozenset(
        """
        abandonne abandonnent abandonnait abandonné cède cèdent cédait céder cédé décrochait décroche décrochent
        décrocher décroché laisse laissé lâche lâchait lâchent
        lâché perd perdait perdent perdra perdre perdu
        """.split()
    ),
    exceeding_links=frozenset(("de", "d'")),
    change_links=frozenset(("de", "d'")),
    noun_links=frozenset(()),
    moves=frozenset(
        """
        passait passant passe passent passer passera passerait passé passée passées passés portant porte
        portent porter portera porté portée portées portés ramenant ramener ramené
        ramenée
        """.split()
    ),
    intransitive=frozenset(()),
    particles=frozenset(()),
    copulas=frozenset(()),
    that_is=frozenset(("soit", "ou")),
    than=frozenset(("que", "qu'")),
    coordinators=frozenset(("et", "ou", ",", "puis", "soit", "mais")),
    level_openers=frozenset(()),
    level_links=frozenset(("à", "au", "contre", "jusqu'à")),
    rises_after=frozenset(
        (
            *phrases("d'augmentation | de croissance | de hausse | de mieux | de plus | en plus | supplémentaires"),
            *(f"plus {adjective}" for adjective in _COMPARED),
        )
    ),
    falls_after=frozenset(
        (
            *phrases("de baisse | de moins | de rabais | de recul | de remise | de réduction | en moins"),
            *(f"moins {adjective}" for adjective in _COMPARED),
            *phrases("plus bas | plus basse | plus basses | plus faible | plus faibles | plus court | plus courte"),
        )
    ),
    change_nouns={},
    times=frozenset(("fois",)),
    change_endings={},
    split_changes={},
    folds=frozenset(()),
    less=frozenset(("moins", "inférieur", "inférieure", "inférieurs", "inférieures")),
    more=frozenset(
        """
        autant ce celle celui cette davantage l' la le les leur mieux plus sa son supérieur supérieure
        supérieures supérieurs
        """.split()
    ),
    multiples={
        **{
            stem + ending: Decimal(value)
            for stem, value in _MULTIPLYING.items()
            for ending in (*_FIRST_GROUP, "ement de")
            if ending not in ("e", "es")
        },
        **{
            phrase: Decimal(value)
            for noun, value in _MULTIPLES.items()
            for phrase in (*(f"{noun} {of}" for of in ("de", "du", "des", "d'")), f"le {noun}", f"au {noun}")
        },
        **dict.fromkeys(("moitié moins", "de moitié moins"), Decimal("0.5")),
        "moitié plus": Decimal("1.5"),
    },
    multiple_openers={
        **dict.fromkeys(
            phrases("""
                multipliant par | multiplication par | multiplie par | multiplier par | multiplié par |
                multipliée par | multipliées par | multipliés par
                """),
            1,
        ),
        **dict.fromkeys(
            ("divisé par", "divisée par", "divisés par", "divisées par", "diviser par", "divisant par"), -1
        ),
    },
)
