"""Joining the lines of an export to pieces that are worth sending."""

from collections.abc import Iterable, Iterator

from django.db import DatabaseError

LINES = 200


def in_pieces(lines: Iterable[str], *, broken_off: str) -> Iterator[bytes]:
    """Join lines to pieces of UTF-8, many lines each.

    When the database fails midway the line `broken_off` ends the file, and the error goes on: the file says that
    it is not whole even where nobody sees that the transfer failed.
    """
    piece: list[str] = []
    try:
        for line in lines:
            piece.append(line)
            if len(piece) == LINES:
                yield "".join(piece).encode()
                piece.clear()
    except DatabaseError:
        yield "".join([*piece, broken_off]).encode()
        raise
    yield "".join(piece).encode()
