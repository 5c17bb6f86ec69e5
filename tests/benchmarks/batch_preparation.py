"""What preparing a batch costs beside a training step of the compact encoder, in one run on the real corpus.

python -m tests.benchmarks.batch_preparation [--corpus DIR] [--preset afp]
"""

import argparse
from pathlib import Path
from statistics import median
from time import perf_counter

import torch

from engine.folders import corpus_folder
from trainer.config import PRESETS
from trainer.loop import _Training
from trainer.processes import Processes
from trainer.runs import Run

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=corpus_folder())
    parser.add_argument("--preset", choices=PRESETS, default="afp")
    args = parser.parse_args()
    threads = torch.get_num_threads()
    alone = Processes(0, 1, torch.device("cpu"))
    training = _Training(Run(Path()), PRESETS[args.preset], args.corpus, alone)
    preparing, learning = [], []
    for step in range(8):
        began = perf_counter()
        torch.set_num_threads(1)  # as the thread that prepares ahead is one of two that want the cores
        blocks = training.batches.share(step)
        torch.set_num_threads(threads)
        prepared = perf_counter()
        training._learn(blocks)
        preparing.append(prepared - began)
        learning.append(perf_counter() - prepared)
    cost, step_s = median(preparing[2:]), median(learning[2:])
    print(
        f"preparing {cost:.3f} s of one core, step {step_s:.3f} s of {threads}: "
        f"{100 * cost / step_s / threads:.0f} % of the step's computing, {100 * cost / step_s:.0f} % of its time"
    )
