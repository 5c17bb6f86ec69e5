"""Makes dist/earmark_VERSION_ARCH.deb of the folder dist/earmark.

The folder goes to /usr/lib, beside it two commands, the desktop entry, AppStream metainfo, icons and licences.
"""

import os
import platform
import shutil
import subprocess
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
FOLDER = ROOT / "dist" / "earmark"
STAGE = ROOT / "build" / "deb"
COMMANDS = {"afp": "afp", "afp-gui": "earmark"}
"""The commands in /usr/bin, and the programs of the folder that they are."""
ICON = ROOT / "resources" / "icons" / "earmark.svg"
PIXELS = (16, 24, 32, 48, 64, 128, 256, 512)
COMPRESSION = ("-Zzstd", "-z12")  # xz makes it a fifth smaller in ten times the time


def main() -> None:
    """Build the package and say where it is and how large."""
    shutil.rmtree(STAGE, ignore_errors=True)
    architecture = _output("dpkg", "--print-architecture")
    lay_out(FOLDER, STAGE)
    size_kb = int(_output("du", "-sk", str(STAGE)).split()[0])
    (STAGE / "DEBIAN").mkdir()
    (STAGE / "DEBIAN" / "control").write_text(control(architecture, size_kb), "utf-8")
    subprocess.run(["chmod", "-R", "a+rX,go-w", STAGE], check=True)  # whatever the umask of who built it
    package = ROOT / "dist" / f"earmark_{project()['version']}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", *COMPRESSION, "--build", STAGE, package], check=True)
    print(f"{package}: {package.stat().st_size / 1e6:.0f} MB, installed {size_kb / 1000:.0f} MB")


def project() -> dict:
    """The project's table of pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def dependencies() -> list[str]:
    """What the package depends on: all that running needs but Python, which it holds; the libraries of C and C++."""
    lines = (HERE / "debian-packages.txt").read_text("utf-8").splitlines()
    run = lines[lines.index("[run]") + 1 :]
    end = next(number for number, line in enumerate(run) if line.startswith("["))
    names = [line for line in run[:end] if line and not line.startswith(("#", "python3"))]
    return [f"libc6 (>= {platform.libc_ver()[1]})", "libgcc-s1", "libstdc++6", *names]


def control(architecture: str, size_kb: int) -> str:
    """The package's description of itself for dpkg."""
    told = project()
    return (
        f"Package: earmark\nVersion: {told['version']}\nArchitecture: {architecture}\nInstalled-Size: {size_kb}\n"
        f"Maintainer: {told['authors'][0]['name']}\nSection: sound\nPriority: optional\n"
        f"Depends: {', '.join(dependencies())}\n"
        f"Description: names the music in the room from your own collection\n"
        " Earmark listens to the music in the room and names it, from your own collection,\n"
        " on your own computer. It needs no account and no connection.\n"
        " .\n"
        " afp-gui is its window, afp does the same on the command line.\n"
    )


def lay_out(folder: Path, stage: Path) -> None:
    """Put the files of the package under `stage` as they will lie under /."""
    usr = stage / "usr"
    shutil.copytree(folder, usr / "lib" / "earmark", symlinks=True, copy_function=_link)
    (usr / "bin").mkdir()
    for name, program in COMMANDS.items():
        (usr / "bin" / name).symlink_to(f"../lib/earmark/{program}")
    _put(HERE / "earmark.desktop", usr / "share" / "applications" / "earmark.desktop")
    _put(HERE / "earmark.metainfo.xml", usr / "share" / "metainfo" / "earmark.metainfo.xml")
    _put(folder / "LICENCES.txt", usr / "share" / "doc" / "earmark" / "copyright")
    icons = usr / "share" / "icons" / "hicolor"
    _put(ICON, icons / "scalable" / "apps" / "earmark.svg")
    for pixels in PIXELS:
        place = icons / f"{pixels}x{pixels}" / "apps"
        place.mkdir(parents=True)
        _draw(ICON, pixels, place / "earmark.png")


def _link(source: str, target: str) -> None:
    """In place of a copy: the folder is a gigabyte."""
    os.link(source, target, follow_symlinks=False)


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _draw(picture: Path, pixels: int, target: Path) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(picture)).render(painter)
    painter.end()
    if not image.save(str(target)):
        raise OSError(f"{target} cannot be written")


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    main()
