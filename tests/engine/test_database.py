import subprocess
import sys
from importlib.util import find_spec

import pytest


@pytest.mark.skipif(find_spec("pandas") is None, reason="pandas is not installed")
def test_a_database_is_opened_without_pandas_which_can_still_be_had() -> None:
    program = "import sys, engine.library.catalog; assert 'pandas' not in sys.modules; import pandas"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
