"""The song that is heard as a page, for OBS's browser source and other browsers on this computer.

Whoever asks is not trusted, a page of another site in the same browser least of all: only this computer is served,
nothing can be changed, and what names another host or comes from another site is refused.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from importlib.resources import files
from socketserver import ThreadingTCPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from engine.audio.tags import read_cover
from engine.errors import AfpError
from engine.history.now_playing import tags_of

if TYPE_CHECKING:
    from engine.library.track import Track
    from engine.recognition.listener import Event

HOME = "127.0.0.1"
LOOPBACK = {HOME, "localhost", "::1"}
"""What this computer may be called by those who ask; a name of theirs that leads here (rebinding) is none of it."""
CONNECTIONS = 16
PATIENCE_S = 10.0  # for a question, and for whoever takes none of the answer
ALIVE_S = 15.0  # so often those who wait for news hear that there are none
POLL_S = 0.1
PARTS = {
    "/": ("now_playing.html", "text/html; charset=utf-8"),
    "/now_playing.css": ("now_playing.css", "text/css; charset=utf-8"),
    "/now_playing.js": ("now_playing.js", "text/javascript; charset=utf-8"),
}
PICTURES = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}
HEADERS = {
    "Cache-Control": "no-store",
    # OBS puts its own styles into the page.
    "Content-Security-Policy": "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


@dataclass(frozen=True)
class _Song:
    number: int
    track: Track
    tags: dict[str, str]
    position_s: float | None
    tempo: float
    at: float


class NowPlayingPage:
    """Feed it every event with `take`, and call `end` when listening stops, `close` when nothing is to be served.

    `address` is where it is served from the beginning; port 0 takes a free one. Raises AfpError when it cannot be.
    """

    def __init__(self, port: int) -> None:
        self._news = threading.Condition()
        self._song: _Song | None = None
        self._version, self._number = 1, 0
        self._closed = False
        try:
            self._server = _Server(port, self)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise AfpError(f"Port {port} cannot be used ({reason}): choose another one.") from error
        self.address = f"http://{HOME}:{self._server.server_address[1]}/"
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(POLL_S,), name="now playing", daemon=True
        )
        self._thread.start()

    def take(self, event: Event) -> None:
        """What the listener said."""
        if event.track is None or event.state != "matched":
            self._show(None)
            return
        if self._song is None or self._song.track.id != event.track.id:
            self._number += 1
        tempo = event.speed.tempo if event.speed else 1.0
        self._show(_Song(self._number, event.track, tags_of(event), event.position_s, tempo, time.monotonic()))

    def end(self) -> None:
        """Listening has stopped: nothing is heard any more."""
        self._show(None)

    def close(self) -> None:
        """Serve nothing any more, and end the threads."""
        with self._news:
            self._closed = True
            self._news.notify_all()
        self._server.shutdown()
        self._server.hang_up()
        self._server.server_close()
        self._thread.join()

    def news(self, since: int) -> tuple[int, str] | None:
        """The version after `since` and what it says, as JSON ("": nothing new for a while); None at the end."""
        with self._news:
            self._news.wait_for(lambda: self._closed or self._version != since, ALIVE_S)
            if self._closed:
                return None
            return self._version, self._said() if self._version != since else ""

    def cover(self, number: str) -> bytes | None:
        """The picture of the current song, if it bears this number."""
        song = self._song
        return read_cover(song.track.path) if song is not None and number == str(song.number) else None

    def _show(self, song: _Song | None) -> None:
        with self._news:
            if song is None and self._song is None:
                return
            self._song = song
            self._version += 1
            self._news.notify_all()

    def _said(self) -> str:
        song = self._song
        if song is None:
            return "{}"
        position_s = song.position_s
        if position_s is not None:
            position_s = max(0.0, position_s + (time.monotonic() - song.at) * song.tempo)
        fields = {"position_s": position_s, "duration_s": song.track.duration_s, "tempo": song.tempo}
        return json.dumps({**song.tags, **fields, "cover": f"cover/{song.number}"}, allow_nan=False)


class _Server(ThreadingTCPServer):
    daemon_threads = True  # one that waits for a slow disk holds nobody up
    allow_reuse_address = os.name == "posix"  # elsewhere it would share the port

    def __init__(self, port: int, page: NowPlayingPage) -> None:
        self.page = page
        self._room = threading.Semaphore(CONNECTIONS)
        self._connections: set[socket.socket] = set()
        super().__init__((HOME, port), _Answer)

    def process_request(self, request: Any, client_address: Any) -> None:
        if self._room.acquire(blocking=False):
            self._connections.add(request)
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._connections.discard(request)
            self._room.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever asked has gone."""

    def hang_up(self) -> None:
        """End all connections, and wait a moment for their threads."""
        for connection in tuple(self._connections):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for _ in range(CONNECTIONS):
            self._room.acquire(timeout=POLL_S)


class _Answer(BaseHTTPRequestHandler):
    server: _Server
    server_version = "Earmark"
    sys_version = ""
    timeout = PATIENCE_S

    def do_GET(self) -> None:
        """The only question there is."""
        path = self.path.partition("?")[0]
        if not self._from_here():
            self.send_error(403)
        elif path in PARTS:
            name, kind = PARTS[path]
            self._send(kind, (files("resources") / "pages" / name).read_bytes())
        elif path == "/events":
            self._send_news()
        elif path.startswith("/cover/"):
            picture = self.server.page.cover(path.removeprefix("/cover/")) or b""
            kind = next((kind for mark, kind in PICTURES.items() if picture.startswith(mark)), "")
            if kind:
                self._send(kind, picture)
            else:
                self.send_error(404)
        else:
            self.send_error(404)

    def log_message(self, *_: object) -> None:
        """Nothing is logged."""

    def _from_here(self) -> bool:
        hosts = self.headers.get_all("Host", [])
        try:
            ours = len(hosts) == 1 and urlsplit(f"//{hosts[0]}").hostname in LOOPBACK
        except ValueError:
            ours = False
        linked = self.headers.get("Sec-Fetch-Mode") == "navigate"  # a person follows a link
        return ours and (linked or self.headers.get("Sec-Fetch-Site") not in ("cross-site", "same-site"))

    def _send_news(self) -> None:
        self._begin("text/event-stream")
        version = 0
        while (news := self.server.page.news(version)) is not None:
            version, said = news
            self.wfile.write(f"data: {said}\n\n".encode() if said else b":\n\n")

    def _send(self, kind: str, content: bytes) -> None:
        self._begin(kind, len(content))
        self.wfile.write(content)

    def _begin(self, kind: str, length: int | None = None) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        if length is not None:
            self.send_header("Content-Length", str(length))
        for name, value in HEADERS.items():
            self.send_header(name, value)
        self.end_headers()
