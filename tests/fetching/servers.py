"""Servers of the tests' own, that answer as they are told: well, slowly, without end, or with a bomb."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

Answer = Callable[[socket.socket, str], None]  # writes to the connection; the other is what was asked for


def reply(body: bytes = b"", status: str = "200 OK", **headers: str) -> bytes:
    """Return a whole answer, as bytes."""
    fields = {"Content-Length": str(len(body)), "Connection": "close"}
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


class Server:
    """A server on a free port of an address of this machine; it notes every request."""

    def __init__(self, answer: Answer | bytes, address: str = "127.0.0.1") -> None:
        self.answer: Answer = (lambda peer, _asked: peer.sendall(answer)) if isinstance(answer, bytes) else answer
        self.socket = socket.create_server((address, 0))
        self.port = self.socket.getsockname()[1]
        self.url = f"http://{address}:{self.port}"
        self.asked: list[str] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                peer, _address = self.socket.accept()
                threading.Thread(target=self._handle, args=[peer], daemon=True).start()

    def _handle(self, peer: socket.socket) -> None:
        with peer, suppress(OSError):
            request = b""
            while b"\r\n\r\n" not in request:
                request += peer.recv(65536)
            self.asked.append(request.decode("latin-1"))
            self.answer(peer, request.decode("latin-1").split(" ")[1])


@contextmanager
def serving(answer: Answer | bytes, address: str = "127.0.0.1") -> Iterator[Server]:
    """Serve as long as the block lasts."""
    server = Server(answer, address)
    try:
        yield server
    finally:
        server.socket.shutdown(socket.SHUT_RDWR)  # or the thread that waits in accept() takes one more
        server.socket.close()
