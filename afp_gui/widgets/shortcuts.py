"""Keys that work wherever the focus is in a page, or only while one widget has it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Keys = str | QKeySequence.StandardKey


def bind(page: QWidget, actions: Iterable[tuple[Keys, Callable[[], object]]]) -> None:
    """Bind each key to its action while the focus is in `page`."""
    _bind(page, actions, Qt.ShortcutContext.WidgetWithChildrenShortcut)


def bind_alone(widget: QWidget, actions: Iterable[tuple[Keys, Callable[[], object]]]) -> None:
    """Bind each key to its action while `widget` itself has the focus, not another widget inside it."""
    _bind(widget, actions, Qt.ShortcutContext.WidgetShortcut)


def _bind(widget: QWidget, actions: Iterable[tuple[Keys, Callable[[], object]]], context: Qt.ShortcutContext) -> None:
    for keys, action in actions:
        shortcut = QShortcut(QKeySequence(keys), widget)
        shortcut.setContext(context)
        shortcut.activated.connect(action)
