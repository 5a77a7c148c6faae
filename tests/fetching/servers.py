"""Servers of the tests' own, that answer as they are told: well, slowly, without end, or with a bomb."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

Answer = Callable[[socket.socket, str], None]  # writes to the connection; the other is what was asked for


def reply(body: bytes = b"", status: str = "200 OK", **headers: str) -> bytes:
    """Return a whole answer, as bytes."""
    fields = {"Content-Length": str(len(body)), "Connection": "close"}
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


class Server:
    """A server on a free port of an address of this machine; it notes every request."""

    def __init__(self, answer: Answer | bytes, address: str = "127.0.0.1", certificate: Path | None = None) -> None:
        self.answer: Answer = (lambda peer, _asked: peer.sendall(answer)) if isinstance(answer, bytes) else answer
        self.socket = socket.create_server((address, 0))
        self.port = self.socket.getsockname()[1]
        self.url = f"http{'s' if certificate else ''}://{address}:{self.port}"
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
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
def serving(answer: Answer | bytes, address: str = "127.0.0.1", certificate: Path | None = None) -> Iterator[Server]:
    """Serve as long as the block lasts; with a certificate, over TLS."""
    server = Server(answer, address, certificate)
    try:
        yield server
    finally:
        server.socket.shutdown(socket.SHUT_RDWR)  # or the thread that waits in accept() takes one more
        server.socket.close()


def self_signed(folder: Path) -> Path:
    """Return a certificate, with its key, that nobody but its owner has signed."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    now = datetime.now(UTC)
    certificate = builder.not_valid_before(now).not_valid_after(now + timedelta(days=1)).sign(key, hashes.SHA256())
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = folder / "self-signed.pem"
    file.write_bytes(private + certificate.public_bytes(pem))
    return file
