"""Removes torchaudio's CUDA libraries where torch is a CPU build.

torchaudio comes as a CUDA build only. Beside a CPU torch its libraries cannot be loaded and the import fails; without
them it imports, and everything that Earmark uses of it is Python.
"""

import importlib.util
from pathlib import Path

import torch

if torch.version.cuda is None:
    torchaudio = importlib.util.find_spec("torchaudio")
    if torchaudio is not None and torchaudio.origin is not None:
        for library in (Path(torchaudio.origin).parent / "lib").glob("*.so"):
            library.unlink()
