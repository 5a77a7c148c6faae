"""`manage.py import_evidence`: evidence from a file of Web Annotations."""

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from claims.evidence_import import Taken, Unfit, take_in
from claims.models import Article, User


class Command(BaseCommand):
    help = (
        "Add the evidence of a file, such as `export --format jsonld` writes, to the claims that it names. What is "
        "there already stays as it is. The exit code is 1 when anything was refused; the reasons are printed."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--by", required=True, metavar="NAME", help="the account that adds it")
        parser.add_argument("--article", type=int, metavar="ID", help="default: the article whose text is named")

    def handle(self, *args: Any, **options: Any) -> None:
        by = User.objects.filter(username=options["by"]).first()
        if by is None:
            raise CommandError(f"There is no account “{options['by']}”.")
        try:
            taken = take_in(read(options["file"]), by=by, article=article(options["article"], by))
        except Unfit as error:
            raise CommandError(f"{options['file']}: {error}") from error
        self.tell(taken)

    def tell(self, taken: list[Taken]) -> None:
        """Print what became of the annotations. Raises CommandError when any was refused."""
        refused = [each for each in taken if each.result == "refused"]
        for each in refused:
            self.stderr.write(f"{each.annotation or 'without id'}: {each.words}")
        counts = {result: sum(each.result == result for each in taken) for result in ("added", "present", "refused")}
        words = "{added} added, {present} there already, {refused} refused".format(**counts)
        if refused:
            raise CommandError(f"{words}.")
        self.stdout.write(f"{words}.")


def read(path: Path) -> Any:
    """Return the JSON of a file. Raises CommandError."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CommandError(f"{path} can't be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise CommandError(f"{path} is not JSON: {error}") from error


def article(number: int | None, by: User) -> Article | None:
    """Return the article of a number, None without one. Raises CommandError when this person sees none."""
    if number is None:
        return None
    found = Article.objects.visible_to(by).filter(pk=number).first()
    if found is None:
        raise CommandError(f"There is no article {number}.")
    return found
