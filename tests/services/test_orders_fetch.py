import threading
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest
from support.archive import NOON, make

from brutlers_desktop.api.wire import DecodedOrders
from brutlers_desktop.domain.clock import ServerClock, SystemClock
from brutlers_desktop.domain.gap import Gap
from brutlers_desktop.domain.journal import Kind
from brutlers_desktop.domain.orders import Order
from brutlers_desktop.errors import AppError, DiskFault, SignInNeeded
from brutlers_desktop.services.events import Events
from brutlers_desktop.services.orders import MANY, Orders
from brutlers_desktop.services.reach import Reach
from brutlers_desktop.services.sessions import Sessions as RealSessions
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.sync import Recorded

GONE = SignInNeeded("Sign in again", "…")


@dataclass
class Session:
    """A session whose API gives one answer."""

    answer: DecodedOrders | SignInNeeded
    condemned: list[SignInNeeded] = field(default_factory=list)

    auth = None
    connection_id = "a"
    server_clock = ServerClock(SystemClock())
    renewer = SimpleNamespace(try_again=lambda: None)

    @property
    def api(self) -> "Session":
        return self

    @property
    def token_store(self) -> "Session":
        return self

    async def orders(self, _auth: object) -> DecodedOrders:
        if isinstance(self.answer, SignInNeeded):
            raise self.answer
        return self.answer

    async def condemn(self, error: SignInNeeded) -> None:
        self.condemned.append(error)


class Sessions(RealSessions):
    """Sessions that take one another's place, one with each ``get``; the last one stays."""

    def __init__(self, following: list[Any]) -> None:
        self.following = following
        self.quiet = False
        self._reach = Reach(Events())
        self._connections: Any = SimpleNamespace(get=lambda _: None)

    async def get(self, connection_id: str) -> Any:
        return self.following.pop(0) if len(self.following) > 1 else self.following[0]

    def is_open(self, session: object) -> bool:
        return session is self.following[0]


class Archive:
    """Notes what it was given."""

    def __init__(self, fault: AppError | None = None, recorded: Recorded | None = None) -> None:
        self.fault = fault
        self.recorded = recorded
        self.kept: list[int] = []
        self.given = 0
        self.times: dict[str, datetime | None] = {}

    async def record(
        self, _connection_id: str, orders: list[Order], *, set_aside: int, **times: datetime | None
    ) -> Recorded:
        self.given, self.times = len(orders), times
        self.kept.append(set_aside)
        if self.fault is not None:
            raise self.fault
        return self.recorded or Recorded(unchanged=len(orders) + set_aside)


class Noted(list[tuple[str, Kind, str]]):
    """A journal that only remembers."""

    def note(self, connection_id: str, kind: Kind, cause: str) -> None:
        self.append((connection_id, kind, cause))


def orders(sessions: Sessions, archive: Archive | None = None) -> Orders:
    events = Events()
    parts: dict[str, Any] = {
        "connections": SimpleNamespace(all=(), get=lambda _: None),
        "sessions": sessions,
        "archive": archive,
        "journal": Noted(),
    }
    return Orders(events=events, tasks=Tasks(events), clock=SystemClock(), **parts)


async def test_a_refused_access_is_noted_as_lost() -> None:
    session = Session(GONE)
    with pytest.raises(SignInNeeded):
        await orders(Sessions([session])).fetch("a")
    assert session.condemned == [GONE]


async def test_an_access_that_a_new_sign_in_replaced_is_not_held_against_the_new_one() -> None:
    old, new = Session(GONE), Session(DecodedOrders(set_aside=7))
    assert (await orders(Sessions([old, new])).fetch("a")).set_aside == 7
    assert old.condemned == []


async def test_an_answer_that_was_asked_for_earlier_never_takes_the_place_of_a_later_one() -> None:
    archive = Archive()
    service = orders(
        Sessions([Session(DecodedOrders(set_aside=1)), Session(DecodedOrders(set_aside=2))]), archive
    )
    earlier, later = await service.fetch("a"), await service.fetch("a")
    await service.record("a", later)
    await service.record("a", earlier)
    await service.record("b", earlier)
    assert archive.kept == [2, 1]
    assert service.as_of("a") == later.asked_at
    assert service.as_of("c") is None


async def test_what_was_looked_at_is_still_there_for_those_who_asked_however_much_it_is() -> None:
    decoded = DecodedOrders([make(f"o{i}") for i in range(MANY + 1)])
    service = orders(Sessions([Session(decoded)]), Archive())
    assert len((await service.look("a")).orders) == MANY + 1


async def test_the_archive_is_told_the_answers_times_by_the_servers_clock() -> None:
    service = orders(Sessions([]))
    archive = service.archive = Archive()
    asked, answered = NOON, NOON + timedelta(seconds=2)
    await service.record("a", DecodedOrders(server_asked_at=asked, server_answered_at=answered))
    assert archive.times == {"asked_at": asked, "answered_at": answered}


async def test_the_timeline_tells_what_came_and_what_may_have_been_missed_but_no_unchanged_answer() -> None:
    gap = Gap(NOON, NOON + timedelta(hours=1))
    service = orders(Sessions([]))
    for recorded in (Recorded(), Recorded(new=(1, 2), changed=(3,)), Recorded(new=(4,), gap=gap)):
        service.archive = Archive(recorded=recorded)  # type: ignore[assignment]
        await service.record("a", DecodedOrders())
    noted = service._journal
    assert isinstance(noted, Noted)
    assert noted[:2] == [("a", Kind.ORDERS, "2 new and 1 changed"), ("a", Kind.ORDERS, "1 new and 0 changed")]
    assert [kind for _, kind, _ in noted[2:]] == [Kind.GAP]


class Traced(list[Any]):
    """A list that notes which thread takes how much of it away at once."""

    taken: ClassVar[list[tuple[int, int]]] = []

    def __delitem__(self, where: Any) -> None:
        self.taken.append((threading.get_ident(), len(self[where])))
        super().__delitem__(where)


@pytest.mark.parametrize("fault", [None, DiskFault("The disk is full", "Make room.")])
async def test_very_many_orders_are_let_go_of_in_a_worker_and_not_all_at_once(
    fault: DiskFault | None,
) -> None:
    service = orders(Sessions([]))
    archive = service.archive = Archive(fault)
    decoded = DecodedOrders(Traced(make(f"o{i}") for i in range(10_001)), set_aside=2)
    with suppress(DiskFault):
        recorded = await service.record("a", decoded)
        assert recorded.unchanged == 10_003
    assert archive.given == 10_001
    assert decoded.orders == []
    assert sum(count for _, count in Traced.taken) == 10_001
    assert max(count for _, count in Traced.taken) <= MANY
    assert threading.get_ident() not in {thread for thread, _ in Traced.taken}
    Traced.taken.clear()
