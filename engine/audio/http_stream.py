"""The answer to one GET, read like a file. The server is not trusted: all sizes are bounded and every wait ends.

The request is HTTP/1.0, like those of internet radio players: its answer has no chunks, and SHOUTcast's is similar.
"""

from __future__ import annotations

import contextlib
import io
import re
import socket
import ssl
import time
from email.message import Message
from http.client import HTTPException, parse_headers
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import quote, urljoin, urlsplit

from engine.audio.station_address import PLAYLIST_ENDINGS, checked_address
from engine.audio.tags import one_line
from engine.errors import AfpError

ANSWER_S = 10.0  # from the look-up of the name to the end of the header
REDIRECTS = 5  # and playlists
HEADER_BYTES = 16 << 10
PLAYLIST_BYTES = 64 << 10
_BETWEEN_TITLES = range(1, 1 << 24)  # bytes of sound; SHOUTcast's own is 8192
_STATUS = re.compile(rb"(?:HTTP/1\.[01]|ICY) (\d{3})\b[^\r\n]*\r?\n")
_TITLE = re.compile(rb"StreamTitle='(.*?)'(?:;|\0|$)", re.DOTALL)
_PLAYLIST_TYPES = {"audio/x-mpegurl", "audio/mpegurl", "application/x-mpegurl", "application/vnd.apple.mpegurl"}
_PLAYLIST_TYPES |= {"audio/x-scpls", "audio/scpls", "application/pls+xml"}


def address_in(playlist: str, base: str = "") -> str:
    """The first address in the text of an M3U or PLS, which came from `base`. Raises AfpError."""
    if "#EXT-X-" in playlist:
        raise AfpError("This is an HLS playlist, which Earmark cannot open; look for the station's MP3 or AAC stream.")
    lines = [line.strip() for line in playlist.lstrip("\ufeff").splitlines()]
    if any(line.lower() == "[playlist]" for line in lines):
        lines = [line.partition("=")[2].strip() for line in lines if re.match(r"file\d+\s*=", line, re.IGNORECASE)]
    for line in lines:
        if line and not line.startswith("#"):
            with contextlib.suppress(AfpError, ValueError):
                return checked_address(urljoin(base, line))
    raise AfpError("The playlist names no address that begins with http:// or https://.")


def address_in_file(path: Path) -> str:
    """The first address in a playlist on this computer. Raises AfpError."""
    try:
        with path.open("rb") as file:
            return address_in(file.read(PLAYLIST_BYTES).decode("utf-8", "replace"))
    except OSError as error:
        raise AfpError(f"{path.name} cannot be read ({error.strerror}).") from error


class HttpStream:
    """The body behind `address`, through redirects and playlists. `deadline` (time.monotonic) ends every wait.

    `station` and `title` are what the server announces, "" for nothing. `close` may be called from any thread and
    ends every wait except for the lookup of a name. Every failure is an AfpError of one sentence, also in `read`.
    """

    def __init__(self, address: str) -> None:
        self.deadline = 0.0
        self.station = self.title = ""
        self._address = checked_address(address)
        self._host = ""
        self._socket: socket.socket | None = None
        self._closed = self._public = False
        self._rest = b""  # came with the header, or is left of what was asked for
        self._between_titles = self._until_title = 0

    def open(self) -> None:
        """Connect, and read up to the beginning of the sound."""
        address = self._address
        for _ in range(1 + REDIRECTS):
            self.deadline = time.monotonic() + ANSWER_S
            status, headers = self._ask(address)
            if status in (301, 302, 303, 307, 308) and headers.get("Location"):
                address = checked_address(urljoin(address, headers["Location"]))
            elif status != 200:
                raise AfpError(f"“{self._host}” answers {status} instead of sound; check the address.")
            elif _is_playlist(address, headers):
                address = address_in(self._text(), address)
            else:
                self._begin(headers)
                return
        raise AfpError(f"“{self._host}” redirects too many times; look for another address of the station.")

    def read(self, size: int = 1 << 15, /) -> bytes:
        """Up to `size` bytes of sound, as soon as any are there; b"" at the end."""
        if not self._between_titles:
            return self._some(size)
        if not self._until_title:
            self._read_title()
            self._until_title = self._between_titles
        sound = self._some(min(size, self._until_title))
        self._until_title -= len(sound)
        return sound

    def close(self) -> None:
        """End the connection, even while another thread waits for it."""
        self._closed = True
        if self._socket is not None:
            with contextlib.suppress(OSError):
                # An SSLSocket's own would take the session from under whoever reads it now.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def _ask(self, address: str) -> tuple[int, Message]:
        parts = urlsplit(address)
        try:
            self._host = (parts.hostname or "").encode("idna").decode()
            port = parts.port or (443 if parts.scheme == "https" else 80)
            self._connect(port, parts.scheme == "https")
            assert self._socket is not None
            path = quote(parts.path or "/", safe="/%:=&~+!$,;'@()*") + (
                "?" + quote(parts.query, safe="/%:=&?~+!$,;'@()*[]") if parts.query else ""
            )
            host = f"[{self._host}]" if ":" in self._host else self._host
            self._socket.sendall(
                f"GET {path} HTTP/1.0\r\nHost: {host}:{port}\r\nUser-Agent: Earmark\r\nAccept: */*\r\n"
                "Icy-MetaData: 1\r\nConnection: close\r\n\r\n".encode("ascii")
            )
        except UnicodeError as error:
            raise AfpError(f"“{self._host}” was not found; check the address and the connection.") from error
        except OSError as error:
            raise AfpError(self._why(error)) from error
        return self._header()

    def _connect(self, port: int, secure: bool) -> None:
        """Raises OSError. A public station must not redirect to a device in the local network."""
        self.release()
        failure: OSError = TimeoutError()
        for family, kind, protocol, _, where in socket.getaddrinfo(self._host, port, type=socket.SOCK_STREAM):
            public = ip_address(str(where[0]).partition("%")[0]).is_global
            if self._public and not public:
                raise AfpError(f"The station redirects to “{self._host}”, which is not a public address.")
            self._socket = socket.socket(family, kind, protocol)
            try:
                self._wait_no_longer()
                self._socket.connect(where)
                if secure:
                    context = ssl.create_default_context()
                    self._socket = context.wrap_socket(
                        self._socket, server_hostname=self._host, do_handshake_on_connect=False
                    )
                    self._wait_no_longer()
                    self._socket.do_handshake()
            except OSError as error:
                failure = error
                self.release()
            else:
                self._public = public
                return
        raise failure

    def release(self) -> None:
        """Close the socket; only for the thread that reads."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _header(self) -> tuple[int, Message]:
        strange = AfpError(f"“{self._host}” does not answer like a station; check the address.")
        self._rest, head = b"", b""
        while not (end := re.search(rb"\r?\n\r?\n", head)):
            more = self._receive(4096)
            if not more or len(head) > HEADER_BYTES:
                raise strange
            head += more
        self._rest = head[end.end() :]
        status = _STATUS.match(head)
        if status is None:
            raise strange
        try:
            headers = parse_headers(io.BytesIO(head[status.end() : end.end()]))
        except (HTTPException, ValueError) as error:
            raise strange from error
        if headers.get("Transfer-Encoding"):
            raise strange
        return int(status[1]), headers

    def _begin(self, headers: Message) -> None:
        self.station = one_line(_decoded(str(headers.get("icy-name", "")).encode("latin-1", "replace")))
        every = str(headers.get("icy-metaint", ""))
        if every.isdecimal() and len(every) < 9 and int(every) in _BETWEEN_TITLES:
            self._between_titles = self._until_title = int(every)

    def _text(self) -> str:
        parts, size = [], 0
        while size < PLAYLIST_BYTES and (part := self._some(4096)):
            parts.append(part)
            size += len(part)
        return b"".join(parts).decode("utf-8", "replace")

    def _read_title(self) -> None:
        length = 16 * (self._some(1) or b"\0")[0]
        said = b""
        while len(said) < length and (part := self._some(length - len(said))):
            said += part
        if found := _TITLE.search(said):
            self.title = one_line(_decoded(found[1]))

    def _some(self, size: int) -> bytes:
        if not self._rest:
            self._rest = self._receive(max(size, 4096))
        some, self._rest = self._rest[:size], self._rest[size:]
        return some

    def _receive(self, size: int) -> bytes:
        assert self._socket is not None
        try:
            self._wait_no_longer()
            return self._socket.recv(size)
        except OSError as error:
            raise AfpError(self._why(error)) from error

    def _wait_no_longer(self) -> None:
        assert self._socket is not None
        left_s = self.deadline - time.monotonic()
        if self._closed or left_s <= 0:
            raise TimeoutError
        self._socket.settimeout(left_s)

    def _why(self, error: OSError) -> str:
        if isinstance(error, ssl.SSLCertVerificationError):
            return f"The certificate of “{self._host}” is not one that this computer trusts; check the address."
        if isinstance(error, ssl.SSLError):
            return f"“{self._host}” does not use TLS correctly; try the address with http:// instead."
        if isinstance(error, socket.gaierror):
            return f"“{self._host}” was not found; check the address and the connection."
        return f"“{self._host}” does not answer; check the address and the connection."


def _is_playlist(address: str, headers: Message) -> bool:
    kind = headers.get_content_type()
    return kind in _PLAYLIST_TYPES or (
        not kind.startswith("audio/") and urlsplit(address).path.lower().endswith(PLAYLIST_ENDINGS)
    )


def _decoded(text: bytes) -> str:
    """Stations use UTF-8, or Windows-1252, which was usual before it."""
    try:
        return text.decode()
    except UnicodeDecodeError:
        return text.decode("cp1252", "replace")
