"""How long a test waits for what must come.

Machines are shared and some are slow, so it is far longer than anything here takes. What never comes is found by
pytest's own limit anyway (`timeout` in pyproject.toml): this one is below it, since it can say what was waited for.
"""

from typing import Any

from pytestqt.qtbot import QtBot

PATIENCE_S = 600.0


class PatientBot(QtBot):
    """pytest-qt's bot with that limit in place of five seconds."""

    def waitSignal(self, signal: Any, *, timeout: float = 1000 * PATIENCE_S, **options: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitSignals(self, signals: Any, *, timeout: float = 1000 * PATIENCE_S, **options: Any) -> Any:  # noqa: N802
        return super().waitSignals(signals, timeout=timeout, **options)

    def waitUntil(self, callback: Any, *, timeout: float = 1000 * PATIENCE_S) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)
