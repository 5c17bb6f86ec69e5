"""Facts about this installation: for the error report, and the licences of its libraries."""

from __future__ import annotations

import platform
import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, version
from pathlib import Path

from PySide6.QtCore import qVersion

PROGRAM = "earmark"
REPORTED = ("PySide6-Essentials", "torch", "torchaudio", "faiss-cpu", "faiss-gpu", "numpy", "av", "soxr", "sounddevice")
LINES = 200
"""How many of the last lines of the log."""
MOST_BYTES = 200_000


@dataclass(frozen=True)
class Facts:
    """All facts of a report."""

    program: str
    system: str
    packages: tuple[tuple[str, str], ...]
    devices: tuple[str, ...]
    encoder: str
    tracks: int
    seconds: float
    log: tuple[str, ...]

    @staticmethod
    def gather(profile: Path, devices: Sequence[str], encoder: str, tracks: int, seconds: float) -> Facts:
        """Read the versions and the log, without importing any library."""
        return Facts(
            program_version(),
            f"{platform.platform()}, Python {platform.python_version()}, Qt {qVersion()}",
            tuple((name, found) for name in REPORTED if (found := _version(name))),
            tuple(devices),
            encoder,
            tracks,
            seconds,
            tuple(last_lines(profile / "earmark.log")),
        )


@dataclass(frozen=True)
class Licence:
    """The licence of a library, in its own words."""

    name: str
    version: str
    licence: str


def program_version() -> str:
    """Earmark's version; "" if it is not installed."""
    return _version(PROGRAM)


def last_lines(log: Path) -> list[str]:
    """The end of a log file; nothing if there is none."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - MOST_BYTES))
            return file.read().decode("utf-8", "replace").splitlines()[-LINES:]
    except OSError:
        return []


def licences() -> list[Licence]:
    """The licences of all libraries of this installation, by name; those without metadata are left out."""
    found: dict[str, Licence] = {}
    waiting = _needs(PROGRAM)
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in found:
            continue
        try:
            one = distribution(name)
        except PackageNotFoundError:
            continue
        found[key] = Licence(one.metadata["Name"], one.version, _licence(one))
        waiting += _needs(name)
    return sorted(found.values(), key=lambda licence: licence.name.casefold())


def _needs(name: str) -> list[str]:
    """Its requirements without extras; those of other systems are not installed and are dropped later."""
    try:
        requirements = distribution(name).requires or []
    except PackageNotFoundError:
        return []
    wanted = [requirement for requirement in requirements if "extra ==" not in requirement]
    return [match.group() for each in wanted if (match := re.match(r"[\w.-]+", each))]


def _licence(one: Distribution) -> str:
    told = one.metadata.get_all("License-Expression") or []
    classified = [
        line.rpartition(" :: ")[2]
        for line in one.metadata.get_all("Classifier") or []
        if line.startswith("License ::") and line.count(" :: ") > 1
    ]
    short = [line for line in one.metadata.get_all("License") or [] if 0 < len(line) < 80 and "\n" not in line]
    return " · ".join((told or classified or short)[:3])


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
