"""What a segment costs to encode on one core, front end included: `python -m tests.benchmarks.encoding [ENCODER]`.

In batches, as indexing does (ten minutes of sound at the library's hop), and alone, as one second of sound that nobody
shares. CPU time, the median of several rounds; noise has the same cost as music.
"""

import argparse
import statistics
import time

import numpy as np

from engine.encoders import load_encoder
from engine.encoders.model_card import DEFAULT

ALONE, IN_BATCHES = 200, 5


def main() -> None:
    """Two figures in milliseconds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("encoder", nargs="?", default=DEFAULT)
    encoder = load_encoder(parser.parse_args().encoder, threads=1)
    sound = np.random.default_rng(0).standard_normal(600 * encoder.sample_rate).astype(np.float32)
    for name, samples, rounds in (
        ("in batches", sound, IN_BATCHES),
        ("alone", sound[: encoder.segment_samples], ALONE),
    ):
        segments = len(encoder.embed(samples))
        times = []
        for _ in range(rounds):
            began = time.process_time()
            encoder.embed(samples)
            times.append(time.process_time() - began)
        print(f"{name}: {1000 * statistics.median(times) / segments:.2f} ms a segment")


if __name__ == "__main__":
    main()
