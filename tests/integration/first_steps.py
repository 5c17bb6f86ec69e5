"""Takes the first steps as somebody at the keyboard does, then listens to the microphone: run by test_first_run.py.

`first_steps.py PROFILE TITLE`: chooses the demo, lets it name its own excerpt, then listens to the default microphone
until TITLE is named. Prints a JSON line of what was seen on the way.
"""

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest

from afp_gui import main_window
from afp_gui.app import main

LOOK_MS = 50
seen: dict[str, Any] = {"pages": [], "named": []}
profile, wanted = sys.argv[1:]


class Watched(main_window.MainWindow):
    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._listener.heard.connect(lambda event: event.event == "match" and seen["named"].append(event.track.title))
        self.painted.connect(lambda: Hands(self))


class Hands(QObject):
    """Goes on with the next thing to do whenever what it waits for has come."""

    def __init__(self, window: Watched):
        super().__init__(window)
        self._window = window
        self._doing = self.doing()
        self._waits: Callable[[], object] = next(self._doing)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if self._waits():
            try:
                self._waits = next(self._doing)
            except StopIteration:
                self._timer.stop()
                self._window.leave()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._window.focusWidget() or self._window, key, held)

    def doing(self) -> Iterator[Callable[[], object]]:
        window, steps, alt = self._window, self._window.first_run, Qt.KeyboardModifier.AltModifier
        yield lambda: steps.isVisible() and steps.source.verdict == "heard"
        seen["active"] = window.isActiveWindow()
        for number in range(4):
            seen["pages"].append((steps.place.text(), steps.steps[number].heading.text()))
            if number == 1:
                steps.music.own.setFocus()
                self.press(Qt.Key.Key_Down)
                yield steps.music.demo_choice.isChecked
            self.press(Qt.Key.Key_Right, alt)
            yield lambda number=number: steps.step == number + 1 or not steps.isVisible()
        yield lambda: seen["named"]  # the demo's own excerpt, from a file
        seen["demo"] = seen["named"].copy()
        window.listen.stop_requested.emit()
        yield lambda: not window.listen.toggle.isChecked()
        window.listen.picker.select("")
        self.press(Qt.Key.Key_Space)
        yield lambda: wanted in seen["named"][len(seen["demo"]) :] and window.listen.card.headline.text() == wanted
        seen["source"] = window.listen.pill.accessibleName()


main_window.MainWindow = Watched  # type: ignore[misc]
code = main(["--profile", profile])
print(json.dumps(seen), flush=True)
sys.exit(code)
