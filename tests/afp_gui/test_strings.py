"""Everything the window says can be said in another language."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QHeaderView, QLabel, QLineEdit, QTabBar, QWidget

import afp_gui
from afp_gui.language import language_name, languages
from afp_gui.main_window import MainWindow
from afp_gui.pages import PREFERENCES
from tests.afp_gui.fakes import MICROPHONE, MONITOR, SONG

FOLDER = Path(afp_gui.__file__).parent
FILES = sorted(FOLDER.rglob("*.py"))
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}
SHOWN = {
    "AfpError": (0,),
    "QAction": (0,),
    "QCheckBox": (0,),
    "QLabel": (0,),
    "QPushButton": (0,),
    "QRadioButton": (0,),
    "ElidedLabel": (0,),
    "EmptyState": (1, 2),
    "Row": (0, 1),
    "SearchField": (0,),
    "Step": (1, 2),
    "add_button": (0, 1),
    "Unreadable": (0,),
    "addTab": (1,),
    "page_titles": (0, 1),
    "push_button": (0, 1),
    "say": (0, 2),
    "section": (0,),
    "setAccessibleDescription": (0,),
    "setAccessibleName": (0,),
    "setLabel": (1,),
    "setPlaceholderText": (0,),
    "setTabText": (1,),
    "setText": (0,),
    "setTitle": (0,),
    "setToolTip": (0,),
    "showMessage": (0,),
}
"""Which arguments of which calls a user reads."""
ALIKE = {"Earmark", "Hz", "kHz", "dB", "ms", "Ctrl", "Shift", "Alt"}
"""Names, units and keys, and single letters: alike in all languages."""

NAMES = {
    *map(language_name, languages()),
    *("Viridis", "Magma", "Cividis", MICROPHONE.name, MONITOR.name, SONG.title, SONG.artist, SONG.album),
    *("library  ▾", "Scroll Left", "Scroll Right"),
    *("compact", "beats", "beats-small", "nafp", "nafp-small", "resnet-sta", "resnet-sta-small"),
}
"""Of languages, palettes, encoders, folders, of what the fake engine has, and in Qt's own catalogue."""


def called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Attribute) and ast.unparse(function.value) == "painter":
        return ""  # which translates pictures
    return str(getattr(function, "attr", getattr(function, "id", "")))


def spoken(node: ast.expr) -> Iterator[str]:
    """The words that reach the user as they stand in the source: those inside a translating call do not."""
    if isinstance(node, ast.Call) and called(node) in TRANSLATING:
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (str(part.value) for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from [*spoken(node.body), *spoken(node.orelse)]
    elif isinstance(node, ast.BinOp):
        yield from [*spoken(node.left), *spoken(node.right)]
    elif isinstance(node, ast.Call) and called(node) in ("format", "strip", "join"):
        assert isinstance(node.func, ast.Attribute)
        yield from spoken(node.func.value)


def is_word(text: str) -> bool:
    return any(len(word) > 1 and word not in ALIKE for word in re.findall(r"[^\W\d_]+", text))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(FOLDER)))
def test_every_visible_word_goes_through_tr(path: Path) -> None:
    untold = [
        f"{path.name}:{node.lineno}: {text!r}"
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and called(node) in SHOWN
        for place in SHOWN[called(node)]
        if place < len(node.args)
        for text in spoken(node.args[place])
        if is_word(text)
    ]
    assert untold == []


def literals(tree: ast.AST, context: str = "") -> Iterator[tuple[int, str, str | None]]:
    """Line, context and text of each translating call; None where the text is no literal."""
    for node in ast.iter_child_nodes(tree):
        inner = node.name if isinstance(node, ast.ClassDef) else context
        if isinstance(node, ast.Call) and called(node) in TRANSLATING:
            texts = [each.value if isinstance(each, ast.Constant) else None for each in node.args]
            if called(node) == "tr":
                context_of = inner if ast.unparse(node.func) == "self.tr" else ""
                yield node.lineno, context_of, texts[0] if context_of else None
            elif len(texts) > 1:
                yield node.lineno, str(texts[0] or ""), texts[1]
        yield from literals(node, inner)


def test_the_catalogue_tool_finds_every_string(catalogue: Path) -> None:
    found = {
        (context.findtext("name"), message.findtext("source"))
        for context in ElementTree.parse(catalogue).getroot().iter("context")
        for message in context.iter("message")
    }
    assert len(found) > 500
    lost, marked = [], set()
    for path in FILES:
        for line, context, text in literals(ast.parse(path.read_text())):
            where = f"{path.relative_to(FOLDER)}:{line}"
            if text is not None:
                marked.add(context)
            if text is not None and (context, text) not in found:
                lost.append(f"{where}: {context!r} {text!r}")
            if text is None and not context:
                lost.append(f"{where}: neither a context nor a text is told")
    assert lost == []
    assert {context for context, _ in found} <= marked, "a context that no tr() of the source looks in"


@pytest.fixture
def foreign(catalogue: Path, qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """A language in which everything stands in «»."""
    tree = ElementTree.parse(catalogue)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        translation.text = f"«{message.findtext('source')}»"
    tree.write(tmp_path / "foreign.ts", "utf-8", xml_declaration=True)
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", tmp_path / "foreign.ts"], check=True)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "foreign.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_in_another_language_no_english_is_left(foreign: None, whole: MainWindow) -> None:
    whole.show_page(PREFERENCES)
    whole.training.new_training()
    whole.evaluation.show_form()
    english = {
        f"{type(widget).__name__}: {text}"
        for widget in [whole, *whole.findChildren(QWidget)]
        for text in said_by(widget)
        if widget.property("kind") != "keys" and not text.startswith("/")
        if is_word(re.sub(r"«.*»| \((Table|Figure|trial|live).*\)$", "", text)) and text not in NAMES
    }
    assert sorted(english) == []


def said_by(widget: QWidget) -> Iterator[str]:
    """All that a widget shows or has read out."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
    elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        model = widget.model()
        yield from (str(model.headerData(column, widget.orientation())) for column in range(widget.count()))
