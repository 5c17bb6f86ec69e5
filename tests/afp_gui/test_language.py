import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from afp_gui.language import language_name, languages, speak

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de">
<context><name>Shortcuts</name><message><source>Quit</source><translation>Beenden</translation></message></context></TS>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a German catalogue of one word."""
    (tmp_path / "earmark_de.ts").write_text(CATALOGUE)
    subprocess.run(
        [Path(sys.executable).with_name("pyside6-lrelease"), "-silent", tmp_path / "earmark_de.ts"], check=True
    )
    return tmp_path


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[list[QTranslator]]:
    """What a test installs is taken out again."""
    installed: list[QTranslator] = []
    before = QLocale()
    yield installed
    for catalogue in installed:
        qapp.removeTranslator(catalogue)
    QLocale.setDefault(before)


def test_the_catalogues_that_are_there_are_offered(folder: Path, tmp_path: Path) -> None:
    assert languages(folder) == ["en", "de"]
    assert languages(tmp_path / "none") == ["en"]
    assert [language_name(code) for code in ("en", "de", "es", "zh_CN")] == [
        "English",
        "Deutsch",
        "Español",
        "简体中文",
    ]


def test_a_chosen_language_is_spoken_and_counted_in(
    qapp: QApplication, folder: Path, spoken: list[QTranslator]
) -> None:
    spoken += speak(qapp, "de", folder)
    assert QCoreApplication.translate("Shortcuts", "Quit") == "Beenden"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen", "Qt's own words, too"
    assert QLocale().toString(1.5) == "1,5"


@pytest.mark.parametrize("chosen", ["en", "xx"])
def test_english_and_unknown_languages_need_no_catalogue(
    qapp: QApplication, folder: Path, spoken: list[QTranslator], chosen: str
) -> None:
    QLocale.setDefault(QLocale("en"))
    assert speak(qapp, chosen, folder) == []
    assert QCoreApplication.translate("Shortcuts", "Quit") == "Quit"
