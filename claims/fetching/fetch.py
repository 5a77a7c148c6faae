"""Fetching one document: every address checked, every limit kept, whatever the server does."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import SplitResult, urljoin, urlsplit

import httpcore

from .addresses import Network
from .connecting import CheckedBackend, Deadline
from .refusal import Refusal, Refused
from .unpacking import ACCEPTED, unpacked

# What no name of a host has (WHATWG URL, "forbidden domain code point"), zones of IPv6 among it.
FORBIDDEN = set(' \t\r\n\0#%/<>?@\\^`{|}"')
REDIRECTS = {301, 302, 303, 307, 308}
MOST_REDIRECTS = 5
SECONDS = 30.0
BYTES = 25_000_000
# Of the headers of an answer, those that say what it is and whether it is still the same.
KEPT = ("content-type", "content-language", "content-disposition", "last-modified", "etag", "date", "retry-after")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server answered. ``url`` is where it was in the end; ``headers`` are those that matter, in lower case."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes


def fetch(
    url: str,
    *,
    user_agent: str,
    allowed: Sequence[Network] = (),
    seconds: float = SECONDS,
    most_bytes: int = BYTES,
    headers: Mapping[str, str] | None = None,
) -> Fetched:
    """Fetch a document from the public web.

    ``allowed`` are networks that may be reached though they are not public; ``seconds`` is for everything
    together, redirects too; ``most_bytes`` is the size of the body, unpacked. ``headers`` go with the request:
    If-None-Match and If-Modified-Since ask for what is new only.

    An answer that says no (404, 500) is an answer; Refused is raised, with the reason, when there is none.
    """
    deadline = Deadline(seconds)
    sent = {"User-Agent": user_agent, "Accept-Encoding": ACCEPTED, "Accept": "*/*", **(headers or {})}
    with httpcore.ConnectionPool(network_backend=CheckedBackend(deadline, allowed), max_connections=1) as pool:
        for _hop in range(MOST_REDIRECTS + 1):
            answer = ask(pool, url, sent, most_bytes)
            if not isinstance(answer, str):
                return answer
            url = urljoin(url, answer)
    raise Refused(Refusal.REDIRECTS, f"more than {MOST_REDIRECTS}")


def checked(url: str) -> SplitResult:
    """Return the parts of an address that may be fetched. Raises Refused for another scheme, credentials, no host."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise Refused(Refusal.HOST, url[:100]) from error
    if parts.scheme not in ("http", "https"):
        raise Refused(Refusal.SCHEME, parts.scheme or url[:100])
    if "@" in parts.netloc:
        raise Refused(Refusal.CREDENTIALS)
    if not host or FORBIDDEN & set(host) or port == 0:
        raise Refused(Refusal.HOST, parts.netloc[:100])
    return parts


def ask(
    pool: httpcore.ConnectionPool, url: str, sent: Mapping[str, str], most_bytes: int, *, content: bytes | None = None
) -> Fetched | str:
    """Ask a server once, or post it some content; return what it answered, or where it says to look."""
    method = "GET" if content is None else "POST"
    parts = checked(url)
    target = httpcore.URL(
        scheme=parts.scheme, host=_ascii(parts.hostname or ""), port=parts.port, target=_target(parts)
    )
    try:
        fields = [("Host", _authority(parts)), *sent.items()]
        with pool.stream(method, target, headers=fields, content=content) as response:
            received = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers}
            if response.status in REDIRECTS and "location" in received:
                return received["location"]
            body = _body(response.iter_stream(), received.get("content-encoding", "").strip().lower(), most_bytes)
            kept = {name: value for name, value in received.items() if name in KEPT}
            return Fetched(url, response.status, kept, body if response.status != HTTPStatus.NOT_MODIFIED else b"")
    except httpcore.TimeoutException as error:
        raise Refused(Refusal.TOO_SLOW) from error
    except httpcore.NetworkError as error:
        raise Refused(Refusal.UNREACHABLE, str(error)) from error
    except (httpcore.ProtocolError, httpcore.UnsupportedProtocol) as error:
        raise Refused(Refusal.BROKEN, str(error)) from error


def _body(chunks: Iterable[bytes], encoding: str, most_bytes: int) -> bytes:
    body = bytearray()
    for piece in unpacked(chunks, encoding):
        body += piece
        if len(body) > most_bytes:
            raise Refused(Refusal.TOO_LARGE, f"{most_bytes} bytes")
    return bytes(body)


def _ascii(host: str) -> bytes:
    """Return a host's name as it goes over the wire: « société.fr » is xn--socit-esab.fr."""
    try:
        return host.encode("ascii") if host.isascii() else host.encode("idna")
    except UnicodeError as error:
        raise Refused(Refusal.HOST, host[:100]) from error


def _authority(parts: SplitResult) -> str:
    host = _ascii(parts.hostname or "").decode()
    host = f"[{host}]" if ":" in host else host
    return f"{host}:{parts.port}" if parts.port else host


def _target(parts: SplitResult) -> bytes:
    """Return path and query, with everything escaped that is not ASCII."""
    path = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
    return b"".join(bytes([byte]) if 0x20 < byte < 0x7F else b"%%%02X" % byte for byte in path.encode())
