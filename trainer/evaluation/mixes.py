"""Mixes whose truth is known: songs as the radio, a DJ, a record, a presenter or a band plays them, one after another.

Each is made of a split's songs at the corpus's rate; then it may be recorded in a bar, by a phone (`phone.record`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray
from scipy import signal

from engine.recognition.speed import OWN, Speed
from engine.recognition.tracklist import Entry
from trainer.cache import AudioCache, Clip
from trainer.evaluation.phone import LEAD_S, RATE, Place, record
from trainer.evaluation.stretching import played_at
from trainer.scenes import in_turn

Kind = Literal["radio", "turntable", "keylock", "record", "presenter", "concert"]
KINDS: tuple[Kind, ...] = get_args(Kind)
PITCHED: tuple[Kind, ...] = ("turntable", "keylock")
"""Those whose songs run at other speeds."""
MOST_OFF = 0.06
CROSSFADE_S = 10.0
SONG_S = (60.0, 120.0)
"""How much of a song is played, if it is long enough."""
ABSENT = 0.2
"""The probability of a song that is not in the library."""
LEVEL = 0.1
"""RMS of each song."""
RESOLUTION_S = 0.1
"""The distance between the moments at which truth and list are compared."""

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Played:
    """A song's part of a mix: heard from `start_s` to `end_s`, the boundary with its neighbour in a crossfade's middle.

    `in_s` and `out_s` are how long it fades in and out around `start_s` and `end_s`; `known` says whether the library
    holds the song.
    """

    song: int
    start_s: float
    end_s: float
    speed: Speed = OWN
    known: bool = True
    in_s: float = 0.0
    out_s: float = 0.0


@dataclass(frozen=True)
class Mix:
    """A mix and its truth, in the order of time; tracks `hidden` (a mask over the corpus) are not in the library."""

    kind: Kind
    samples: Floats
    played: tuple[Played, ...]
    hidden: NDArray[np.bool_]

    @property
    def length_s(self) -> float:
        """Seconds from its first sample to its last."""
        return len(self.samples) / RATE


def mix(
    kind: Kind, music: AudioCache, split: str, place: Place, minutes: float, seed: int, absent: float = ABSENT
) -> Mix:
    """About `minutes` of songs of this split, no song twice; the same arguments make the same mix.

    All songs of one maker, drawn anew for each mix, are unknown to the library: a share of `absent` comes from them. If
    it is 1, the library knows none of the split's makers.
    """
    random = np.random.default_rng([seed, KINDS.index(kind)])
    songs = [number for number, clip in enumerate(music.clips) if clip.split == split]
    makers = sorted({music.clips[song].maker for song in songs})
    strangers = [makers[random.integers(len(makers))]] if len(makers) > 1 else []
    strangers = makers if absent >= 1 else strangers
    turns = {
        known: [song for song in songs if (music.clips[song].maker not in strangers) == known]
        for known in (True, False)
    }
    for turn in turns.values():
        random.shuffle(turn)
    tape = _Tape(kind, place, random)
    while tape.at < minutes * 60 * RATE and turns[absent < 1]:
        known = absent < 1 and (not turns[False] or random.random() >= absent)
        song = turns[known].pop()
        speed = _speed(kind, random)
        tape.play(song, _part(music, music.clips[song], speed, random), speed, known)
    hidden = np.array([clip.maker in strangers for clip in music.clips])
    return Mix(kind, tape.sound(), tuple(tape.played), hidden)


def in_a_bar(made: Mix, place: Place, music_db: float, seed: int) -> Mix:
    """The same as a phone records it, the music `music_db` over the bar's noise."""
    lead = np.zeros(round(LEAD_S * RATE), np.float32)
    samples = record(np.concatenate([lead, made.samples]), place, music_db, np.random.default_rng(seed))
    return replace(made, samples=samples)


def _speed(kind: Kind, random: np.random.Generator) -> Speed:
    if kind not in PITCHED:
        return OWN
    tempo = float(1 + random.uniform(-MOST_OFF, MOST_OFF))
    return Speed(tempo, tempo) if kind == "turntable" else Speed(1.0, tempo)


def _part(music: AudioCache, clip: Clip, speed: Speed, random: np.random.Generator) -> Floats:
    """A part of the song at this speed and at `LEVEL`."""
    length = min(round(random.uniform(*SONG_S) * speed.tempo * RATE), clip.length)
    sound = played_at(music.read(clip, int(random.integers(clip.length - length + 1)), length), RATE, speed)
    return np.asarray(sound * (LEVEL / (np.sqrt(np.mean(sound**2)) + 1e-6)), np.float32)


class _Tape:
    """A mix in the making: `at` is where the last song ends, in samples."""

    def __init__(self, kind: Kind, place: Place, random: np.random.Generator) -> None:
        self.at = 0
        self.played: list[Played] = []
        self._kind, self._place, self._random = kind, place, random
        self._sound = np.zeros(0, np.float32)

    def sound(self) -> Floats:
        """All of it, with a record's surface."""
        if self._kind != "record":
            return self._sound
        hiss = self._random.standard_normal(len(self._sound)) * LEVEL * 10 ** (-32 / 20)
        clicks = (self._random.random(len(self._sound)) < 4 / RATE) * self._random.normal(0, LEVEL, len(self._sound))
        return np.asarray(self._sound + hiss + signal.lfilter([1.0], [1.0, -0.7], clicks), np.float32)

    def play(self, song: int, part: Floats, speed: Speed, known: bool) -> None:
        """Append a song in the way of this kind of mix."""
        random = self._random
        fade_s = 0.0
        if self._kind in PITCHED:
            fade_s = CROSSFADE_S
        elif self._kind == "radio":
            fade_s = float(random.choice((0.0, 0.0, random.uniform(0.5, 4.0))))
            if self.played and not fade_s and random.random() < 0.5:
                self._between(self._jingle())
        elif self._kind == "record" and self.played:
            self._between(np.zeros(round(random.uniform(1.5, 4.0) * RATE), np.float32))
        elif self._kind == "concert":
            part = self._cut(part)
            self._over(self._applause(random.uniform(4.0, 10.0)), self.at - RATE)
            self.at = max(self.at, len(self._sound) - RATE)
        elif self._kind == "presenter":
            self._between(self._talk(random.uniform(3.0, 15.0)))
        if not self.played:
            fade_s = 0.0
        self._add(song, part, speed, known, fade_s)
        if self._kind == "radio" and random.random() < 0.5:
            self._over(self._talk(random.uniform(5.0, 12.0)) * 0.8, self.at - round(12.0 * RATE))
        if self._kind == "presenter":
            length_s = len(part) / RATE
            self._over(
                self._talk(random.uniform(0.2, 0.5) * length_s), self.at - round(random.uniform(0.5, 1.0) * len(part))
            )

    def _add(self, song: int, part: Floats, speed: Speed, known: bool, fade_s: float) -> None:
        """The song, its fade of equal power beginning before the end of the one before."""
        fade = min(round(fade_s * RATE), len(part) // 3)
        begin = self.at - fade
        ramp = np.sin(np.linspace(0, np.pi / 2, fade, dtype=np.float32))
        self._sound[begin:] *= ramp[::-1][: len(self._sound) - begin] if fade else 1
        part = part.copy()
        part[:fade] *= ramp
        if fade:
            self.played[-1] = replace(self.played[-1], end_s=(begin + fade / 2) / RATE, out_s=fade / RATE)
        self._over(part, begin)
        self.at = begin + len(part)
        start_s = (begin + fade / 2) / RATE
        self.played.append(Played(song, start_s, self.at / RATE, speed, known, in_s=fade / RATE))

    def _between(self, sound: Floats) -> None:
        self._over(sound, self.at)
        self.at += len(sound)

    def _over(self, sound: Floats, at: int) -> None:
        """Add a sound from `at` on, or from the beginning."""
        at = max(at, 0)
        longer = at + len(sound) - len(self._sound)
        self._sound = np.pad(self._sound, (0, max(longer, 0)))
        self._sound[at : at + len(sound)] += sound

    def _talk(self, seconds: float) -> Floats:
        return self._noise("speech", seconds)

    def _jingle(self) -> Floats:
        """A few notes of a bell, and an effect over them."""
        seconds = float(self._random.uniform(2.0, 5.0))
        effect = self._noise("effect", seconds)
        times = np.arange(len(effect)) / RATE
        bell = np.zeros(len(effect))
        for begin in np.arange(0, seconds, seconds / 5):
            hertz = 330 * 2 ** (self._random.integers(0, 24) / 12)
            since = np.maximum(times - begin, 0)
            bell += (times >= begin) * np.exp(-4 * since) * np.sin(2 * np.pi * hertz * since)
        return np.asarray(0.5 * effect + 2 * LEVEL * bell, np.float32)

    def _cut(self, part: Floats) -> Floats:
        """The song with a cut from its middle back to somewhere in its first half, or on to somewhere in its second."""
        middle, quarter = len(part) // 2, len(part) // 4
        to = int(self._random.integers(1, 3)) * quarter + int(self._random.integers(quarter // 2))
        return np.concatenate([part[:middle], part[to:]])

    def _applause(self, seconds: float) -> Floats:
        """Hundreds of claps a second, rising and falling over a second."""
        claps = (self._random.random(round(seconds * RATE)) < 500 / RATE) * self._random.normal(
            0, 1, round(seconds * RATE)
        )
        rise = np.minimum(np.arange(len(claps)), np.arange(len(claps))[::-1]) / RATE
        sound = signal.lfilter([1.0, -0.9], [1.0, -0.6], claps) * rise.clip(0, 1)
        return np.asarray(sound * (LEVEL / np.sqrt(np.mean(sound**2))), np.float32)

    def _noise(self, maker: str, seconds: float) -> Floats:
        """Speech or effects of this length, in turn, at `LEVEL`."""
        clips = [clip for clip in self._place.clips if clip.maker == maker] or self._place.clips
        return np.asarray(LEVEL * in_turn(self._place.noise, clips, self._random, round(seconds * RATE)), np.float32)


@dataclass(frozen=True)
class Judgement:
    """How a list compares with the truth of a mix. Seconds: of songs that the library holds, of those named rightly,
    of any that got a false name; songs likewise; `false` entries name what plays nowhere near them, `split` ones are a
    song's second and later; `starts_off_s` has an error a song that was found, against its crossfade's middle.
    """

    length_s: float
    known_s: float
    right_s: float
    wrong_s: float
    songs: int
    found: int
    false: int
    split: int
    starts_off_s: tuple[float, ...]


def judge(made: Mix, entries: Sequence[Entry]) -> Judgement:
    """Compare a list with what was played: within a crossfade either song is right."""
    times = np.arange(0.5 * RESOLUTION_S, made.length_s, RESOLUTION_S)
    known = np.zeros(len(times), bool)
    right = np.zeros(len(times), bool)
    named = np.zeros(len(times), bool)
    played = [play for play in made.played if play.known]
    within = [(times >= play.start_s - play.in_s / 2) & (times < play.end_s + play.out_s / 2) for play in played]
    for play in played:
        known |= (times >= play.start_s) & (times < play.end_s)
    found: dict[int, list[Entry]] = {}
    false = 0
    for entry in entries:
        if entry.track is None:
            continue
        here = (times >= entry.start_s) & (times < entry.end_s)
        named |= here
        mine = [number for number, play in enumerate(played) if play.song == entry.track.id]
        for number in mine:
            right |= here & within[number]
        heard = [number for number in mine if (here & within[number]).any()]
        false += not heard
        for number in heard:
            found.setdefault(number, []).append(entry)
    return Judgement(
        length_s=made.length_s,
        known_s=float(known.sum() * RESOLUTION_S),
        right_s=float((known & right).sum() * RESOLUTION_S),
        wrong_s=float((named & ~right).sum() * RESOLUTION_S),
        songs=len(played),
        found=len(found),
        false=false,
        split=sum(len(several) - 1 for several in found.values()),
        starts_off_s=tuple(abs(several[0].start_s - played[number].start_s) for number, several in found.items()),
    )


def summary(judged: Sequence[Judgement]) -> dict[str, float | int | None]:
    """All of them together; seconds in percent of those of songs that the library holds, wrong ones of all."""
    off = np.array([off for one in judged for off in one.starts_off_s])
    known_s, length_s = sum(one.known_s for one in judged), sum(one.length_s for one in judged)
    return {
        "mixes": len(judged),
        "minutes": round(length_s / 60, 1),
        "seconds_right_percent": round(100 * sum(one.right_s for one in judged) / max(known_s, 1e-9), 2),
        "seconds_wrong_percent": round(100 * sum(one.wrong_s for one in judged) / max(length_s, 1e-9), 2),
        "songs": sum(one.songs for one in judged),
        "songs_found": sum(one.found for one in judged),
        "entries_false": sum(one.false for one in judged),
        "entries_split": sum(one.split for one in judged),
        "starts_off_median_s": round(float(np.median(off)), 2) if len(off) else None,
        "starts_off_90_percent_s": round(float(np.quantile(off, 0.9)), 2) if len(off) else None,
    }
