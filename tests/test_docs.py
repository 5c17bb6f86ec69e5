"""What the documentation says of the code is there: the names in its pictures, the files in its tables."""

import re
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PICTURED = sorted(set(re.findall(r"\b(?:engine|trainer|afp_gui)(?:\.\w+){2,}", (ROOT / "docs/design.md").read_text())))
FILES = sorted(
    (page.name, path)
    for page in (ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md"))
    for path in set(re.findall(r"`((?:engine|trainer|afp_gui|tests|packaging)/[\w./-]*\w)`", page.read_text()))
    if "NAME" not in path
)


def test_there_are_names_to_look_up() -> None:
    assert len(PICTURED) > 20 and len(FILES) > 10


@pytest.mark.parametrize("name", PICTURED)
def test_a_name_in_a_picture_is_in_the_code(name: str) -> None:
    parts = name.split(".")
    modules = [size for size in range(2, len(parts) + 1) if (ROOT / "/".join(parts[:size])).with_suffix(".py").exists()]
    assert modules, f"no module of this name: {name}"
    found: object = import_module(".".join(parts[: modules[0]]))
    for part in parts[modules[0] :]:
        found = getattr(found, part)


@pytest.mark.parametrize(("page", "path"), FILES)
def test_a_file_that_a_page_names_is_there(page: str, path: str) -> None:
    assert (ROOT / path).exists()
