"""The rules' own examples: each shows its rule at work, in every language that has the rule."""

import pytest

from claims.extraction import LANGUAGES, extract
from claims.extraction.rules import Rule

from .readings import SHIPPED

EXAMPLES = [(code, rule, text) for code, data in LANGUAGES.items() for rule, text in data.examples.items()]


@pytest.mark.parametrize(("language", "rule", "text"), EXAMPLES)
def test_an_example_fires_its_rule(language, rule, text):
    claims = extract(text, language=language, registry=SHIPPED).claims

    assert rule in {fired for claim in claims for fired in claim.why}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_that_a_language_has_is_shown(language):
    words = LANGUAGES[language].attribution
    lacking = set() if words.grammar.that_may_lack or words.grammar.bare_behind_comma else {Rule.BARE_CLAUSE}
    lacking |= set() if words.cues.anonymous_openers else {Rule.ANONYMOUS}
    lacking |= set() if words.hedges.estimated else {Rule.HEDGE_ESTIMATE}
    lacking |= set() if words.cues.infinitives or words.cues.infinitive_endings else {Rule.INFINITIVE}

    assert set(Rule) - LANGUAGES[language].examples.keys() == lacking


@pytest.mark.parametrize("rule", Rule)
def test_a_rule_says_in_one_sentence_what_it_reads(rule):
    assert rule.__doc__ is not None
    assert rule.__doc__.endswith(".")
    assert rule.__doc__.count(".") == 1
    assert Rule(rule.value) is rule


def test_a_citation_names_the_rule_that_made_it():
    (claim,) = extract("Selon l'Insee, 45 % des ménages possèdent un vélo.", language="fr", registry=SHIPPED).claims

    assert [citation.why for citation in claim.citations] == [Rule.PREPOSITION]
    assert claim.why == (Rule.NUMBER_DIGITS, Rule.UNIT, Rule.PREPOSITION)
