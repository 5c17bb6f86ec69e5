from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from afp_gui.listen.details_worker import COVER_PIXELS, cover
from afp_gui.main_window import MainWindow
from engine.recognition.speed import Speed
from tests.afp_gui.fakes import OTHER, SONG, FakeBackend, explained, matched, unknown
from tests.afp_gui.test_listen_page import hear, start


def picture(width: int, height: int, kind: str = "PNG") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    held = QByteArray()
    buffer = QBuffer(held)
    image.save(buffer, kind)
    return bytes(held.data())


def test_y_shows_why_and_the_sound_again(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    backend.explanations[SONG.id] = explained(SONG)
    page = window.listen
    start(qtbot, window)
    assert page.card.why.isHidden(), "nothing to explain yet"
    hear(qtbot, window, backend, matched())
    qtbot.keyClick(page, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: page.why.heading.text() == "Why “Evening Tide”")
    assert page.why.isVisible()
    assert page.why.words.text().startswith("9 s were heard, matched at 1:02: similarity 0.7")
    assert "of the song's 300 strongest tones are in what was heard; chance would give 70." in page.why.words.text()
    shown = page.why.comparison.grab().toImage()
    assert len({shown.pixel(x, y) for x in range(120, shown.width(), 7) for y in range(2, shown.height(), 5)}) > 50
    qtbot.keyClick(page, Qt.Key.Key_Y)
    assert page.spectrogram.isVisible()


def test_a_song_at_another_speed_was_brought_to_its_own(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    backend.explanations[SONG.id] = explained(SONG, speed=Speed(1.125, 1.125))
    start(qtbot, window)
    hear(qtbot, window, backend, matched())
    window.listen.card.why.click()
    words = window.listen.why.words
    qtbot.waitUntil(lambda: words.text().startswith("8 s were heard"))
    assert "The sound was brought to the song's own speed." in words.text()


def test_a_refused_guess_is_explained_too(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    backend.explanations[OTHER.id] = explained(OTHER)
    start(qtbot, window)
    hear(qtbot, window, backend, unknown())
    window.listen.card.why.click()
    qtbot.waitUntil(lambda: window.listen.why.heading.text() == "Why not “Morning Tide”")


def test_what_cannot_be_explained_or_read_is_said(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    start(qtbot, window)
    hear(qtbot, window, backend, matched())
    page = window.listen
    page.card.why.click()
    sentence = "That song is not among the last candidates; ask again when it plays."
    qtbot.waitUntil(lambda: page.why.words.text() == sentence)
    page.why.close_button.click()
    backend.explanations[SONG.id] = explained(SONG)
    backend.unreadable = "song.ogg cannot be read: it has gone."
    page.card.why.click()
    qtbot.waitUntil(lambda: page.why.words.text().endswith("song.ogg cannot be read: it has gone."))
    page.why.comparison.grab()


def test_the_cover_of_the_tags_is_shown(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    backend.covers[SONG.path] = picture(900, 600, "JPG")
    start(qtbot, window)
    hear(qtbot, window, backend, matched())
    shown = window.listen.card.cover
    qtbot.waitUntil(shown.isVisible)
    assert shown.accessibleName() == "Cover of First Light"
    assert shown.grab().toImage().pixelColor(70, 70).blue() > 120
    hear(qtbot, window, backend, unknown())
    assert shown.isHidden()


def test_a_song_without_a_cover_shows_none(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    start(qtbot, window)
    with qtbot.waitSignal(window._details_worker.cover_found) as found:
        hear(qtbot, window, backend, matched())
    assert found.args is not None and found.args[1].isNull()
    assert window.listen.card.cover.isHidden()


def test_only_pictures_of_a_size_are_covers(qapp: object) -> None:
    assert cover(picture(40, 30)).width() == 40
    large = cover(picture(2_000, 1_000))
    assert (large.width(), large.height()) == (COVER_PIXELS, COVER_PIXELS // 2)
    assert cover(b"").isNull()
    assert cover(b"\x89PNG\r\n\x1a\nnonsense").isNull()
    assert cover(picture(40, 30)[:80]).isNull(), "cut off"
    assert cover(picture(40, 30, "BMP")).isNull(), "a decoder that tags do not need"
    bomb = bytearray(picture(40, 30))
    bomb[16:24] = (60_000).to_bytes(4, "big") * 2  # what the header claims
    assert cover(bytes(bomb)).isNull()
