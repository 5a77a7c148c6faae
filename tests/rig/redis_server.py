"""A Redis of the tests' own, which can be stopped, started, frozen and emptied."""

import shutil
import signal
import subprocess
import time
from pathlib import Path

from redis import Redis

from claims.running import redis


class RedisServer:
    """A Redis without persistence on the socket that the tests' settings point at."""

    def __init__(self, socket: Path) -> None:
        self.socket = socket
        self.folder = socket.parent / "redis"
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def client(self) -> Redis:
        return redis.client(self.socket)

    def start(self) -> None:
        """Start it, empty, and wait until it answers; nothing happens if it runs."""
        if self.process:
            return
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        command = [*redis.server_command(self.socket, self.folder), "--appendonly", "no"]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + 10
        while not redis.answers(self.socket):
            assert time.monotonic() < deadline, "Redis did not start in 10 seconds"
            time.sleep(0.02)

    def stop(self) -> None:
        """Kill it, as a crash would: everything in it is lost."""
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None
            self.socket.unlink(missing_ok=True)

    def freeze(self) -> None:
        """Let it accept connections and never answer."""
        assert self.process
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self.process
        self.process.send_signal(signal.SIGCONT)

    def flush(self) -> None:
        """Delete every message."""
        self.client.flushall()
