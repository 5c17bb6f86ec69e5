from pathlib import Path

import pytest

from engine import user_data
from engine.folders import corpus_folder, data_folder


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path


def put(path: Path, size: int = 10) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(size))
    return path


def test_each_file_counts_once_and_for_its_kind(home: Path) -> None:
    profile, elsewhere = home / "profile", home / "disk" / "mine"
    put(profile / "history.sqlite3", 100)
    put(profile / "history.sqlite3-wal", 20)
    put(profile / "feedback.jsonl", 7)
    put(profile / "settings.ini", 3)
    put(profile / "earmark.log.1", 4)
    put(data_folder() / "library" / "catalog.sqlite3", 1_000)
    put(data_folder() / "library@other" / "embeddings" / "000000.f16", 500)
    put(elsewhere / "index" / "manifest.json", 50)
    put(data_folder() / "runs" / "a" / "log", 9)
    put(corpus_folder() / "music", 11)
    sizes = user_data.sizes(user_data.all_user_data(profile, [elsewhere]))
    assert sizes == {"history": 120, "feedback": 7, "settings": 7, "libraries": 1_550, "trainings": 9, "prepared": 11}


def test_measuring_can_be_cut_short(home: Path) -> None:
    put(home / "profile" / "history.sqlite3", 100)
    assert user_data.sizes(user_data.all_user_data(home / "profile", []), lambda: True)["history"] == 0


def test_everything_of_earmark_is_deleted_and_nothing_else(home: Path) -> None:
    profile, mixed = home / "profile", home / "Music"
    song, note = put(mixed / "song.flac"), put(profile / "notes.txt")
    linked = put(home / "precious" / "song.ogg")
    (data_folder() / "runs").mkdir(parents=True)
    (data_folder() / "runs" / "link").symlink_to(linked.parent)
    for name in ("catalog.sqlite3", "catalog.sqlite3-wal", "lock", "embeddings/000000.f16", "index/a.faiss"):
        put(mixed / name)
    for name in ("history.sqlite3", "feedback.jsonl", "settings.ini", "earmark.log", "earmark.log.2"):
        put(profile / name)
    put(data_folder() / "library" / "catalog.sqlite3")
    put(corpus_folder() / "music")
    assert user_data.delete(user_data.all_user_data(profile, [mixed])) == []
    assert song.exists()
    assert linked.exists()
    assert list(mixed.rglob("*")) == [song]
    assert list(profile.iterdir()) == [note]
    assert not data_folder().exists()
    assert not corpus_folder().parent.exists()


def test_what_cannot_be_deleted_is_told(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = put(home / "profile" / "history.sqlite3")

    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refuse)
    assert user_data.delete(user_data.all_user_data(home / "profile", [])) == [held]
