"""Results of every protocol, small, as docs/formats.md describes them."""

import json
from pathlib import Path
from typing import Any

ENCODER = "compact-1e8ab7bdf482"
OTHER = "nafp-617255b41449"


def share(percent: float) -> dict[str, float]:
    return {"share": percent, "low": max(0.0, percent - 5), "high": min(100.0, percent + 5)}


def trial(encoder: str = ENCODER, lengths: tuple[float, ...] = (2.0, 5.0)) -> dict[str, Any]:
    cells = [
        {"seconds": s, "level": level, "clips": 94, "songs": 94}
        | {name: share(70 + s) for name in ("right", "right_and_accepted", "placed_of_right", "wrong_name")}
        for s in lengths
        for level in ("low", "high")
    ]
    false = [
        {"seconds": s, "absent_clips": 376, "absent_songs": 94, "false_names": {"share": 0.0, "low": 0.0, "high": 3.85}}
        for s in lengths
    ]
    size = {"library_hours": 21.7, "library_tracks": 310}
    return {"version": 1, "protocol": "trial", "encoder": encoder, "split": "judge", **size, "results": cells + false}


def landmarks() -> dict[str, Any]:
    result = trial()
    del result["encoder"]
    return result | {"protocol": "landmarks", "index_bytes": 7}


def paper(protocol: str, methods: tuple[str, ...] = (ENCODER,)) -> dict[str, Any]:
    def cell(method: str, at: int, level: str) -> dict[str, Any]:
        made = {"method": method, "seconds": 15.0, "level": level, "queries": 30, "right": share(50 + at)}
        if protocol == "figure7":
            return made | {"pieces": at, "code_bits": 8 * at, "megabytes": 1.0 * at}
        return made | {"seconds": float(at)} | ({"placed": share(40)} if protocol == "table3" else {})

    results = [cell(m, at, level) for m in methods for at in (1, 2, 4) for level in ("low", "high")]
    judged = {"encoder": ENCODER, "queries": 9, "threshold": 0.9, "reason": ""}
    judged["cells"] = [{"level": "all", "seconds": None, "queries": 9, "songs": 9, "false_names": share(3)}]
    uncalibrated = {"encoder": OTHER, "cells": None, "reason": "It has no threshold."}
    facts: dict[str, Any] = {"library": {"hours": 1.5, "tracks": 12}, "encoders": [], "notes": ["K is smaller."]}
    if protocol != "table3":
        facts["recordings"] = "simulated"
    return {"version": 1, "protocol": protocol, **facts, "results": results, "open_set": [judged, uncalibrated]}


def live() -> dict[str, Any]:
    heard = {"stretches": 94, "named_right_percent": 96.8, "median_s_to_name": 3.5, "named_within_10_s_percent": 91.5}
    heard |= {"wrong_names": 0, "absent_minutes": 47.0, "absent_songs": 94, "false_names": 1}
    return {"version": 1, "protocol": "live", "encoder": ENCODER, "split": "judge", "mid": heard}


EVERY = {
    "trial": trial,
    "landmarks": landmarks,
    "live": live,
    "table2": lambda: paper("table2", ("landmarks", ENCODER)),
    "table3": lambda: paper("table3", (ENCODER, OTHER)),
    "table4": lambda: paper("table4"),
    "figure7": lambda: paper("figure7"),
}


def keep(data: Path, name: str, result: dict[str, Any], started: str = "2026-11-23T10:10:10+00:00") -> Path:
    """Write a result into the data folder as the page does."""
    folder = data / "evaluations" / name
    folder.mkdir(parents=True)
    (folder / "result.json").write_text(json.dumps(result))
    run = {"version": 1, "started": started, "command": ["evaluate", result["protocol"], "--corpus", "/a b"]}
    (folder / "run.json").write_text(json.dumps(run))
    return folder


def corpus(folder: Path, songs: int = 6) -> Path:
    """Enough of a prepared corpus to be taken for one."""
    for kind in ("music", "noise"):
        (folder / kind).mkdir(parents=True)
        clips = [{"path": f"{n}", "maker": "a", "split": "judge", "start": 0, "length": 80_000} for n in range(songs)]
        (folder / kind / "table.json").write_text(json.dumps({"rate": 8000, "clips": clips}))
    for split in ("train", "choose", "judge"):
        (folder / f"rooms-{split}.npy").write_bytes(b"")
    return folder
