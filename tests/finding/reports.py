"""A report of our own that gives the facts of an article in another language, other units and other words."""

from claims.finding import Found, Sought, rank
from claims.finding.reading import figures

REPORT = """The front line at the end of 2025
Page 467 of the yearbook
Russian forces gained 467 square kilometers of Ukrainian territory per month on average in 2025, observers estimate.
Added up, the army took 5,604 square kilometres over the year 2025, an area larger than a mid-sized county.
Around Kupyansk the advance stopped 467 metres short of the river.
In the Donetsk region alone the Russian army took some 180 square miles a month, half of it on foot.
At least 152,142 Russian soldiers have been killed since February 2022, the BBC and Mediazona have established by name.
Some 150,000 people were displaced by the floods.
Ukraine says it destroyed 476 drones in one night.
Of 48 hospitals near the front, 12 of the 48 hospitals were hit. Unemployment rose by 1.2 points.
"""

TERRITORY = "En 2025, l’armée russe a conquis en moyenne 467 km² chaque mois en Ukraine, selon l’ISW."
SOLDIERS = "Près de 150 000 soldats russes ont été tués depuis février 2022, selon la BBC et Mediazona."


def sought(sentence: str, *, language: str = "fr") -> Sought:
    """Return the first figure of an article's sentence as it is looked for."""
    figure = figures(sentence, language=language).figures[0]
    return Sought(figure.statement, sentence[: figure.start] + sentence[figure.end :])


def find(sentence: str, source: str = REPORT, *, language: str = "fr") -> Found:
    """Look for the first figure of an article's sentence in a source."""
    return rank(sought(sentence, language=language), figures(source).figures, source)


def quotes(found: Found, source: str = REPORT) -> list[str]:
    """Return the words of the hits, best first."""
    return [source[hit.figure.start : hit.figure.end] for hit in found.hits]
