"""The text of an error report: everything that helps to find an error, and nothing about what the user listens to."""

import re
from pathlib import Path

from afp_gui.system.facts import Facts

SOUND = r"\.(?:mp3|ogg|oga|opus|flac|wav|m4a|aac|wma|aiff?|ape|wv|mp4|webm|mka)\b"
FRAME = re.compile(r'^\s+File "(?P<path>[^"]+)", line \d+')
HEAD = re.compile(r"^\d{4}-\d\d-\d\d [\d:,]+ [A-Z]+ [\w.]+: ")
QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|“[^”]*”|‘[^’]*’")
PLACE = re.compile(r"(?:file:|~/|/|[A-Za-z]:\\|\\\\).*")
"""From where a path begins to the end of the line: names of songs have spaces and colons in them."""
NAMED = re.compile(rf".*{SOUND}", re.IGNORECASE)


def report(facts: Facts, home: Path) -> str:
    """All of it as plain text."""
    library = f"{facts.tracks:,} tracks, {facts.seconds / 3600:.1f} h" if facts.tracks else "none"
    lines = [
        f"Earmark {facts.program or '(not installed)'}",
        facts.system,
        ", ".join(f"{name} {version}" for name, version in facts.packages),
        f"Encoder: {facts.encoder or 'none'}",
        f"Library: {library}",
        *(f"Device: {device}" for device in facts.devices or ("none",)),
        "",
        f"The last {len(facts.log)} lines of the log:" if facts.log else "The log is empty.",
        *(clean(line, home) for line in facts.log),
    ]
    return "\n".join(line.replace(str(home), "~") for line in lines)


def clean(line: str, home: Path) -> str:
    """A line of the log without anything that may be the name of a song, a file or a folder.

    In tracebacks, the places in the program's own files stay.
    """
    if frame := FRAME.match(line):
        path = frame["path"]
        inside = re.split(r"site-packages/|(?=(?:afp_gui|engine|trainer)/)", path)[-1]
        return line.replace(path, inside if inside != path else Path(path).name)
    head = match.group() if (match := HEAD.match(line)) else ""
    rest = QUOTED.sub("‹…›", line[len(head) :])
    rest = NAMED.sub("‹…›", PLACE.sub("‹…›", rest))
    return (head + rest).replace(str(home), "~")
