"""Names that several currencies share, such as « peso »: which one is meant is told by the country."""

from collections import defaultdict
from collections.abc import Mapping

# Currencies whose bare name means them, whatever countries the text names.
SURE = frozenset(("EUR", "USD", "GBP"))
# As many letters as the name of a country and its adjective share: Mexico and Mexican.
STEM = 4


def money_families(currencies: Mapping[str, str], noun_last: bool) -> dict[str, dict[str, str]]:
    """Return for each shared name the currencies by the first letters of their country.

    ``currencies`` are phrases and codes ("mexican pesos": MXN); ``noun_last`` says whether adjectives come first.
    """
    families: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for phrase, code in currencies.items():
        parts = phrase.split()
        if len(parts) == 2:
            name, country = reversed(parts) if noun_last else parts
            families[name].setdefault(country[:STEM], code)
    return {
        name: members
        for name, members in families.items()
        if len({*members.values()}) > 1 and currencies.get(name) not in SURE
    }
