"""A recording over time: its level, a shaded span for each entry of its list, a cursor, and the visible part."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from engine.audio.level_curve import STEP_S, loudest
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from afp_gui import theme
from afp_gui.numbers import clock
from afp_gui.theme import GRID
from afp_gui.widgets.labels import joined

if TYPE_CHECKING:
    from engine.history.tracklist_edits import Span, Spans

RULER = 3 * GRID
TITLE = 3 * GRID
NEAREST_S = 2.0
"""The shortest visible part when zoomed in."""
ZOOM = 1.25
MARKS_S = (1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600)
APART = 10 * GRID
REACH = 4
"""So many pixels from a boundary it can be taken."""
NARROW = 3
"""Up to so many pixels there is no room for a frame and a title."""
FAINTEST, STRONGEST = 0.14, 0.5
"""How much accent colour the shade of a span has: the title stays readable even at the strongest."""
LEVEL_ALPHA = 0.35


class TimelineView(QWidget):
    """Paints only what has changed. It shows spans and a cursor, and emits `pointed` where it is clicked."""

    pointed = Signal(float)  # seconds
    boundary_moved = Signal(int, float)  # which span begins elsewhere, and when

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.spans: Spans = ()
        self.selected = -1
        self.cursor_s = 0.0
        self._level = b""
        self._dragged = 0  # the span whose beginning is dragged; none begins before the first
        self._dragged_s = 0.0
        self.setMouseTracking(True)
        self._first_s, self._shown_s = 0.0, 1.0
        self.setAccessibleName(self.tr("Timeline of the recording"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def length_s(self) -> float:
        """How long the recording is."""
        return self.spans[-1].end_s if self.spans else 0.0

    @property
    def view_s(self) -> tuple[float, float]:
        """The beginning and end of the visible part."""
        return self._first_s, self._first_s + self._shown_s

    def sizeHint(self) -> QSize:
        return QSize(80 * GRID, 14 * GRID)

    def show_spans(self, spans: Spans) -> None:
        """Show another recording, all of it visible."""
        self.spans, self.selected, self.cursor_s, self._dragged = spans, -1, 0.0, 0
        self._level = b""
        self.show_all()

    def show_level(self, level: bytes) -> None:
        """How loud the recording is from its beginning on: a byte for each STEP_S (engine.audio.level_curve)."""
        shorter, longer = sorted((len(self._level), len(level)))
        self._level = level
        self._update(shorter * STEP_S, longer * STEP_S)

    def show_all(self) -> None:
        """The whole recording in view."""
        self._first_s, self._shown_s = 0.0, max(self.length_s, NEAREST_S)
        self.update()

    def change_spans(self, spans: Spans, start_s: float, end_s: float) -> None:
        """The same recording after an edit between these moments."""
        self._drop()
        self.spans = spans
        self._update(start_s, end_s)

    def select(self, index: int) -> None:
        """Mark this span, and bring its beginning into view."""
        for each in (self.selected, index):
            if 0 <= each < len(self.spans):
                self._update(self.spans[each].start_s, self.spans[each].end_s)
        self.selected = index
        if 0 <= index < len(self.spans):
            self.setAccessibleDescription(self.described(self.spans[index]))
            self.bring_into_view(self.spans[index].start_s)

    def described(self, span: Span) -> str:
        """From when on what is heard, for those who do not see it."""
        title = span.song.title if span.song else self.tr("Not in your library")
        return joined(" · ", f"{clock(span.start_s)} {title}", span.song.artist if span.song else "")

    def move_cursor(self, to_s: float) -> None:
        """Set the moment from which the recording is played, or that is heard now."""
        before, self.cursor_s = self.cursor_s, min(max(to_s, 0.0), self.length_s)
        for each in (before, self.cursor_s):
            self._update(each, each)

    def index_at(self, at_s: float) -> int:
        """The span at this moment."""
        return max(bisect_right(self.spans, at_s, key=lambda span: span.start_s) - 1, 0)

    def zoom(self, factor: float, around_s: float | None = None) -> None:
        """Zoom by this factor, keeping `around_s` (default: the cursor) in place."""
        around_s = self.cursor_s if around_s is None else around_s
        shown_s = min(max(self._shown_s / factor, NEAREST_S), max(self.length_s, NEAREST_S))
        share = min(max((around_s - self._first_s) / self._shown_s, 0.0), 1.0)
        self._shown_s = shown_s
        self._look_from(around_s - share * shown_s)

    def bring_into_view(self, at_s: float) -> None:
        """Scroll to this moment, if it is not visible."""
        if not self._first_s <= at_s <= self._first_s + self._shown_s:
            self._look_from(at_s - self._shown_s / 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = theme.colours()
        painter.fillRect(event.rect(), QColor(colours.surface))
        painter.setFont(theme.font("small"))
        left_s, right_s = self._at(event.rect().left() - 1), self._at(event.rect().right() + 1)
        self._paint_ruler(painter, left_s - APART * self._shown_s / max(self.width(), 1), right_s)
        seen = range(self.index_at(left_s), self.index_at(right_s) + 1) if self.spans else range(0)
        boxes = [(index, self._box(self.spans[index])) for index in seen]
        for index, box in boxes:
            if self.spans[index].song is not None:
                painter.fillRect(box, shade(self.spans[index]))
        self._paint_level(painter, event.rect().left(), event.rect().right() + 1)
        self._paint_frames(painter, [(index, box) for index, box in boxes if box.width() > NARROW])
        painter.fillRect(QRectF(self._x(self.cursor_s) - 1, 0, 2, self.height()), QColor(colours.text))
        if self._dragged:
            painter.fillRect(QRectF(self._x(self._dragged_s) - 1, RULER, 2, self.height()), QColor(colours.accent))
            painter.fillRect(self._flag(), QColor(colours.accent))
            painter.setPen(QColor(colours.on_accent))
            painter.drawText(self._flag(), Qt.AlignmentFlag.AlignCenter, self.dragged_time)
        if self.hasFocus():
            painter.setPen(QColor(colours.accent))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged = self.boundary_at(event.position().x())
            if self._dragged:
                self._drag_to(self.spans[self._dragged].start_s)
            else:
                self.pointed.emit(self._at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._dragged:
            self._drag_to(self._within_neighbours(self._at(x)))
        elif self.boundary_at(x):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        else:
            self.unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._dragged or event.button() != Qt.MouseButton.LeftButton:
            return
        dragged = self._dragged
        self._drop()
        if self._dragged_s != self.spans[dragged].start_s:
            self.boundary_moved.emit(dragged, self._dragged_s)
        else:
            self.pointed.emit(self._dragged_s)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._gives_up(event):
            event.accept()  # before it closes a notice
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._gives_up(event):
            self._drop()
        else:
            super().keyPressEvent(event)

    @property
    def dragged_time(self) -> str:
        """Where the dragged boundary is, to a tenth of a second where a pixel is less than a second; else ""."""
        return clock(self._dragged_s, tenths=self._shown_s < self.width()) if self._dragged else ""

    def boundary_at(self, x: float) -> int:
        """The span whose beginning lies there, so near that it can be taken with the mouse; 0 for none."""
        if not self.spans:
            return 0
        index = self.index_at(self._at(x))
        near = [each for each in (index, index + 1) if 0 < each < len(self.spans)]
        return next((each for each in near if abs(self._x(self.spans[each].start_s) - x) <= REACH), 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        if turn.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._look_from(self._first_s - (turn.x() or turn.y()) / 1200 * self._shown_s)
        else:
            self.zoom(ZOOM ** (turn.y() / 120), self._at(event.position().x()))
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _paint_ruler(self, painter: QPainter, left_s: float, right_s: float) -> None:
        least_s = APART * self._shown_s / max(self.width(), 1)
        step_s = next((step for step in MARKS_S if step >= least_s), MARKS_S[-1])
        painter.setPen(QColor(theme.colours().muted))
        for mark in range(max(int(left_s // step_s), 0), int(min(right_s, self.length_s) // step_s) + 1):
            x = self._x(mark * step_s)
            painter.drawLine(int(x), RULER - GRID // 2, int(x), RULER)
            painter.drawText(QRectF(x + 2, 0, APART, RULER), Qt.AlignmentFlag.AlignVCenter, clock(mark * step_s))

    def _paint_frames(self, painter: QPainter, boxes: list[tuple[int, QRectF]]) -> None:
        """All frames at once, then the titles that have room, and what is selected on top."""
        colours, room, metrics = theme.colours(), QRectF(self.rect()), painter.fontMetrics()
        painter.setPen(QColor(colours.line))
        painter.drawRects([box.adjusted(0.5, 0.5, -0.5, -0.5) for _, box in boxes])
        painter.setPen(QColor(colours.text))
        for index, box in boxes:
            song = self.spans[index].song
            if song is None or box.width() <= 3 * GRID:
                continue
            text = box.adjusted(GRID / 2, 0, -GRID / 2, TITLE - box.height()).intersected(room)
            title = metrics.elidedText(song.title, Qt.TextElideMode.ElideRight, int(text.width()))
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        if 0 <= self.selected < len(self.spans):
            box = self._box(self.spans[self.selected])
            painter.setPen(QColor(colours.accent))
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.fillRect(QRectF(box.left(), box.bottom() - 3, box.width(), 3), QColor(colours.accent))

    def _paint_level(self, painter: QPainter, left: int, right: int) -> None:
        """Each column of pixels as high as its loudest moment."""
        top, width, height = RULER + TITLE, right - left, self.height() - GRID - RULER - TITLE
        loud = loudest(self._level, self._at(left), self._at(right), width)
        inked = (np.abs(2 * np.arange(height)[:, None] + 1 - height) < height * loud).astype(np.uint8)
        colour = QColor(theme.colours().text)
        colour.setAlphaF(LEVEL_ALPHA)
        image = QImage(inked.data, width, height, width, QImage.Format.Format_Indexed8)
        image.setColorTable([0, colour.rgba()])
        painter.drawImage(left, top, image)

    def _box(self, span: Span) -> QRectF:
        left, right = self._x(span.start_s), self._x(span.end_s)
        return QRectF(left, RULER, max(right - left - 1, 1), self.height() - RULER - GRID / 2)

    def _gives_up(self, event: QKeyEvent) -> bool:
        return bool(self._dragged) and event.key() == Qt.Key.Key_Escape

    def _drag_to(self, at_s: float) -> None:
        for each_s in (self._dragged_s, at_s):
            self._dragged_s = each_s
            self._update(each_s, each_s)
            self.update(self._flag().toAlignedRect())

    def _drop(self) -> None:
        if self._dragged:
            self._drag_to(self._dragged_s)
            self._dragged = 0

    def _flag(self) -> QRectF:
        """The label with the time of the dragged boundary, in the ruler."""
        width = QFontMetrics(theme.font("small")).horizontalAdvance(self.dragged_time) + GRID
        left = min(max(self._x(self._dragged_s) - width / 2, 0), self.width() - width)
        return QRectF(left, 0, width, RULER)

    def _within_neighbours(self, at_s: float) -> float:
        return min(max(at_s, self.spans[self._dragged - 1].start_s), self.spans[self._dragged].end_s)

    def _look_from(self, first_s: float) -> None:
        self._first_s = min(max(first_s, 0.0), max(self.length_s - self._shown_s, 0.0))
        self.update()

    def _x(self, at_s: float) -> float:
        return (at_s - self._first_s) / self._shown_s * self.width()

    def _at(self, x: float) -> float:
        return self._first_s + x / max(self.width(), 1) * self._shown_s

    def _update(self, start_s: float, end_s: float) -> None:
        left, right = max(self._x(start_s) - 3, 0), min(self._x(end_s) + 3, self.width())
        if left < right:
            self.update(int(left), 0, int(right - left) + 2, self.height())


def shade(span: Span) -> QColor:
    """The surface colour with more accent the surer the name; a person's edit is certain."""
    sure = 1.0 if span.state in ("accepted", "chosen", "typed") else span.song.confidence if span.song else 0.0
    return _mixed(theme.colours(), round(FAINTEST + (STRONGEST - FAINTEST) * sure, 2))


@lru_cache(256)
def _mixed(colours: theme.Colours, share: float) -> QColor:
    one, other = QColor(colours.surface), QColor(colours.accent)
    mixed = [
        round((1 - share) * a + share * b)
        for a, b in ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    ]
    return QColor(*mixed)
