"""sqlite-utils' `Database`, imported without pandas.

It loads pandas wherever that is installed (as it is beside pymilvus): half a second at each start, for types that are
never stored here. An import of pandas by another thread would fail meanwhile, so whatever opens a library imports this
before pymilvus.
"""

import sys

_HIDDEN = "pandas" not in sys.modules
if _HIDDEN:
    sys.modules["pandas"] = None  # type: ignore[assignment]  # so that importing it fails
try:
    from sqlite_utils import Database as Database
finally:
    if _HIDDEN:
        del sys.modules["pandas"]
