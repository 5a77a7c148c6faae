"""Pages that a server sends instead of the document: to make one pay, consent, or run its scripts."""

import re
from collections.abc import Sequence

from .captured import Quality

PROSE = 8  # words that make a line prose, not a menu
SHORT = 1_500  # characters of prose that a wall may show around itself: a teaser
NOTHING = 150  # characters of prose that are none

CONSENT = (
    *(r"accept (?:all )?cookies", r"cookie settings", r"before you continue", r"manage (?:cookies|consent)"),
    *(r"accepter (?:tous )?les cookies", r"tout accepter", r"continuer sans accepter"),
    *(r"alle (?:cookies )?akzeptieren", r"zustimmen und weiter", r"cookie-einstellungen"),
    *(r"aceptar (?:todas )?(?:las )?cookies", r"aceptar y continuar"),
    *(r"accetta (?:tutti )?(?:i )?cookie", r"accetta e (?:continua|chiudi)"),
    *(r"aceitar (?:todos )?(?:os )?cookies", r"concordar e (?:continuar|fechar)"),
)
PAY = (
    *(r"subscribe to (?:continue|read|unlock)", r"subscribers? only", r"already a subscriber", r"to continue reading"),
    *(r"réservé aux abonnés", r"abonnez-vous pour lire", r"il vous reste \d+ ?% de cet article", r"déjà abonné"),
    *(r"nur für abonnenten", r"jetzt abonnieren", r"weiterlesen mit", r"bereits abonniert"),
    *(r"solo para suscriptores", r"suscríbete para (?:leer|seguir|continuar)", r"ya eres suscriptor"),
    *(r"riservato agli abbonati", r"abbonati per (?:leggere|continuare)", r"sei già abbonato"),
    *(r"exclusivo para assinantes", r"assine para (?:ler|continuar)", r"já é assinante"),
)
ASKS_CONSENT, ASKS_PAY = (re.compile("|".join(phrases), re.I) for phrases in (CONSENT, PAY))
NOT_FREE = re.compile(r'"isAccessibleForFree"\s*:\s*"?false', re.I)
SCRIPTED = re.compile(r"<script[\s>]", re.I)


def quality_of(lines: Sequence[str], page: str) -> Quality:
    """Say whether the lines that were read in a page are a document's, or something before it.

    A wall is known by its words, and by how little else there is: an article about cookies is no consent page.
    """
    text = "\n".join(lines)
    prose = sum(len(line) for line in lines if line.count(" ") >= PROSE - 1 or " | " in line)
    if prose < SHORT and (ASKS_PAY.search(text) or NOT_FREE.search(page)):
        return Quality.PAYWALL
    if prose < SHORT and ASKS_CONSENT.search(text):
        return Quality.CONSENT
    if prose < NOTHING and not _has_figures(text) and SCRIPTED.search(page):
        return Quality.SCRIPT_ONLY
    return Quality.OK if any(character.isalnum() for character in text) else Quality.EMPTY


def _has_figures(text: str) -> bool:
    return sum(character.isdigit() for character in text) > 3
