"""List what was played, and when, in a long recording."""

import argparse
import json
from pathlib import Path

from engine.commands import formats, options
from engine.commands.identify import recognition_options
from engine.history.tracklist_formats import FORMATS

EXAMPLE = "afp tracklist evening.flac"


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp tracklist FILE --library DIR [--json | --format …]`."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the recording, a sound file")
    recognition_options(parser)
    formats.format_options(parser, FORMATS)
    parser.add_argument(
        "--began",
        type=formats.moment,
        metavar="TIME",
        help="when the recording began, such as 2026-11-26T20:00; the report then contains dates and times of day",
    )
    options.json_option(parser)
    options.progress_option(parser)


def run(args: argparse.Namespace) -> int:
    """Prints a line for each part of the recording."""
    from engine.audio.decode import blocks
    from engine.audio.tags import read_tags
    from engine.history.tracklist_formats import REPORT, clock, formatted, of_recording
    from engine.progress import Progress
    from engine.recognition.heard_recording import kept
    from engine.recognition.recognizer import Recognizer, open_recognizer
    from engine.recognition.speed import RANGES, describe, speed_fields
    from engine.recognition.tracklist import tracklist

    formats.check_format(args)
    progress = Progress.for_cli(args.progress)
    with open_recognizer(args.library, args.encoder) as (encoder, library):
        recognizer = Recognizer(encoder, library, args.threshold, reach=RANGES[args.speeds])
        try:
            with kept(args.file, args.library, recognizer) as recording:
                sound = blocks(args.file, encoder.sample_rate)
                entries = tracklist(sound, recognizer, recording, progress, read_tags(args.file).duration_s)
        finally:
            progress.close()
        if args.format:
            songs = of_recording(entries, args.file.name, args.began, args.event)
            formats.write_bytes(formatted(songs, args.format, args.columns or REPORT, args.totals))
            return 0
        for entry in entries:
            track = entry.track
            if args.json:
                line = {
                    "start_s": round(entry.start_s, 2),
                    "end_s": round(entry.end_s, 2),
                    "track": track and track.to_dict(),
                    "confidence": entry.confidence,
                    **speed_fields(entry.speed if track else None),
                    "from_s": track and round(entry.from_s, 2),
                    "alternatives": [
                        {
                            "track": other.track.to_dict(),
                            "confidence": other.confidence,
                            **speed_fields(other.speed),
                            "from_s": round(other.from_s, 2),
                        }
                        for other in entry.alternatives
                    ],
                }
                if entry.fade_s:
                    line["fade_s"] = round(entry.fade_s, 2)
                print(json.dumps(line, allow_nan=False))
            else:
                name = f"{track.title} – {track.artist}".rstrip(" –") if track else "not in the library"
                speed = f" ({words})" if (words := describe(entry.speed)) else ""
                print(f"{clock(entry.start_s)}  {clock(entry.end_s)}  {name}{speed}")
    return 0
