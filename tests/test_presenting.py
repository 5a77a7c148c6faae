"""Quantities and periods in words."""

from datetime import date

import pytest
from django.utils import translation

from claims import presenting
from claims.models import Claim


def claim(low="", high=None, unit="1", **fields):
    return Claim(low=low, high=low if high is None else high, unit=unit, quote="tel quel", **fields)


@pytest.mark.parametrize(
    ("read", "words"),
    [
        (claim("467", unit="km2/mo", statistic="average", period_text="en 2025"), "467 km²/month · average · en 2025"),
        (claim("150000", counted="soldats", bound="almost"), "almost 150,000 soldats"),
        (claim("45", unit="%"), "45%"),
        (claim("-12.50", unit="%", role="change"), "−12.50%"),
        (claim("12", unit="%", role="change"), "+12%"),
        (claim("7200000000", unit="EUR"), "€7.2 billion"),
        (claim("13500000000000", unit="UAH"), "₴13,500 billion"),
        (claim("1880000000", unit="USD/a"), "$1.88 billion/year"),
        (claim("1234567", unit="EUR"), "€1,234,567"),
        (claim("-2000000", unit="EUR", role="change"), "−€2 million"),
        (claim("2000000", "3000000", unit="GBP", bound="between"), "£2 million to 3 million"),
        (claim("2000000", counted="visiteurs"), "2,000,000 visiteurs"),
        (claim("90", unit="SEK"), "90 SEK"),
        (claim("2", unit="x", role="multiple"), "×2"),
        (claim("60", "70", unit="a", bound="between"), "60 to 70 years"),
        (claim("1", unit="a"), "1 year"),
        (claim("50", "", counted="villes", bound="over"), "over 50 villes"),
        (claim("", "-10", unit="%", role="change", bound="over"), "over −10%"),
        (claim("3.2", unit="pp"), "3.2 percentage points"),
        (claim("", unit="km"), "tel quel"),
    ],
)
def test_a_claim_in_one_line(read, words):
    assert presenting.summary(read).replace("\xa0", " ") == words


@pytest.mark.parametrize(
    ("read", "words"),
    [
        (claim("1234567.5", unit="km2"), "1 234 567,5 km²"),
        (claim("45", unit="%"), "45%"),
    ],
)
def test_numbers_are_written_as_the_language_writes_them(read, words):
    with translation.override("fr"):
        assert presenting.amount(read).replace("\xa0", " ").replace("\u202f", " ") in {words, words.replace("%", " %")}


@pytest.mark.parametrize(
    ("begins", "ends", "words"),
    [
        ((2025, 1, 1), (2025, 12, 31), "2025"),
        ((2022, 1, 1), (2025, 12, 31), "2022 to 2025"),
        ((2024, 2, 1), (2024, 2, 29), "February 2024"),
        ((2024, 2, 1), (2024, 4, 30), "February 2024 to April 2024"),
        ((2024, 2, 3), (2024, 2, 3), "3 February 2024"),
        ((2024, 2, 3), (2024, 4, 30), "3 February 2024 to 30 April 2024"),
        ((2022, 1, 1), None, "since 2022"),
        ((2022, 2, 1), None, "since February 2022"),
        ((2022, 2, 24), None, "since 24 February 2022"),
        (None, (2030, 12, 31), "until 31 December 2030"),
        (None, None, "en 2025"),
        ((9999, 1, 1), (9999, 12, 31), "1 January 9999 to 31 December 9999"),
    ],
)
def test_a_period_is_as_short_as_it_can_be(begins, ends, words):
    fields = {"period_from": begins and date(*begins), "period_to": ends and date(*ends)}

    assert presenting.period(claim("1", period_text="en 2025", **fields)) == words
