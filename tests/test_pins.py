"""Whatever is installed was pinned: the same versions today and in a year."""

from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent


def requirements(name: str) -> Iterator[Requirement]:
    """Yield the requirements of a file, without those of files that it refers to."""
    for line in (ROOT / name).read_text().splitlines():
        text = line.partition("#")[0].strip()
        if text and not text.startswith("-"):
            yield Requirement(text)


PINS = {
    canonicalize_name(pin.name): str(pin.specifier)
    for pin in requirements("constraints.txt")
    if not pin.marker or pin.marker.evaluate()
}


def test_every_requirement_is_pinned_as_in_the_constraints():
    wanted = [*requirements("requirements.txt"), *requirements("requirements-dev.txt")]

    assert {each.name: str(each.specifier) for each in wanted} == {
        each.name: PINS.get(canonicalize_name(each.name)) for each in wanted
    }


def test_everything_that_they_bring_along_is_pinned():
    wanted = [*requirements("requirements.txt"), *requirements("requirements-dev.txt")]
    seen = set()
    while wanted:
        requirement = wanted.pop()
        key = (canonicalize_name(requirement.name), frozenset(requirement.extras))
        if key not in seen:
            seen.add(key)
            wanted += brought_along(requirement)

    assert {name for name, _extras in seen} - PINS.keys() == set()


def brought_along(requirement: Requirement) -> list[Requirement]:
    """Return what a requirement needs on this machine, its extras included."""
    try:
        needed = distribution(requirement.name).requires or []
    except PackageNotFoundError:
        return []
    extras = requirement.extras or {""}
    return [
        each
        for each in map(Requirement, needed)
        if not each.marker or any(each.marker.evaluate({"extra": extra}) for extra in extras)
    ]
