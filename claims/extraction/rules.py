"""The rules of the engine: the ids that claims and citations carry, and what each rule reads."""

from enum import StrEnum, unique
from typing import Self


@unique
class Rule(StrEnum):
    """Why something was read as it was. The value is the id; the docstring of each member says what the rule reads.

    Each language has a sentence that shows the rule at work among its ``examples``.
    """

    def __new__(cls, code: str, reads: str = "") -> Self:
        """Make a rule of its id and of one sentence for its docstring."""
        rule = str.__new__(cls, code)
        rule._value_ = code
        rule.__doc__ = reads
        return rule

    @property
    def cites(self) -> bool:
        """Say whether the rule makes citations."""
        return self.value.startswith("cue-")

    @property
    def dates(self) -> bool:
        """Say whether the rule finds the time of a figure."""
        return self.value.startswith("period-")

    # Numbers
    NUMBER_DIGITS = "number-digits", "A number in digits, with the group and decimal marks of the language."
    NUMBER_WORDS = "number-words", "A number in words, compound ones and scale words among them."
    NUMBER_NOUN = "number-noun", "A noun that stands for a number, or in the plural for a range of numbers."
    NUMBER_FRACTION = "number-fraction", "A fraction in words, or so many of so many."
    NUMBER_ONE = "number-one", "A word for one beside a unit of measure; elsewhere it is mostly an article."

    # What is measured or counted
    UNIT = "unit", "A unit of measure, time or share behind the number, by symbol or by name."
    TWO_UNITS = "two-units", "An amount in two units of a kind, or a range whose ends have a unit each."
    MONEY_BEFORE = "money-sign-before", "A currency before the number, by sign or code."
    MONEY_AFTER = "money-after", "A currency behind the number, by sign, code or name."
    COUNT = "count", "The noun that a number counts, across adjectives, hyphens and words such as “of”."
    RATE = "rate", "What a figure is per: a unit, a time, a person or a round number."
    ELLIPSIS = "ellipsis", "A bare number takes the unit or the counted thing of a figure beside it."
    ELLIPSIS_OF = "ellipsis-of", "A number behind “of” is the whole that the bare number before it is a part of."

    # How much of it, compared with what
    MULTIPLE = "multiple", "A number of times by which something is compared or multiplied."
    MULTIPLE_VERB = "multiple-verb", "A multiple in one word or phrase, without a number."
    CHANGE = "change", "A word of rise or fall makes the figure a change, and gives it its sign."
    SIGN = "sign", "A plus or minus is printed before the number."
    BOUND_BEFORE = "bound-before", "A word before the number makes it a limit or an approximation."
    BOUND_AFTER = "bound-after", "Words behind the figure make it a limit or an approximation."
    STATISTIC_BEFORE = "statistic-before", "A word before the number makes it an average, a total, a record."
    STATISTIC_AFTER = "statistic-after", "Words behind the figure make it an average, a total, a record."
    ESTIMATED = "estimated", "The number is given as an estimate, and so as an approximation."

    # When, and how sure
    PERIOD_BEHIND = "period-behind", "A time behind the figure, with no other figure between them."
    PERIOD_BEFORE = "period-before", "A time that opens the sentence, or stands just before the figure."
    PERIOD_SHARED = "period-shared", "One time for several figures of a list, or for a part and its whole."
    HEDGE_WORD = "hedge-word", "A word by which the text leaves a figure to others, such as “reportedly” or “alleged”."
    HEDGE_ESTIMATE = "hedge-estimate", "An estimate that nobody is named for."
    HEDGE_MOOD = "hedge-mood", "The verb of the figure is in the conditional or in a mood of report."

    # Who says so
    PREPOSITION = "cue-prepositional", "A preposition of source before a name or a description."
    ANONYMOUS = "cue-anonymous", "A set phrase for sources that are not named."
    CLAUSE = "cue-report-clause", "A subject, a verb of report and the clause that it introduces."
    BARE_CLAUSE = "cue-report-bare-clause", "A subject, a verb of report and a clause with nothing before it."
    INFINITIVE = "cue-report-infinitive", "A subject, a verb of report and an infinitive of the same subject."
    QUOTE = "cue-quote", "A subject, a verb of report and a quotation behind it."
    COLON_QUOTATION = "cue-colon-quotation", "Somebody, a colon and a quotation, without a verb of report."
    INVERSION = "cue-inversion", "A verb of report and its subject behind the statement, or inside it."
    QUANTITY_VERB = "cue-quantity-verb", "A source that estimates, counts or reports a number: the object of its verb."
    PASSIVE_AGENT = "cue-passive-agent", "Who the figure was found, published or estimated by."
    PARTICIPLE = "cue-participle", "A participle of report that hangs on a source named before it."
    PARENTHESIS = "cue-parenthesis", "A source in brackets or behind a label, beside its figure."
    RELAY = "cue-relay", "Who only passes on what another source says."
    CITING = "cue-citing", "A source that another one cites."
    REPORT_OBJECT = "cue-report-object", "A source that cites or reports figures, and names nobody behind them."
    CARRY_OVER = (
        "cue-carry-over",
        "Words for a source named before: a pronoun, an office, “the same report”.",
    )
