"""Decodes in separate processes: a codec that crashes or hangs ends a worker, not the job.

Workers are spawned (a forked copy of a program with threads can lock up), run at low priority, and stop by themselves
when the program that started them is gone. A pipe holds a block or two, so a worker waits until they are taken.
"""

import json
import multiprocessing
import os
import signal
import stat
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from hashlib import file_digest
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.audio.decode import Undecodable, blocks
from engine.audio.release_ids import Release
from engine.audio.tags import Tags, read_tags
from engine.platform_calls import enlarge_pipe, interrupts_blocked, limit_memory, lower_priority

# Sound a message: batches of twenty segments, which stay in a core's cache; a minute at once encodes 13 % slower.
BLOCK_S = 10.0
# A decoder that has said nothing for so long hangs.
SILENT_S = 300.0
# A file can claim anything of its size: a decoder that wants more memory than this fails, and the file with it.
MEMORY = 2 << 30


@dataclass(frozen=True, eq=False)
class Job:
    """A file to decode at `rate`. `known`: hashes of contents that the library holds, and that need no decoding."""

    path: bytes
    rate: int
    known: tuple[bytes, ...] = ()


@dataclass(frozen=True)
class Sound:
    """The next block (n,) of a job's sound."""

    job: Job
    samples: NDArray[np.float32]


@dataclass(frozen=True)
class Done:
    """The end of a job. `content` is the hash of the file; `decoded` is False if it was among `Job.known`."""

    job: Job
    content: bytes
    tags: Tags
    decoded: bool


@dataclass(frozen=True)
class Failed:
    """The end of a job without sound, with the reason in one sentence."""

    job: Job
    reason: str


class _Worker:
    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=_work, args=(theirs,), daemon=True, name="afp-decode")
        with interrupts_blocked():  # Ctrl-C reaches the whole group; the parent says when to stop
            self.process.start()
        theirs.close()
        self.job: Job | None = None
        self.heard = 0.0

    def give(self, job: Job) -> None:
        self.job = job
        self.heard = time.monotonic()
        self.pipe.send_bytes(_packed(job))

    def end(self) -> None:
        self.pipe.close()
        self.process.kill()  # it has nothing to save, and a codec that hangs hears nothing gentler
        self.process.join()
        self.process.close()


class Pool:
    """Up to `count` workers that decode, by default one per core. Give it jobs while it is `free`, then take
    `results`.
    """

    def __init__(self, count: int | None = None) -> None:
        self.count = count or min(8, os.cpu_count() or 1)
        self._workers: list[_Worker] = []

    def start(self) -> None:
        """Starts all workers, which takes a moment; otherwise each is started when there is work for it."""
        self._workers += [_Worker() for _ in range(self.count - len(self._workers))]

    @property
    def free(self) -> bool:
        return self.busy < self.count

    @property
    def busy(self) -> int:
        return sum(worker.job is not None for worker in self._workers)

    def give(self, job: Job) -> None:
        """Starts a job; only while `free`."""
        for worker in [worker for worker in self._workers if worker.job is None]:
            try:
                worker.give(job)
            except OSError:  # it died while it waited
                self._drop(worker)
            else:
                return
        worker = _Worker()
        self._workers.append(worker)
        worker.give(job)

    def results(
        self, timeout_s: float, wanted: Callable[[Job], bool] = lambda _: True
    ) -> Iterator[Sound | Done | Failed]:
        """What has come in of `wanted` jobs, at most one message a worker; waits up to `timeout_s` for the first.

        The workers of other jobs wait with what they have decoded.
        """
        busy = {worker.pipe: worker for worker in self._workers if worker.job is not None and wanted(worker.job)}
        for pipe in wait(list(busy), timeout_s):
            worker = busy[pipe]  # type: ignore[index]  # a wait for connections gives connections
            job = worker.job
            assert job is not None
            try:
                message = _unpacked(job, worker.pipe.recv_bytes())
            except (OSError, EOFError, ValueError):
                self._drop(worker)
                message = Failed(job, "The decoder crashed on this file; it is probably damaged.")
            worker.heard = time.monotonic()
            if not isinstance(message, Sound):
                worker.job = None
            yield message
        for worker in busy.values():
            if worker.job is not None and time.monotonic() - worker.heard > SILENT_S:
                self._drop(worker)
                yield Failed(worker.job, "Decoding this file does not come to an end; it is probably damaged.")

    def close(self) -> None:
        for worker in list(self._workers):
            self._drop(worker)

    def __enter__(self) -> "Pool":
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    def _drop(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        worker.end()


def _work(pipe: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    lower_priority()
    limit_memory(MEMORY)
    enlarge_pipe(pipe.fileno(), 1 << 20)  # a whole block, so that decoding goes on while it waits to be taken
    try:
        while True:
            fields = json.loads(pipe.recv_bytes())
            path = os.fsdecode(bytes.fromhex(fields["path"]))
            try:
                pipe.send_bytes(_decoded(pipe, path, fields["known"], fields["rate"]))
            except Undecodable as error:
                pipe.send_bytes(b"F" + error.reason.encode())
            except MemoryError:
                pipe.send_bytes(b"F" + b"There is not enough memory to decode this file.")
    except (EOFError, OSError, KeyboardInterrupt):
        return  # the program that started this worker has no more work, or is gone


def _decoded(pipe: Connection, path: str, known: list[str], rate: int) -> bytes:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise Undecodable(path, "This is not a file but a device, a pipe or a folder.")
        with open(path, "rb") as file:
            content = file_digest(file, "sha256").hexdigest()
    except OSError:
        content = ""  # decoding meets the same error and words it
    decoded = content not in known
    if decoded:
        for block in blocks(path, rate, BLOCK_S):
            pipe.send_bytes(b"S" + block.tobytes())
    return b"D" + json.dumps({"content": content, "decoded": decoded, "tags": asdict(read_tags(path))}).encode()


def _packed(job: Job) -> bytes:
    return json.dumps(
        {"path": job.path.hex(), "rate": job.rate, "known": [content.hex() for content in job.known]}
    ).encode()


def _unpacked(job: Job, message: bytes) -> Sound | Done | Failed:
    kind, rest = message[:1], message[1:]
    if kind == b"S":
        return Sound(job, np.frombuffer(rest, np.float32))
    if kind == b"F":
        return Failed(job, rest.decode())
    fields: dict[str, Any] = json.loads(rest)
    tags = Tags(**{**fields["tags"], "release": Release.of(fields["tags"]["release"])})
    return Done(job, bytes.fromhex(fields["content"]), tags, bool(fields["decoded"]))
