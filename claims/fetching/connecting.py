"""Connections to addresses that were checked, each with a deadline for everything together."""

import ssl
import time
from collections.abc import Iterable, Sequence
from typing import Any

import httpcore

from .addresses import Network, addresses_of
from .refusal import Refusal, Refused

Options = Iterable[httpcore.SOCKET_OPTION]


class Deadline:
    """A moment after which nothing goes on."""

    def __init__(self, seconds: float) -> None:
        self.seconds, self.at = seconds, time.monotonic() + seconds

    def left(self, seconds: float | None = None) -> float:
        """Return how many seconds are left, at most so many. Raises Refused when none are."""
        left = self.at - time.monotonic()
        if left <= 0:
            raise Refused(Refusal.TOO_SLOW, f"{self.seconds:g} s")
        return left if seconds is None else min(left, seconds)


class CheckedBackend(httpcore.NetworkBackend):
    """Resolves a host once, refuses it if any of its addresses may not be reached, and connects to one of those."""

    def __init__(self, deadline: Deadline, allowed: Sequence[Network]) -> None:
        self.deadline, self.allowed = deadline, allowed
        self.sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Options | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of the host that answers."""
        failed: Exception | None = None
        for address in addresses_of(host, port, self.allowed):
            try:
                stream = self.sockets.connect_tcp(address, port, self.deadline.left(timeout), None, socket_options)
            except httpcore.NetworkError as error:
                failed = error
            else:
                return TimedStream(stream, self.deadline)
        raise failed or Refused(Refusal.UNKNOWN_HOST, host)

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Options | None = None
    ) -> httpcore.NetworkStream:
        """Refuse: nothing on this machine is fetched."""
        raise Refused(Refusal.HOST, path)


class TimedStream(httpcore.NetworkStream):
    """A connection of which no read or write goes past the deadline, however slowly the bytes drip."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self.stream, self.deadline = stream, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self.stream.read(max_bytes, self.deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.stream.write(buffer, self.deadline.left(timeout))

    def close(self) -> None:
        self.stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        try:
            stream = self.stream.start_tls(ssl_context, server_hostname, self.deadline.left(timeout))
        except httpcore.ConnectError as error:
            raise Refused(Refusal.TLS, str(error)) from error
        return TimedStream(stream, self.deadline)

    def get_extra_info(self, info: str) -> Any:
        return self.stream.get_extra_info(info)
