"""The files of a scan: every sound file below some folders, each once, in a fixed order."""

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

# Containers that hold sound; a file that is named directly is tried whatever its name.
ENDINGS = frozenset(
    b".3gp .aac .ac3 .aif .aifc .aiff .alac .amr .ape .asf .au .avi .caf .dff .dsf .dts .flac .flv .m2ts .m4a .m4b .m4v"
    b" .mka .mkv .mov .mp1 .mp2 .mp3 .mp4 .mpc .mpeg .mpg .oga .ogg .ogv .opus .ra .rm .snd .spx .tak .ts .tta .voc"
    b" .vob .w64 .wav .wave .webm .wma .wmv .wv".split()
)


@dataclass(frozen=True)
class File:
    """A regular file in its current state."""

    path: bytes
    size: int
    mtime_ns: int


@dataclass(frozen=True)
class Unreadable:
    """A folder or file that cannot be read, with the reason in one sentence."""

    path: bytes
    reason: str


def walk(roots: Sequence[bytes]) -> Iterator[File | Unreadable]:
    """Everything to index below `roots` (absolute paths of folders or files); see `steps`."""
    return (found for found in steps(roots) if found is not None)


def steps(roots: Sequence[bytes]) -> Iterator[File | Unreadable | None]:
    """As `walk`, folder by folder, sorted by name, and None at each folder, so that a search can be given up.

    A link is followed where it leads out of all roots; what lies inside is met under its own name. Folders that were
    entered once are not entered again, so that loops end; a file that is a root is not met again in its folder.
    """
    entered: set[tuple[int, int]] = set()
    named = dict.fromkeys(roots)
    real_roots = [os.path.realpath(root) for root in named]
    pending = list(reversed(named))
    while pending:
        path = pending.pop()
        try:
            info = os.stat(path)
            if not stat.S_ISDIR(info.st_mode):
                yield File(path, info.st_size, info.st_mtime_ns)
                continue
            if (info.st_dev, info.st_ino) in entered:
                continue
            entered.add((info.st_dev, info.st_ino))
            with os.scandir(path) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
            yield None
        except OSError as error:
            yield Unreadable(path, why(error))
            continue
        folders = []
        for entry in found:
            if entry.is_symlink() and inside(os.path.realpath(entry.path), real_roots):
                continue
            try:
                if entry.is_dir():
                    folders.append(entry.path)
                elif entry.path not in named and _sound(entry):
                    info = entry.stat()
                    yield File(entry.path, info.st_size, info.st_mtime_ns)
            except OSError as error:
                yield Unreadable(entry.path, why(error))
        pending += reversed(folders)


def _sound(entry: os.DirEntry[bytes]) -> bool:
    return entry.is_file() and os.path.splitext(entry.name)[1].lower() in ENDINGS


def why(error: OSError) -> str:
    """An error of the file system as one plain sentence."""
    if isinstance(error, FileNotFoundError):
        return "There is no such file or folder."
    if isinstance(error, PermissionError):
        return "You are not allowed to read it; change its permissions."
    return f"It cannot be read ({error.strerror or type(error).__name__})."


def inside(path: bytes, roots: Sequence[bytes]) -> bool:
    """Whether `path` is one of `roots` or lies below one."""
    return any(path == root or path.startswith(os.path.join(root, b"")) for root in roots)


def away(root: bytes) -> bool:
    """Whether a folder is not available: deleted, unreadable, or the empty mount point of a drive."""
    try:
        if not os.path.isdir(root):
            return not os.path.lexists(root)
        with os.scandir(root) as entries:
            return next(entries, None) is None
    except OSError:
        return True
