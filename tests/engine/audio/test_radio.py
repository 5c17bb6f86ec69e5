"""Internet radio, from a real Icecast server and from servers that do all that a station should not."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from engine.audio import http_stream, radio
from engine.audio.http_stream import HttpStream, address_in
from engine.audio.sources import open_source
from engine.audio.station_address import checked_address
from engine.errors import AfpError
from tests.engine.audio.station import Station, free_port, running_station
from tests.integration.pulse import wait_for
from tests.patience import PATIENCE_S

REFUSED = "Only addresses that begin with http:// or https:// can be opened; check the spelling."


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    with running_station(tmp_path) as station:
        yield station


@contextmanager
def server(answer: Callable[[socket.socket, bytes], object]) -> Iterator[str]:
    """A server on the loopback that gives every connection and what it asked for to `answer`; its address."""
    over = threading.Event()

    def serve() -> None:
        while not over.is_set():
            try:
                with listening.accept()[0] as connection:
                    connection.settimeout(30)
                    asked = b""
                    while b"\r\n\r\n" not in asked and asked[:1] != b"\x16" and (more := connection.recv(4096)):
                        asked += more
                    if asked:
                        answer(connection, asked)
            except OSError:
                pass  # whoever asked has gone

    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.1)
        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            over.set()
            thread.join()


def saying(text: str) -> Callable[[socket.socket, bytes], object]:
    return lambda connection, _: connection.sendall(text.encode())


def failure_of(address: str) -> str:
    source = open_source(address)
    source.start()
    try:
        wait_for(lambda: not source.live, "the address to be given up")
    finally:
        source.stop()
    assert source.error is not None and source.ring.written == 0
    return source.error


@pytest.mark.parametrize("kind", ["mp3", "ogg"])
def test_a_station_is_heard_and_says_its_name(station: Station, kind: str) -> None:
    with station.on_air(kind), open_source(station.stream) as source:
        assert (source.info.kind, source.info.id) == ("stream", station.stream)
        wait_for(lambda: source.ring.written > 48_000, "a second of sound")
        sound = source.ring.copy(source.ring.written - 24_000, 24_000)[:, 0]
        assert np.argmax(np.abs(np.fft.rfft(sound))) == 220, "440 Hz"
        assert source.announced is not None and source.announced.station == "Tide Radio"
        assert source.error is None


def test_the_title_that_a_station_announces_follows(station: Station) -> None:
    with station.on_air(), open_source(station.stream) as source:
        for title in ("The Makers - L'Étang; nocturne", "Paper Boats"):
            station.say(title)
            wait_for(lambda title=title: source.announced and source.announced.title == title, "the title")


def test_sound_comes_no_faster_than_it_sounds(station: Station) -> None:
    with station.on_air(), open_source(station.stream) as source:
        wait_for(lambda: source.ring.written > 0, "the first sound")
        began, first = time.monotonic(), source.ring.written
        wait_for(lambda: source.ring.written - first > 96_000, "two seconds of sound")
        assert time.monotonic() - began > 0.9, "a station sends seconds at once"


def test_a_break_is_mended(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(radio, "FIRST_PAUSE_S", 0.05)
    with station.on_air():
        source = open_source(station.stream)
        source.start()
        wait_for(lambda: source.ring.written > 0, "the first sound")
        station.stop()
        wait_for(lambda: not source.live, "the break to be noticed")
        with pytest.raises(AfpError):
            source.start()
    station.start()
    with station.on_air():
        wait_for(lambda: source.live, "the station to be back")
        assert source.error is None
        source.stop()


def test_pauses_grow_until_there_is_sound_again(monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []

    class Stopping(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            waited.append(timeout or 0.0)
            if len(waited) == 8:
                self.set()
            return self.is_set()

    source = radio.Radio("http://127.0.0.1:9/")
    source.ring.write(np.zeros(10, np.float32))
    monkeypatch.setattr(radio, "FIRST_PAUSE_S", 1.0)
    monkeypatch.setattr(source, "_play", lambda _: (_ for _ in ()).throw(AfpError("It has gone.")))
    source._run(Stopping())
    assert waited == [2, 4, 8, 16, 32, 60, 60, 60]


def mp3(seconds: float) -> bytes:
    import io

    import av

    held = io.BytesIO()
    with av.open(held, "w", format="mp3") as out:
        stream = out.add_stream("mp3", rate=44_100, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.full((1, round(44_100 * seconds)), 0.1, np.float32), "fltp", "mono")
        frame.sample_rate = 44_100
        out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return held.getvalue()


def test_a_stall_ends_what_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(radio, "STALL_S", 0.5)
    over = threading.Event()

    def stall(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"ICY 200 OK\r\nicy-name: Caf\xe9\r\n\r\n" + mp3(4.0))
        over.wait(30)

    with server(stall) as address, open_source(address) as source:
        wait_for(lambda: source.ring.written > 0, "the sound before")
        assert source.announced is not None and source.announced.station == "Café"
        wait_for(lambda: not source.live, "the stall to be noticed")
        over.set()
        assert source.error == "“127.0.0.1” does not answer; check the address and the connection."


def test_stopping_ends_every_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing else ends them within this test's time."""
    for module, name in ((http_stream, "ANSWER_S"), (radio, "END_S")):
        monkeypatch.setattr(module, name, 2 * PATIENCE_S)
    asked, over = threading.Event(), threading.Event()

    def silent(_: socket.socket, __: bytes) -> None:
        asked.set()
        over.wait(2 * PATIENCE_S)

    with server(silent) as address:
        source = open_source(address)
        source.start()
        wait_for(asked.is_set, "the question")
        source.stop()
        over.set()
    assert not [thread for thread in threading.enumerate() if thread.name == "radio"]


def test_a_redirect_leads_to_the_station_and_a_loop_to_a_sentence(station: Station) -> None:
    moved = f"HTTP/1.1 302 Found\r\nLocation: {station.stream}\r\n\r\n"
    with station.on_air(), server(saying(moved)) as address, open_source(address) as source:
        wait_for(lambda: source.ring.written > 0, "the sound of the other address")
    asked: list[bytes] = []

    def loop(connection: socket.socket, question: bytes) -> None:
        asked.append(question)
        connection.sendall(b"HTTP/1.1 302 Found\r\nLocation: /again\r\n\r\n")

    with server(loop) as address:
        assert "redirects too many times" in failure_of(address)
    assert len(asked) == 1 + http_stream.REDIRECTS


@pytest.mark.parametrize(
    "place", ["file:///etc/passwd", "ftp://127.0.0.1/a.mp3", "concat:/etc/passwd", "http://a:b@127.0.0.1/", "gopher:x"]
)
def test_nothing_leads_to_another_scheme(place: str, tmp_path: Path) -> None:
    with server(saying(f"HTTP/1.0 301 Moved\r\nLocation: {place}\r\n\r\n")) as address:
        assert failure_of(address)
    with server(saying(f"HTTP/1.0 200 OK\r\nContent-Type: audio/x-mpegurl\r\n\r\n#EXTM3U\n{place}\n")) as address:
        assert failure_of(address) == "The playlist names no address that begins with http:// or https://."
    playlist = tmp_path / "station.m3u"
    playlist.write_text(place)
    with pytest.raises(AfpError, match="The playlist names no address"):
        open_source(str(playlist))


def test_a_public_station_leads_to_no_device_at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    with server(saying("HTTP/1.0 200 OK\r\n\r\n")) as address:
        stream = HttpStream(address)
        stream._public = True  # as after a redirect
        with pytest.raises(AfpError, match="is not a public address"):
            stream.open()


@pytest.mark.parametrize(
    "address", ["ftp://a/b", "rtmp://a/b", "http://", "https://a b/", "http://a:99999/", "HLS://x"]
)
def test_other_addresses_are_refused_at_once(address: str) -> None:
    with pytest.raises(AfpError, match=REFUSED):
        open_source(address)


def test_a_header_without_an_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_stream, "ANSWER_S", 1.0)

    def long(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.0 200 OK\r\n")
        while True:
            connection.sendall(b"X-More: " + b"x" * 1000 + b"\r\n")

    def slow(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.0 200 OK\r\n")
        while True:
            connection.sendall(b"x")
            time.sleep(0.05)

    with server(long) as address:
        assert "does not answer like a station" in failure_of(address)
    with server(slow) as address:
        assert "does not answer; check the address" in failure_of(address)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("HTTP/1.0 404 Not Found\r\n\r\n", "answers 404 instead of sound"),
        ("220 mail.example ESMTP\r\n\r\n", "does not answer like a station"),
        ("HTTP/1.0 200 OK\r\n\r\n<html>No sound here</html>" + 4000 * " ", "cannot read the sound from this address"),
        ("HTTP/1.0 200 OK\r\nContent-Type: audio/x-mpegurl\r\n\r\n#EXTM3U\n#EXT-X-VERSION:3\n", "an HLS playlist"),
        ("HTTP/1.0 200 OK\r\nContent-Type: audio/x-mpegurl\r\n\r\n" + 200_000 * "#\n", "The playlist names no address"),
        ("HTTP/1.0 200 OK\r\n\r\n#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nfile:///etc/passwd\n", "cannot read"),
    ],
)
def test_what_is_wrong_is_one_sentence(answer: str, sentence: str) -> None:
    with server(saying(answer)) as address:
        assert sentence in failure_of(address)


def test_a_station_without_tls_is_told_apart() -> None:
    with server(saying("HTTP/1.0 200 OK\r\n\r\n")) as address:
        assert "does not use TLS" in failure_of(address.replace("http", "https"))


def test_nobody_there() -> None:
    assert failure_of(f"http://127.0.0.1:{free_port()}/") == (
        "“127.0.0.1” does not answer; check the address and the connection."
    )


@pytest.mark.parametrize(
    ("playlist", "address"),
    [
        ("\ufeff#EXTM3U\n#EXTINF:-1,Tide\nhttp://tide.example/a\n", "http://tide.example/a"),
        ("[playlist]\nNumberOfEntries=1\nTitle1=http://no\nFile1=https://tide.example/b\n", "https://tide.example/b"),
        ("../live.mp3", "http://list.example/live.mp3"),
        ("file:///etc/passwd\nhttp://tide.example/c", "http://tide.example/c"),
    ],
)
def test_playlists_are_read_as_far_as_their_first_address(playlist: str, address: str) -> None:
    assert address_in(playlist, "http://list.example/lists/a.m3u") == address


def test_an_address_may_hold_a_port_and_a_query() -> None:
    assert checked_address("https://tide.example:8443/live?quality=1") == "https://tide.example:8443/live?quality=1"


def test_a_playlist_at_an_address_leads_to_the_station(station: Station) -> None:
    said = f"HTTP/1.0 200 OK\r\nContent-Type: audio/x-scpls\r\n\r\n[playlist]\nFile1={station.stream}\n"
    with station.on_air(), server(saying(said)) as address, open_source(address) as source:
        wait_for(lambda: source.ring.written > 0, "the sound")
