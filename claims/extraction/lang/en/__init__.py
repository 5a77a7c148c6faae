"""English."""

from claims.extraction.lang.base import LanguageData

from .attribution import ATTRIBUTION
from .counts import COUNTS
from .masks import CLAIMS, MASKS
from .numbers import NUMBERS
from .periods import PERIODS
from .reading import READING
from .sentences import SENTENCES
from .units import UNITS

ENGLISH = LanguageData(
    code="en",
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
        "Unemployment fell by 3 per cent in 2024, the minister said.",
        "Nearly 12,000 council homes were built last year.",
        "The deficit reached $7.2bn, according to the Treasury.",
        "One in five adults has skipped treatment.",
        "Sales doubled within ten years.",
        "The drought hit between 3 and 4 million hectares.",
    ),
)
