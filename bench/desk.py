"""How long the server takes over what people do all day: `python bench/desk.py [CLAIMS] [--postgresql]`.

On a database of its own, with a million claims if nothing else is said, and an article of a thousand to work at.
Prints one JSON line a page, with its queries, machine, load and date. Times are the server’s, without the network.
"""

import json
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import django

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = tempfile.TemporaryDirectory(prefix="factcheck-bench-")
sys.path.insert(0, str(PROJECT))
os.environ |= {"FACTCHECK_VAR": FOLDER.name, "DJANGO_SETTINGS_MODULE": "factcheck.settings", "LOG_LEVEL": "ERROR"}
os.environ["ALLOWED_HOSTS"] = "testserver"

from tests.rig.postgresql import Cluster, find_programs

CLUSTER = Cluster(find_programs()) if "--postgresql" in sys.argv else None
if CLUSTER:
    CLUSTER.start()
    os.environ["DATABASE_URL"] = CLUSTER.url
django.setup()

from django.contrib.auth.models import Group
from django.core.management import call_command
from django.db import connection
from django.http import HttpResponseBase
from django.test import Client
from django.test.utils import CaptureQueriesContext

from bench.filling import fill, give_to_desks
from claims.models import Article, Claim, User

TIMES = 20
PART = {"HX-Request": "true"}
PAGES = {
    "dashboard": "/admin/",
    "list of articles": "/admin/claims/article/",
    "list of claims": "/admin/claims/claim/",
    "list of claims, page 50": "/admin/claims/claim/?p=50",
    "claims by stage": "/admin/claims/claim/?stage__exact=checked",
    "claims by verdict": "/admin/claims/claim/?verdict__exact=refuted",
    "claims by source": "/admin/claims/claim/?citations__source__id__exact=42",
    "claims searched, many": "/admin/claims/claim/?q=v%C3%A9lo",
    "claims searched, none": "/admin/claims/claim/?q=zeppelin",
    "articles searched": "/admin/claims/article/?q=777",
    "queue": "/desk/queues/",
    "queue: unassigned": "/desk/queues/unassigned/",
    "queue: all that is left": "/desk/queues/left/",
    "events": "/admin/claims/event/",
    "events by act, none": "/admin/claims/event/?verb__exact=redacted",
    "unresolved names": "/desk/unresolved/",
    "sources": "/admin/claims/source/",
    "API: claims": "/api/v1/claims",
    "API: claims by verdict": "/api/v1/claims?verdict=refuted",
}
# As somebody sees them who sees a hundred articles of all.
FEW = "events", "list of claims", "claims by verdict", "queue: all that is left", "unresolved names", "API: claims"


def pages(article: Article) -> dict[str, str]:
    return {
        "desk, 1,000 claims": f"/desk/{article.pk}/",
        "ready to publish?, 1,000 claims": f"/desk/{article.pk}/ready/",
        "source sheet, 1,000 claims": f"/desk/{article.pk}/sheet/",
        **PAGES,
    }


def measure(act: Callable[[], HttpResponseBase], times: int = TIMES) -> dict[str, float]:
    """Return median and 95th percentile in milliseconds, this process's time on the processor, and the queries."""
    with CaptureQueriesContext(connection) as queries:
        first = act()
    number = len(queries)
    assert first.status_code == 200, first.status_code
    taken, worked = [], time.process_time()
    for _ in range(times):
        start = time.perf_counter()
        act()
        taken.append((time.perf_counter() - start) * 1000)
        if sum(taken) > 20_000:
            break
    p95 = statistics.quantiles(taken, n=20)[-1] if len(taken) > 1 else taken[0]
    cpu = (time.process_time() - worked) * 1000 / len(taken)
    times = {"p50_ms": statistics.median(taken), "p95_ms": p95, "cpu_ms": cpu, "load": os.getloadavg()[0]}
    return {name: round(value, 1) for name, value in times.items()} | {"queries": number}


def deciding(client: Client, article: Article) -> Callable[[], HttpResponseBase]:
    """Return what decides the article's next claim and shows the one after."""
    waiting = iter(list(article.claims.filter(stage="candidate").order_by("value_start")[: TIMES + 1]))

    def decide() -> HttpResponseBase:
        claim = next(waiting)
        data = {"verdict": "verified", "version": claim.version, "current": claim.pk}
        return client.post(f"/desk/claim/{claim.pk}/decide/", data, headers=PART)

    return decide


def main(count: int) -> None:
    call_command("migrate", verbosity=0)
    user = User.objects.create_user("bench", is_staff=True)
    user.groups.set(Group.objects.filter(name="Publisher"))
    started = time.perf_counter()
    article = fill(count, user)
    here = {"date": datetime.now(UTC).date().isoformat(), "machine": platform.platform(), "cores": os.cpu_count()}
    here |= {"python": platform.python_version(), "database": connection.vendor, "claims": Claim.objects.count()}
    print(json.dumps({"page": "filled", "seconds": round(time.perf_counter() - started)} | here), flush=True)
    client = Client()
    client.force_login(user)
    print(json.dumps({"page": "decide and advance"} | measure(deciding(client, article)) | here), flush=True)
    show = partial(_show, here)
    ahead = f"/desk/claim/{article.claims.filter(stage='candidate').first().pk}/ahead/"
    show(client, {"next claims fetched ahead": ahead, **pages(article)})
    member = User.objects.create_user("member", is_staff=True)
    member.groups.set(Group.objects.filter(name="Editor"))
    give_to_desks(member)
    client.force_login(member)
    show(client, {f"{name}, who sees few articles": PAGES[name] for name in FEW})


def _show(here: dict[str, Any], client: Client, addresses: dict[str, str]) -> None:
    for name, address in addresses.items():
        print(json.dumps({"page": name} | measure(partial(client.get, address)) | here), flush=True)


if __name__ == "__main__":
    try:
        with FOLDER:
            main(next((int(each) for each in sys.argv[1:] if each.isdecimal()), 1_000_000))
    finally:
        connection.close()
        if CLUSTER:
            CLUSTER.stop()
