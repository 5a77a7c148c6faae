"""Taking in evidence from Web Annotations, such as the export writes: what is there already is left as it is."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from claims import documents, review
from claims.annotations import ABSENT, hash_named
from claims.finding import Passage, anchor
from claims.models import Article, Claim, Quality, Snapshot, SnapshotState, User

ANNOTATIONS = 1_000  # in one file
QUOTE, CONTEXT = 10_000, 200  # characters of a quote, and of what is looked at around it

Json = Mapping[str, Any]


class Unfit(Exception):
    """A file that holds no annotations, or an annotation that can't be taken in; says why."""


class Taken(NamedTuple):
    """What became of one annotation: "added", "present" or "refused", and if refused, why."""

    annotation: str
    result: str
    words: str = ""


class _Where(NamedTuple):
    """A part of a text: its words with those around, and where they are said to stand."""

    passage: Passage
    start: int
    end: int

    def span(self, text: str) -> tuple[int, int] | None:
        """Return where it stands in a text: where it is said to, else where its words are found."""
        if self.passage.quote and text[self.start : self.end] == self.passage.quote:
            return self.start, self.end
        return anchor(self.passage, text)


def take_in(data: Any, *, by: User, article: Article | None = None) -> list[Taken]:
    """Add the evidence of annotations to the claims that they name, through the review's door.

    Claims are those of the article, if one is given, else of the article that has the revision named. Doing it again
    adds nothing. Raises Unfit for what holds no annotations.
    """
    return [_taken(item, by=by, article=article) for item in annotations(data)]


def annotations(data: Any) -> list[Json]:
    """Return the annotations of a collection, of a page, of a list, or the one. Raises Unfit."""
    if isinstance(data, Mapping) and data.get("type") == "AnnotationCollection":
        data = data.get("first", data)
    if isinstance(data, Mapping) and data.get("type") in ("AnnotationPage", "AnnotationCollection"):
        data = data.get("items")
    if isinstance(data, Mapping) and data.get("type") == "Annotation":
        data = [data]
    if not isinstance(data, list) or not all(isinstance(each, Mapping) for each in data):
        raise Unfit(_("This is no collection of Web Annotations: an export of evidence is one."))
    if len(data) > ANNOTATIONS:
        raise Unfit(_("These are more than %(most)d annotations. Take them in parts.") % {"most": ANNOTATIONS})
    return data


def _taken(item: Json, *, by: User, article: Article | None) -> Taken:
    name = _text(item, "id")[:200]
    try:
        return Taken(name, "added" if _add(item, by=by, article=article) else "present")
    except (Unfit, review.ReviewError) as error:
        return Taken(name, "refused", str(error))


def _add(item: Json, *, by: User, article: Article | None) -> bool:
    """Add one annotation's evidence; return whether it was not there yet."""
    bodies = list(_each(item.get("body")))
    said = next((body for body in bodies if body.get("type") == "SpecificResource"), None)
    assessed: Json = next((body for body in bodies if body.get("type") == "TextualBody"), {})
    if said is None:
        raise Unfit(_("The annotation does not name its claim."))
    claim = _claim(said, article or _article(said, by))
    target = next(_each(item.get("target")), {})
    if assessed.get("factcheck:outcome") == ABSENT:
        return _add_absence(claim, target, _text(assessed, "value"), by=by)
    return _add_passage(claim, target, by=by)


def _add_absence(claim: Claim, target: Json, explanation: str, *, by: User) -> bool:
    named = _hash(target)
    snapshot = None if named == claim.revision.sha256 else _copy(named)
    if claim.evidence.filter(start=None, snapshot=snapshot, explanation=explanation).exists():
        return False
    review.state_absence(claim, explanation, by=by, version=claim.version, snapshot=snapshot)
    return True


def _add_passage(claim: Claim, target: Json, *, by: User) -> bool:
    snapshot, (start, end) = _passage(target)
    if claim.evidence.filter(snapshot=snapshot, start=start, end=end).exists():
        return False
    review.add_evidence(claim, snapshot, start, end, by=by, version=claim.version)
    return True


def _article(said: Json, by: User) -> Article:
    found = Article.objects.visible_to(by).filter(revisions__sha256=_hash(said)).order_by("id").first()
    if found is None:
        raise Unfit(_("The article of this annotation is not here."))
    return found


def _claim(said: Json, article: Article) -> Claim:
    """Return the claim of an article's newest text that an annotation names."""
    revision, where = article.latest_revision, _where(said)
    span = where.span(revision.text)
    claims = article.claims.filter(revision=revision).select_related("article", "revision")
    if span:
        at = claims.filter(quote_start__lt=span[1], quote_end__gt=span[0])
        if claim := at.filter(quote_start=span[0], quote_end=span[1]).first() or at.first():
            return claim
    raise Unfit(_("The article has no claim “%(words)s” there.") % {"words": where.passage.quote[:100]})


def _passage(target: Json) -> tuple[Snapshot, tuple[int, int]]:
    """Return the copy that an annotation names with its passage, else the newest of the document that has it."""
    where, kept, url = _where(target), _copy(_hash(target)), _url(target)
    newest = Snapshot.objects.filter(state=SnapshotState.DONE, quality=Quality.OK, document__url=url).order_by("-id")
    for snapshot in filter(None, (kept, newest.first() if url else None)):
        if span := where.span(snapshot.text):
            return snapshot, span
    if kept:
        raise Unfit(_("“%(words)s” does not stand in this copy.") % {"words": where.passage.quote[:100]})
    raise Unfit(_("There is no copy of the document here that has the passage: have it fetched first."))


def _copy(sha256: str) -> Snapshot | None:
    kept = Snapshot.objects.filter(state=SnapshotState.DONE, sha256=sha256).exclude(text="") if sha256 else None
    return kept.order_by("-id").first() if kept is not None else None


def _url(resource: Json) -> str:
    try:
        return documents.normal(_text(resource, "source"))
    except ValidationError:
        return ""


def _hash(resource: Json) -> str:
    """Return the hash of the copy that a resource's state names, empty without one."""
    for state in _each(resource.get("state")):
        if sha256 := hash_named(_text(state, "cached")):
            return sha256
    return ""


def _where(resource: Json) -> _Where:
    """Return what the selectors of a resource select. Raises Unfit without a quote."""
    selectors = {_text(selector, "type"): selector for selector in _each(resource.get("selector"))}
    quote, position = selectors.get("TextQuoteSelector", {}), selectors.get("TextPositionSelector", {})
    exact, prefix, suffix = (_text(quote, name) for name in ("exact", "prefix", "suffix"))
    if not exact.strip() or len(exact) > QUOTE:
        raise Unfit(_("The annotation has no TextQuoteSelector, or one without a quote of some words."))
    start, end = (position.get(name) for name in ("start", "end"))
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end:
        start, end = 0, 0
    return _Where(Passage(exact, prefix[-CONTEXT:], suffix[:CONTEXT]), start, end)


def _text(value: Json, name: str) -> str:
    """Return a text of an object without what no database stores: NUL and halves of surrogate pairs."""
    text = value.get(name)
    return text.encode("utf-8", "ignore").decode().replace("\0", "") if isinstance(text, str) else ""


def _each(value: Any) -> Iterator[Json]:
    """Yield the objects of a value that JSON-LD may have once or as a list."""
    yield from (each for each in (value if isinstance(value, list) else [value]) if isinstance(each, Mapping))
