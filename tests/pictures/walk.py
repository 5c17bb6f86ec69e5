"""The walk through the window: `python -m tests.pictures.walk HOME OUT`, on a display, with a microphone to hear."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from afp_gui.listen.state import State
from afp_gui.main_window import MainWindow
from afp_gui.pages import EVALUATION, HELP, HISTORY, LIBRARY, LISTEN, PREFERENCES, TRAINING
from afp_gui.settings import Settings
from afp_gui.theme import Theme
from afp_gui.training import launch
from afp_gui.training.launch import Music
from tests.pictures.evenings import hear, join
from tests.pictures.small import save_small

PATIENCE_S = 300.0
STEPS, SHOWN_AT = 600, 420


class Walk:
    """One window after another over one home."""

    def __init__(self, home: Path, out: Path):
        self.home, self.out = home, out
        self.library = home / ".local/share/earmark/library"
        self.profile = home / ".config/earmark"
        self.application = QApplication([])
        self.application.setApplicationName("Earmark")
        self.theme = Theme()
        self.theme.apply("light")
        out.mkdir(parents=True, exist_ok=True)

    def until(self, condition: Callable[[], object], at_least_s: float = 0.0) -> None:
        """Let the window live until `condition()`."""
        begun = time.monotonic()
        while not condition() or time.monotonic() - begun < at_least_s:
            self.application.processEvents()
            if time.monotonic() - begun > PATIENCE_S:
                raise TimeoutError("the window did not get there")
            time.sleep(0.002)

    def rest(self, seconds: float) -> None:
        self.until(lambda: True, seconds)

    def shoot(self, name: str) -> None:
        """The window as it is, in both themes."""
        for mode in ("light", "dark"):
            self.theme.apply(mode)  # type: ignore[arg-type]
            self.rest(0.6)
            save_small(self.window.grab().toImage(), self.out / f"{name}-{mode}.png")
        self.theme.apply("light")

    def open(self, library: Path, profile: Path) -> MainWindow:
        self.window = MainWindow(library, Settings(profile), self.theme)
        self.window.resize(1280, 800)
        return self.window

    def first_run(self) -> None:
        window = self.open(self.home / "none", self.home / "fresh")
        window.show_first_run()
        window.show()
        self.until(lambda: window.first_run.source.verdict == "heard", at_least_s=1.0)
        self.shoot("first-run")
        window.leave()

    def listen(self) -> None:
        page = self.window.listen
        self.until(lambda: page.card.state is State.READY)
        page.start()
        self.until(lambda: page.card.state is State.MATCHED)
        self.rest(10.0)
        self.shoot("listen")
        page.card.ask_why()
        self.until(lambda: page.why.comparison._shown is not None, at_least_s=0.5)
        self.shoot("listen-why")
        self.window.enter_stage()
        self.window.showNormal()  # without a window manager nobody makes it fit a screen
        self.window.resize(1280, 800)
        self.rest(2.0)
        self.shoot("stage")
        self.window._pages.leave_stage()
        self.window.resize(1280, 800)
        self.window.listen.stop_requested.emit()
        self.until(lambda: page.card.state is not State.MATCHED or not page.toggle.isChecked())

    def history(self) -> None:
        page = self.window.history
        music = sorted(path for path in (self.home / "Music").rglob("*") if path.is_file())
        mix = join(music[1:4], self.home / "Garden party.wav")
        self.window.show_page(HISTORY)
        self.rest(1.0)
        self.shoot("history")
        self.window.ask_about([mix])
        self.until(lambda: self.window._recordings.answers and page.recordings.work.isHidden(), at_least_s=1.0)
        self.shoot("recordings")

    def own_library(self) -> None:
        page = self.window.library
        self.window.show_page(LIBRARY)
        self.until(lambda: len(page.tracks.tracks) > 0, at_least_s=1.0)
        page.table.selectRow(2)
        self.shoot("library")

    def training(self) -> None:
        page = self.window.training
        self.window.show_page(TRAINING)
        page.new_training()
        self.until(lambda: page.form.start.isEnabled(), at_least_s=1.0)
        self.shoot("training-new")
        advanced = page.form.advanced
        advanced.start.setCurrentIndex(advanced.start.count() - 1)  # from nothing: there is something to learn
        advanced.pairs.setText("16")
        advanced.steps.setText(str(STEPS))
        advanced.changed.emit()
        self.until(page.form.start.isEnabled)
        page.form.start.click()
        self.until(lambda: page.chosen is not None and page.chosen.step >= SHOWN_AT)
        self.shoot("training")
        self.until(lambda: page.chosen is not None and page.chosen.state == "finished")

    def evaluation(self) -> None:
        page = self.window.evaluation
        self.window.show_page(EVALUATION)
        if (self.home / ".local/share/earmark/evaluations").exists():
            self.until(lambda: page.results.model.results, at_least_s=1.0)
            self.shoot("evaluation")
            return
        page._use_corpus(Music(self.library).corpus)
        self.rest(1.0)
        for protocol, lengths in (("table3", (2, 5, 10)), ("trial", (2, 5, 10))):
            page.show_form()
            page.form.cards[protocol].click()
            for length, box in page.form.lengths.items():
                box.setChecked(length in lengths)
            page.form.thorough.setCurrentIndex(0)
            self.rest(0.3)
            if protocol == "trial":
                page.form.cards[protocol].setFocus()
                self.shoot("evaluation-new")
            known = len(page.results.model.results)
            page.form.start.click()
            self.until(lambda known=known: len(page.results.model.results) > known or page.notice.sentence)
        self.rest(0.5)
        self.shoot("evaluation")

    def rest_of_it(self) -> None:
        self.window.show_page(PREFERENCES)
        self.rest(1.5)
        self.shoot("settings")
        self.window.show_page(HELP)
        self.rest(1.0)
        self.shoot("help")
        self.window.show_page(LISTEN)

    def walk(self, only: list[str]) -> None:
        """Every picture, or those of some parts."""
        music = sorted(path for path in (self.home / "Music").rglob("*") if path.is_file())
        self.profile.mkdir(parents=True)
        if not only or "first_run" in only:
            self.first_run()
        if not only or "history" in only:
            hear(music, self.library, self.profile / "history.sqlite3")
        self.open(self.library, self.profile).show()
        try:
            for part in (self.listen, self.history, self.own_library, self.training, self.evaluation, self.rest_of_it):
                if not only or part.__name__ in only:
                    part()
        finally:
            for run in self.window.training.runs.runs:
                if run.going_on:
                    launch.ask(run, "stop")
            self.window.leave()


if __name__ == "__main__":
    Walk(Path(sys.argv[1]), Path(sys.argv[2])).walk(sys.argv[3:])
