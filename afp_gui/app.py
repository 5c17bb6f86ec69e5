"""`afp-gui`: arguments, a display, an orderly start and an orderly end."""

from __future__ import annotations

import argparse
import ctypes
import logging
import os
import signal
import socket
import sys
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from engine.platform_calls import answers

if TYPE_CHECKING:
    from engine.user_data import UserData
    from PySide6.QtWidgets import QApplication

    from afp_gui.desktop.single_instance import LaunchRequest, SingleInstance
    from afp_gui.failures import Failures
    from afp_gui.main_window import MainWindow
    from afp_gui.settings import Settings
    from afp_gui.theme import Theme

APPLICATION = "Earmark"
SWITCH_S = 0.001
"""A worker's Python code keeps the window waiting for so long, a fifth of what is usual, each time it is needed."""


def main(argv: Sequence[str] | None = None) -> int:
    """Show the window until it is closed. Returns 0, or 1 with one sentence on stderr."""
    arguments = _parser().parse_args(argv)
    if sys.platform == "linux" and (problem := display_problem()):
        print(problem, file=sys.stderr)
        return 1
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        print(f"The window needs a system library that is missing ({error}): see packaging/.", file=sys.stderr)
        return 1

    from engine.folders import default_profile
    from PySide6.QtCore import QTimer

    from afp_gui.desktop.single_instance import LaunchRequest, SingleInstance
    from afp_gui.failures import Failures
    from afp_gui.language import speak
    from afp_gui.settings import Settings
    from afp_gui.theme import Theme

    sys.setswitchinterval(SWITCH_S)
    profile = arguments.profile or default_profile()
    _keep_log(profile)
    files = tuple(str(file.absolute()) for file in arguments.files)
    request = LaunchRequest(files, arguments.source or "", arguments.listen, arguments.demo)
    application = QApplication(sys.argv[:1])
    application.setApplicationName(APPLICATION)
    application.setDesktopFileName("earmark")
    application.setQuitOnLastWindowClosed(False)  # it may only have gone into the tray
    instance = SingleInstance(profile)
    try:
        if not arguments.safe_mode and not instance.claim(request):
            return 0
    except TimeoutError:
        print("Earmark is open already and does not answer: close it, or start with --safe-mode.", file=sys.stderr)
        return 1
    failures = Failures()
    failures.watch()
    settings = Settings(profile, arguments.safe_mode)
    speak(application, settings.language)
    theme = Theme()
    code, again = _show(application, arguments, settings, theme, instance, failures, request)
    while again:
        left = _delete_everything(again, settings)
        _keep_log(profile)
        code, again = _show(application, arguments, settings, theme, instance, failures, LaunchRequest(), left)
    failures.release()
    instance.release()
    instance.deleteLater()
    QTimer.singleShot(0, application.quit)
    application.exec()  # lets deferred deletions happen while everything still stands
    return code


def _show(
    application: QApplication,
    arguments: argparse.Namespace,
    settings: Settings,
    theme: Theme,
    instance: SingleInstance,
    failures: Failures,
    request: LaunchRequest,
    deleted: list[Path] | None = None,
) -> tuple[int, list[UserData]]:
    """Run one window. Returns the exit status, and the data to delete before the next window.

    `deleted`: all data was just deleted, except for these files.
    """
    from engine.commands.options import default_library
    from engine.library.location import on_server

    from afp_gui.desktop.single_instance import LaunchRequest
    from afp_gui.main_window import MainWindow

    theme.apply(settings.theme)
    library = arguments.library or settings.library or default_library()
    library = library if on_server(library) else library.absolute()
    window = MainWindow(library, settings, theme, events=arguments.events)
    instance.launch_requested.connect(window.handle_launch)
    failures.happened.connect(window.system.tell_of_failure)
    application.commitDataRequest.connect(lambda _: window.expect_the_end())
    window.left.connect(application.quit)
    if request != LaunchRequest():
        window.painted.connect(lambda: window.handle_launch(request))
    elif settings.listen_at_start:
        window.painted.connect(window.listen.start)
    elif not (settings.first_run_done or arguments.safe_mode or on_server(library) or library.exists()):
        window.show_first_run()
    if deleted is not None:
        window.system.tell_of_deletion(deleted)
    window.show()
    with _Signals(window):
        code = application.exec()
    window.leave()
    instance.launch_requested.disconnect(window.handle_launch)
    failures.happened.disconnect(window.system.tell_of_failure)
    return code, window.to_be_deleted


def _delete_everything(everything: list[UserData], settings: Settings) -> list[Path]:
    """Delete everything, now that no file is open. Returns what could not be deleted."""
    from engine.user_data import delete

    settings.forget()
    logging.shutdown()
    return delete(everything)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="afp-gui", description="Earmark hears the music in the room and names it.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="say what these recordings are")
    parser.add_argument("--library", type=Path, metavar="DIR", help="the library's folder")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="keep settings and history in this folder")
    parser.add_argument("--listen", action="store_true", help="start listening at once")
    parser.add_argument("--source", metavar="NAME", help="what to listen to: see `afp sources`, or file:PATH")
    parser.add_argument("--events", type=Path, metavar="FILE", help="append the events of `afp listen --json` to FILE")
    parser.add_argument("--demo", action="store_true", help="try the demo at once")
    parser.add_argument("--safe-mode", action="store_true", help="ignore and keep no settings")
    return parser


def _keep_log(profile: Path) -> None:
    """Log internal errors to `earmark.log` in the profile's folder, or to stderr if that is not possible."""
    try:
        profile.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(profile / "earmark.log", maxBytes=1_000_000, backupCount=2)
    except OSError:
        handler = logging.StreamHandler()
    form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    logging.basicConfig(level=logging.WARNING, format=form, handlers=[handler], force=True)


def display_problem() -> str | None:
    """Why Linux cannot show a window, in one sentence; None if it can. Qt itself would abort the process."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if platform not in ("", "xcb", "wayland"):
        return None
    if platform != "xcb" and _wayland_answers():
        return None
    if platform == "wayland" or not _x11_answers():
        return "There is no display to show a window on: start this in a desktop session, or use `afp listen` instead."
    try:
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError:
        return "The window needs the system library libxcb-cursor0: install it and start again."
    return None


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and answers(str(Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name))


def _x11_answers() -> bool:
    """Whether a server listens at DISPLAY (`:1`, `host:1.0`, `unix:1`)."""
    host, _, number = os.environ.get("DISPLAY", "").rpartition(":")
    number = number.split(".")[0]
    if not number.isdigit():
        return False
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 (where X servers listen)
        return answers(path) or answers("\0" + path)
    try:
        socket.create_connection((host.strip("[]"), 6000 + int(number)), timeout=3).close()
    except OSError:
        return False
    return True


class _Signals:
    """Makes SIGINT and SIGTERM close `window` through Qt's own event loop."""

    def __init__(self, window: MainWindow):
        self._window = window

    def __enter__(self) -> None:
        from PySide6.QtCore import QSocketNotifier

        self._ours, theirs = socket.socketpair()
        self._theirs = theirs
        for end in (self._ours, theirs):
            end.setblocking(False)
        signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._close)

    def __exit__(self, *_: object) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        self._ours.close()
        self._theirs.close()

    def _close(self) -> None:
        from PySide6.QtWidgets import QApplication

        self._ours.recv(64)
        self._window.leave()
        QApplication.quit()


if __name__ == "__main__":
    sys.exit(main())
