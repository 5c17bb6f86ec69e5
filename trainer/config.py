"""Everything that a run depends on besides the corpus, and the presets."""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from engine.errors import AfpError
from trainer.augment import CHAINS
from trainer.paper_chain import BASELINE, PROPOSED, Distortions
from trainer.phone_chain import Chain

SPEEDS = (0.80, 0.90, 1.12, 1.25)


@dataclass(frozen=True)
class Config:
    """The settings of a training. `steps` is used or, if 0, `epochs`: an epoch draws as many segments as there are
    songs.
    """

    encoder: str = "compact"
    network: dict[str, Any] = field(default_factory=dict)
    start: str = ""
    """Weights to start from: a shipped encoder, a model folder, or a published BEATs checkpoint."""
    frozen: bool = False
    """Whether only the projection learns, as in section 5.2 of the paper."""
    pairs: int = 256
    block: int = 64
    """Pairs that are prepared together; several processes share a batch by blocks."""
    at_once: int = 0
    """Pairs whose gradients are held in memory at a time (a multiple of `block`); 0: all."""
    steps: int = 9000
    epochs: int = 0
    optimiser: str = "adamw"
    schedule: str = "constant"
    """`constant`: constant, then linear to zero over the last `decay` of the steps; `cosine`: a cosine over all
    steps.
    """
    decay: float = 0.35
    rate: float = 2e-3
    least_rate: float = 1e-7
    """Where the cosine ends."""
    weight_decay: float = 0.02
    temperature: float = 0.05
    average: float = 0.998
    """Decay of the running average of the weights, which is saved; 0: the weights themselves are saved."""
    precision: str = "auto"
    """`auto`: half precision where it is faster; `full`: never."""
    check_steps: int = 500
    """Steps between two evaluations on unseen songs."""
    seed: int = 1
    speeds: tuple[float, ...] = SPEEDS
    tolerance: float = 0.0
    """How much a recording's speed may differ from its segment's, either way: 0.015 is 1.5 %."""
    chain: Chain | Distortions = field(default_factory=Chain)

    def __post_init__(self) -> None:
        for name, known in (
            ("optimiser", ("adamw", "lamb")),
            ("schedule", ("constant", "cosine")),
            ("precision", ("auto", "full")),
        ):
            if getattr(self, name) not in known:
                raise ValueError(f"{name} is one of {', '.join(known)}")
        if self.block < 1 or self.pairs < 2 or self.pairs % self.block or self.at_once % self.block:
            raise ValueError("pairs and at_once are multiples of block")
        if min(self.at_once, self.steps, self.epochs, self.seed) < 0 or self.check_steps < 1:
            raise ValueError("nothing is negative, and check_steps is at least 1")
        if not 0 < self.rate < 1 or not 0 < self.decay <= 1 or not 0 <= self.average < 1 or not self.temperature > 0:
            raise ValueError("rate, decay and average lie between 0 and 1, and the temperature is above 0")
        if any(not 0.5 <= speed <= 2 for speed in self.speeds):
            raise ValueError("speeds lie between 0.5 and 2")
        if not 0 <= self.tolerance < 0.1:
            raise ValueError("tolerance lies between 0 and 0.1")
        if not self.steps and self.epochs < 1:
            raise ValueError("say how many steps or epochs")


PAPER = Config(
    encoder="nafp",
    steps=0,
    epochs=120,
    optimiser="lamb",
    schedule="cosine",
    rate=3e-3,
    weight_decay=0.0,
    average=0.0,
    speeds=(),
    chain=PROPOSED,
)
SHIPPED = Config(steps=18_500, decay=0.12)
"""The shipped encoder's settings: the full rate for most steps, then 2,200 steps down to zero."""
PRESETS = {"afp": Config(), "shipped": SHIPPED, "paper-ours": PAPER, "paper-baseline": replace(PAPER, chain=BASELINE)}
PRESETS |= {"paper": PAPER, "paper-table2": PAPER}  # they differ in the index only (RECIPES: K 20, m 64)


def rate_at(step: int, config: Config) -> float:
    """Learning rate: a cosine to `least_rate`; or 100 steps of warm-up, constant, then linear down to zero."""
    if config.schedule == "cosine":
        down = (1 + math.cos(math.pi * step / config.steps)) / 2
        return config.least_rate + (config.rate - config.least_rate) * down
    rest = (config.steps - step) / (config.decay * config.steps)
    return config.rate * min((step + 1) / 100, 1.0, max(rest, 1e-4))


def config_from(fields: Mapping[str, Any]) -> Config:
    """A Config from its JSON form; missing settings come from the preset named by `preset`, or from `afp`.

    Raises AfpError that names unknown settings.
    """
    try:
        settings = _tuples(fields)
        settings.pop("version", None)
        preset = settings.pop("preset", "afp")
        if preset not in PRESETS:
            raise ValueError(f"there is no preset {preset}; there are {', '.join(PRESETS)}")
        start = PRESETS[preset]
        if "chain" in settings:
            chosen = {**_tuples(settings["chain"])}
            kind = chosen.get("kind", start.chain.kind)
            settings["chain"] = CHAINS[kind](**((asdict(start.chain) if kind == start.chain.kind else {}) | chosen))
        return replace(start, **settings)
    except (TypeError, AttributeError, ValueError, KeyError) as error:
        raise AfpError(f"This is no training configuration: {error}.") from error


def _tuples(value: Any) -> Any:
    """Lists as tuples, all the way down, the first level of a mapping copied; a network's settings stay as they are."""
    if isinstance(value, list):
        return tuple(_tuples(each) for each in value)
    if isinstance(value, Mapping):
        return {key: each if key == "network" else _tuples(each) for key, each in value.items()}
    return value


def config_fields(config: Config) -> dict[str, Any]:
    """The JSON form of a Config."""
    return asdict(config)
