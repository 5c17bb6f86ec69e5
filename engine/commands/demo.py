"""Try Earmark with a dozen pieces of its own; no music is needed.

It recognises one of them in a noisy room, and is then asked about one that it does not know. The pieces are easy to
tell apart, so the result says nothing about accuracy on real music.
"""

import argparse
import json
import time
import wave
from pathlib import Path
from typing import TYPE_CHECKING

from engine.commands.identify import sound, verdict_fields
from engine.commands.options import json_option, library_option, progress_option
from engine.errors import AfpError
from engine.folders import demo_folder
from engine.progress import Progress

if TYPE_CHECKING:
    from engine.demo.excerpt import Excerpt
    from engine.recognition.recognizer import Verdict


EXAMPLE = "afp demo --play"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    library_option(parser)
    parser.set_defaults(library=demo_folder() / "library")
    json_option(parser)
    progress_option(parser)
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="which excerpt to play (default: %(default)s)")
    parser.add_argument("--play", action="store_true", help="also play the excerpts aloud")
    parser.add_argument("--make-only", action="store_true", help="make the library and stop")
    parser.add_argument("--excerpt", type=Path, metavar="FILE.wav", help="write the excerpt to a file and stop")


def run(args: argparse.Namespace) -> int:
    """Returns 0 if the excerpt was named and the unknown piece was not, otherwise 1."""
    from engine.demo.composer import STRANGER
    from engine.demo.excerpt import noisy_excerpt

    if args.excerpt:
        _write_wav(args.excerpt, noisy_excerpt(args.seed))
        return 0

    from engine.demo.library import make_library
    from engine.encoders import load_encoder
    from engine.recognition.recognizer import Recognizer

    encoder = load_encoder()
    with Progress.for_cli(args.progress) as progress:
        library = make_library(args.library, encoder, progress)
    right = True
    with library:
        if not args.json:
            print(f"The demo library holds {library.track_count} pieces, composed and played by this program.")
        if args.make_only:
            return 0
        recognizer = Recognizer(encoder, library)
        for excerpt in (noisy_excerpt(args.seed), noisy_excerpt(args.seed, STRANGER)):
            stranger = excerpt.title == STRANGER.title
            file = demo_folder() / ("stranger.wav" if stranger else "excerpt.wav")
            _write_wav(file, excerpt)
            if args.play:
                _play(excerpt)
            begun_s = time.perf_counter()
            samples, skipped_s = sound(recognizer, file, None, None)
            verdict = recognizer.identify(samples)
            elapsed_ms = round(1000 * (time.perf_counter() - begun_s), 1)
            line = {"file": str(file), **verdict_fields(verdict, skipped_s), "error": None, "elapsed_ms": elapsed_ms}
            print(json.dumps(line, allow_nan=False) if args.json else _sentence(excerpt, verdict))
            right &= _named(verdict) == (None if stranger else excerpt.title)
    if not args.json:
        print("This is for trying only: it says nothing about accuracy on real music.")
    return 0 if right else 1


def _named(verdict: "Verdict") -> str | None:
    return verdict.matches[0].track.title if verdict.verdict == "match" else None


def _sentence(excerpt: "Excerpt", verdict: "Verdict") -> str:
    """Question and answer, in words."""
    asked = f"Played in a noisy room: “{excerpt.title}”, from {_clock(excerpt.start_s)}.\n    "
    if verdict.verdict != "match":
        return asked + "Not in the library."
    best = verdict.matches[0]
    return asked + (
        f"“{best.track.title}” by {best.track.artist}, from {_clock(best.offset_s)}, {best.confidence:.0%} sure."
    )


def _clock(seconds: float) -> str:
    whole = max(round(seconds), 0)
    return f"{whole // 60}:{whole % 60:02d}"


def _write_wav(path: Path, excerpt: "Excerpt") -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(excerpt.rate)
            file.writeframes((excerpt.samples * 32767).astype("<i2").tobytes())
    except OSError as error:
        raise AfpError(f"{path} cannot be written ({error.strerror}): choose another folder.") from error


def _play(excerpt: "Excerpt") -> None:
    try:
        import sounddevice
    except OSError as error:
        raise AfpError(
            "Nothing can be played without PortAudio: install libportaudio2, or leave out --play."
        ) from error
    try:
        sounddevice.play(excerpt.samples, excerpt.rate, blocking=True)
    except (sounddevice.PortAudioError, ValueError) as error:
        raise AfpError(f"Nothing can be played here ({error}): leave out --play.") from error
