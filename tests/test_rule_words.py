"""The engine's rules in words."""

from claims.extraction.rules import Rule
from claims.rule_words import RULES, alarm_words, rule_words


def test_every_rule_has_a_phrase_and_every_phrase_a_rule():
    assert set(RULES) == set(Rule)


def test_rules_and_alarms_without_a_phrase_are_shown_as_words():
    assert rule_words("cue-new-thing") == "cue new thing"
    assert alarm_words("scale_doubt") == "scale doubt"
