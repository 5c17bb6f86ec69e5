import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from afp_gui.backend import Backend
from afp_gui.desktop import reveal
from afp_gui.history.page import HistoryPage
from afp_gui.history.table import ARTIST, CONFIDENCE, HEARD, NOTE, STAR, TITLE
from afp_gui.main_window import MainWindow
from afp_gui.numbers import probability
from afp_gui.pages import HISTORY, LIBRARY, LISTEN
from afp_gui.settings import Settings
from engine.history.recordings import RecordingStore
from engine.history.store import Entry, History
from engine.library.track import Track
from tests.afp_gui.fakes import OTHER, SONG, FakeBackend, event, matched

LIBRARY_AT = Path("/home/me/library")
MIDDAY = datetime.now().replace(hour=12, minute=0, second=0, microsecond=0)
KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A profile whose history has three songs, one of them yesterday's."""
    settings = Settings(tmp_path / "profile")
    assert settings.history is not None
    history = History(settings.history)
    anchor = Track(3, str(tmp_path / "anchor.ogg"), "Anchor", "Zoé", "Ships", 200.0)
    for track, when in ((SONG, MIDDAY - timedelta(days=1)), (OTHER, MIDDAY), (anchor, MIDDAY + timedelta(hours=1))):
        entry = history.begin(track, LIBRARY_AT, when.timestamp(), 61.5, 0.97)
        history.extend(entry.id, when.timestamp() + 100, 100.0)
    history.close()
    return settings


def texts(window: MainWindow, column: int = TITLE) -> list[str]:
    """What the table shows in a column; of a heading its words."""
    model = window.history.heard.model
    rows = range(model.rowCount())
    return [model.data(model.index(row, column)) or model.data(model.index(row, 0)) for row in rows]


def open_page(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page(HISTORY)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.history.heard.model.rowCount() == 5)


def choose(window: MainWindow, *rows: int) -> list[Entry]:
    window.history.heard.table.select_rows(list(rows), [rows[0]])
    return window.history.heard.table.chosen()


def on_disk(window: MainWindow) -> list[Entry]:
    history = History(window._settings.history)
    entries = history.entries()
    history.close()
    return entries


def test_songs_stand_under_their_days_newest_first(qtbot: QtBot, window: MainWindow) -> None:
    open_page(qtbot, window)
    assert texts(window) == ["Today", "Anchor", "Morning Tide", "Yesterday", "Evening Tide"]
    model = window.history.heard.model
    assert [model.data(model.index(1, column)) for column in (ARTIST, HEARD, CONFIDENCE)] == ["Zoé", "1:40", "97 %"]
    assert window.history.heard.table.columnSpan(0, 0) == model.columnCount()
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_what_acts_on_songs_waits_for_one_to_be_selected(qtbot: QtBot, window: MainWindow) -> None:
    def allowed() -> list[bool]:
        return [button.isEnabled() for button in window.history.heard.buttons]

    assert allowed() == [False] * 3, "the history has not been read yet"
    open_page(qtbot, window)
    assert allowed() == [False] * 3
    choose(window, 1)
    assert allowed() == [True] * 3
    window.history.heard.table.clearSelection()
    assert allowed() == [False] * 3
    choose(window, 1, 2, 4)
    window.history.heard.delete.click()
    qtbot.waitUntil(window.history.heard.empty.isVisible)
    assert allowed() == [False] * 3
    assert not any(button.isVisible() for button in window.history.heard.buttons)


def test_an_empty_history_offers_nothing_to_act_on(qtbot: QtBot) -> None:
    page = HistoryPage()
    qtbot.addWidget(page)
    page.show()
    assert page.heard.empty.isVisible()
    assert not any(button.isVisible() or button.isEnabled() for button in page.heard.buttons)
    page.show_recordings()
    assert page.recordings.ask.isVisible()


def test_search_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    open_page(qtbot, window)
    page = window.history
    qtbot.keyClick(page.heard.table, KEY.Key_F, CONTROL)
    assert QApplication.focusWidget() is page.search
    qtbot.keyClicks(page.search, "ZO")
    qtbot.waitUntil(lambda: texts(window) == ["Today", "Anchor"])
    page.search.setText("nothing like it")
    qtbot.waitUntil(page.heard.nothing.isVisible)
    assert page.heard.nothing.sentence.text() == "Nothing that was heard contains “nothing like it”."
    qtbot.keyClick(page.search, KEY.Key_Escape)
    qtbot.waitUntil(lambda: len(texts(window)) == 5)


def test_a_title_is_edited_in_place_and_kept(qtbot: QtBot, window: MainWindow) -> None:
    open_page(qtbot, window)
    page = window.history
    choose(window, 1)
    qtbot.keyClick(page.heard.table, KEY.Key_F2)
    editor = page.heard.table.viewport().findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "Anchor"
    editor.setText("  Ancre ")
    with qtbot.waitSignal(window._history_worker.updated):
        qtbot.keyClick(editor, KEY.Key_Return)
    assert texts(window)[1] == "Ancre"
    assert on_disk(window)[0].own_title == "Ancre"
    with qtbot.waitSignal(window._history_worker.updated):
        page.heard.model.setData(page.heard.model.index(1, TITLE), "Anchor")
    assert on_disk(window)[0].own_title == "", "as the library says"
    with qtbot.waitSignal(window._history_worker.updated):
        page.heard.model.setData(page.heard.model.index(1, NOTE), "At Léa's")
    assert on_disk(window)[0].note == "At Léa's"
    assert not page.heard.model.setData(page.heard.model.index(1, HEARD), "9:99")


def test_an_editor_outlives_a_song_that_comes_in(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    open_page(qtbot, window)
    choose(window, 4)
    qtbot.keyClick(window.history.heard.table, KEY.Key_F2)
    editor = window.history.heard.table.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.setText("Half a w")
    backend.script.append(matched())
    window.listen.start_requested.emit("", False)
    qtbot.waitUntil(lambda: len(on_disk(window)) == 4)
    qtbot.waitUntil(lambda: window.history.heard.model.rowCount() > 5)
    assert editor.isVisible()
    assert editor.text() == "Half a w"


@pytest.mark.parametrize(("key", "modifier"), [(KEY.Key_S, Qt.KeyboardModifier.NoModifier), (KEY.Key_B, CONTROL)])
def test_favourites_by_key_and_only_them(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    open_page(qtbot, window)
    page = window.history
    choose(window, 2)
    with qtbot.waitSignal(window._history_worker.updated):
        qtbot.keyClick(page.heard.table, key, modifier)
    qtbot.waitUntil(lambda: page.heard.model.rows[2].favourite)
    model = page.heard.model
    assert model.data(model.index(2, STAR), Qt.ItemDataRole.AccessibleTextRole) == "Favourite"
    page.favourites.click()
    qtbot.waitUntil(lambda: texts(window) == ["Today", "Morning Tide"])
    page.favourites.click()
    qtbot.waitUntil(lambda: len(texts(window)) == 5)


def test_deleting_is_undone_by_key_and_by_button(qtbot: QtBot, window: MainWindow) -> None:
    open_page(qtbot, window)
    page = window.history
    before = on_disk(window)
    choose(window, 1, 2)
    qtbot.keyClick(page.heard.table, KEY.Key_Delete)
    qtbot.waitUntil(lambda: texts(window) == ["Yesterday", "Evening Tide"])
    assert page.notice.sentence == "2 entries were deleted."
    choose(window, 1)
    qtbot.keyClick(page.heard.table, KEY.Key_Delete)
    qtbot.waitUntil(page.heard.empty.isVisible)
    assert page.notice.sentence == "“Evening Tide” was deleted."
    page.notice._button.click()
    qtbot.waitUntil(lambda: texts(window) == ["Yesterday", "Evening Tide"])
    qtbot.keyClick(page.heard.table, KEY.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: len(texts(window)) == 5)
    assert on_disk(window) == before


def test_clearing_asks_and_then_forgets(qtbot: QtBot, window: MainWindow) -> None:
    open_page(qtbot, window)
    page = window.history
    page.clear.click()
    assert page.notice.sentence == "Delete everything that was heard? This cannot be undone."
    assert len(on_disk(window)) == 3
    page.notice._button.click()
    qtbot.waitUntil(page.heard.empty.isVisible)
    assert page.heard.empty.heading.text() == "Nothing heard yet"
    assert on_disk(window) == []


def test_what_is_shown_is_exported(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_page(qtbot, window)
    page = window.history
    page.search.setText("tide")
    qtbot.waitUntil(lambda: len(page.heard.model.items()) == 2)
    page.export_to(tmp_path / "out.json")
    qtbot.waitUntil(lambda: page.notice.sentence == "2 entries were written to out.json.")
    assert [each["title"] for each in json.loads((tmp_path / "out.json").read_text())] == [
        "Morning Tide",
        "Evening Tide",
    ]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "songs"), "M3U (*.m3u)"))
    page._export()
    qtbot.waitUntil((tmp_path / "songs.m3u").exists)
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "labels"), "Audacity labels (*.txt)")
    )
    page._export()
    qtbot.waitUntil(lambda: page.notice.sentence == "2 entries were written to labels.txt.")
    assert [line.split("\t")[2] for line in (tmp_path / "labels.txt").read_text().splitlines()] == [
        "The Makers – Evening Tide",
        "The Makers – Morning Tide",
    ]
    page.export_to(tmp_path / "none" / "out.csv")
    qtbot.waitUntil(lambda: "cannot be written" in page.notice.sentence)


def test_the_library_copy_is_played_from_where_it_was_heard(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend
) -> None:
    open_page(qtbot, window)
    page, sound = window.history, backend.sound
    choose(window, 4)
    assert page.heard.play.text() == "Play from 1:01"
    qtbot.keyClick(page.heard.table, KEY.Key_Return)
    assert sound.played == [(Path(SONG.path), 61.5)]
    strip = page.player
    assert strip.isVisible() and strip.origin.isHidden(), "there is nothing else that it may be"
    assert (strip.title.text(), strip.at.text(), strip.length.text()) == ("Evening Tide", "1:01", "3:45")
    strip.toggle.click()
    assert sound.paused
    assert strip.toggle.accessibleName() == "Continue"
    qtbot.keyClick(page.heard.table, KEY.Key_P, CONTROL)
    assert not sound.paused
    strip.slider.setFocus()
    qtbot.keyClick(strip.slider, KEY.Key_Right)
    assert sound.position_s == 67.0
    sound.playing, sound.error = False, "“song.ogg” is no longer where it was."
    qtbot.waitUntil(strip.isHidden)
    assert page.notice.sentence == "“song.ogg” is no longer where it was."


def test_a_file_is_shown_where_it_lies_or_said_to_be_gone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr("afp_gui.history.page.reveal", lambda path, _: shown.append(path))
    open_page(qtbot, window)
    choose(window, 1)
    window.history.heard.show_file.click()
    qtbot.waitUntil(lambda: window.history.notice.sentence.startswith("“anchor.ogg” is no longer where it was"))
    (tmp_path / "anchor.ogg").touch()
    qtbot.keyClick(window.history.heard.table, KEY.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: shown == [tmp_path / "anchor.ogg"])


def test_without_a_file_manager_on_the_bus_the_folder_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, window: MainWindow
) -> None:
    opened: list[str] = []
    bus = SimpleNamespace(isConnected=lambda: False)
    monkeypatch.setattr(reveal, "QDBusConnection", SimpleNamespace(sessionBus=lambda: bus))
    monkeypatch.setattr(
        reveal, "QDesktopServices", SimpleNamespace(openUrl=lambda url: opened.append(url.toLocalFile()))
    )
    reveal.reveal(tmp_path / "song.ogg", window)
    assert opened == [str(tmp_path)]


def test_titles_are_copied(qtbot: QtBot, window: MainWindow) -> None:
    open_page(qtbot, window)
    choose(window, 1, 4)
    qtbot.keyClick(window.history.heard.table, KEY.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "Zoé – Anchor\nThe Makers – Evening Tide"


def test_a_wrong_song_is_struck_out_and_can_be_right_again(qtbot: QtBot, window: MainWindow) -> None:
    open_page(qtbot, window)
    page = window.history
    choose(window, 1)
    for wrong in (True, False):
        with qtbot.waitSignal(window._history_worker.updated):
            qtbot.keyClick(page.heard.table, KEY.Key_W)
        qtbot.waitUntil(lambda wrong=wrong: page.heard.model.rows[1].wrong is wrong)  # type: ignore[misc]
        font = page.heard.model.data(page.heard.model.index(1, TITLE), Qt.ItemDataRole.FontRole)
        assert (font is not None and font.strikeOut()) is wrong


def test_the_menu_holds_what_can_be_done(qtbot: QtBot, window: MainWindow) -> None:
    open_page(qtbot, window)
    choose(window, 1)
    menu = window.history.heard.menu()
    words = [action.text().split("\t")[0] for action in menu.actions()]
    menu.deleteLater()
    assert words == [
        "Play from 1:01",
        "Show the file",
        "Edit",
        "Favourite",
        "Copy",
        "It was another song",
        "Delete",
    ]


def test_what_is_heard_comes_in_and_grows(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    open_page(qtbot, window)
    window._history_worker._tick.setInterval(10)  # before it runs, in its own thread
    backend.script.append(matched())
    window.listen.start()
    qtbot.waitUntil(lambda: len(window.history.heard.model.items()) == 4)
    with qtbot.waitSignal(window._history_worker.updated):
        pass
    backend.script.append(event("state", "listening"))
    qtbot.waitUntil(lambda: not window._history_worker._tick.isActive())
    window.close()
    newest = on_disk(window)
    assert [entry.title for entry in newest].count("Evening Tide") == 2
    assert {entry.library for entry in newest} == {str(LIBRARY_AT), str(window._library)}


def test_the_listen_page_can_say_that_it_was_another_song(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend
) -> None:
    open_page(qtbot, window)
    backend.script.append(matched())
    window.listen.start()
    qtbot.waitUntil(lambda: len(on_disk(window)) == 4)
    window.listen.wrong.emit(SONG.id)
    qtbot.waitUntil(lambda: [e.library for e in on_disk(window) if e.wrong] == [str(window._library)])


def test_a_damaged_history_is_put_aside_and_said(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.close()
    path = tmp_path / "damaged" / "history.sqlite3"
    path.parent.mkdir()
    path.write_text("These are words. " * 100)
    again = MainWindow(tmp_path / "library", Settings(path.parent), window._theme, backend=FakeBackend())  # type: ignore[arg-type]
    qtbot.addWidget(again)
    again.show_page(HISTORY)
    qtbot.waitUntil(lambda: again.history.notice.sentence.startswith("The history was damaged. It was put aside as"))
    assert again.history.heard.empty.isVisibleTo(again)
    again.close()


def test_ten_thousand_songs_are_asked_for_only_where_they_are_seen(qtbot: QtBot, window: MainWindow) -> None:
    open_page(qtbot, window)
    model, asked = window.history.heard.model, set()
    data = model.data

    def spy(index: object, role: int = 0) -> object:
        asked.add(index.row())  # type: ignore[attr-defined]
        return data(index, role)  # type: ignore[arg-type]

    model.data = spy  # type: ignore[method-assign]
    first = model.items()[0]
    many = [Entry(**{**first.__dict__, "id": n, "begun": MIDDAY.timestamp() - 9_000 * n}) for n in range(1000, 11_000)]
    model.show_entries(many)
    window.history.heard.table.viewport().repaint()
    assert len(model.items()) == 10_000
    assert len(asked) < 500


# Dropped files


@pytest.fixture
def answers(window: MainWindow, tool: Callable[[str], str]) -> Callable[[str], list[list[str]]]:
    """Lets the commands about recordings be this Python program; gives the arguments they would have had."""

    def use(program: str) -> list[list[str]]:
        commands: list[list[str]] = []
        script = tool(program)
        process = window._recordings._process

        def start(arguments: Sequence[str]) -> None:
            commands.append(list(arguments))
            process.start_program(sys.executable, [script])

        process.start = start  # type: ignore[method-assign]
        return commands

    return use


def drop(target: QWidget, *paths: Path, enter: bool = True) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    if enter:
        QApplication.sendEvent(target, QDragEnterEvent(QPoint(5, 5), *rest))
    else:
        QApplication.sendEvent(target, QDropEvent(QPoint(5, 5), *rest))


def shown(window: MainWindow) -> list[list[str]]:
    model = window.history.recordings.model
    return [
        [text for column in range(5) if (text := model.data(model.index(row, column)))]
        for row in range(model.rowCount())
    ]


TRACK = {"track_id": 1, "path": "/m/a.ogg", "title": "Evening Tide", "artist": "The Makers", "offset_s": 62.0}


def test_a_short_file_gets_one_answer(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, answers: Callable[[str], list[list[str]]]
) -> None:
    best = {**TRACK, "speed": 1.0309, "pitch_semitones": 0.53}
    line = {"file": "clip.wav", "verdict": "match", "confidence": 0.98, "matches": [best], "error": None}
    window._settings.speeds = "16"
    commands = answers(f"print({json.dumps(line)!r})")
    backend.lengths["clip.wav"] = 23.0
    drop(window, Path("/tmp/clip.wav"))
    assert window._drops.overlay.isVisible()
    assert window._drops.overlay.large == "What is this?"
    drop(window, Path("/tmp/clip.wav"), enter=False)
    assert window._drops.overlay.isHidden()
    qtbot.waitUntil(lambda: len(shown(window)) == 2)
    assert commands == [["identify", "/tmp/clip.wav", "--library", str(window._library), "--json", "--speeds", "16"]]
    titled = "Evening Tide · 3.1 % fast"
    assert shown(window) == [["clip.wav · 1 song"], ["0:00", "0:23", titled, "The Makers", "98 %"]]
    assert window._pages.currentWidget() is window.history
    assert window.history.recordings.isVisible()


def test_a_long_one_becomes_a_track_list_with_progress(
    qtbot: QtBot,
    window: MainWindow,
    answers: Callable[[str], list[list[str]]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = {"track": TRACK, "confidence": 0.4, "speed": 1.0, "pitch_semitones": 0.0, "from_s": 12.0}
    unknown = {"track": None, "confidence": 0.0, "speed": None, "pitch_semitones": None, "alternatives": [other]}
    lines = [
        {"start_s": 0.0, "end_s": 31.0, **unknown},
        {
            "start_s": 31.0,
            "end_s": 3723.0,
            "track": TRACK,
            "confidence": 0.995,
            "speed": 0.96,
            "pitch_semitones": 0.0,
        },
    ]
    report = {"done": 600, "total": 3600, "unit": "s", "eta_s": 80.0, "what": "Listening"}
    go = tmp_path / "go"
    commands = answers(
        "import os, sys, time\n"
        f"print({json.dumps(report)!r}, file=sys.stderr, flush=True)\n"
        f"while not os.path.exists({str(go)!r}): time.sleep(0.01)\n"
        f"for line in {[json.dumps(line) for line in lines]!r}: print(line)"
    )
    page = window.history
    window.ask_about([Path(f"/tmp/{name}.mp3") for name in ("mix", *"abcdef")])
    label = "Listening to mix.mp3 · 6 more waiting · 10 of 60 min · 1 min 20 s left"
    qtbot.waitUntil(lambda: page.recordings.work.label.text() == label)
    assert shown(window) == [["mix.mp3 · 17 %"], *([f"{name}.mp3 · waiting"] for name in "abcd")]
    window._recordings._waiting.clear()
    assert window.jobs.process.running is False, "the library's own jobs go on undisturbed"
    go.touch()
    qtbot.waitUntil(page.recordings.work.isHidden)
    assert commands[0][0] == "tracklist"
    assert commands[0][-5:] == ["--json", "--speeds", "own", "--progress", "json"]
    assert shown(window) == [
        ["mix.mp3 · 1 song"],
        ["0:00", "0:31", "Not in your library"],
        ["0:31", "1:02:03", "Evening Tide · key-locked, -4.0 %", "The Makers", "> 99 %"],
    ]
    (song,) = window._recordings.answers[0].spans[0].alternatives
    assert (song.title, song.confidence, song.from_s) == ("Evening Tide", 0.4, 12.0)
    page.recordings.export_to(tmp_path / "mix.csv")
    qtbot.waitUntil(lambda: page.notice.sentence == "2 lines were written to mix.csv.")
    assert (tmp_path / "mix.csv").read_text("utf-8-sig").splitlines() == [
        "file,start_s,end_s,title,artist,confidence,path",
        "mix.mp3,0.0,31.0,,,0.0,",
        "mix.mp3,31.0,3723.0,Evening Tide,The Makers,0.995,/m/a.ogg",
    ]
    suggested = []

    def ask(_parent: object, _title: str, name: str, _forms: str) -> tuple[str, str]:
        suggested.append(name)
        return str(tmp_path / "mix"), "Cue sheet (*.cue)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    page.recordings.export.click()
    qtbot.waitUntil(lambda: page.notice.sentence == "2 lines were written to mix.cue.")
    assert suggested == [str(window._recordings.answers[0].path.with_suffix(".csv"))], "a cue sheet lies beside it"
    assert (tmp_path / "mix.cue").read_text().splitlines() == [
        'FILE "mix.mp3" MP3',
        "  TRACK 01 AUDIO",
        '    TITLE "Unknown"',
        "    INDEX 01 00:00:00",
        "  TRACK 02 AUDIO",
        '    TITLE "Evening Tide"',
        '    PERFORMER "The Makers"',
        "    INDEX 01 00:31:00",
    ]
    page.export_to = None  # type: ignore[method-assign, assignment]  # what was heard is not shown here
    (tmp_path / "mix.cue").unlink()
    qtbot.keyClick(page, KEY.Key_E, CONTROL)
    qtbot.waitUntil((tmp_path / "mix.cue").exists)
    page.recordings.export_to(tmp_path / "mix.json")
    qtbot.waitUntil((tmp_path / "mix.json").exists)
    page.recordings.export_to(tmp_path / "mix.doc")
    qtbot.waitUntil(lambda: "has no known ending" in page.notice.sentence)


def test_several_wait_for_each_other_and_cancelling_ends_them_all(
    qtbot: QtBot, window: MainWindow, answers: Callable[[str], list[list[str]]]
) -> None:
    answers("import time\nwhile True: time.sleep(0.1)")
    work = window.history.recordings.work
    window.ask_about([Path("/tmp/a.mp3"), Path("/tmp/b.mp3"), Path("/tmp/c.mp3")])
    qtbot.waitUntil(lambda: window._recordings._process._group != 0)
    assert work.label.text() == "Listening to a.mp3 · 2 more waiting"
    work.cancel.click()
    qtbot.waitUntil(work.isHidden)
    assert shown(window) == [["a.mp3 · Cancelled"]]


def test_failures_are_answers_too_and_do_not_stop_the_others(
    qtbot: QtBot, window: MainWindow, answers: Callable[[str], list[list[str]]], tmp_path: Path
) -> None:
    answers("import sys; sys.exit('It cannot be read: the file is empty.')")
    window.ask_about([tmp_path, Path("/tmp/bad.mp3")])
    qtbot.waitUntil(lambda: window._recordings.queue == [])
    assert shown(window) == [
        ["bad.mp3 · It cannot be read: the file is empty."],
        [f"{tmp_path.name} · There is no sound file in this folder."],
    ]


def test_the_files_of_a_folder_are_asked_about_before_what_waits(
    qtbot: QtBot,
    window: MainWindow,
    backend: FakeBackend,
    answers: Callable[[str], list[list[str]]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    commands = answers("import sys; sys.exit('It cannot be read: the file is empty.')")
    monkeypatch.setattr("afp_gui.history.dropped_files.MOST_FILES", 2)
    backend.music[tmp_path] = [tmp_path / name for name in ("a.mp3", "b.mp3", "c.mp3")]
    begun: list[str] = []
    window._recordings.begun.connect(begun.append)
    window.ask_about([tmp_path, tmp_path / "z.mp3"])
    qtbot.waitUntil(lambda: len(window._recordings.answers) == 3)
    assert [Path(command[1]).name for command in commands] == ["a.mp3", "b.mp3", "z.mp3"]
    assert "Listening to b.mp3 · 1 more waiting" in begun
    assert window.history.notice.sentence == f"“{tmp_path.name}” has more files; only the first 2 are asked about."
    kept = RecordingStore(History(tmp_path / "profile" / "history.sqlite3"))
    qtbot.waitUntil(lambda: not any(each.waiting for each in kept.recordings()))
    assert {each.path for each in kept.recordings()} == {tmp_path / name for name in ("a.mp3", "b.mp3", "z.mp3")}
    kept.close()


def test_a_folder_is_looked_through_beside_everything_else_until_that_is_cancelled(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, tmp_path: Path
) -> None:
    given_up = threading.Event()

    def endless(folder: Path) -> Iterator[Path | None]:
        try:
            yield from (folder / f"{number}.mp3" for number in range(3))
            while True:
                time.sleep(0.001)
                yield None
        finally:
            given_up.set()

    backend.recordings_in = endless  # type: ignore[method-assign]
    page, work = window.history, window.history.recordings.work
    label = f"Looking for sound files in {tmp_path.name} · 3 found"
    window.ask_about([tmp_path])
    qtbot.waitUntil(lambda: work.label.text() == label)
    with qtbot.waitSignal(window._history_worker.read):
        page.request()
    assert not given_up.is_set()
    work.cancel.click()
    qtbot.waitUntil(given_up.is_set)
    assert work.isHidden() and shown(window) == [[f"{tmp_path.name} · Cancelled"]]
    given_up.clear()
    window.ask_about([tmp_path])
    qtbot.waitUntil(lambda: work.label.text() == label)
    window.close()
    assert given_up.is_set()


def test_sound_files_are_found_in_order_through_links_and_each_folder_once(tmp_path: Path) -> None:
    music, elsewhere = tmp_path / "music", tmp_path / "elsewhere"
    for file in (music / "b.MP3", music / "a.flac", music / "notes.txt", music / "c" / "d.ogg", elsewhere / "e.wav"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    os.mkfifo(music / "pipe.mp3")
    (music / "c" / "back").symlink_to(music)
    (music / "d").symlink_to(elsewhere)
    found = [file for file in Backend().recordings_in(music) if file is not None]
    assert found == [music / "a.flac", music / "b.MP3", music / "c" / "d.ogg", music / "d" / "e.wav"]
    (tmp_path / "none" / "at all").mkdir(parents=True)
    assert list(Backend().recordings_in(tmp_path / "none")) == [None, None], "it can be given up in every folder"


def test_closing_ends_the_question(qtbot: QtBot, window: MainWindow, answers: Callable[[str], list[list[str]]]) -> None:
    answers("import time\nwhile True: time.sleep(0.1)")
    window.ask_about([Path("/tmp/a.mp3"), Path("/tmp/b.mp3")])
    qtbot.waitUntil(lambda: window._recordings._process._group != 0)
    window.close()
    assert not window._recordings._process.running


def test_on_the_library_page_a_drop_means_indexing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(window.jobs.process, "start", lambda arguments: started.append(list(arguments)))
    window.show_page(LIBRARY)
    for target in (window.library, window):  # the page itself, and the side bar beside it
        drop(target, tmp_path)
        assert window._drops.overlay.large == "Add to the library"
        drop(target, tmp_path, enter=False)
        assert window._drops.overlay.isHidden()
    assert started[0][:2] == ["index", str(tmp_path)]
    assert [job.arguments[0] for job in window.jobs.waiting] + [command[0] for command in started] == ["index", "index"]
    window.jobs.waiting.clear()


def test_the_overlay_goes_when_the_drag_leaves_and_words_are_no_files(window: MainWindow) -> None:
    window.show_page(LISTEN)
    drop(window, Path("/tmp/clip.wav"))
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert window._drops.overlay.isHidden()
    words = QMimeData()
    words.setText("clip.wav")
    entering = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, words, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    entering.ignore()
    QApplication.sendEvent(window, entering)
    assert window._drops.overlay.isHidden()
    assert not entering.isAccepted()


@pytest.mark.parametrize(("share", "text"), [(0.999, "> 99 %"), (0.41, "41 %"), (0.001, "< 1 %")])
def test_percent(share: float, text: str) -> None:
    assert probability(share) == text
