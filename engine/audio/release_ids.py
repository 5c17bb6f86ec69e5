"""What identifies a recording to rights societies and databases: ISRC, label and MusicBrainz id."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields

# Country, registrant, year, number: ISO 3901.
_ISRC = re.compile(r"[A-Z]{2}[A-Z0-9]{3}\d{7}")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True)
class Release:
    """`isrc` has twelve characters without hyphens, `musicbrainz_id` is that of the recording; "" if unknown."""

    isrc: str = ""
    label: str = ""
    musicbrainz_id: str = ""

    @classmethod
    def of(cls, told: Mapping[str, object]) -> "Release":
        """From a mapping that may hold the fields, untrusted, and others besides."""
        return checked(*(str(told.get(field.name) or "") for field in fields(cls)))

    def known(self) -> dict[str, str]:
        """The fields that are not empty, by name."""
        return {name: value for name, value in vars(self).items() if value}


UNKNOWN = Release()


def checked(isrc: str, label: str, musicbrainz_id: str) -> Release:
    """From untrusted text: what is no ISRC or no id becomes ""."""
    isrc = isrc.replace("-", "").replace(" ", "").upper()
    musicbrainz_id = musicbrainz_id.strip().lower()
    return Release(
        isrc if _ISRC.fullmatch(isrc) else "", label, musicbrainz_id if _UUID.fullmatch(musicbrainz_id) else ""
    )
