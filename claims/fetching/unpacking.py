"""Compressed bodies, unpacked no further than they may grow."""

import zlib
from collections.abc import Iterable, Iterator

from .refusal import Refusal, Refused

# What zlib takes for the wrapper: gzip, or deflate with its header.
WRAPPERS = {"gzip": 16 + zlib.MAX_WBITS, "x-gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}
ACCEPTED = "gzip, deflate"
PIECE = 1 << 16  # bytes unpacked at a time


def unpacked(chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """Yield the bytes of a body as they were before it was packed, in pieces of 64 kB at most.

    Raises Refused for an encoding that was not asked for, and for bytes that are not packed so.
    """
    if encoding in ("", "identity"):
        yield from chunks
        return
    if encoding not in WRAPPERS:
        raise Refused(Refusal.BROKEN, f"Content-Encoding: {encoding}")
    unpacker = zlib.decompressobj(WRAPPERS[encoding])
    try:
        for chunk in chunks:
            rest = chunk
            while rest:
                yield unpacker.decompress(rest, PIECE)
                rest = unpacker.unconsumed_tail
        yield unpacker.flush()
    except zlib.error as error:
        raise Refused(Refusal.BROKEN, str(error)) from error
