"""What `music.toml` declares: recordings, scores, sounds and soundfonts of the corpus."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from trainer.corpus import SPLITS

FILE = Path(__file__).with_name("music.toml")
FORMS = ("notation", "midi", "wad", "module", "project", "grooves")


@dataclass(frozen=True)
class Package:
    """A Debian package with recordings, all by one maker; `songs` are patterns of what is music, or all is."""

    name: str
    split: str
    style: str
    licence: str
    mb: int
    first: bool = False
    maker: str = ""
    songs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Source:
    """A package with scores."""

    name: str
    mb: int
    licence: str


@dataclass(frozen=True)
class Font:
    """A soundfont, the package that holds it, and the splits that it plays for."""

    name: str
    file: str
    splits: tuple[str, ...]
    mb: int
    licence: str


@dataclass(frozen=True)
class Sound:
    """How a style sounds: programs (General MIDI, from 0) for the parts, or those that are written in the file."""

    parts: tuple[tuple[int, ...], ...] = ()
    written: bool = False
    bpm: tuple[float, float] = (80.0, 130.0)
    reverb: tuple[float, float] = (0.1, 0.6)
    """Range of the size of the room, 0 … 1."""


@dataclass(frozen=True)
class Scores:
    """Scores of one maker in a package, and how many renderings of them each style gets."""

    maker: str
    package: str
    form: str
    files: tuple[str, ...]
    split: str
    pieces: Mapping[str, int]


@dataclass(frozen=True)
class Music:
    """All that is declared."""

    styles: tuple[str, ...]
    packages: tuple[Package, ...]
    sources: tuple[Source, ...]
    fonts: tuple[Font, ...]
    sounds: Mapping[str, Sound]
    scores: tuple[Scores, ...]
    without: Mapping[str, str] = field(default_factory=dict)
    """Packages that hold no recording, and why."""


@cache
def music() -> Music:
    """The declaration that is shipped."""
    return read(FILE)


def read(file: Path) -> Music:
    """A declaration. ValueError where a split, style, form or package is not known, or a maker is in two splits."""
    table = tomllib.loads(file.read_text("utf-8"))
    found = Music(
        tuple(table["styles"]),
        tuple(Package(**_tuples(each)) for each in table["package"]),
        tuple(Source(**each) for each in table["source"]),
        tuple(Font(**_tuples(each)) for each in table["font"]),
        {style: Sound(**_tuples(each)) for style, each in table["sound"].items()},
        tuple(Scores(**_tuples(each)) for each in table["scores"]),
        {each["name"]: each["why"] for each in table.get("without", ())},
    )
    splits: dict[str, str] = {}
    declared: list[Package | Scores] = [*found.packages, *found.scores]
    for each in declared:
        maker = each.maker or each.name if isinstance(each, Package) else each.maker
        styles = {each.style} if isinstance(each, Package) else set(each.pieces)
        if each.split not in SPLITS or not styles <= set(found.styles):
            raise ValueError(f"{maker}: splits are {', '.join(SPLITS)}; styles are {', '.join(found.styles)}")
        if splits.setdefault(maker, each.split) != each.split:
            raise ValueError(f"{maker} is in two splits")
    known = {source.name for source in found.sources}
    for scores in found.scores:
        if scores.form not in FORMS or scores.package not in known:
            raise ValueError(f"{scores.maker}: forms are {', '.join(FORMS)}; sources are {', '.join(sorted(known))}")
    return found


def _tuples(table: Mapping[str, Any]) -> dict[str, Any]:
    return {key: _tuple(value) for key, value in table.items()}


def _tuple(value: Any) -> Any:
    return tuple(_tuple(each) for each in value) if isinstance(value, list) else value
