"""Objects for tests, each made through the front door."""

from django.contrib.auth.models import Group

from claims import intake, review, sources
from claims.models import Article, Claim, Source, SourceKind, User

TEXT = "Le chômage a reculé de 0,3 point en mai, selon l’Insee. La ville compte 12 000 habitants."


def make_user(username: str = "ada", *, editor: bool = True, **fields) -> User:
    user = User.objects.create_user(username, password="correct horse battery", **fields)
    if editor:
        user.groups.add(Group.objects.get(name="Editors"))
    return user


def make_administrator(username: str = "root") -> User:
    return make_user(username, editor=False, is_staff=True, is_superuser=True)


def make_article(*, by: User | None = None, title: str = "Un titre", text: str = TEXT, **fields) -> Article:
    return intake.submit(title=title, text=text, by=by or User.objects.first() or make_user(), **fields)


def make_claim(article: Article | None = None, words: str = "0,3 point", *, by: User | None = None) -> Claim:
    """Make a claim of the first place where the article's text has these words."""
    by = by or User.objects.first() or make_user()
    revision = (article or make_article(by=by)).latest_revision
    start = revision.text.index(words)
    return review.add(revision, start, start + len(words), by=by)


def make_source(name: str = "Insee", *, by: User | None = None, **fields) -> Source:
    by = by or User.objects.first() or make_user()
    return sources.create(name=name, by=by, **({"kind": SourceKind.STATISTICS_OFFICE} | fields))
