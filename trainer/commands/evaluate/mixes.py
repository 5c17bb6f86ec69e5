"""Make radio hours, DJ sets, record sides, presented shows and concerts of songs, and judge their track lists."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.commands import options
from engine.recognition.speed import speed_fields
from trainer.commands import judging

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.recognition.tracklist import Entry
    from trainer.evaluation.mixes import Mix

EXAMPLE = "afp evaluate mixes --kinds radio presenter --minutes 20"
KINDS = ("radio", "turntable", "keylock", "record", "presenter", "concert")
"""As in `trainer.evaluation.mixes`, which is too slow to import for a help text."""
CLEAN = "clean"
LEVELS = (CLEAN, *judging.LEVELS)


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp evaluate mixes …`."""
    options.encoder_option(parser)
    judging.corpus_option(parser)
    parser.add_argument("--split", choices=("choose", "judge"), default="judge", help="which songs are played")
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=KINDS, help="kinds of mixes (default: all)")
    parser.add_argument(
        "--levels", nargs="+", choices=LEVELS, default=(CLEAN, "low", "high"), help="noise (default: clean low high)"
    )
    parser.add_argument("--mixes", type=int, default=1, metavar="N", help="mixes of each kind (default: %(default)s)")
    parser.add_argument(
        "--minutes", type=float, default=10.0, metavar="M", help="length of a mix (default: %(default)s)"
    )
    parser.add_argument(
        "--absent",
        type=float,
        default=0.2,
        metavar="S",
        help="share of songs that are not in the library (default: %(default)s)",
    )
    parser.add_argument(
        "--seed", type=int, default=1, metavar="N", help="another seed makes other mixes (default: %(default)s)"
    )
    parser.add_argument("--peer", action="store_true", help="also give the same mixes to the landmark recogniser")
    parser.add_argument("--lists", action="store_true", help="also print what was played and what was listed")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="plot the seconds that are right and wrong, as a PNG")
    options.speeds_option(parser)
    judging.out_option(parser)


def run(args: argparse.Namespace) -> int:
    """List each mix at each level; the result is printed as JSON."""
    import time

    from engine.recognition.recognizer import Recognizer
    from engine.recognition.speed import RANGES
    from engine.recognition.tracklist import tracklist
    from trainer.commands.evaluate.landmarks import LandmarkLibrary
    from trainer.evaluation import mixes, reports, trial
    from trainer.evaluation.landmark_list import landmark_list
    from trainer.evaluation.landmarks import Landmarks
    from trainer.evaluation.phone import LEVELS_DB

    if args.plot:
        reports.check()
    rows: list[dict[str, Any]] = []
    with judging.corpus_library(args) as (encoder, library, progress):
        place = trial.place_of(args.corpus, args.split)
        recognizer = Recognizer(encoder, library, reach=RANGES[args.speeds])  # type: ignore[arg-type]  # reads as Library does
        peer = LandmarkLibrary(library.music, Landmarks(), progress).landmarks if args.peer else None
        total, done = len(args.kinds) * args.mixes * len(args.levels), 0
        for kind in args.kinds:
            made = [
                mixes.mix(kind, library.music, args.split, place, args.minutes, args.seed + number, args.absent)
                for number in range(args.mixes)
            ]
            for level in args.levels:
                judged, by_peer, lists, took_s = [], [], [], 0.0
                for number, clean in enumerate(made):
                    heard = clean
                    if level != CLEAN:
                        heard = mixes.in_a_bar(clean, place, LEVELS_DB[level], args.seed + number)
                    library.hide(heard.hidden)
                    began = time.monotonic()
                    entries = tracklist([heard.samples], recognizer)
                    took_s += time.monotonic() - began
                    judged.append(mixes.judge(heard, entries))
                    if peer is not None:
                        peer.hide(heard.hidden)
                        by_peer.append(mixes.judge(heard, landmark_list(heard.samples, peer)))
                    lists.append({"played": _played(heard), "listed": _listed(entries)})
                    progress(done := done + 1, total, "mixes", "Listing")
                row = {"kind": kind, "level": level, **mixes.summary(judged)}
                row["times_real_time"] = round(60 * row["minutes"] / max(took_s, 1e-9), 1)
                if peer is not None:
                    row["peer"] = mixes.summary(by_peer)
                rows.append({**row, "lists": lists} if args.lists else row)
    result = {
        "version": 1,
        "protocol": "mixes",
        "encoder": encoder.id,
        "split": args.split,
        "speeds": args.speeds,
        "seed": args.seed,
        "absent": args.absent,
        "rows": rows,
    }
    if args.plot:
        _plot(args.plot, rows)
    return judging.tell(args, result)


def _listed(entries: "Sequence[Entry]") -> list[dict[str, Any]]:
    """The list, for people: when, what, how fast."""
    return [
        {
            "start_s": round(entry.start_s, 1),
            "end_s": round(entry.end_s, 1),
            "song": entry.track and entry.track.id,
            "confidence": entry.confidence,
            **speed_fields(entry.speed if entry.track else None),
        }
        for entry in entries
    ]


def _played(mix: "Mix") -> list[dict[str, Any]]:
    """The truth in the same words."""
    return [
        {
            "start_s": round(play.start_s, 1),
            "end_s": round(play.end_s, 1),
            "song": play.song,
            "known": play.known,
            **speed_fields(play.speed),
        }
        for play in mix.played
    ]


def _plot(path: Path, rows: list[dict[str, Any]]) -> None:
    """Seconds right and seconds wrong in two panels: a group of bars a kind, a bar a level."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    from trainer.evaluation.reports import COLOURS

    kinds, levels = (list(dict.fromkeys(row[name] for row in rows)) for name in ("kind", "level"))
    figure = Figure(figsize=(9, 3.4), dpi=110)
    FigureCanvasAgg(figure)
    figure.set_layout_engine("constrained")
    panels = zip(figure.subplots(1, 2), (("right", (0, 103)), ("wrong", (0, None))), strict=True)
    for panel, (name, limits) in panels:
        for number, level in enumerate(levels):
            mine = [row for row in rows if row["level"] == level]
            places = [kinds.index(row["kind"]) + (number + 0.5) / (len(levels) + 1) for row in mine]
            heights = [row[f"seconds_{name}_percent"] for row in mine]
            panel.bar(places, heights, 1 / (len(levels) + 1), color=COLOURS[number], label=level)
        panel.set_xticks([at + len(levels) / 2 / (len(levels) + 1) for at in range(len(kinds))], kinds, fontsize=8)
        panel.set_ylabel(f"seconds {name}, %")
        panel.set_ylim(*limits)
        panel.grid(axis="y", alpha=0.3)
    figure.axes[-1].legend(fontsize=7)
    figure.savefig(path)
