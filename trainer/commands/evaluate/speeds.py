"""Measure how far songs may be played faster, slower, higher or lower and are still named."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.commands import options
from trainer.commands import judging

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from engine.recognition.speed import Speed
    from trainer.cache import AudioCache
    from trainer.evaluation.phone import Place
    from trainer.evaluation.trial import CorpusLibrary, Outcome, Query

EXAMPLE = "afp evaluate speeds --clips 1 --levels low high --step 8 --speeds 16"
KINDS = ("speed", "tempo", "pitch")
"""Both together, as a turntable changes them; the tempo with the pitch kept; the pitch with the tempo kept."""
NOISES = 100
"""Of each length: sounds without music."""


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp evaluate speeds …`."""
    judging.clips_options(parser)
    judging.seconds_option(parser, 10.0)
    parser.add_argument(
        "--most",
        type=float,
        default=16,
        metavar="P",
        help="the largest change in percent, either way (default: %(default)s)",
    )
    parser.add_argument(
        "--step", type=float, default=2, metavar="P", help="percent from one speed to the next (default: %(default)s)"
    )
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=KINDS, help="what is changed (default: all)")
    parser.add_argument("--peer", action="store_true", help="also give the same clips to the landmark recogniser")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="plot the curves, as a PNG")
    options.speeds_option(parser)
    judging.out_option(parser)


def run(args: argparse.Namespace) -> int:
    """Run the trial at each speed; the result is printed as JSON."""
    from dataclasses import replace

    from engine.recognition.speed import RANGES
    from trainer.evaluation import reports, trial
    from trainer.evaluation.summary import cell, false_names, told_speeds

    if args.plot:
        reports.check()
    rows: list[dict[str, Any]] = []
    count = round(args.most / args.step)
    with judging.corpus_library(args) as (encoder, library, progress):
        peer = _peer(library.music) if args.peer else None
        place, seed = trial.place_of(args.corpus, args.split), judging.TRIAL_SEED

        def judged(asked: "Sequence[Query]") -> "list[Outcome]":
            return list(trial.run(asked, library, encoder, place, progress=progress, reach=RANGES[args.speeds]))

        present, absent = (
            trial.queries(library.music, args.split, args.clips, args.seconds, args.levels, there, seed + (not there))
            for there in (True, False)
        )
        for kind in args.kinds:
            for percent in (number * args.step for number in range(-count, count + 1)):
                speed = speed_of(kind, 1 + percent / 100)
                asked = [replace(query, speed=speed) for query in present]
                outcomes = judged(asked)
                cells = [cell(outcomes, seconds, level) for seconds in args.seconds for level in args.levels]
                row = {"kind": kind, "percent": percent, "results": cells, "told": told_speeds(outcomes)}
                if peer is not None:
                    row["peer_named"] = peer(asked, library, place)
                rows.append(row)
        outcomes = judged([*absent, *trial.noises(NOISES, args.seconds, seed + 2)])
    result = {
        "version": 1,
        "protocol": "speeds",
        "encoder": encoder.id,
        "split": args.split,
        "speeds": args.speeds,
        "rows": rows,
        "absent": [false_names(outcomes, seconds) for seconds in args.seconds],
    }
    if args.plot:
        _plot(args.plot, rows)
    return judging.tell(args, result)


def speed_of(kind: str, factor: float) -> "Speed":
    """What `factor` is to change: of speed, of the tempo alone, or of the pitch alone."""
    from engine.recognition.speed import Speed

    return {"speed": Speed(factor, factor), "tempo": Speed(1.0, factor), "pitch": Speed(factor, 1.0)}[kind]


def _peer(music: "AudioCache") -> "Callable[[Sequence[Query], CorpusLibrary, Place], float]":
    """A function of clips → the share of them, in percent, that the landmark recogniser names rightly."""
    from engine.progress import Progress
    from trainer.commands.evaluate.landmarks import LandmarkLibrary
    from trainer.evaluation import trial
    from trainer.evaluation.landmarks import Landmarks, LandmarkSettings

    settings = LandmarkSettings()
    with Progress.for_cli("none") as silent:
        landmarks = LandmarkLibrary(music, Landmarks(settings), silent).landmarks

    def named(asked: "Sequence[Query]", library: "CorpusLibrary", place: "Place") -> float:
        right = 0
        for query in asked:
            found = landmarks.identify(trial.recorded(query, library, place))
            best = found[0] if found else None
            right += best is not None and best.track == query.song and best.score >= settings.threshold(query.seconds)
        return round(100 * right / max(len(asked), 1), 2)

    return named


def _plot(path: Path, rows: list[dict[str, Any]]) -> None:
    """A panel a kind: percent named over percent of change, a curve a level and the peer's."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    from trainer.evaluation.reports import COLOURS, MARKERS

    kinds = list(dict.fromkeys(row["kind"] for row in rows))
    figure = Figure(figsize=(4 * len(kinds), 3.4), dpi=110)
    FigureCanvasAgg(figure)
    figure.set_layout_engine("constrained")
    panels = figure.subplots(1, len(kinds), sharey=True, squeeze=False)
    for panel, kind in zip(panels[0], kinds, strict=True):
        mine = [row for row in rows if row["kind"] == kind]
        percents = [row["percent"] for row in mine]
        for number, first in enumerate(mine[0]["results"]):
            shares = [row["results"][number]["right_and_accepted"]["share"] for row in mine]
            label = f"{first['seconds']:g} s, {first['level']}"
            panel.plot(percents, shares, color=COLOURS[number], marker=MARKERS[number], markersize=3, label=label)
        if "peer_named" in mine[0]:
            panel.plot(percents, [row["peer_named"] for row in mine], color="#555555", linestyle=":", label="landmarks")
        panel.set_title(kind)
        panel.set_xlabel("change, %")
        panel.set_ylim(-3, 103)
        panel.grid(alpha=0.3)
    panels[0][0].set_ylabel("named, %")
    panels[0][-1].legend(fontsize=7)
    figure.savefig(path)
