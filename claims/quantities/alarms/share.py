"""A share of people above all of them: "120 % of voters"."""

from collections.abc import Iterator
from decimal import Decimal

from claims.quantities.quantity import Role

from .interval import implied
from .stated import Alarm, Check, Text

CODE = "share-above-whole"
WHOLE = Decimal(100)


def find(text: Text) -> Iterator[Alarm]:
    """The share of a group of persons is above 100 %, whatever was rounded.

    Only shares of persons count ("of voters"): a debt may be 120 % of GDP, a prison 140 % full, and a change more
    than 100 %.
    """
    for at, figure in enumerate(text.figures):
        if figure.is_share_of_people and figure.quantity.unit == "%" and figure.quantity.role is Role.LEVEL:
            found = implied(figure.quantity)
            if found is not None and found.low > WHOLE:
                yield Alarm(CODE, at, figure.start, figure.end)


CHECK = Check(CODE, "In that village 120 % of voters turned out.", find)
