"""Maintenance of the library: check, repair, rebuild, export, import; each job ends with one plain sentence."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from afp_gui.command_process import Outcome
from afp_gui.library.controller import LibraryController
from afp_gui.library.libraries import Libraries
from afp_gui.library.page import LibraryPage
from afp_gui.numbers import data_size, number
from afp_gui.widgets.labels import shown

ENDING = "earmark"


class LibraryMaintenance(QObject):
    """Fills the menu at the bottom of the page, and runs the chosen action."""

    def __init__(
        self, page: LibraryPage, controller: LibraryController, libraries: Libraries, parent: QObject | None = None
    ):
        super().__init__(parent)
        self._page, self._controller, self._libraries = page, controller, libraries
        menu = page.maintenance.menu()
        menu.setToolTipsVisible(True)
        for text, explained, action in (
            (self.tr("Check"), self.tr("Compare everything with its checksums"), self.check),
            (self.tr("Repair"), self.tr("Restore or remove what is damaged"), self.repair),
            (
                self.tr("Rebuild the index"),
                self.tr("Rebuild the index and free the space of removed tracks; no file is decoded"),
                self.rebuild,
            ),
            (self.tr("Export…"), self.tr("Save the library to one file"), self.choose_export),
            (self.tr("Import…"), self.tr("Make a library from an exported file"), self.choose_import),
        ):
            menu.addAction(text, action).setToolTip(explained)

    def check(self) -> None:
        """Compare everything with its checksums."""

        def checked(outcome: Outcome) -> None:
            if "problems" not in outcome.result:
                return
            problems = outcome.result["problems"]
            self._page.request(anew=True)
            if not problems:
                n = number(outcome.result["tracks"])
                self._page.say(self.tr("Everything is intact: {n} tracks were checked.").format(n=n))
                return
            first = self.tr("{path}: {why}").format(path=shown(problems[0]["path"]), why=problems[0]["reason"])
            sentence = self.tr("Not everything is intact, {n} in all. {first}").format(
                n=number(len(problems)), first=first
            )
            self._page.notice.say(sentence, "error", self.tr("Repair"), self.repair)

        self._controller.ask(["library", "verify"], self.tr("Checking"), checked)

    def offer_repair(self) -> None:
        """The library cannot be opened without a repair."""
        sentence = self.tr("This library is damaged and cannot be opened. Repairing keeps everything that is intact.")
        self._page.notice.say(sentence, "error", self.tr("Repair"), self.repair)

    def repair(self) -> None:
        """Remove what is damaged, and offer to index it again."""

        def repaired(outcome: Outcome) -> None:
            if "repaired" not in outcome.result:
                return
            self._controller.changed.emit()
            if outcome.result["problems"]:
                first = str(outcome.result["problems"][0]["reason"])
                self._page.show_failure(
                    self.tr("Not everything could be repaired: {why} Index your music into a new library.").format(
                        why=first
                    )
                )
            elif outcome.result.get("restored"):
                sentence = self.tr(
                    "The list of tracks was damaged. It was restored from its last copy, with everything that could "
                    "still be read. Scan your folders again to find what is missing."
                )
                self._page.notice.say(sentence, "info", self.tr("Scan again"), lambda: self._controller.index([]))
            elif n := len(outcome.result["repaired"]):
                sentence = self.tr("Repaired, {n} in all. What was damaged is listed under Failed.").format(n=number(n))
                self._page.notice.say(sentence, "info", self.tr("Index it again"), lambda: self._controller.index([]))
            else:
                self._page.say(self.tr("There was nothing to repair."))

        self._controller.ask(["library", "repair"], self.tr("Repairing"), repaired)

    def rebuild(self) -> None:
        """Rebuild the index; the old one serves until then."""

        def rebuilt(outcome: Outcome) -> None:
            self._controller.changed.emit()
            if outcome.ok and "bytes" in outcome.result:
                size = data_size(outcome.result["bytes"])
                self._page.say(self.tr("The index was rebuilt; the library now takes {size}.").format(size=size))

        self._controller.ask(["library", "rebuild"], self.tr("Rebuilding the index"), rebuilt)

    def choose_export(self) -> None:
        name = self._libraries.name(self._controller.directory).replace("/", "-")
        file, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Export the library"), f"{name}.{ENDING}", self.tr("Libraries") + f" (*.{ENDING})"
        )
        if file:
            self.export(Path(file))

    def export(self, file: Path) -> None:
        """Save the library to one file."""

        def exported(outcome: Outcome) -> None:
            if outcome.ok:
                sentence = self.tr("{n} tracks were exported to {file}, {size}.")
                n, size = number(outcome.result["tracks"]), data_size(outcome.result["bytes"])
                self._page.say(sentence.format(n=n, file=shown(str(file)), size=size))

        self._controller.ask(["library", "export", str(file)], self.tr("Exporting"), exported)

    def choose_import(self) -> None:
        kinds = self.tr("Libraries") + f" (*.{ENDING});;" + self.tr("All files") + " (*)"
        file, _ = QFileDialog.getOpenFileName(self._page, self.tr("Import a library"), "", kinds)
        if file:
            self.take_in(Path(file))

    def take_in(self, file: Path) -> None:
        """Make a new library from an exported file, and use it."""
        directory = self._libraries.free_folder(file.stem)

        def imported(outcome: Outcome) -> None:
            if outcome.ok:
                self._libraries.add(directory, file.stem)
                n, name = number(outcome.result["tracks"]), self._libraries.name(directory)
                self._page.say(
                    self.tr("{n} tracks were imported. “{library}” is in use now.").format(n=n, library=name)
                )

        self._controller.ask(["library", "import", str(file)], self.tr("Importing"), imported, directory=directory)
