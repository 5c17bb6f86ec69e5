"""Turns one verdict per hop into what a person wants to see: a song is named once, and kept while it plays."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from engine.recognition.recognizer import Match, Verdict

State = Literal["listening", "quiet", "matching", "matched", "unknown"]
Change = Literal["state", "match", "unknown"]

CONFIRMED_HOPS = 2  # every hop is another chance for a false name: two on end must agree
JUMP_HOPS = 6  # music repeats itself: a song that seems to have jumped is watched for longer
LOST_S = 4.0  # a song that was named may go unrecognised for so long
ENDED = 0.1  # one that the last seconds alone leave less likely than this is over, though longer windows still hold it
UNKNOWN_S = 10.0  # so much sound without a name decides that the song is not in the library
RESUMED_S = 60.0  # a song that comes back in step within this is the same hearing, not a new one
IN_STEP_S = 1.0


@dataclass(frozen=True)
class Named:
    """A song that was heard: last recognised at `seen_s` of the source, when its position was `position_s`."""

    match: "Match"
    position_s: float
    seen_s: float

    def at(self, source_s: float) -> float:
        """Its position at that time, if it continues at its speed."""
        return self.position_s + (source_s - self.seen_s) * self.match.speed.tempo

    def continues(self, other: "Named") -> bool:
        """Whether both are the same song at consistent positions."""
        same = self.match.track.id == other.match.track.id
        return same and abs(other.at(self.seen_s) - self.position_s) < IN_STEP_S


class SongTracker:
    """The state that is shown, and when it changes. Times are seconds of the source."""

    def __init__(self) -> None:
        self.state: State = "listening"
        self.named: Named | None = None
        self._last: Named | None = None  # the song named last, though it may be lost by now
        self._candidate: Named | None = None
        self._agreed = 0
        self._undecided_since_s: float | None = None
        self._vetoed: dict[int, float] = {}  # track → when the sound was last mistaken for it

    def veto(self, track_id: int, source_s: float) -> None:
        """It is not this track: withdraw it if it is named, and do not name it again while this music plays.

        This lasts until the sound stops, or has not been mistaken for the track for a while.
        """
        self._vetoed[track_id] = source_s
        if self._last is not None and self._last.match.track.id == track_id:
            self._last = None
        if self._candidate is not None and self._candidate.match.track.id == track_id:
            self._candidate = None
        if self.named is not None and self.named.match.track.id == track_id:
            self.named = self._undecided_since_s = None
            self.state = "matching"

    def vetoed(self, track_id: int) -> bool:
        return track_id in self._vetoed

    def interrupt(self, state: Literal["listening", "quiet"]) -> Change | None:
        """The sound stopped or was interrupted: discard the evidence."""
        self._vetoed.clear()
        return self._start_over(state)

    def judge(self, verdict: "Verdict", source_s: float) -> Change | None:
        """Process the verdict on the sound up to `source_s`; returns what has changed, if anything."""
        if verdict.verdict == "match" and not self._gone(verdict, source_s):
            match = verdict.matches[0]
            position_s = match.offset_s + verdict.span_s * match.speed.tempo
            change = self._heard(Named(match, position_s, source_s))
            if change is not None:
                return change
        else:
            self._candidate = None
        if self.named is not None:
            if source_s - self.named.seen_s <= LOST_S:
                return None
            seen_s = self.named.seen_s
            self._start_over("listening")
            self._undecided_since_s = seen_s
        if self.state == "unknown":
            return None
        if verdict.verdict == "silence":
            self._undecided_since_s = None
            return None
        if self._undecided_since_s is None:
            self._undecided_since_s = source_s
        elif source_s - self._undecided_since_s >= UNKNOWN_S:
            self._enter("unknown")
            return "unknown"
        return self._enter("matching")

    def _start_over(self, state: Literal["listening", "quiet"]) -> Change | None:
        self.named = self._candidate = self._undecided_since_s = None
        return self._enter(state)

    def _gone(self, verdict: "Verdict", source_s: float) -> bool:
        """Whether the match was withdrawn, or is the song that was named last and has ended."""
        track_id = verdict.matches[0].track.id
        over = self._last is not None and self._last.match.track.id == track_id and verdict.lately < ENDED
        return self._still_vetoed(track_id, source_s) or over

    def _still_vetoed(self, track_id: int, source_s: float) -> bool:
        since = self._vetoed.get(track_id)
        if since is None:
            return False
        if source_s - since > RESUMED_S:
            del self._vetoed[track_id]
            return False
        self._vetoed[track_id] = source_s
        return True

    def _heard(self, heard: Named) -> Change | None:
        if self.named is not None and heard.continues(self.named):
            self.named = self._last = heard
            self._candidate = None
            return None
        lost = self._last
        if self.named is None and lost and heard.continues(lost) and heard.seen_s - lost.seen_s < RESUMED_S:
            return self._name(heard, "state")
        self._agreed = self._agreed + 1 if self._candidate is not None and heard.continues(self._candidate) else 1
        self._candidate = heard
        if self.named is None or self.named.match.track.id != heard.match.track.id:
            return self._name(heard, "match") if self._agreed >= CONFIRMED_HOPS else None
        if self._agreed >= JUMP_HOPS:
            return self._name(heard, "state")
        self.named = self._last = replace(self.named, position_s=self.named.at(heard.seen_s), seen_s=heard.seen_s)
        return None

    def _name(self, heard: Named, change: Change) -> Change:
        self.named = self._last = heard
        self._candidate = self._undecided_since_s = None
        self.state = "matched"
        return change

    def _enter(self, state: State) -> Change | None:
        if self.state == state:
            return None
        self.state = state
        return "state"
