"""Objects for tests, made through the front door: the functions that people and workers use."""

from typing import Any

from django.contrib.auth.models import Group

from claims import intake, review
from claims.models import Article, Claim, Revision, Source, User, Verdict

TEXT = "Selon l’Insee, 45 % des ménages possèdent un vélo. Ils étaient 38 % en 2010."


def make_user(name: str = "alice", *, editor: bool = True, admin: bool = False, role: str = "Publisher") -> User:
    """Return the user of that name: one of some role, an administrator, or one without any right (`editor` off)."""
    if user := User.objects.filter(username=name).first():
        return user
    user = User.objects.create_user(name, password="correct horse", is_staff=True, is_superuser=admin)
    if editor and not admin:
        user.groups.set(Group.objects.filter(name=role))
    return user


def make_source(slug: str = "insee", **fields: Any) -> Source:
    return Source.objects.create(**{"slug": slug, "name": slug.upper(), "kind": "statistics_office"} | fields)


def make_article(text: str = TEXT, *, by: User | None = None, **fields: Any) -> Article:
    fields = {"title": "Le vélo gagne du terrain", "language": "fr"} | fields
    return intake.submit(text=text, by=by or make_user(), **fields)


def make_claim(quote: str = "45 %", *, article: Article | None = None, **fields: Any) -> Claim:
    """Return a machine's untouched claim of the words `quote` in the article's newest text."""
    article = article or make_article()
    revision = article.latest_revision
    start = revision.text.index(quote)
    spans = dict.fromkeys(["start", "quote_start", "value_start"], start)
    spans |= dict.fromkeys(["end", "quote_end", "value_end"], start + len(quote))
    number = quote.split()[0]
    read = {"text": quote, "quote": quote, "low": number, "high": number, "step": "1", "unit": "%"}
    return Claim.objects.create(article=article, revision=revision, **spans | read | fields)


def make_decided(claim: Claim | None = None, verdict: Verdict = Verdict.VERIFIED, **options: Any) -> Claim:
    """Return a claim that was given a verdict at the desk."""
    claim = claim or make_claim()
    review.decide(claim, verdict, by=options.pop("by", None) or make_user(), version=claim.version, **options)
    return claim


def published(claim: Claim) -> Claim:
    """Return a decided claim after it was published."""
    review.publish(claim, by=make_user("publisher"), version=claim.version)
    return claim


def make_revision(text: str = TEXT) -> Revision:
    return make_article(text).latest_revision
