"""Which addresses of the network may be connected to."""

import socket
from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from .refusal import Refusal, Refused

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

# Special ranges that Python's `is_global` takes for public, or may in another version: those that carry an IPv4
# address inside (mapped, NAT64, 6to4, Teredo), shared and test networks, and what the Internet never routes.
# https://www.iana.org/assignments/iana-ipv6-special-registry, https://www.iana.org/assignments/iana-ipv4-special-registry
SPECIAL = [
    ip_network(network)
    for network in (
        *(
            "0.0.0.0/8",
            "100.64.0.0/10",
            "192.0.0.0/24",
            "192.88.99.0/24",
            "198.18.0.0/15",
            "224.0.0.0/4",
            "240.0.0.0/4",
        ),
        *("::/96", "::ffff:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32"),
        *("2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"),
    )
]


def is_public(address: Address) -> bool:
    """Say whether an address is one of the public Internet, and of nothing special in it."""
    return address.is_global and not any(
        address in network for network in SPECIAL if network.version == address.version
    )


def addresses_of(host: str, port: int, allowed: Sequence[Network] = ()) -> list[str]:
    """Return the addresses of a host, after checking that every one is public or in an allowed network.

    Raises Refused when the host has no address, or one that may not be connected to.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (socket.gaierror, UnicodeError) as error:
        raise Refused(Refusal.UNKNOWN_HOST, host) from error
    texts = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    for text in texts:
        address = ip_address(text.partition("%")[0])
        if not is_public(address) and not any(address in network for network in allowed):
            raise Refused(Refusal.ADDRESS, f"{host} is {address}")
    return texts
