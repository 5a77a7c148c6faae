"""What an article says beside what its source says: the outcome, its notes, and the sentence of reason."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claims.quantities import Bound, Quantity, Role
from claims.quantities.agreement import Note, Outcome, Statement, agreement
from claims.quantities.conversion import convert, times

YEAR = date(2025, 1, 1), date(2025, 12, 31)
EARLIER = date(2024, 1, 1), date(2024, 12, 31)


def q(written: str, unit: str = "1", bound: Bound = Bound.EXACT, role: Role = Role.LEVEL, **more) -> Quantity:
    """Return a quantity as it is written: "150000", "0.90", "55..70"; the step is that of its last digit."""
    low, _, high = written.partition("..")
    values = Decimal(low), Decimal(high or low)
    exponent = min(value.as_tuple().exponent for value in values)
    step = Decimal(1).scaleb(min(0, int(exponent)))
    return Quantity(*values, step, unit, bound=bound, role=role, **more)


def s(written: str, unit: str = "1", bound: Bound = Bound.EXACT, role: Role = Role.LEVEL, **more) -> Statement:
    return Statement(q(written, unit, bound, role), **more)


ALMOST, ABOUT, OVER, AT_LEAST, UNDER = Bound.ALMOST, Bound.ABOUT, Bound.OVER, Bound.AT_LEAST, Bound.UNDER
CHANGE = Role.CHANGE

CASES = [
    # exact
    (s("467", "km2/mo"), s("467", "km2/mo"), "exact", []),
    (s("0.90", "%"), s("0.9", "%"), "exact", []),
    (s("24..33", "EUR"), s("24..33", "EUR"), "exact", []),
    (s("150000"), s("150000", bound=AT_LEAST), "exact", ["bound_dropped"]),
    (s("150000", bound=ABOUT), s("150000"), "exact", ["bound_added"]),
    (s("150000", bound=OVER), s("150000"), "exact", ["bound_wrong_side"]),
    (s("150000", bound=AT_LEAST), s("150000", bound=OVER), "exact", []),
    (s("150000", bound=OVER), s("150000", bound=UNDER), "exact", ["bound_wrong_side"]),
    (s("3", "%"), s("3", "%", hedged=True), "exact", ["hedge_dropped"]),
    (s("3", "%", hedged=True), s("3", "%"), "exact", ["hedge_added"]),
    # converted
    (s("12", "[mi_i]"), s("19", "km"), "converted", []),
    (s("20", "km"), s("12.4", "[mi_i]"), "converted", []),
    (s("20", "Cel"), s("68", "[degF]"), "converted", []),
    (s("1", "km2"), s("100", "har"), "converted", []),
    (s("2", "h"), s("120", "min"), "converted", []),
    # derived
    (s("467", "km2/mo"), s("5604", "km2/a"), "derived", []),
    (s("5604", "km2/a"), s("467", "km2/mo"), "derived", []),
    (s("467", "km2/mo", period=YEAR), s("5604", "km2", period=YEAR), "derived", []),
    (s("5604", "km2", period=YEAR), s("467", "km2/mo"), "derived", []),
    (s("5600", "km2", period=YEAR), s("467", "km2/mo"), "derived", []),
    (s("30", "%"), Statement(q("45"), whole=q("150")), "derived", []),
    (s("45"), Statement(q("30", "%"), whole=q("150")), "derived", []),
    # within
    (s("60", "%"), s("55..70", "%"), "within", []),
    (s("57..60", "%"), s("55..70", "%"), "within", []),
    (s("24..33", "EUR"), s("23.8..33.1", "EUR"), "within", []),
    (s("24..33", "EUR"), s("30", "EUR"), "within", []),
    # rounded
    (s("150000", bound=ALMOST), s("152142"), "rounded", ["bound_wrong_side"]),
    (s("150000", bound=ALMOST), s("148900"), "rounded", []),
    (s("150000", bound=OVER), s("162000"), "rounded", []),
    (s("150000", bound=AT_LEAST), s("148900"), "rounded", ["bound_wrong_side"]),
    (s("1", "%", bound=ABOUT), s("0.9", "%"), "rounded", []),
    (s("3", "%"), s("2.5", "%"), "rounded", []),
    (s("-3", "%", role=CHANGE), s("-2.5", "%", role=CHANGE), "rounded", []),
    (s("150000"), s("152142", bound=OVER), "rounded", ["bound_dropped"]),
    (s("24..33", "EUR"), s("23.8..32.9", "EUR"), "rounded", []),
    # points for per cent, and the wrong way round
    (s("4.5", "%"), s("4.5", "pp"), "points_for_percent", []),
    (s("4.5", "%", role=CHANGE), s("4.5", "pp", role=CHANGE), "points_for_percent", []),
    (s("3", "%", role=CHANGE), s("-3", "%", role=CHANGE), "wrong_sign", []),
    (s("5", "Cel"), s("-5", "Cel"), "wrong_sign", []),
    # another time, scale, unit
    (s("467", "km2", period=YEAR), s("467", "km2", period=EARLIER), "wrong_period", []),
    (s("467", "km2", period=YEAR), s("467.2", "km2", period=EARLIER), "wrong_period", []),
    (s("1200000000", "EUR"), s("1200000", "EUR"), "wrong_scale", []),
    (s("1.2", "W"), s("1200000", "W"), "wrong_scale", []),
    (s("12", "km"), s("12", "[mi_i]"), "wrong_unit", []),
    (s("150000", "EUR"), s("150000"), "wrong_unit", []),
    (s("12", "%"), s("12", "%", role=CHANGE), "wrong_unit", []),
    # apart
    (s("150000"), s("157900"), "understated", []),
    (s("467"), s("476"), "understated", []),
    (s("476"), s("467"), "exaggerated", []),
    (s("3", "%"), s("2.4", "%"), "exaggerated", []),
    (s("-5", "%", role=CHANGE), s("-3", "%", role=CHANGE), "exaggerated", []),
    (s("71", "%"), s("55..70", "%"), "exaggerated", []),
    # nothing to do with each other
    (s("467", "km2"), s("3", "km2"), "unrelated", []),
    (s("467", "km2"), s("12", "EUR"), "unrelated", []),
    (s("3", "%", role=CHANGE), s("-4", "%", role=CHANGE), "unrelated", []),
]


@pytest.mark.parametrize(("article", "source", "outcome", "notes"), CASES)
def test_outcome_and_notes(article, source, outcome, notes):
    found = agreement(article, source)

    assert (found.outcome, list(found.notes)) == (outcome, notes), found.reason


@pytest.mark.parametrize(
    ("article", "source", "reason"),
    [
        (s("150000"), s("152142"), "The source's 152142, rounded to 2 digits, is 150000."),
        (
            s("467", "km2/mo"),
            s("5604", "km2/a"),
            "The source's 5604 km2/a is 467 km2/mo; 467 km2/mo is that, exactly.",
        ),
        (
            s("12", "[mi_i]"),
            s("19", "km"),
            "The source's 19 km is 11.8061 [mi_i]; 12 [mi_i] is that, rounded to 2 digits.",
        ),
        (s("150000"), s("157900"), "150000 is 5 % below the source's 157900."),
        (s("5604", "km2", period=YEAR), s("467", "km2/mo"), "467 km2/mo over 12 mo gives 5604 km2, exactly."),
        (s("30", "%"), Statement(q("45"), whole=q("150")), "45 of 150 is 30 %, exactly."),
        (s("1200000", "EUR"), s("1200", "EUR"), "1200000 EUR is the source's 1200 EUR times 1000."),
    ],
)
def test_the_reason_is_a_sentence(article, source, reason):
    assert agreement(article, source).reason == reason


def test_a_quantity_without_a_number_is_refused():
    with pytest.raises(ValueError, match="without a number"):
        agreement(Statement(Quantity(None, None, None)), s("3"))


def test_an_unknown_or_open_period_may_be_the_same():
    since = date(2022, 2, 24), None

    for period in (None, since, (None, date(2030, 1, 1))):
        assert agreement(s("467", "km2", period=YEAR), s("467", "km2", period=period)).outcome == Outcome.EXACT


def test_a_share_in_words_agrees_with_the_rounded_one():
    third = Quantity(Decimal("0.3333"), Decimal("0.3333"), None)

    assert agreement(Statement(third), s("0.3349")).outcome == Outcome.ROUNDED


@pytest.mark.parametrize(
    ("share", "percent", "outcome", "turned"),
    [
        ("0.3333", "33", "rounded", "rounded"),
        ("0.3333", "33.4", "rounded", "exaggerated"),  # a third is not said to be so exact
        ("0.5", "50", "exact", "exact"),
        ("0.25", "31", "understated", "exaggerated"),
    ],
)
def test_a_share_in_words_agrees_with_a_percentage(share, percent, outcome, turned):
    in_words = Statement(Quantity(Decimal(share), Decimal(share), None, counted="Français"))

    assert agreement(in_words, s(percent, "%")).outcome == outcome
    assert agreement(s(percent, "%"), in_words).outcome == turned


def test_a_share_in_digits_or_of_more_than_one_is_no_percentage():
    for number in (q("0.5"), Quantity(Decimal(3), Decimal(3), None)):
        assert agreement(Statement(number), s("50", "%")).outcome not in (Outcome.EXACT, Outcome.ROUNDED)


def test_half_as_many_is_not_twice_as_many():
    up, down = q("2", "x", role=Role.MULTIPLE), q("2", "x", role=Role.MULTIPLE, direction="down")

    assert agreement(Statement(up), Statement(down)).outcome == Outcome.WRONG_SIGN


# Properties

digits = st.integers(min_value=1, max_value=10**9).filter(lambda n: n % 10)


@given(digits, st.integers(1, 8))
def test_a_value_rounded_at_a_digit_is_rounded(value: int, dropped: int):
    source = Decimal(value)
    kept = (source / 10**dropped).to_integral_value(ROUND_HALF_UP)
    assume(kept % 10 != 0)
    said = kept * 10**dropped

    assert agreement(s(str(said)), s(str(source))).outcome == Outcome.ROUNDED


@given(digits, st.integers(1, 8))
def test_the_next_value_beyond_is_not(said_digits: int, zeros: int):
    said, half = said_digits * 10**zeros, 5 * 10 ** (zeros - 1)

    assert agreement(s(str(said)), s(str(said + half - 1))).outcome in (Outcome.ROUNDED, Outcome.EXACT)
    assert agreement(s(str(said)), s(str(said + half))).outcome != Outcome.ROUNDED
    assert agreement(s(str(said)), s(str(said - half))).outcome == Outcome.ROUNDED
    assert agreement(s(str(said)), s(str(said - half - 1))).outcome != Outcome.ROUNDED


units = st.sampled_from(
    [("km", "[mi_i]"), ("har", "km2"), ("kg", "[lb_av]"), ("L", "[gal_us]"), ("Cel", "[degF]"), ("h", "d")]
)


@given(digits, units, st.integers(2, 5))
def test_conversion_there_and_back_agrees(value: int, pair: tuple[str, str], kept: int):
    here, there = pair
    exact = convert(Decimal(value), here, there)
    rounded = +exact.quantize(Decimal(1).scaleb(exact.adjusted() - kept + 1), ROUND_HALF_UP)
    assume(rounded != 0)
    written = format(rounded.normalize(), "f")

    assert agreement(s(written, there), s(str(value), here)).outcome == Outcome.CONVERTED
    assert agreement(s(str(value), here), s(written, there)).outcome == Outcome.CONVERTED


numbers = st.decimals(-(10**9), 10**9, allow_nan=False, places=2)
quantities = st.builds(
    lambda a, b, unit, bound, role: Quantity(min(a, b), max(a, b), Decimal("0.01"), unit, bound=bound, role=role),
    *(numbers, numbers, st.sampled_from(["1", "%", "pp", "km", "[mi_i]", "km2/mo", "km2/a", "EUR", "x", "nonsense"])),
    *(st.sampled_from(list(Bound)), st.sampled_from(list(Role))),
)


@given(quantities, quantities)
def test_any_two_quantities_have_an_outcome_and_a_reason(said: Quantity, meant: Quantity):
    found = agreement(Statement(said), Statement(meant))

    assert found.reason.endswith(".")
    assert set(found.notes) <= set(Note)


@given(quantities)
def test_a_quantity_agrees_exactly_with_itself(quantity: Quantity):
    if quantity.unit != "nonsense":
        assert agreement(Statement(quantity), Statement(quantity)).outcome == Outcome.EXACT


@pytest.mark.parametrize(
    ("first", "last", "time", "count"),
    [
        ((2025, 1, 1), (2025, 12, 31), "mo", "12"),
        ((2025, 1, 1), (2025, 12, 31), "a", "1"),
        ((2024, 1, 1), (2024, 1, 7), "wk", "1"),
        ((2024, 1, 1), (2024, 6, 30), "a", "0.5"),
        ((2024, 2, 1), (2024, 2, 29), "d", "29"),
    ],
)
def test_times_in_a_period(first, last, time, count):
    assert times((date(*first), date(*last)), time) == Decimal(count)


def test_an_open_period_has_no_times():
    assert times((date(2022, 1, 1), None), "mo") is None


def test_other_dimensions_are_not_converted():
    with pytest.raises(ValueError, match="do not measure the same"):
        convert(Decimal(1), "km", "kg")
