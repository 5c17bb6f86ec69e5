"""The sentences of the engine and the trainer that the window may show, as their source has them.

`python -m tests.afp_gui.engine_messages && ruff format` writes them into afp_gui, for the translators.
"""

import ast
import json
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

import engine
import trainer

ENGINE, TRAINER = Path(engine.__file__).parent, Path(trainer.__file__).parent
LIST = ENGINE.parent / "afp_gui" / "engine_messages.py"
FOLDERS = ("", "audio", "library", "milvus")
FILES = ("encoders/model_card.py", "encoders/checkpoint.py", "history/now_playing.py")
FILES += ("history/now_playing_page.py", "history/play_log.py", "recognition/heard_recording.py")
TRAINING = ("cache", "corpus", "augmentation_preview", "loop", "own_corpus", "runs", "songs")
EVALUATION = ("calibration", "playback_sequence", "recording", "trial")
"""Modules of the trainer whose failures reach the window from its child processes."""
ELSEWHERE = ("cli.py",)
"""What commands say of their arguments stays as it is."""
OPENING = '''"""What engine and trainer say when something cannot be done, for the translators of the window.

Written by `python -m tests.afp_gui.engine_messages`; a test compares it with the engine.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = (
'''


def sentences() -> list[str]:
    """Each once, in the order of the alphabet, with what is filled in as {name}; its name makes no other of one."""
    paths = [path for folder in FOLDERS for path in (ENGINE / folder).glob("*.py") if path.name not in ELSEWHERE]
    paths += [ENGINE / file for file in FILES]
    paths += [TRAINER / f"{name}.py" for name in TRAINING]
    paths += [TRAINER / "evaluation" / f"{name}.py" for name in EVALUATION]
    trees = [ast.parse(path.read_text()) for path in paths]
    found = sorted({text for tree in trees for text in _said(tree) if _is_sentence(text)}, reverse=True)
    return sorted({re.sub(r"{.*?}", "{}", text): text for text in found}.values())


def written() -> str:
    """What the list in the window ought to be, but for its line breaks."""
    return OPENING + "".join(f'    QT_TRANSLATE_NOOP("Engine", {_literals(text)}),\n' for text in sentences()) + ")\n"


def _said(tree: ast.AST) -> Iterator[str]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue  # a docstring
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield _template(node)
        else:
            yield from _said(node)


def _template(node: ast.JoinedStr) -> str:
    text, used = "", list[str]()
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        elif isinstance(part, ast.FormattedValue):
            name = _name(part.value)
            used.append(name)
            text += f"{{{name}{used.count(name) if used.count(name) > 1 else ''}}}"
    return text


def _name(node: ast.expr) -> str:
    """What a translator is told of a value: the last name that stands in it."""
    if isinstance(node, ast.Name):
        return node.id.strip("_")
    if isinstance(node, ast.Attribute):
        return _name(node.value) if node.attr in ("name", "parent") else node.attr.strip("_")
    if isinstance(node, ast.Call) and node.args:
        return _name(node.args[0])
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.attr
    if isinstance(node, ast.Subscript | ast.Starred):
        return _name(node.value)
    return _name(node.values[0]) if isinstance(node, ast.BoolOp) else "value"


def _is_sentence(text: str) -> bool:
    return text.endswith(".") and len(text.split()) > 2 and (text[0].isupper() or text[0] in "{“") and "\n" not in text


def _literals(text: str) -> str:
    lines = textwrap.wrap(text, 90, break_long_words=False, break_on_hyphens=False)
    lines[:-1] = [line + " " for line in lines[:-1]]
    return " ".join(json.dumps(line, ensure_ascii=False) for line in lines)


if __name__ == "__main__":
    LIST.write_text(written())
