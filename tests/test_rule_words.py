"""The engine's rules in words."""

from claims.extraction.priority import Feature
from claims.extraction.rules import Rule
from claims.quantities.alarms import CHECKS
from claims.rule_words import ALARMS, PRIORITIES, RULES, alarm_words, rule_words


def test_every_rule_has_a_phrase_and_every_phrase_a_rule():
    assert set(RULES) == set(Rule)


def test_every_reason_to_come_early_has_a_phrase():
    assert set(PRIORITIES) == set(Feature)
    assert rule_words("priority-rate") == "a rate"


def test_every_alarm_has_a_phrase():
    assert set(ALARMS) == {check.code for check in CHECKS}


def test_rules_and_alarms_without_a_phrase_are_shown_as_words():
    assert rule_words("cue-new-thing") == "cue new thing"
    assert alarm_words("scale_doubt") == "scale doubt"
