"""Make an API key for a person."""

from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from claims.models import ApiKey, Desk, User


class Command(BaseCommand):
    help = "Make an API key for an account and print it, this once: it is stored hashed."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("username", help="whose key it is: it may do what they may do")
        parser.add_argument("name", help="what it is for, in at most 50 characters")
        parser.add_argument("--desk", help="the one desk whose articles it shows; default: all that they see")

    def handle(self, *args: Any, username: str, name: str, desk: str | None, **options: Any) -> None:
        user = User.objects.filter(username=username, is_active=True).first()
        if user is None:
            raise CommandError(f"There is no active account named {username}.")
        bound = Desk.objects.filter(name=desk).first() if desk else None
        if desk and bound is None:
            raise CommandError(f"There is no desk named {desk}.")
        key = ApiKey(user=user, name=name, desk=bound)
        shown_once = ApiKey.objects.assign_key(key)
        try:
            key.full_clean()
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        key.save()
        self.stdout.write(shown_once)
