"""Pooling, diagonals and votes on arrays whose answer is known."""

import numpy as np

from engine.recognition.matching import Candidate, best_places, diagonals, hits, pool, same_sound, vote


def unit_rows(count: int, seed: int) -> np.ndarray:
    rows = np.random.default_rng(seed).standard_normal((count, 16)).astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def test_neighbours_that_agree_on_a_shift_make_the_first_candidate() -> None:
    tracks = np.array([[7, 3], [7, 4], [7, 5], [7, 6]])
    segments = np.array([[10, 2], [10, 9], [11, 4], [11, 1]])  # two query hops a library hop: shifts 20, 19, 20, 19
    similarities = np.full((4, 2), 0.6, np.float32)
    assert pool(tracks, segments, similarities, ratio=2, top=5)[0] in (Candidate(7, 20), Candidate(7, 19))


def test_one_loud_neighbour_does_not_outweigh_many_that_agree() -> None:
    tracks = np.array([[1, 2], [1, -1], [1, -1], [1, -1]])
    segments = np.array([[5, 50], [6, -1], [7, -1], [8, -1]])
    similarities = np.array([[0.5, 0.9], [0.5, -np.inf], [0.5, -np.inf], [0.5, -np.inf]], np.float32)
    assert pool(tracks, segments, similarities, ratio=1, top=2)[0] == Candidate(1, 5)


def test_a_query_may_begin_before_the_track_does() -> None:
    tracks = np.array([[-1], [-1], [9], [9]])
    segments = np.array([[-1], [-1], [0], [1]])
    similarities = np.array([[-np.inf], [-np.inf], [0.8], [0.8]], np.float32)
    assert pool(tracks, segments, similarities, ratio=1, top=1) == [Candidate(9, -2)]


def test_neighbouring_shifts_of_a_track_are_one_candidate_and_no_neighbours_none() -> None:
    tracks, segments = np.array([[1, 1, 1]]), np.array([[4, 5, 40]])
    found = pool(tracks, segments, np.array([[0.9, 0.8, 0.7]], np.float32), ratio=2, top=9)
    assert [candidate.shift for candidate in found if candidate.shift > 60] == [80]
    assert pool(np.full((2, 3), -1), np.full((2, 3), -1), np.zeros((2, 3), np.float32), 2, 5) == []


def test_each_track_is_proposed_at_the_drift_at_which_its_neighbours_agree() -> None:
    moments = np.arange(0, 40, 4)
    tracks = np.tile([7, 3], (10, 1))
    segments = np.stack([30 + moments * 5 // 4, 100 + moments], 1)  # track 7 passes five rows in four, 3 four
    similarities = np.tile(np.array([0.9, 0.8], np.float32), (10, 1))
    found = best_places(tracks, segments, similarities, 1, moments, [1.0, 1.25], 2)
    assert [(place.candidate, place.drift) for place in found] == [(Candidate(7, 30), 1.25), (Candidate(3, 100), 1.0)]
    assert np.allclose([place.votes for place in found], [0.81, 0.64]), "all ten segments vote, with their squares"
    (best,) = best_places(tracks, segments, similarities, 1, moments, [1.0], 1)
    assert best.candidate.track_id == 3
    nothing = np.full((10, 2), -1)
    assert best_places(nothing, nothing, similarities, 1, moments, [1.0], 2) == []


def test_the_right_shift_has_cosine_one_all_along() -> None:
    rows = unit_rows(20, 0)
    scores = diagonals(rows[6:12], rows, np.array([5, 6, 7]), ratio=1).mean(1)
    assert scores.argmax() == 1
    assert np.isclose(scores[1], 1.0, atol=1e-6)


def test_between_two_rows_lies_the_arc_that_joins_them() -> None:
    rows = unit_rows(6, 1)
    middle = rows[2] + rows[3]
    middle /= np.linalg.norm(middle)
    assert np.isclose(diagonals(middle[None], rows, np.array([5]), ratio=2)[0, 0], 1.0, atol=1e-6)


def test_beyond_the_ends_of_a_track_nothing_agrees() -> None:
    rows = unit_rows(4, 2)
    cosines = diagonals(rows, rows, np.array([-2, 2]), ratio=1)
    assert (cosines[0, :2] == 0).all()
    assert (cosines[1, 2:] == 0).all()


def test_the_same_sound_is_told_from_another() -> None:
    rows, noise = unit_rows(30, 3), 0.02 * np.random.default_rng(4).standard_normal((30, 16)).astype(np.float32)
    assert same_sound(rows, rows + noise) > 0.95
    assert same_sound(rows, unit_rows(30, 5)) < 0.3
    assert same_sound(rows, rows[:0]) == 0.0


def test_the_vote_counts_neighbours_and_leaves_out_what_is_not_there() -> None:
    assert vote(np.array([[5, 5, 2, -1], [5, 2, -1, -1]])) == [(5, 0.6), (2, 0.4)]


def test_a_hit_is_the_candidates_own_row_at_its_place() -> None:
    tracks = np.array([7, 7, 7, 8, -1])
    segments = np.array([13, 14, 30, 14, -1])  # the query's segments 4 … 8 lie at 13, 13½, 14, 14½, 15
    found = hits(tracks, segments, Candidate(7, 22), first=4, ratio=2)
    assert found.tolist() == [True, True, False, False, False]
