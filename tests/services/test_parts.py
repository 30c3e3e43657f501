import re
import tomllib
from pathlib import Path

from brutlers_desktop.services.parts import DIRECT, parts

ROOT = Path(__file__).parents[2]


def test_the_parts_begin_with_exactly_what_the_project_depends_on() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert set(DIRECT) == {re.match(r"[A-Za-z0-9-]+", line)[0] for line in project["dependencies"]}


def test_every_part_has_a_licence_by_name_and_nearly_each_its_text() -> None:
    found = {part.name: part for part in parts((("Icons", "ISC", ROOT / "resources" / "icons" / "LICENSE"),))}
    assert {"Python", "Icons", "httpcore", "certifi"} <= found.keys(), "also what others bring along"
    assert [part.name for part in found.values() if not part.licence] == []
    without = {part.name for part in found.values() if not part.text}
    assert without <= {"PySide6_Essentials", "shiboken6", "Python"}
    assert not {"pytest", "mypy", "ruff"} & found.keys()
