"""The longer texts of the Help page, paragraph by paragraph."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from afp_gui.numbers import number, percent

translate = QCoreApplication.translate

TRAINING_MUSIC = ("UFO: Alien Invasion", "Warzone 2100", "Planet Blupi", "Hedgewars", "Nexuiz", "MegaGlest")
"""What the shipped encoder learnt from: the packages of trainer/debian_corpus.py, by their own names."""


def how_it_works() -> list[tuple[str, str]]:
    """Headings and what stands under them."""
    return [
        (
            translate("Help", "How does it know a song?"),
            translate(
                "Help",
                "Every second of your music becomes a fingerprint of 128 numbers that noise and rooms hardly change. "
                "What the microphone hears is turned into the same numbers; the library is searched for a row of "
                "fingerprints that follow each other in the same order. Your files are only read, once.",
            ),
        ),
        (
            translate("Help", "Why does it say “Not in your library”?"),
            translate(
                "Help",
                "It hears music, but nothing you have indexed fits it well enough to be named. A live version, a cover "
                "or a remix is another recording and is not in your library either. A song it does hold is missed "
                "when the music is far quieter than the talk around it: move closer, or turn it up, and wait some "
                "seconds more.",
            ),
        ),
        (
            translate("Help", "How sure is it?"),
            translate(
                "Help",
                "The number on the card is a probability: of all songs named at 90 %, about nine in ten are right. "
                "Below the encoder's threshold no name is given at all. Press W when it was wrong: the song is taken "
                "back, and the correction is noted on this computer.",
            ),
        ),
        (
            translate("Help", "It says that it is too quiet"),
            translate(
                "Help",
                "The source delivers hardly any sound. Look at the level beside it; choose another source with "
                "Ctrl+M, raise the input in the system's sound settings, or pick what the computer plays.",
            ),
        ),
        (
            translate("Help", "It does not start as it should"),
            translate(
                "Help",
                "Start it with afp-gui --safe-mode: no setting is read or kept, and the history is held in memory "
                "only. If that helps, one of the settings is at fault; they can be deleted on the Settings page.",
            ),
        ),
        (
            translate("Help", "Does anything leave this computer?"),
            translate(
                "Help",
                "No. Earmark needs no connection. It opens one only to a server whose library you open yourself; "
                "fingerprints of what is heard go there, never sound. If you listen to internet radio, the station's "
                "address, and where it leads, is contacted, and nothing else.",
            ),
        ),
    ]


def model(card: dict[str, Any]) -> str:
    """What the shipped encoder's card says, as far as it says it."""
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
                "Of clips of 10 seconds, asked of a library of {hours} hours, it named the right song in {low} with "
                "low noise, {mid} with medium, {high} with high and {extreme} with extreme noise.",
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
            translate("Help", "Of songs that were not in the library, {share} were given a name.").format(
                share=percent(false["share"] / 100, 1)
            )
        )
    return " ".join(parts) or translate("Help", "The card of the shipped encoder cannot be read.")


def origins() -> list[tuple[str, str]]:
    """Whose work it is, and under which terms."""
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
                "version 3. Its libraries are files of their own that you may replace: install another build of "
                "PySide6-Essentials into Earmark's Python environment, or, in the packaged folder, put your own files "
                "in the place of those in the folder PySide6. Its source is at code.qt.io.",
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
                "The pieces of the demo are composed and played by this program. The shipped encoder learnt from "
                "free music of these games: {games}; and was hardened with spoken prompts of Asterisk. None of it "
                "is part of Earmark; authors and licences (GPL, CC BY, CC BY-SA, public domain) stand in each game's "
                "Debian package.",
            ).format(games=", ".join(TRAINING_MUSIC)),
        ),
        (
            translate("Help", "Research"),
            translate(
                "Help",
                "The way of learning and judging follows Ch. Nikou and Th. Giannakopoulos, “Contrastive and Transfer "
                "Learning for Effective Audio Fingerprinting through a Real-World Evaluation Protocol” (2025).",
            ),
        ),
    ]
