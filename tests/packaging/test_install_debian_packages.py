"""The installer of system packages, with commands of the test's own in place of the system's."""

import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "install-debian-packages"


class System:
    """A folder of commands that is the whole PATH; `apt-get` writes its arguments into a log."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("sh", "awk", "grep", "dirname", "env", "cat"):
            (folder / name).symlink_to(shutil.which(name) or name)
        self.log = folder / "log"
        self.command("id", "echo 0")
        self.command("apt-get", f'echo "$@" >> {self.log}')
        self.command("apt-cache", "exit 0")
        self.command("dpkg-query", "exit 1")

    def command(self, name: str, script: str) -> None:
        (self.folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (self.folder / name).chmod(0o755)

    def install(self, *sections: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([SCRIPT, *sections], env={"PATH": str(self.folder)}, capture_output=True, text=True)


@pytest.fixture
def system(tmp_path: Path) -> System:
    return System(tmp_path)


def test_what_is_missing_is_installed_by_section(system: System) -> None:
    assert system.install("run").returncode == 0
    update, install = system.log.read_text().splitlines()
    assert update == "update -qq"
    assert install.startswith("install -y -qq --no-install-recommends python3 python3-venv libportaudio2 ")
    assert "xvfb" not in install
    assert "fonts-wqy-microhei" in install.split(), "titles in Chinese, Japanese and Korean are text"
    system.log.unlink()
    assert system.install("run", "test").returncode == 0
    assert "libportaudio2" in system.log.read_text() and "xvfb" in system.log.read_text()


def test_what_another_release_lacks_is_said_and_left_out(system: System) -> None:
    system.command("apt-cache", '[ "$2" != chromium-headless-shell ]')
    done = system.install("test")
    assert done.returncode == 0
    assert done.stderr == "This system knows no package chromium-headless-shell: what needs it is left out.\n"
    installed = system.log.read_text().splitlines()[1].split()
    assert "icecast2" in installed and "chromium-headless-shell" not in installed


def test_nothing_is_asked_for_when_all_is_there(system: System) -> None:
    system.command("dpkg-query", 'printf "install ok installed"')
    done = system.install("run", "test")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not system.log.exists()


def test_without_root_and_sudo_it_says_what_to_run(system: System) -> None:
    system.command("id", "echo 1000")
    done = system.install("test")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "Installing system packages takes root's rights; "
        "as root, run: apt-get install xvfb pulseaudio pulseaudio-utils openbox dbus appstream desktop-file-utils "
        "mp3splt cuetools icecast2 chromium-headless-shell fluidsynth timgm6mb-soundfont openmpt123 mma\n"
    )


def test_sudo_is_used_where_there_is_one(system: System) -> None:
    system.command("id", "echo 1000")
    system.command("sudo", f'echo sudo >> {system.log}; exec "$@"')
    assert system.install("test").returncode == 0
    assert system.log.read_text().splitlines()[0] == "sudo"


def test_another_distribution_is_told_where_the_list_is(system: System) -> None:
    (system.folder / "apt-get").unlink()
    done = system.install("run")
    assert done.returncode == 0
    assert done.stderr.startswith("This is no Debian or Ubuntu: see to it that your system has what ")
