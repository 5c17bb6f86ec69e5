import csv
import io
import json
from pathlib import Path

import pytest

from afp_gui.evaluation import inventory
from afp_gui.evaluation.export import COLUMNS, as_csv
from afp_gui.evaluation.panels import comparable, panels
from afp_gui.evaluation.plans import Plan, Real, steps
from afp_gui.evaluation.results import Unreadable, most_expected, read_result
from tests.afp_gui.evaluations import ENCODER, EVERY, OTHER, corpus, keep, trial

PLAN = Plan("trial", ("compact", "/runs/a/model"), Path("/corpus"), (2.0, 5.0), songs=94, hours=20.0)


@pytest.mark.parametrize("protocol", EVERY)
def test_results_of_every_protocol_are_read(tmp_path: Path, protocol: str) -> None:
    result = read_result(keep(tmp_path, protocol, EVERY[protocol]()))
    assert result.protocol == protocol
    assert {"table2": ("landmarks", ENCODER), "table3": (ENCODER, OTHER), "landmarks": ("landmarks",)}.get(
        protocol, (ENCODER,)
    ) == result.methods
    assert result.across == ("code_bits" if protocol == "figure7" else "seconds")
    assert [len(panel.lines) for panel in panels([result], result.measures[0], "method")] == [
        1 if protocol == "live" else 2
    ] * len(result.methods)
    assert result.false_names[0].share.high is not None and result.false_names[0].share.high > 0
    assert result.command[:2] == ("evaluate", protocol)


def test_live_has_false_names_an_hour_with_their_exact_bound(tmp_path: Path) -> None:
    (false,) = read_result(keep(tmp_path, "live", EVERY["live"]())).false_names
    assert false.an_hour and false.share.share == pytest.approx(60 / 47)
    assert [most_expected(n) for n in (0, 1, 10)] == pytest.approx([3.689, 5.572, 18.390], abs=1e-3)


HOSTILE = {
    "no JSON": "{",
    "a list": "[]",
    "NaN": json.dumps(trial()).replace("70", "NaN"),
    "deep": "[" * 100_000,
    "unknown version": json.dumps(trial() | {"version": 2}),
    "unknown protocol": json.dumps(trial() | {"protocol": ["a"]}),
    "no results": json.dumps(trial() | {"results": []}),
    "results of text": json.dumps(trial() | {"results": "abc"}),
    "cells of numbers": json.dumps(trial() | {"results": [1, 2]}),
    "a share above all": json.dumps(trial()).replace('"share": 72.0', '"share": 1e9'),
    "a length of nothing": json.dumps(trial()).replace('"seconds": 2.0', '"seconds": 0'),
    "a huge number": json.dumps(trial()).replace('"clips": 94', '"clips": 1e300'),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_file_is_one_sentence(tmp_path: Path, what: str) -> None:
    folder = keep(tmp_path, "x", trial())
    (folder / "result.json").write_text(HOSTILE[what])
    with pytest.raises(Unreadable) as refused:
        read_result(folder)
    said = str(refused.value)
    assert said.startswith("x ") and said.endswith(".") and "\n" not in said and len(said) < 400


def test_names_from_a_file_are_one_printable_line(tmp_path: Path) -> None:
    result = read_result(keep(tmp_path, "x", trial("=a\n<b>\u202e" + 1000 * "c")))
    assert result.methods[0].isprintable() and len(result.methods[0]) == 300
    assert {row["method"][:2] for row in csv.DictReader(io.StringIO(as_csv([result])))} == {"'="}


def test_a_damaged_note_of_the_run_costs_the_command_only(tmp_path: Path) -> None:
    folder = keep(tmp_path, "x", trial())
    (folder / "run.json").write_text('{"command": [1], "started": 7}')
    assert (read_result(folder).command, read_result(folder).started) == ((), "")


def test_the_csv_has_every_figure_with_interval_and_command(tmp_path: Path) -> None:
    result = read_result(keep(tmp_path, "x", trial()))
    rows = list(csv.DictReader(io.StringIO(as_csv([result]))))
    assert tuple(rows[0]) == (*COLUMNS, "command")
    assert len(rows) == 4 * 4 + 2
    right = next(row for row in rows if (row["measure"], row["value"], row["level"]) == ("right", "5", "low"))
    assert (right["share"], right["low"], right["high"], right["queries"]) == ("75", "70", "80", "94")
    assert {row["command"] for row in rows} == {"afp evaluate trial --corpus '/a b'"}


def test_two_results_of_one_encoder_do_not_share_a_curve(tmp_path: Path) -> None:
    both = [read_result(keep(tmp_path, name, trial())) for name in "ab"]
    assert [panel.title for panel in panels(both, "right", "method")] == ["compact", "compact (2)"]
    other = read_result(keep(tmp_path, "c", EVERY["table4"]()))
    titles = [panel.title for panel in panels([both[0], other], "right", "method")]
    assert titles == ["compact · Phone in a noisy room", "compact · Recordings"]
    figure = read_result(keep(tmp_path, "d", EVERY["figure7"]()))
    assert comparable([both[0], figure, other]) == [both[0], other]


def test_a_line_keeps_its_style_in_every_panel(tmp_path: Path) -> None:
    result = read_result(keep(tmp_path, "x", EVERY["table3"]()))
    by_level = panels([result], "right", "level")
    assert [[(line.name, line.style) for line in panel.lines] for panel in by_level] == [
        [("compact", 0), ("nafp", 1)]
    ] * 2


def test_each_encoder_has_its_trial_and_the_paper_judges_all_at_once() -> None:
    assert [step.arguments[:6] for step in steps(PLAN)] == [
        ("evaluate", "trial", "--corpus", "/corpus", "--encoder", name) for name in PLAN.encoders
    ]
    (table,) = steps(Plan("table3", PLAN.encoders, PLAN.corpus, (1.0,)))
    assert table.arguments[4:7] == ("--encoder", *PLAN.encoders)
    against = steps(Plan("table2", ("compact",), PLAN.corpus, (5.0,), on_clips=True))
    assert [step.protocol for step in against] == ["landmarks", "trial"]
    assert "--encoder" not in against[0].arguments


@pytest.mark.parametrize(
    ("real", "words"),
    [
        (Real(folder=Path("/room")), ("--recordings", "/room")),
        (Real(files={"mid": Path("/b.wav")}, truth=Path("/t.csv")), ("--mid", "/b.wav", "--truth", "/t.csv")),
    ],
)
def test_real_recordings_are_named(real: Real, words: tuple[str, ...]) -> None:
    (step,) = steps(Plan("table4", ("compact",), PLAN.corpus, (5.0,), recordings=real))
    assert step.arguments[-len(words) :] == words


def test_more_takes_longer() -> None:
    quick, thorough = (
        sum(
            step.estimated_s
            for step in steps(Plan("trial", PLAN.encoders, PLAN.corpus, (2.0,), thorough=how, songs=94))
        )
        for how in ("quick", "thorough")
    )
    assert 0 < quick < thorough


def test_every_plan_is_what_the_command_takes() -> None:
    import argparse

    from trainer.commands import evaluate

    parser = argparse.ArgumentParser()
    evaluate.configure(parser)
    real = Real(files={"low": Path("/l.wav")}, truth=Path("/t.csv"))
    for protocol in ("trial", "table2", "table3", "table4", "figure7", "live"):
        for on_clips in (False, True):
            plan = Plan(protocol, ("compact",), Path("/c"), (5.0,), recordings=real, on_clips=on_clips)
            for step in steps(plan):
                args = parser.parse_args([*step.arguments[1:], "--out", "/out"])
                assert args.protocol == step.protocol


def test_what_is_begun_is_kept_or_taken_away(tmp_path: Path) -> None:
    evaluations = tmp_path / "evaluations"
    first = inventory.begin(evaluations, "trial", "/runs/a b/model", ["evaluate", "trial"], 60.0)
    second = inventory.begin(evaluations, "trial", "/runs/a b/model", ["evaluate", "trial"], 60.0)
    assert first != second
    (first / "result.json").write_text(json.dumps(trial()))
    inventory.settle(first, True, 30.0)
    inventory.settle(second, False, 1.0)
    around = inventory.look(tmp_path, corpus(tmp_path / "corpus"))
    assert [result.folder for result in around.results] == [first]
    assert around.results[0].command == ("evaluate", "trial", "--out", str(first / "result.json"))
    assert around.paces == {"trial": 0.5}
    assert (around.corpus.songs, around.corpus.problem) == (6, "")
    shipped = [("compact", "shipped"), ("tolerant", "shipped")]
    assert [(encoder.name, encoder.place) for encoder in around.encoders] == shipped


def test_trained_models_are_found_and_nonsense_is_passed_over(tmp_path: Path) -> None:
    for folder, card in (
        ("models/mine", '{"name": "mine", "calibration": {"threshold": 1}}'),
        ("runs/first/model", '{"name": "nafp"}'),
        ("runs/broken/model", "["),
        ("models/odd", '{"name": 7}'),
    ):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "model.json").write_text(card)
    around = inventory.look(tmp_path, tmp_path / "none")
    assert [(e.name, e.place, e.calibrated) for e in around.encoders[2:]] == [
        ("mine", "kept", True),
        ("first", "run", False),
    ]
    assert around.corpus.problem == "absent"
