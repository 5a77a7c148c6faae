"""Each mask beside what looks like it and is a quantity."""

import pytest

from claims.extraction.masks import (
    addresses,
    ages,
    clock,
    dates,
    identifiers,
    idioms,
    legal,
    names,
    numbering,
    ordinals,
    phones,
    scores,
    years,
)
from claims.extraction.numbers import numbers
from claims.extraction.pipeline import grammar_in
from claims.extraction.words import words_of

MASKED = [
    (dates, "fr", "Le 2 décembre, tout change."),
    (dates, "fr", "Du 3 au 5 mai, tout change."),
    (dates, "en", "On December 2, 2025 it changed."),
    (dates, "en", "It changed on 12/03/2024."),
    (years, "fr", "En 2022, tout a changé."),
    (years, "en", "The 1960s were loud."),
    (years, "en", "From 1980 to 2012 it grew."),
    (clock, "fr", "Il est arrivé à 15 h 30."),
    (clock, "en", "She speaks at 23.45."),
    (clock, "en", "The 5pm bus left."),
    (ages, "fr", "Jean Martin, 42 ans, a parlé."),
    (ages, "fr", "Un lycéen de 17 ans a parlé."),
    (ages, "en", "A 53-year-old man spoke."),
    (ages, "en", "Children under five are exempt."),
    (ordinals, "fr", "C'est son 33e but."),
    (ordinals, "en", "The 45th president spoke."),
    (ordinals, "fr", "Le n° 3 mondial recule."),
    (names, "en", "The F-16 took off."),
    (names, "fr", "Le CAC 40 recule."),
    (names, "fr", "La 5G arrive."),
    (names, "en", "The Thirty Years' War ended."),
    (legal, "fr", "L'article 49.3 est utilisé."),
    (legal, "en", "Resolutions 2231 and 2254 passed."),
    (addresses, "fr", "Il vit au 12, rue de Rivoli."),
    (addresses, "en", "He lives at 10 Downing Street."),
    (phones, "fr", "Appelez le 01 42 68 53 00."),
    (scores, "fr", "Le club a gagné 3-1."),
    (scores, "en", "They won 6-4, 7-5."),
    (numbering, "en", "1. First item."),
    (numbering, "en", "It grew [12] again."),
    (identifiers, "en", "Open 24/7 for all."),
    (idioms, "en", "It is zero tolerance."),
    (dates, "de", "Am 3. Mai ändert sich alles."),
    (dates, "de", "Vom 3. bis 5. Mai ändert sich alles."),
    (years, "de", "Seit 2019 ist alles anders."),
    (clock, "de", "Sie spricht um 23.45 Uhr."),
    (clock, "de", "Um 18 Uhr beginnt das Spiel."),
    (ages, "de", "Der 42-jährige Fahrer wurde verletzt."),
    (ages, "de", "Eine 17 Jahre alte Schülerin sah zu."),
    (ages, "de", "Die 25-jährige Tennisspielerin gewann."),
    (ages, "de", "Max Moser (42) sah zu."),
    (ordinals, "de", "Es ist sein 3. Platz."),
    (ordinals, "de", "Im 19. Jahrhundert war alles anders."),
    (ordinals, "de", "Das Lied ist die Nr. 1."),
    (names, "de", "Das 49-Euro-Ticket bleibt."),
    (names, "de", "Die Sieben-Tage-Inzidenz fällt."),
    (names, "de", "Auf Seite 12 steht mehr."),
    (legal, "de", "Artikel 5 gilt."),
    (ordinals, "de", "Es gilt § 218."),
    (addresses, "de", "Er wohnt in der Gasse 12, 10115 Berlin."),
    (phones, "de", "Tel. 030 1234 567."),
    (scores, "de", "Der Verein gewann 3:1."),
    (idioms, "de", "Er kommt jeden zweiten Tag."),
    (dates, "it", "Il 3 maggio tutto cambia."),
    (dates, "it", "Tra il 3 e il 5 maggio tutto cambia."),
    (years, "it", "Nel 1564 nasceva Galileo."),
    (clock, "it", "Si parte alle 18.30 da Roma."),
    (clock, "it", "La mostra apre dalle 10 alle 19; chiude il lunedì."),
    (ages, "it", "Marco Bianchi, 45 anni, è stato arrestato."),
    (ages, "it", "Una donna di 82 anni è caduta."),
    (ages, "it", "Mia nonna ha 90 anni."),
    (ordinals, "it", "Il 37enne è in carcere."),
    (ordinals, "it", "È il 45esimo presidente."),
    (ordinals, "it", "La legge n. 104 tutela tutti."),
    (names, "it", "Le ore 18 sono passate."),
    (names, "it", "La serie 3 è bella."),
    (names, "it", "La guerra dei Trent'anni finì."),
    (legal, "it", "L'articolo 18 tutela i lavoratori."),
    (scores, "it", "La Roma ha vinto 3-1."),
    (idioms, "it", "A metà strada c'è un bar."),
    (idioms, "it", "In un certo senso è vero."),
    (dates, "es", "El 2 de diciembre todo cambia."),
    (dates, "es", "Del 3 al 5 de mayo todo cambia."),
    (years, "es", "En 2022 todo cambió."),
    (clock, "es", "Llegó a las 18.30 con su hija."),
    (clock, "pt", "Chegou às 18h30."),
    (clock, "pt", "A missa é às 19 horas."),
    (ages, "es", "Juan Pérez, de 42 años, habló."),
    (ages, "es", "Un hombre de 53 años habló."),
    (ages, "pt", "João Dias, 42 anos, falou."),
    (ages, "pt", "Um homem de 53 anos falou."),
    (ordinals, "es", "Fue su 3.º gol."),
    (ordinals, "pt", "Ele é o 45º presidente."),
    (ordinals, "es", "Es el n.º 3 del mundo."),
    (legal, "es", "El artículo 155 se aplica."),
    (legal, "pt", "O artigo 5 foi aplicado."),
    (names, "es", "La Guerra de los Treinta Años terminó."),
    (names, "pt", "O canal 4 mudou."),
    (addresses, "es", "Vive en la calle Mayor, 12."),
    (addresses, "pt", "Mora na Rua do Ouro 30."),
    (phones, "es", "Llame al 012 345 678."),
    (scores, "pt", "O time venceu por 3-1."),
    (idioms, "es", "Hay tolerancia cero."),
    (idioms, "pt", "Um dos dois caiu."),
]
FREE = [
    (dates, "de", "Er sah 2 Maibäume."),
    (years, "de", "Es kamen 2000 Besucher."),
    (clock, "de", "Sie sprach fast 5 Stunden."),
    (ages, "de", "Eine 3-jährige Haftstrafe droht."),
    (ages, "de", "Der Baum ist 4850 Jahre alt."),
    (ordinals, "de", "Am Ende waren es 45."),
    (names, "de", "Sie hat 49 Euro."),
    (names, "de", "Mit 38 Stunden begann es."),
    (legal, "de", "Er schrieb 49 Artikel."),
    (scores, "de", "Es dauert 3-5 Tage."),
    (idioms, "de", "Es sind null Grad."),
    (dates, "fr", "Il a vu 2 décors."),
    (years, "fr", "Il emploie 2050 salariés."),
    (years, "en", "About 2000 people came."),
    (clock, "fr", "Près de 5 heures de débat."),
    (ages, "fr", "Un contrat de 3 ans a été signé."),
    (ages, "en", "A 10-year-old browser died."),
    (ordinals, "fr", "Il a 33 euros."),
    (names, "en", "They shot 16 films."),
    (legal, "fr", "Il a écrit 49 articles."),
    (addresses, "en", "He built 10 streets."),
    (phones, "fr", "Il a 12 345 678 euros."),
    (scores, "en", "It takes 3-5 days."),
    (numbering, "en", "It grew 12 times."),
    (identifiers, "en", "Open 24 hours."),
    (idioms, "en", "It is zero degrees."),
    (dates, "it", "Ha visto 3 maggiolini."),
    (years, "it", "Impiega 2050 operai."),
    (clock, "it", "Quasi 5 ore di dibattito."),
    (clock, "it", "Si va dalle 10 alle 19 persone."),
    (ages, "it", "Un contratto di 3 anni è stato firmato."),
    (ages, "it", "Ha 3 anni di tempo."),
    (ordinals, "it", "Ha 37 euro."),
    (names, "it", "Vent'anni di guerra sono finiti."),
    (idioms, "it", "Metà dei voti è nulla."),
    (dates, "es", "Vio 2 diciembres fríos."),
    (years, "es", "Emplea a 2050 obreros."),
    (clock, "es", "Fueron cerca de 5 horas de debate."),
    (ages, "es", "Firmó un contrato de 3 años."),
    (ages, "pt", "Assinou um contrato de 3 anos."),
    (ordinals, "es", "Tiene 33 euros."),
    (legal, "pt", "Escreveu 49 artigos."),
    (addresses, "es", "Construyó 10 calles."),
    (addresses, "es", "En la calle, 12 vecinos protestan."),
    (scores, "pt", "Leva 3-5 dias."),
    (idioms, "pt", "Fez zero graus."),
]


def masked(mask, language, text):
    """Return the numbers of a text that a mask covers, and all its numbers."""
    grammar = grammar_in(language)
    words = words_of(text, grammar.data.sentences)
    found = numbers(words, grammar)
    covered = {at for start, end in mask.find(words, found, grammar) for at in range(start, end)}
    return [number for number in found if number.start in covered], found


@pytest.mark.parametrize(("mask", "language", "text"), MASKED)
def test_a_mask_covers(mask, language, text):
    covered, found = masked(mask, language, text)

    assert found
    assert covered


@pytest.mark.parametrize(("mask", "language", "text"), FREE)
def test_a_mask_leaves_quantities_alone(mask, language, text):
    covered, found = masked(mask, language, text)

    assert found
    assert covered == []
