"""Makes, opens, renames and forgets libraries from the heading of the page; messages are shown on the page."""

from __future__ import annotations

from pathlib import Path

from engine.errors import AfpError
from engine.library.location import FORM, address_of, place_text
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from afp_gui.command_process import Outcome
from afp_gui.failures import translated
from afp_gui.library.controller import LibraryController
from afp_gui.library.libraries import Libraries
from afp_gui.library.page import LibraryPage
from afp_gui.widgets.labels import shown

LONGEST_ADDRESS = 400


class LibrarySwitcher(QObject):
    """`recognition_requested` asks the reader whether a folder contains a library, since that may take long."""

    recognition_requested = Signal(Path)

    def __init__(
        self, page: LibraryPage, controller: LibraryController, libraries: Libraries, parent: QObject | None = None
    ):
        super().__init__(parent)
        self._page, self._controller, self._libraries = page, controller, libraries
        chooser = page.chooser
        chooser.follow(libraries)
        chooser.new_requested.connect(self.ask_for_new)
        chooser.opening_requested.connect(self.choose_folder)
        chooser.address_requested.connect(self.ask_for_address)
        chooser.renaming_requested.connect(self.ask_for_name)
        chooser.forgetting_requested.connect(self.ask_to_forget)
        chooser.deletion_requested.connect(self.ask_to_delete)

    def ask_for_new(self) -> None:
        def named(name: str) -> None:
            self._libraries.add(self._libraries.free_folder(name), name)

        self._page.tracker.ask(self.tr("Name of the new library"), self.tr("Make"), "", named)

    def choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._page, self.tr("Open the folder of a library"))
        if folder:
            self.recognition_requested.emit(Path(folder))

    def ask_for_address(self) -> None:
        """Ask for the address of a library on a server; whether it exists shows when it is opened."""

        def given(text: str) -> None:
            try:
                address = address_of(text)
            except AfpError as error:
                self._page.show_failure(translated(error))
                return
            if address is None:
                self._page.show_failure(self.tr("Write the address as {form}.").format(form=FORM))
                return
            self._libraries.add(Path(str(address)), address.name)

        self._page.tracker.ask(self.tr("Address of the library"), self.tr("Open"), "milvus://", given, LONGEST_ADDRESS)

    def recognised(self, folder: Path, is_library: bool) -> None:
        """The answer to `recognition_requested`."""
        if is_library:
            self._libraries.add(folder)
        else:
            sentence = self.tr("There is no Earmark library in {folder}. To index music, use Add folders.")
            self._page.show_failure(sentence.format(folder=shown(str(folder))))

    def ask_for_name(self) -> None:
        directory = self._libraries.current

        def named(name: str) -> None:
            self._libraries.rename(directory, name)

        self._page.tracker.ask(
            self.tr("Name of this library"), self.tr("Rename"), self._libraries.name(directory), named
        )

    def ask_to_forget(self) -> None:
        directory = self._libraries.current
        question = self.tr("Forget “{name}”? Its data stays in {folder}, and can be opened again.")
        self._page.notice.say(
            question.format(name=self._libraries.name(directory), folder=shown(place_text(directory))),
            "info",
            self.tr("Forget"),
            lambda: self._libraries.forget(directory),
        )

    def ask_to_delete(self) -> None:
        directory = self._libraries.current
        if not self._page.work.isHidden():
            self._page.say(self.tr("Work on a library is running: wait until it is done, or cancel it first."))
            return
        question = self.tr("Delete everything in “{name}” for good? Your music files stay where they are.")
        self._page.notice.say(
            question.format(name=self._libraries.name(directory)),
            "info",
            self.tr("Delete"),
            lambda: self._delete(directory),
        )

    def _delete(self, directory: Path) -> None:
        name = self._libraries.name(directory)

        def deleted(outcome: Outcome) -> None:
            self._controller.changed.emit()
            if outcome.ok:
                self._page.say(self.tr("“{name}” was deleted.").format(name=name))

        if self._libraries.may_forget(directory):
            self._libraries.forget(directory)
        self._controller.ask(["library", "delete", "--yes"], self.tr("Deleting"), deleted, directory=directory)
