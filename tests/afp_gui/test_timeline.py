"""A recording as a timeline: looked over and put right with keys, every edit undone and kept."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from time import perf_counter
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMetaObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afp_gui.history import player_strip
from afp_gui.history.recordings import Recording
from afp_gui.history.timeline_list import STATE
from afp_gui.history.timeline_panel import TimelinePanel
from afp_gui.history.timeline_view import RULER, TITLE
from afp_gui.main_window import MainWindow
from afp_gui.pages import HISTORY
from afp_gui.theme import DARK, GRID, LIGHT
from engine.history.recordings import Recording as Kept
from engine.history.recordings import RecordingStore
from engine.history.store import History
from engine.history.tracklist_edits import Song, Span, Spans
from engine.recognition.speed import Speed
from tests.afp_gui.fakes import OTHER, FakeBackend

MIX = Path("/tmp/mix.mp3")
TIDE = Song("Evening Tide", "The Makers", "First Light", "/m/tide.ogg", 0.98, 5.0)
BOATS = Song("Paper Boats", "The Makers", "First Light", "/m/boats.ogg", 0.7)
LIST: Spans = (Span(0, 60, TIDE), Span(60, 80), Span(80, 200, BOATS))


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow) -> TimelinePanel:
    """The timeline of an answered recording, opened by Enter."""
    window.show_page(HISTORY)
    window.history.show_recordings()
    recordings = window._recordings
    recordings.queued.emit([MIX], window._library)
    recordings.answers = [Recording(0, MIX, LIST)]
    recordings.analysed.emit(MIX, LIST, "")
    recordings.answered.emit(recordings.answers[0])
    page = window.history.recordings
    page.table.setFocus()
    page.table.selectRow(1)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.reviewing
    return page.timeline


@pytest.fixture
def store(tmp_path: Path, window: MainWindow) -> Iterator[RecordingStore]:
    """What another process finds on the disk."""
    opened = RecordingStore(History(tmp_path / "profile" / "history.sqlite3"))
    yield opened
    opened.close()


def press(qtbot: QtBot, panel: TimelinePanel, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(panel.table, key)


def titles(panel: TimelinePanel) -> list[str]:
    model = panel.model
    return [f"{model.data(model.index(n, 0))} {model.data(model.index(n, 1))}" for n in range(model.rowCount())]


def test_one_hand_on_the_keys_puts_a_list_right_and_each_edit_is_kept(
    qtbot: QtBot, window: MainWindow, panel: TimelinePanel, store: RecordingStore
) -> None:
    key = Qt.Key
    press(qtbot, panel, key.Key_A, key.Key_Down, key.Key_Down, key.Key_R)
    assert [span.state for span in panel.spans] == ["accepted", "found", "rejected"]
    press(qtbot, panel, key.Key_T)
    assert panel.name.hasFocus()
    qtbot.keyClicks(panel.name, "A demo, by nobody")
    qtbot.keyClick(panel.name, key.Key_Return)
    assert panel.table.hasFocus()
    press(qtbot, panel, key.Key_Right, key.Key_X)
    assert titles(panel)[1:] == ["1:00 Not in your library", "1:20 A demo, by nobody", "1:25 A demo, by nobody"]
    press(qtbot, panel, key.Key_J)
    press(qtbot, panel, key.Key_Right, key.Key_B)
    press(qtbot, panel, key.Key_Delete)
    qtbot.waitUntil(lambda: store.recordings()[0].spans == panel.spans)
    while panel.stack.canUndo():
        window.history.undo()
    assert panel.spans == LIST
    qtbot.waitUntil(lambda: store.recordings()[0].spans == LIST)
    assert not panel.undo.isEnabled()
    panel.redo.click()
    assert panel.spans[0].state == "accepted"
    assert panel.undo.isEnabled()
    press(qtbot, panel, key.Key_V)
    qtbot.waitUntil(lambda: store.recordings()[0].reviewed)
    press(qtbot, panel, key.Key_Backspace)
    assert not window.history.recordings.reviewing
    assert window.history.recordings.model.rows[0].text == "mix.mp3 · 2 songs · reviewed"


def test_the_timeline_itself_reaches_and_names_every_entry_by_keys(qtbot: QtBot, panel: TimelinePanel) -> None:
    view = panel.view
    assert view.accessibleName() == "Timeline of the recording"
    view.setFocus()
    named = []
    for key in (Qt.Key.Key_Up, *[Qt.Key.Key_Down] * 3):
        qtbot.keyClick(view, key)
        named.append(view.accessibleDescription())
    assert named == [
        "0:00 Evening Tide · The Makers",
        "1:00 Not in your library",
        "1:20 Paper Boats · The Makers",
        "1:20 Paper Boats · The Makers",
    ]
    assert panel.current == view.selected == 2


def test_a_list_is_exported_as_it_is_being_corrected(
    qtbot: QtBot, window: MainWindow, panel: TimelinePanel, tmp_path: Path
) -> None:
    page = window.history.recordings
    assert not page.review.isEnabled(), "it would forget what can be undone"
    window._recordings.answers.insert(0, Recording(1, Path("/tmp/newer.mp3"), LIST))
    window._recordings.restored.emit()
    press(qtbot, panel, Qt.Key.Key_R)
    page.export_to(tmp_path / "report.csv", "report")
    qtbot.waitUntil(lambda: window.history.notice.sentence == "3 lines were written to report.csv.")
    lines = (tmp_path / "report.csv").read_text("utf-8-sig").splitlines()
    assert lines[1:] == ["Paper Boats,The Makers,First Light,,,0:01:20,120,1,,"]
    page.export_to(tmp_path / "open.csv")
    qtbot.waitUntil(lambda: window.history.notice.sentence == "3 lines were written to open.csv.")
    page.table.clearSelection()
    panel.back.click()
    assert page.review.isEnabled()
    assert [answer.path for answer in page._selected()] == [MIX], "one goes on with what was reviewed"
    page.table.clearSelection()
    page.export_to(tmp_path / "all.csv")
    qtbot.waitUntil(lambda: window.history.notice.sentence == "6 lines were written to all.csv.")
    window._recordings.answers = [Recording(2, Path("/tmp/unknown.mp3")), *window._recordings.answers]
    window._recordings.restored.emit()
    assert page.export.isEnabled()
    page.table.selectRow(0)
    assert not page.export.isEnabled(), "it has no list"


@pytest.mark.parametrize("width", [760, 900])
def test_a_narrow_window_shows_every_column(qtbot: QtBot, window: MainWindow, panel: TimelinePanel, width: int) -> None:
    press(qtbot, panel, Qt.Key.Key_A)
    window.resize(width, 600)
    table = panel.table
    qtbot.waitUntil(lambda: window.width() == width and table.width() < width)
    QApplication.processEvents()
    assert table.horizontalScrollBar().maximum() == 0
    assert table.columnWidth(STATE) >= table.sizeHintForColumn(STATE)
    assert table.columnViewportPosition(STATE) + table.columnWidth(STATE) == table.viewport().width()


def test_the_buttons_of_the_edits_stand_in_two_rows_where_one_is_too_narrow(
    window: MainWindow, panel: TimelinePanel
) -> None:
    for button in panel.buttons:
        button.setText(button.text().ljust(12, "n"))  # as in languages of longer words
    for width in (1280, 760):
        window.resize(width, 600)
        QApplication.processEvents()
        places = [button.mapTo(panel, QPoint(button.width(), 0)) for button in panel.buttons]
        assert len({place.y() for place in places}) == (1 if width == 1280 else 2)
        assert max(place.x() for place in places) <= panel.width()


def test_a_recording_is_deleted_and_brought_back_with_its_edits(
    qtbot: QtBot, window: MainWindow, panel: TimelinePanel, store: RecordingStore
) -> None:
    press(qtbot, panel, Qt.Key.Key_A, Qt.Key.Key_Backspace)
    page, history = window.history.recordings, window.history
    page.table.clearSelection()
    assert not page.delete.isEnabled()
    page.table.selectRow(0)  # the recording's own row
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert history.notice.sentence == "“mix.mp3” and its list were deleted; the file stays."
    assert page.empty.isVisible()
    qtbot.waitUntil(lambda: store.recordings() == [])
    history.notice._button.click()
    assert [answer.path for answer in window._recordings.answers] == [MIX]
    assert page.table.isVisible()
    qtbot.waitUntil(lambda: [each.spans[0].state for each in store.recordings()] == ["accepted"])


def test_a_deleted_recording_that_is_asked_about_again_still_waits(
    qtbot: QtBot, window: MainWindow, panel: TimelinePanel, store: RecordingStore
) -> None:
    recordings = window._recordings
    recordings.measure_requested.disconnect()
    recordings.ask([MIX], window._library)
    recordings.remove(MIX)
    qtbot.waitUntil(lambda: [(each.waiting, each.spans) for each in store.recordings()] == [(True, ())])
    recordings._end_one("", [Span(0, 200, TIDE)])
    qtbot.waitUntil(lambda: [len(each.spans) for each in store.recordings()] == [1])


def test_list_and_timeline_select_each_other(qtbot: QtBot, panel: TimelinePanel) -> None:
    panel.table.selectRow(2)
    assert (panel.view.selected, panel.view.cursor_s) == (2, 80)
    panel.view.pointed.emit(70.0)
    assert (panel.current, panel.view.selected, panel.view.cursor_s) == (1, 1, 70.0)
    width = panel.view.width()
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=QPoint(width // 10, 60))
    assert panel.current == 0
    assert panel.view.cursor_s == pytest.approx(20, abs=1)


def test_a_boundary_is_dragged_and_undone(
    qtbot: QtBot, window: MainWindow, panel: TimelinePanel, store: RecordingStore
) -> None:
    view, left = panel.view, Qt.MouseButton.LeftButton

    def place(at_s: float) -> QPoint:
        return QPoint(round(at_s / 200 * view.width()), 60)

    qtbot.mouseMove(view, place(40))
    assert view.cursor().shape() != Qt.CursorShape.SplitHCursor
    qtbot.mouseMove(view, place(60))
    assert view.cursor().shape() == Qt.CursorShape.SplitHCursor
    qtbot.mousePress(view, left, pos=place(60))
    qtbot.mouseMove(view, place(30))
    assert panel.spans == LIST, "not before it is let go"
    qtbot.mouseRelease(view, left, pos=place(30))
    assert [span.start_s for span in panel.spans] == [0, pytest.approx(30, abs=0.5), 80]
    assert panel.spans[0].end_s == panel.spans[1].start_s
    assert [span.state for span in panel.spans] == ["moved", "moved", "found"]
    qtbot.waitUntil(lambda: store.recordings()[0].spans == panel.spans)
    window.history.undo()
    assert panel.spans == LIST
    qtbot.mousePress(view, left, pos=place(80))
    qtbot.mouseMove(view, place(20))
    qtbot.mouseRelease(view, left, pos=place(20))
    assert panel.spans[1].end_s == pytest.approx(60.1), "no farther than the entry before it lasts"
    window.history.undo()
    qtbot.mouseClick(view, left, pos=place(80))
    assert panel.spans == LIST and panel.current == 2, "a click only selects"


def test_a_drag_shows_its_time_and_is_given_up_by_a_key(qtbot: QtBot, window: MainWindow, panel: TimelinePanel) -> None:
    view, left = panel.view, Qt.MouseButton.LeftButton

    def place(at_s: float) -> QPoint:
        return QPoint(round(at_s / 200 * view.width()), 60)

    view.setFocus()
    before = view.grab().toImage()
    window.history.notice.say("Nothing of note.", "info")
    assert view.dragged_time == ""
    qtbot.mousePress(view, left, pos=place(60))
    qtbot.mouseMove(view, place(30))
    assert view.dragged_time in ("0:29.9", "0:30.0", "0:30.1")
    during = view.grab().toImage()
    changed = [x for x in range(before.width()) if before.pixel(x, 2) != during.pixel(x, 2)]
    assert changed and abs((changed[0] + changed[-1]) / 2 - place(30).x()) <= 2, "a label, centred on the boundary"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.dragged_time == ""
    assert window.history.notice.sentence == "Nothing of note.", "the key went to the drag"
    qtbot.mouseRelease(view, left, pos=place(30))
    assert panel.spans == LIST and not panel.stack.canUndo()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert window.history.notice.sentence == ""


def test_a_dragged_time_is_in_whole_seconds_where_a_pixel_is_longer(panel: TimelinePanel, qtbot: QtBot) -> None:
    panel.show_recording(MIX, (Span(0, 7_200, TIDE), Span(7_200, 36_000)), False)
    x = round(panel.view.width() / 5)
    qtbot.mousePress(panel.view, Qt.MouseButton.LeftButton, pos=QPoint(x, 60))
    assert panel.view.dragged_time == "2:00:00"


def test_wheel_and_keys_zoom_around_the_place_that_is_meant(qtbot: QtBot, panel: TimelinePanel) -> None:
    view = panel.view
    place, none = QPointF(view.width() / 2, 60), QPoint()
    for _ in range(5):
        turn = QWheelEvent(
            place,
            view.mapToGlobal(place),
            none,
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, turn)
    first_s, last_s = view.view_s
    assert last_s - first_s == pytest.approx(200 / 1.25**5)
    assert (first_s + last_s) / 2 == pytest.approx(100, abs=0.5)
    for _ in range(9):
        qtbot.keyClick(panel.table, Qt.Key.Key_Minus)
    assert view.view_s == (0.0, 200.0)


def test_space_plays_the_recording_from_the_cursor_and_the_cursor_follows(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, panel: TimelinePanel
) -> None:
    panel.table.selectRow(2)
    press(qtbot, panel, Qt.Key.Key_Space)
    assert backend.sound.played == [(MIX, 80)]
    backend.sound.position_s = 95.0
    qtbot.waitUntil(lambda: panel.view.cursor_s == 95.0)
    press(qtbot, panel, Qt.Key.Key_Space)
    assert not backend.sound.playing


def test_what_is_played_follows_a_person_who_goes_elsewhere(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, panel: TimelinePanel
) -> None:
    sound, strip = backend.sound, window.history.player
    press(qtbot, panel, Qt.Key.Key_Down)
    assert not sound.played, "it only follows"
    press(qtbot, panel, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_Down)
    assert sound.position_s == 60
    press(qtbot, panel, Qt.Key.Key_Right)
    assert sound.position_s == 65
    panel.view.pointed.emit(110.0)
    assert (sound.position_s, panel.current) == (110, 2)
    sound.position_s = 130.0
    qtbot.waitUntil(lambda: panel.view.cursor_s == 130.0)
    press(qtbot, panel, Qt.Key.Key_A)
    assert sound.position_s == 130.0
    sound.duration_s = 90.0
    press(qtbot, panel, Qt.Key.Key_C)
    assert sound.played[-1][0] == Path(BOATS.path)
    qtbot.waitUntil(lambda: strip.length.text() == "1:30")
    press(qtbot, panel, Qt.Key.Key_Up)
    assert sound.played[-1] == (MIX, 60)
    sound.duration_s = 200.0  # is known a moment later
    qtbot.waitUntil(lambda: (strip.length.text(), strip.slider.maximum()) == ("3:20", 200))
    press(qtbot, panel, Qt.Key.Key_Space, Qt.Key.Key_Down)
    assert not sound.playing


def test_a_key_plays_the_song_at_the_same_place_and_speed_and_the_recording_again(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, panel: TimelinePanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(
        player_strip,
        "QAccessible",
        SimpleNamespace(updateAccessibility=lambda said: spoken.append(said.message())),
    )
    sound, tide = backend.sound, replace(TIDE, from_s=5.0, speed=Speed(1.06, 1.1))
    spans = (Span(0, 60, tide), Span(60, 80), Span(80, 200, BOATS))
    window._recordings.replace(MIX, spans=spans)
    panel.show_recording(MIX, spans, False)
    panel.view.move_cursor(20.0)
    press(qtbot, panel, Qt.Key.Key_Space, Qt.Key.Key_C)
    assert sound.played == [(MIX, 20.0), (Path(tide.path), pytest.approx(5 + 1.1 * 20))]
    assert (sound.pitch, sound.tempo) == (1.06, 1.1)
    assert window.history.player.origin.text() == "The library's copy" and window.history.player.origin.isVisible()
    sound.position_s = 5 + 1.1 * 70  # it goes on beyond its span
    qtbot.waitUntil(lambda: panel.view.cursor_s == pytest.approx(70))
    press(qtbot, panel, Qt.Key.Key_C)
    assert sound.played[2:] == [(MIX, pytest.approx(70))]
    assert window.history.player.origin.text() == "The recording"
    assert spoken == ["The recording: mix.mp3", "The library's copy: Evening Tide", "The recording: mix.mp3"]
    assert (sound.pitch, sound.tempo) == (1.0, 1.0)
    press(qtbot, panel, Qt.Key.Key_C)
    assert len(sound.played) == 3, "nothing is known here, and the recording plays on"
    panel.view.move_cursor(90.0)
    press(qtbot, panel, Qt.Key.Key_C, Qt.Key.Key_Space)
    assert sound.played[3:] == [(Path(BOATS.path), pytest.approx(10)), (MIX, pytest.approx(90, abs=0.2))]
    panel.view.move_cursor(20.0)
    press(qtbot, panel, Qt.Key.Key_Space)
    assert not sound.playing
    press(qtbot, panel, Qt.Key.Key_C)
    assert sound.played[5:] == [(Path(tide.path), pytest.approx(5 + 1.1 * 20))]


def test_another_song_is_chosen_among_the_alternatives_heard_before_and_undone(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, panel: TimelinePanel, store: RecordingStore
) -> None:
    key, third = Qt.Key, Song("Lanterns", "Harbour", path="/m/lanterns.ogg", confidence=0.2, from_s=3.0)
    spans = (replace(LIST[0], alternatives=(BOATS, third)), *LIST[1:])
    window._recordings.analysed.emit(MIX, spans, "")
    window._recordings.replace(MIX, spans=spans)
    panel.show_recording(MIX, spans, False)
    press(qtbot, panel, key.Key_Return)
    songs = panel.candidates
    assert [song.title for song in songs.model.songs] == ["Paper Boats", "Lanterns"]
    assert songs.table.hasFocus()
    qtbot.keyClick(songs.table, key.Key_Escape)
    assert panel.spans == spans and panel.table.hasFocus()
    press(qtbot, panel, key.Key_Return)
    qtbot.keyClick(songs.table, key.Key_Down)
    panel.view.move_cursor(10.0)
    qtbot.keyClick(songs.table, key.Key_C)
    assert backend.sound.played == [(Path(third.path), 13.0)]
    qtbot.keyClick(songs.table, key.Key_Return)
    assert (panel.spans[0].song, panel.spans[0].state) == (third, "chosen")
    assert TIDE in panel.spans[0].alternatives
    assert panel.table.hasFocus()
    qtbot.waitUntil(lambda: store.recordings()[0].spans == panel.spans)
    window.history.undo()
    assert panel.spans == spans


def test_a_song_of_the_library_is_found_by_its_name_and_chosen(
    qtbot: QtBot, window: MainWindow, panel: TimelinePanel
) -> None:
    key, songs = Qt.Key, panel.candidates
    press(qtbot, panel, key.Key_Down, key.Key_Return)
    assert songs.search.hasFocus(), "nothing else was found here"
    assert songs.hint.text() == "Type a title or an artist."
    qtbot.keyClicks(songs.search, "nothing like it")
    qtbot.waitUntil(lambda: songs.hint.text() == "Your library has no such song: name it below.")
    qtbot.keyClick(songs.search, key.Key_Return)
    assert panel.spans == LIST
    songs.search.clear()
    qtbot.keyClicks(songs.search, "morning")
    qtbot.waitUntil(lambda: [song.title for song in songs.model.songs] == ["Morning Tide"])
    qtbot.keyClick(songs.search, key.Key_Return)
    chosen = panel.spans[1].song
    assert chosen is not None
    assert (chosen.title, chosen.path, panel.spans[1].state) == (OTHER.title, OTHER.path, "chosen")
    model = panel.model
    assert [model.data(model.index(1, column)) for column in (3, 4)] == ["", "Chosen"], "nobody measured how sure"


def test_what_is_kept_and_what_waits_is_there_at_the_next_start(
    qtbot: QtBot, window: MainWindow, store: RecordingStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What the window itself looked for when it was painted has been read.
    QMetaObject.invokeMethod(window._review_worker, "load", Qt.ConnectionType.BlockingQueuedConnection)
    store.wait([MIX], window._library)
    store.answer(MIX, LIST)
    store.wait([Path("/tmp/next.mp3")], window._library)
    asked: list[Path] = []
    window._recordings.measure_requested.disconnect()
    window._recordings.measure_requested.connect(asked.append)
    window._history_controller.begin()
    qtbot.waitUntil(lambda: asked == [Path("/tmp/next.mp3")])
    (answer,) = window._recordings.answers
    assert (answer.path, answer.spans) == (MIX, LIST)
    window._recordings.cancel()
    qtbot.waitUntil(lambda: not any(recording.waiting for recording in store.recordings()))


def test_what_was_asked_before_what_is_kept_was_read_is_asked_once(window: MainWindow) -> None:
    recordings = window._recordings
    asked: list[Path] = []
    recordings.measure_requested.disconnect()
    recordings.measure_requested.connect(asked.append)
    recordings.ask([MIX, Path("/tmp/next.mp3")], window._library)
    kept = [Kept(path, window._library, waiting=True) for path in (Path("/tmp/next.mp3"), MIX)]
    recordings.restore(kept)
    recordings.restore([Kept(Path("/tmp/old.mp3"), window._library, LIST)])
    recordings.restore([Kept(Path("/tmp/old.mp3"), window._library, LIST)])
    assert [answer.path.name for answer in recordings.answers] == ["old.mp3"]
    for path in (MIX, Path("/tmp/next.mp3")):
        recordings.unfolded(path, [])
    assert asked == [MIX, Path("/tmp/next.mp3")]


def test_edits_and_selections_of_six_hundred_spans_change_only_what_they_must(
    qtbot: QtBot, window: MainWindow, panel: TimelinePanel
) -> None:
    many = tuple(Span(60.0 * n, 60.0 * n + 60, TIDE) for n in range(600))
    window._recordings.replace(MIX, spans=many)
    panel.show_recording(MIX, many, False)
    QApplication.processEvents()
    resets: list[object] = []
    panel.model.modelReset.connect(lambda: resets.append(None))
    changed: list[int] = []
    panel.model.dataChanged.connect(lambda first, last: changed.append(last.row() - first.row() + 1))
    spent = []
    for row in range(0, 200, 10):
        began = perf_counter()
        panel.table.selectRow(row)
        panel.view.move_cursor(60.0 * row + 30)
        panel._split()
        spent.append(perf_counter() - began)
        QApplication.processEvents()
    assert not resets
    assert max(changed) == 1
    print(f"{1000 * max(spent):.1f} ms an edit with its selection")


def test_a_new_analysis_while_it_is_open_keeps_what_was_touched(
    qtbot: QtBot, window: MainWindow, panel: TimelinePanel, store: RecordingStore
) -> None:
    press(qtbot, panel, Qt.Key.Key_A)
    recordings = window._recordings
    recordings._current = (MIX, window._library)
    recordings._end_one("", [Span(0, 100), Span(100, 200, TIDE)])
    assert [(span.start_s, span.state) for span in panel.spans] == [(0, "accepted"), (60, "found"), (100, "found")]
    press(qtbot, panel, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_R)
    assert panel.spans[2].state == "rejected"
    qtbot.waitUntil(lambda: store.recordings()[0].spans == panel.spans)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_titles_are_readable_on_every_shade(colours: object, monkeypatch: pytest.MonkeyPatch) -> None:
    from afp_gui.history.timeline_view import shade
    from tests.afp_gui.test_accessibility import contrast

    monkeypatch.setattr("afp_gui.theme._colours", colours)
    for sure in (0.0, 0.5, 1.0):
        shaded = shade(Span(0, 1, Song("A", path="/a", confidence=sure)))
        assert contrast(shaded.name(), colours.text) >= 4.5  # type: ignore[attr-defined]


def test_the_level_is_drawn_as_it_comes_kept_and_drawn_at_once_the_next_time(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, panel: TimelinePanel, tmp_path: Path
) -> None:
    mix = tmp_path / "mix.wav"
    mix.write_bytes(b"sound")
    window._recordings.queued.emit([mix], window._library)
    backend.levels[mix.name] = [bytes([0] * 2_000), bytes([255] * 2_000)]  # silent, then loud
    measure = window._level_worker.measured
    with qtbot.waitSignal(measure):
        panel.show_recording(mix, LIST, False)
    quiet, loud = inked(panel, 0.25), inked(panel, 0.75)
    assert loud > quiet + 20
    with qtbot.assertNotEmitted(measure), qtbot.waitSignal(window._review_worker.level_found):
        panel.show_recording(mix, LIST, False)
    assert (inked(panel, 0.25), inked(panel, 0.75)) == (quiet, loud)
    assert backend.measured.count(mix) == 1


def inked(panel: TimelinePanel, share: float) -> int:
    """How many pixels of a column show more than its ground, in the part for the level."""
    QApplication.processEvents()
    picture = panel.view.grab().toImage()
    x = int(share * panel.view.width())
    rows = range(RULER + TITLE, panel.view.height() - GRID)
    ground = picture.pixelColor(x, RULER + TITLE - 1)
    return sum(picture.pixelColor(x, y) != ground for y in rows)


def test_a_level_is_given_up_when_its_timeline_is_left(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, panel: TimelinePanel
) -> None:
    worker, given_up, measured = window._level_worker, Event(), []
    worker.measured.connect(lambda path, _: measured.append(path))

    def endless(path: Path) -> Iterator[bytes]:
        try:
            while True:
                yield bytes(200)
        finally:
            given_up.set()

    backend.level_curve = endless  # type: ignore[method-assign]
    with qtbot.waitSignal(worker.grown):
        panel.show_recording(MIX, LIST, False)
    panel.left.emit()
    qtbot.waitUntil(given_up.is_set)
    assert not measured


def test_a_key_shows_the_whole_again(qtbot: QtBot, panel: TimelinePanel) -> None:
    press(qtbot, panel, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    assert panel.view.view_s != (0.0, 200.0)
    press(qtbot, panel, Qt.Key.Key_0)
    assert panel.view.view_s == (0.0, 200.0)
