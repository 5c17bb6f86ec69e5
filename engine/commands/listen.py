"""Listen to a microphone, a file or internet radio, and name the songs as they play.

Stops after --seconds, after the first answer with --once, or at the end of the file. Ctrl-C stops it at any time.
"""

import argparse
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from engine.commands.identify import recognition_options
from engine.commands.options import json_option
from engine.errors import AfpError, UsageError
from engine.history.now_playing import TEMPLATE, NowPlaying
from engine.history.play_log import PlayLog

if TYPE_CHECKING:
    from engine.history.now_playing_page import NowPlayingPage
    from engine.recognition.listener import Event


EXAMPLE = "afp listen --once"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    recognition_options(parser, live=True)
    parser.add_argument(
        "--source",
        metavar="NAME",
        help="a source's id or name (see `afp sources`), a sound file, or a station's address, https://… "
        "(default: the default microphone)",
    )
    parser.add_argument("--seconds", type=float, metavar="S", help="stop after this many seconds")
    parser.add_argument("--once", action="store_true", help="stop after the first answer")
    parser.add_argument(
        "--now-playing",
        type=Path,
        metavar="FILE",
        help="keep the current song in this file, for streaming software; as JSON if it ends in .json",
    )
    parser.add_argument(
        "--template",
        default=TEMPLATE,
        help="what that file says, with {title}, {artist} and {album} (default: %(default)s)",
    )
    parser.add_argument(
        "--log", type=Path, metavar="FILE.csv", help="add a row for each play; one file per day, FILE-2026-11-27.csv"
    )
    parser.add_argument(
        "--serve",
        type=int,
        metavar="PORT",
        help="show the current song on a page at http://127.0.0.1:PORT/, for OBS's browser source; "
        "only this computer is served",
    )
    json_option(parser)


def run(args: argparse.Namespace) -> int:
    """Print the listener's events as they happen."""
    if args.seconds is not None and not args.seconds > 0:
        raise UsageError("--seconds must be more than 0.")
    if args.serve is not None and not 0 <= args.serve <= 65_535:
        raise UsageError("--serve takes a port from 1 to 65535, or 0 for a free one.")
    stopping = threading.Event()
    before = {number: signal.signal(number, lambda *_: stopping.set()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with _serving(args.serve) as pages:
            _listen(args, stopping, pages)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return 0


@contextmanager
def _serving(port: int | None) -> "Iterator[list[NowPlayingPage]]":
    if port is None:
        yield []
        return
    from engine.history.now_playing_page import NowPlayingPage

    with closing(NowPlayingPage(port)) as page:
        print(f"afp: the current song is shown at {page.address}", file=sys.stderr, flush=True)
        yield [page]


def _listen(args: argparse.Namespace, stopping: threading.Event, pages: "list[NowPlayingPage]") -> None:
    from engine.audio.sources import open_source

    followers: list[NowPlaying | PlayLog | NowPlayingPage] = [*pages]
    if args.log:
        followers.append(PlayLog(args.log))
    if args.now_playing:
        followers.append(NowPlaying(args.now_playing, args.template))

    source = open_source(args.source)  # a missing microphone is said before the encoder is loaded

    from engine.encoders import load_encoder
    from engine.library.opening import encoder_name, open_library
    from engine.recognition.listener import STEP_S, Listener, use_one_thread
    from engine.recognition.recognizer import Recognizer
    from engine.recognition.speed import RANGES

    encoder = load_encoder(encoder_name(args.library, args.encoder), threads=1)
    encoder.prepare()
    with open_library(args.library, encoder.id) as library, source:
        use_one_thread()
        recognizer = Recognizer(encoder, library, args.threshold, reach=RANGES[args.speeds])
        listener = Listener(recognizer, source, once=args.once)
        away = ""
        ends = None if args.seconds is None else time.monotonic() + args.seconds
        try:
            while not (stopping.is_set() or listener.finished or (ends is not None and time.monotonic() >= ends)):
                for event in listener.step():
                    print(event.to_json() if args.json else _sentence(event), flush=True)
                    for follower in followers:
                        follower.take(event)
                if listener.away != away and (away := listener.away):
                    print(f"afp: {away}", file=sys.stderr, flush=True)
                stopping.wait(STEP_S)
        finally:
            for follower in followers:
                follower.end()
        if listener.finished and source.error is not None:
            raise AfpError(source.error)


def _sentence(event: "Event") -> str:
    from engine.recognition.speed import describe

    at = event.time[11:19]
    if event.track is not None and event.position_s is not None and event.event in ("match", "state"):
        by = f" by {event.track.artist}" if event.track.artist else ""
        minutes, seconds = divmod(max(0, round(event.position_s)), 60)
        speed = describe(event.speed) if event.speed is not None else ""
        runs = f", {speed}" if speed else ""
        return f"{at}  {event.track.title}{by}, at {minutes}:{seconds:02d}{runs} ({event.confidence or 0:.0%} sure)"
    if event.event == "unknown":
        return f"{at}  not in the library"
    if event.event == "ready":
        return f"{at}  listening to {event.source}"
    if event.announced is not None:
        station, title = event.announced.station, event.announced.title
        return f"{at}  {station} says that it plays: {title}" if title else f"{at}  the station is {station}"
    if event.event == "device" and event.source is None:
        return f"{at}  {event.reason or 'The source has gone.'} Waiting for it"
    if event.event == "device":
        return f"{at}  listening to {event.source}"
    if event.event == "overflow":
        return f"{at}  some sound was lost: the computer is busy"
    return f"{at}  {'too quiet' if event.state == 'quiet' else event.state}"
