"""What the commands of the paper's protocols share: options, the corpus's library, and the output of a result."""

import argparse
import json
import math
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.encoders.model_card import DEFAULT, model_folder
from engine.errors import UsageError
from engine.progress import ProgressFn
from trainer.commands import judging

if TYPE_CHECKING:
    from engine.encoders import Encoder
    from trainer.cache import AudioCache
    from trainer.evaluation.enlarged import EnlargedLibrary, Song
    from trainer.evaluation.realworld import Query
    from trainer.evaluation.recordings import Recordings

VERSION = 1
SONGS, SONG_S = 15, 208.0
"""The paper's values: fifteen songs in 52 minutes."""
RECORDED = ("low", "mid", "high")


def options(parser: argparse.ArgumentParser, *seconds: float) -> None:
    """Encoders, corpus, split, lengths of queries, seed and where the report goes."""
    parser.add_argument(
        "--encoder",
        metavar="NAME|PATH",
        nargs="+",
        default=[DEFAULT],
        help=f"shipped encoders (see `afp encoders`) or folders of trained ones (default: {DEFAULT})",
    )
    judging.corpus_option(parser)
    judging.seconds_option(parser, *seconds)
    parser.add_argument("--split", choices=("choose", "judge"), default="judge", help="which songs are asked for")
    parser.add_argument(
        "--seed",
        type=_count(0),
        default=judging.TRIAL_SEED,
        metavar="N",
        help="seed of the random numbers (default: %(default)s)",
    )
    parser.add_argument(
        "--out", type=Path, metavar="FOLDER", help="also write result.json, report.html and plot.png into this folder"
    )


def open_set_option(parser: argparse.ArgumentParser) -> None:
    """`--open-set N` → `args.open_set: int`."""
    parser.add_argument(
        "--open-set",
        type=_count(0),
        default=200,
        metavar="N",
        help="so many of the queries are also judged with the shipped threshold, "
        "once while their song is hidden (default: %(default)s; 0: none)",
    )


def recording_options(parser: argparse.ArgumentParser) -> None:
    """The recordings: a folder of real ones, or how many songs are simulated; and how many queries are asked."""
    parser.add_argument(
        "--recordings",
        type=Path,
        metavar="DIR",
        help="low.wav, mid.wav, high.wav and truth.csv, as `afp evaluate record` makes them (default: simulated)",
    )
    for level in RECORDED:
        parser.add_argument(f"--{level}", type=Path, metavar="FILE", help=f"instead of a folder: its {level}.wav")
    parser.add_argument("--truth", type=Path, metavar="FILE", help="instead of a folder: its truth.csv")
    parser.add_argument(
        "--songs", type=_count(1), default=SONGS, metavar="N", help="how many songs to simulate (default: %(default)s)"
    )
    parser.add_argument(
        "--song-seconds",
        type=_seconds,
        default=SONG_S,
        metavar="S",
        help="length of each song at most (default: %(default)g)",
    )
    parser.add_argument(
        "--clips", type=_count(1), metavar="N", help="queries per song, level and length at most (default: all)"
    )


def check(args: argparse.Namespace) -> None:
    """Raises UsageError or AfpError, before hours of work, for unusable lengths, encoders or folders."""
    if any(not math.isfinite(length) or not 1 <= length <= 60 for length in args.seconds):
        raise UsageError("Queries must last from 1 to 60 seconds: correct --seconds.")
    args.seconds = sorted(set(args.seconds))
    args.encoder = list(dict.fromkeys(args.encoder))
    for name in args.encoder:
        model_folder(name)
    if "recordings" in args and (files := _files(args)):
        if args.recordings or args.truth is None:
            raise UsageError("Give --recordings, or --truth and at least one of --low, --mid and --high.")
        if missing := [path for path in (*files.values(), args.truth) if not path.is_file()]:
            raise UsageError(f"There is no file {missing[0]}: correct the path.")
    if args.out:
        from trainer.evaluation import reports

        reports.check()
        try:
            args.out.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(f"{args.out} cannot be made ({error.strerror}): choose another --out.") from error


def recordings_of(args: argparse.Namespace, music: "AudioCache", progress: ProgressFn) -> "Recordings":
    """The real recordings of `--recordings`, or simulated ones."""
    from trainer.evaluation import recordings, trial

    if files := _files(args):
        return recordings.read_files(files, args.truth, music, progress)
    if args.recordings:
        return recordings.read(args.recordings, music, progress)
    place = trial.place_of(args.corpus, args.split)
    return recordings.simulate(music, place, args.split, args.songs, args.song_seconds, args.seed, progress)


def library_of(
    args: argparse.Namespace, name: str, music: "AudioCache", songs: "Sequence[Song]", progress: ProgressFn
) -> "tuple[Encoder, EnlargedLibrary]":
    """An encoder, and the corpus and `songs` encoded by it."""
    from engine.encoders import load_encoder
    from trainer.evaluation.enlarged import EnlargedLibrary

    encoder = load_encoder(name)
    return encoder, EnlargedLibrary(music, encoder, args.corpus / f"rows-{encoder.id}.npy", songs, progress)


def open_set(
    args: argparse.Namespace,
    asked: "Sequence[Query]",
    recordings: "Recordings",
    library: "EnlargedLibrary",
    encoder: "Encoder",
    progress: ProgressFn,
) -> dict[str, Any]:
    """The figures at the shipped threshold for some of the queries of recordings."""
    from trainer.evaluation import open_set, realworld

    tracks = {clip.path: track for track, clip in reversed(list(enumerate(library.music.clips)))}
    clips = [
        open_set.Asked(tracks[q.path], q.level, q.seconds, realworld.sound_of(q, recordings))
        for q in open_set.some(asked, args.open_set, args.seed)
    ]
    return open_set.judge(clips, tuple(recordings.sounds), library, encoder, progress)


def size_of(music: "AudioCache", songs: "Sequence[Song]" = ()) -> dict[str, float | int]:
    """How much music the library holds."""
    samples = sum(clip.length for clip in music.clips) + sum(len(sound) for _, sound in songs)
    return {"hours": round(samples / music.rate / 3600, 2), "tracks": len(music.clips) + len(songs)}


def played(args: argparse.Namespace, recordings: "Recordings") -> dict[str, Any]:
    """A description of the recordings."""
    real = args.recordings or args.truth
    return {
        "recordings": str(real) if real else "simulated",
        "split": None if real else args.split,
        "seed": args.seed,
        "songs": len({part.path for part in recordings.truth}),
        "minutes": round(sum(part.end_s - part.start_s for part in recordings.truth) / 60, 1),
    }


def tell(args: argparse.Namespace, result: Mapping[str, Any]) -> int:
    """Print a result as JSON, write its report where `--out` says, and return the exit status."""
    print(json.dumps(result, indent=1, allow_nan=False))
    if args.out:
        from trainer.evaluation import reports

        reports.write(args.out, result)
    return 0


def _files(args: argparse.Namespace) -> dict[str, Path]:
    """The recordings that are given one by one."""
    return {level: getattr(args, level) for level in RECORDED if getattr(args, level)}


def _count(least: int) -> Callable[[str], int]:
    """A whole number of at least `least`, as argparse reads it."""

    def whole(text: str) -> int:
        if int(text) < least:
            raise argparse.ArgumentTypeError(f"{text} is less than {least}")
        return int(text)

    return whole


def _seconds(text: str) -> float:
    if not 1 <= float(text) < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is less than a second")
    return float(text)
