"""Every colour, size and style rule of the window, light and dark, in one place."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import as_file, files
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

GRID = 8
"""All margins and gaps are multiples (or the half) of this many device-independent pixels."""

Mode = Literal["system", "light", "dark"]
MODES: tuple[Mode, ...] = ("system", "light", "dark")

SCALES = {"small": 0.88, "body": 1.0, "heading": 1.45, "display": 2.3}
PREFERRED_FAMILIES = ("Inter", "Cantarell", "Noto Sans", "Ubuntu")
"""Used in this order if the desktop names no font (the bare fallback of X11)."""


@dataclass(frozen=True)
class Colours:
    """The roles a colour can have. `accent` is the only hue that decorates; amber and red only warn."""

    window: str
    surface: str
    sunken: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    amber: str
    red: str
    red_soft: str
    dark: bool


LIGHT = Colours(
    window="#f5f5f2",
    surface="#ffffff",
    sunken="#ebebe7",
    line="#dcdcd6",
    text="#1a1d1f",
    muted="#5f666c",
    accent="#0b747e",
    on_accent="#ffffff",
    accent_soft="#dcefef",
    amber="#95590a",
    red="#b83227",
    red_soft="#fae8e5",
    dark=False,
)
DARK = Colours(
    window="#151719",
    surface="#1d2023",
    sunken="#282c30",
    line="#31363b",
    text="#eceef0",
    muted="#9ba3aa",
    accent="#43bcc4",
    on_accent="#04262a",
    accent_soft="#183a3e",
    amber="#e2a73f",
    red="#f28579",
    red_soft="#40211f",
    dark=True,
)

_colours = LIGHT


def colours() -> Colours:
    """The current colours; call it while painting, so that a change of theme needs no bookkeeping."""
    return _colours


def font(scale: Literal["small", "body", "heading", "display"], bold: bool = False) -> QFont:
    """The user's own font in one of the four sizes."""
    chosen = QFont(QApplication.font())
    chosen.setPointSizeF(QApplication.font().pointSizeF() * SCALES[scale])
    chosen.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return chosen


class Theme(QObject):
    """Applies a mode to the application and follows the system while the mode is "system"."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.mode: Mode = "system"
        _prefer_a_calm_font()
        QApplication.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    def apply(self, mode: Mode) -> None:
        self.mode = mode
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}
        QGuiApplication.styleHints().setColorScheme(schemes[mode])
        self._follow()

    def _follow(self) -> None:
        global _colours
        system_is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        _colours = DARK if self.mode == "dark" or (self.mode == "system" and system_is_dark) else LIGHT
        QApplication.setPalette(_palette(_colours))
        _set_style_sheet(_style_sheet(_colours))
        self.changed.emit()


@contextmanager
def styled_at_once() -> Iterator[None]:
    """Styles everything built inside the block once, at the end; Qt would style each widget at every change of parent.

    For the first window: others that are open would be styled twice.
    """
    _set_style_sheet("")
    try:
        yield
    finally:
        _set_style_sheet(_style_sheet(_colours))


def _set_style_sheet(sheet: str) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyleSheet(sheet)


def _prefer_a_calm_font() -> None:
    bare = {"Sans", "Sans Serif", "DejaVu Sans", "Bitstream Vera Sans"}
    current = QApplication.font()
    if current.family() not in bare:
        return
    present = set(QFontDatabase.families())
    for family in PREFERRED_FAMILIES:
        if family in present:
            current.setFamilies([family, current.family()])
            current.setPointSizeF(10.5)
            QApplication.setFont(current)
            return


def _palette(c: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for roles, colour in (
        ((role.Window,), c.window),
        ((role.Base, role.Button, role.ToolTipBase), c.surface),
        ((role.AlternateBase,), c.window),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), c.text),
        ((role.PlaceholderText,), c.muted),
        ((role.Highlight, role.Accent, role.Link), c.accent),
        ((role.HighlightedText,), c.on_accent),
    ):
        for one in roles:
            palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(c.muted))
    return palette


def _style_sheet(c: Colours) -> str:
    with as_file(files("resources") / "icons") as icons:
        arrow = (icons / ("down-light.svg" if c.dark else "down.svg")).as_posix()
        tick = (icons / ("check-dark.svg" if c.dark else "check.svg")).as_posix()
    return f"""
    QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; padding: 4px 8px; }}
    QFrame[kind="card"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 12px; }}
    QFrame[kind="bar"] {{ background: {c.surface}; border-right: 1px solid {c.line}; }}
    QLabel[tone="muted"] {{ color: {c.muted}; }}
    QLabel[tone="accent"] {{ color: {c.accent}; }}
    QLabel[tone="red"] {{ color: {c.red}; }}
    QFrame[notice="info"] {{ background: {c.accent_soft}; border-radius: 8px; }}
    QFrame[notice="error"] {{ background: {c.red_soft}; border-radius: 8px; }}

    QPushButton {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 8px; padding: 7px 15px; }}
    QPushButton:hover {{ background: {c.sunken}; }}
    QPushButton:pressed {{ background: {c.line}; }}
    QPushButton:disabled {{ color: {c.muted}; background: {c.window}; }}
    QPushButton[kind="primary"] {{ background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent}; }}
    QPushButton[kind="primary"]:disabled {{ background: {c.sunken}; color: {c.muted}; border-color: {c.sunken}; }}
    QPushButton[kind="preset"] {{ border-radius: 12px; padding: 0px; text-align: left; }}
    QPushButton[kind="preset"]:checked {{ background: {c.accent_soft}; border: 1px solid {c.accent}; }}
    QPushButton[kind="preset"]:focus {{ border: 2px solid {c.accent}; padding: 0px; }}
    QPushButton[kind="quiet"] {{ background: transparent; border: 1px solid transparent; color: {c.accent}; }}
    QPushButton[kind="quiet"]:hover {{ background: {c.sunken}; }}
    QPushButton[kind="quiet"]:disabled {{ color: {c.muted}; }}
    QPushButton[kind="heading"] {{ background: transparent; border: 2px solid transparent; padding: 0px 6px 0px 0px;
        text-align: left; }}
    QPushButton[kind="heading"]:hover {{ color: {c.accent}; }}
    QPushButton[kind="heading"]:focus {{ border: 2px solid {c.accent}; padding: 0px 6px 0px 0px; }}
    QPushButton::menu-indicator {{ width: 0px; }}
    QPushButton:checked {{ background: {c.accent_soft}; color: {c.accent}; border-color: {c.accent}; }}
    QPushButton[kind="primary"]:focus {{ border: 2px solid {c.text}; padding: 6px 14px; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {c.accent}; padding: 6px 14px; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 8px; padding: 4px; color: {c.muted}; }}
    QToolButton:hover {{ background: {c.sunken}; }}
    QToolButton:focus {{ padding: 3px; }}
    QToolButton[kind="page"] {{ padding: 8px 0px 6px 0px; }}
    QToolButton[kind="page"]:focus {{ padding: 7px 0px 5px 0px; }}
    QToolButton[kind="page"]:checked, QToolButton[kind="small page"]:checked {{
        background: {c.accent_soft}; color: {c.accent}; }}

    QLineEdit, QComboBox {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 8px;
        padding: 6px 11px; min-height: 20px; selection-background-color: {c.accent};
        selection-color: {c.on_accent}; }}
    QLineEdit[kind="search"], QLineEdit[kind="search"]:focus {{ padding-left: 2px; padding-right: 2px; }}
    QLineEdit:focus, QComboBox:focus {{ border: 2px solid {c.accent}; padding: 5px 10px; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox::drop-down {{ border: none; width: 28px; }}
    QComboBox::down-arrow {{ image: url("{arrow}"); width: 18px; height: 18px; }}
    QComboBox QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.line}; padding: 0px 4px; outline: 0;
        selection-background-color: {c.accent_soft}; selection-color: {c.text}; }}

    QCheckBox, QRadioButton {{ spacing: 8px; padding: 4px 0px; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: 18px; height: 18px; background: {c.surface};
        border: 1px solid {c.muted}; border-radius: 5px; }}
    QRadioButton::indicator {{ border-radius: 9px; }}
    QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ background: {c.sunken}; }}
    QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url("{tick}"); }}
    QRadioButton::indicator:checked {{ border-color: {c.accent}; background: qradialgradient(cx: 0.5, cy: 0.5,
        radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 {c.accent}, stop: 0.5 {c.accent}, stop: 0.6 {c.surface}); }}
    QCheckBox::indicator:disabled {{ background: {c.window}; border-color: {c.line}; }}
    QCheckBox:focus, QRadioButton:focus {{ color: {c.accent}; }}
    QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ width: 16px; height: 16px;
        border: 2px solid {c.text}; }}

    QScrollArea, QScrollArea > QWidget > QWidget[kind="scrolled"] {{ background: transparent; border: none; }}
    QScrollArea:focus {{ border: 1px solid {c.accent}; border-radius: 8px; }}
    QPlainTextEdit {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 8px; padding: 8px;
        selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QPlainTextEdit:focus {{ border: 2px solid {c.accent}; padding: 7px; }}
    QLabel[kind="keys"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 5px; padding: 2px 7px; }}

    QTabWidget::pane {{ border: none; }}
    QTabBar {{ qproperty-drawBase: 0; }}
    QTabBar::tab {{ background: transparent; color: {c.muted}; padding: 8px 4px; margin-right: 20px;
        border-bottom: 2px solid transparent; }}
    QTabBar::tab:selected {{ color: {c.text}; border-bottom: 2px solid {c.accent}; }}
    QTabBar::tab:focus {{ color: {c.accent}; }}

    QListView[kind="runs"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 12px; outline: 0;
        padding: 4px; }}
    QListView[kind="runs"]:focus {{ border: 1px solid {c.accent}; }}

    QTableView {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 12px; outline: 0;
        selection-background-color: {c.accent_soft}; selection-color: {c.text}; padding: 4px; }}
    QTableView:focus {{ border: 1px solid {c.accent}; }}
    QTableView::item {{ padding: 0px 8px; border: none; }}
    QTableView::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
    QTableView QLineEdit {{ border: 2px solid {c.accent}; border-radius: 4px; padding: 0px 6px; min-height: 0px; }}
    QMenu {{ background: {c.surface}; border: 1px solid {c.line}; padding: 4px; }}
    QMenu::item {{ padding: 6px 16px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
    QHeaderView {{ background: transparent; }}
    QHeaderView::section {{ background: {c.surface}; color: {c.muted}; border: none;
        border-bottom: 1px solid {c.line}; padding: 8px 11px; }}
    QHeaderView::section:hover {{ color: {c.text}; }}

    QProgressBar {{ background: {c.sunken}; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 2px; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
    QMenu::item:disabled {{ color: {c.muted}; }}
    QSlider::groove:horizontal {{ background: {c.sunken}; height: 4px; border-radius: 2px; }}
    QSlider::sub-page:horizontal {{ background: {c.accent}; border-radius: 2px; }}
    QSlider::handle:horizontal {{ background: {c.accent}; width: 14px; margin: -5px 0; border-radius: 7px; }}
    QSlider::handle:horizontal:focus {{ border: 2px solid {c.text}; width: 10px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
    QScrollBar::handle {{ background: {c.line}; border-radius: 4px; min-height: 32px; min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {c.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
