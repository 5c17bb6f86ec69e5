"""The track list of a recording, as a person corrects it: pure functions from a list to one Edit of it.

A list is a tuple of Spans in order of time; each begins where the previous one ends. An Edit replaces neighbouring
spans by others that cover the same time, so that views and storage only have to change those.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from engine.audio.release_ids import UNKNOWN, Release
from engine.recognition.speed import OWN, Speed

State = Literal["found", "accepted", "rejected", "chosen", "typed", "moved"]
"""What a person did with a span; “found” means that it is unchanged since the analysis."""
SHORTEST_S = 0.1
"""The smallest distance between two boundaries."""


@dataclass(frozen=True)
class Song:
    """The song of a span: a track of the library or, with an empty `path`, what a person typed.

    `from_s` is the position in the song at which the span begins; if negative, the span begins before the song. `path`
    is in os.fsdecode form.
    """

    title: str
    artist: str = ""
    album: str = ""
    path: str = ""
    confidence: float = 0.0
    from_s: float = 0.0
    speed: Speed = OWN
    release: Release = UNKNOWN

    def moved(self, by_s: float) -> Song:
        """The same song in a span that begins this many seconds later."""
        return replace(self, from_s=self.from_s + by_s * self.speed.tempo)


@dataclass(frozen=True)
class Span:
    """A part of the recording; without a song, it is unknown. `alternatives` are other possible songs."""

    start_s: float
    end_s: float
    song: Song | None = None
    state: State = "found"
    alternatives: tuple[Song, ...] = field(default=())


Spans = tuple[Span, ...]


@dataclass(frozen=True)
class Edit:
    """From span `first` on, `before` becomes `after`; both cover the same time."""

    first: int
    before: Spans
    after: Spans

    @property
    def undone(self) -> Edit:
        """The edit that undoes this one."""
        return Edit(self.first, self.after, self.before)

    def applied(self, spans: Spans) -> Spans:
        """The list after this edit. Raises ValueError if it was made for another list."""
        last = self.first + len(self.before)
        if spans[self.first : last] != self.before:
            raise ValueError("this edit was made for another list")
        return spans[: self.first] + self.after + spans[last:]


def accept(spans: Spans, index: int) -> Edit | None:
    """The song is right. None if there is no song, or it is accepted already."""
    span = spans[index]
    return _changed(spans, index, state="accepted") if span.song and span.state != "accepted" else None


def reject(spans: Spans, index: int) -> Edit | None:
    """It is not this song, so it becomes unknown. The song is kept among the alternatives."""
    span = spans[index]
    if span.song is None:
        return None
    others = tuple(song for song in span.alternatives if song != span.song)
    return _changed(spans, index, song=None, state="rejected", alternatives=(span.song, *others))


def choose(spans: Spans, index: int, song: Song) -> Edit | None:
    """It is this song."""
    span = spans[index]
    if span.song == song:
        return accept(spans, index)
    known = span.alternatives
    if span.song and span.song.path and span.song not in known:
        known = (span.song, *known)
    return _changed(spans, index, song=song, state="chosen" if song.path else "typed", alternatives=known)


def type_name(spans: Spans, index: int, title: str, artist: str = "", album: str = "") -> Edit | None:
    """It is a song that is not in the library. None without a title."""
    return choose(spans, index, Song(title.strip(), artist.strip(), album.strip())) if title.strip() else None


def move_start(spans: Spans, index: int, to_s: float) -> Edit | None:
    """Move the beginning of the span, and the end of the previous one, to `to_s`, within both. None for the first."""
    if index == 0:
        return None
    left, right = spans[index - 1], spans[index]
    to_s = min(max(to_s, left.start_s + SHORTEST_S), right.end_s - SHORTEST_S)
    if to_s == right.start_s or not left.start_s < to_s < right.end_s:
        return None
    return Edit(index - 1, (left, right), (_until(left, to_s), _from(right, to_s)))


def split(spans: Spans, index: int, at_s: float) -> Edit | None:
    """Two spans of the same song, the second from `at_s` on. None if too near to either end."""
    span = spans[index]
    if not span.start_s + SHORTEST_S <= at_s <= span.end_s - SHORTEST_S:
        return None
    return Edit(index, (span,), (_until(span, at_s), _from(span, at_s)))


def join(spans: Spans, index: int) -> Edit | None:
    """Join this span and the next one. The result has this span's song, or the next one's if this is unknown."""
    if index + 1 >= len(spans):
        return None
    left, right = spans[index], spans[index + 1]
    joined = replace(left, end_s=right.end_s, state="moved" if left.state == "found" else left.state)
    if left.song is None and right.song is not None:
        joined = replace(_from(right, left.start_s), alternatives=right.alternatives)
    return Edit(index, (left, right), (joined,))


def delete(spans: Spans, index: int) -> Edit | None:
    """Remove the span; its time goes to the previous span, for the first one to the next. None for the only span."""
    if len(spans) == 1:
        return None
    if index == 0:
        return Edit(0, spans[:2], (_from(spans[1], spans[0].start_s),))
    left, gone = spans[index - 1], spans[index]
    return Edit(index - 1, (left, gone), (_until(left, gone.end_s),))


def merged(edited: Spans, analysis: Spans) -> Spans:
    """A person's list after a new analysis: edited spans stay, everything else comes from the new analysis.

    Time at the end that only one of the two covers is taken from that one.
    """
    kept = [span for span in edited if span.state != "found"]
    if not kept:
        return analysis
    result: list[Span] = []
    at_s = 0.0
    end_s = max((spans[-1].end_s for spans in (edited, analysis) if spans), default=0.0)
    for span in [*kept, Span(end_s, end_s)]:
        for found in analysis:
            start_s, stop_s = max(found.start_s, at_s), min(found.end_s, span.start_s)
            if stop_s - start_s > 0:
                part = replace(found, start_s=start_s, end_s=stop_s)
                song = found.song and found.song.moved(start_s - found.start_s)
                result.append(replace(part, song=song))
        covered_s = result[-1].end_s if result else 0.0
        if covered_s < span.start_s:
            result.append(Span(covered_s, span.start_s))
        if span.end_s > span.start_s:
            result.append(span)
        at_s = span.end_s
    return tuple(result)


def _until(span: Span, end_s: float) -> Span:
    return replace(span, end_s=end_s, state=_touched(span))


def _from(span: Span, start_s: float) -> Span:
    by_s = start_s - span.start_s
    return replace(
        span,
        start_s=start_s,
        song=span.song and span.song.moved(by_s),
        state=_touched(span),
        alternatives=tuple(song.moved(by_s) for song in span.alternatives),
    )


def _touched(span: Span) -> State:
    return "moved" if span.state == "found" else span.state


def _changed(spans: Spans, index: int, **changes: object) -> Edit:
    span = spans[index]
    return Edit(index, (span,), (replace(span, **changes),))  # type: ignore[arg-type]
