"""The engine as the window uses it. Everything is imported when first needed, so that the first paint does not wait.
All methods except `spectrogram` and `player` are only called from worker threads.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import AfpError
from engine.library.location import on_server

if TYPE_CHECKING:
    from engine.audio.audio_source import AudioSource, SourceInfo
    from engine.audio.level import LevelMeter
    from engine.audio.player import Player
    from engine.encoders import Encoder
    from engine.features.spectrogram import SpectrogramStream
    from engine.history.recorder import HistoryRecorder
    from engine.history.recordings import RecordingStore
    from engine.history.store import History
    from engine.library.folder_state import FolderState
    from engine.library.library_protocol import ReadableLibrary
    from engine.recognition.explanation import Explanation, Illustration
    from engine.recognition.listener import Event, Listener
    from engine.recognition.recognizer import Recognizer


class Backend:
    """Holds one encoder, loaded when first needed and kept until a library needs another."""

    def __init__(self) -> None:
        self._encoder_name = ""
        self._encoder: Encoder | None = None

    def holds_library(self, directory: Path) -> bool:
        """Whether `directory` may contain a library; a server is only asked when its library is opened."""
        if on_server(directory):
            return True
        return directory.is_dir() and any(directory.iterdir())

    def is_library(self, directory: Path) -> bool:
        """Whether this folder contains a library."""
        from engine.library.catalog_access import is_library

        return is_library(directory)

    def music_in(self, folder: Path) -> Iterator[Path]:
        """Every file below `folder` that indexing would try, one by one."""
        from engine.library.walk import File, walk

        return (Path(os.fsdecode(found.path)) for found in walk([os.fsencode(folder)]) if isinstance(found, File))

    def recordings_in(self, folder: Path) -> Iterator[Path | None]:
        """Every sound file below `folder`, one by one, and None at each folder, so that a search can be given up."""
        from engine.library.walk import File, steps

        for found in steps([os.fsencode(folder)]):
            yield Path(os.fsdecode(found.path)) if isinstance(found, File) else None

    def is_damage(self, error: AfpError) -> bool:
        """Whether a library could not be opened because it must be repaired first."""
        from engine.library.errors import Damaged

        return isinstance(error, Damaged)

    def describe(self, library: ReadableLibrary) -> dict[str, Any]:
        """The description of the library, as in `afp library status`."""
        from engine.library.status import described

        return described(library)

    def folder_states(self, directory: Path) -> list[FolderState]:
        """The folders of the library at `directory`, and whether they are there. Raises AfpError."""
        from engine.library.catalog_access import reading_catalog
        from engine.library.folder_state import folder_states

        with reading_catalog(directory) as catalog:
            return folder_states(catalog)

    def open_library(self, directory: Path) -> ReadableLibrary:
        """The library, for reading its lists; it is not used for recognition. Raises AfpError."""
        from engine.library.opening import open_library

        return open_library(directory, searched=False)

    def recognizer(self, directory: Path, speeds: str) -> tuple[Recognizer, ReadableLibrary]:
        """A recognizer over the library at `directory` with the encoder that made it, computing with one thread.

        It looks at `speeds`, a key of `engine.recognition.speed.RANGES`. Raises AfpError.
        """
        from engine.encoders import load_encoder
        from engine.library.opening import encoder_name, open_library
        from engine.recognition.listener import use_one_thread
        from engine.recognition.recognizer import Recognizer
        from engine.recognition.speed import RANGES

        name = encoder_name(directory)
        if self._encoder is None or name != self._encoder_name:
            encoder = load_encoder(name, threads=1)
            encoder.prepare()
            self._encoder, self._encoder_name = encoder, name
        library = open_library(directory, self._encoder.id)
        recognizer = Recognizer(self._encoder, library, reach=RANGES[speeds])
        use_one_thread()
        return recognizer, library

    def sources(self) -> list[SourceInfo]:
        """The devices that are available now. Raises AfpError."""
        from engine.audio.sources import list_sources

        return list_sources()

    def open_source(self, name: str | None) -> AudioSource:
        """The source called `name` (None: the default microphone), not started. Raises AfpError."""
        from engine.audio.sources import open_source

        return open_source(name)

    def listener(self, recognizer: Recognizer, source: AudioSource, once: bool) -> Listener:
        from engine.recognition.listener import Listener

        return Listener(recognizer, source, once=once)

    def note_wrong(self, file: Path, recognizer: Recognizer, event: Event) -> None:
        """Record in `file` that the song that `event` named was wrong. Raises AfpError."""
        from engine.history.feedback import note_wrong

        if event.matches:
            note_wrong(file, recognizer.encoder.id, event.matches[0], event.position_s)

    def spectrogram(self, source: AudioSource) -> SpectrogramStream:
        """A view of the sound of a started source."""
        from engine.features.spectrogram import SpectrogramStream

        return SpectrogramStream(source.ring, source.rate, floor_db=-110.0, ceiling_db=0.0)

    def illustrate(self, explanation: Explanation) -> Illustration:
        """Both sounds of an explanation as pictures."""
        from engine.recognition.explanation import illustrate

        return illustrate(explanation)

    def cover(self, path: str) -> bytes | None:
        """The undecoded picture in a file's tags."""
        from engine.audio.tags import read_cover

        return read_cover(path)

    def level_meter(self, source: AudioSource) -> LevelMeter:
        """A level meter for a started source."""
        from engine.audio.level import LevelMeter

        return LevelMeter(source.ring, source.rate)

    def library_facts(self, directory: Path) -> tuple[str, int, float]:
        """The id of the encoder that made a library, its tracks, and how many seconds they last. Raises AfpError."""
        from engine.library.opening import library_facts

        return library_facts(directory)

    def model_card(self) -> dict[str, Any]:
        """The card of the shipped encoder, as stored in its folder; {} if it cannot be read."""
        from engine.encoders.model_card import DEFAULT, card_at, model_folder

        try:
            return card_at(model_folder(DEFAULT))
        except (AfpError, OSError, ValueError):
            return {}

    def history(self, path: Path | None) -> tuple[History, HistoryRecorder]:
        """The history at `path` (None: one that is not stored), and its recorder. Raises AfpError."""
        from engine.history.recorder import HistoryRecorder
        from engine.history.store import History

        history = History(path)
        return history, HistoryRecorder(history)

    def recordings(self, path: Path | None) -> RecordingStore:
        """The recordings in the history at `path`, with a separate connection. Raises AfpError."""
        from engine.history.recordings import RecordingStore
        from engine.history.store import History

        return RecordingStore(History(path))

    def length_of(self, path: Path) -> float | None:
        """The length in seconds that a file claims to have; None if unknown."""
        from engine.audio.tags import read_tags

        return read_tags(path).duration_s

    def level_curve(self, path: Path) -> Iterator[bytes]:
        """How loud a file is over time, in portions as it is decoded; raises AfpError on the way."""
        from engine.audio.level_curve import level_curve

        return level_curve(path)

    def player(self) -> Player:
        """A player for files through the loudspeakers, in a separate thread."""
        from engine.audio.player import Player

        return Player()
