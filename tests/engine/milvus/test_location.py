"""Addresses of libraries: what they say, that a Path carries them, and what is refused."""

from pathlib import Path

import pytest

from engine.cli import main
from engine.errors import UsageError
from engine.library.location import Address, address_of, on_server, place_text


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("milvus://127.0.0.1:19999/songs", Address("127.0.0.1", 19999, "songs", tls=False)),
        ("milvus://localhost/songs", Address("localhost", 19530, "songs", tls=False)),
        ("milvus://[::1]:19999/songs", Address("[::1]", 19999, "songs", tls=False)),
        ("milvus://Music.Example.org/Songs_2", Address("music.example.org", 19530, "Songs_2", tls=True)),
        ("milvus+plain://music.example.org/songs", Address("music.example.org", 19530, "songs", tls=False)),
        ("milvus+tls://localhost/songs", Address("localhost", 19530, "songs", tls=True)),
        # Names of other machines that look like this one's.
        ("milvus://127.0.0.1.example.org/songs", Address("127.0.0.1.example.org", 19530, "songs", tls=True)),
        ("milvus://localhost.example.org/songs", Address("localhost.example.org", 19530, "songs", tls=True)),
    ],
)
def test_an_address_survives_being_a_path_and_being_written(text: str, address: Address) -> None:
    assert address_of(text) == address
    assert address_of(Path(text)) == address
    assert address_of(str(address)) == address
    assert place_text(Path(text)) == str(address)
    assert address.uri == f"{'https' if address.tls else 'http'}://{address.host}:{address.port}"


@pytest.mark.parametrize("folder", ["/home/anna/Music", "milvus", "library/milvus:/x", "C:/Music"])
def test_a_folder_is_no_address(folder: str) -> None:
    assert address_of(Path(folder)) is None
    assert not on_server(Path(folder))
    assert place_text(Path(folder)) == folder


@pytest.mark.parametrize(
    "text",
    ["milvus://", "milvus://host", "milvus://host/", "milvus://host/a/b", "milvus://host/9", "milvus://host/a b",
     "milvus://host:0/a", "milvus://host:70000/a", "milvus://host/a?x=1", "milvus://host/é", "milvus+ssl://h/a\n"],
)  # fmt: skip
def test_what_is_no_address_is_refused(text: str) -> None:
    if text.startswith("milvus+ssl"):
        assert address_of(text) is None
        return
    with pytest.raises(UsageError, match="write milvus://HOST:19530/NAME"):
        address_of(text)


def test_an_address_with_a_password_is_refused_without_repeating_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["library", "status", "--library", "milvus://anna:secret@example.org/songs"]) == 2
    said = capsys.readouterr().err
    assert "afp library login" in said
    assert "secret" not in said


@pytest.mark.parametrize(
    "command",
    [
        ["index", "/nowhere"],
        ["library", "verify"],
        ["library", "folders"],
        ["library", "delete"],
        ["library", "publish", "milvus://localhost/b"],
    ],
)
def test_what_needs_the_folder_says_so(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "--library", "milvus://127.0.0.1:19999/songs"]) == 1
    assert capsys.readouterr().err == (
        "afp: The library milvus://127.0.0.1:19999/songs is only read here; do this where its folder is, then run "
        "`afp library publish`.\n"
    )
