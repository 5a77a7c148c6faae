"""Office files are archives of XML: each is unpacked once within bounds before any reader of it is let near."""

import io
import re
import zipfile
import zlib

from .captured import Fault, Unreadable

MOST_ENTRIES = 5_000
MOST_BYTES = 150_000_000  # unpacked, together
MOST_RATIO = 200  # how many times larger than packed, where that is much
RATIO_COUNTS_FROM = 20_000_000  # bytes
PIECE = 1 << 20

# Office writes neither; an XML reader that minds them can be led to files, to the network, and to a billion laughs.
DECLARED = re.compile(rb"<!(?:DOCTYPE|ENTITY)")


def checked(content: bytes) -> zipfile.ZipFile:
    """Return an archive that is safe to unpack. Raises Unreadable for a bomb, a locked and a damaged one."""
    try:
        package = zipfile.ZipFile(io.BytesIO(content))
        entries = package.infolist()
        if len(entries) > MOST_ENTRIES:
            raise Unreadable(Fault.TOO_COMPLEX, f"{len(entries)} entries")
        unpacked = 0
        for entry in entries:
            unpacked = _check(package, entry, unpacked, len(content))
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
        raise Unreadable(Fault.DAMAGED, str(error)) from error
    return package


def _check(package: zipfile.ZipFile, entry: zipfile.ZipInfo, unpacked: int, packed: int) -> int:
    """Unpack an entry as far as it may go, whatever size it states; return how many bytes there are with it."""
    if entry.flag_bits & 1:
        raise Unreadable(Fault.ENCRYPTED, entry.filename)
    is_xml = entry.filename.lower().endswith((".xml", ".rels", ".vml"))
    end = b""
    with package.open(entry) as file:
        while piece := file.read(PIECE):
            unpacked += len(piece)
            if unpacked > MOST_BYTES or unpacked > max(RATIO_COUNTS_FROM, MOST_RATIO * packed):
                raise Unreadable(Fault.TOO_COMPLEX, f"more than {unpacked} bytes unpacked")
            plain = (end + piece).replace(b"\0", b"")  # XML may be in UTF-16
            if is_xml and (found := DECLARED.search(plain)):
                raise Unreadable(Fault.DAMAGED, f"{found[0].decode()} in {entry.filename}")
            end = piece[-20:]
    return unpacked
