"""The engine's rules in words."""

import re
from pathlib import Path

import pytest

import claims.extraction
from claims.rule_words import RULES, alarm_words, rule_words

ENGINE = "".join(path.read_text() for path in sorted(Path(claims.extraction.__path__[0]).rglob("*.py")))
APPENDED = re.findall(r'why\.append\("([^"]+)"\)', ENGINE)
NAMED = re.findall(r'"((?:cue|multiple)-[a-z-]+)"', ENGINE)


@pytest.mark.parametrize("rule", sorted({*APPENDED, *NAMED}))
def test_every_rule_of_the_engine_has_its_phrase(rule):
    assert rule in RULES


def test_there_are_rules():
    assert len({*APPENDED, *NAMED}) > 20


def test_rules_and_alarms_without_a_phrase_are_shown_as_words():
    assert rule_words("cue-new-thing") == "cue new thing"
    assert alarm_words("scale_doubt") == "scale doubt"
