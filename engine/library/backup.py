"""The copy of the catalogue that is kept beside it: one that is whole, or the one before."""

import time
from pathlib import Path

from engine.library.catalog import BACKUP, Catalog
from engine.platform_calls import put_in_place

DAY_S = 24 * 3600.0


def keep(catalog: Catalog) -> bool:
    """Replaces the copy by one of this moment; False, and the copy of before stays, when the catalogue is damaged."""
    path = catalog.path.with_name(BACKUP)
    new = path.with_name(f"{BACKUP}.checking")
    catalog.copy_to(new)
    copy = Catalog(new, write=False)
    try:
        whole = not copy.problems() and not copy.altered()
    finally:
        copy.close()
    if whole:
        put_in_place(new, path)
    else:
        new.unlink()
    return whole


def older_than(directory: Path, seconds: float) -> bool:
    """Whether there is no copy, or an old one."""
    try:
        return time.time() - (directory / BACKUP).stat().st_mtime > seconds
    except OSError:
        return True
