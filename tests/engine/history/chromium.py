"""Debian's headless Chromium, steered over two pipes in the language of its developer tools."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PROGRAM = "chromium-headless-shell"
# Nothing but the loopback is ever asked for, by whatever name.
NAMES = "MAP evil.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"


def missing() -> str | None:
    return None if shutil.which(PROGRAM) else f"{PROGRAM} is missing: run `make system`"


class Tab:
    """One page of a running browser."""

    def __init__(self, questions: int, answers: int):
        self._questions = questions
        self._answers = os.fdopen(answers, "rb", buffering=0)
        self._rest = b""
        self._asked = 0
        self._session: dict[str, str] = {}
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = {"sessionId": self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]}

    def ask(self, method: str, **arguments: Any) -> dict[str, Any]:
        """Call a method of the protocol; what it gives."""
        self._asked += 1
        said = {"id": self._asked, "method": method, "params": arguments, **self._session}
        os.write(self._questions, json.dumps(said).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._asked:
                assert "error" not in answer, answer
                result: dict[str, Any] = answer["result"]
                return result

    def go(self, address: str) -> None:
        self.ask("Page.navigate", url=address)

    def value(self, script: str) -> Any:
        """Of an expression in the page."""
        result = self.ask("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)["result"]
        return result.get("value", result.get("description"))

    def close(self) -> None:
        os.close(self._questions)
        self._answers.close()

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            more = self._answers.read(1 << 16)
            assert more, "the browser has ended"
            self._rest += more
        said, _, self._rest = self._rest.partition(b"\0")
        answer: dict[str, Any] = json.loads(said)
        return answer


@contextmanager
def browser(profile: Path) -> Iterator[Tab]:
    """A tab of a browser that ends with the test."""
    their_questions, questions = os.pipe()
    answers, their_answers = os.pipe()
    options = [
        "--remote-debugging-pipe",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
        f"--user-data-dir={profile}",
        f"--host-resolver-rules={NAMES}",
    ]
    # Chromium reads from descriptor 3 and writes to 4.
    script = f'exec "$0" "$@" 3<&{their_questions} 4>&{their_answers}'
    with (profile.parent / "chromium.txt").open("wb") as said:
        process = subprocess.Popen(
            ["bash", "-c", script, PROGRAM, *options, "about:blank"],
            pass_fds=(their_questions, their_answers),
            stdout=said,
            stderr=said,
            start_new_session=True,
        )
    os.close(their_questions)
    os.close(their_answers)
    try:
        tab = Tab(questions, answers)
        try:
            yield tab
        finally:
            tab.close()
    finally:
        os.killpg(process.pid, 9)
        process.wait()
