"""Every control of every page: named, reached by Tab, seen when it has the focus; text that can be read."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from afp_gui import pages
from afp_gui.history.recordings import Recording
from afp_gui.history.timeline_view import TimelineView
from afp_gui.main_window import MainWindow
from afp_gui.theme import DARK, LIGHT, Colours
from engine.history.tracklist_edits import Song, Span
from tests.afp_gui.fakes import matched

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    TimelineView,
)
HOLDERS = (QComboBox, QLineEdit, QAbstractItemView, QTabBar, QAbstractSpinBox, QAbstractScrollArea)
"""What Qt puts inside these is theirs: scroll bars, the line of a list, the cross of a search."""
MOST_TABS = 80


def show_listen(window: MainWindow) -> None:
    window.show_page(pages.LISTEN)
    window.listen.card.show_event(matched())


def show_review(window: MainWindow) -> None:
    window.show_page(pages.HISTORY)
    window.history.show_recordings()
    spans = (Span(0, 60, Song("Evening Tide", path="/m/tide.ogg")), Span(60, 80))
    window._recordings.answers = [Recording(0, Path("/tmp/mix.mp3"), spans)]
    window._recordings.answered.emit(window._recordings.answers[0])
    window.history.recordings.review.click()


def show_candidates(window: MainWindow) -> None:
    show_review(window)
    window.history.recordings.timeline.candidates.model.show_songs([Song("Paper Boats", path="/m/boats.ogg")])
    window.history.recordings.timeline.show_candidates()


def show_new_training(window: MainWindow) -> None:
    window.show_page(pages.TRAINING)
    window.training.new_training()


def show_evaluation_form(window: MainWindow) -> None:
    window.show_page(pages.EVALUATION)
    window.evaluation.show_form()


def show_room(window: MainWindow) -> None:
    window.show_page(pages.EVALUATION)
    window.evaluation.show_room()


def show_help(tab: int) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.show_page(pages.HELP)
        window.help.tabs.setCurrentIndex(tab)

    return show


def show_step(step: int) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.show_first_run()
        for _ in range(step):
            window.first_run.next.click()

    return show


VIEWS: dict[str, Callable[[MainWindow], None]] = {
    "listen": show_listen,
    "history": lambda window: window.show_page(pages.HISTORY),
    "review": show_review,
    "candidates": show_candidates,
    "library": lambda window: window.show_page(pages.LIBRARY),
    "training": lambda window: window.show_page(pages.TRAINING),
    "new training": show_new_training,
    "evaluation": lambda window: window.show_page(pages.EVALUATION),
    "new evaluation": show_evaluation_form,
    "room": show_room,
    "settings": lambda window: window.show_page(pages.PREFERENCES),
    "stage": lambda window: window.enter_stage(),
    **{f"help {tab}": show_help(tab) for tab in range(5)},
    **{f"first step {step}": show_step(step) for step in range(4)},
}


def controls(window: MainWindow) -> Iterator[QWidget]:
    """What can be acted on, is enabled and is shown now."""
    for widget in window.findChildren(QWidget):
        inner = isinstance(widget.parentWidget(), HOLDERS) or isinstance(widget, QScrollBar | QHeaderView)
        inner = inner or widget.objectName().startswith("qt_")
        if isinstance(widget, CONTROLS) and not inner and widget.isVisibleTo(window) and widget.isEnabledTo(window):
            yield widget


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {name_of(widget)!r} {getattr(widget, 'text', str)()!r}"


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it. Of a list that drops down Qt gives the chosen entry, which names nothing."""
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


@pytest.mark.parametrize("view", VIEWS)
def test_every_control_is_named_reached_and_seen(qtbot: QtBot, window: MainWindow, view: str) -> None:
    qtbot.waitUntil(lambda: window.isActiveWindow())
    VIEWS[view](window)
    QApplication.processEvents()
    found = [widget for widget in controls(window) if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert found
    assert [told(w) for w in found if not name_of(w)] == [], "without a name"
    assert [told(w) for w in controls(window) if w not in found and not isinstance(w, QScrollArea)] == []

    reached = tabbed(qtbot, window)
    groups = [w.group() for w in reached if isinstance(w, QAbstractButton) and w.group()]
    by_arrows = [w for w in found if isinstance(w, QRadioButton) or getattr(w, "group", lambda: None)() in groups]
    assert [told(w) for w in found if w not in reached and w not in by_arrows] == [], "not reached by Tab"

    unseen = [told(w) for w in reached if w in found and not changes_with_focus(window, w)]
    assert unseen == [], "looks the same with the focus and without"
    window.listen.show_closed()  # its song goes on no longer


def tabbed(qtbot: QtBot, window: MainWindow) -> list[QWidget]:
    """The controls that have the focus one after another, until it comes round."""
    reached: list[QWidget] = []
    for _ in range(MOST_TABS):
        focused = window.focusWidget()
        if focused is not None and focused not in reached:
            reached.append(focused)
        qtbot.keyClick(focused or window, Qt.Key.Key_Tab)
        if reached and window.focusWidget() is reached[0]:
            break
    return reached


def changes_with_focus(window: MainWindow, widget: QWidget) -> bool:
    other = window.side_bar.theme_button if widget is not window.side_bar.theme_button else window.side_bar
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    focused = picture(widget)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    return focused != picture(widget)


def test_a_control_that_hides_its_focus_is_found_out(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.isActiveWindow())
    window.library.add.setStyleSheet("QPushButton, QPushButton:focus { border: none; outline: none; padding: 0px; }")
    window.show_page(pages.LIBRARY)
    qtbot.waitUntil(window.library.rescan.isEnabled)
    assert changes_with_focus(window, window.library.rescan)
    assert not changes_with_focus(window, window.library.add)


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_stands_out_from_what_is_behind_it(colours: Colours) -> None:
    pairs = [
        *((text, ground) for text in ("text", "muted") for ground in ("window", "surface", "sunken", "accent_soft")),
        *(("accent", ground) for ground in ("window", "surface", "accent_soft")),
        *((warning, ground) for warning in ("red", "amber") for ground in ("window", "surface")),
        ("text", "red_soft"),
        ("red", "red_soft"),
        ("on_accent", "accent"),
    ]
    assert {name for pair in pairs for name in pair} | {"line", "dark"} == {field.name for field in fields(colours)}
    faint = {
        pair: round(contrast(getattr(colours, pair[0]), getattr(colours, pair[1])), 2)
        for pair in pairs
        if contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) < 4.5
    }
    assert faint == {}


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2: 1 (none) to 21 (black on white)."""
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_ratio_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
