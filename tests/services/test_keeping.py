"""A running app lets no grant end: what nothing uses is renewed all the same."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from support.clock import DEFAULT, FakeClock
from support.desk_harness import DeskHarness
from support.polling import wait_until
from support.sandbox_process import SandboxProcess
from support.virtual_time import VirtualTime

from brutlers_desktop.domain.connections import Connection, Grant, GrantState
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError, Offline
from brutlers_desktop.services import keeping
from brutlers_desktop.services.events import ConnectionsChanged, Events
from brutlers_desktop.services.keeping import RENEW_AFTER, Keeping
from brutlers_desktop.services.tasks import Tasks

DAY = RENEW_AFTER.total_seconds()
GRANT = Grant(
    state=GrantState.ACTIVE,
    scopes=("orders:read",),
    connected_at=DEFAULT,
    renewed_at=DEFAULT,
    access_expires_at=DEFAULT + timedelta(hours=1),
)


class Bench:
    """Keeping over connections whose renewals are noted, in time that a test lets pass."""

    def __init__(self, *ids: str) -> None:
        self.clock = FakeClock()
        self.time = VirtualTime(self.clock)
        self.events = Events()
        self.tasks = Tasks(self.events)
        self.all = tuple(Connection(id=each, name=each, client_id="c", grant=GRANT) for each in ids)
        self.renewals: list[str] = []
        self.fault: AppError | None = None
        self.rotates = True
        self.stopped: set[str] = set()
        sessions: Any = SimpleNamespace(call=self.call, server_now=lambda _: self.clock.now())
        connections: Any = self
        self.keeping = Keeping(
            events=self.events,
            tasks=self.tasks,
            connections=connections,
            sessions=sessions,
            is_stopped=self.stopped.__contains__,
            clock=self.clock,
            wait=self.time.wait,
        )

    def get(self, connection_id: str) -> Connection:
        return next(each for each in self.all if each.id == connection_id)

    def change(self, connection_id: str, **grant: Any) -> None:
        self.all = tuple(
            replace(each, grant=replace(each.grant or GRANT, **grant)) if each.id == connection_id else each
            for each in self.all
        )
        self.events.publish(ConnectionsChanged())

    async def call(self, connection_id: str, call: Any) -> None:
        def renew() -> None:
            self.renewals.append(connection_id)
            if self.fault is not None:
                raise self.fault
            if self.rotates:
                self.change(connection_id, renewed_at=self.clock.now())

        async def renewed(_: Secret) -> None:
            renew()

        async def token() -> Secret:
            return Secret("good for a month")

        session = SimpleNamespace(
            connection_id=connection_id, renewer=SimpleNamespace(token=token, renew=renewed)
        )
        await call(session)


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    running = Bench("a", "b")
    running.keeping.start()
    yield running
    await running.tasks.aclose()


async def test_each_grant_is_renewed_once_a_day_though_nothing_uses_it(bench: Bench) -> None:
    await bench.time.pass_(DAY - 10)
    assert bench.renewals == []
    await bench.time.pass_(20)
    assert sorted(bench.renewals) == ["a", "b"]
    await bench.time.pass_(40 * DAY)
    assert len(bench.renewals) == 2 * 41
    assert all(bench.clock.now() - c.grant.renewed_at < 2 * RENEW_AFTER for c in bench.all if c.grant)


async def test_one_that_was_renewed_otherwise_is_left_alone(bench: Bench) -> None:
    await bench.time.pass_(DAY / 2)
    bench.change("a", renewed_at=bench.clock.now())
    await bench.time.pass_(DAY / 2 + 10)
    assert bench.renewals == ["b"]


async def test_a_failure_is_tried_again_with_growing_pauses_and_at_once_when_the_network_is_back(
    bench: Bench,
) -> None:
    bench.fault = Offline("Offline", "Not reached.")
    await bench.time.pass_(DAY + 3600)
    vain = len(bench.renewals)
    assert 2 * 4 <= vain <= 2 * 16
    bench.fault = None
    bench.keeping.wake()
    await bench.time.settle()
    assert len(bench.renewals) == vain + 2


async def test_a_refusal_that_only_a_person_can_mend_is_not_repeated(bench: Bench) -> None:
    bench.fault = AppError("Client ID or secret is wrong", "Correct them.")
    await bench.time.pass_(1.5 * DAY)
    assert sorted(bench.renewals) == ["a", "b"]


async def test_an_answer_without_a_new_refresh_token_is_no_reason_to_hurry(bench: Bench) -> None:
    bench.rotates = False
    await bench.time.pass_(3 * DAY + 10)
    assert len(bench.renewals) == 2 * 3


async def test_ended_grants_and_those_being_edited_are_not_touched(bench: Bench) -> None:
    bench.change("a", state=GrantState.REVOKED)
    bench.stopped.add("b")
    await bench.time.pass_(DAY + 100)
    assert bench.renewals == []
    bench.stopped.clear()
    await bench.time.pass_(100)
    assert bench.renewals == ["b"]


async def test_without_a_live_grant_nothing_ticks() -> None:
    bench = Bench()
    bench.keeping.start()
    await bench.time.pass_(60)
    assert list(bench.time.waiting.values()) == [None]
    await bench.tasks.aclose()


async def test_a_connection_that_is_not_chosen_and_not_followed_is_renewed_at_the_server(
    harness: DeskHarness, sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    idle = await harness.connected(sandbox, name="Idle", scopes=("orders:read", "profile:read"))
    await harness.connected(sandbox, name="Chosen")
    await harness.desk.orders.sync.stop(idle)
    before = harness.grant(idle).renewed_at - timedelta(days=25)
    refreshes = sandbox.control("GET /state")["calls"]["refresh"]
    held = harness.vault.held(idle)
    monkeypatch.setattr(keeping, "FIRST_WAIT", 0.0)
    again = Keeping(
        events=harness.events,
        tasks=harness.tasks,
        connections=harness.desk.connections,
        sessions=harness.desk.sessions,
        is_stopped=lambda _: False,
        clock=FakeClock(),
    )
    await harness.desk.connections.change_grant(idle, lambda grant: replace(grant, renewed_at=before))
    again.start()
    await asyncio.to_thread(
        wait_until,
        lambda: harness.grant(idle).renewed_at > before and harness.grant(idle).shop_name,
        "renewed, and the shop's name learnt",
    )
    assert sandbox.control("GET /state")["calls"]["refresh"] == refreshes + 1
    assert harness.vault.held(idle) != held
