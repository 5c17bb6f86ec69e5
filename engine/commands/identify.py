"""Name the music in sound files."""

import argparse
import json
import os
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from engine.commands import options
from engine.display_text import display_text
from engine.errors import AfpError

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

    from engine.recognition.recognizer import Recognizer, Verdict

EXAMPLE = "afp identify clip.ogg"
JUDGED_S = 15.0
"""How much of a file is judged without `--start` and `--duration`, from where sound begins."""


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp identify FILE… --library DIR [--json] …`."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="sound files")
    recognition_options(parser)
    parser.add_argument("--start", type=_seconds, metavar="S", help="start at this many seconds into the file")
    parser.add_argument("--duration", type=_duration, metavar="S", help="use only this many seconds")
    parser.add_argument(
        "--decision",
        choices=("aligned", "vote"),
        default="aligned",
        help="how candidates are compared: by their alignment, or by the paper's vote (default: %(default)s)",
    )
    parser.add_argument(
        "--top", type=int, default=5, metavar="N", help="how many candidates to show (default: %(default)s)"
    )
    options.json_option(parser)


def recognition_options(parser: argparse.ArgumentParser, live: bool = False) -> None:
    """The options of every command that recognises: library, encoder, speeds, threshold."""
    options.library_option(parser)
    options.library_encoder_option(parser)
    options.speeds_option(parser, live)
    parser.add_argument(
        "--threshold",
        type=_probability,
        metavar="P",
        help="least confidence for a name, 0 to 1 (default: the model's)",
    )


def run(args: argparse.Namespace) -> int:
    """Prints one verdict per file, in order. Returns 1 if a file could not be judged."""
    from engine.recognition.recognizer import Recognizer, open_recognizer
    from engine.recognition.speed import RANGES

    failed = False
    with open_recognizer(args.library, args.encoder) as (encoder, library):
        recognizer = Recognizer(encoder, library, args.threshold, max(args.top, 1), args.decision, RANGES[args.speeds])
        for path in args.files:
            began = perf_counter()
            line: dict[str, Any] = {"file": os.fspath(path)}
            try:
                samples, skipped_s = sound(recognizer, path, args.start, args.duration)
                line |= verdict_fields(recognizer.identify(samples), skipped_s)
                line["error"] = None
            except AfpError as error:
                failed = True
                line |= {"verdict": "error", "confidence": 0.0, "matches": [], "error": str(error)}
            line["elapsed_ms"] = round((perf_counter() - began) * 1000, 1)
            print(json.dumps(line, allow_nan=False) if args.json else _sentence(line), flush=True)
    return int(failed)


def sound(
    recognizer: "Recognizer", path: Path, start_s: float | None, duration_s: float | None
) -> "tuple[NDArray[np.float32], float]":
    """The part of a file that is judged, mono at the encoder's rate, and how much silence before it was skipped.

    Raises AfpError if the file has no such part.
    """
    from engine.audio.decode import blocks, decode

    rate = recognizer.encoder.sample_rate
    if start_s is not None or duration_s is not None:
        samples = decode(path, rate, start_s or 0.0, duration_s)
        if not len(samples):
            raise AfpError(f"{path.name} ends before {start_s or 0:g} s: start earlier.")
        return samples, 0.0
    return _first_sound(blocks(path, rate), rate)


def _first_sound(parts: "Iterable[NDArray[np.float32]]", rate: int) -> "tuple[NDArray[np.float32], float]":
    """The first 15 s from where sound begins (if it never does, the end, which is silent), and when that is."""
    import numpy as np

    from engine.recognition.recognizer import silent

    kept: NDArray[np.float32] = np.zeros(0, np.float32)
    step, skipped = rate // 2, 0
    for part in parts:
        kept = np.concatenate([kept, part])
        while silent(kept[:step]) and len(kept) > 2 * rate:
            kept, skipped = kept[step:], skipped + step
        if len(kept) >= JUDGED_S * rate and not silent(kept[:step]):
            break
    return kept[: round(JUDGED_S * rate)], skipped / rate


def verdict_fields(verdict: "Verdict", skipped_s: float = 0.0) -> dict[str, Any]:
    """The JSON fields of a verdict; `skipped_s` of the file came before the judged part."""
    from engine.recognition.speed import speed_fields

    return {
        "verdict": verdict.verdict,
        "confidence": verdict.confidence,
        "matches": [
            {
                **match.track.to_dict(),
                "score": match.score,
                "confidence": match.confidence,
                "offset_s": round(match.offset_s - skipped_s * match.speed.tempo, 3),
                **speed_fields(match.speed),
            }
            for match in verdict.matches
        ],
    }


def _sentence(line: dict[str, Any]) -> str:
    from engine.recognition.speed import describe, from_fields

    name = display_text(Path(line["file"]).name)
    if line["verdict"] == "match":
        best = line["matches"][0]
        by = f" by {best['artist']}" if best["artist"] else ""
        speed = describe(from_fields(best))
        at = f", {speed}" if speed else ""
        return f"{name}: {best['title']}{by}, from {best['offset_s']:.1f} s{at} ({best['confidence']:.0%} sure)"
    said = {"unknown": "not in the library", "silence": "silence", "error": line["error"]}
    return f"{name}: {said[line['verdict']]}"


def _seconds(text: str) -> float:
    value = _number(text)
    if not 0 <= value < 1e7:
        raise argparse.ArgumentTypeError(f"{text} is no time in seconds")
    return value


def _duration(text: str) -> float:
    value = _seconds(text)
    if not value:
        raise argparse.ArgumentTypeError("nothing can be recognised in 0 s")
    return value


def _probability(text: str) -> float:
    value = _number(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} does not lie between 0 and 1")
    return value


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a number") from None
