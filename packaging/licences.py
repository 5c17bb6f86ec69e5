"""The licences of everything that a package holds besides our own: of Python, of wheels, of the system's libraries."""

import re
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

OURS = Path(__file__).parents[1] / "LICENSE"
TEXT = re.compile(r".*\.dist-info/(.*/)?(licen[cs]e|copying|notice|authors)[^/]*(?<!\.py)(?<!\.pyc)$", re.IGNORECASE)
# What the metadata of a wheel does not say.
ADDED = {
    "av": """
This wheel holds FFmpeg (GNU LGPL 3 or later; source: https://ffmpeg.org) and the libraries that FFmpeg was built with.
Two of those, x264 and x265, are under the GNU GPL 2 or later (source: https://www.videolan.org/developers/x264.html and
https://www.videolan.org/developers/x265.html): who passes this package on does so under the GNU GPL 3.""",
    "PySide6_Essentials": """
Qt for Python and Qt are used under the GNU LGPL 3 (https://www.gnu.org/licenses/lgpl-3.0.txt). Their libraries are
files of their own in _internal/PySide6, which may be replaced by others with the same interface.
Source: https://code.qt.io/cgit/pyside/pyside-setup.git and https://code.qt.io/cgit/qt.""",
    "shiboken6": """
Under the GNU LGPL 3, as PySide6 is. Source: https://code.qt.io/cgit/pyside/pyside-setup.git.""",
    "soxr": """
Its library libsoxr is under the GNU LGPL 2.1 or later. Source: https://sourceforge.net/projects/soxr.""",
}
# Where Debian keeps the words of licences that are known by name, and those that the above are under.
WORDS = Path("/usr/share/common-licenses")
NAMED = ("Apache-2.0", "GPL-2", "GPL-3", "LGPL-2.1", "LGPL-3")
RULE = "=" * 100


def notices(sources: Iterable[Path]) -> str:
    """One text for a package that holds the files `sources`: each part's name, version, licence and its words."""
    files = {source.resolve() for source in sources}
    parts = [
        "Earmark\n\n" + OURS.read_text("utf-8"),
        "This package also holds the following, each under its own licence.",
        *_python(),
        *(_of_wheel(wheel) for wheel in _wheels(files)),
        *(_of_system(package) for package in _system_packages(files)),
        *(f"{name}\n\n{(WORDS / name).read_text('utf-8')}" for name in NAMED if (WORDS / name).is_file()),
    ]
    return f"\n\n{RULE}\n".join(part.strip() for part in parts) + "\n"


def _python() -> Iterator[str]:
    text = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    yield "Python\n\n" + (
        text.read_text("utf-8") if text.is_file() else "PSF-2.0, see https://docs.python.org/license.html"
    )


def _wheels(files: set[Path]) -> list[Distribution]:
    """The distributions that any of the files come from, by name."""
    held = {
        wheel.name: wheel
        for wheel in distributions()
        if wheel.name != "earmark"
        and any(Path(str(wheel.locate_file(file))).resolve() in files for file in wheel.files or [])
    }
    return [held[name] for name in sorted(held, key=str.lower)]


def _of_wheel(wheel: Distribution) -> str:
    told = wheel.metadata
    classes = [each.rpartition(" :: ")[2] for each in told.get_all("Classifier", []) if each.startswith("License ::")]
    free_text = (told.get("License") or "").partition("\n")[0]  # some put the whole licence there
    licence = told.get("License-Expression") or ", ".join(classes) or free_text or "see below"
    lines = [f"{wheel.name} {wheel.version}: {licence}", ADDED.get(wheel.name, "").strip()]
    for file in sorted(map(str, wheel.files or [])):
        if TEXT.match(file):
            lines += [f"-- {Path(file).name}", Path(str(wheel.locate_file(file))).read_text("utf-8", "replace")]
    return "\n\n".join(line for line in lines if line)


def _system_packages(files: set[Path]) -> list[str]:
    """The Debian packages that any of the files come from."""
    held = set()
    for file in files:
        if file.is_relative_to("/usr/lib") or file.is_relative_to("/lib"):
            for name in (file, Path("/", *file.parts[2:])):  # dpkg may know it as /lib/…, where that is a link
                told = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True)
                held |= {line.partition(":")[0] for line in told.stdout.splitlines()}
    return sorted(held)


def _of_system(package: str) -> str:
    return f"{package}, from the system\n\n" + Path("/usr/share/doc", package, "copyright").read_text(
        "utf-8", "replace"
    )
