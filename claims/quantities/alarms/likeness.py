"""Whether two figures of a text speak of the same thing."""

from decimal import Decimal

from .stated import Stated, Text

# Endings differ (« soldat », « soldats »): words are compared by as many letters.
STEM = 6
SHORTEST = 4
# So many words must stand beside both figures; one is enough for rates, of which a text has few.
SHARED, SHARED_BY_RATES = 2, 1
# A number of two digits comes up by chance: so many words must then, and such a part of those beside one of the two.
MORE, MOST = 3, Decimal("0.7")


def digits(value: Decimal | None) -> str:
    """Return the digits of a value without the zeros around them: 0.015 and 150,000 have 15."""
    return "" if value is None else "".join(map(str, value.as_tuple().digits)).strip("0")


def is_same_thing(text: Text, one: Stated, other: Stated) -> bool:
    """Say whether two figures with the same digits, of different sentences, are about one thing.

    Digits of a figure alone come up by chance; two of them do so rarely, where the words around are mostly the same.
    """
    count = len(digits(one.quantity.low))
    if one.sentence == other.sentence or count < 2 or one.quantity.statistic is not other.quantity.statistic:
        return False
    here, there = _topic(text, one), _topic(text, other)
    shared = len(here & there)
    if count > 2:
        return shared >= (SHARED_BY_RATES if "/" in one.quantity.unit and "/" in other.quantity.unit else SHARED)
    return shared >= MORE and shared >= MOST * min(len(here), len(there))


def _topic(text: Text, figure: Stated) -> frozenset[str]:
    """Return the words beside a figure that say what it is about, without their endings."""
    return frozenset(
        word[:STEM] for word in figure.around if len(word) >= SHORTEST and word.isalpha() and word not in text.ordinary
    )
