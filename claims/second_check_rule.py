"""Which verdicts take a second check, by the codes under which the settings know it."""

from enum import StrEnum


class SecondCheckRule(StrEnum):
    NONE = "none"
    OTHERS = "others"  # those other than "verified"
    ALL = "all"
