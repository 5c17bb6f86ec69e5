"""Summarises the outcomes of a trial."""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from trainer.evaluation.intervals import by_song
from trainer.evaluation.trial import CorpusLibrary, Outcome


def cell(outcomes: Sequence[Outcome], seconds: float, level: str) -> dict[str, Any]:
    """Clips of one length and level of songs that are in the library: listed, first, named, placed, misnamed."""
    chosen = [o for o in outcomes if o.query.present and (o.query.seconds, o.query.level) == (seconds, level)]
    songs = [o.query.song for o in chosen]
    named = [o.right and o.verdict.verdict == "match" for o in chosen]
    return {
        "seconds": seconds,
        "level": level,
        "clips": len(chosen),
        "songs": len(set(songs)),
        "listed": by_song([any(m.track.id == o.query.song for m in o.verdict.matches) for o in chosen], songs),
        "right": by_song([o.right for o in chosen], songs),
        "right_and_accepted": by_song(named, songs),
        "placed_of_right": by_song([o.placed for o in chosen if o.right], [o.query.song for o in chosen if o.right]),
        "wrong_name": by_song([not o.right and o.verdict.verdict == "match" for o in chosen], songs),
    }


def false_names(outcomes: Sequence[Outcome], seconds: float) -> dict[str, Any]:
    """Clips of one length of songs that are not in the library, and of no song at all."""
    absent = [o for o in outcomes if not o.query.present and o.query.seconds == seconds]
    music = [o for o in absent if o.query.song is not None]
    noise = [o for o in absent if o.query.song is None]
    return {
        "seconds": seconds,
        "absent_clips": len(music),
        "absent_songs": len({o.query.song for o in music}),
        "false_names": by_song([o.verdict.verdict == "match" for o in music], [o.query.song for o in music]),
        "noise_clips": len(noise),
        "false_names_for_noise": sum(o.verdict.verdict == "match" for o in noise),
    }


def surest_wrong(outcomes: Iterable[Outcome], library: CorpusLibrary) -> list[dict[str, Any]]:
    """The twenty surest wrong answers: where to look for the same music under two makers."""
    wrong = [o for o in outcomes if o.verdict.matches and not o.right]
    wrong.sort(key=lambda o: -o.verdict.matches[0].confidence)
    return [
        {
            "asked": None if o.query.song is None else library.music.clips[o.query.song].path.split("/packages/")[-1],
            "present": o.query.present,
            "seconds": o.query.seconds,
            "level": o.query.level,
            "named": o.verdict.matches[0].track.path.split("/packages/")[-1],
            "support": vars(o.verdict.matches[0].support),
            "confidence": o.verdict.matches[0].confidence,
        }
        for o in wrong[:20]
    ]


def told_speeds(outcomes: Sequence[Outcome]) -> dict[str, float | int]:
    """How exact the reported speed is for correctly named clips: medians, and shares within 0.3 % and 0.05
    semitones.
    """
    right = [o for o in outcomes if o.right and o.verdict.verdict == "match"]
    if not right:
        return {"named": 0}
    told = [(o.verdict.matches[0].speed, o.query.speed) for o in right]
    tempo = np.array([abs(100 * (found.tempo / played.tempo - 1)) for found, played in told])
    pitch = np.array([abs(found.semitones - played.semitones) for found, played in told])
    return {
        "named": len(right),
        "tempo_off_median_percent": round(float(np.median(tempo)), 3),
        "tempo_within_0.3_percent": round(100 * float((tempo <= 0.3).mean()), 1),
        "pitch_off_median_semitones": round(float(np.median(pitch)), 4),
        "pitch_within_0.05_semitones": round(100 * float((pitch <= 0.05).mean()), 1),
    }
