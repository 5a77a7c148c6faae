"""German, as Germany, Austria and Switzerland write it."""

from claims.extraction.lang.base import LanguageData

from .alarms import ALARMS
from .attribution import ATTRIBUTION
from .counts import COUNTS
from .examples import EXAMPLES
from .masks import CLAIMS, MASKS
from .numbers import NUMBERS
from .periods import PERIODS
from .reading import READING
from .sentences import SENTENCES
from .units import UNITS

GERMAN = LanguageData(
    code="de",
    numbers=NUMBERS,
    units=UNITS,
    reading=READING,
    counts=COUNTS,
    masks=MASKS,
    claims=CLAIMS,
    periods=PERIODS,
    sentences=SENTENCES,
    attribution=ATTRIBUTION,
    alarms=ALARMS,
    examples=EXAMPLES,
)
