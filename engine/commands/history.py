"""List the songs that the window heard, newest first."""

import argparse
import json
import os
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

from engine.commands import formats, options
from engine.display_text import display_text
from engine.errors import AfpError
from engine.folders import default_profile
from engine.history.tracklist_formats import HISTORY_FORMATS

EXAMPLE = "afp history --from 2026-11-26T20:00 --format report --event 'Harbour Club'"


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp history [--from TIME] [--to TIME] [--search WORDS] [--favourites] [--json | --format …]`."""
    parser.add_argument(
        "--profile",
        type=Path,
        metavar="DIR",
        default=default_profile(),
        help="the folder that the window keeps its history in (default: %(default)s)",
    )
    parser.add_argument(
        "--from",
        dest="since",
        type=formats.moment,
        metavar="TIME",
        help="leave out what was heard before this, such as 2026-11-26T20:00; a list counts its times from here "
        "(default: from the first song)",
    )
    parser.add_argument(
        "--to", dest="until", type=formats.end, metavar="TIME", help="leave out what was heard after this"
    )
    parser.add_argument("--search", default="", metavar="WORDS", help="only songs that contain all of these words")
    parser.add_argument("--favourites", action="store_true", help="only favourite songs")
    parser.add_argument(
        "--recording",
        default="recording.wav",
        metavar="NAME",
        help="the sound file that the cue sheet is for (default: %(default)s)",
    )
    formats.format_options(parser, HISTORY_FORMATS, "a log for scrobbling, ")
    options.json_option(parser)


def run(args: argparse.Namespace) -> int:
    """Prints one line per song, or all songs in the given format."""
    from engine.history import history_export, tracklist_formats
    from engine.history.store import FILE, History

    formats.check_format(args)
    if not (args.profile / FILE).exists():
        raise AfpError(
            f"{display_text(os.fspath(args.profile))} holds no history; name the window's folder with --profile."
        )
    with closing(History(args.profile / FILE)) as history:
        if history.notice:
            print(f"afp: {history.notice}", file=sys.stderr)
        entries = [
            entry
            for entry in history.entries(args.search, args.favourites)
            if (args.since is None or args.since <= entry.begun) and (args.until is None or entry.begun < args.until)
        ]
    if args.format:
        songs = tracklist_formats.of_history(entries, args.recording, args.since, args.event)
        columns = args.columns or tracklist_formats.REPORT
        formats.write_bytes(history_export.formatted(entries, args.format, songs, columns, args.totals))
        return 0
    for entry in entries:
        if args.json:
            print(json.dumps(history_export.entry_fields(entry), allow_nan=False))
        else:
            heard = f"{int(entry.heard_s) // 60:3}:{int(entry.heard_s) % 60:02}"
            name = " – ".join(display_text(part) for part in (entry.shown_title, entry.shown_artist) if part)
            wrong = " (wrong)" if entry.wrong else ""
            print(f"{datetime.fromtimestamp(entry.begun):%Y-%m-%d %H:%M}  {heard}  {name}{wrong}")
    return 0
