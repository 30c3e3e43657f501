# ruff: noqa: E402, S311 - a program of its own, with random moments
"""Writes against the sandbox over real sockets, with its faults and kill -9 at random moments: ``… outbox_kills.py 500``.

At the end each accepted write took effect exactly once, or stands in the outbox with its reason; none took effect twice, and
changes of an order came in their order. A run that fails prints its seed: ``… outbox_kills.py 500 --seed 7``.
"""

import argparse
import asyncio
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

import httpx
from support.desk_process import FolderVault, build_desk
from support.sandbox_process import SandboxProcess
from support.shop_desk import add_and_sign_in, desk_with

from brutlers_desktop import http
from brutlers_desktop.domain import pace
from brutlers_desktop.domain.outbox import Entry, NewOrder, StatusChange
from brutlers_desktop.services import outbox as outbox_service
from brutlers_desktop.vault.opening import OpenedVault
from brutlers_desktop.vault.worker import VaultWorker

SETTLE = 1.2
"""Seconds after which the server has certainly done what it will do: over ``READ_LIMIT`` and the longest delay of a fault."""
READ_LIMIT = 0.4
LIFE = 1.5
"""Seconds from the first write of a child to its death, at most."""
QUIET_LIMIT = 240.0
STATUSES = ("ORDERED", "IN_PRODUCTION", "FITTING_READY", "READY_FOR_PICKUP", "COMPLETED")
ORDERS = "/api/vendor/orders"
FAULTS: tuple[dict[str, Any], ...] = (
    {"kind": "lose-answer"},
    {"kind": "status-after", "status": 500},
    {"kind": "status-after", "status": 503},
    {"kind": "slow-after", "seconds": 0.7},
    {"kind": "slow", "seconds": 0.7},
    {"kind": "reset"},
    {"kind": "swallow", "seconds": 0.7},
    {"kind": "status", "status": 502},
    {"kind": "body", "status": 200, "body": "<html>Sign in to the Wi-Fi</html>"},
)


# --- the child: the app's services on the profile


async def write_as_told(folder: Path, connection_id: str) -> None:
    """Save what comes on stdin, say so, and send it; at the end of stdin wait until nothing goes on by itself, and tell."""
    outbox_service.SETTLE = SETTLE
    http._TIMEOUT = httpx.Timeout(5, read=READ_LIMIT)
    pace.FIRST_RETRY = 0.2  # type: ignore[misc]
    desk = build_desk(folder, FolderVault(folder / "vault"))
    await desk.start()
    while not desk.outbox.is_open:
        await asyncio.sleep(0.01)
    print("ready", flush=True)
    while line := await asyncio.to_thread(sys.stdin.readline):
        told = json.loads(line)
        if told["order"]:
            change = StatusChange(order_id=told["order"], status=told["status"], message=told["tag"])
            await desk.outbox.change_status(connection_id, change, undo_seconds=0)
        else:
            order = NewOrder(customer_name=told["name"], type="SUIT", description=told["tag"])
            await desk.outbox.create(connection_id, order, undo_seconds=0)
        print(told["tag"], flush=True)
    while any(not entry.needs_person for entry in await desk.outbox.entries()):
        await asyncio.sleep(0.05)
    left = [_told_of(entry) for entry in await desk.outbox.entries()]
    done = [_told_of(entry) for entry in await desk.outbox.sent()]
    await desk.aclose()
    print(json.dumps({"left": left, "done": done}), flush=True)


def _told_of(entry: Entry) -> dict[str, str]:
    payload = entry.payload
    return {
        "tag": payload.message if isinstance(payload, StatusChange) else payload.description,
        "state": entry.state.value,
        "question": "" if entry.question is None else entry.question.value,
        "reason": entry.reason,
    }


# --- the parent


@dataclass
class Campaign:
    """What was told, what was accepted, and how often the app was killed."""

    chance: random.Random
    folder: Path
    sandbox: SandboxProcess
    connection_id: str
    orders: list[str]
    told: int = 0
    accepted: list[str] = field(default_factory=list)
    kills: int = 0

    def life(self, wanted: int) -> None:
        """Let the app live for a while among faults, and kill it."""
        child = self._child()
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        self._prepare_faults()
        for _ in range(min(self.chance.randint(1, 14), wanted - len(self.accepted))):
            child.stdin.write(json.dumps(self._write()) + "\n")
        child.stdin.flush()
        time.sleep(
            self.chance.random() * LIFE
        )  # a random moment is what is wanted: there is no event to await
        child.send_signal(signal.SIGKILL)
        child.stdin.close()
        self.accepted += [line.strip() for line in child.stdout if line.endswith("\n")]
        child.stdout.close()
        assert child.wait() == -signal.SIGKILL, child.returncode
        self.kills += 1

    def end(self) -> dict[str, Any]:
        """Let the app live in peace until nothing goes on by itself; return what it tells then."""
        self.sandbox.control("POST /clear-faults")
        child = self._child()
        try:
            out, _ = child.communicate("", timeout=QUIET_LIMIT)
        finally:
            child.kill()
        assert child.returncode == 0, child.returncode
        return dict(json.loads(out.splitlines()[-1]))

    def _child(self) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [
                sys.executable,
                __file__,
                "--role",
                "app",
                "--path",
                self.folder,
                "--connection",
                self.connection_id,
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def _prepare_faults(self) -> None:
        self.sandbox.control("POST /clear-faults")
        for _ in range(12):
            fault = self.chance.choice(FAULTS) if self.chance.random() < 0.5 else {"kind": "pass"}
            method = self.chance.choice(("POST", "PATCH"))
            self.sandbox.control("POST /fail", path_prefix=ORDERS, method=method, **fault)
        if self.chance.random() < 0.2:
            self.sandbox.control("POST /fail", path_prefix=ORDERS, method="GET", kind="status", status=503)
        if self.chance.random() < 0.3:  # other people work there too
            self.sandbox.control("POST /orders", count=self.chance.randint(1, 4))

    def _write(self) -> dict[str, str]:
        self.told += 1
        tag = f"w{self.told}."
        if self.chance.random() < 0.5:
            return {"tag": tag, "order": "", "name": f"Bride {self.chance.randint(1, 40)}"}
        return {
            "tag": tag,
            "order": self.chance.choice(self.orders),
            "status": self.chance.choice(STATUSES),
        }


def judge(campaign: Campaign, end: dict[str, Any]) -> Counter[str]:
    """Compare what took effect with what was accepted; return how it went."""
    effects = campaign.sandbox.control("GET /effects")["effects"]
    tags = [each.get("message") or each.get("description") for each in effects]
    times = Counter(tags)
    assert [tag for tag, many in times.items() if many > 1] == [], "took effect twice"
    left = {each["tag"]: each for each in end["left"]}
    done = {each["tag"] for each in end["done"]}
    went: Counter[str] = Counter()
    for tag in campaign.accepted:
        if tag in left:
            assert left[tag]["reason"], f"{tag} stands without a reason"
            assert left[tag]["question"] == "lost", left[tag]
            went["asked about"] += 1
        else:
            assert times[tag] == 1, f"{tag} was accepted and is gone"
            assert tag in done, f"{tag} took effect and is not among what was sent"
            went["took effect"] += 1
    assert all(times[tag] == 1 for tag in done), "said to be sent, and was not"
    for order in campaign.orders:
        own = [int(str(each["message"])[1:-1]) for each in effects if each["order"] == order]
        assert own == sorted(own), f"changes of an order out of order: {own}"
    return went


async def sign_in(folder: Path, sandbox: SandboxProcess) -> str:
    """Make a profile that is signed in."""
    vault = VaultWorker(lambda: OpenedVault(FolderVault(folder / "vault")))
    async with desk_with(folder, vault, sandbox) as desk:
        return await add_and_sign_in(desk, sandbox)


def run(wanted: int, seed: int) -> str:
    """Run the campaign; return its result in a line."""
    with (
        tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as name,
        SandboxProcess("--orders", "0") as sandbox,
    ):
        folder = Path(name)
        orders = sandbox.control("POST /orders", count=12)["ids"]
        campaign = Campaign(
            random.Random(seed), folder, sandbox, asyncio.run(sign_in(folder, sandbox)), orders
        )
        while len(campaign.accepted) < wanted:
            campaign.life(wanted)
            if campaign.kills % 20 == 0:
                print(f"{len(campaign.accepted)} of {wanted}, {campaign.kills} kills", file=sys.stderr)
        went = judge(campaign, campaign.end())
    return (
        f"{wanted} writes: {went['took effect']} took effect once, {went['asked about']} asked about; "
        f"{campaign.kills} kills"
    )


def main() -> int:
    """Run the campaign, or be its child."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("writes", type=int, nargs="?", default=40)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--role", choices=("app",))
    parser.add_argument("--path", type=Path)
    parser.add_argument("--connection")
    arguments = parser.parse_args()
    if arguments.role:
        asyncio.run(write_as_told(arguments.path, arguments.connection))
        return 0
    try:
        print(run(arguments.writes, arguments.seed))
    except BaseException:
        print(f"seed {arguments.seed} failed", file=sys.stderr)
        raise
    return 0


if __name__ == "__main__":
    sys.exit(main())
