import io
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.errors import AfpError
from engine.library.archive import export_library, import_library
from engine.library.library import Library


@pytest.fixture
def exported(library: Library, add: Callable[..., int], tmp_path: Path) -> Path:
    for name in ("a", "b", "c"):
        add(library, name)
    library.remove([2])
    export_library(library, tmp_path / "library.afp")
    return tmp_path / "library.afp"


def test_a_library_comes_back_as_it_was(library: Library, exported: Path, tmp_path: Path) -> None:
    import_library(exported, tmp_path / "far" / "away")
    with Library.open(tmp_path / "far" / "away", library.encoder_id) as copy:
        assert copy.tracks() == library.tracks()
        assert copy.verify() == []
        assert (copy.rows(3, 0, 99) == library.rows(3, 0, 99)).all()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["far", "library", "library.afp"]
    assert [path.name for path in (tmp_path / "far").iterdir()] == ["away"]


def test_a_library_is_never_overwritten(library_dir: Path, exported: Path) -> None:
    with pytest.raises(AfpError, match=r"There is a library in .* already"):
        import_library(exported, library_dir)


@pytest.mark.parametrize("member", ["library.json", "catalog.sqlite3", "embeddings/000000.f16"])
def test_a_flipped_byte_is_noticed(exported: Path, tmp_path: Path, member: str) -> None:
    data = bytearray(exported.read_bytes())
    with tarfile.open(exported) as archive:
        found = archive.getmember(member)
    data[found.offset_data + found.size // 2] ^= 1
    exported.write_bytes(data)
    with pytest.raises(AfpError, match="is not a library made by"):
        import_library(exported, tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


@pytest.mark.parametrize("name", ["../evil", "/tmp/evil", "embeddings/../../evil", "catalog.sqlite3"])
def test_foreign_members_are_refused(exported: Path, tmp_path: Path, name: str) -> None:
    with tarfile.open(exported, "a") as archive:
        member = tarfile.TarInfo(name)
        member.size = 4
        archive.addfile(member, io.BytesIO(b"evil"))
    with pytest.raises(AfpError, match="is not a library made by"):
        import_library(exported, tmp_path / "copy")
    assert not list(tmp_path.rglob("evil"))


def test_whose_fault_it_is(library: Library, exported: Path, tmp_path: Path) -> None:
    with pytest.raises(AfpError, match=r"copy cannot be read \(Is a directory\)"):
        (tmp_path / "copy").mkdir()
        import_library(tmp_path / "copy", tmp_path / "other")
    with pytest.raises(AfpError, match=r"library\.afp/other cannot take the library \(.*\); choose"):
        import_library(exported, exported / "other")
    with pytest.raises(AfpError, match=r"copy cannot take the library \(Directory not empty\); choose an empty folder"):
        (tmp_path / "copy" / "mine").touch()
        import_library(exported, tmp_path / "copy")
    with pytest.raises(AfpError, match=r"nowhere/library\.afp cannot be written \(No such file or directory\)"):
        export_library(library, tmp_path / "nowhere" / "library.afp")


@pytest.mark.parametrize("kept", [0, 600, 2000, 40_000])
def test_a_cut_file_leaves_nothing(exported: Path, tmp_path: Path, kept: int) -> None:
    exported.write_bytes(exported.read_bytes()[:kept])
    with pytest.raises(AfpError):
        import_library(exported, tmp_path / "copy")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["library", "library.afp"]
