"""The cover of the song on the card."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from afp_gui.theme import GRID


class Cover(QWidget):
    """A square picture with round corners; hidden without a picture or without room."""

    def __init__(self, side: int = 18 * GRID, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFixedSize(side, side)
        self.image = QImage()
        self._room = True
        self.hide()

    def show_image(self, image: QImage, name: str) -> None:
        """`image` may be null; `name` describes it."""
        self.image = image
        self.setAccessibleName(name)
        self.setVisible(self._room and not image.isNull())
        self.update()

    def allow(self, room: bool) -> None:
        self._room = room
        self.setVisible(room and not self.image.isNull())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), GRID, GRID)
        painter.setClipPath(outline)
        size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        shown = QRectF(0, 0, size.width(), size.height())
        shown.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(shown, self.image)
