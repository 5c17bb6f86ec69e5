"""Record the paper's protocol in a room: songs and noise from two loudspeakers, at three distances.

Writes low.wav, mid.wav and high.wav (8 kHz), truth.csv and recording.json; docs/record.md explains how to do it.
Run again with the same options, it continues with the levels that are missing.
"""

import argparse
import json
import math
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import AfpError, UsageError

if TYPE_CHECKING:
    from trainer.evaluation.playback_sequence import Programme
    from trainer.evaluation.recording import Aligned, Found, Take

EXAMPLE = "afp evaluate record --songs ~/Music/test --noise ~/noise --out my-room"
VERSION = 1
WHERE = {
    "low": "Put the noise loudspeaker far from the microphone",
    "mid": "Put the noise loudspeaker nearer to the microphone",
    "high": "Put the noise loudspeaker closest to the microphone",
}
STATE, TRUTH = "recording.json", "truth.csv"
MOST_MINUTES = 120.0
GAINS_DB = (-60.0, 40.0)


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp evaluate record …`."""
    paths: dict[str, Any] = {"type": Path, "nargs": "+", "required": True, "metavar": "FILE|FOLDER"}
    parser.add_argument("--songs", help="at most 15 of these, drawn by --seed, are played", **paths)
    parser.add_argument("--noise", help="talk, traffic, effects: anything but music", **paths)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder for the recordings")
    parser.add_argument("--speaker", metavar="NAME", help="the loudspeaker for the songs (default: the default one)")
    parser.add_argument("--noise-speaker", metavar="NAME", help="the loudspeaker for the noise (default: the same)")
    parser.add_argument(
        "--microphone", metavar="NAME", help="a microphone's id or name, see `afp sources` (default: the default one)"
    )
    parser.add_argument("--levels", nargs="+", choices=tuple(WHERE), default=list(WHERE), help="default: all three")
    parser.add_argument(
        "--minutes",
        type=float,
        default=MOST_MINUTES,
        metavar="M",
        help="cut the longest songs so that all fit into this time (default: %(default)g)",
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="which songs are drawn (default: %(default)s)")
    parser.add_argument(
        "--gains", type=float, nargs="+", metavar="DB", help="gain of the noise, one number for each level"
    )
    parser.add_argument("--yes", action="store_true", help="do not wait for Enter before a level")


def run(args: argparse.Namespace) -> int:
    """Record the levels that are missing; recording.json is also printed."""
    gains = _gains(args)
    if not 0 < args.minutes <= MOST_MINUTES:
        raise UsageError(f"--minutes must be more than 0 and at most {MOST_MINUTES:g}.")
    if args.seed < 0:
        raise UsageError("--seed must not be negative.")

    from engine.audio import loudspeakers
    from engine.audio.microphone import Microphone
    from engine.progress import Progress
    from trainer.evaluation import playback_sequence, recording

    microphone = Microphone(args.microphone)  # a missing device is said before the songs are decoded
    music = loudspeakers.find_loudspeaker(args.speaker)
    noise = loudspeakers.find_loudspeaker(args.noise_speaker) if args.noise_speaker else music
    devices = {
        "loudspeaker": music.name,
        "noise_loudspeaker": noise.name,
        "microphone": microphone.info.name,
        "microphone_kind": microphone.info.kind,
        "microphone_rate": microphone.rate,
    }
    with Progress.for_cli(args.progress) as progress:
        played = playback_sequence.compose(args.songs, args.noise, args.minutes, args.seed, progress)
        for reason in played.skipped:
            _say(f"Left out: {reason}")
        state = _begin(args, played)
        for level in dict.fromkeys(args.levels):
            wav = args.out / f"{level}.wav"
            if level in state["levels"] and wav.is_file():
                _say(f"{wav} is there already; delete it to record it again.")
                continue
            progress.close()
            _ask(level, args.yes, len(played.music) / playback_sequence.RATE)
            take = recording.record(
                played, gains[level], (music, noise), microphone, progress, f"Recording {level}.wav"
            )
            aligned = recording.align(take.samples, played.songs_s)
            recording.write_wav(wav, aligned.samples)
            state["levels"][level] = devices | {"noise_gain_db": gains[level]} | _measured(take, aligned)
            _write(args.out / STATE, json.dumps(state, indent=1, allow_nan=False) + "\n")
    print(json.dumps(state, indent=1, allow_nan=False))
    return 0


def _gains(args: argparse.Namespace) -> dict[str, float]:
    levels = list(dict.fromkeys(args.levels))
    gains = args.gains or [0.0] * len(levels)
    if len(gains) != len(levels):
        raise UsageError(f"--gains needs one number for each of {', '.join(levels)}.")
    if not all(GAINS_DB[0] <= gain <= GAINS_DB[1] for gain in gains):
        raise UsageError(f"--gains must lie between {GAINS_DB[0]:g} and {GAINS_DB[1]:g} dB.")
    return dict(zip(levels, gains, strict=True))


def _begin(args: argparse.Namespace, played: "Programme") -> dict[str, Any]:
    """What is recorded already of this programme. UsageError when the folder holds another one's recordings."""
    described = {
        "version": VERSION,
        "protocol": "record",
        "seed": args.seed,
        "seconds": played.songs_s,
        "noise": sorted(str(path.absolute()) for path in args.noise),
        "songs_dbfs": _decibels(played.level),
    }
    rows = [
        "start_s,end_s,path",
        *(f"{part.start_s:.3f},{part.end_s:.3f},{_quoted(part.path)}" for part in played.truth),
    ]
    truth = "\n".join(rows) + "\n"
    try:
        args.out.mkdir(parents=True, exist_ok=True)
        if not (args.out / STATE).exists():
            known = (args.out / TRUTH).read_bytes() if (args.out / TRUTH).exists() else _bytes(truth)
            if known != _bytes(truth) or any((args.out / f"{level}.wav").exists() for level in WHERE):
                raise UsageError(f"{args.out} holds recordings that this command did not make: choose another --out.")
            _write(args.out / TRUTH, truth)
            return described | {"levels": {}}
        state = json.loads((args.out / STATE).read_text())
        same = (args.out / TRUTH).read_bytes() == _bytes(truth)
    except OSError as error:
        raise AfpError(f"{args.out} cannot be used ({error.strerror}): choose another --out.") from error
    except ValueError as error:
        raise AfpError(f"{args.out / STATE} is damaged: delete it, or choose another --out.") from error
    if not isinstance(state, dict) or not isinstance(state.get("levels"), dict):
        raise AfpError(f"{args.out / STATE} is damaged: delete it, or choose another --out.")
    if not same or {name: state.get(name) for name in described} != described:
        raise UsageError(f"{args.out} holds recordings of another programme: choose another --out.")
    return described | {"levels": state["levels"]}


def _ask(level: str, yes: bool, seconds: float) -> None:
    minutes, rest = divmod(round(seconds), 60)
    _say(f"{WHERE[level]}; {level}.wav takes {minutes}:{rest:02d}, keep the room as it is meanwhile.")
    if yes:
        return
    _say("Press Enter to begin.")
    if not sys.stdin.readline():
        raise UsageError("Nobody can press Enter here: add --yes.")


def _measured(take: "Take", aligned: "Aligned") -> dict[str, Any]:
    """What recording.json says of a level."""

    def heard(found: "Found") -> dict[str, float]:
        return {
            "likeness": round(found.likeness, 3),
            "over_background_db": round(found.over_background_db, 1),
        }

    return {
        "delay_s": round(aligned.start_s - take.played_s, 3),
        "drift_ppm": round(aligned.drift_ppm, 1),
        "chirps": [heard(aligned.first), heard(aligned.last)],
        "clipped_share": take.clipped,
        "times_late": take.lost,
        "level_dbfs": _decibels(float((aligned.samples**2).mean()) ** 0.5),
    }


def _decibels(rms: float) -> float:
    return round(20 * math.log10(max(rms, 1e-9)), 1)


def _quoted(path: Path) -> str:
    """A path as one field of CSV."""
    text = str(path.absolute())
    return '"' + text.replace('"', '""') + '"' if any(c in text for c in ',"\r\n') else text


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")  # names of files may be in any encoding


def _write(path: Path, text: str) -> None:
    partial = path.with_name(f"{path.name}.partial")
    try:
        partial.write_bytes(_bytes(text))
        partial.replace(path)
    except OSError as error:
        raise AfpError(f"{path} cannot be written ({error.strerror}): make room and run this again.") from error


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
