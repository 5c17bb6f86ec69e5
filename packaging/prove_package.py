"""Proves that what `make package` has built works without this source tree and its environment, or says what does not.

The folder and the unpacked .deb are started from elsewhere, with nothing of this environment: the command, its
decoders, and the window on a display of its own with the demo (so its children too); from the folder also a short
training and a report.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from make_deb import COMMANDS, ROOT, project

PATIENCE_S = 240
HIDDEN = tuple(str(ROOT / name) for name in (".venv", "engine", "trainer", "afp_gui", "resources"))
SYSTEM = ("/usr/lib/", "/lib/")
INSTALLED = "/usr/lib/earmark/"


def main() -> None:
    """Run every proof; the first that fails ends the process with a sentence."""
    version = project()["version"]
    package = next((ROOT / "dist").glob(f"earmark_{version}_*.deb"))
    with tempfile.TemporaryDirectory(prefix="earmark-", ignore_cleanup_errors=True) as scratch:
        unpacked = Path(scratch, "unpacked")
        run(["dpkg-deb", "-x", str(package), str(unpacked)])
        share = unpacked / "usr" / "share"
        run(["desktop-file-validate", str(share / "applications" / "earmark.desktop")])
        run(["appstreamcli", "validate", "--no-net", str(share / "metainfo" / "earmark.metainfo.xml")])
        told("desktop entry and metainfo are valid")
        folder = ROOT / "dist" / "earmark"
        commands = unpacked / "usr" / "bin"
        for what, place, afp, window in (
            ("the folder", "f", folder / "afp", folder / "earmark"),
            ("the unpacked .deb", "d", commands / "afp", commands / "afp-gui"),
        ):
            home = Path(scratch, place)
            home.mkdir()
            prove_command(what, str(afp), home, version)
            (home / "desk").mkdir()
            prove_window(what, str(window), home / "desk")  # nothing of the demo is there yet
        prove_training(str(folder / "afp"), Path(scratch, "f"))
        assert sorted(path.name for path in commands.iterdir()) == sorted(COMMANDS)


def prove_command(what: str, afp: str, home: Path, version: str) -> None:
    """The version, and the demo: it composes, decodes in processes of its own, indexes, and names."""
    if (said := run([afp, "--version"], home).strip()) != f"afp {version}":
        sys.exit(f"{what}: afp calls itself “{said}”, not {version}.")
    answers = [json.loads(line) for line in run([afp, "demo", "--json", "--progress", "none"], home).splitlines()]
    if [answer["verdict"] for answer in answers] != ["match", "unknown"]:
        sys.exit(f"{what}: the demo was answered {answers}.")
    told(f"{what}: afp names the demo's piece and not the stranger")


def prove_training(afp: str, home: Path) -> None:
    """What only the trainer uses of the bundle: rooms, optimisers, filters, plots."""
    music, corpus, out = home / ".local/share/earmark/demo/music-1", str(home / "corpus"), home / "report"
    run([afp, "corpus", "--music", str(music), "--corpus", corpus], home)
    short = ["--steps", "2", "--pairs", "4", "--block", "4", "--fit", "--start", "compact"]
    run([afp, "train", "--run", str(home / "run"), "--corpus", corpus, *short], home)
    few = ["--seconds", "2", "--songs", "1", "--clips", "2", "--song-seconds", "20", "--split", "judge"]
    run(
        [afp, "evaluate", "table4", "--corpus", corpus, *few, "--encoder", str(home / "run/model"), "--out", str(out)],
        home,
    )
    if not (out / "report.html").stat().st_size or not (home / "run/model/model.safetensors").is_file():
        sys.exit("The training or its report left nothing behind.")
    told("the folder: a training of two steps, judged, with a report")


def prove_window(what: str, program: str, home: Path) -> None:
    """`--demo`: a child makes the library, another the recording, and the window names it. Then it closes in order."""
    events, profile = home / "events.jsonl", home / "profile"
    bundled = {file.name for file in (Path(program).resolve().parent / "_internal").rglob("*.so*")}
    arguments = ["--library", str(home / "none"), "--profile", str(profile), "--events", str(events), "--demo"]
    with display() as number:
        environment = bare(home) | {"DISPLAY": number}
        with subprocess.Popen([program, *arguments], cwd=home, env=environment, stderr=subprocess.PIPE) as window:
            try:
                until = time.monotonic() + PATIENCE_S
                while not matched(events):
                    if window.poll() is not None or time.monotonic() > until:
                        sys.exit(f"{what}: the window named nothing (it {ending(window)}).")
                    for process in (window.pid, *children(window.pid)):
                        if stranger := next((file for file in mapped(process) if strange(file, bundled)), ""):
                            sys.exit(f"{what}: the window or a child uses {stranger} in place of what is bundled.")
                    time.sleep(0.2)
            finally:
                window.terminate()  # with its children
                try:
                    window.wait(timeout=60)
                except subprocess.TimeoutExpired:
                    window.kill()
            if window.returncode != 0:
                sys.exit(f"{what}: the window {ending(window)}.")
    log = (profile / "earmark.log").read_text("utf-8")
    if log:
        sys.exit(f"{what}: the window logged:\n{log}")
    told(f"{what}: the window's children make the demo, and the window names the piece")


def mapped(process: int) -> set[str]:
    """The files that a process has loaded; none when it has ended."""
    try:
        lines = Path(f"/proc/{process}/maps").read_text("utf-8", "replace").splitlines()
    except OSError:
        return set()
    return {f"/{name}" for _, _, name in (line.partition("/") for line in lines) if name}


def strange(file: str, bundled: set[str]) -> bool:
    """Whether a loaded file is of this source tree, or is the system's where the package holds one of that name."""
    return file.startswith(HIDDEN) or (file.startswith(SYSTEM) and INSTALLED not in file and Path(file).name in bundled)


def children(process: int) -> list[int]:
    """The processes that this one has started, and theirs."""
    try:
        told = Path(f"/proc/{process}/task/{process}/children").read_text()
    except OSError:
        return []
    found = [int(each) for each in told.split()]
    return found + [other for each in found for other in children(each)]


def matched(events: Path) -> bool:
    """Whether the window has named a piece."""
    lines = events.read_text("utf-8").splitlines() if events.exists() else []
    return any(json.loads(line)["event"] == "match" for line in lines)


def ending(process: subprocess.Popen[bytes]) -> str:
    """How a process ended, in words."""
    if process.poll() is None:
        return "still ran"
    assert process.stderr is not None
    return f"ended with {process.returncode}: {process.stderr.read().decode(errors='replace').strip() or 'no word'}"


@contextmanager
def display() -> Iterator[str]:
    """An X server of the proof's own; its name."""
    heard, tells = os.pipe()
    command = ["Xvfb", "-displayfd", str(tells), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[tells], stderr=subprocess.DEVNULL) as server:
        os.close(tells)
        try:
            with os.fdopen(heard) as answer:
                yield f":{answer.readline().strip()}"
        finally:
            server.terminate()


def bare(home: Path) -> dict[str, str]:
    """An environment that knows nothing of ours."""
    return {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": str(home)}


def run(command: list[str], home: Path | None = None) -> str:
    """What the command prints; ends the proof when it fails."""
    place = {} if home is None else {"cwd": home, "env": bare(home)}
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S, **place)
    if done.returncode:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def told(what: str) -> None:
    """Say what was proved."""
    print(f"proved: {what}", flush=True)


if __name__ == "__main__":
    main()
