"""Whether a change of words is a typo and nothing else, so that it needs no notice.

Two texts are compared word by word. Digits, signs, words with capitals and short words must stay as they are, which
keeps numbers, names, most units and most denials; of the long words, those that one letter makes another number, unit
or denial must stay too. Any other word may differ by one letter. When in doubt it is no typo.
"""

import re
import unicodedata

from claims.finding.stop_words import STOP_WORDS

SHORT = 5  # letters from which a word may have a slip in it

# Commas and the like may come and go, but none before a digit: they may be a part of its number.
_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\s.,;:]|[.,;:](?=\s?\d)")
_ALIKE = str.maketrans("’‘ʼ«»“”„‟‹›‐‑–—−", "'''" + '""""""""' + "-----")

# Without accents, as in STOP_WORDS, which has the smaller numbers and the commonest denials.
_NUMBERS = """
dozen eighty hundred fifty seventy sixty centaine centieme dizaine mille millier
dutzend hundert zigtausend zigtausenden
centena centenar ciento decena decenas docena docenas decimo decimos millar sesenta setenta media medio
mezza mezzo centinaio decina dozzina migliaio
bilhao bilhoes dezena duzia milhar trilhao trilhoes
"""
_UNITS = """
centime centimes denar denares dinar dinares gramo gramos grado grados kroner kronor kronur krona litre litres livre
livres miles milles rufia rufias rupia rupias takas talas
"""
_DENIALS = """
cannot never nothing nobody hardly barely refuse refused refuses unless except
aucunement guere jamais nullement personne
kaum keine keinem keinen keiner keines keinesfalls keineswegs nichts niemals niemand nirgends weder
jamas nadie ningun ninguna ninguno nunca tampouco
neanche nemmeno neppure nessun nessuna nessuno nulla
nenhum nenhuma ninguem
"""
_FROZEN = STOP_WORDS.union(_NUMBERS.split(), _UNITS.split(), _DENIALS.split())


def is_typo(old: str, new: str) -> bool:
    """Tell whether `new` corrects slips of `old` and changes no digit, sign, unit, name or negation."""
    before, after = _tokens(old), _tokens(new)
    return len(before) == len(after) and all(map(_is_same_word, before, after))


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(unicodedata.normalize("NFC", text).translate(_ALIKE))


def _is_same_word(old: str, new: str) -> bool:
    return old == new or (_may_slip(old) and _may_slip(new) and _is_one_slip(old, new))


def _may_slip(word: str) -> bool:
    return len(word) >= SHORT and word.isalpha() and word.islower() and _plain(word) not in _FROZEN


def _is_one_slip(old: str, new: str) -> bool:
    """Tell whether one letter was left out, put in, mistaken or swapped with its neighbour; the first one stays."""
    if _plain(old)[0] != _plain(new)[0]:
        return False
    shorter, longer = sorted((old, new), key=len)
    at = next((i for i, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    if len(shorter) < len(longer):
        return shorter[at:] == longer[at + 1 :]
    swapped = shorter[at : at + 2] == longer[at : at + 2][::-1] and shorter[at + 2 :] == longer[at + 2 :]
    return swapped or shorter[at + 1 :] == longer[at + 1 :]


def _plain(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))
