"""The evaluation page over the real commands: a tiny corpus, the shipped encoder, one protocol."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from afp_gui.backend import Backend
from afp_gui.evaluation.page import EvaluationPage
from afp_gui.theme import Theme
from tests.trainer.corpus_of_tones import make

pytest.importorskip("scipy")


def test_a_protocol_runs_from_the_page_and_its_curves_are_shown(qtbot: QtBot, tmp_path: Path) -> None:
    make(tmp_path / "corpus", songs=4)
    theme = Theme()
    theme.apply("light")
    page = EvaluationPage(Backend(), tmp_path / "data", tmp_path / "corpus")
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    try:
        with qtbot.waitSignal(page.shown):
            page.request()
        page.show_form()
        form = page.form
        form.cards["table3"].click()
        for length, box in form.lengths.items():
            box.setChecked(length in (2, 5))
        form.thorough.setCurrentIndex(0)
        assert form.problem() == ""
        heard: list[str] = []
        page._process.progressed.connect(lambda report: heard.append(report["what"]))
        form.start.click()

        def it_is_shown() -> None:  # with all that may say why not
            assert (len(page.results.model.results), page.notice.sentence) == (1, "")

        qtbot.waitUntil(it_is_shown)
        (result,) = page.results.model.results
        assert result.protocol == "table3"
        assert len(result.cells) == 2 * 4
        assert {"right", "placed"} <= set(result.measures)
        assert result.false_names
        assert result.report is not None and result.report.is_file()
        assert page.results.report.isEnabled()
        assert len(page.results.curves._panels[0].lines) == 4
        assert heard and page.work.isHidden()
    finally:
        page.close_down()
