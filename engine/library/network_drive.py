"""Whether a folder lies on another computer: SQLite's write-ahead log needs memory that all its users share."""

import os
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
_REMOTE = ("nfs", "cifs", "smb", "afs", "9p", "ceph", "glusterfs", "davfs", "ncpfs", "fuse.sshfs", "fuse.rclone")


def on_share(directory: Path) -> bool:
    """True only if this is certain."""
    if os.name == "nt":
        return str(directory.absolute()).startswith("\\\\")
    try:
        lines = _MOUNTS.read_text(errors="surrogateescape").splitlines()
        where = os.path.realpath(directory)
    except OSError:
        return False
    found, kind = "", ""
    for line in lines:
        before, _, after = line.partition(" - ")
        mount = _unescaped(before.split()[4])
        if len(mount) >= len(found) and (where == mount or where.startswith(mount.rstrip("/") + "/")):
            found, kind = mount, after.split()[0]
    return kind.startswith(_REMOTE)


def _unescaped(name: str) -> str:
    """Spaces and line breaks are written as octal numbers there."""
    return os.fsdecode(name.encode("utf-8", "surrogateescape").decode("unicode_escape").encode("latin-1"))
