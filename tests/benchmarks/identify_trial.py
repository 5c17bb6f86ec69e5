"""The trial of `afp evaluate`, with nothing but the commands a user has: files, `afp index`, `afp identify`.

python -m tests.benchmarks.identify_trial [SECONDS]        (after `make corpus`; ten minutes)

Every judged song is asked for twice: of a library of the whole corpus, and of a copy of it without its maker's tracks.
"""

import json
import shutil
import subprocess
import sys
import tempfile
import wave
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from engine.folders import corpus_folder
from trainer import corpus
from trainer.evaluation import trial
from trainer.evaluation.phone import LEAD_S, LEVELS_DB, RATE, record

SEED = 20261122


def afp(*arguments: object) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "engine", *map(str, arguments), "--json"]
    printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return [json.loads(line) for line in printed.splitlines()]


def recordings(folder: Path, seconds: float, present: bool) -> dict[Path, trial.Query]:
    """A file for every clip."""
    music, place = corpus.music(corpus_folder()), trial.place_of(corpus_folder(), "judge")
    asked = trial.queries(music, "judge", 1, (seconds,), tuple(LEVELS_DB), present, SEED + (not present))
    written = {}
    for number, query in enumerate(asked):
        assert query.song is not None
        lead, random = round(LEAD_S * RATE), np.random.default_rng(query.seed)
        start, length = round(query.start_s * RATE) - lead, round(query.seconds * RATE) + lead
        samples = record(music.read(music.clips[query.song], start, length), place, LEVELS_DB[query.level], random)
        path = folder / f"{'known' if present else 'absent'}-{number:04}.wav"
        with wave.open(str(path), "wb") as file:
            file.setparams((1, 2, RATE, 0, "NONE", ""))
            file.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
        written[path] = query
    return written


def verdicts(files: Iterable[Path], library: Path) -> dict[Path, dict[str, Any]]:
    told = {Path(line["file"]): line for line in afp("identify", *files, "--library", library)}
    assert told.keys() == set(files)
    return told


def main(seconds: float) -> None:
    music = corpus.music(corpus_folder())
    with tempfile.TemporaryDirectory() as made:
        folder, library = Path(made), Path(made) / "library"
        report = afp("index", *(clip.path for clip in music.clips), "--library", library)[-1]
        print(
            f"{report['tracks']} tracks, {report['audio_s'] / 3600:.1f} hours, indexed in {report['elapsed_s']:.0f} s"
        )

        known = recordings(folder, seconds, present=True)
        right: Counter[str] = Counter()
        named: Counter[str] = Counter()
        for path, line in verdicts(known, library).items():
            query = known[path]
            best = line["matches"][0]["path"] if line["matches"] else ""
            right[query.level] += best == music.clips[query.song or 0].path
            named[query.level] += best == music.clips[query.song or 0].path and line["verdict"] == "match"
        clips = len(known) / len(LEVELS_DB)
        for level, decibels in LEVELS_DB.items():
            print(f"{decibels:+} dB: named {named[level] / clips:.1%}, right {right[level] / clips:.1%} of {clips:.0f}")

        absent = recordings(folder, seconds, present=False)
        by_maker: dict[str, list[Path]] = defaultdict(list)
        for path, query in absent.items():
            by_maker[music.clips[query.song or 0].maker].append(path)
        false = 0
        for maker, files in by_maker.items():
            without = shutil.copytree(library, folder / "without")
            afp("library", "remove", *(clip.path for clip in music.clips if clip.maker == maker), "--library", without)
            false += sum(line["verdict"] == "match" for line in verdicts(files, without).values())
            shutil.rmtree(without)
        print(f"false names: {false} of {len(absent)} clips of songs that are not in the library")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 10.0)
