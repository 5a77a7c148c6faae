"""The sieve works on floats; what agrees exactly never falls through it."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.finding import AGREEING, Figure
from claims.finding.sieve import Sieve
from claims.quantities import Bound, Quantity, plain
from claims.quantities.agreement import Outcome, Statement, agreement

UNITS = ["1", "%", "pp", "km", "[mi_i]", "km2", "km2/mo", "km2/a", "[mi_i]2", "[mi_i]2/mo", "EUR", "Cel", "[degF]"]
YEAR = date(2025, 1, 1), date(2025, 12, 31)
LOOKED_AT = AGREEING | {Outcome.POINTS_FOR_PERCENT, Outcome.WRONG_UNIT, Outcome.WRONG_SIGN, Outcome.WRONG_PERIOD}


def figure(low: Decimal, unit: str, *, high: Decimal | None = None, step: Decimal | None = None) -> Figure:
    """Return a figure of a source that stands at its beginning."""
    ends = (plain(low), plain(low if high is None else high), plain(step))
    return Figure(*(0,) * 6, *ends, unit, unit, "", "exact", "none", "level", "", None, None, hedged=False)


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """Quantities as texts write them: a few digits, some zeros behind, some decimals."""
    step = Decimal(10) ** draw(st.integers(-2, 0))
    value = draw(st.integers(1, 9999)) * step * Decimal(10) ** draw(st.integers(0, 6))
    return Quantity(
        value, value, min(step, Decimal(1)), draw(st.sampled_from(UNITS)), bound=draw(st.sampled_from(Bound))
    )


@given(quantities(), quantities(), st.floats(-1.5, 1.5))
def test_nothing_that_agrees_falls_through(said, other, off):
    factor = Decimal(f"{1 + off / 100:.6f}")
    for meant in (other, Quantity(said.low * factor, said.low * factor, said.step, other.unit)):
        article, source = Statement(said, YEAR), Statement(meant)
        size = Sieve(article).of(figure(meant.low, meant.unit, step=meant.step))

        if agreement(article, source).outcome in LOOKED_AT:
            assert size
            assert size.may_agree or size.has_number


@pytest.mark.parametrize(("value", "unit"), [("900", "km2/mo"), ("12", "EUR"), ("3", "1")])
def test_what_is_of_another_size_and_kind_is_not_looked_at(value, unit):
    size = Sieve(Statement(Quantity(Decimal(467), Decimal(467), Decimal(1), "km2/mo"))).of(
        figure(Decimal(value), unit)
    )

    assert size is None or not (size.may_agree or size.has_number)


@pytest.mark.parametrize("factor", ["1E+3", "1E-3", "1E+6", "1E-6", "1.01E+9"])
def test_what_is_off_by_thousands_is_looked_at(factor):
    value = Decimal(1250)

    size = Sieve(Statement(Quantity(value, value, Decimal(1), "EUR", bound=Bound.ABOUT))).of(
        figure(value * Decimal(factor), "EUR")
    )

    assert size.may_agree


@pytest.mark.parametrize(
    ("value", "step", "is_looked_at"), [("0.25", None, True), ("0.25", "0.01", False), ("25", "1", False)]
)
def test_a_share_in_words_is_looked_at_beside_a_percentage(value, step, is_looked_at):
    sieve = Sieve(Statement(Quantity(Decimal(25), Decimal(25), Decimal(1), "%")))
    source = figure(Decimal(value), "1", step=Decimal(step) if step else None)._replace(unit_text="", counted="people")

    size = sieve.of(source)

    assert bool(size and size.may_agree) is is_looked_at


def test_a_range_around_what_is_sought_is_looked_at():
    sieve = Sieve(Statement(Quantity(Decimal(60), Decimal(60), Decimal(1), "%")))

    assert sieve.of(figure(Decimal(55), "%", high=Decimal(70))).may_agree
    assert not sieve.of(figure(Decimal(72), "%", high=Decimal(75))).may_agree
