"""`python -m engine` is `afp`."""

import sys
from multiprocessing import freeze_support

from engine.cli import main

if __name__ == "__main__":
    freeze_support()  # a frozen child that decodes goes no further
    sys.exit(main())
