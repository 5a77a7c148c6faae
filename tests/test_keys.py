import pytest
from django.core.exceptions import ValidationError

from claims import keys
from claims.models import User
from claims.models.verdict import Verdict


def test_every_act_has_a_key_of_its_own():
    usual = [act.key for act in keys.ACTS.values()]

    assert len(set(usual)) == len(usual)
    assert {verdict.value for verdict in Verdict} <= set(keys.ACTS)


def test_the_usual_keys_hold_until_somebody_chooses():
    assert keys.chosen(User())["verified"] == "v"


def test_only_what_differs_from_the_usual_is_kept():
    user = User()

    keys.choose(user, {"verified": "G", "refuted": "r", "dismiss": ""})

    assert user.keys == {"verified": "g", "dismiss": ""}
    assert keys.chosen(user)["verified"] == "g"


def test_the_space_bar_is_given_by_its_name_or_by_itself():
    user = User()

    keys.choose(user, {"later": "l", "verified": " "})

    assert user.keys == {"later": "l", "verified": "Space"}


def test_two_acts_may_swap_their_keys():
    user = User()

    keys.choose(user, {"verified": "r", "refuted": "v"})

    assert user.keys == {"verified": "r", "refuted": "v"}


@pytest.mark.parametrize("key", ["vv", "1", "٣", "+", "\x07", "Ctrl"])
def test_what_is_no_single_key_is_refused(key):
    with pytest.raises(ValidationError) as refused:
        keys.choose(User(), {"verified": key})

    assert list(refused.value.message_dict) == ["verified"]


def test_a_key_of_two_acts_is_refused_and_both_are_named():
    user = User()

    with pytest.raises(ValidationError) as refused:
        keys.choose(user, {"verified": "x"})

    assert refused.value.message_dict == {"verified": ["“x” is also the key of: Not a claim."]}
    assert user.keys == {}


def test_keys_switched_off_do_nothing():
    assert keys.at_work(User(single_keys=False)) == {}
