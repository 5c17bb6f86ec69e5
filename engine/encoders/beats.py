"""BEATs: a transformer over patches of a filter bank (Chen 2023), as section 4.1 of the paper uses it.

BEATs+TL is the same network, started from the published checkpoint.
"""

import math
import pickle
from pathlib import Path
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.nn.functional import conv1d, gelu, normalize, scaled_dot_product_attention

from engine.encoders.head import DivideAndEncode
from engine.encoders.registry import named
from engine.errors import AfpError
from engine.features.filter_bank import FilterBank

PATCH = 16  # bands and frames of a patch

# The published settings that give this network its sizes, by the names that they have here.
PUBLISHED_SIZES = {
    "encoder_layers": "layers", "encoder_embed_dim": "width", "encoder_ffn_embed_dim": "inner",
    "encoder_attention_heads": "heads", "embed_dim": "patch_width", "conv_pos": "reach", "conv_pos_groups": "groups",
    "num_buckets": "buckets", "max_distance": "max_distance", "encoder_layerdrop": "layer_drop",
}  # fmt: skip
# … and those that say that it is this network at all.
PUBLISHED_FORM = {
    "input_patch_size": PATCH, "activation_fn": "gelu", "conv_bias": False, "layer_norm_first": False,
    "deep_norm": True, "relative_position_embedding": True, "gru_rel_pos": True,
}  # fmt: skip


@named("beats")
class Beats(nn.Module):
    """Patches of 16 × 16 → transformer → mean over the patches → head: 90 million parameters.

    Without `projection`, the mean itself, with length 1, is the embedding (section 5.2 compares both).

    Modules and parameters have the names of the published checkpoints. Those networks were also trained with a gradient
    that decays from layer to layer. This is left out, because LAMB and Adam remove the scale of a gradient.
    """

    segment_s = 1.0
    hop_s = 0.5
    half_on_cpu = True

    def __init__(
        self,
        layers: int = 12,
        width: int = 768,
        inner: int = 3072,
        heads: int = 12,
        patch_width: int = 512,
        reach: int = 128,
        groups: int = 16,
        buckets: int = 320,
        max_distance: int = 800,
        layer_drop: float = 0.05,
        sample_rate: int = 8000,
        dim: int = 128,
        projection: bool = True,
    ) -> None:
        super().__init__()
        self.config = {
            "layers": layers, "width": width, "inner": inner, "heads": heads, "patch_width": patch_width,
            "reach": reach, "groups": groups, "buckets": buckets, "max_distance": max_distance,
            "layer_drop": layer_drop, "sample_rate": sample_rate, "dim": dim, "projection": projection,
        }  # fmt: skip
        if width % heads:
            raise ValueError(f"{width} features do not divide into {heads} heads")
        self.sample_rate, self.dim = sample_rate, dim if projection else width
        self.frontend = FilterBank(sample_rate, self.segment_s)
        self.patch_embedding = nn.Conv2d(1, patch_width, PATCH, PATCH, bias=False)
        self.layer_norm = nn.LayerNorm(patch_width)
        self.post_extract_proj = nn.Linear(patch_width, width)
        self.encoder = Transformer(layers, width, inner, heads, reach, groups, buckets, max_distance, layer_drop)
        self.head = DivideAndEncode(width, dim, norm=True) if projection else UnitLength()

    def patches(self, features: Tensor) -> Tensor:
        """Features (n, frames, bands) → each patch by itself, (n, ⌊frames / 16⌋ · ⌊bands / 16⌋, width)."""
        patches = self.patch_embedding(features[:, None]).flatten(2).transpose(1, 2)
        return cast(Tensor, self.post_extract_proj(self.layer_norm(patches)))

    def tokens(self, features: Tensor) -> Tensor:
        """Features (n, frames, bands) → each patch in the context of the others, the same number of them."""
        return cast(Tensor, self.encoder(self.patches(features)))

    def forward(self, features: Tensor) -> Tensor:
        """Features (n, 98, 128) → unit vectors (n, dim)."""
        return cast(Tensor, self.head(self.tokens(features).mean(1)))


SMALL = {"layers": 4, "width": 128, "inner": 512, "heads": 2, "patch_width": 128, "reach": 32, "groups": 16}


@named("beats-small")
def small(**settings: Any) -> Beats:
    """BEATs with a third of the layers, a sixth as wide, for machines without a GPU."""
    return Beats(**(SMALL | settings))


class UnitLength(nn.Module):
    """Rows (n, dim) scaled to length 1."""

    def forward(self, rows: Tensor) -> Tensor:
        """(n, dim) → (n, dim)."""
        return normalize(rows.float(), dim=1)


class Transformer(nn.Module):
    """Positions by convolution and by a bias that all layers share; whole layers are dropped in training."""

    def __init__(
        self,
        layers: int,
        width: int,
        inner: int,
        heads: int,
        reach: int,
        groups: int,
        buckets: int,
        max_distance: int,
        layer_drop: float,
    ) -> None:
        super().__init__()
        self.layer_drop = layer_drop
        self.pos_conv = nn.Sequential(PositionalConvolution(width, reach, groups), nn.GELU())
        self.layer_norm = nn.LayerNorm(width)
        self.layers = nn.ModuleList(Layer(width, inner, heads, layers) for _ in range(layers))
        cast(Layer, self.layers[0]).self_attn.relative_attention_bias = RelativeBias(buckets, heads, max_distance)

    def forward(self, x: Tensor) -> Tensor:
        """(n, tokens, width) → the same."""
        x = self.layer_norm(x + self.pos_conv(x.transpose(1, 2)).transpose(1, 2))
        bias = cast(Layer, self.layers[0]).self_attn.relative_attention_bias(x.shape[1])
        for layer in self.layers:
            if not self.training or torch.rand(()).item() >= self.layer_drop:
                x = layer(x, bias)
        return x


class PositionalConvolution(nn.Module):
    """A grouped convolution over the tokens, its kernel a direction times a length of each tap (weight norm)."""

    def __init__(self, width: int, reach: int, groups: int) -> None:
        super().__init__()
        self.groups = groups
        self.weight_v = nn.Parameter(torch.empty(width, width // groups, reach))
        nn.init.normal_(self.weight_v, std=math.sqrt(4 / (reach * width)))
        self.weight_g = nn.Parameter(self.weight_v.detach().norm(dim=(0, 1), keepdim=True))
        self.bias = nn.Parameter(torch.zeros(width))

    def forward(self, x: Tensor) -> Tensor:
        """(n, width, tokens) → the same."""
        kernel = self.weight_v * (self.weight_g / self.weight_v.norm(dim=(0, 1), keepdim=True))
        out = conv1d(x, kernel, self.bias, padding=kernel.shape[2] // 2, groups=self.groups)
        return out[..., : x.shape[2]]  # an even kernel leaves one too many


class Layer(nn.Module):
    """Attention and two dense layers, each followed by a norm of its result and α times its input.

    α = (2 · layers)^¼ and, for the first weights, β = (8 · layers)^−¼ (DeepNorm, Wang 2022, for encoders).
    """

    def __init__(self, width: int, inner: int, heads: int, layers: int) -> None:
        super().__init__()
        self.alpha = (2 * layers) ** 0.25
        self.self_attn = GatedAttention(width, heads)
        self.self_attn_layer_norm = nn.LayerNorm(width)
        self.fc1, self.fc2 = nn.Linear(width, inner), nn.Linear(inner, width)
        self.final_layer_norm = nn.LayerNorm(width)
        attention = self.self_attn
        for dense in (attention.q_proj, attention.k_proj):
            nn.init.xavier_normal_(dense.weight)
        for dense in (attention.v_proj, attention.out_proj, self.fc1, self.fc2):
            nn.init.xavier_normal_(dense.weight, (8 * layers) ** -0.25)
        for dense in (attention.q_proj, attention.k_proj, attention.v_proj, attention.out_proj, self.fc1, self.fc2):
            nn.init.zeros_(dense.bias)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """(n, tokens, width) → the same; `bias` (heads, tokens, tokens)."""
        x = self.self_attn_layer_norm(self.alpha * x + self.self_attn(x, bias))
        return cast(Tensor, self.final_layer_norm(self.alpha * x + self.fc2(gelu(self.fc1(x)))))


class GatedAttention(nn.Module):
    """Self-attention whose position bias every query scales by g = a (b · u − 1) + 2 (WavLM, Chen 2022).

    a and b are sigmoids of sums of four linear forms of the query; u is learned for each head. The published network
    divides its queries by 32 and multiplies the logits by 32 after taking their maximum off, which keeps half
    precision from overflowing and leaves the softmax as it is.
    """

    relative_attention_bias: "RelativeBias"  # the first layer's serves all

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.q_proj, self.k_proj, self.v_proj, self.out_proj = (nn.Linear(width, width) for _ in range(4))
        self.grep_linear = nn.Linear(width // heads, 8)
        self.grep_a = nn.Parameter(torch.ones(1, heads, 1, 1))
        nn.init.normal_(self.grep_linear.weight, std=0.02)
        nn.init.zeros_(self.grep_linear.bias)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """(n, tokens, width) → the same; `bias` (heads, tokens, tokens)."""
        query, key, value = (
            dense(x).unflatten(2, (self.heads, -1)).transpose(1, 2) for dense in (self.q_proj, self.k_proj, self.v_proj)
        )
        a, b = self.grep_linear(query).unflatten(-1, (2, 4)).sum(-1).sigmoid().split(1, -1)
        gate = a * (b * self.grep_a - 1) + 2
        mixed = scaled_dot_product_attention(query, key, value, (gate * bias).to(query.dtype))
        return cast(Tensor, self.out_proj(mixed.transpose(1, 2).flatten(2)))


class RelativeBias(nn.Module):
    """A learned number for each head and distance: buckets fine near by, logarithmic far off (T5, Raffel 2020)."""

    def __init__(self, buckets: int, heads: int, max_distance: int) -> None:
        super().__init__()
        self.max_distance = max_distance
        self.weight = nn.Parameter(0.02 * torch.randn(buckets, heads))

    def forward(self, tokens: int) -> Tensor:
        """→ (heads, tokens, tokens): query by key."""
        return self.weight[self.buckets(tokens)].permute(2, 0, 1)

    def buckets(self, tokens: int) -> Tensor:
        """→ (tokens, tokens): query by key.

        The first half of the buckets is for keys up to the query, the other for later ones; half of either half
        holds one distance each, the rest grow with the distance.
        """
        place = torch.arange(tokens, device=self.weight.device)
        ahead = place[None] - place[:, None]
        half = len(self.weight) // 2
        near = half // 2
        distance = ahead.abs()
        octaves = (distance.clamp_min(1) / near).log() / math.log(self.max_distance / near)
        far = (near + (octaves * (half - near)).long()).clamp_max(half - 1)
        return torch.where(distance < near, distance, far) + half * (ahead > 0)


def load_beats_checkpoint(path: Path, **settings: Any) -> Beats:
    """A network of the sizes and weights of a published checkpoint {'cfg', 'model', …}, with a fresh head.

    `settings` go to `Beats` (dim, sample_rate, layer_drop). The published classifier `predictor` is dropped. Raises
    AfpError if the file is not such a checkpoint, is another form of BEATs, or has missing, extra or misshapen weights.
    """
    try:
        published = torch.load(path, "cpu", weights_only=True)
        cfg, weights = published["cfg"], _without_extras(published["model"])
        other = [f"{key} is {cfg[key]}" for key, value in PUBLISHED_FORM.items() if cfg.get(key, value) != value]
        sizes = {ours: cfg[theirs] for theirs, ours in PUBLISHED_SIZES.items()}
        given = {key: value.shape for key, value in weights.items()}
    except FileNotFoundError as error:
        raise AfpError(f"There is no file {path}: give the path of a BEATs checkpoint.") from error
    except (OSError, EOFError, pickle.UnpicklingError, RuntimeError, LookupError, TypeError, ValueError,
            AttributeError) as error:  # fmt: skip
        raise AfpError(f"{path} is not a BEATs checkpoint, or is damaged: get it from its publisher again.") from error
    try:
        network = Beats(**sizes | settings)
    except (TypeError, ValueError, RuntimeError) as error:
        raise AfpError(f"The network of {path} cannot be built with these settings: {error}.") from error
    own = {key: value.shape for key, value in network.state_dict().items() if not key.startswith("head.")}
    faults = {
        "missing": own.keys() - given.keys(),
        "unexpected": given.keys() - own.keys(),
        "misshapen": {key for key in own.keys() & given.keys() if own[key] != given[key]},
    }
    other += [f"{fault}: {', '.join(sorted(keys))}" for fault, keys in faults.items() if keys]
    if other:
        raise AfpError(f"{path} is not a BEATs checkpoint of the known form: {'; '.join(other)}.")
    network.load_state_dict(weights, strict=False)
    return network


def _without_extras(weights: dict[str, Tensor]) -> dict[str, Tensor]:
    """Without the classifier, and without the copies that later layers hold of the first one's position bias."""
    shared = "self_attn.relative_attention_bias.weight"
    first = weights.get(f"encoder.layers.0.{shared}", torch.empty(0))
    return {
        key: value
        for key, value in weights.items()
        if not key.startswith("predictor.")
        and (value is first or not key.endswith(shared) or not torch.equal(value, first))
    }
