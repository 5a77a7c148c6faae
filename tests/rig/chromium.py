"""The system's Chromium, installed where it is missing and may be installed."""

import os
import shutil
import subprocess

from .missing import missing

FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
INSTALL = "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium"


def chromium() -> str:
    """Return the browser's path; skip the test where there is none and none can be installed."""
    if not find() and os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(INSTALL, shell=True, check=False, env=environment, stdout=subprocess.DEVNULL)
    return find() or missing("Chromium", "the browser tests need chromium or google-chrome on PATH")


def find() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome")
    return next((path for path in map(shutil.which, names) if path), None)


def flags() -> list[str]:
    """Return the options to start it with: quiet on the network, and without its sandbox as root."""
    return [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else FLAGS
