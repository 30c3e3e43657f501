"""Commands on a profile whose secrets are in a file: where its passphrase comes from, and where nobody can be asked."""

import subprocess
import sys
from pathlib import Path

import pytest

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import EnvironmentFault
from brutlers_desktop.services.vaults import open_profile_vault
from brutlers_desktop.settings import Settings
from brutlers_desktop.vault.memory import MemoryVault
from brutlers_desktop.vault.opening import OpenedVault
from brutlers_desktop.vault.profile_vault import ProfileVault

ROOT = Path(__file__).parents[1]
PASSPHRASE = "of the back room"


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """``outbox`` on a profile with a file vault."""
    monkeypatch.setattr("brutlers_desktop.vault.file_vault.KDF_ROUNDS", 1000)
    notice = EnvironmentFault("Secrets are held for this run only", "So it is.")
    settings = Settings.for_private(tmp_path / "profile")
    opened = open_profile_vault(settings.data_dir, lambda: OpenedVault(MemoryVault(), notice))
    assert isinstance(opened.vault, ProfileVault)
    opened.vault.move_to_file(Secret(PASSPHRASE), lambda: ())
    opened.close()
    return [sys.executable, "-m", "brutlers_desktop", "--profile", str(tmp_path / "profile"), "outbox"]


def run(command: list[str], typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=ROOT,
        input=typed,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        start_new_session=True,  # without a terminal
    )


def test_a_script_gives_the_passphrase_by_a_file_descriptor(command: list[str]) -> None:
    done = run([*command, "--passphrase-fd", "0"], f"{PASSPHRASE}\nmore\n")
    assert (done.returncode, PASSPHRASE in done.stdout + done.stderr) == (0, False)


@pytest.mark.parametrize(
    ("typed", "code", "words"),
    [("of the front room\n", 1, "This is not the passphrase"), ("", 2, "No passphrase could be read")],
)
def test_a_wrong_passphrase_or_none_is_told(command: list[str], typed: str, code: int, words: str) -> None:
    done = run([*command, "--passphrase-fd", "0"], typed)
    assert done.returncode == code
    assert words in done.stderr
    assert "front room" not in done.stdout + done.stderr


def test_where_nobody_can_be_asked_the_command_ends_with_a_sentence(command: list[str]) -> None:
    done = run(command, f"{PASSPHRASE}\n")
    assert done.returncode == 1
    assert "Your secrets are locked" in done.stderr
    assert "--passphrase-fd" in done.stderr


def test_on_a_terminal_the_passphrase_is_asked_for_and_not_shown(command: list[str]) -> None:
    on_a_terminal = "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"
    with subprocess.Popen(
        [sys.executable, "-c", on_a_terminal, *command],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        shown = b""
        while b"Passphrase of your secrets:" not in shown:
            piece = process.stdout.read1()
            assert piece, shown
            shown += piece
        process.stdin.write(f"{PASSPHRASE}\n".encode())
        process.stdin.flush()
        shown += process.stdout.read()
    assert process.returncode == 0, shown
    assert PASSPHRASE.encode() not in shown
