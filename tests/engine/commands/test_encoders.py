"""`afp encoders`: what a script reads of every encoder."""

import json

import pytest

from engine.cli import main


def test_every_encoder_of_the_paper_is_listed_with_its_size(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["encoders", "--json"]) == 0
    lines = {line["name"]: line for line in map(json.loads, capsys.readouterr().out.splitlines())}
    assert lines["nafp"] == {
        "name": "nafp",
        "parameters": 16_922_624,
        "embedding_dim": 128,
        "segment_s": 1.0,
        "hop_s": 0.5,
        "shipped": False,
    }
    assert lines["resnet-sta"]["parameters"] == 19_968_256
    assert lines["beats"]["parameters"] == 90_352_880
    assert lines["compact"]["shipped"] is True
