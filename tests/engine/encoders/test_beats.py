"""BEATs against what the published implementation computes, and its checkpoints against what may be wrong with them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from engine.encoders import load_encoder
from engine.encoders.beats import Beats, RelativeBias, load_beats_checkpoint
from engine.encoders.checkpoint import save_encoder
from engine.errors import AfpError

DATA = Path(__file__).parents[2] / "data"
CHECKPOINT = DATA / "beats_small_checkpoint.pt"
FIRST_BIAS = "encoder.layers.0.self_attn.relative_attention_bias.weight"


@pytest.fixture(scope="module")
def expected() -> dict[str, Tensor]:
    return torch.load(DATA / "beats_small_expected.pt", weights_only=True)


@pytest.mark.parametrize(("rate", "name"), [(16000, "16k"), (8000, "8k")])
def test_it_computes_what_the_published_implementation_does(expected: dict[str, Tensor], rate: int, name: str) -> None:
    network = load_beats_checkpoint(CHECKPOINT, dim=64, sample_rate=rate).eval()
    features = network.frontend(expected[f"waveform_{name}"])
    assert features.shape == (2, 98, 128)
    assert torch.allclose(features, expected[f"fbank_{name}"], atol=1e-4)
    with torch.inference_mode():
        tokens = network.tokens(features)
        row = network(features)
    assert tokens.shape == (2, 48, 64)
    assert torch.allclose(tokens, expected[f"tokens_{name}"], atol=1e-4)
    assert torch.allclose(row.norm(dim=1), torch.ones(2), atol=1e-5)


def test_its_sizes_are_those_of_the_checkpoint_and_its_settings_those_asked_for() -> None:
    network = load_beats_checkpoint(CHECKPOINT, dim=32, layer_drop=0.0)
    assert network.config == {
        "layers": 3, "width": 64, "inner": 128, "heads": 4, "patch_width": 32, "reach": 128, "groups": 16,
        "buckets": 320, "max_distance": 800, "layer_drop": 0.0, "sample_rate": 8000, "dim": 32, "projection": True,
    }  # fmt: skip


def test_layers_are_dropped_in_training_only() -> None:
    network = load_beats_checkpoint(CHECKPOINT, dim=64, layer_drop=1.0)
    features = torch.randn(1, 98, 128)
    assert not torch.allclose(network.train().tokens(features), network.eval().tokens(features))


def test_half_precision_and_gradients_reach_every_weight() -> None:
    network = load_beats_checkpoint(CHECKPOINT, dim=64, layer_drop=0.0)
    features = torch.randn(2, 98, 128)
    with torch.autocast("cpu", torch.bfloat16):
        half = network(features)
    assert (half * network(features)).sum(1).min() > 0.99
    half[:, 0].sum().backward()
    assert [name for name, weight in network.named_parameters() if weight.grad is None] == []


def test_far_distances_share_buckets() -> None:
    buckets = RelativeBias(320, 4, 800).buckets(1001)
    assert buckets[0, :80].tolist() == [0, *range(161, 240)]  # one each, later keys in the second half
    assert buckets[79:81, 0].tolist() == [79, 80]
    assert buckets[800:, 0].unique().tolist() == [159]
    assert buckets[:, 0].diff().min() == 0


def test_a_tuned_one_is_saved_and_loaded_like_any_encoder(tmp_path: Path) -> None:
    network = load_beats_checkpoint(CHECKPOINT, dim=64).eval()
    save_encoder(network, tmp_path, "beats", {})
    sound = torch.randn(12_000)
    with torch.inference_mode():
        rows = network(network.frontend.cut(sound, 4000)).numpy()
    assert (load_encoder(str(tmp_path)).embed(sound.numpy()) * rows).sum(1).min() > 0.99


def changed(tmp_path: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    published = torch.load(CHECKPOINT, weights_only=True)
    change(published)
    torch.save(published, tmp_path / "changed.pt")
    return tmp_path / "changed.pt"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda it: [it["model"].pop(key) for key in ("layer_norm.bias", FIRST_BIAS)],
         f"missing: {FIRST_BIAS}, layer_norm.bias; unexpected: "),
        (lambda it: it["model"].update(extra=torch.zeros(1), other=torch.zeros(1)), "form: unexpected: extra, other.$"),
        (lambda it: it["model"].update({FIRST_BIAS.replace("0", "2"): torch.zeros(320, 4)}), "unexpected: .*layers.2"),
        (lambda it: it["model"].update({"layer_norm.bias": torch.zeros(5)}), "misshapen: layer_norm.bias"),
        (lambda it: it["cfg"].update(layer_norm_first=True), "layer_norm_first is True"),
        (lambda it: it["cfg"].update(encoder_layers="three"), "cannot be built"),
        (lambda it: it["cfg"].pop("encoder_layers"), "not a BEATs checkpoint, or is damaged"),
        (lambda it: it.pop("cfg"), "not a BEATs checkpoint, or is damaged"),
        (lambda it: it.update(model=[1]), "not a BEATs checkpoint, or is damaged"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_checkpoint_is_named(
    tmp_path: Path, change: Callable[[dict[str, Any]], object], sentence: str
) -> None:
    with pytest.raises(AfpError, match=sentence):
        load_beats_checkpoint(changed(tmp_path, change), dim=64)


def test_a_pretrained_checkpoint_has_no_classifier_and_may_hold_the_shared_bias_once(tmp_path: Path) -> None:
    def bare(published: dict[str, Any]) -> None:
        for key in [key for key in published["model"] if key.startswith("predictor.")]:
            del published["model"][key]
        del published["model"][FIRST_BIAS.replace("0", "1")]

    assert isinstance(load_beats_checkpoint(changed(tmp_path, bare), dim=64), Beats)


def test_other_files_are_refused_and_run_nothing(tmp_path: Path) -> None:
    with pytest.raises(AfpError, match="There is no file"):
        load_beats_checkpoint(tmp_path / "absent.pt")
    (tmp_path / "cut.pt").write_bytes(CHECKPOINT.read_bytes()[:10_000])
    torch.save({"cfg": Path("/"), "model": {}}, tmp_path / "object.pt")  # an object that would have to be made
    for name in ("cut.pt", "object.pt"):
        with pytest.raises(AfpError, match="damaged"):
            load_beats_checkpoint(tmp_path / name)


def test_settings_that_do_not_fit_are_told_apart_from_damage() -> None:
    with pytest.raises(AfpError, match="64 features do not divide into 128 slices"):
        load_beats_checkpoint(CHECKPOINT)
