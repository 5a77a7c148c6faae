from claims.quantities.alarms import CHECKS


def test_there_are_eight_kinds_of_alarm_each_with_its_code():
    assert len({check.code for check in CHECKS}) == len(CHECKS) == 8


def test_every_kind_says_its_formula_and_has_an_example():
    assert all(check.formula.strip() and check.example for check in CHECKS)
