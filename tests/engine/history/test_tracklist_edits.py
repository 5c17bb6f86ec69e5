"""Edits of a list: what each makes of it, that none leaves a gap, and that each can be taken back."""

import itertools
import random

import pytest

from engine.history import tracklist_edits as lists
from engine.history.tracklist_edits import Edit, Song, Span, Spans
from engine.recognition.speed import Speed

TIDE = Song("Evening Tide", "The Makers", "First Light", "/m/tide.ogg", 0.98, 5.0)
BOATS = Song("Paper Boats", "The Makers", "First Light", "/m/boats.ogg", 0.7, 0.0, Speed(1.03, 1.03))
LIST: Spans = (Span(0, 60, TIDE), Span(60, 80), Span(80, 200, BOATS, alternatives=(TIDE,)))


def done(edit: Edit | None, spans: Spans = LIST) -> Spans:
    assert edit is not None
    after = edit.applied(spans)
    assert edit.undone.applied(after) == spans
    return after


def whole(spans: Spans, end_s: float = 200) -> bool:
    """Whether it covers the recording without gap or overlap."""
    edges = all(a.end_s == b.start_s for a, b in itertools.pairwise(spans))
    return edges and spans[0].start_s == 0 and spans[-1].end_s == end_s and all(s.start_s < s.end_s for s in spans)


def test_a_song_is_accepted_rejected_exchanged_and_typed() -> None:
    assert done(lists.accept(LIST, 0))[0].state == "accepted"
    assert lists.accept(LIST, 1) is None
    rejected = done(lists.reject(LIST, 0))[0]
    assert (rejected.song, rejected.state, rejected.alternatives) == (None, "rejected", (TIDE,))
    chosen = done(lists.choose(LIST, 2, TIDE))[2]
    assert (chosen.song, chosen.state, chosen.alternatives) == (TIDE, "chosen", (BOATS, TIDE))
    typed = done(lists.type_name(LIST, 1, " A demo ", "Nobody"))[1]
    assert (typed.song, typed.state) == (Song("A demo", "Nobody"), "typed")
    assert lists.type_name(LIST, 1, " ") is None


def test_a_boundary_moves_as_far_as_its_neighbours_last_and_the_songs_go_with_it() -> None:
    moved = done(lists.move_start(LIST, 2, 70.0))
    assert (moved[1].end_s, moved[2].start_s) == (70.0, 70.0)
    assert moved[2].song and moved[2].song.from_s == pytest.approx(-10.3), "the song keeps its place in the recording"
    assert done(lists.move_start(LIST, 2, -5.0))[2].start_s == pytest.approx(60.1)
    assert done(lists.move_start(LIST, 2, 900.0))[2].start_s == pytest.approx(199.9)
    assert lists.move_start(LIST, 0, 3.0) is None
    assert lists.move_start(LIST, 2, 80.0) is None


def test_spans_are_split_joined_and_deleted() -> None:
    parts = done(lists.split(LIST, 0, 20.0))
    assert [(s.start_s, s.end_s) for s in parts[:2]] == [(0, 20.0), (20.0, 60)]
    assert parts[1].song and parts[1].song.from_s == 25.0
    assert lists.split(LIST, 0, 0.05) is None
    assert done(lists.join(LIST, 0))[0].song == TIDE
    late = done(lists.join(LIST, 1))
    assert (late[1].start_s, late[1].song and late[1].song.title) == (60, "Paper Boats")
    assert lists.join(LIST, 2) is None
    assert [s.end_s for s in done(lists.delete(LIST, 1))] == [80, 200]
    assert done(lists.delete(LIST, 0))[0].start_s == 0
    assert lists.delete((Span(0, 9),), 0) is None


def test_an_edit_of_another_list_is_refused() -> None:
    edit = lists.accept(LIST, 0)
    assert edit is not None
    with pytest.raises(ValueError, match="another list"):
        edit.applied(LIST[1:])


def test_a_new_analysis_leaves_alone_what_a_person_touched() -> None:
    edited = done(lists.type_name(LIST, 1, "A demo"))
    analysis = (Span(0, 50), Span(50, 75, BOATS), Span(75, 210, TIDE))
    now = lists.merged(edited, analysis)
    assert whole(now, 210)
    assert [(s.start_s, s.song and s.song.title) for s in now] == [
        (0, None),
        (50, "Paper Boats"),
        (60, "A demo"),
        (80, "Evening Tide"),
    ]
    assert now[3].song and now[3].song.from_s == 10.0, "five seconds later in the recording, and in the song"
    assert lists.merged(LIST, analysis) == analysis, "nothing was touched"


def test_whatever_is_done_no_gap_comes_of_it_and_all_of_it_can_be_undone() -> None:
    draw = random.Random(7)
    spans, made = LIST, []
    for _ in range(400):
        index, at_s = draw.randrange(len(spans)), draw.uniform(-5, 205)
        edit = draw.choice(
            [
                lambda: lists.accept(spans, index),  # noqa: B023
                lambda: lists.reject(spans, index),  # noqa: B023
                lambda: lists.choose(spans, index, TIDE),  # noqa: B023
                lambda: lists.move_start(spans, index, at_s),  # noqa: B023
                lambda: lists.split(spans, index, at_s),  # noqa: B023
                lambda: lists.split(spans, index, (spans[index].start_s + spans[index].end_s) / 2),  # noqa: B023
                lambda: lists.join(spans, index),  # noqa: B023
                lambda: lists.delete(spans, index),  # noqa: B023
            ]
        )()
        if edit is not None:
            spans = edit.applied(spans)
            made.append(edit)
            assert whole(spans)
            assert whole(lists.merged(spans, LIST))
    for edit in reversed(made):
        spans = edit.undone.applied(spans)
    assert spans == LIST
