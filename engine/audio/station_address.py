"""Addresses of internet radio: which are opened, and what a station is called by its address."""

import re
from urllib.parse import urlsplit

from engine.display_text import display_text
from engine.errors import AfpError

ADDRESS = re.compile(r"(?!file:)[a-z][a-z0-9+.-]*://", re.IGNORECASE)
PLAYLIST_ENDINGS = (".m3u", ".m3u8", ".pls")
LONGEST_ADDRESS = 2000


def checked_address(address: str) -> str:
    """`address` if it is one that Earmark opens. Raises AfpError."""
    try:
        parts = urlsplit(address)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        usable = False
    if not usable or len(address) > LONGEST_ADDRESS or not address.isprintable() or " " in address:
        raise AfpError("Only addresses that begin with http:// or https:// can be opened; check the spelling.")
    if "@" in parts.netloc:
        raise AfpError("The address of a station contains no user name and no password; leave them out.")
    return address


def station_name(address: str) -> str:
    """What a station is called before it has said its name: its address without what all have."""
    return display_text(address.partition("://")[2].rstrip("/"))
