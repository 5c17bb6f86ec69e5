"""What a server's failures sound like, how it is asked for, and where the token comes from: without a server."""

import io
import json
import sys
from dataclasses import replace
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from engine.cli import main
from engine.errors import AfpError, LibraryUnavailable
from engine.library.location import Address
from engine.milvus import server as module
from engine.milvus.library import MilvusLibrary
from engine.milvus.meta import Meta
from engine.milvus.server import TRACKS, Server
from engine.milvus.token import VARIABLE, keep_token, token_for
from tests.engine.milvus.fakes import FakeClient, GrpcError, MilvusError

HERE = Address("127.0.0.1", 19530, "songs", tls=False)
THERE = Address("music.example.org", 443, "songs", tls=True)
META = Meta("fake-0123456789ab", 32, 0.5, 40, "one", generation=1, ready=True)
CANNOT_CONNECT = "Fail connecting to server on …, illegal connection params or server unavailable"


class FakeKeyring(ModuleType):
    """The module `keyring`, over a dictionary."""

    def __init__(self, works: bool = True) -> None:
        super().__init__("keyring")
        self.kept: dict[tuple[str, str], str] = {}
        self.backends = ModuleType("keyring.backends")
        self.backends.fail = SimpleNamespace(Keyring=dict)
        self.backends.null = SimpleNamespace(Keyring=set)
        self.get_keyring = lambda: [] if works else {}
        self.set_password = lambda service, name, word: self.kept.update({(service, name): word})
        self.get_password = lambda service, name: self.kept.get((service, name))
        self.delete_password = lambda service, name: self.kept.pop((service, name))


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    made = FakeKeyring()
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setitem(sys.modules, "keyring", made)
    monkeypatch.setitem(sys.modules, "keyring.backends", made.backends)
    return made


def test_token_and_tls_are_handed_over(client: FakeClient, keyring: FakeKeyring) -> None:
    keyring.kept[("earmark", "music.example.org:443")] = "anna:secret"
    Server(THERE).close()
    assert client.how == {
        "uri": "https://music.example.org:443",
        "token": "anna:secret",
        "secure": True,
        "dedicated": True,  # never what was opened in plain text
        "timeout": 5.0,
    }
    assert client.closed
    Server(HERE)
    assert (client.how["uri"], client.how["token"], client.how["secure"]) == ("http://127.0.0.1:19530", "", False)


def test_the_environment_goes_before_the_keyring(keyring: FakeKeyring, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring.kept[("earmark", "music.example.org:443")] = "anna:secret"
    monkeypatch.setenv(VARIABLE, "ben:other")
    assert token_for(THERE) == "ben:other"


def test_login_keeps_a_token_and_takes_it_out(
    keyring: FakeKeyring, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("anna:secret\n"))
    assert main(["library", "login", "milvus://music.example.org/songs"]) == 0
    assert keyring.kept == {("earmark", "music.example.org:19530"): "anna:secret"}
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n"))
    assert main(["library", "login", "milvus://music.example.org/songs"]) == 0
    assert keyring.kept == {}
    assert "secret" not in "".join(capsys.readouterr())


def test_on_a_terminal_the_token_is_asked_for_without_echo(
    keyring: FakeKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(isatty=lambda: True))
    monkeypatch.setattr("getpass.getpass", lambda question: f"asked: {question}")
    assert main(["library", "login", "milvus://music.example.org/songs"]) == 0
    assert keyring.kept["earmark", "music.example.org:19530"].startswith("asked: Token for music.example.org")


def test_without_a_keyring_the_environment_is_named(keyring: FakeKeyring, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring.get_password = lambda *_: 1 / 0  # locked, and whoever was asked for its password said no
    assert token_for(THERE) == ""
    keyring.get_keyring = dict
    assert token_for(THERE) == ""
    with pytest.raises(AfpError, match="EARMARK_MILVUS_TOKEN"):
        keep_token(THERE, "x")
    monkeypatch.setitem(sys.modules, "keyring", None)  # not installed
    assert token_for(THERE) == ""
    with pytest.raises(AfpError, match=r"earmark\[milvus\]"):
        keep_token(THERE, "x")


def test_without_pymilvus_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pymilvus", None)
    with pytest.raises(AfpError, match=r"pip install 'earmark\[milvus\]'"):
        Server(HERE)


@pytest.mark.parametrize(
    ("address", "error", "sentence"),
    [
        (HERE, MilvusError(2, CANNOT_CONNECT, GrpcError("UNAVAILABLE", "Connection refused")), "does not answer"),
        (HERE, MilvusError(2, CANNOT_CONNECT, GrpcError("DEADLINE_EXCEEDED")), "does not answer"),
        (HERE, ConnectionResetError("reset"), "does not answer"),
        (THERE, MilvusError(2, CANNOT_CONNECT, GrpcError("UNAVAILABLE", "Tls handshake failed")), "not speak TLS"),
        (THERE, MilvusError(2, CANNOT_CONNECT, GrpcError("UNAVAILABLE", "handshake: CERTIFICATE_VERIFY_FAILED")),
         "certificate"),
        (HERE, MilvusError(2, CANNOT_CONNECT, GrpcError("UNAUTHENTICATED", "auth check failure")), "afp library login"),
        (HERE, MilvusError(65535, "permission deny to anna in the `default` database"), "does not permit this"),
        (HERE, MilvusError(100, "collection not found"), "afp library publish milvus://127.0.0.1:19530/songs"),
        (HERE, MilvusError(101, "collection not loaded"), "being prepared"),
        (HERE, MilvusError(65535, "disk quota exhausted"), r"could not do this \(disk quota exhausted\)"),
    ],
)  # fmt: skip
def test_every_failure_is_one_sentence(client: FakeClient, address: Address, error: Exception, sentence: str) -> None:
    client.fails = error
    with pytest.raises(AfpError, match=sentence) as told:
        Server(address)
    assert "\n" not in str(told.value)
    assert str(told.value).endswith((".", "ROOTS_FILE_PATH."))


def test_a_mistake_of_ours_is_not_blamed_on_the_server(client: FakeClient) -> None:
    client.fails = KeyError("x")
    with pytest.raises(KeyError):
        Server(HERE)


def test_a_server_that_does_not_say_its_version_is_let_go(client: FakeClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "get_server_version", lambda **_: 1 / 0)
    with pytest.raises((AfpError, ZeroDivisionError)):
        Server(HERE)
    assert client.closed


def test_a_token_for_encrypted_connections_is_not_sent_over_others(keyring: FakeKeyring) -> None:
    keep_token(THERE, "anna:secret")
    assert token_for(THERE) == "anna:secret"
    assert token_for(replace(THERE, tls=False)) == token_for(replace(THERE, port=444)) == ""


def test_a_server_too_old_is_refused(client: FakeClient) -> None:
    client.version = "v2.2.16"
    with pytest.raises(AfpError, match=r"Milvus v2\.2\.16; Earmark needs 2\.3"):
        Server(HERE)
    assert client.closed


@pytest.mark.parametrize("version", ["v2.3.5-lite", "v2.10.0", "3.0.1", "Zilliz Cloud"])
def test_others_are_not(client: FakeClient, version: str) -> None:
    client.version = version
    Server(HERE)


def test_a_silent_server_is_let_alone_and_then_asked_again(client: FakeClient, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    server = Server(HERE)
    client.fails = MilvusError(2, "no answer", GrpcError("UNAVAILABLE"))
    with pytest.raises(LibraryUnavailable) as first:
        server.has("tracks")
    asked = len(client.asked)
    with pytest.raises(LibraryUnavailable, match="does not answer") as second:
        server.has("tracks")
    assert str(second.value) == str(first.value)
    assert len(client.asked) == asked
    now[0] += 2.1
    client.fails = None
    assert server.has("tracks")
    assert server.answer_s == 5.0


def opened(client: FakeClient, **changes: Any) -> MilvusLibrary:
    client.records = [{**META.record(), **changes}]
    return MilvusLibrary.open(HERE, META.encoder)


def test_what_is_not_there_or_not_ours_is_refused(client: FakeClient) -> None:
    client.records = []
    with pytest.raises(AfpError, match="There is no library songs on"):
        MilvusLibrary.open(HERE)
    assert client.closed
    for told in ("{}", "[]", "nonsense", '{"version": 1, "dim": "x", "settings": null, "loose": []}'):
        with pytest.raises(AfpError, match="is not an Earmark library"):
            opened(client, told=told)
    with pytest.raises(AfpError, match="newer Earmark"):
        opened(client, told=META.record()["told"].replace('"version": 1', '"version": 2'))
    with pytest.raises(LibraryUnavailable, match="not completely published"):
        opened(client, told=META.record()["told"].replace('"ready": true', '"ready": false'))
    with pytest.raises(AfpError, match="made by the encoder fake-0123456789ab, not other-1"):
        client.records = [META.record()]
        MilvusLibrary.open(HERE, "other-1")


def test_refreshing_asks_once_in_a_while(client: FakeClient, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("engine.milvus.library.time.monotonic", lambda: now[0])
    library = opened(client)
    asked = len(client.asked)
    for _ in range(100):
        now[0] += 0.02
        assert library.refresh() is False
    assert len(client.asked) == asked
    now[0] += 3.0
    assert library.refresh() is False
    assert len(client.asked) - asked == 1


class Shelf:
    """A server's answers about one library of three tracks, 1,200 rows each."""

    address = THERE

    def __init__(self) -> None:
        self.meta = Meta("enc", 128, 0.5, 40, "id", generation=1, ready=True, tracks=3, segments=3600)
        self.told = '{"title": "t"}'
        self.block = b"\0" * (self.meta.rows_a_block * self.meta.row_bytes)
        self.rows = [(1200 * n, 1200) for n in range(3)]

    def by_ids(self, collection: str, ids: list[int], fields: object, level: str = "") -> list[dict[str, Any]]:
        if collection == TRACKS:
            return [self.meta.record() if number == 0 else {"id": number, "told": self.told} for number in ids]
        return [{"id": number, "block": [self.block]} for number in ids]

    def records(self, fields: object, since: int = 0, level: str = "") -> list[dict[str, Any]]:
        return [
            {"id": n, "first_row": first, "segments": count, "told": self.told}
            for n, (first, count) in enumerate(self.rows, 1)
        ]


def test_a_library_that_replaced_another_is_read_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.milvus.library.LOOK_S", 0.0)
    shelf = Shelf()
    library = MilvusLibrary(shelf, shelf.meta)
    assert (library.track_count, library.track(1).title, library.refresh()) == (3, "t", False)
    shelf.meta, shelf.rows, shelf.told = replace(shelf.meta, identity="another"), [(0, 7)], '{"title": "new"}'
    assert library.refresh()
    assert (library.track_count, library.row_count, library.track(1).title) == (1, 7, "new")
    assert not library.refresh()
    shelf.meta = replace(shelf.meta, dim=64)
    with pytest.raises(AfpError, match="was rebuilt"):
        library.refresh()


@pytest.mark.parametrize("span", [(-1, 10), (1 << 62, 10), (0, 1 << 62), (0, -5)])
def test_rows_that_cannot_be_are_not_believed(span: tuple[int, int]) -> None:
    shelf = Shelf()
    shelf.rows[1] = span
    library = MilvusLibrary(shelf, shelf.meta)
    assert (library.track_count, library.row_count) == (2, 2400)


def test_blocks_in_use_do_not_give_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.milvus.library.BLOCKS_HELD", 8)
    shelf = Shelf()
    library, step = MilvusLibrary(shelf, shelf.meta), shelf.meta.rows_a_block
    library.rows(1, 0, 2 * step)  # two blocks, then the oldest of eight
    for block in range(6):
        library.rows(2, block * step, 1)
    assert len(library.rows(1, 0, 4 * step)) == 4 * step


@pytest.mark.parametrize("told", ["[]", "{", '{"duration_s": null}', '{"duration_s": 1e999}', '{"duration_s": NaN}'])
def test_nonsense_about_a_track_is_no_failure(told: str) -> None:
    shelf = Shelf()
    shelf.told = told
    assert MilvusLibrary(shelf, shelf.meta).track(1).duration_s == 0


def test_a_block_that_is_cut_short_has_fewer_rows() -> None:
    shelf = Shelf()
    shelf.block = b"\0" * (3 * shelf.meta.row_bytes + 5)
    assert len(MilvusLibrary(shelf, shelf.meta).rows(1, 0, 5)) == 3


@pytest.mark.parametrize(
    "change", [{"dim": 128.0}, {"settings": {"cells": "x", "pieces": 1, "probes": 1, "refine": 0}}]
)
def test_a_library_is_told_in_whole_numbers(change: dict[str, Any]) -> None:
    record = Shelf().meta.record()
    record["told"] = json.dumps(json.loads(record["told"]) | change)
    with pytest.raises(AfpError, match="is not an Earmark library"):
        Meta.read(record)
