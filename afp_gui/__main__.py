"""`python -m afp_gui` is `afp-gui`. Frozen, it is also the program that the window starts for `afp`: without Qt."""

import sys
from multiprocessing import freeze_support

from engine.child_processes import worker_arguments


def main() -> int:
    """Run the window, or `afp` in a frozen child process."""
    arguments = worker_arguments(sys.argv)
    if arguments is not None:
        from engine.cli import main as run_command

        return run_command(arguments)
    from afp_gui.app import main as show_window

    return show_window()


if __name__ == "__main__":
    freeze_support()  # a frozen child that decodes goes no further
    sys.exit(main())
