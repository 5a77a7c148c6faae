"""Why a document was not fetched."""

from enum import StrEnum


class Refusal(StrEnum):
    """The reasons, by code; the interface has the words."""

    SCHEME = "scheme"  # neither http nor https
    CREDENTIALS = "credentials"  # a name or password in the address
    HOST = "host"  # no host, or one that no public server has
    ADDRESS = "address"  # an address inside a private or special network
    UNKNOWN_HOST = "unknown_host"  # the name has no address
    UNREACHABLE = "unreachable"  # nobody answers, or the connection breaks
    TLS = "tls"  # the server can't show that it is the one it says, or speaks no such TLS
    REDIRECTS = "redirects"  # too many, or to nowhere
    TOO_LARGE = "too_large"  # sent, or unpacked
    TOO_SLOW = "too_slow"  # the whole took too long
    BROKEN = "broken"  # no HTTP, or packed so that it can't be unpacked


class Refused(Exception):
    """A document was not fetched; ``detail`` names the host, address or limit that decided it."""

    def __init__(self, refusal: Refusal, detail: str = "") -> None:
        super().__init__(f"{refusal}: {detail}" if detail else str(refusal))
        self.refusal, self.detail = refusal, detail
