"""What `make package` builds from, without building: `make package` itself proves that the result starts."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
import types
from configparser import ConfigParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def script(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", PACKAGING / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def entry() -> ConfigParser:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(PACKAGING / "earmark.desktop", "utf-8")
    return parser


def test_the_desktop_entry_starts_commands_that_the_package_has_with_options_that_they_know(
    entry: ConfigParser,
) -> None:
    from afp_gui.app import _parser

    commands = script("make_deb").COMMANDS
    lines = [entry[section]["Exec"].split() for section in entry.sections()]
    assert [line[0] for line in lines] == ["afp-gui", "afp-gui"] and "afp-gui" in commands
    assert lines[0][1:] == ["%F"] and _parser().parse_args(["a", "b"]).files == [Path("a"), Path("b")]
    assert _parser().parse_args(lines[1][1:]).listen
    assert [f"Desktop Action {name}" for name in entry["Desktop Entry"]["Actions"].split(";") if name] == [
        section for section in entry.sections() if section != "Desktop Entry"
    ]


def test_the_window_is_known_by_the_name_of_its_desktop_entry(entry: ConfigParser) -> None:
    """On Wayland it is the name of the file, on X11 the application's."""
    from afp_gui.app import APPLICATION

    named = re.findall(r'setDesktopFileName\("(.*)"\)', (ROOT / "afp_gui" / "app.py").read_text())
    assert named == [entry["Desktop Entry"]["Icon"]] == ["earmark"]
    assert entry["Desktop Entry"]["StartupWMClass"] == APPLICATION


def test_the_metainfo_names_the_entry_the_commands_and_the_version() -> None:
    metainfo = ElementTree.parse(PACKAGING / "earmark.metainfo.xml").getroot()
    assert (PACKAGING / metainfo.findtext("launchable", "")).name == "earmark.desktop"
    assert {each.text for each in metainfo.iter("binary")} == set(script("make_deb").COMMANDS)
    release = metainfo.find("releases/release")
    assert release is not None and release.get("version") == PROJECT["version"]


@pytest.mark.parametrize(
    "command",
    [["desktop-file-validate", "earmark.desktop"], ["appstreamcli", "validate", "--no-net", "earmark.metainfo.xml"]],
)
def test_the_desktops_own_validators_agree(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, cwd=PACKAGING, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_package_depends_on_what_running_needs_and_on_no_python() -> None:
    make_deb = script("make_deb")
    listed = (PACKAGING / "debian-packages.txt").read_text()
    run = re.findall(r"^[a-z].*$", listed.partition("[run]")[2].partition("[")[0], re.MULTILINE)
    control = make_deb.control("amd64", 1000)
    depends = re.findall(r"^Depends: (.*)$", control, re.MULTILINE)[0].split(", ")
    assert {"libportaudio2", "libegl1", "libxcb-cursor0"} <= set(run)
    assert [name for name in run if not name.startswith("python3")] == depends[3:]
    assert re.fullmatch(r"libc6 \(>= 2\.\d+\)", depends[0])
    assert f"\nVersion: {PROJECT['version']}\n" in control


def test_the_package_is_laid_out_as_it_will_lie(tmp_path: Path) -> None:
    folder, stage = tmp_path / "earmark", tmp_path / "stage"
    folder.mkdir()
    (folder / "earmark").write_text("the program")
    (folder / "afp").hardlink_to(folder / "earmark")
    (folder / "LICENCES.txt").write_text("MIT")
    script("make_deb").lay_out(folder, stage)
    for name in ("afp", "afp-gui"):
        assert (stage / "usr/bin" / name).read_text() == "the program"
        assert not (stage / "usr/bin" / name).readlink().is_absolute()
    icons = stage / "usr/share/icons/hicolor"
    assert (icons / "scalable/apps/earmark.svg").is_file()
    assert (icons / "48x48/apps/earmark.png").read_bytes()[16:24] == (48).to_bytes(4, "big") * 2
    assert (stage / "usr/share/applications/earmark.desktop").is_file()
    assert (stage / "usr/share/doc/earmark/copyright").read_text() == "MIT"


class Stub:
    """Stands for PyInstaller's classes and keeps what they are called with."""

    def __init__(self, *given: Any, **named: Any) -> None:
        self.named = named
        self.pure: list[Any] = []
        self.scripts: list[Any] = []
        self.datas: list[Any] = []
        self.binaries = [
            ("torch/bin/protoc", "/venv/torch/bin/protoc", "BINARY"),
            ("torch/bin/torch_shm_manager", "/venv/torch/bin/torch_shm_manager", "BINARY"),
            ("torch/lib/libtorch_cpu.so", "/venv/torch/lib/libtorch_cpu.so", "BINARY"),
            ("libstdc++.so.6", "/usr/lib/x86_64-linux-gnu/libstdc++.so.6", "BINARY"),
            ("libssl.so.3", "/lib/x86_64-linux-gnu/libssl.so.3", "BINARY"),
            ("lib-dynload/_ssl.so", "/usr/lib/python3.11/lib-dynload/_ssl.so", "EXTENSION"),
        ]


def test_the_frozen_program_holds_every_command_and_leaves_the_system_its_libraries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hooks = types.ModuleType("PyInstaller.utils.hooks")
    hooks.collect_data_files = lambda package: [(package, package)]  # type: ignore[attr-defined]
    hooks.collect_submodules = lambda package: [package]  # type: ignore[attr-defined]
    hooks.copy_metadata = lambda package, recursive=False: [(f"{package}.dist-info", package)]  # type: ignore[attr-defined]
    licences = types.ModuleType("licences")
    licences.notices = lambda sources: "all"  # type: ignore[attr-defined]
    for name, module in {"PyInstaller.utils.hooks": hooks, "licences": licences}.items():
        monkeypatch.setitem(sys.modules, name, module)
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, types.ModuleType(name))
    monkeypatch.setattr(sys, "path", list(sys.path))
    (tmp_path / "earmark").mkdir()
    (tmp_path / "earmark" / "earmark").touch()
    names: dict[str, Any] = dict.fromkeys(("Analysis", "PYZ", "EXE", "COLLECT"), Stub)
    names |= {"SPECPATH": str(PACKAGING), "DISTPATH": str(tmp_path)}
    exec(compile((PACKAGING / "earmark.spec").read_text(), "earmark.spec", "exec"), names)

    found = names["found"]
    assert set(PROJECT["entry-points"]["afp.commands"].values()) <= set(found.named["hiddenimports"])
    assert {"engine", "trainer", "afp_gui", "resources"} <= set(found.named["hiddenimports"])
    assert ("earmark.dist-info", "earmark") in found.named["datas"]
    assert [entry[0] for entry in found.binaries] == [
        "torch/bin/torch_shm_manager",
        "torch/lib/libtorch_cpu.so",
        "libssl.so.3",
        "lib-dynload/_ssl.so",
    ]
    assert (tmp_path / "earmark" / "afp").samefile(tmp_path / "earmark" / "earmark")
    assert (tmp_path / "earmark" / "LICENCES.txt").read_text() == "all"


@pytest.mark.parametrize("program, arguments", [("afp", ["--version"]), ("afp", ["--worker", "--version"])])
def test_the_frozen_command_runs_commands(
    program: str, arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "executable", f"/usr/lib/earmark/{program}")
    monkeypatch.setattr(sys, "argv", ["/usr/bin/afp", *arguments])
    assert script("frozen").main() == 0
    assert capsys.readouterr().out == f"afp {PROJECT['version']}\n"


def test_the_frozen_window_is_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/usr/lib/earmark/earmark")
    monkeypatch.setattr(sys, "argv", ["/usr/bin/afp-gui", "--listen"])
    monkeypatch.setattr("afp_gui.__main__.main", lambda: 7)
    assert script("frozen").main() == 7


def test_nothing_else_starts_the_interpreter_which_a_frozen_program_does_not_have() -> None:
    files = [file for package in ("engine", "trainer", "afp_gui") for file in (ROOT / package).rglob("*.py")]
    assert [file.name for file in files if "sys.executable" in file.read_text("utf-8")] == ["child_processes.py"]


def test_what_a_frozen_program_starts_finds_the_systems_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    give_back = script("frozen").give_back_library_path
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/earmark/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    monkeypatch.delenv("PYINSTALLER_RESET_ENVIRONMENT", raising=False)
    give_back()
    assert "LD_LIBRARY_PATH" not in os.environ
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1", "its own children find the bundled ones themselves"
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/earmark/_internal:/opt/own")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/own")
    give_back()
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/own" and "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_the_notices_name_a_wheels_version_licence_and_words() -> None:
    import platformdirs

    assert platformdirs.__file__ is not None
    text = script("licences").notices([Path(platformdirs.__file__)])
    assert text.startswith("Earmark\n\nMIT License")
    assert re.search(r"^platformdirs [\d.]+: MIT$", text, re.MULTILINE)
    assert text.count("Permission is hereby granted") == 2, "ours and that of platformdirs"
    assert "\nnumpy " not in text and "\0" not in text
