"""The catalogues that come with the window: whole, of today's strings, and compiled."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton

from afp_gui.language import languages, speak, translations_folder
from afp_gui.main_window import MainWindow

CODES = ("de", "el", "es", "fr", "ja", "zh_CN")


LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")


def messages(path: Path) -> Iterator[tuple[str, str, str, str]]:
    """Context, source, translation and the translation's type."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield (
                str(context.findtext("name")),
                str(message.findtext("source")),
                translation.text or "",
                translation.get("type", ""),
            )


def test_all_languages_are_there() -> None:
    assert languages() == ["en", *CODES]


@pytest.mark.parametrize("code", CODES)
def test_a_catalogue_is_whole_and_of_todays_strings(code: str, catalogue: Path, tmp_path: Path) -> None:
    held = translations_folder() / f"earmark_{code}.ts"
    assert {(context, source) for context, source, *_ in messages(held)} == {
        (context, source) for context, source, *_ in messages(catalogue)
    }, "make translations"
    assert [source for _, source, text, kind in messages(held) if kind or not text] == []
    subprocess.run([LRELEASE, "-silent", held, "-qm", tmp_path / "made.qm"], check=True)
    assert (tmp_path / "made.qm").read_bytes() == held.with_suffix(".qm").read_bytes(), "make translations"


@pytest.mark.parametrize("code", CODES)
def test_what_is_filled_in_later_stays(code: str) -> None:
    wrong = [
        (source, text)
        for _, source, text, _ in messages(translations_folder() / f"earmark_{code}.ts")
        if sorted(re.findall(r"\{.*?\}", source)) != sorted(re.findall(r"\{.*?\}", text))
        or source.count("\n") != text.count("\n")
        or (source[0].isspace(), source[-1].isspace()) != (text[0].isspace(), text[-1].isspace())
    ]
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_the_window_speaks_it(code: str, qapp: QApplication, request: pytest.FixtureRequest) -> None:
    locale = QLocale()
    catalogues = speak(qapp, code)
    try:
        window: MainWindow = request.getfixturevalue("window")
        own = {source: text for _, source, text, _ in messages(translations_folder() / f"earmark_{code}.ts")}
        assert own["Library"] != "Library"
        assert own["Library"] in {button.text() for button in window.findChildren(QAbstractButton)}
        assert window.minimumSizeHint().width() <= 1024, "long words widen the window"
        window.resize(900, 600)
        for page in window.side_bar.findChildren(QToolButton):
            assert page.fontMetrics().horizontalAdvance(page.text()) <= page.width()
            assert window.side_bar.rect().contains(page.geometry()), f"“{page.text()}” is cut off"
    finally:
        for catalogue in catalogues:
            qapp.removeTranslator(catalogue)
        QLocale.setDefault(locale)
