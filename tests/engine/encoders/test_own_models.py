"""A user's own models: kept, and found again by what their libraries say."""

import json
from pathlib import Path

import pytest

from engine.cli import main
from engine.encoders.checkpoint import save_encoder
from engine.encoders.model_card import DEFAULT, find_model, keep_model, model_folder, read_model, write_card
from engine.encoders.registry import build
from engine.errors import AfpError
from engine.folders import models_folder
from engine.library.library import Library
from engine.library.opening import encoder_name
from engine.recognition.recognizer import open_recognizer


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def trained(tmp_path: Path) -> Path:
    save_encoder(build("compact"), tmp_path / "run" / "model", "compact", {"name": "mine"})
    return tmp_path / "run" / "model"


def library_of(directory: Path, encoder_id: str) -> Path:
    Library.open(directory, encoder_id, write=True, create=True).close()
    return directory


def test_a_kept_model_is_found_by_its_id(trained: Path) -> None:
    card, _ = read_model(str(trained))
    assert find_model(card.id) is None
    folder = keep_model(trained)
    assert folder == models_folder() / "mine"
    assert find_model(card.id) == folder
    assert keep_model(trained) == folder  # not twice
    write_card(folder, calibration={"threshold": 0.5})
    assert find_model(card.id) == folder  # calibration makes no other encoder
    assert find_model(read_model()[0].id) == model_folder(DEFAULT)
    assert find_model("mine-000000000000") is None


def test_another_model_of_the_same_name_gets_a_number(trained: Path, tmp_path: Path) -> None:
    keep_model(trained)
    save_encoder(build("compact"), tmp_path / "other", "compact", {"name": "mine"})
    assert keep_model(tmp_path / "other") == models_folder() / "mine-2"


def test_damaged_and_half_copied_models_are_passed_over(trained: Path) -> None:
    for name, card in (("broken", "{"), ("empty", "{}"), (".mine.partial", (trained / "model.json").read_text())):
        (models_folder() / name).mkdir(parents=True)
        (models_folder() / name / "model.json").write_text(card)
    folder = keep_model(trained)
    assert find_model(read_model(str(trained))[0].id) == folder
    (trained / "model.safetensors").write_bytes(b"short")
    with pytest.raises(AfpError, match="not belong to the same model"):
        keep_model(trained)


def test_a_library_is_asked_with_the_encoder_that_made_it(
    trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["encoders", "--keep", str(trained), "--json"]) == 0
    kept = json.loads(capsys.readouterr().out)
    assert kept["name"] == "mine" and not kept["calibrated"]
    own = library_of(tmp_path / "own", kept["id"])
    usual = library_of(tmp_path / "usual", read_model()[0].id)
    assert encoder_name(own) == kept["folder"]
    assert Path(encoder_name(usual)).name == DEFAULT
    assert encoder_name(tmp_path / "nowhere") == DEFAULT
    assert encoder_name(own, "beats") == "beats"
    with open_recognizer(own) as (encoder, _):
        assert encoder.id == kept["id"]
    lost = library_of(tmp_path / "lost", "gone-000000000000")
    with pytest.raises(AfpError, match="made by the encoder gone-000000000000"), open_recognizer(lost):
        pass


def test_another_librarys_folders_are_indexed(
    trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "music").mkdir()
    assert main(["index", str(tmp_path / "music"), "--library", str(tmp_path / "a"), "--json"]) == 0
    arguments = ["index", "--folders-of", str(tmp_path / "a"), "--library", str(tmp_path / "b")]
    assert main([*arguments, "--encoder", str(trained), "--json"]) == 0
    with Library.open(tmp_path / "b") as library:
        assert library.folders() == [str(tmp_path / "music")]
        assert library.encoder_id.startswith("mine-")
    assert main([*arguments, str(tmp_path)]) == 2
    assert "leave out PATH or --folders-of" in capsys.readouterr().err
