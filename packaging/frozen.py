"""What the frozen programs run: `earmark` is the window, `afp` the command line; either starts itself as its child."""

import os
import sys
from multiprocessing import freeze_support
from pathlib import Path


def main() -> int:
    """The window or the command, by the name of the program."""
    if Path(sys.executable).name == "earmark":
        from afp_gui.__main__ import main as show_window

        return show_window()

    from engine.child_processes import worker_arguments
    from engine.cli import main as run_command

    return run_command(worker_arguments(sys.argv))


def give_back_library_path() -> None:
    """The bundled libraries are for this program: a browser or `apt-get` that it starts gets the system's own.

    A child of the program itself is told to find the bundled ones anew, since it does not inherit the way to them.
    """
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    freeze_support()  # a child that decodes goes no further
    give_back_library_path()
    sys.exit(main())
