"""Pretrains BEATs on music alone, for transfer without the published weights.

The first iteration of BEATs (Chen 2022), whose tokenizer is a random projection (BEST-RQ, Chiu 2022): three quarters of
the patches of a segment are hidden, and the network tells from the others which of the tokenizer's codes each had.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from math import cos, pi
from pathlib import Path
from time import monotonic
from typing import Any, cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import cross_entropy, normalize

from engine.encoders.beats import PATCH, PUBLISHED_FORM, PUBLISHED_SIZES, SMALL, Beats
from engine.encoders.precision import best_device, half_where_it_pays
from engine.errors import AfpError
from engine.progress import ProgressFn, no_progress
from trainer import corpus
from trainer.runs import Run, asked_to_stop
from trainer.songs import Songs

SIZES: Mapping[str, Mapping[str, Any]] = {"small": SMALL, "full": {}}

PUBLISHED = "checkpoint.pt"
CHECKPOINT_S = 120
REPORT_STEPS, HELD_OUT_STEPS = 20, 200
SAMPLE = 1024
"""The number of segments for the tokenizer's normalisation and the shares of the codes."""
HELD_OUT = 512


@dataclass(frozen=True)
class Config:
    """Everything that a pretraining depends on, besides the corpus."""

    size: str = "small"
    steps: int = 20_000
    batch: int = 256
    rate: float = 1e-3
    weight_decay: float = 0.01
    warm_up: int = 200
    masked: float = 0.75
    """The share of a segment's patches that are hidden."""
    codes: int = 1024
    code_width: int = 16
    seed: int = 1


class Tokenizer(nn.Module):
    """Each patch to the nearest of a set of random unit codes, after a random projection; nothing in it is learned.

    Bands are standardised by their mean and deviation over a fixed sample of music, then each patch by its own: without
    the first, patches of one height look alike (on music, the commonest code of a height takes 15 % of them, with it
    2 %); without the second, loudness crowds them onto few codes (the commonest takes 8 %, with it 1.4 %).
    """

    mean: Tensor
    deviation: Tensor
    projection: Tensor
    codes: Tensor

    def __init__(self, sample: Tensor, codes: int, width: int, seed: int) -> None:
        """`sample`: features (n, frames, bands) to standardise by."""
        super().__init__()
        random = torch.Generator().manual_seed(seed)
        self.register_buffer("mean", sample.mean((0, 1)))
        self.register_buffer("deviation", sample.std((0, 1)) + 1e-3)  # some low bands hold no frequency at all
        self.register_buffer("projection", torch.randn(PATCH * PATCH, width, generator=random))
        self.register_buffer("codes", normalize(torch.randn(codes, width, generator=random), dim=1))

    def forward(self, features: Tensor) -> Tensor:
        """Features (n, frames, bands) → the code of each patch, int64 (n, patches), in the order of `Beats.tokens`."""
        patches = patches_of((features - self.mean) / self.deviation)
        patches = (patches - patches.mean(-1, keepdim=True)) / (patches.std(-1, keepdim=True) + 1e-3)
        return (patches @ self.projection @ self.codes.T).argmax(-1)  # of unit codes: no length matters


class MaskedBeats(nn.Module):
    """BEATs, a vector that stands for a hidden patch, and a linear predictor of codes.

    The published network only encodes visible patches. Here, the vector replaces hidden patches, which costs more and
    keeps every patch in place: positions come from a convolution along the tokens and from the distances between them,
    and both would close the gaps.
    """

    def __init__(self, network: Beats, codes: int) -> None:
        super().__init__()
        width = network.post_extract_proj.out_features
        self.network = network
        self.mask = nn.Parameter(0.02 * torch.randn(width))
        self.predictor = nn.Linear(width, codes)

    def forward(self, features: Tensor, masked: Tensor) -> Tensor:
        """Features (n, frames, bands), bool (n, patches) → for each masked patch, row by row, logits (m, codes)."""
        patches = self.network.patches(features)
        tokens = self.network.encoder(torch.where(masked[..., None], self.mask.to(patches.dtype), patches))
        return cast(Tensor, self.predictor(tokens[masked]))


def patches_of(features: Tensor) -> Tensor:
    """Features (n, frames, bands) → (n, patches, 256): 16 × 16 each, band by band within a time; rests are cut off."""
    frames, bands = (size // PATCH for size in features.shape[1:])
    grid = features[:, : frames * PATCH, : bands * PATCH].unflatten(2, (bands, PATCH)).unflatten(1, (frames, PATCH))
    return grid.transpose(2, 3).flatten(3).flatten(1, 2)


def draw_masks(random: np.random.Generator, count: int, patches: int, share: float) -> NDArray[np.bool_]:
    """Which patches are hidden, (count, patches): the same number of each segment's, anywhere in it."""
    order = random.permuted(np.tile(np.arange(patches), (count, 1)), axis=1)
    return order < round(share * patches)


def draw_segments(songs: Songs, random: np.random.Generator, count: int) -> Tensor:
    """Segments (count, samples); songs come again where there are fewer than that."""
    most = len(songs.songs)
    return torch.from_numpy(
        np.concatenate([songs.draw(random, min(most, count - done)) for done in range(0, count, most)])
    )


def rate_at(step: int, config: Config) -> float:
    """Learning rate: straight up over the warm-up, then a half cosine down to nothing."""
    warm_up = min(config.warm_up, config.steps)
    if step < warm_up:
        return config.rate * (step + 1) / warm_up
    return config.rate * (1 + cos(pi * (step - warm_up) / max(config.steps - warm_up, 1))) / 2


def pretrain(
    run: Run, config: Config, folder: Path, resume: bool = False, progress: ProgressFn = no_progress
) -> MaskedBeats:
    """Train until `config.steps`, or until SIGINT or SIGTERM, and write `checkpoint.pt` in the published form.

    `last.pt`, for resuming, is also written every two minutes. The weights and drawings of step s depend on nothing
    but the configuration, the corpus and the steps before. Raises AfpError if the loss is not a number any more.
    """
    device = best_device()
    torch.manual_seed(config.seed)
    model = MaskedBeats(Beats(**SIZES[config.size]), config.codes).to(device)
    frontend = model.network.frontend
    music = corpus.music(folder)
    songs = Songs(music, frontend.segment, "train")
    fixed = np.random.default_rng((config.seed, 0))
    sample = frontend(draw_segments(songs, fixed, SAMPLE).to(device))
    tokenizer = Tokenizer(sample.cpu(), config.codes, config.code_width, config.seed).to(device)
    optimiser = torch.optim.AdamW(model.parameters(), config.rate, (0.9, 0.98), weight_decay=config.weight_decay)
    step, spent = 0, 0.0
    if resume and (state := run.checkpoint()):
        model.load_state_dict(state["model"])
        tokenizer.load_state_dict(state["tokenizer"])
        optimiser.load_state_dict(state["optimiser"])
        step, spent = state["step"], state["spent_s"]
    held_out = frontend(draw_segments(Songs(music, frontend.segment, "choose"), fixed, HELD_OUT).to(device))
    targets = tokenizer(held_out)
    hidden = torch.from_numpy(draw_masks(fixed, len(targets), targets.shape[1], config.masked)).to(device)
    if not step:
        run.event(step=0, **code_shares(tokenizer(sample), targets, config.codes))
    stop = asked_to_stop()
    began = saved = monotonic()
    recent: list[tuple[float, float]] = []

    def save() -> None:
        run.save({
            "model": model.state_dict(), "tokenizer": tokenizer.state_dict(), "optimiser": optimiser.state_dict(),
            "step": step, "spent_s": spent + monotonic() - began,
        })  # fmt: skip

    while step < config.steps and not stop.is_set():
        random = np.random.default_rng((config.seed, step + 1))
        features = frontend(draw_segments(songs, random, config.batch).to(device))
        codes = tokenizer(features)
        masked = torch.from_numpy(draw_masks(random, len(codes), codes.shape[1], config.masked)).to(device)
        torch.manual_seed(int(random.integers(2**62)))  # which layers are dropped
        for group in optimiser.param_groups:
            group["lr"] = rate_at(step, config)
        loss, accuracy = compare(model.train(), features, codes, masked)
        if not torch.isfinite(loss):
            raise AfpError(f"The loss is no longer a number at step {step}: begin another run with another --seed.")
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        recent.append((loss.item(), accuracy.item()))
        step += 1
        progress(step, config.steps, "steps", "Pretraining")
        if step % REPORT_STEPS == 0:
            means = np.mean(recent, axis=0)
            recent.clear()
            _tell(run, step, "", *means, rate=rate_at(step, config), spent_s=round(spent + monotonic() - began))
        if step % HELD_OUT_STEPS == 0 or step == config.steps:
            with torch.no_grad():
                _tell(run, step, "held_out_", *map(float, compare(model.eval(), held_out, targets, hidden)))
        if monotonic() - saved > CHECKPOINT_S:
            save()
            saved = monotonic()
    if stop.is_set():
        run.event(step=step, stopped=True)
    save()
    run.save(published(model), PUBLISHED)
    return model


def compare(model: MaskedBeats, features: Tensor, codes: Tensor, masked: Tensor) -> tuple[Tensor, Tensor]:
    """Mean cross-entropy in nats and share of right codes over the masked patches: features (n, frames, bands), codes
    and masked (n, patches).
    """
    with half_where_it_pays(features.device, model.network):
        logits = model(features, masked).float()
    wanted = codes[masked]
    return cross_entropy(logits, wanted), (logits.argmax(1) == wanted).float().mean()


def code_shares(train: Tensor, held_out: Tensor, codes: int) -> dict[str, float]:
    """What there is to learn, from codes (n, patches) of the two splits.

    `codes_in_use` and their `perplexity` over train; how much of held-out is right by always telling the code that is
    the most frequent in train (`chance`), or the most frequent at that place of a segment (`chance_by_place`).
    """
    counts = torch.stack([torch.bincount(place, minlength=codes) for place in train.T])
    total = counts.sum(0)
    shares = total[total > 0] / total.sum()
    return {
        "codes_in_use": len(shares),
        "perplexity": round(float((-shares * shares.log()).sum().exp()), 1),
        "chance": round(float((held_out == total.argmax()).float().mean()), 4),
        "chance_by_place": round(float((held_out == counts.argmax(1)).float().mean()), 4),
    }


def published(model: MaskedBeats) -> dict[str, dict[str, Any]]:
    """The network in the form of the published checkpoints, for `load_beats_checkpoint`: without head and mask."""
    network = model.network
    weights = {key: value.cpu() for key, value in network.state_dict().items() if not key.startswith("head.")}
    weights |= {f"predictor.{key}": value.cpu() for key, value in model.predictor.state_dict().items()}
    return {
        "cfg": {theirs: network.config[ours] for theirs, ours in PUBLISHED_SIZES.items()} | PUBLISHED_FORM,
        "model": weights,
    }


def config_from(fields: Mapping[str, Any]) -> Config:
    """A Config from its JSON form; AfpError when it is none."""
    try:
        config = Config(**{key: value for key, value in fields.items() if key != "version"})
        if config.size not in SIZES:
            raise ValueError(f"there is no size {config.size}")
    except (TypeError, ValueError) as error:
        raise AfpError(f"This is no run of pretraining ({error}): begin one without --resume.") from error
    return config


def config_fields(config: Config) -> dict[str, Any]:
    """The JSON form of a Config."""
    return asdict(config)


def _tell(run: Run, step: int, whose: str, loss: float, accuracy: float, **fields: float) -> None:
    run.event(step=step, **{f"{whose}loss": round(loss, 4), f"{whose}accuracy": round(accuracy, 4)}, **fields)
