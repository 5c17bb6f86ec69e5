"""What a test has started."""

import os
import subprocess


def children() -> list[str]:
    """Running `afp` commands that this process started."""
    listed = subprocess.run(
        ["ps", "--ppid", str(os.getpid()), "-o", "args="], capture_output=True, text=True, check=False
    ).stdout.splitlines()
    return [line for line in listed if "-m engine" in line]
