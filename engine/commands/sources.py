"""List the microphones and other sound sources that Earmark can listen to."""

import argparse
import json
from dataclasses import asdict

from engine.commands.options import json_option

EXAMPLE = "afp sources"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    json_option(parser)


def run(args: argparse.Namespace) -> int:
    """Print one line per source, the default first; having none is not a failure."""
    from engine.audio.sources import list_sources

    sources = list_sources()
    for source in sources:
        if args.json:
            print(json.dumps(asdict(source)))
        else:
            mark = "*" if source.default else " "
            print(f"{mark} {source.kind:<10}  {source.rate:>6} Hz  {source.name}  ({source.id})")
    if not sources and not args.json:
        print("No sound source was found: connect a microphone and check that the sound server runs.")
    return 0
