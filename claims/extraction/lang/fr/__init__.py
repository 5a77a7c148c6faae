"""French."""

from claims.extraction.lang.base import LanguageData

from .attribution import ATTRIBUTION
from .counts import COUNTS
from .masks import CLAIMS, MASKS
from .numbers import NUMBERS
from .periods import PERIODS
from .reading import READING
from .sentences import SENTENCES
from .units import UNITS

FRENCH = LanguageData(
    code="fr",
    numbers=NUMBERS,
    units=UNITS,
    reading=READING,
    counts=COUNTS,
    masks=MASKS,
    claims=CLAIMS,
    periods=PERIODS,
    sentences=SENTENCES,
    attribution=ATTRIBUTION,
    examples=(
        "Le chômage a reculé de 3 % en 2024, affirme le ministre.",
        "Près de 12 000 logements sociaux ont été construits l'an dernier.",
        "Le déficit atteint 7,2 milliards d'euros, selon la Cour des comptes.",
        "Un Français sur cinq dit avoir renoncé à des soins.",
        "Les ventes ont doublé en dix ans.",
        "La sécheresse a touché entre 3 et 4 millions d'hectares.",
    ),
)
