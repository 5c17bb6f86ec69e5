import logging
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qWarning
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from afp_gui.failures import Failures
from afp_gui.help.keys import descriptions
from afp_gui.help.labels import TRAINING_MUSIC, model
from afp_gui.help.page import REPORT
from afp_gui.help.report import clean, report
from afp_gui.main_window import MainWindow
from afp_gui.pages import HELP, HISTORY
from afp_gui.system.facts import Facts, last_lines, licences
from afp_gui.widgets.notice_bar import NoticeBar
from tests.afp_gui.fakes import FakeBackend
from trainer.debian_corpus import MUSIC

HOME = Path("/home/anna")
CONTROLS: dict[str, tuple[str, ...]] = {
    "": ("Esc", "Tab"),
    "listen": ("Space",),
    "history": ("Left", "Right", "PgUp", "PgDown"),
}
"""What is no shortcut of a page but a key of a control on it."""


def real_keys(widget: QWidget, direct: bool = False) -> list[str]:
    """The shortcuts of a page and of what stands on it, or only its `direct` ones; portable names, each once."""
    where = Qt.FindChildOption.FindDirectChildrenOnly if direct else Qt.FindChildOption.FindChildrenRecursively
    own = [each for each in widget.findChildren(QShortcut, options=where) if not isinstance(each.parent(), NoticeBar)]
    return list(dict.fromkeys(each.key().toString() for each in own))


def test_the_list_of_keys_names_what_the_window_knows_and_nothing_else(window: MainWindow) -> None:
    told = descriptions()
    real = {"": set(real_keys(window, direct=True))}
    for name in told.keys() - {""}:
        real[name] = set(real_keys(getattr(window, name)))
    aside = {name: set(CONTROLS.get(name, ())) for name in told}
    undescribed = {name: keys - set(told[name]) - aside[name] for name, keys in real.items()}
    invented = {name: set(told[name]) - keys - aside[name] for name, keys in real.items()}
    assert {name: keys for name, keys in undescribed.items() if keys} == {}, "describe them in afp_gui/help/keys.py"
    assert {name: keys for name, keys in invented.items() if keys} == {}, "take them out of afp_gui/help/keys.py"


def test_help_opens_with_f1_and_reads_its_facts_beside(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window._pages.currentIndex() == HELP
    qtbot.waitUntil(lambda: window.help.licences.count() > 10)
    names = {window.help.licences.index(row, 0).data() for row in range(window.help.licences.count())}
    assert {"PySide6_Essentials", "torch", "numpy"} <= names
    assert window.help.model.text().startswith("The encoder “compact” was trained for 5.0 hours")


def test_every_library_says_its_licence_once() -> None:
    found = licences()
    assert len({one.name for one in found}) == len(found)
    assert {one.name: one.licence for one in found}["PySide6_Essentials"].startswith("LGPL-3.0-only")


def test_the_music_that_was_learnt_from_is_credited() -> None:
    assert len(TRAINING_MUSIC) == len(MUSIC["train"])


def test_a_card_that_says_nothing_is_no_failure() -> None:
    assert model({}) == "The card of the shipped encoder cannot be read."


def test_a_report_is_copied_and_shown(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page(HELP)
    window.help.tabs.setCurrentIndex(REPORT)
    qtbot.waitUntil(lambda: "Library: 2 tracks" in window.help.preview.toPlainText())
    window.help.copy.click()
    qtbot.waitUntil(lambda: window.help.notice.sentence == "The report is on the clipboard. Nothing was sent.")
    text = QGuiApplication.clipboard().text()
    assert text == window.help.preview.toPlainText()
    assert "Encoder: compact-0123456789ab" in text
    assert "Device: microphone: Desk microphone, 8000 Hz" in text
    assert "torch" in text


@pytest.mark.parametrize(
    "line",
    [
        "2026-01-01 12:00:00,000 ERROR afp_gui.workers: opening 'file:/home/anna/Music/Paper Boats.ogg' failed",
        "FileNotFoundError: [Errno 2] No such file or directory: '/media/disk/Paper Boats.ogg'",
        "engine.errors.AfpError: Paper Boats.flac cannot be decoded: it is damaged.",
        "AfpError: The song “Paper Boats” is in /srv/Paper Boats/first: half",
        "ValueError: C:\\Music\\Paper Boats",
        "KeyError: \"Paper Boats\"",
    ],
)  # fmt: skip
def test_no_song_is_named_in_a_report(line: str) -> None:
    cleaned = clean(line, HOME)
    assert "Paper" not in cleaned
    assert "Boats" not in cleaned
    assert "anna" not in cleaned


def test_a_report_keeps_what_tells_where_it_happened() -> None:
    head = "2026-01-01 12:00:00,000 ERROR afp_gui.workers: opening 'mic' failed"
    assert clean(head, HOME) == "2026-01-01 12:00:00,000 ERROR afp_gui.workers: opening ‹…› failed"
    frame = '  File "/home/anna/earmark/afp_gui/workers.py", line 96, in open'
    assert clean(frame, HOME) == '  File "afp_gui/workers.py", line 96, in open'
    library = '  File "/usr/lib/python3.11/site-packages/av/io.py", line 1, in open'
    assert clean(library, HOME) == '  File "av/io.py", line 1, in open'
    assert clean("    self._source.start()", HOME) == "    self._source.start()"


def test_only_the_last_lines_of_the_log_are_reported(tmp_path: Path) -> None:
    (tmp_path / "earmark.log").write_text("".join(f"line {n}\n" for n in range(500)))
    lines = last_lines(tmp_path / "earmark.log")
    assert (len(lines), lines[0], lines[-1]) == (200, "line 300", "line 499")
    facts = Facts.gather(tmp_path, [], "", 0, 0.0)
    text = report(facts, HOME)
    assert "Library: none" in text
    assert text.endswith("line 499")


def test_what_nobody_caught_is_logged_and_told_on_the_page_that_is_shown(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, caplog: pytest.LogCaptureFixture
) -> None:
    failures = Failures()
    failures.happened.connect(window.system.tell_of_failure)
    window.show_page(HISTORY)
    before = sys.excepthook
    failures.watch()
    try:
        sys.excepthook(ValueError, ValueError("odd"), None)
        assert window.history.notice.sentence.startswith("Something went wrong inside Earmark.")
        window.history.notice.hide()
        thread = threading.Thread(target=lambda: 1 // 0)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool(window.history.notice.sentence))
        qWarning("a word from Qt")
    finally:
        failures.release()
    window.enter_stage()
    window.system.tell_of_failure()  # a view without a bar of its own
    assert window.listen.notice.sentence.startswith("Something went wrong inside Earmark.")
    window.show_page(HISTORY)
    assert sys.excepthook is before
    assert [record.message for record in caplog.records] == ["unexpected", "unexpected", "a word from Qt"]
    assert {record.levelno for record in caplog.records} == {logging.ERROR, logging.WARNING}
    caplog.clear()
    window.history.notice._button.click()
    qtbot.waitUntil(lambda: window.history.notice.sentence == "The report is on the clipboard. Nothing was sent.")
