"""The icons of `resources/icons`, drawn in the theme's colours at the moment they are painted."""

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from afp_gui import theme


def icon(name: str, role: str = "muted") -> QIcon:
    """The line icon `name` in the colour of `role` (a field of `theme.Colours`); checked buttons get the accent."""
    return QIcon(_Tinted(name, role))


def app_icon() -> QIcon:
    """The application's own icon, in its own colours."""
    image = QPixmap(256, 256)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _renderer("earmark").render(painter)
    painter.end()
    return QIcon(image)


def draw(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paint the line icon `name` into `rect` in one colour."""
    ratio = painter.device().devicePixelRatioF()
    image = QPixmap((rect.size() * ratio).toSize())
    image.fill(Qt.GlobalColor.transparent)
    inner = QPainter(image)
    inner.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name).render(inner, QRectF(image.rect()))
    inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    inner.fillRect(image.rect(), colour)
    inner.end()
    painter.drawPixmap(rect, image, QRectF(image.rect()))


@cache
def _renderer(name: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray((files("resources") / "icons" / f"{name}.svg").read_bytes()))


class Picture(QWidget):
    """An icon without an action."""

    def __init__(self, name: str, role: str, size: int, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.show_icon(name, role)

    def show_icon(self, name: str, role: str) -> None:
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw(QPainter(self), self._name, QRectF(self.rect()), QColor(getattr(theme.colours(), self._role)))


class _Tinted(QIconEngine):
    def __init__(self, name: str, role: str):
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> "_Tinted":
        return _Tinted(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        c = theme.colours()
        colour = QColor(c.accent if state == QIcon.State.On else getattr(c, self._role))
        if mode == QIcon.Mode.Disabled:
            colour.setAlphaF(0.5)
        draw(painter, self._name, QRectF(rect), colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        image = QPixmap(size * scale)
        image.setDevicePixelRatio(scale)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return image
