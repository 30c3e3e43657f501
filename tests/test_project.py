"""The project's own papers: pins, lock, version, README, and nothing that belongs to one machine only."""

import ast
import importlib.metadata
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import brutlers_desktop
from brutlers_desktop import cli

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SCRIPTS = (
    ".ci/run",
    "packaging/check",
    "packaging/run",
    "packaging/tour",
    "packaging/setup/fuzz",
    "packaging/setup/lock",
    "packaging/setup/prepare",
)

FORBIDDEN = [
    r"(?<![\w.])/" + "work/",
    r"(?<![\w.])/" + "tmp/bd",
    r"(?<![\w.])/" + "root/",
    r"(?<![\w.])/" + r"home/\w",
    r"(?<![\w.])/" + r"opt/(pypi|wheels)",
    "pypi" + r"\.org",
    "pythonhosted" + r"\.org",
    "--" + r"(extra-)?index-url",
    "--" + "find-links",
]
"""Put together from pieces, so that this file does not hold what it forbids."""

NONE_BY_THE_THOUSAND = """
import sys
from PySide6.QtCore import QObject

thing = QObject()
before = [sys.getrefcount(value) for value in (None, True, False)]
for _ in range(20_000):
    thing.setObjectName("x")
    thing.blockSignals(True)
    thing.blockSignals(False)
after = [sys.getrefcount(value) for value in (None, True, False)]
print(max(abs(new - old) for new, old in zip(after, before, strict=True)))
"""


def _locked() -> dict[str, list[tuple[str, str]]]:
    """Return name -> [(version, marker)] of the lock."""
    entries: dict[str, list[tuple[str, str]]] = {}
    for name, version, marker in re.findall(r"^([a-z0-9-]+)==(\S+)(?: ; (.+?))? \\$", LOCK, re.MULTILINE):
        entries.setdefault(name, []).append((version, marker))
    return entries


def _committed_texts() -> list[tuple[str, str]]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listing.returncode:  # an unpacked archive instead of a clone
        pytest.fail("git ls-files does not work here: these tests look at what is committed")
    files = [ROOT / name for name in listing.stdout.split("\0") if name]
    texts = [file for file in files if file.is_file() and b"\0" not in file.read_bytes()[:4096]]
    return [(str(file.relative_to(ROOT)), file.read_text(encoding="utf-8")) for file in texts]


def test_pyside_gives_none_and_bools_back_as_often_as_it_takes_them() -> None:
    """PySide6 6.12.0 on Python 3.11 drops a reference on each such call: docs/decisions/0002."""
    answer = subprocess.run(
        [sys.executable, "-c", NONE_BY_THE_THOUSAND], capture_output=True, text=True, check=False, timeout=60
    )
    assert answer.returncode == 0, answer.stderr
    assert int(answer.stdout) < 100


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="the pin is for Python 3.11")
def test_the_installed_pyside_is_one_that_python_3_11_survives() -> None:
    version = importlib.metadata.version("PySide6-Essentials")
    assert tuple(map(int, version.split(".")[:2])) < (6, 12)


def test_pyproject_and_lock_keep_pyside_below_6_12_for_python_3_11() -> None:
    pins = [pin for pin in PYPROJECT["project"]["dependencies"] if pin.startswith("PySide6")]
    assert "PySide6-Essentials>=6.11.3,<6.12; python_version < '3.12'" in pins
    assert all("python_version" in pin for pin in pins)
    for name in ("pyside6-essentials", "shiboken6"):
        for version, marker in _locked()[name]:
            assert version.startswith("6.11.") or marker == "python_full_version >= '3.12'"


def test_each_entry_of_the_lock_has_a_hash() -> None:
    entries = re.split(r"^(?=[A-Za-z0-9])", LOCK, flags=re.MULTILINE)[1:]
    assert len(entries) == sum(map(len, _locked().values())) > 40
    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_lock_names_packages_only_never_where_they_come_from() -> None:
    assert re.findall(r".*(?:://|file:|--index|--extra|--find|--trusted| @ ).*", LOCK) == []


def test_the_lock_holds_every_dependency_that_pyproject_names() -> None:
    groups = PYPROJECT["dependency-groups"]
    named = [
        *PYPROJECT["project"]["dependencies"],
        *groups["dev"],
        *groups["build"],
        *PYPROJECT["build-system"]["requires"],
    ]
    names = {re.split(r"[<>=;\[ ]", requirement)[0].lower() for requirement in named}
    assert names - _locked().keys() == set()


def test_what_the_app_imports_is_named_in_pyproject() -> None:
    imported: set[str] = set()
    for file in (ROOT / "brutlers_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {each.name.partition(".")[0] for each in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported.add(node.module.partition(".")[0])
    foreign = imported - sys.stdlib_module_names - {"brutlers_desktop"}
    bring = importlib.metadata.packages_distributions()
    brought = {
        each: {name.lower().replace("_", "-") for name in bring[each]} for each in foreign if each in bring
    }
    named = {re.split(r"[<>=;\[ ]", each)[0].lower() for each in PYPROJECT["project"]["dependencies"]}
    named.add("shiboken6")  # a part of PySide6, of the same version
    assert len(brought) > 10
    assert {each for each, names in brought.items() if not names & named} == set()


def test_the_fuzzers_lock_holds_just_its_group_with_hashes_and_without_addresses() -> None:
    lock = (ROOT / "tests" / "fuzz" / "requirements.lock").read_text(encoding="utf-8")
    names = [re.split(r"[<>=]", each)[0] for each in PYPROJECT["dependency-groups"]["fuzz"]]
    assert re.findall(r"^(\S+)==", lock, re.MULTILINE) == names
    assert lock.count("--hash=sha256:") >= len(names)
    assert "://" not in lock


def test_nothing_committed_belongs_to_one_machine_or_names_a_package_index() -> None:
    found = [
        f"{name}: {line.strip()[:100]}"
        for name, text in _committed_texts()
        for line in text.splitlines()
        if any(re.search(pattern, line) for pattern in FORBIDDEN)
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "cd /" + "work/main",
        "HOME=/" + "home/anna",
        "https://pypi" + ".org/simple",
        "--" + "extra-index-url x",
        "--" + "find-links d",
    ],
)
def test_what_belongs_to_one_machine_would_be_noticed(line: str) -> None:
    assert any(re.search(pattern, line) for pattern in FORBIDDEN)


def test_the_changelog_speaks_of_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## {re.escape(brutlers_desktop.__version__)}\b", changelog, re.MULTILINE)


def test_the_readme_gives_exactly_two_commands_for_the_set_up() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```\w*\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    commands = [line.split("#")[0].strip() for block in blocks for line in block.splitlines() if line.strip()]
    assert [command for command in commands if command.startswith("make ")] == ["make run", "make test"]


def test_every_script_can_be_run() -> None:
    for name in SCRIPTS:
        assert os.access(ROOT / name, os.X_OK), name
    with_shebang = {
        str(file.relative_to(ROOT))
        for folder in ("packaging", ".ci")
        for file in (ROOT / folder).rglob("*")
        if file.is_file() and file.suffix != ".py" and file.read_bytes().startswith(b"#!")
    }
    assert with_shebang == set(SCRIPTS)


def test_every_script_is_sound_bash() -> None:
    for file in (*SCRIPTS, *(str(path.relative_to(ROOT)) for path in (ROOT / "packaging").rglob("*.sh"))):
        answer = subprocess.run(["bash", "-n", file], cwd=ROOT, capture_output=True, text=True, check=False)
        assert (answer.returncode, answer.stderr) == (0, ""), file


def test_every_icon_that_is_kept_is_used() -> None:
    kept = {icon.stem for icon in (ROOT / "resources" / "icons").glob("*.svg")}
    code = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "brutlers_desktop").rglob("*.py"))
    assert kept
    assert {name for name in kept if f'"{name}"' not in code} == set()


@pytest.mark.parametrize("paper", ["hostile-inputs.md", "security.md"])
def test_every_test_that_a_table_names_is_there(paper: str) -> None:
    rows = [row for row in _rows(paper) if not _needs_none(row)]
    named = [re.findall(r"`([\w/]+\.py)::(test_\w+)`", row) for row in rows]
    assert [row[:60] for row, tests in zip(rows, named, strict=True) if not tests] == []
    gone = [
        f"{file}::{test}"
        for file, test in (each for row in named for each in row)
        if not re.search(rf"^(async )?def {test}\(", (ROOT / "tests" / file).read_text("utf-8"), re.MULTILINE)
    ]
    assert gone == []


@pytest.mark.parametrize(
    ("rfc", "points"),
    [
        ("RFC 8252", "4.1 5 6 7.1 7.2 7.3 8.1 8.2 8.3 8.4 8.5 8.6 8.7 8.8 8.9 8.10 8.11 8.12"),
        (
            "RFC 9700",
            "2.1 2.1.1 2.1.2 2.2.1 2.2.2 2.3 2.4 2.5 2.6 " + " ".join(f"4.{point}" for point in range(1, 18)),
        ),
    ],
)
def test_every_point_of_the_rfc_has_its_row(rfc: str, points: str) -> None:
    paper = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    part = next(part for part in paper.split("\n## ") if part.startswith(rfc))
    assert re.findall(r"^\| ([\d.]+) \|", part, re.MULTILINE) == points.split()


def _rows(paper: str) -> list[str]:
    """Return the rows of those tables of a paper that name tests."""
    rows: list[str] = []
    naming = False
    for line in (ROOT / "docs" / paper).read_text(encoding="utf-8").splitlines():
        if line.endswith("| tests |"):
            naming = True
        elif not line.startswith("|"):
            naming = False
        elif naming and not line.startswith("|---"):
            rows.append(line)
    assert rows
    return rows


def _needs_none(row: str) -> bool:
    """Tell whether a point is said to be none of ours."""
    return row.endswith("| – |") and bool(re.search(r"\| (?:Does not apply|The server's part)", row))


def test_the_readme_names_every_option_and_command() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    actions = cli._parser()._actions
    options = {text for each in actions for text in each.option_strings if text.startswith("--")}
    commands = {name for each in actions for name in (each.choices or ()) if each.dest == "command"}
    assert {"--sandbox", "--passphrase-fd"} < options
    assert {"sync", "connections"} < commands
    assert {each for each in options | commands if f"`{each}" not in readme} == set()
