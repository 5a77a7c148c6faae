"""The admin's colours."""

from django.test import Client


def test_the_colours_are_a_stylesheet():
    response = Client().get("/desk/theme.css")

    assert response.headers["Content-Type"].startswith("text/css")
    assert "--color-primary-600: " in response.content.decode()
    assert "&" not in response.content.decode()
