# ruff: noqa: E402 - a program of its own
"""Three processes with twenty tasks each on one profile, and access tokens that expire all the time: ``… renewal_load.py 60``.

An expiry is a moment at which the server refuses every access token it gave out so far. After each one all sixty tasks call the API at once, until each has
its answer; then the renewals that reached the server since are counted: exactly one, whoever of them made it. No refresh token comes twice.
"""

import argparse
import asyncio
import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

from support.desk_process import FolderVault, build_desk
from support.sandbox_process import SandboxProcess
from support.shop_desk import add_and_sign_in, desk_with

from brutlers_desktop.vault.opening import OpenedVault
from brutlers_desktop.vault.worker import VaultWorker

PROCESSES = 3
TASKS = 20


async def call_when_told(folder: Path, connection_id: str) -> None:
    """Be one process: at each line on stdin all tasks call the API; say when each has its answer."""
    desk = build_desk(folder, FolderVault(folder / "vault"))
    await desk.connections.load()
    await desk.sessions.get(connection_id)
    print("ready", flush=True)
    while await asyncio.to_thread(sys.stdin.readline):
        await asyncio.gather(
            *(
                desk.sessions.call(connection_id, lambda session: session.api.orders(session.auth))
                for _ in range(TASKS)
            )
        )
        print("answered", flush=True)
    await desk.aclose()


async def sign_in(folder: Path, sandbox: SandboxProcess) -> str:
    """Make a profile that is signed in."""
    vault = VaultWorker(lambda: OpenedVault(FolderVault(folder / "vault")))
    async with desk_with(folder, vault, sandbox) as desk:
        return await add_and_sign_in(desk, sandbox)


def run(seconds: float) -> str:
    """Let tokens expire for so long; return the result in a line."""
    with (
        tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as name,
        SandboxProcess("--orders", "2") as sandbox,
        contextlib.ExitStack() as stack,
    ):
        connection_id = asyncio.run(sign_in(Path(name), sandbox))
        children = [stack.enter_context(_child(Path(name), connection_id)) for _ in range(PROCESSES)]
        _all_say(children, "ready")
        until, expiries = time.monotonic() + seconds, 0
        while time.monotonic() < until:
            sandbox.control("POST /expire-access")
            expiries += 1
            for child in children:
                assert child.stdin is not None
                child.stdin.write("go\n")
                child.stdin.flush()
            _all_say(children, "answered")
            presented = sandbox.control("GET /presented")["refresh_tokens"]
            assert len(presented) == expiries, f"{len(presented)} renewals after {expiries} expiries"
            assert len(set(presented)) == expiries, "a refresh token came twice"
        live = sandbox.control("GET /state")["live"]["families"]
        assert live == 1, "the server ended the grant"
    return f"{expiries} expiries in {seconds:.0f} s, {PROCESSES} processes with {TASKS} tasks each: {expiries} renewals, one for each"


@contextlib.contextmanager
def _child(folder: Path, connection_id: str) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, __file__, "--path", folder, "--connection", connection_id]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        try:
            yield child
        finally:
            child.kill()


def _all_say(children: list["subprocess.Popen[str]"], word: str) -> None:
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == f"{word}\n"


def main() -> int:
    """Run the load, or be one of its processes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("seconds", type=float, nargs="?", default=5)
    parser.add_argument("--path", type=Path)
    parser.add_argument("--connection")
    arguments = parser.parse_args()
    if arguments.path:
        asyncio.run(call_when_told(arguments.path, arguments.connection))
    else:
        print(run(arguments.seconds))
    return 0


if __name__ == "__main__":
    sys.exit(main())
