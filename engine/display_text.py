"""Names that come from files and tags, as a terminal or a window can show them."""

import os
import unicodedata

UNSHOWN = frozenset({"Cc", "Cf", "Cs", "Co"})
"""Control, direction, surrogate and private characters: they could garble or fake what is shown."""


def display_text(name: str | bytes) -> str:
    """A file's name, in any encoding, as one line; what cannot be shown becomes �."""
    text = os.fsencode(name).decode("utf-8", "replace")
    return "".join("\N{REPLACEMENT CHARACTER}" if unicodedata.category(c) in UNSHOWN else c for c in text)
