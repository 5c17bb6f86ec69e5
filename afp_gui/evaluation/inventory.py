"""Lists the encoders, the songs and the results. It reads the disk, so do not call it in the GUI thread."""

from __future__ import annotations

import json
import math
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from engine.errors import AfpError
from PySide6.QtCore import QCoreApplication

from afp_gui.evaluation.results import RESULT, RUN, Result, Unreadable, read_result

translate = QCoreApplication.translate

VERSION = 1
SPLITS = ("train", "choose", "judge")
_MOST_BYTES = 50_000_000


@dataclass(frozen=True)
class Judged:
    """An encoder that can be tested: the value for `--encoder`, and its name."""

    argument: str
    name: str
    place: str  # "shipped", "kept" or "run"
    calibrated: bool


@dataclass(frozen=True)
class Corpus:
    """The prepared songs. `songs` are those used for testing; `problem` says why there are none."""

    folder: Path
    tracks: int = 0
    songs: int = 0
    hours: float = 0.0
    problem: str = ""


@dataclass(frozen=True)
class EvaluationInventory:
    """The state at one moment; results newest first. `paces` says how much longer than estimated a protocol takes."""

    encoders: tuple[Judged, ...]
    corpus: Corpus
    results: tuple[Result, ...] = ()
    unreadable: tuple[str, ...] = ()
    paces: dict[str, float] = field(default_factory=dict)


def look(data: Path, corpus: Path) -> EvaluationInventory:
    """Everything below the data folder, and the corpus."""
    results, unreadable = _results(data / "evaluations")
    songs = _corpus(corpus)
    if songs.problem == "absent":  # one that was prepared from this window
        others = map(_corpus, sorted(_folders(data / "corpora")))
        songs = next((other for other in others if not other.problem), songs)
    return EvaluationInventory(
        tuple(_encoders(data)), songs, tuple(results), tuple(unreadable), _paces(data / "evaluations")
    )


def begin(evaluations: Path, protocol: str, encoder: str, arguments: Sequence[str], estimated_s: float) -> Path:
    """Make a new folder, named by date and protocol, with its `run.json`. Raises AfpError if the disk refuses."""
    now = datetime.now().astimezone()
    told = {
        "version": VERSION,
        "started": now.isoformat(timespec="seconds"),
        "command": [],
        "estimated_s": round(estimated_s, 1),
    }
    name = f"{now:%Y-%m-%d-%H%M%S}-{protocol}"
    named = re.sub(r"[^\w.+-]", "", Path(encoder.split(" ")[0]).name)[:40] if protocol in ("trial", "live") else ""
    name += f"-{named}" if named else ""
    try:
        evaluations.mkdir(parents=True, exist_ok=True)
        for number in range(1, 1000):
            folder = evaluations / (name if number == 1 else f"{name}-{number}")
            try:
                folder.mkdir()
            except FileExistsError:
                continue
            told["command"] = [*arguments, "--out", str(out_of(folder, protocol))]
            _write(folder / RUN, told)
            return folder
    except OSError as error:
        raise AfpError(
            translate("Evaluation", "{folder} cannot be written to ({why}): make room there.").format(
                folder=evaluations, why=error.strerror
            )
        ) from error
    raise AfpError(
        translate("Evaluation", "{folder} already holds too many evaluations from this second: start again.").format(
            folder=evaluations
        )
    )


def out_of(folder: Path, protocol: str) -> Path:
    """The value of `--out`: a folder for the paper's protocols, a file for the others."""
    return folder if protocol.startswith(("table", "figure")) else folder / RESULT


def settle(folder: Path, ok: bool, spent_s: float) -> None:
    """Save how long it took; an unfinished folder is deleted. Raises AfpError if the disk refuses."""
    try:
        if not ok:
            shutil.rmtree(folder)
            return
        told = json.loads((folder / RUN).read_text("utf-8"))
        _write(folder / RUN, {**told, "spent_s": round(spent_s, 1)})
    except (OSError, ValueError) as error:
        raise AfpError(
            translate("Evaluation", "{folder} could not be cleaned up: check it in the file manager.").format(
                folder=folder
            )
        ) from error


def discard(folders: Sequence[Path]) -> None:
    """Delete results for good. Raises AfpError if one remains."""
    for folder in folders:
        try:
            shutil.rmtree(folder)
        except OSError as error:
            raise AfpError(
                translate("Evaluation", "{folder} cannot be deleted ({why}).").format(folder=folder, why=error.strerror)
            ) from error


def _results(evaluations: Path) -> tuple[list[Result], list[str]]:
    found, unreadable = [], []
    for folder in sorted(_folders(evaluations), reverse=True):
        if not (folder / RESULT).exists():
            continue  # one that is being made, or was killed
        try:
            found.append(read_result(folder))
        except Unreadable as reason:
            unreadable.append(str(reason))
    found.sort(key=lambda result: result.started or result.folder.name, reverse=True)
    return found, unreadable


def _encoders(data: Path) -> list[Judged]:
    from engine.encoders.model_card import model_folder, shipped_models

    places = [(name, model_folder(name), "shipped") for name in shipped_models()]
    places += [(str(folder), folder, "kept") for folder in sorted(_folders(data / "models"))]
    places += [(str(folder / "model"), folder / "model", "run") for folder in sorted(_folders(data / "runs"))]
    found = []
    for argument, folder, place in places:
        card = _json(folder / "model.json")
        if isinstance(card, dict) and isinstance(card.get("name"), str):
            name = folder.parent.name if place == "run" else folder.name if place == "kept" else card["name"]
            found.append(Judged(argument, name, place, bool(card.get("calibration"))))
    return found


def _corpus(folder: Path) -> Corpus:
    table = _json(folder / "music" / "table.json")
    lacks = [
        *(kind for kind in ("music", "noise") if not (folder / kind / "table.json").is_file()),
        *(f"rooms-{split}.npy" for split in SPLITS if not (folder / f"rooms-{split}.npy").is_file()),
    ]
    try:
        clips, rate = table["clips"], float(table["rate"])
        songs = sum(clip["split"] == "judge" for clip in clips)
        hours = sum(float(clip["length"]) for clip in clips) / rate / 3600
        problem = "unfinished" if lacks else "" if songs else "no songs"
        return Corpus(folder, len(clips), songs, hours, problem)
    except (TypeError, KeyError, ValueError, ZeroDivisionError):
        return Corpus(folder, problem="unfinished" if folder.is_dir() and len(lacks) < 5 else "absent")


def _paces(evaluations: Path) -> dict[str, float]:
    """By protocol, from the newest run that was timed."""
    paces: dict[str, float] = {}
    for folder in sorted(_folders(evaluations), reverse=True)[:200]:
        run, result = _json(folder / RUN), re.sub(r"^[\d-]*", "", folder.name).split("-")[0]
        if isinstance(run, dict) and result not in paces:
            spent_s, estimated_s = run.get("spent_s"), run.get("estimated_s")
            if all(isinstance(s, int | float) and math.isfinite(s) and s > 0 for s in (spent_s, estimated_s)):
                paces[result] = min(20.0, max(0.05, spent_s / estimated_s))  # type: ignore[operator]
    return paces


def _folders(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_dir()]
    except OSError:
        return []


def _json(path: Path) -> Any:
    """The JSON in a file; None if it cannot be read."""
    try:
        return json.loads(path.read_text("utf-8")) if path.stat().st_size <= _MOST_BYTES else None
    except (OSError, ValueError, RecursionError):
        return None


def _write(path: Path, told: object) -> None:
    partial = path.with_name(path.name + ".partial")
    partial.write_text(json.dumps(told, indent=1, allow_nan=False) + "\n", "utf-8")
    partial.replace(path)
