"""Keeps a copy of the catalogue beside it. A damaged catalogue does not replace the previous copy."""

import time
from pathlib import Path

from engine.library.catalog import BACKUP, Catalog
from engine.platform_calls import put_in_place

DAY_S = 24 * 3600.0


def keep(catalog: Catalog) -> bool:
    """Replaces the copy with a current one. Returns False, and keeps the previous copy, if the catalogue is damaged."""
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
    """Whether the copy is missing or older than this."""
    try:
        return time.time() - (directory / BACKUP).stat().st_mtime > seconds
    except OSError:
        return True
