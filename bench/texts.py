"""News-like text to measure on, of any length, and the same each time: sentence patterns of our own, filled at random.

An article is a headline and some ten paragraphs of two to four sentences. One sentence in three holds a figure, which
makes two in a hundred words, as in an agency's news; others name a source, quote somebody or tell a time, which an
engine must look at too. Words in braces are drawn: names and many nouns, adjectives and adverbs are coined of
syllables, one of 200,000 ranks each, the first more frequent than the last by a power law. That makes some 2,200
different words among 6,400, where news of mixed topics has 2,400 to 2,600: a tokenizer that remembers words does a
little better here than there.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass

SHARE = 1 / 3  # of sentences with a figure
RANKS = 200_000


@dataclass(frozen=True)
class Patterns:
    """What the texts of a language are made of."""

    figures: str
    others: str
    headlines: str
    choices: dict[str, str]
    syllables: str
    endings: dict[str, str]
    group: str
    decimal: str


ENGLISH = Patterns(
    figures="""
        The {adjective} council of {Town} spent {n} million pounds on {noun} in {year}, according to {body}.
        About {few} {nouns} and their families attended the meeting in {Town} on {day} evening.
        {Body} said sales of {adjective} {nouns} rose by {share} per cent in the three months to {month}.
        {person}, who {adverb} runs {Town} {Name}, said the {noun} would cost ${n}.{few} million.
        Nearly {big} households in {Town} and {Town} still have no {noun}, a {adjective} report by {body} found.
        The average price of {noun} fell from £{big} to £{n} a tonne in {Town}, {adverb} the lowest on record.
        "We lost {few} per cent of our {nouns} in a year," said {person}, a {noun} {noun} near {Town}.
        Between {few} and {n} {noun} workers could lose their jobs, the {Name} union warned.
        One in five residents of {Town} now {adverb} uses {adjective} {noun} every day.
        The {Name} reservoir holds {n} million cubic metres of {adjective} water, twice as much as in {year}.
        Police arrested {n} {nouns} after the march in {Town}, and {few} officers were {adverb} hurt.
        The {adjective} fire had burned {big} hectares of {noun} by {day}, {Name} officials said.
        """,
    others="""
        The decision surprised many {nouns} in {Town}, where {adjective} {noun} has long divided opinion.
        {person} has worked for {body} since leaving {Name} and knows every {noun} of {Town}.
        It was not clear on {day} whether {person} and {person} would meet again before the {noun}.
        The {adjective} {noun} beside the river was once a market, then a {noun}, and now stands {adverb} empty.
        "Nobody asked us what the {nouns} wanted," said {person}, who has lived in {Town} all her life.
        Critics of the {Name} plan say that {noun} should be left to {adjective} {nouns}.
        {Body} did not {adverb} answer a request for comment from the {Town} {Name}.
        In {month} {year} the {Name} committee had promised to publish its {nouns} within weeks.
        Most of the {nouns} who came were {adjective}, and few of them had {adverb} voted before.
        The road to {Town} winds {adverb} through {nouns} where {adjective} sheep graze until late in the year.
        According to {person}, the talks with {Name} went better than either {noun} had expected.
        A {adjective} spokesman for {body} declined to say who had signed the {noun}.
        {Name} neighbours described a {adjective} {noun} who liked to repair {nouns} and {adverb} spoke.
        What happens next depends on a court in {Town}, which is expected to rule on the {noun} after the holidays.
        The {Town} orchestra will open its season with {Name}, a {adjective} work that was thought to be lost.
        Rain is {adverb} forecast for {Town}, and the organisers hope that the {noun} will drop.
        Her {adjective} novel follows {person} and {person} through {noun}, exile and a slow return to {Town}.
        Teachers, {nouns} and {noun} drivers joined the {Name} protest, some of them carrying {adjective} {nouns}.
        """,
    headlines="""
        {Town} defends spending on {noun}
        {Name} waits for a decision on {adjective} {nouns}
        {person} under pressure over {noun}
        """,
    choices={
        "body": "the Office for National Statistics|the Ministry of Transport|Oxfam|Reuters|the {Town} {Name}"
        "|{Name} Foods|the University of {Town}|the {Name} Federation|the World Health Organization",
        "person": "Ann {Name}|Tom {Name}|Maria {Name}|Samuel {Name}|Helen {Name}|James {Name}|{Name} {Name}",
        "day": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
        "aside": "beside {adjective} {nouns}, {noun} and {Name} {nouns}|from {Town} to {adverb} {adjective} {noun}"
        "|with {adjective} {nouns}, {adjective} {noun} and {noun}|like {Name} or {Name} before {adjective} {nouns}",
        "month": "January|March|May|June|September|October|December",
    },
    syllables="""
        a al an ar ba bel bo bri car cen che cla co com cor cra da den di dra e el en fa fen fi fle for ga gar
        gle gra ha har hol i in ju ka ken la len li lo lu ma man mer mi mo na nor o ol or pa pel per pi pla
        pre qua ra ren ri ro sa sca sel sha si so ste su ta ten ther ti to tra u ul va ver vi wa wel wi
        """,
    endings={
        "noun": "ment|ing|er|ness|ture|ship|age|ton|ry|el",
        "nouns": "ments|ings|ers|tures|ships|ages|rows|els",
        "adjective": "al|ous|ive|less|ish|ed|ary|en",
        "adverb": "ly",
        "Name": "son|ley|man|er|field|well|ski|ez|ham",
        "Town": "ton|ford|ham|bury|by|wick|ville|mouth",
    },
    group=",",
    decimal=".",
)
FRENCH = Patterns(
    figures="""
        La commune de {Town} a dépensé {n} millions d'euros pour {noun} en {year}, selon {body}.
        Environ {few} {nouns} et leurs familles ont assisté {day} soir à la réunion {adjective} de {Town}.
        Les ventes de {nouns} ont {adverb} progressé de {share} % au cours des trois derniers mois, indique {body}.
        {person}, qui dirige {adverb} {Name}, estime que le {noun} coûtera {n},{few} millions d’euros.
        Près de {big} foyers de {Town} n'ont toujours pas de {noun}, d'après une enquête {adjective} de {body}.
        Le prix moyen du {noun} {adjective} est passé de {big} à {n} euros la tonne à {Town}.
        « Nous avons perdu {few} % de nos {nouns} en un an », a déclaré {person}, {noun} près de {Town}.
        Entre {few} et {n} salariés de {Name} pourraient {adverb} perdre leur emploi, prévient le syndicat.
        Un habitant de {Town} sur cinq utilise désormais un {noun} {adjective} chaque jour.
        Le barrage de {Name} retient {n} millions de mètres cubes d'eau {adjective}, deux fois plus qu'en {year}.
        La police a interpellé {n} {nouns} après la marche de {Town}, et {few} agents ont été {adverb} blessés.
        L'incendie {adjective} a parcouru {big} hectares de {noun}, a annoncé {day} la préfecture de {Town}.
        """,
    others="""
        La décision a surpris beaucoup de {nouns} à {Town}, où le {noun} {adjective} divise depuis longtemps.
        {person} travaille pour {body} depuis la fin de ses études à {Name} et connaît chaque {noun} de {Town}.
        On ignorait encore {day} si {person} et {person} se réuniraient {adverb} avant le {noun}.
        L'ancien {noun} au bord de la rivière fut un marché {adjective}, puis un {noun}, et reste vide aujourd'hui.
        « Personne ne nous a demandé notre {noun} », regrette {person}, qui a toujours vécu à {Town}.
        Pour les {nouns} {adjective}, le projet {Name} doit {adverb} rester l'affaire de ceux qui s'en servent.
        {Body} n'a pas {adverb} donné suite aux demandes de {Town} {Name}.
        En {month} {year}, la commission {Name} avait promis de publier ses {nouns} dans les semaines suivantes.
        La plupart des {nouns} présents étaient {adjective}, et peu d'entre eux avaient {adverb} voté.
        La route de {Town} serpente {adverb} entre des {nouns} où paissent des brebis jusque tard dans l'année.
        Selon {person}, les discussions avec {Name} se sont {adverb} mieux passées que prévu.
        Un porte-parole {adjective} de {body} n'a pas souhaité dire qui avait signé le {noun}.
        Les voisins de {Name} décrivent un {noun} {adjective} qui aimait réparer des {nouns} et parlait rarement.
        La suite dépend d'un tribunal de {Town}, qui doit se prononcer sur le {noun} après les vacances.
        L'orchestre de {Town} ouvrira sa saison avec {Name}, une œuvre {adjective} que l'on croyait perdue.
        De la pluie est {adverb} annoncée pour {Town}, et les organisateurs espèrent que le {noun} faiblira.
        Son roman {adjective} suit {person} et {person} à travers le {noun}, l'exil et un lent retour à {Town}.
        Enseignants, {nouns} et conducteurs de {noun} ont rejoint le cortège {Name}, certains {adverb}.
        """,
    headlines="""
        {Town} défend ses dépenses de {noun}
        {Name} attend une décision sur le {noun} {adjective}
        {person} sous pression
        """,
    choices={
        "body": "l'Insee|le ministère des Transports|Oxfam|l'AFP|la Fondation {Name}|l'université de {Town}|{Name}"
        "|la Fédération de {Town}|l'Organisation mondiale de la santé|le cabinet {Name}",
        "person": "Anne {Name}|Thomas {Name}|Maria {Name}|Samuel {Name}|Hélène {Name}|Julien {Name}|{Name} {Name}",
        "day": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
        "aside": "près de {nouns} {adjective}, de {noun} et de {nouns}|comme {Name} ou {Name} avant {Town}"
        "|avec {noun} {adjective}, {nouns} {adjective} et {noun}|entre {Town} et {Name}, {adverb} {adjective}",
        "month": "janvier|mars|mai|juin|septembre|octobre|décembre",
    },
    syllables="""
        a al an ar ba bel bo bri ca can cé cha che cla co con cor cra da dé di dou dra é en es fa fi fleu for
        ga gen glo gra gué ha i in jou ju la lé li lo lou lu ma man mé mi mo mou na né no nou o or ou pa per
        pé pi pla pré ra ré ri ro rou sa sau sé si so sou su ta té ti tor tou tra u va vé vi vo vou
        """,
    endings={
        "noun": "ment|age|eur|oir|isme|eau|on|teur|in",
        "nouns": "ments|ages|eurs|oirs|eaux|ons|teurs|ins",
        "adjective": "al|eux|if|ique|able|aire|é|ard",
        "adverb": "ement",
        "Name": "eau|ier|et|ard|on|in|oux|elle|and",
        "Town": "ville|ac|court|y|mont|bourg|euil|an",
    },
    group="\u202f",
    decimal=",",
)
PATTERNS = {"en": ENGLISH, "fr": FRENCH}


def articles(language: str, words: int, seed: int = 1) -> Iterator[str]:
    """Yield articles of some 500 words, together at least so many words."""
    writer, count = Writer(PATTERNS[language], seed), 0
    while count < words:
        article = writer.article()
        count += len(article.split())
        yield article


def text(language: str, characters: int, seed: int = 1) -> str:
    """Return one text of so many characters."""
    writer, pieces, length = Writer(PATTERNS[language], seed), [], 0
    while length < characters:
        pieces.append(writer.article())
        length += len(pieces[-1]) + 2
    return "\n\n".join(pieces)[:characters]


class Writer:
    """Writes in a language what a seed decides."""

    def __init__(self, patterns: Patterns, seed: int) -> None:
        self.patterns = patterns
        self.chance = random.Random(seed)
        self.syllables = patterns.syllables.split()

    def article(self) -> str:
        """Return a headline and paragraphs."""
        paragraphs = [self.sentence(self.patterns.headlines)]
        for _ in range(self.chance.randint(8, 12)):
            kinds = [self.chance.random() < SHARE for _ in range(self.chance.randint(2, 4))]
            sentences = (self.sentence(self.patterns.figures) if figure else self.other() for figure in kinds)
            paragraphs.append(" ".join(sentences))
        return "\n\n".join(paragraphs)

    def other(self) -> str:
        """Return a sentence without a figure, with words at its end that no other has."""
        return f"{self.sentence(self.patterns.others).removesuffix('.')} {self.draw('aside')}."

    def sentence(self, patterns: str) -> str:
        """Return one of the patterns, one a line, with its slots filled."""
        filled = self.fill(self.chance.choice(patterns.strip().splitlines()).strip())
        return filled[0].upper() + filled[1:]

    def fill(self, pattern: str) -> str:
        """Return a pattern with each slot drawn anew."""
        return re.sub(r"\{(\w+)\}", lambda slot: self.draw(slot[1]), pattern)

    def draw(self, slot: str) -> str:
        """Return what stands in a slot."""
        chance, patterns = self.chance, self.patterns
        if slot in patterns.endings:
            return self.coin(slot)
        if slot.lower() in patterns.choices:
            return self.fill(chance.choice(patterns.choices[slot.lower()].split("|")))
        numbers = {
            "few": f"{chance.randint(2, 9) * 5}",
            "n": f"{chance.randint(12, 980)}",
            "big": f"{chance.randint(1, 60)}{patterns.group}{chance.randint(100, 999)}",
            "share": f"{chance.randint(1, 20)}{patterns.decimal}{chance.randint(1, 9)}",
            "year": f"{chance.randint(1990, 2025)}",
        }
        return numbers[slot]

    def coin(self, slot: str) -> str:
        """Return a made-up word: the same for the same rank, and ranks by a power law of exponent 2/3."""
        rank = random.Random(f"{slot} {int(RANKS * self.chance.random() ** 3)}")
        word = "".join(rank.choices(self.syllables, k=rank.randint(1, 3))) + rank.choice(
            self.patterns.endings[slot].split("|")
        )
        return word.capitalize() if slot.istitle() else word
