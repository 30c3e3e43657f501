"""The house stands as it was planned: who may import whom, what starts light, how long a file may be."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = "brutlers_desktop"
MOST_LINES = 400
AFTER_FIRST_PAINT = (
    "httpx",
    "truststore",
    "keyring",
    "starlette",
    "oauthlib",
    "apsw",
    "filelock",
    "jeepney",
    "secretstorage",
    "cryptography",
)


def _lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    command = Path(sys.executable).with_name("lint-imports")
    return subprocess.run([command, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False)


def _dotted(module: str) -> str:
    return f"{PACKAGE}.{module.removesuffix('.py').replace('/', '.')}"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the package and its rules, to be spoilt."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / PACKAGE, tmp_path / PACKAGE, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_the_import_rules_are_kept() -> None:
    answer = _lint_imports(ROOT)
    assert answer.returncode == 0, answer.stdout


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("domain/spoilt.py", "import brutlers_desktop.oauth.pkce"),
        ("errors.py", "from brutlers_desktop.domain import scopes"),
        ("oauth/spoilt.py", "import brutlers_desktop.vault.ports"),
        ("vault/spoilt.py", "import brutlers_desktop.store"),
        ("vault/spoilt.py", "from brutlers_desktop import http"),
        ("store/spoilt.py", "from brutlers_desktop import http"),
        ("ui/spoilt.py", "from brutlers_desktop import http"),
        ("ui/spoilt.py", "from brutlers_desktop.vault import ports"),
        ("ui/pages/spoilt.py", "def late():\n    import brutlers_desktop.oauth.pkce"),
        ("sandbox/spoilt.py", "from brutlers_desktop.domain import scopes"),
        ("sync.py", "from brutlers_desktop.vault import ports"),
        ("a_new_room.py", "from brutlers_desktop.vault import ports"),
        ("services/spoilt.py", "import PySide6"),
        ("services/spoilt.py", "from PySide6.QtCore import QObject"),
        ("api/spoilt.py", "import qasync"),
        ("services/spoilt.py", "import httpx"),
        ("ui/spoilt.py", "from httpx import AsyncClient"),
        ("services/spoilt.py", "import keyring.errors"),
        ("services/spoilt.py", "import apsw"),
        ("services/spoilt.py", "import oauthlib.oauth2"),
    ],
)
def test_a_forbidden_import_is_caught(copy: Path, module: str, line: str) -> None:
    if "http" in line and not (copy / PACKAGE / "http.py").exists():
        (copy / PACKAGE / "http.py").write_text("")
    with (copy / PACKAGE / module).open("a") as file:
        file.write(f"\n{line}\n")
    answer = _lint_imports(copy)
    assert answer.returncode == 1
    assert f"{_dotted(module)} -> " in answer.stdout


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("oauth/added.py", "from brutlers_desktop import errors\nfrom brutlers_desktop.domain import scopes"),
        ("sync.py", "import brutlers_desktop.api.wire\nfrom brutlers_desktop.domain import scopes"),
        ("services/added.py", "from brutlers_desktop.vault import ports"),
        ("ui/added.py", "import PySide6.QtWidgets\nimport brutlers_desktop.services.added"),
    ],
)
def test_a_permitted_import_is_let_through(copy: Path, module: str, line: str) -> None:
    (copy / PACKAGE / "services" / "added.py").touch()
    (copy / PACKAGE / module).write_text(f"{line}\n")
    answer = _lint_imports(copy)
    assert "Contracts:" in answer.stdout
    assert f"{_dotted(module)} -> " not in answer.stdout


@pytest.mark.parametrize(
    ("module", "late"),
    [
        ("cli", ("PySide6", *AFTER_FIRST_PAINT)),
        ("app", AFTER_FIRST_PAINT),
        ("services.desk", ("PySide6", "httpx", "xlsxwriter")),
    ],
)
def test_the_start_does_without_the_heavy_libraries(module: str, late: tuple[str, ...]) -> None:
    code = f"import sys, brutlers_desktop.{module}; print([n for n in {late!r} if n in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (answer.stdout.strip(), answer.stderr) == ("[]", "")


def test_no_module_is_longer_than_a_person_reads_at_once() -> None:
    folders = (PACKAGE, "tests", "packaging")
    lengths = {
        str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines())
        for folder in folders
        for file in (ROOT / folder).rglob("*.py")
    }
    assert lengths
    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES} == {}


def test_no_web_view_is_part_of_the_app() -> None:
    """RFC 8252 8.12: the page that asks for the vendor's password is drawn by their own browser only."""
    code = "".join(file.read_text(encoding="utf-8") for file in (ROOT / PACKAGE).rglob("*.py"))
    assert not re.search(r"QtWeb|WebView|WebEngine|webview", code)
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert not re.search(r"^(?:pyside6|pyside6-addons|pywebview|cefpython3)==", lock, re.MULTILINE)
