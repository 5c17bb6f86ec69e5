"""Turns the choices on the page into commands, and estimates how long they take. No Qt here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

RECORDED_ON = ("table2", "table4", "figure7")
"""Protocols that use recordings of a programme; the others make their own clips."""
WITH_LEVELS = ("trial", "live", "landmarks")
LEVELS = ("low", "mid", "high", "extreme")
LENGTHS_S = (1, 2, 3, 5, 10, 15)
DEFAULT_LENGTHS_S: Mapping[str, tuple[float, ...]] = {
    "trial": (2, 5, 10),
    "table3": (1, 2, 3, 5),
    "table4": (2, 5, 10, 15),
    "table2": (2, 5, 10, 15),
    "figure7": (15,),
    "live": (),
}
CLIPS: Mapping[str, tuple[int, int | None]] = {"quick": (1, 5), "normal": (3, 15), "thorough": (10, None)}
"""Clips per song, level and length if clips are made; for recordings at most this many, None for all."""
OPEN_SET = {"quick": 50, "normal": 200, "thorough": 400}
_QUERY_S: Mapping[str, float] = {
    "trial": 0.35,
    "landmarks": 0.2,
    "table3": 0.12,
    "table4": 0.03,
    "table2": 0.08,
    "figure7": 0.1,
    "live": 4.0,
}
"""Seconds per query on a slow core; the time of real runs corrects them."""
_SIMULATED_S, _ENCODED_HOUR_S, _THRESHOLD_S = 120.0, 25.0, 0.5
_SONG_S, _SONGS = 208.0, 15


@dataclass(frozen=True)
class Real:
    """Recordings of a room: a folder, or files by level and a truth file."""

    folder: Path | None = None
    files: Mapping[str, Path] = field(default_factory=dict)
    truth: Path | None = None


@dataclass(frozen=True)
class Plan:
    """One press of Start. `songs` of the corpus with `hours` are used; `recordings` None: simulated."""

    protocol: str
    encoders: tuple[str, ...]
    corpus: Path
    seconds: tuple[float, ...]
    levels: tuple[str, ...] = LEVELS
    thorough: str = "normal"
    recordings: Real | None = None
    on_clips: bool = False
    songs: int = 0
    hours: float = 0.0


@dataclass(frozen=True)
class Step:
    """One command: `afp ARGUMENTS… --out FOLDER`, where FOLDER, or a file in it, is added when it runs."""

    protocol: str
    encoder: str
    arguments: tuple[str, ...]
    estimated_s: float


def steps(plan: Plan) -> list[Step]:
    """The commands in order. Trial and live take one encoder each, the paper's protocols all at once."""
    if plan.protocol == "table2" and plan.on_clips:
        return [_step(plan, "landmarks", ()), *(_step(plan, "trial", (name,)) for name in plan.encoders)]
    if plan.protocol in ("trial", "live"):
        return [_step(plan, plan.protocol, (name,)) for name in plan.encoders]
    return [_step(plan, plan.protocol, plan.encoders)]


def _step(plan: Plan, protocol: str, encoders: tuple[str, ...]) -> Step:
    arguments = ["evaluate", protocol, "--corpus", str(plan.corpus)]
    if encoders:
        arguments += ["--encoder", *encoders]
    if protocol != "live":
        arguments += ["--seconds", *(f"{length:g}" for length in plan.seconds)]
    if protocol in WITH_LEVELS:
        arguments += ["--levels", *plan.levels]
    made, heard = CLIPS[plan.thorough]
    clips = heard if protocol in RECORDED_ON else made
    if clips is not None:
        arguments += ["--clips", str(clips)]
    if protocol not in WITH_LEVELS:
        arguments += ["--open-set", str(OPEN_SET[plan.thorough])]
    if protocol in RECORDED_ON and plan.recordings is not None:
        arguments += _of_room(plan.recordings)
    return Step(protocol, " ".join(encoders), tuple(arguments), _estimated_s(plan, protocol, max(1, len(encoders))))


def _of_room(real: Real) -> list[str]:
    if real.folder is not None:
        return ["--recordings", str(real.folder)]
    named = [part for level, path in real.files.items() for part in (f"--{level}", str(path))]
    return [*named, "--truth", str(real.truth)]


def _estimated_s(plan: Plan, protocol: str, encoders: int) -> float:
    made, heard = CLIPS[plan.thorough]
    lengths = max(1, len(plan.seconds))
    if protocol in RECORDED_ON:
        each = min(heard or 10**6, 2 * _SONG_S / (sum(plan.seconds) / lengths)) if plan.seconds else 1
        queries = _SONGS * 3 * lengths * each * (6 if protocol == "figure7" else 1)
        fixed = _SIMULATED_S
    else:
        levels = len(plan.levels) * 2 if protocol in WITH_LEVELS else 4
        queries = plan.songs * levels * made * (1 if protocol == "live" else lengths)
        fixed = 10.0
    threshold = 0 if protocol in WITH_LEVELS else 2 * OPEN_SET[plan.thorough] * _THRESHOLD_S
    return fixed + encoders * (queries * _QUERY_S[protocol] + plan.hours * _ENCODED_HOUR_S + threshold)
