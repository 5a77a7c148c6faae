"""The languages that the engine reads: data only, one package each."""

from .en import ENGLISH
from .fr import FRENCH

LANGUAGES = {data.code: data for data in (FRENCH, ENGLISH)}
