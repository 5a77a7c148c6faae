"""`manage.py export`: the verified list as a file."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError
from django.db.models import QuerySet

from claims.exports import EVIDENCE, FORMATS, Format, verified
from claims.models import STANDING, Article, Claim, Stage, User, Verdict

FORMS = FORMATS | {"jsonld": EVIDENCE}


class Command(BaseCommand):
    help = (
        "Write the verified claims to a file: those verified, at stage checked or later, and not retracted. In the "
        "format jsonld, write the evidence of all claims, or of those selected, as W3C Web Annotations."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--format", choices=FORMS, help="default: by the output's extension, else csv")
        parser.add_argument("--verdict", action="append", choices=Verdict.values, help="can be given several times")
        parser.add_argument("--stage", action="append", choices=Stage.values, help="can be given several times")
        parser.add_argument("--article", type=int, metavar="ID", help="the claims of this article only")
        parser.add_argument("--seen-by", metavar="USER", help="only what this person may see; default: everything")
        parser.add_argument("--output", default="-", metavar="FILE", help="default: -, the standard output")

    def handle(self, *args: Any, **options: Any) -> None:
        output = options["output"]
        extension = Path(output).suffix.removeprefix(".")
        form = FORMS[options["format"] or (extension if extension in FORMS else "csv")]
        try:
            write(form.write(selected(form, **options)), output)
        except BrokenPipeError as error:
            # Python writes out what is left when it ends: into nothing, or it would complain of the pipe once more.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise CommandError("The reader of the export went away before its end.") from error
        except OSError as error:
            raise CommandError(f"{output} can't be written: {error.strerror}.") from error
        except DatabaseError as error:
            raise CommandError(f"The database failed, the export is not whole: {error}") from error


def write(pieces: Iterator[bytes], output: str) -> None:
    """Write an export to a file, or to the standard output for `-`."""
    if output == "-":
        sys.stdout.buffer.writelines(pieces)
        sys.stdout.buffer.flush()
    else:
        with Path(output).open("wb") as file:
            file.writelines(pieces)


def selected(
    form: Format,
    *,
    verdict: list[str] | None,
    stage: list[str] | None,
    article: int | None,
    seen_by: str | None,
    **options: Any,
) -> QuerySet[Claim]:
    """Return the claims that the options ask for. Raises CommandError for an article or person that is not there."""
    claims: QuerySet[Claim] = Claim.objects.visible_to(_person(seen_by)) if seen_by else Claim.objects.all()
    if form is not EVIDENCE or verdict or stage:
        claims = verified(claims, verdicts=verdict or [Verdict.VERIFIED], stages=stage or STANDING)
    if article is None:
        return claims
    if not Article.objects.filter(pk=article).exists():
        raise CommandError(f"There is no article {article}.")
    return claims.filter(article=article)


def _person(name: str) -> User:
    try:
        return User.objects.get(username=name)
    except User.DoesNotExist as error:
        raise CommandError(f"There is nobody named {name!r}.") from error
