"""The keys of a page: they work wherever the focus is in the page, and nowhere else."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Keys = str | QKeySequence.StandardKey


def bind(page: QWidget, actions: Iterable[tuple[Keys, Callable[[], object]]]) -> None:
    """Bind each key to its action while the focus is in `page`."""
    for keys, action in actions:
        shortcut = QShortcut(QKeySequence(keys), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action)
