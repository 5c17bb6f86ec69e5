"""The paper's claims in small: its systems an eighth as wide, trained alike on the corpus, judged by Tables 3 and 4.

    python -m tests.benchmarks.paper_at_our_scale [--out DIR] [--steps 400] [--at-once 2]

Does the proposed augmentation beat the baseline, does transfer beat scratch, does accuracy drop from the baseline's
protocol (noise added) to the proposed one (recordings)? What is finished is not done again; what was cut off goes on.
"""

import argparse
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PRETRAINED = "pretrain"
BUTTERWORTH = {"preset": "paper-ours", "chain": {"roll_off": "butterworth"}}
RUNS = {
    "nafp baseline": ("nafp-small", "paper-baseline", ()),
    "nafp ours": ("nafp-small", "paper-ours", ()),
    "nafp ours, Butterworth": ("nafp-small", BUTTERWORTH, ()),
    "resnet-sta baseline": ("resnet-sta-small", "paper-baseline", ()),
    "resnet-sta ours": ("resnet-sta-small", "paper-ours", ()),
    "beats ours": ("beats-small", "paper-ours", ()),
    "beats+tl ours": ("beats-small", "paper-ours", ("--start", PRETRAINED)),
    "beats+tl ours, frozen": ("beats-small", "paper-ours", ("--start", PRETRAINED, "--frozen")),
    "beats+tl ours, no projection": ("beats-small", {"preset": "paper-ours", "network": {"projection": False}},
                                     ("--start", PRETRAINED)),
}  # fmt: skip
PAIRS, SEED = 128, 1


def folder_of(name: str) -> str:
    return name.replace(" ", "-").replace(",", "")


def in_markdown(out: Path) -> str:
    """Both protocols side by side: shares of right songs in percent, with their intervals."""
    columns = [("table3", "0 dB"), ("table3", "5 dB"), ("table4", "low"), ("table4", "mid"), ("table4", "high")]
    found = {table: json.loads((out / table / "result.json").read_text())["results"] for table in ("table3", "table4")}
    lines = ["| system | query | " + " | ".join(f"{table} {level}" for table, level in columns) + " |"]
    lines.append("| --- " * (2 + len(columns)) + "|")
    for name in RUNS:
        for seconds in (2.0, 5.0):
            cells = []
            for table, level in columns:
                share = next(
                    cell["right"] for cell in found[table]
                    if (cell["seconds"], cell["level"]) == (seconds, level)
                    and cell["method"].rpartition("-")[0] == folder_of(name)
                )  # fmt: skip
                cells.append(f"{share['share']:.1f} ({share['low']:.0f}–{share['high']:.0f})")
            lines.append(f"| {name} | {seconds:g} s | {' | '.join(cells)} |")
    return "\n".join(lines)


def afp(*arguments: str, out: Path | None = None) -> None:
    environment = {"OMP_NUM_THREADS": "1", **os.environ}
    with (out or Path(os.devnull)).open("a") as log:
        subprocess.run([sys.executable, "-m", "engine", *arguments], env=environment, check=True, stdout=log)


def pretrain(folder: Path, steps: int) -> None:
    if not (folder / "done").exists():
        begun = (folder / "config.json").exists()
        afp(
            "pretrain", "--run", str(folder), *(["--resume"] if begun else ["--steps", str(steps), "--seed", str(SEED)])
        )
        (folder / "done").touch()


def train(out: Path, name: str, steps: int) -> None:
    encoder, preset, more = RUNS[name]
    folder = out / folder_of(name)
    if (folder / "model" / "model.json").exists():
        return
    if (folder / "config.json").exists():
        afp("train", "--run", str(folder), "--resume", out=out / "log.txt")
        return
    config = out / f"{folder.name}.json"
    config.write_text(json.dumps({"preset": preset} if isinstance(preset, str) else preset))
    settings = ["--encoder", encoder, "--steps", str(steps), "--pairs", str(PAIRS), "--block", "32"]
    settings += [
        "--seed",
        str(SEED),
        *(str(out / "pretrain" / "checkpoint.pt") if x == PRETRAINED else x for x in more),
    ]
    afp("train", str(config), "--run", str(folder), *settings, out=out / "log.txt")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("runs/paper"))
    parser.add_argument("--steps", type=int, default=400)
    parser.add_argument("--pretraining", type=int, default=1500)
    parser.add_argument("--at-once", type=int, default=2)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(args.at_once) as pool:
        first = pool.submit(pretrain, args.out / PRETRAINED, args.pretraining)
        fresh = [pool.submit(train, args.out, name, args.steps) for name in RUNS if "tl" not in name]
        first.result()
        for job in [*fresh, *(pool.submit(train, args.out, name, args.steps) for name in RUNS if "tl" in name)]:
            job.result()
    models = [str(args.out / folder_of(name) / "model") for name in RUNS]
    for table in ("table3", "table4"):
        if not (args.out / table / "result.json").exists():
            afp("evaluate", table, "--encoder", *models, "--open-set", "0", "--out", str(args.out / table))
    print(in_markdown(args.out))
