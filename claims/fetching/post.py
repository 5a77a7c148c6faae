"""Posting a message to a program that the installation itself names."""

from collections.abc import Mapping
from ipaddress import ip_network

import httpcore

from .connecting import CheckedBackend, Deadline
from .fetch import Fetched, ask
from .refusal import Refusal, Refused

# Whoever sets up the installation says where messages go: their own network too.
ANYWHERE = (ip_network("0.0.0.0/0"), ip_network("::/0"))
MOST_BYTES = 100_000  # of the answer


def post(
    url: str, content: bytes, *, user_agent: str, headers: Mapping[str, str] | None = None, seconds: float = 15
) -> Fetched:
    """Post bytes to the address of a setting, never to one that somebody typed; ``seconds`` is for all of it.

    An answer that says no is an answer; Refused is raised, with the reason, when there is none, and for one that
    sends us elsewhere: a message goes to the address that was set.
    """
    sent = {"User-Agent": user_agent, "Content-Length": str(len(content)), **(headers or {})}
    backend = CheckedBackend(Deadline(seconds), ANYWHERE)
    with httpcore.ConnectionPool(network_backend=backend, max_connections=1) as pool:
        answer = ask(pool, url, sent, MOST_BYTES, content=content)
    if isinstance(answer, str):
        raise Refused(Refusal.REDIRECTS, answer[:100])
    return answer
