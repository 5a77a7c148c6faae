import pytest

from tests.api.calling import problem
from tests.factories import make_article

pytestmark = pytest.mark.django_db

TEXT = "Soit 45 % des ménages."


def hand_in(api, article, **body):
    return api.post(f"/api/v1/articles/{article.pk}/texts", {"text": TEXT, "after": 1} | body, format="json")


def test_a_new_text_is_handed_in(api):
    article = make_article()

    response = hand_in(api, article)

    assert response.status_code == 201
    assert (response.json()["number"], response.json()["text"]) == (2, TEXT)
    assert article.latest_revision.text == TEXT


def test_who_saw_another_text_is_told(api):
    article = make_article()
    hand_in(api, article)

    body = problem(hand_in(api, article, text="Encore autre chose."), 409)

    assert body["code"] == "overtaken"
    assert article.latest_revision.text == TEXT


@pytest.mark.parametrize("text", ["", " \n", "\x00"])
def test_no_text_is_refused(api, text):
    assert problem(hand_in(api, make_article(), text=text), 400)["errors"][0]["field"] == "text"


def test_the_text_that_it_has_already_is_refused(api):
    article = make_article(TEXT)

    assert "has already" in problem(hand_in(api, article), 400)["detail"]


def test_an_unknown_article_has_no_texts(api):
    problem(api.post("/api/v1/articles/99/texts", {"text": TEXT, "after": 1}, format="json"), 404)
