from collections.abc import Callable

import numpy as np
import pytest

from engine.audio.tags import Tags
from engine.library.duplicates import duplicates
from engine.library.library import Library
from engine.library.track import Source
from tests.engine.library.fakes import rows

Add = Callable[..., int]


def put(library: Library, name: str, made: np.ndarray, content: str = "") -> int:
    source = Source(b"/music/" + name.encode(), len(made), 1, (content or name).encode())
    return library.add(source, Tags(name, "", "", None), len(made) / 2, made)


def noisy(made: np.ndarray, share: float) -> np.ndarray:
    """`made` with some of another sound in it, as unit vectors."""
    other = made + share * rows(len(made), seed=99)
    return other / np.linalg.norm(other, axis=1, keepdims=True)


def found(library: Library) -> list[tuple[list[int], bool]]:
    return [([track.id for track in group.tracks], group.exact) for group in duplicates(library)]


def test_files_of_the_same_content_are_one_group(library: Library, add: Add) -> None:
    made = rows(20, seed=1)
    ids = [put(library, name, made, "same") for name in ("a", "b", "c")]
    add(library, "other")
    assert found(library) == [(ids, True)]


@pytest.mark.parametrize("shift", [0, 3])
def test_the_same_recording_in_another_format_is_found_by_its_sound(library: Library, add: Add, shift: int) -> None:
    made = rows(40, seed=1)
    ids = [put(library, "a.flac", made), put(library, "a.mp3", noisy(made, 0.4)[shift:])]
    add(library, "other", 40)
    assert found(library) == [(ids, False)]


def test_copies_of_a_file_join_the_group_of_their_recording(library: Library) -> None:
    made = rows(40, seed=1)
    ids = [put(library, name, made, "same") for name in ("a", "b")]
    ids.append(put(library, "a.mp3", noisy(made, 0.4)))
    assert found(library) == [(ids, False)]


def test_what_is_only_alike_is_no_duplicate(library: Library) -> None:
    made = rows(40, seed=1)
    put(library, "whole", made)
    put(library, "excerpt", made[:20])  # too short to be the same track
    put(library, "other order", made[np.random.default_rng(1).permutation(40)])  # no diagonal
    put(library, "another", noisy(made, 2.0))
    assert found(library) == []


def test_cancelled_it_gives_what_it_has(library: Library) -> None:
    made = rows(20, seed=1)
    put(library, "a", made, "same")
    put(library, "b", made, "same")
    put(library, "a.mp3", noisy(made, 0.4))
    assert [len(group.tracks) for group in duplicates(library, cancelled=lambda: True)] == [2]


def test_progress_counts_the_recordings_that_are_searched(library: Library, add: Add) -> None:
    for name in ("a", "b", "c"):
        add(library, name)
    seen: list[tuple[float, float | None, str, str]] = []
    duplicates(library, lambda *step: seen.append(step))
    assert seen[-1] == (3, 3, "tracks", "Comparing")
