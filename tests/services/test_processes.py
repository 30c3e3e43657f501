import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support import desk_process
from support.desk_harness import DeskHarness
from support.desk_process import FolderVault, build_desk, fetch_once
from support.sandbox_process import SandboxProcess

import brutlers_desktop
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.services.connections import Connections
from brutlers_desktop.vault.names import SecretKind, entry_name

HOMES = (Path(brutlers_desktop.__file__).parents[1], Path(desk_process.__file__).parents[1])
"""Where the package and the helpers of the tests are found."""

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts the services in processes of their own and waits until they are ready."""
    running: list[subprocess.Popen[str]] = []

    def start_one(*arguments: str) -> "subprocess.Popen[str]":
        command = [sys.executable, desk_process.__file__, str(tmp_path), *arguments]
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(map(str, HOMES))},
        )
        running.append(process)
        return process

    yield start_one
    for process in running:
        process.kill()
        process.communicate()


def said(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def go(process: "subprocess.Popen[str]") -> None:
    assert process.stdin is not None
    process.stdin.write("go\n")
    process.stdin.flush()


@pytest.fixture
async def signed_in(tmp_path: Path, sandbox: SandboxProcess) -> str:
    """A connection with a grant, its secrets where the processes find them, its access token expired."""
    async with DeskHarness(tmp_path) as harness:
        connection_id = await harness.connected(sandbox)
        vault = FolderVault(tmp_path / "vault")
        for kind, secret in harness.vault.held(connection_id).items():
            vault.set(entry_name(connection_id, kind), Secret(secret))
    sandbox.control("POST /expire-access")
    return connection_id


async def test_two_processes_that_renew_at_once_make_one_renewal(
    tmp_path: Path, sandbox: SandboxProcess, signed_in: str, start: Start
) -> None:
    before = sandbox.control("GET /state")["calls"]["refresh"]
    sandbox.control("POST /slow", path_prefix="/api/oauth/token", seconds=0.3)
    processes = [start(signed_in) for _ in range(2)]
    assert [said(process) for process in processes] == ["ready", "ready"]
    for process in processes:
        go(process)
    told = [json.loads(said(process)) for process in processes]
    assert told == [{"orders": 100, "error": None, "grant": "active"}] * 2
    assert sandbox.control("GET /state")["calls"]["refresh"] == before + 1


async def test_killed_between_answer_and_write_is_explained_at_every_next_start(
    tmp_path: Path, sandbox: SandboxProcess, signed_in: str, start: Start
) -> None:
    doomed = start(signed_in, "--hold-at-write")
    assert said(doomed) == "ready"
    go(doomed)
    assert said(doomed) == "answered"
    doomed.kill()
    doomed.wait()
    calls = []
    for _ in range(3):
        desk = build_desk(tmp_path, FolderVault(tmp_path / "vault"))
        await desk.start()
        told = await fetch_once(desk, signed_in)
        await desk.aclose()
        assert told["grant"] == "interrupted"
        calls.append(sandbox.control("GET /state")["calls"]["refresh"])
    assert calls[0] == calls[1] == calls[2]
    assert FolderVault(tmp_path / "vault").get(entry_name(signed_in, SecretKind.CLIENT_SECRET))


async def test_what_another_process_changed_is_not_written_over(
    tmp_path: Path, sandbox: SandboxProcess, signed_in: str, start: Start
) -> None:
    desk = build_desk(tmp_path, FolderVault(tmp_path / "vault"))
    await desk.start()
    await fetch_once(desk, signed_in)
    other = build_desk(tmp_path, FolderVault(tmp_path / "vault"))
    await other.connections.load()
    old = FolderVault(tmp_path / "vault").get(entry_name(signed_in, SecretKind.REFRESH_TOKEN))
    sandbox.control("POST /expire-access")
    assert (await fetch_once(other, signed_in))["error"] is None
    assert FolderVault(tmp_path / "vault").get(entry_name(signed_in, SecretKind.REFRESH_TOKEN)) != old
    refreshes = sandbox.control("GET /state")["calls"]["refresh"]
    assert (await fetch_once(desk, signed_in))["error"] is None  # with the other's token, after one 401
    assert sandbox.control("GET /state")["calls"]["refresh"] == refreshes
    expiry = [grant_expiry(each.connections, signed_in) for each in (desk, other)]
    assert expiry[0] == expiry[1]
    for each in (desk, other):
        await each.aclose()


def grant_expiry(connections: Connections, connection_id: str) -> object:
    connection = connections.get(connection_id)
    assert connection is not None
    assert connection.grant is not None
    return connection.grant.access_expires_at
