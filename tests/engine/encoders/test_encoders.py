"""Every architecture, and the shipped models: what the rest of the engine relies on."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine.encoders import Encoder, load_encoder
from engine.encoders.checkpoint import save_encoder
from engine.encoders.convolution import ConvNorm
from engine.encoders.head import DivideAndEncode
from engine.encoders.model_card import shipped_models, write_card
from engine.encoders.precision import best_device, half_where_it_pays
from engine.encoders.registry import architecture, architectures, build
from engine.encoders.resnet_sta import SpectroTemporalAttention
from engine.errors import AfpError


def music(seconds: float, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(int(seconds * 8000)).astype(np.float32) * 0.1


@pytest.mark.parametrize("name", architectures())
def test_rows_have_length_one_and_do_not_depend_on_their_batch(name: str) -> None:
    network = build(name).eval()
    segments = torch.randn(3, 8000)
    with torch.no_grad():
        features = architecture(network).frontend(segments)
        together, alone = network(features), network(features[1:2])
    assert together.shape == (3, architecture(network).dim)
    assert torch.allclose(together.norm(dim=1), torch.ones(3), atol=1e-5)
    assert torch.allclose(together[1:2], alone, atol=1e-4)


@pytest.mark.parametrize(
    ("name", "parameters"), [("nafp", 16_922_624), ("resnet-sta", 19_968_256), ("beats", 90_352_880)]
)
def test_the_papers_encoders_have_its_numbers_of_parameters(name: str, parameters: int) -> None:
    with torch.device("meta"):
        network = build(name)
    assert sum(weight.numel() for weight in network.parameters()) == parameters


@pytest.mark.parametrize(
    ("name", "config"),
    [
        ("nafp", {"width": 16, "f_min": 300.0}),
        ("resnet-sta", {"width": 4, "f_min": 300.0}),
        ("beats", {"layers": 2, "width": 128, "inner": 256, "heads": 4, "patch_width": 64}),
    ],
)
def test_small_ones_are_built_saved_and_read_for_every_hop(tmp_path: Path, name: str, config: dict[str, Any]) -> None:
    network = build(name, config).eval()
    save_encoder(network, tmp_path, name, {})
    small = load_encoder(str(tmp_path))
    sound = music(3.0)
    with torch.inference_mode(), half_where_it_pays(best_device(), network):
        rows = network(architecture(network).frontend(torch.from_numpy(sound).unfold(0, 8000, 4000))).numpy()
    assert rows.shape == (5, 128)
    assert (small.embed(sound) * rows).sum(1).min() > 0.999
    assert small.embed(sound, hop=1000).shape == (17, 128)


def test_attention_is_what_its_formula_says_channel_by_channel() -> None:
    attention, x = SpectroTemporalAttention(3, 8, 5), torch.randn(2, 3, 8, 5)
    out = attention(x)
    for n, c in ((0, 0), (1, 2)):
        picture = x[n, c]
        bands = torch.softmax(torch.tanh(picture @ attention.over_frames[c]), 0)
        moments = torch.softmax(torch.tanh(picture.T @ attention.over_bands[c]), 0)
        assert torch.allclose(out[n, c], picture * torch.outer(bands, moments) * 100, atol=1e-5)


def test_the_head_is_what_its_formula_says_slice_by_slice() -> None:
    head = DivideAndEncode(12, dim=4, hidden=5)
    features = torch.randn(2, 12)
    by_hand = torch.stack(
        [
            torch.nn.functional.elu(features[:, 3 * d : 3 * d + 3] @ head.weight_1[d] + head.bias_1[d])
            @ head.weight_2[d, :, 0]
            + head.bias_2[d]
            for d in range(4)
        ],
        dim=1,
    )
    assert torch.allclose(head(features), torch.nn.functional.normalize(by_hand), atol=1e-6)


def test_the_head_refuses_features_that_do_not_divide() -> None:
    with pytest.raises(ValueError, match="do not divide"):
        DivideAndEncode(130)


def test_a_row_for_every_hop(encoder: Encoder) -> None:
    assert encoder.embed(music(3.0)).shape == (5, 128)
    assert encoder.embed(music(3.0), hop=2000).shape == (9, 128)
    assert encoder.embed(music(0.9)).shape == (0, 128)


def test_a_long_sound_gives_what_its_parts_give(encoder: Encoder) -> None:
    long = music(100.0)  # more segments than are encoded at once
    whole = encoder.embed(long)
    assert np.allclose(whole[150], encoder.embed(long[600_000:608_000])[0], atol=2e-2)


def test_any_sound_gives_finite_rows(encoder: Encoder) -> None:
    for sound in (np.zeros(8000), np.full(8000, 1e30), np.ones(8000)):
        assert np.isfinite(encoder.embed(sound.astype(np.float32))).all()


def test_what_is_shipped_loads_and_says_how_sure_it_must_be() -> None:
    assert "compact" in shipped_models()
    for name in shipped_models():
        shipped = load_encoder(name)
        assert shipped.id.startswith(f"{name}-")
        assert 0 < shipped.card.calibration["threshold"] < 1
    assert (load_encoder("compact").card.tolerance, load_encoder("tolerant").card.tolerance) == (0.0, 0.015)


def test_a_saved_encoder_comes_back_the_same(tmp_path: Path) -> None:
    torch.manual_seed(1)
    network = build("compact").eval()
    save_encoder(network, tmp_path / "mine", "compact", {"figures": {}})
    sound = music(2.0)
    with torch.inference_mode():
        expected = network(architecture(network).frontend(torch.from_numpy(sound).unfold(0, 8000, 4000))).numpy()
    loaded = load_encoder(str(tmp_path / "mine")).embed(sound)
    assert (loaded * expected).sum(1).min() > 0.998  # it may run in half precision


def test_other_weights_are_another_encoder(tmp_path: Path) -> None:
    for seed in (1, 2):
        torch.manual_seed(seed)
        save_encoder(build("compact"), tmp_path / str(seed), "compact", {})
    assert load_encoder(str(tmp_path / "1")).id != load_encoder(str(tmp_path / "2")).id


def test_another_front_end_with_the_same_weights_is_another_encoder(tmp_path: Path) -> None:
    for name, range_db in (("a", 70.0), ("b", 60.0)):
        torch.manual_seed(1)
        save_encoder(build("compact", {"range_db": range_db}), tmp_path / name, "compact", {})
    assert load_encoder(str(tmp_path / "a")).id != load_encoder(str(tmp_path / "b")).id


def test_a_card_beside_the_weights_of_another_model_is_refused(tmp_path: Path) -> None:
    for seed in (1, 2):
        torch.manual_seed(seed)
        save_encoder(build("compact"), tmp_path / str(seed), "compact", {})
    (tmp_path / "1" / "model.json").replace(tmp_path / "2" / "model.json")
    with pytest.raises(AfpError, match="not belong to the same model"):
        load_encoder(str(tmp_path / "2"))


def test_a_missing_encoder_is_said_plainly() -> None:
    with pytest.raises(AfpError, match="There is no encoder nosuch"):
        load_encoder("nosuch")


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        ("cut", "not belong to the same model"),
        ("empty", "not belong to the same model"),
        ("no card", "damaged or incomplete"),
        ("list card", "damaged or incomplete"),
        ("no hop", "damaged or incomplete"),
    ],
)
def test_a_damaged_encoder_is_said_plainly(tmp_path: Path, damage: str, sentence: str) -> None:
    save_encoder(build("compact"), tmp_path, "compact", {})
    weights, card = tmp_path / "model.safetensors", tmp_path / "model.json"
    if damage == "cut":
        weights.write_bytes(weights.read_bytes()[:-1000])
    elif damage == "empty":
        weights.write_bytes(b"")
    elif damage == "no hop":
        write_card(tmp_path, hop_s=0.0)
    else:
        card.write_text("{" if damage == "no card" else "[]")
    with pytest.raises(AfpError, match=sentence):
        load_encoder(str(tmp_path))


@pytest.mark.parametrize("fields", [{"config": {"width": 16}}, {"hop_s": 0.25}, {"dim": 64}, {"sample_rate": 16000}])
def test_a_card_that_tells_of_another_network_is_refused_at_the_first_need(
    tmp_path: Path, fields: dict[str, object]
) -> None:
    save_encoder(build("compact"), tmp_path, "compact", {})
    write_card(tmp_path, **fields)
    with pytest.raises(AfpError, match="do not match"):
        load_encoder(str(tmp_path)).embed(music(2.0))


def test_fused_layers_compute_what_they_did_one_by_one() -> None:
    torch.manual_seed(1)
    network = build("compact")
    network(torch.rand(64, 28, 192))  # so that the norms' running figures are not those of a fresh network
    network.eval().requires_grad_(False)
    picture = torch.rand(3, 28, 192) * 2 - 1
    before = network(picture)
    for layer in network.modules():
        if isinstance(layer, ConvNorm):
            layer.fuse(torch.float32)
    for count in (1, 3, 2):  # the weights are laid out for the first of them
        assert torch.allclose(network(picture[:count]), before[:count], atol=1e-4)


def test_the_card_alone_needs_no_torch() -> None:
    script = "import sys; from engine.encoders import load_encoder; print(load_encoder().dim, 'torch' in sys.modules)"
    assert (
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
        == "128 False\n"
    )


@pytest.mark.parametrize("name", ["../../elsewhere", "a/b", "", "x" * 65, "a\nb"])
def test_a_name_that_files_could_not_be_named_after_is_refused(tmp_path: Path, name: str) -> None:
    save_encoder(build("nafp", {"width": 16}), tmp_path, "nafp", {"name": name})
    with pytest.raises(AfpError, match="damaged"):
        load_encoder(str(tmp_path))
