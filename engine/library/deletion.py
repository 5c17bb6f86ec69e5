"""Deletes a library: the files of Earmark in its folder, and nothing else in it."""

from contextlib import suppress
from pathlib import Path

from engine.errors import AfpError
from engine.library.catalog_access import is_library
from engine.library.lock import WriterLock
from engine.user_data import IN_LIBRARY


def delete_library(directory: Path) -> int:
    """Deletes the library in this folder, whole or damaged, and the folder if nothing else is in it; bytes freed.

    Raises AfpError when there is none, another process is changing it, or the folder cannot be changed.
    """
    if not is_library(directory):
        raise AfpError(f"There is no music library in {directory}; nothing was deleted.")
    freed = 0
    try:
        WriterLock(directory / "lock").release()
        for pattern in IN_LIBRARY:  # the catalogue first: what is left of a deletion that was killed is no library
            for file in sorted(directory.glob(pattern)):
                freed += file.stat().st_size
                file.unlink()
        for folder in (directory / "embeddings", directory / "index", directory):
            with suppress(OSError):  # somebody else's files are in it
                folder.rmdir()
    except OSError as error:
        raise AfpError(
            f"The library {directory} cannot be deleted ({error.strerror}); check the folder and its permissions."
        ) from error
    return freed
