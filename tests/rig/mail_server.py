"""A mail server of the tests' own, on a free port: it keeps what it takes, and refuses when told."""

import socket
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller


class MailServer:
    """Where the tests' mails go. `answer` is what it says to each mail: taken, unless set otherwise."""

    def __init__(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self.taken: list[EmailMessage] = []
        self.answer = "250 taken"
        self._controller = Controller(self, hostname="127.0.0.1", port=self.port)

    def __enter__(self) -> "MailServer":
        self._controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.stop()

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802  (the package's name)
        if self.answer.startswith("250"):
            self.taken.append(message_from_bytes(envelope.content, _class=EmailMessage, policy=policy.default))
        return self.answer
