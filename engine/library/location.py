"""Where a library lies: in a folder, or under a name on a Milvus server.

A place is a Path all over the program, a URL too: what that does to `//` is put right here.
"""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from engine.display_text import display_text
from engine.errors import AfpError, UsageError

PORT = 19530
FORM = "milvus://HOST:19530/NAME"
_URL = re.compile(r"milvus(?:\+(?P<how>tls|plain))?:/+(?P<rest>.*)", re.DOTALL)
_HOST = re.compile(
    r"(?P<host>\[[0-9a-fA-F:.]+\]|[^:/\s?#]+)(?::(?P<port>\d{1,5}))?/(?P<name>[A-Za-z_]\w{0,99})/?", re.ASCII
)


@dataclass(frozen=True)
class Address:
    """A library on a server; `tls`: the connection is encrypted."""

    host: str
    port: int
    name: str
    tls: bool

    def __str__(self) -> str:
        how = "" if self.tls != _is_local(self.host) else "+tls" if self.tls else "+plain"
        return f"milvus{how}://{self.host}:{self.port}/{self.name}"

    @property
    def uri(self) -> str:
        """The server, as pymilvus takes it."""
        return f"{'https' if self.tls else 'http'}://{self.host}:{self.port}"


def address_of(place: Path | str) -> Address | None:
    """The address at a place; None if it is a folder. Raises UsageError if the address is wrong."""
    text = place.as_posix() if isinstance(place, Path) else place.strip()
    url = _URL.fullmatch(text)
    if url is None:
        return None
    if "@" in url["rest"]:
        # Not repeated in the sentence: it holds a password.
        raise UsageError(
            "An address holds no user and no password; leave them out, and give them to `afp library login` instead."
        )
    parts = _HOST.fullmatch(url["rest"])
    if parts is None or not 0 < int(parts["port"] or PORT) < 1 << 16:
        text = text[: url.start("rest")].rstrip("/") + "//" + url["rest"]
        raise UsageError(f"{display_text(text)} is no address of a library; write {FORM}.")
    host = parts["host"].lower()
    tls = url["how"] == "tls" if url["how"] else not _is_local(host)
    return Address(host, int(parts["port"] or PORT), parts["name"], tls)


def on_server(place: Path) -> bool:
    """Whether a place is meant to be an address, right or wrong."""
    return _URL.fullmatch(place.as_posix()) is not None


def place_text(place: Path) -> str:
    """A place as people write it."""
    try:
        address = address_of(place)
    except UsageError:
        address = None
    return os.fspath(place) if address is None else str(address)


def needs_folder(place: Path) -> None:
    """Raises AfpError if the library is on a server, because the task needs its folder."""
    if (address := address_of(place)) is not None:
        raise AfpError(
            f"The library {address} is only read here; do this where its folder is, then run `afp library publish`."
        )


def _is_local(host: str) -> bool:
    return host in ("localhost", "[::1]") or re.fullmatch(r"127(\.\d{1,3}){3}", host) is not None
