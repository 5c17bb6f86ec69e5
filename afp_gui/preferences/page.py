"""The settings page: every choice for the whole window. Changes apply at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from engine.history.now_playing import TEMPLATE
from engine.library.location import place_text
from engine.user_data import UserData, What
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from afp_gui.language import language_name, languages
from afp_gui.numbers import percent
from afp_gui.preferences.file_choice import FileChoice
from afp_gui.preferences.privacy import UserDataList
from afp_gui.preferences.rows import Row, section
from afp_gui.settings import PORTS, Settings, port_in
from afp_gui.theme import GRID, MODES, Mode
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.labels import shown
from afp_gui.widgets.notice_bar import NoticeBar
from afp_gui.widgets.page_layout import page_column, page_header, page_titles
from afp_gui.widgets.source_picker import SourcePicker

if TYPE_CHECKING:
    from afp_gui.system.info_worker import LibraryFacts

WIDTH = 100 * GRID


class SettingsPage(QWidget):
    """Writes plain choices into the settings; emits signals for everything that others must do."""

    theme_chosen = Signal(str)
    integration_changed = Signal()  # tray or bubbles
    speeds_chosen = Signal(str)
    song_file_chosen = Signal(str, str)  # a path ("": none), and what it says of the song
    log_chosen = Signal(str)  # a path ("": none)
    page_served = Signal(int)  # the port of the page of the current song; 0: it is not shown
    library_requested = Signal()
    training_requested = Signal()
    first_run_requested = Signal()
    looked_at = Signal()  # the page is shown: sizes and the library's facts may be old
    deletion_requested = Signal()  # everything, and it was confirmed

    def __init__(self, settings: Settings, parent: QWidget | None = None):
        super().__init__(parent)
        self._settings = settings
        self._build()
        self._lay_out()

    def show_theme(self, mode: Mode) -> None:
        self.theme.setCurrentIndex(MODES.index(mode))

    def show_kept(self, everything: Sequence[UserData]) -> None:
        """Show where data is stored; the sizes follow later."""
        self.user_data.show_places(everything)

    def show_sizes(self, sizes: Mapping[What, int]) -> None:
        self.user_data.show_sizes(sizes)

    def show_library(self, facts: LibraryFacts, name: str) -> None:
        """Show the current library, and the encoder that made it."""
        self.library.explain(f"{name} · {shown(place_text(facts.directory))}")
        self.encoder.explain(facts.encoder or self.tr("None yet: there is no library. The first one uses “compact”."))

    def refuse_deletion(self, sentence: str) -> None:
        self.notice.say(sentence)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.theme.setFocus()
        self.looked_at.emit()

    def _ask_to_delete(self) -> None:
        question = self.tr(
            "Delete everything that Earmark keeps: history, corrections, libraries, trainings, prepared music, "
            "settings and log? Your music stays."
        )
        self.notice.say(question, "info", self.tr("Delete…"), self._ask_again)
        self.notice.take_focus()

    def _ask_again(self) -> None:
        question = self.tr("This cannot be undone, and your music would have to be indexed again.")
        self.notice.say(question, "error", self.tr("Delete for good"), self.deletion_requested.emit)
        self.notice.take_focus()

    def _keep_language(self) -> None:
        self._settings.language = str(self.language.currentData())
        self.notice.say(self.tr("Earmark uses this language from its next start."), "info")

    def _keep_speeds(self) -> None:
        self._settings.speeds = speeds = str(self.speeds.currentData())
        self.speeds_chosen.emit(speeds)

    def _keep_song_file(self, path: str) -> None:
        self._settings.now_playing = path
        self._show_template()
        self.song_file_chosen.emit(path, self._settings.template)

    def _keep_template(self) -> None:
        self.template.setText(self.template.text() or TEMPLATE)
        if self.template.text() != (self._settings.template or TEMPLATE):
            self._settings.template = self.template.text()
            self.song_file_chosen.emit(self._settings.now_playing, self._settings.template)

    def _show_template(self) -> None:
        self.template.setEnabled(not self._settings.now_playing.lower().endswith(".json"))

    def _keep_log(self, path: str) -> None:
        self._settings.play_log = path
        self.log_chosen.emit(path)

    def _keep_page(self) -> None:
        if port := port_in(self.port.text()):
            changed = (port, self.show_page.isChecked()) != (self._settings.page_port, self._settings.show_page)
            self._settings.page_port, self._settings.show_page = port, self.show_page.isChecked()
            if changed:
                self.page_served.emit(port if self._settings.show_page else 0)
        else:
            self.notice.say(
                self.tr("A port is a number from {least} to {most}.").format(least=PORTS[0], most=PORTS[-1])
            )
        self.port.setText(str(self._settings.page_port))

    def _copy_address(self) -> None:
        address = f"http://127.0.0.1:{self._settings.page_port}/"
        QGuiApplication.clipboard().setText(address)
        self.notice.say(self.tr("The address of the page is on the clipboard."), "info")

    def _keep_flags(self) -> None:
        self._settings.listen_at_start = self.listen_at_start.isChecked()
        self._settings.close_to_tray = self.close_to_tray.isChecked()
        self._settings.notify = self.notify.isChecked()
        self.integration_changed.emit()

    def _build(self) -> None:
        self.heading, self.summary = page_titles(
            self.tr("Settings"),
            self.tr("Safe mode: nothing that you choose here is saved")
            if self._settings.safe_mode
            else self.tr("Changes apply at once"),
        )
        self.notice = NoticeBar()
        self.theme = QComboBox()
        names: dict[Mode, str] = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        for mode in MODES:
            self.theme.addItem(names[mode], mode)
        self.theme.activated.connect(lambda index: self.theme_chosen.emit(MODES[index]))
        self.language = QComboBox()
        self.language.addItem(self.tr("As the system"), "")
        for code in languages():
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(self._settings.language)))
        self.language.activated.connect(self._keep_language)
        self.picker = SourcePicker()
        self.picker.setToolTip("")
        self.listen_at_start = QCheckBox(self.tr("Listen at startup"))
        self.listen_at_start.setChecked(self._settings.listen_at_start)
        self.close_to_tray = QCheckBox(self.tr("Stay in the tray"))
        self.close_to_tray.setChecked(self._settings.close_to_tray)
        self.notify = QCheckBox(self.tr("Show each song's title"))
        self.notify.setChecked(self._settings.notify)
        for box in (self.listen_at_start, self.close_to_tray, self.notify):
            box.toggled.connect(self._keep_flags)
        self.library_button = push_button(self.tr("Go to the library"), action=self.library_requested.emit)
        self.training_button = push_button(self.tr("Go to training"), action=self.training_requested.emit)
        self.library = Row(self.tr("Library in use"), "", self.library_button)
        self.encoder = Row(self.tr("Encoder in use"), "", self.training_button)
        self.speeds = QComboBox()
        self.speeds.addItem(self.tr("Only the song's own"), "own")
        for points in (8, 16):
            words = self.tr("Up to {n} faster or slower").format(n=percent(points / 100))
            self.speeds.addItem(words, str(points))
        self.speeds.setCurrentIndex(self.speeds.findData(self._settings.speeds))
        self.speeds.activated.connect(self._keep_speeds)
        self.song_file = FileChoice(
            self.tr("Now playing"),
            self.tr("A file with the current song, for streaming software; JSON if its name ends in .json."),
            (self.tr("Text (*.txt)"), "JSON (*.json)"),
            self._settings.now_playing,
            overwrites=True,
        )
        self.song_file.chosen.connect(self._keep_song_file)
        self.template = QLineEdit(self._settings.template or TEMPLATE)
        self.template.editingFinished.connect(self._keep_template)
        self._show_template()
        self.log = FileChoice(
            self.tr("Log of plays"),
            self.tr("A table of all plays, with beginning and end; one file a day, with the date in its name."),
            ("CSV (*.csv)",),
            self._settings.play_log,
            overwrites=False,
        )
        self.log.chosen.connect(self._keep_log)
        self.show_page = QCheckBox(self.tr("Show a page"))
        self.show_page.setChecked(self._settings.show_page)
        self.show_page.toggled.connect(self._keep_page)
        self.copy_address = push_button(self.tr("Copy its address"), action=self._copy_address)
        self.port = QLineEdit(str(self._settings.page_port))
        self.port.editingFinished.connect(self._keep_page)
        self.user_data = UserDataList()
        self.again = push_button(self.tr("Start again"), action=self.first_run_requested.emit)
        self.delete = push_button(self.tr("Delete all my data…"), action=self._ask_to_delete)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("kind", "scrolled")
        page.setMaximumWidth(WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, GRID, 2 * GRID, GRID)
        column.setSpacing(4 * GRID)
        for part in (
            section(
                self.tr("Appearance"),
                Row(self.tr("Theme"), self.tr("Ctrl+Shift+L switches between them on any page."), self.theme),
                Row(self.tr("Language"), self.tr("Takes effect at the next start."), self.language),
            ),
            section(
                self.tr("Listening"),
                Row(self.tr("Sound source"), self.tr("What Earmark listens to by default."), self.picker),
                Row(
                    self.tr("When the window opens"),
                    self.tr("Opens the source at once, as if you had pressed Space."),
                    self.listen_at_start,
                ),
            ),
            section(
                self.tr("Recognition"),
                Row(
                    self.tr("Speeds"),
                    self.tr(
                        "Turntables, tapes and DJs' pitch faders change a song's speed; looking further takes longer "
                        "for music that is not in your library."
                    ),
                    self.speeds,
                ),
                self.library,
                self.encoder,
            ),
            section(
                self.tr("Desktop"),
                Row(
                    self.tr("When the window is closed"),
                    self.tr("Earmark continues to listen; open or quit it with its icon in the tray."),
                    self.close_to_tray,
                ),
                Row(
                    self.tr("When a song is recognised"),
                    self.tr("A desktop notification names it while another window is in front."),
                    self.notify,
                ),
            ),
            section(
                self.tr("For other programs, while Earmark listens"),
                self.song_file,
                Row(
                    self.tr("Text of that file"),
                    self.tr("{title}, {artist} and {album} are filled in for each song."),
                    self.template,
                ),
                self.log,
                Row(
                    self.tr("Page of the current song"),
                    self.tr("Cover, title and progress, for OBS's browser source. Only this computer can open it."),
                    self.show_page,
                    self.copy_address,
                ),
                Row(
                    self.tr("Port of that page"), self.tr("Choose another one if a program already uses it."), self.port
                ),
            ),
            section(
                self.tr("Everything stays on this computer"),
                Row(
                    self.tr("No account, no connection"),
                    self.tr(
                        "Earmark opens a connection only to a server whose library you opened yourself, or to the "
                        "address of a station that you chose and where that leads. This is everything that it stores:"
                    ),
                ),
                self.user_data,
                Row(
                    self.tr("Delete all my data"),
                    self.tr("All of the above, for good. Your music files are never touched."),
                    self.delete,
                ),
            ),
            section(
                self.tr("First steps"),
                Row(
                    self.tr("Source and music, step by step"),
                    self.tr("The questions from the first start."),
                    self.again,
                ),
            ),
        ):
            column.addLayout(part)
        column.addStretch()
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidget(page)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = page_column(self)
        outer.addLayout(page_header(self.heading, self.summary))
        outer.addWidget(self.notice)
        outer.addWidget(self.scroll_area, 1)
