"""`python -m afp_gui` is `afp-gui`."""

import sys

from afp_gui.app import main

sys.exit(main())
