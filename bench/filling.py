"""A newsroom of a million claims, made in the database itself: copies of a few rows, with what differs worked out."""

from django.db import connection, models, transaction

from claims import intake, review, sources
from claims.models import Article, Citation, Claim, Desk, Event, Extraction, Revision, Source, User, Verdict

SOURCES = 5000
NAMES = 11_000  # that articles cite and the registry does not know
SEEN = 100  # articles of the small desk
BUSY = 1000  # claims of the article that people work at; all others have ten
SENTENCE = "Selon l’Insee, 45 % des ménages possèdent un vélo, d’après une étude de mars 2024.\n"
PLACES = {"start": 0, "quote_start": 15, "value_start": 15, "value_end": 19, "quote_end": 19, "end": 80}
STAGE = "CASE {i} % 5 WHEN 0 THEN 'checked' WHEN 1 THEN 'checked' WHEN 2 THEN 'dismissed' ELSE 'candidate' END"
VERDICT = "CASE {i} % 5 WHEN 0 THEN 'verified' WHEN 1 THEN 'refuted' ELSE '' END"


def fill(count: int, by: User) -> Article:
    """Make `count` claims in articles of ten, and one article of a thousand more, which is returned."""
    claim = _template(by)
    busy = intake.submit(title="Le vélo, en détail", text=SENTENCE * BUSY, language="fr", by=by)
    Extraction.objects.update(state="done")
    here = {"article_id": str(busy.pk), "revision_id": str(busy.latest_revision.pk), "stage": "'candidate'"}
    here |= {"verdict": "''", "checked_by_id": "NULL", "checked_at": "NULL"}
    _multiply(Claim, claim.pk, BUSY, here | _spans("({i} - 1)"))
    _fill_articles(claim, count, by)
    _settle()
    return busy


def give_to_desks(member: User) -> None:
    """Give all articles to one desk, but for the newest few: to another, whose member this person becomes."""
    large, small = Desk.objects.create(name="Large"), Desk.objects.create(name="Small")
    small.members.add(member)
    newest = Article.objects.order_by("-id").values_list("pk", flat=True)[SEEN - 1]
    Article.objects.filter(pk__lt=newest).update(desk=large)
    Article.objects.filter(pk__gte=newest).update(desk=small)
    _settle()


def _fill_articles(claim: Claim, count: int, by: User) -> None:
    citation = claim.citations.get()
    _multiply(Source, citation.source_id, SOURCES, {"slug": "'source-' || {i}", "name": "'Source ' || {i}"})
    articles = _multiply(Article, claim.article_id, count // 10, {"title": "'Article ' || {i} || ' du vélo'"})
    revisions = _multiply(Revision, claim.revision_id, count // 10, {"article_id": f"{articles} + {{i}}"})
    run = Extraction.objects.get(revision=claim.revision).pk
    _multiply(Extraction, run, count // 10, {"revision_id": f"{revisions} + {{i}}"})
    read = {"article_id": f"{articles} + 1 + ({{i}} - 1) / 10", "revision_id": f"{revisions} + 1 + ({{i}} - 1) / 10"}
    read |= {"low": "CAST({i} % 997 AS varchar(60))", "priority": "{i} % 7"}
    decided = {"stage": STAGE, "verdict": VERDICT}
    decided |= {"checked_by_id": _if_decided(str(by.pk)), "checked_at": _if_decided("created_at")}
    claims = _multiply(Claim, claim.pk, count, read | decided | _spans("({i} % 10)"))
    linked = {"claim_id": f"{claims} + {{i}}", "source_id": f"{citation.source_id} + {{i}} % {SOURCES}"}
    _multiply(Citation, citation.pk, count, linked)
    unknown = {"claim_id": f"{claims} + {{i}} * 10", "source_id": "NULL"}
    unknown |= {"text": f"'Bureau ' || ({{i}} % {NAMES})", "folded": f"'bureau ' || ({{i}} % {NAMES})"}
    _multiply(Citation, citation.pk, count // 10, unknown)
    decision = Event.objects.get(verb="decided").pk
    _multiply(Event, decision, count, {"subject_id": f"{claims} + {{i}}", "sequence": "1"})


def _template(by: User) -> Claim:
    """Return a decided claim with a linked citation, made through the front door."""
    article = intake.submit(title="Le vélo gagne du terrain", text=SENTENCE * 10, language="fr", by=by)
    read = {"text": SENTENCE.strip(), "quote": "45 %", "low": "45", "high": "45", "step": "1", "unit": "%"}
    claim = Claim.objects.create(article=article, revision=article.latest_revision, **PLACES | read)
    source = sources.create(name="Insee", kind="statistics_office", by=by)
    review.cite(claim, source, by=by, version=claim.version)
    review.decide(claim, Verdict.VERIFIED, by=by, version=claim.version)
    return claim


def _if_decided(value: str) -> str:
    return f"CASE WHEN {{i}} % 5 < 2 THEN {value} END"


def _spans(sentence: str) -> dict[str, str]:
    """Return where a claim stands, of the sentence of that number."""
    return {name: f"{sentence} * {len(SENTENCE)} + {place}" for name, place in PLACES.items()}


def _multiply(model: type[models.Model], template: int, count: int, differing: dict[str, str]) -> int:
    """Insert `count` copies of a row and return the number before the first one's.

    In the SQL of what differs, {i} is the number of the copy, from 1.
    """
    columns = [field.column for field in model._meta.concrete_fields if not field.primary_key]
    values = ", ".join(differing.get(column, f'"{column}"').replace("{i}", "n.i") for column in columns).replace(
        "%", "%%"
    )
    table, names = model._meta.db_table, ", ".join(f'"{column}"' for column in columns)
    numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %s)"
    copies = f"SELECT {values} FROM n CROSS JOIN (SELECT * FROM {table} WHERE id = %s) template ORDER BY n.i"
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"INSERT INTO {table} ({names}) {numbers} {copies}", [count, template])
    return model._default_manager.latest("id").pk - count


def _settle() -> None:
    """Let the database know what it holds, as its own maintenance would."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM (ANALYZE)" if connection.vendor == "postgresql" else "ANALYZE")
