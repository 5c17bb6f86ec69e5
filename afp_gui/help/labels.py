"""The longer texts of the Help page, paragraph by paragraph."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from afp_gui.numbers import number, percent

translate = QCoreApplication.translate

TRAINING_MUSIC = ("UFO: Alien Invasion", "Warzone 2100", "Planet Blupi", "Hedgewars", "Nexuiz", "MegaGlest")
"""The training music of the shipped encoder: the packages of trainer/debian_corpus.py, by their own names."""


def how_it_works() -> list[tuple[str, str]]:
    """Headings and the text under them."""
    return [
        (
            translate("Help", "How does it know a song?"),
            translate(
                "Help",
                "Every second of your music becomes a fingerprint of 128 numbers that noise and rooms hardly change. "
                "What the microphone hears is turned into the same kind of numbers, and the library is searched for "
                "fingerprints that follow each other in the same order. Your files are only read, and only once.",
            ),
        ),
        (
            translate("Help", "Why does it say “Not in your library”?"),
            translate(
                "Help",
                "Earmark hears music, but nothing that you have indexed matches it well enough. A live version, a "
                "cover or a remix is another recording, so it is not in your library either. Earmark can also miss a "
                "song of your library if the music is much quieter than the voices around it: move closer, or turn it "
                "up, and wait a few seconds.",
            ),
        ),
        (
            translate("Help", "How sure is it?"),
            translate(
                "Help",
                "The number on the card is a probability: of all songs named at 90 %, about nine in ten are right. "
                "Below the encoder's threshold, no name is given. If a name is wrong, press W: Earmark withdraws it "
                "and saves the correction on this computer.",
            ),
        ),
        (
            translate("Help", "It says that it is too quiet"),
            translate(
                "Help",
                "There is hardly any sound from the source. Check the level beside it. Choose another source with "
                "Ctrl+M, raise the input in the system's sound settings, or choose what the computer plays.",
            ),
        ),
        (
            translate("Help", "It does not start as it should"),
            translate(
                "Help",
                "Start it with afp-gui --safe-mode: no settings are read or saved, and the history is kept only in "
                "memory. If that helps, one of the settings is the cause; you can delete them on the Settings page.",
            ),
        ),
        (
            translate("Help", "Does anything leave this computer?"),
            translate(
                "Help",
                "No. Earmark needs no connection. It opens one only to a server whose library you open yourself. "
                "Fingerprints of what is heard are sent there, never sound. If you listen to internet radio, only the "
                "station's address, and the addresses that it leads to, are contacted.",
            ),
        ),
    ]


def model(card: dict[str, Any]) -> str:
    """The facts on the shipped encoder's card, as far as it has them."""
    made, figures = card.get("made", {}), card.get("figures", {})
    parts = []
    if card.get("name") and made.get("hours"):
        parts.append(
            translate("Help", "The encoder “{name}” was trained for {hours} hours on {date}, with {data}.").format(
                name=card["name"], hours=made["hours"], data=made.get("data", "?"), date=made.get("date", "?")
            )
        )
    shares = figures.get("right_and_accepted_percent", {})
    if all(f"10 s {level}" in shares for level in ("low", "mid", "high", "extreme")):
        low, mid, high, extreme = (shares[f"10 s {level}"]["share"] for level in ("low", "mid", "high", "extreme"))
        parts.append(
            translate(
                "Help",
                "In a test with clips of 10 seconds and a library of {hours} hours, it named the right song in {low} "
                "of the clips with low noise, {mid} with medium, {high} with high and {extreme} with extreme noise.",
            ).format(
                hours=number(figures.get("library_hours", 0), 1),
                low=percent(low / 100),
                mid=percent(mid / 100),
                high=percent(high / 100),
                extreme=percent(extreme / 100),
            )
        )
    if false := figures.get("false_names_percent", {}).get("10 s"):
        parts.append(
            translate("Help", "It gave a name to {share} of the clips of songs that were not in the library.").format(
                share=percent(false["share"] / 100, 1)
            )
        )
    return " ".join(parts) or translate("Help", "The card of the shipped encoder cannot be read.")


def origins() -> list[tuple[str, str]]:
    """The origins of the program, and their licences."""
    return [
        (
            translate("Help", "Earmark"),
            translate(
                "Help",
                "Earmark and its encoder are free software under the MIT licence. It comes without any warranty.",
            ),
        ),
        (
            translate("Help", "Qt"),
            translate(
                "Help",
                "The window is made with Qt for Python (PySide6), used under the GNU Lesser General Public License, "
                "version 3. Its libraries are separate files that you may replace: install another build of "
                "PySide6-Essentials into Earmark's Python environment, or, in the packaged folder, replace the files "
                "in the folder PySide6 with your own. Its source is at code.qt.io.",
            ),
        ),
        (
            translate("Help", "FFmpeg"),
            translate(
                "Help",
                "Files are decoded by PyAV, which brings FFmpeg (LGPL, version 3 or later) and codecs under their own "
                "terms, among them x264 and x265 (GPL, version 2 or later). Earmark only decodes sound with them.",
            ),
        ),
        (
            translate("Help", "Music"),
            translate(
                "Help",
                "The pieces of the demo are composed and played by this program. The shipped encoder was trained on "
                "free music from these games: {games}; and was made robust with spoken prompts from Asterisk. None of "
                "this is part of Earmark; authors and licences (GPL, CC BY, CC BY-SA, public domain) are listed in "
                "each game's Debian package.",
            ).format(games=", ".join(TRAINING_MUSIC)),
        ),
        (
            translate("Help", "Research"),
            translate(
                "Help",
                "The method of training and evaluation follows Ch. Nikou and Th. Giannakopoulos, “Contrastive and "
                "Transfer Learning for Effective Audio Fingerprinting through a Real-World Evaluation Protocol” "
                "(2025).",
            ),
        ),
    ]
