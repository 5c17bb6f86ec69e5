"""The paper's claims in small: its systems made small, trained alike on the corpus, judged by Tables 3 and 4.

    python -m tests.benchmarks.paper_at_our_scale [--out DIR] [--steps 2000] [--seeds 1 2 3] [--songs 60]

Does the proposed augmentation beat the baseline, does transfer beat scratch, does accuracy drop from the baseline's
protocol (noise added) to the proposed one (recordings)? What is finished is not done again; what was cut off goes on.

The test of a claim is paired by song and says something of these trainings alone. A claim must therefore also have the
same sign with every seed, and an interval without zero when seeds are drawn again.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.stats import permutation_test

PRETRAINED = "pretrain"
BUTTERWORTH = {"preset": "paper-ours", "chain": {"roll_off": "butterworth"}}
NO_PROJECTION = {"preset": "paper-ours", "network": {"projection": False}}
RUNS = {
    "nafp baseline": ("nafp-small", "paper-baseline", ()),
    "nafp ours": ("nafp-small", "paper-ours", ()),
    "nafp ours, Butterworth": ("nafp-small", BUTTERWORTH, ()),
    "resnet-sta baseline": ("resnet-sta-small", "paper-baseline", ()),
    "resnet-sta ours": ("resnet-sta-small", "paper-ours", ()),
    "beats ours": ("beats-small", "paper-ours", ()),
    "beats+tl ours": ("beats-small", "paper-ours", ("--start", PRETRAINED)),
    "beats+tl ours, frozen": ("beats-small", "paper-ours", ("--start", PRETRAINED, "--frozen")),
    "beats+tl ours, no projection": ("beats-small", NO_PROJECTION, ("--start", PRETRAINED)),
}
PAIRS = 128
COLUMNS = (("table3", "0 dB"), ("table3", "5 dB"), ("table4", "low"), ("table4", "mid"), ("table4", "high"))
SECONDS = (2.0, 5.0)
ADDED, RECORDED = (("table3", "0 dB"),), tuple(column for column in COLUMNS if column[0] == "table4")
CLAIMS = (
    ("The proposed augmentation beats the baseline (NAFP)", "nafp ours", "nafp baseline"),
    ("… with the filters of the authors' code", "nafp ours, Butterworth", "nafp baseline"),
    ("The proposed augmentation beats the baseline (ResNet+STA)", "resnet-sta ours", "resnet-sta baseline"),
    ("Transfer beats training from nothing (BEATs)", "beats+tl ours", "beats ours"),
    ("BEATs from nothing is worse than NAFP", "nafp ours", "beats ours"),
    ("BEATs with transfer is better than NAFP", "beats+tl ours", "nafp ours"),
    ("ResNet+STA is worse than NAFP", "nafp ours", "resnet-sta ours"),
    ("Training only the projection is worse", "beats+tl ours", "beats+tl ours, frozen"),
    ("The projection helps", "beats+tl ours", "beats+tl ours, no projection"),
)
"""Each says that the first of two systems has more songs right in recordings."""
LEVEL = 0.05

Shares = NDArray[np.float64]


class Results:
    """Shares of right songs by seed, system, protocol and song."""

    def __init__(self, out: Path, seeds: Sequence[int]) -> None:
        self.seeds = seeds
        self.cells: dict[tuple[int, str, str, str, float], list[float]] = {}
        for seed in seeds:
            for table in ("table3", "table4"):
                names = [folder_of(name, seed) for name in RUNS]
                found = json.loads((out / f"{table}-{seed}" / "result.json").read_text())
                by_id = {each["id"]: each["id"].rpartition("-")[0] for each in found["encoders"]}
                for cell in found["results"]:
                    name = list(RUNS)[names.index(by_id[cell["method"]])]
                    self.cells[seed, name, table, cell["level"], cell["seconds"]] = cell["song_shares"]

    def songs(self, name: str, columns: Sequence[tuple[str, str]], seconds: Sequence[float] = SECONDS) -> Shares:
        """Percent right (seeds, songs), averaged over levels and lengths; the songs are those of the protocol."""
        return np.stack(
            [np.mean([self.cells[seed, name, *each, length] for each in columns for length in seconds], 0)
             for seed in self.seeds]
        )  # fmt: skip


def in_markdown(results: Results) -> str:
    """Both protocols side by side: the mean over songs and seeds with its interval."""
    lines = ["| system | query | " + " | ".join(f"{table} {level}" for table, level in COLUMNS) + " |"]
    lines.append("| --- " * (2 + len(COLUMNS)) + "|")
    for name in RUNS:
        for seconds in SECONDS:
            cells = []
            for column in COLUMNS:
                shares = results.songs(name, (column,), (seconds,))
                low, high = interval(shares)
                cells.append(f"{shares.mean():.1f} ({low:.0f}–{high:.0f})")
            lines.append(f"| {name} | {seconds:g} s | {' | '.join(cells)} |")
    return "\n".join(lines)


def claims(results: Results) -> str:
    """For each claim, whether it holds: the difference in points, its interval, and p after Holm's correction."""
    pairs = [(text, results.songs(more, RECORDED), results.songs(less, RECORDED), True) for text, more, less in CLAIMS]
    name = "nafp baseline"  # of which the paper says it; not paired, since the songs of the two are not the same
    drop = results.songs(name, ADDED, (2.0,)), results.songs(name, (("table4", "mid"),), (2.0,))
    pairs.append(("Recordings are harder than added noise (2 s, mid against 0 dB)", *drop, False))
    p = holm([chance(more.mean(0), less.mean(0), paired) for _, more, less, paired in pairs])
    lines = ["| claim | difference, points | p | |", "| --- | --- | --- | --- |"]
    for (text, more, less, paired), corrected in zip(pairs, p, strict=True):
        low, high = interval(more, less, paired)
        by_seed = more.mean(1) - less.mean(1)
        sure = corrected < LEVEL and (low > 0 or high < 0) and abs(np.sign(by_seed).sum()) == len(by_seed)
        verdict = ("holds here" if low > 0 else "does not hold here") if sure else "inconclusive"
        difference = f"{more.mean() - less.mean():+.1f} ({low:+.1f} to {high:+.1f})"
        lines.append(f"| {text} | {difference} | {corrected:.4f} | {verdict} |")
    return "\n".join(lines)


def interval(shares: Shares, minus: Shares | None = None, paired: bool = True) -> tuple[float, float]:
    """95 % of the mean of shares (seeds, songs), or of a difference, when seeds and songs are drawn again."""
    random = np.random.default_rng(0)

    def drawn(of: Shares, songs: NDArray[np.int64]) -> float:
        seeds = random.integers(len(of), size=len(of))
        return float(of[np.ix_(seeds, songs)].mean())

    means = []
    for _ in range(2000):
        songs = random.integers(shares.shape[1], size=(shares.shape[1],))
        mean = drawn(shares, songs)
        if minus is not None:
            others = songs if paired else random.integers(minus.shape[1], size=(minus.shape[1],))
            mean -= drawn(minus, others)
        means.append(mean)
    low, high = np.quantile(means, (0.025, 0.975))
    return float(low), float(high)


def chance(more: Shares, less: Shares, paired: bool) -> float:
    """How often a difference as large, either way, comes about when the systems are swapped at random, song by song."""
    kind = "samples" if paired else "independent"
    result = permutation_test(
        (more, less), lambda a, b: np.mean(a) - np.mean(b), permutation_type=kind, n_resamples=9999, rng=0
    )
    return float(result.pvalue)


def holm(p: Sequence[float]) -> list[float]:
    """Corrected for the number of tests (Holm 1979)."""
    corrected, least = [0.0] * len(p), 0.0
    for rank, at in enumerate(np.argsort(p).tolist()):
        least = corrected[at] = max(least, min(1.0, (len(p) - rank) * p[at]))
    return corrected


def folder_of(name: str, seed: int) -> str:
    return f"{name.replace(' ', '-').replace(',', '')}-{seed}"


def afp(*arguments: str, log: Path = Path(os.devnull)) -> None:
    environment = {"OMP_NUM_THREADS": "1", **os.environ}
    with log.open("a") as file:
        subprocess.run([sys.executable, "-m", "engine", *arguments], env=environment, check=True, stdout=file)


def pretrain(folder: Path, steps: int, seed: int) -> None:
    if not (folder / "done").exists():
        begun = (folder / "config.json").exists()
        settings = ["--resume"] if begun else ["--steps", str(steps), "--seed", str(seed)]
        afp("pretrain", "--run", str(folder), *settings)
        (folder / "done").touch()


def train(out: Path, name: str, seed: int, steps: int) -> None:
    encoder, preset, more = RUNS[name]
    folder = out / folder_of(name, seed)
    if (folder / "model" / "model.json").exists():
        return
    if (folder / "config.json").exists():
        afp("train", "--run", str(folder), "--resume", log=out / "log.txt")
        return
    config = out / f"{folder.name}.json"
    config.write_text(json.dumps({"preset": preset} if isinstance(preset, str) else preset))
    start = str(out / f"{PRETRAINED}-{seed}" / "checkpoint.pt")
    afp(
        "train", str(config), "--run", str(folder), "--encoder", encoder, "--steps", str(steps), "--seed", str(seed),
        "--pairs", str(PAIRS), "--block", "32", *(start if each == PRETRAINED else each for each in more),
        log=out / "log.txt",
    )  # fmt: skip


def judge(out: Path, seed: int, songs: int) -> None:
    models = [str(out / folder_of(name, seed) / "model") for name in RUNS]
    for table, more in (("table3", ()), ("table4", ("--songs", str(songs), "--song-seconds", "60", "--clips", "8"))):
        if not (out / f"{table}-{seed}" / "result.json").exists():
            asked = ("--seconds", *map(str, SECONDS), "--open-set", "0", "--out", str(out / f"{table}-{seed}"), *more)
            afp("evaluate", table, "--encoder", *models, *asked)


def check(file: Path, settings: dict[str, int]) -> None:
    """Refuses a folder in which runs with other settings lie."""
    if not file.exists():
        file.write_text(json.dumps(settings))
    elif json.loads(file.read_text()) != settings:
        raise SystemExit(f"{file.parent} holds runs with other settings ({file.read_text()}): give another --out.")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("runs/paper"))
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--songs", type=int, default=60)
    parser.add_argument("--pretraining", type=int, default=1500)
    parser.add_argument("--at-once", type=int, default=2)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    check(args.out / "settings.json", {"steps": args.steps, "pretraining": args.pretraining, "songs": args.songs})
    with ThreadPoolExecutor(args.at_once) as pool:
        for seed in args.seeds:
            first = pool.submit(pretrain, args.out / f"{PRETRAINED}-{seed}", args.pretraining, seed)
            fresh = [pool.submit(train, args.out, name, seed, args.steps) for name in RUNS if "tl" not in name]
            first.result()
            transferred = [pool.submit(train, args.out, name, seed, args.steps) for name in RUNS if "tl" in name]
            for job in [*fresh, *transferred]:
                job.result()
            judge(args.out, seed, args.songs)
    results = Results(args.out, args.seeds)
    print(in_markdown(results), claims(results), sep="\n\n")


if __name__ == "__main__":
    main()
