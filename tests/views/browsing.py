"""Somebody who has signed in, and asks as the page does."""

from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from claims.models import Article, Claim, Extraction, User
from tests.factories import make_article, make_claim, make_user


class Browser:
    """A session of one person at the desk."""

    def __init__(self, user: User | None = None) -> None:
        self.user = user or make_user()
        self.client = Client()
        self.client.force_login(self.user)

    def get(self, name: str, /, *args: Any, part: bool = True, **parameters: Any) -> HttpResponse:
        return self.client.get(reverse(f"desk:{name}", args=args), parameters, headers=headers(part))

    def post(self, name: str, /, *args: Any, part: bool = True, **parameters: Any) -> HttpResponse:
        return self.client.post(reverse(f"desk:{name}", args=args), parameters, headers=headers(part))

    def decide(self, claim: Claim, verdict: str = "verified", **parameters: Any) -> HttpResponse:
        return self.post("decide", claim.pk, **{"verdict": verdict, "version": claim.version} | parameters)


def headers(part: bool) -> dict[str, str]:
    return {"HX-Request": "true"} if part else {}


def text_of(response: HttpResponse) -> str:
    return response.content.decode()


def all_read() -> None:
    """Say that every extraction is done."""
    Extraction.objects.update(state="done")


def make_many(count: int) -> Article:
    """Return an article with so many claims."""
    figures = [f"{number} %" for number in range(10, 10 + count)]
    article = make_article("".join(f"Le taux {at} est de {figure}.\n" for at, figure in enumerate(figures)))
    for figure in figures:
        make_claim(figure, article=article)
    return article
