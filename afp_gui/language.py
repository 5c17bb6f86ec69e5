"""The language of the window: catalogues in `resources/translations`, chosen by the system's locale or by the user."""

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

SOURCE_LANGUAGE = "en"
"""The language of the strings in the source: it needs no catalogue."""

OWN_NAMES = {"en": "English", "es": "Español"}
"""For codes for which Qt names the language of one country."""


def translations_folder() -> Path:
    """The folder of the catalogues, `earmark_CODE.qm`."""
    return Path(str(files("resources").joinpath("translations")))


def languages(folder: Path | None = None) -> list[str]:
    """The codes of the languages of the window, English first: `["en", "de", "zh_CN"]`."""
    found = sorted((folder or translations_folder()).glob("earmark_*.qm"))
    codes = [path.stem.removeprefix("earmark_") for path in found]
    return [SOURCE_LANGUAGE, *(code for code in codes if code != SOURCE_LANGUAGE)]


def language_name(code: str) -> str:
    """The name of a language in that language."""
    name = OWN_NAMES.get(code) or QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code


def speak(application: QCoreApplication, chosen: str = "", folder: Path | None = None) -> list[QTranslator]:
    """Install the catalogue of a language ("": the system's) and Qt's own. Returns those that were found.

    Numbers and dates use the locale of a chosen language. Without a catalogue, the strings stay English.
    """
    locale = QLocale(chosen) if chosen in languages(folder) else QLocale()
    if chosen:
        QLocale.setDefault(locale)
    if locale.language() == QLocale.Language.English:
        return []
    places = (("earmark", str(folder or translations_folder())), ("qtbase", _qt_translations()))
    installed = []
    for name, place in places:
        catalogue = QTranslator(application)
        if catalogue.load(locale, name, "_", place):
            application.installTranslator(catalogue)
            installed.append(catalogue)
    return installed


def _qt_translations() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
