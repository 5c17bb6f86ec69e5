"""A run's folder survives what goes wrong, and takes requests."""

import json
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.cli import main
from engine.encoders.beats import load_beats_checkpoint
from engine.encoders.model_card import read_model
from engine.encoders.registry import build
from engine.errors import AfpError
from tests.trainer import corpus_of_tones
from trainer import cache, corpus
from trainer.cache import Clip
from trainer.config import PRESETS, Config, config_fields, config_from, rate_at
from trainer.held_out import HeldOut
from trainer.initial_network import network_to_train
from trainer.loop import _optimiser, train
from trainer.paper_chain import PROPOSED
from trainer.phone_chain import Chain
from trainer.runs import Run
from trainer.songs import Songs

TINY = Config(
    network={"width": 8, "blocks": [1, 1, 1, 1], "bands": 64},
    pairs=10,
    block=5,
    steps=4,
    speeds=(),
    check_steps=2,
    chain=Chain(scenes=8),
)
BEATS = Path("tests/data/beats_small_checkpoint.pt")


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    corpus_of_tones.make(folder)
    return folder


def events(run: Run) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (run.folder / "events.jsonl").read_text().splitlines()]


def test_unseen_songs_are_looked_for_and_the_best_network_is_kept(tones: Path, tmp_path: Path) -> None:
    run = Run.begin(tmp_path / "run", {})
    network, _ = train(run, TINY, tones)
    recalls = {event["step"]: event["recall"] for event in events(run) if "recall" in event}
    assert list(recalls) == [2, 4]
    best = run.checkpoint("best.pt")
    assert best is not None and best["recall"] == pytest.approx(max(recalls.values()), abs=1e-4)
    assert all(torch.equal(weight, best["network"][name]) for name, weight in network.state_dict().items())


def test_recall_is_one_for_a_perfect_encoder_and_chance_for_a_blind_one(tones: Path) -> None:
    held_out = HeldOut(tones, torch.device("cpu"))
    held_out.starts_s = held_out.starts_s // 0.5 * 0.5  # where rows of the library lie
    held_out.queries = torch.stack(
        [
            torch.from_numpy(held_out.excerpts[number // 4][round(start * 8000) :][:8000])
            for number, start in enumerate(held_out.starts_s.ravel())
        ]
    )
    shipped = build("compact", read_model("compact")[0].config)
    from safetensors.torch import load

    shipped.load_state_dict(load(read_model("compact")[1]))
    assert (held_out.recall(shipped.eval()) or 0) > 0.95
    blind = build("compact").eval()
    torch.nn.init.zeros_(blind.head.weight_2)
    assert (held_out.recall(blind) or 0) < 0.2


def test_a_corpus_without_songs_to_choose_on_keeps_the_newest(tones: Path, tmp_path: Path) -> None:
    music = corpus.music(tones)
    for part in ("noise", "rooms-train.npy", "rooms-choose.npy", "rooms-judge.npy"):
        (tmp_path / part).symlink_to(tones / part)
    train_songs = [(Clip(c.path, c.maker, "train"), music.samples[c.start : c.start + c.length]) for c in music.clips]
    cache.write(tmp_path / "music", 8000, train_songs)
    run = Run.begin(tmp_path / "run", {})
    train(run, replace(TINY, steps=2), tmp_path)
    assert run.checkpoint("best.pt") is not None


def test_it_stops_when_asked_and_finishes_its_epoch_when_asked(tones: Path, tmp_path: Path) -> None:
    for request, ends_at in (("stop", 1), ("finish", 3)):
        folder = tmp_path / request
        run = Run.begin(folder, {})
        run.asked = lambda request=request: request  # type: ignore[method-assign]
        # Twelve songs, four a batch: an epoch has three steps.
        train(run, replace(TINY, pairs=4, block=2, steps=50), tones)
        state = run.checkpoint()
        assert state is not None and state["step"] == ends_at
        assert events(run)[-1]["stopped"]


def test_requests_reach_only_somebody_who_trains(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = Run.begin(tmp_path / "run", {})
    assert main(["train", "--run", str(run.folder), "--ask", "stop"]) == 1
    assert "Nobody trains" in capsys.readouterr().err and run.asked() == ""
    with run.alone():
        assert main(["train", "--run", str(run.folder), "--ask", "stop"]) == 0
        assert [run.asked(), run.asked()] == ["stop", ""]
        (run.folder / "request").write_text("explode")
        assert run.asked() == ""
    with pytest.raises(AfpError, match="holds no run"):
        Run(tmp_path / "nothing").ask("stop")


def test_two_processes_do_not_train_in_one_folder(tones: Path, tmp_path: Path) -> None:
    run = Run.begin(tmp_path / "run", {})
    with run.alone(), pytest.raises(AfpError, match="Another process trains"):
        train(run, TINY, tones)
    train(run, replace(TINY, steps=1), tones)


def test_a_full_disk_is_said_plainly_and_the_checkpoint_before_it_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = Run.begin(tmp_path / "run", {})
    run.save({"step": 1})

    def full(state: object, out: Any) -> None:
        out.write(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(torch, "save", full)
    with pytest.raises(AfpError, match=r"No space left on device.*--resume"):
        run.save({"step": 2})
    state = run.checkpoint()
    assert state is not None and state["step"] == 1
    assert not list(run.folder.glob("*.partial"))


def test_another_networks_checkpoint_is_refused(tones: Path, tmp_path: Path) -> None:
    run = Run.begin(tmp_path / "run", {})
    run.save({"network": build("compact").state_dict(), "average": {}, "optimiser": {}, "step": 1, "spent_s": 0})
    with pytest.raises(AfpError, match="not of this run's network"):
        train(run, TINY, tones, resume=True)


def test_a_loss_that_is_no_number_ends_the_run_and_its_checkpoint_can_be_gone_on_with(
    tones: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = Run.begin(tmp_path / "run", {})
    train(run, replace(TINY, steps=2, decay=1.0), tones)
    with monkeypatch.context() as broken:
        broken.setattr("trainer.gradients.nt_xent", lambda *a: torch.tensor(float("nan"), requires_grad=True))
        with pytest.raises(AfpError, match=r"no longer a number at step 2.*--resume --rate"):
            train(run, TINY, tones, resume=True)
    with monkeypatch.context() as broken:
        broken.setattr(torch.nn.utils, "clip_grad_norm_", lambda *a: torch.tensor(float("nan")))
        with pytest.raises(AfpError, match=r"no longer a number at step 2"):
            train(run, TINY, tones, resume=True)
    train(run, TINY, tones, resume=True)
    state = run.checkpoint()
    assert state is not None and state["step"] == 4


def test_what_is_wrong_at_the_start_leaves_no_run_behind(tones: Path, tmp_path: Path) -> None:
    for wrong in (["--pairs", "128"], ["--corpus", str(tmp_path)]):
        command = ["train", "--run", str(tmp_path / "run"), "--steps", "1", "--corpus", str(tones), *wrong]
        assert main(command) == 1
        assert not (tmp_path / "run" / "config.json").exists()
    fitting = ["--pairs", "4", "--block", "2", "--steps", "1", "--corpus", str(tones)]
    assert main(["train", "--run", str(tmp_path / "run"), *fitting]) == 0
    assert main(["train", "--run", str(tmp_path / "run"), "--resume", "--encoder", "nafp-small"]) == 2


def test_a_fine_tuned_run_goes_on_without_what_it_started_from(tones: Path, tmp_path: Path) -> None:
    config = replace(TINY, network={}, start="compact", steps=2, check_steps=1)
    run = Run.begin(tmp_path / "run")
    train(run, config, tones)
    assert next(event["step"] for event in events(run) if "recall" in event) == 0
    gone = replace(config_from(run.config()), start="nowhere", steps=3)
    train(run, gone, tones, resume=True)
    state = run.checkpoint()
    assert state is not None and state["step"] == 3


def test_lamb_is_that_of_the_paper() -> None:
    """The first step by algorithm 2 of You 2019: w − rate · ‖w‖ / ‖r‖ · r with r = m̂ / (√v̂ + ε), for long w too."""
    weight = torch.nn.Parameter(torch.full((400,), 3.0))
    optimiser = _optimiser(PRESETS["paper"], [weight])
    weight.grad = torch.linspace(-1, 1, 400)
    before = weight.detach().clone()
    optimiser.step()
    moved = weight.detach() - before
    assert float(moved.norm()) == pytest.approx(0.003 * float(before.norm()), rel=1e-3)
    assert torch.sign(moved[weight.grad != 0]).equal(-torch.sign(weight.grad[weight.grad != 0]))


def test_music_that_is_silent_is_said_plainly(tmp_path: Path) -> None:
    silence = torch.zeros(80_000, dtype=torch.int16).numpy()
    cache.write(tmp_path / "music", 8000, ((Clip(str(n), "m", "train"), silence) for n in range(4)))
    songs = Songs(corpus.music(tmp_path), 8000)
    import numpy as np

    with pytest.raises(AfpError, match="silent wherever it was tried"):
        songs.draw(np.random.default_rng(0), 4)


def test_no_noise_folder_is_said_plainly(tones: Path, tmp_path: Path) -> None:
    (tmp_path / "music").symlink_to(tones / "music")
    with pytest.raises(AfpError, match="afp corpus --music"):
        train(Run.begin(tmp_path / "run", {}), TINY, tmp_path)


def test_a_network_may_start_from_a_model_or_from_a_published_checkpoint() -> None:
    card, _ = read_model("compact")
    fine = network_to_train(Config(start="compact"))
    assert fine.training and sum(weight.numel() for weight in fine.parameters()) > 10**6
    beats = network_to_train(Config(encoder="beats", start=str(BEATS), network={"projection": False}))
    published = load_beats_checkpoint(BEATS, projection=False)
    assert all(torch.equal(a, b) for a, b in zip(beats.parameters(), published.parameters(), strict=True))
    with pytest.raises(AfpError, match="is a checkpoint of BEATs, not of compact"):
        network_to_train(Config(start=str(BEATS)))
    with pytest.raises(AfpError, match=f"--encoder {card.architecture}"):
        network_to_train(Config(encoder="nafp-small", start="compact"))


def test_of_a_frozen_network_only_the_projection_learns(tones: Path, tmp_path: Path) -> None:
    config = Config(
        encoder="beats-small", frozen=True, pairs=4, block=2, steps=2, speeds=(), chain=PROPOSED, optimiser="lamb",
        schedule="cosine", average=0.0,
    )  # fmt: skip
    before = {name: weight.clone() for name, weight in network_to_train(config).state_dict().items()}
    torch.manual_seed(config.seed)
    before = {name: weight.clone() for name, weight in network_to_train(config).state_dict().items()}
    after, _ = train(Run.begin(tmp_path / "run", {}), config, tones)
    changed = {name for name, weight in after.state_dict().items() if not torch.equal(weight, before[name])}
    assert changed and all(name.startswith("head.") for name in changed)
    with pytest.raises(AfpError, match="no projection"):
        network_to_train(replace(config, network={"projection": False}))


@pytest.mark.parametrize(("encoder", "network"), [("nafp-small", {}), ("resnet-sta-small", {}), ("beats-small", {})])
def test_every_architecture_trains_by_the_papers_recipe_and_goes_on_bit_for_bit(
    encoder: str, network: dict[str, Any], tones: Path, tmp_path: Path
) -> None:
    config = replace(PRESETS["paper-ours"], encoder=encoder, network=network, pairs=4, block=2, steps=4, at_once=2)
    whole, parts = Run.begin(tmp_path / "whole", {}), Run.begin(tmp_path / "parts", {})
    train(whole, config, tones)
    with pytest.MonkeyPatch.context() as asking:
        asking.setattr(parts, "asked", lambda: "stop")
        train(parts, config, tones)
    train(parts, config, tones, resume=True)
    one, two = whole.checkpoint(), parts.checkpoint()
    assert one is not None and two is not None and one["step"] == two["step"] == 4
    assert all(torch.equal(weight, two["network"][name]) for name, weight in one["network"].items())


def test_the_papers_presets_are_the_papers() -> None:
    paper = config_from({"preset": "paper-ours"})
    assert (paper.pairs * 2, paper.epochs, paper.optimiser, paper.temperature) == (512, 120, "lamb", 0.05)
    steps = replace(paper, steps=1000)
    assert rate_at(0, steps) == pytest.approx(0.003)
    assert rate_at(500, steps) == pytest.approx(0.0015, rel=1e-3)
    assert rate_at(1000, steps) == pytest.approx(1e-7)
    for name in PRESETS:
        assert config_from(json.loads(json.dumps(config_fields(PRESETS[name])))) == PRESETS[name]
    chain = config_from({"preset": "paper-ours", "chain": {"roll_off": "butterworth"}}).chain
    assert chain == replace(PROPOSED, roll_off="butterworth")
    for wrong in ({"preset": "best"}, {"optimiser": "sgd"}, {"steps": 0}, {"chain": {"kind": "tape"}}):
        with pytest.raises(AfpError, match="no training configuration"):
            config_from(wrong)


def test_a_second_thread_may_train_without_signals(tones: Path, tmp_path: Path) -> None:
    run = Run.begin(tmp_path / "run", {})
    thread = threading.Thread(target=train, args=(run, replace(TINY, steps=1), tones))
    thread.start()
    thread.join()
    assert run.checkpoint() is not None
