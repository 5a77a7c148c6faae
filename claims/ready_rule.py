"""The rules of the gate, by the codes under which settings and API know them."""

from enum import StrEnum


class ReadyRule(StrEnum):
    READ = "read"
    DECIDED = "decided"
    CITED = "cited"
    ALARMS = "alarms"
    WRONG = "wrong"
    SECOND = "second"
