"""The languages that the engine reads: data only, one package each."""

from .de import GERMAN
from .en import ENGLISH
from .es import SPANISH
from .fr import FRENCH
from .it import ITALIAN
from .pt import PORTUGUESE

LANGUAGES = {data.code: data for data in (FRENCH, ENGLISH, GERMAN, SPANISH, ITALIAN, PORTUGUESE)}
