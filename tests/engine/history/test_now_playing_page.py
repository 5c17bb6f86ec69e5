"""The page of the song that is heard: asked as OBS, other sites and other programs would, and in a real browser."""

import base64
import json
import socket
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from engine.audio import tags
from engine.errors import AfpError
from engine.history import now_playing_page
from engine.history.now_playing_page import CONNECTIONS, NowPlayingPage
from engine.library.track import Track
from engine.recognition.listener import Event
from engine.recognition.speed import Speed
from tests.engine.history import chromium
from tests.integration.pulse import wait_for

TIDE = Track(1, "/m/tide.ogg", "Evening <b>Tide</b>", "The Makers", "First Light", 225.0)
BOATS = Track(2, "/m/07 boats.ogg", "Paper Boats", "", "", 200.0)


def matched(track: Track, position_s: float | None = 62.0, tempo: float = 1.0) -> Event:
    at = "2026-11-27T12:00:00.000+00:00"
    return Event("match", at, 5.0, "matched", track, position_s=position_s, confidence=0.98, speed=Speed(tempo, tempo))


def lost() -> Event:
    return Event("state", "2026-11-27T12:00:05.000+00:00", 10.0, "matching")


def png(width: int = 2) -> bytes:
    """A red picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, width, 8, 2, 0, 0, 0)
    rows = (b"\0" + b"\xff\0\0" * width) * width
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


@pytest.fixture
def page() -> Iterator[NowPlayingPage]:
    page = NowPlayingPage(0)
    yield page
    page.close()


@pytest.fixture
def covers(monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """What is found in the tags of files."""
    found: dict[str, bytes] = {}
    monkeypatch.setattr(now_playing_page, "read_cover", found.get)
    return found


def port_of(page: NowPlayingPage) -> int:
    return int(page.address.rstrip("/").rpartition(":")[2])


def connect(page: NowPlayingPage) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port_of(page)), timeout=30)


def asked(page: NowPlayingPage, path: str, *headers: str, method: str = "GET", host: str | None = "127.0.0.1") -> str:
    """The whole answer, header and body."""
    lines = [f"{method} {path} HTTP/1.1", *([f"Host: {host}"] if host is not None else []), *headers, "", ""]
    with connect(page) as line:
        line.sendall("\r\n".join(lines).encode())
        answer = b""
        while more := line.recv(1 << 16):
            answer += more
    return answer.decode("latin-1")


def status(answer: str) -> int:
    return int(answer.split()[1])


class Events:
    """Follows /events as a browser does."""

    def __init__(self, page: NowPlayingPage) -> None:
        self._line = connect(page)
        self._line.sendall(b"GET /events HTTP/1.1\r\nHost: localhost:8765\r\n\r\n")
        self._lines = self._line.makefile("rb")
        self.header = b"".join(iter(self._lines.readline, b"\r\n")).decode()

    def next(self) -> dict[str, object]:
        while line := self._lines.readline():
            if line.startswith(b"data: "):
                said: dict[str, object] = json.loads(line.removeprefix(b"data: "))
                return said
        raise AssertionError("it has ended")

    def ended(self) -> bool:
        return self._lines.readline() == b""

    def close(self) -> None:
        self._lines.close()
        self._line.close()


def test_only_this_computer_is_served(page: NowPlayingPage) -> None:
    assert page.address.startswith("http://127.0.0.1:")
    assert page._server.socket.getsockname()[0] == "127.0.0.1"


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html"),
        ("/now_playing.css", "text/css"),
        ("/now_playing.js", "text/javascript"),
        ("/?x=1", "text/html"),
    ],
)
def test_the_page_and_its_parts(page: NowPlayingPage, path: str, kind: str) -> None:
    answer = asked(page, path)
    assert status(answer) == 200
    header, _, body = answer.partition("\r\n\r\n")
    assert f"Content-Type: {kind}; charset=utf-8" in header and len(body) > 300
    assert "Content-Security-Policy: default-src 'self'" in header and "X-Content-Type-Options: nosniff" in header
    assert "access-control" not in header.lower() and "python" not in header.lower()


@pytest.mark.parametrize("path", ["/../pyproject.toml", "/resources/pages/now_playing.css", "/cover/1", "/cover/"])
def test_nothing_else_is_there(page: NowPlayingPage, path: str) -> None:
    assert status(asked(page, path)) == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "HEAD"])
def test_nothing_can_be_changed(page: NowPlayingPage, method: str) -> None:
    answer = asked(page, "/", "Origin: https://evil.example", method=method)
    assert status(answer) == 501 and "access-control" not in answer.lower()


@pytest.mark.parametrize("host", ["localhost:8765", "127.0.0.1", "[::1]:1", "LOCALHOST"])
def test_the_names_of_this_computer_are_answered(page: NowPlayingPage, host: str) -> None:
    assert status(asked(page, "/", host=host)) == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "127.0.0.1.evil.example",
        "evil.example:80",
        "192.168.0.7",
        "[",
        "",
        "localhost@evil.example",
        None,
    ],
)
@pytest.mark.parametrize("path", ["/", "/events", "/cover/1"])
def test_other_hosts_are_refused(page: NowPlayingPage, host: str | None, path: str) -> None:
    page.take(matched(TIDE))
    answer = asked(page, path, host=host)
    assert status(answer) == 403 and "Tide" not in answer


def test_two_hosts_are_refused(page: NowPlayingPage) -> None:
    assert status(asked(page, "/", "Host: evil.example")) == 403


def test_a_page_of_another_site_gets_nothing_but_may_link_here(page: NowPlayingPage) -> None:
    for path in ("/events", "/now_playing.js", "/"):
        assert status(asked(page, path, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors")) == 403
    assert status(asked(page, "/", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate")) == 200
    assert status(asked(page, "/now_playing.js", "Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: no-cors")) == 200


def test_events_follow_the_song(page: NowPlayingPage) -> None:
    page.take(matched(TIDE, 62.0, 1.06))
    events = Events(page)
    assert "Content-Type: text/event-stream" in events.header and "access-control" not in events.header.lower()
    said = events.next()
    assert (said["title"], said["artist"], said["album"]) == ("Evening <b>Tide</b>", "The Makers", "First Light")
    assert (said["duration_s"], said["tempo"], said["cover"]) == (225.0, 1.06, "cover/1")
    assert isinstance(said["position_s"], float) and 62.0 <= said["position_s"] < 92.0
    page.take(lost())
    assert events.next() == {}
    page.take(lost())  # is no news
    page.take(matched(BOATS, None))
    said = events.next()
    assert (said["title"], said["position_s"], said["cover"]) == ("Paper Boats", None, "cover/2")
    page.end()
    assert events.next() == {}
    events.close()


def test_who_comes_later_sees_where_the_song_is_now(page: NowPlayingPage, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(now_playing_page.time, "monotonic", lambda: now)
    page.take(matched(TIDE, 62.0, 2.0))
    now = 110.0
    news = page.news(0)
    assert news is not None and json.loads(news[1])["position_s"] == 82.0


def test_the_cover_is_that_of_the_current_song_and_a_picture(page: NowPlayingPage, covers: dict[str, bytes]) -> None:
    covers.update({TIDE.path: png(), BOATS.path: b"<script>alert(1)</script>"})
    page.take(matched(TIDE))
    answer = asked(page, "/cover/1")
    assert status(answer) == 200 and "Content-Type: image/png" in answer and answer.endswith(png().decode("latin-1"))
    page.take(matched(BOATS))
    assert status(asked(page, "/cover/1")) == 404, "the one before"
    assert status(asked(page, "/cover/2")) == 404, "no picture"


def test_a_cover_is_read_from_the_file(page: NowPlayingPage) -> None:
    assert now_playing_page.read_cover is tags.read_cover
    page.take(matched(TIDE))
    assert status(asked(page, "/cover/1")) == 404, "no such file"


def test_connections_are_bounded(page: NowPlayingPage) -> None:
    followers = [Events(page) for _ in range(CONNECTIONS)]
    with connect(page) as line:
        assert line.recv(1) == b"", "one too many is closed at once"
    followers[0].close()
    page.take(matched(TIDE))  # whoever has gone is noticed by what is sent

    def answered() -> bool:
        page.take(lost())
        page.take(matched(TIDE))
        try:
            return status(asked(page, "/")) == 200
        except (OSError, IndexError):
            return False

    wait_for(answered, "the place to be free again")
    for follower in followers[1:]:
        follower.close()


def test_who_says_nothing_is_left(monkeypatch: pytest.MonkeyPatch, page: NowPlayingPage) -> None:
    monkeypatch.setattr(now_playing_page._Answer, "timeout", 0.2)
    with connect(page) as line:
        line.sendall(b"GET / HTTP/1.1\r\nHost: ")
        assert line.recv(1) == b""


def test_those_who_wait_hear_that_it_is_alive(monkeypatch: pytest.MonkeyPatch, page: NowPlayingPage) -> None:
    monkeypatch.setattr(now_playing_page, "ALIVE_S", 0.05)
    events = Events(page)
    assert events.next() == {}
    assert events._lines.read(4) == b"\n:\n\n"
    events.close()


def test_closing_ends_all(page: NowPlayingPage) -> None:
    events, idle = Events(page), connect(page)
    assert events.next() == {} and events._lines.readline() == b"\n"
    wait_for(lambda: len(page._server._connections) == 2, "both to be accepted")
    page.close()
    assert events.ended() and idle.recv(1) == b""
    with pytest.raises(OSError):
        connect(page)
    idle.close()
    events.close()


def test_a_port_that_is_taken_is_one_sentence(page: NowPlayingPage) -> None:
    port = port_of(page)
    with pytest.raises(
        AfpError, match=rf"^Port {port} cannot be used \(Address already in use\): choose another one\.$"
    ):
        NowPlayingPage(port)


@pytest.mark.skipif(chromium.missing() is not None, reason=str(chromium.missing()))
class TestInABrowser:
    def test_it_shows_the_song_the_cover_and_the_progress_on_nothing(
        self, page: NowPlayingPage, covers: dict[str, bytes], tmp_path: Path
    ) -> None:
        covers[TIDE.path] = png()
        with chromium.browser(tmp_path / "profile") as tab:
            tab.ask("Emulation.setDefaultBackgroundColorOverride", color={"r": 0, "g": 0, "b": 0, "a": 0})
            tab.ask("Emulation.setDeviceMetricsOverride", width=800, height=400, deviceScaleFactor=1, mobile=False)
            tab.go(page.address)
            wait_for(lambda: tab.value("document.readyState") == "complete", "the page")
            assert tab.value("document.getElementById('song').checkVisibility()") is False
            assert alpha_of(tab) == {0}, "nothing at all while no song is named"
            page.take(matched(TIDE, 62.0, 2.0))
            wait_for(lambda: tab.value("document.getElementById('title').textContent") == TIDE.title, "the title")
            assert tab.value("document.querySelector('b')") in (None, "null"), "tags are no markup"
            assert tab.value("document.getElementById('artist').textContent") == "The Makers"
            assert tab.value("parseFloat(getComputedStyle(document.getElementById('title')).fontSize)") >= 40
            wait_for(lambda: tab.value("document.getElementById('cover').naturalWidth") == 2, "the cover")
            assert tab.value("document.getElementById('cover').checkVisibility()") is True
            times = tab.value("document.getElementById('times').textContent")
            assert times.startswith("1:") and times.endswith(" / 3:45")
            wait_for(lambda: tab.value("document.getElementById('times').textContent") != times, "the clock to go on")
            assert 0 in alpha_of(tab) and 255 in alpha_of(tab), "words over a transparent page"
            page.take(matched(BOATS, None))
            wait_for(lambda: tab.value("document.getElementById('title').textContent") == "Paper Boats", "the next")
            for part in ("cover", "progress"):
                assert tab.value(f"document.getElementById('{part}').checkVisibility()") is False
            page.end()
            wait_for(lambda: tab.value("document.getElementById('song').checkVisibility()") is False, "the end")

    def test_it_waits_for_the_server_to_be_back(self, tmp_path: Path) -> None:
        page = NowPlayingPage(0)
        port = port_of(page)
        with chromium.browser(tmp_path / "profile") as tab:
            page.take(matched(TIDE))
            tab.go(page.address)
            wait_for(lambda: tab.value("document.getElementById('title')?.textContent") == TIDE.title, "the title")
            page.close()
            wait_for(lambda: tab.value("document.getElementById('song').checkVisibility()") is False, "it to go")
            page = NowPlayingPage(port)
            page.take(matched(BOATS))
            wait_for(lambda: tab.value("document.getElementById('title').textContent") == "Paper Boats", "its return")
        page.close()

    def test_a_name_that_leads_here_shows_nothing(self, page: NowPlayingPage, tmp_path: Path) -> None:
        page.take(matched(TIDE))
        with chromium.browser(tmp_path / "profile") as tab:
            tab.go(f"http://evil.example:{port_of(page)}/")
            wait_for(lambda: "403" in str(tab.value("document.body?.textContent")), "the refusal")
            script = "fetch('/events').then(answer => answer.status, () => 'refused')"
            assert tab.value(script) == 403
            other = f"fetch('{page.address}').then(answer => answer.text(), () => 'refused')"
            assert tab.value(other) == "refused"
            blind = (
                f"new Promise(done => {{ const events = new EventSource('{page.address}events');"
                "events.onmessage = () => done('told'); events.onerror = () => done('refused'); })"
            )
            assert tab.value(blind) == "refused"


def alpha_of(tab: chromium.Tab) -> set[int]:
    """How opaque the page is at its corner, and at its most opaque."""
    image = QImage.fromData(base64.b64decode(tab.ask("Page.captureScreenshot", format="png")["data"]))
    assert not image.isNull()
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    alphas = [image.pixelColor(x, y).alpha() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    return {min(alphas), max(alphas)}
