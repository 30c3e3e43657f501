from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

from brutlers_desktop.api.wire import DecodedOrders
from brutlers_desktop.domain.clock import SystemClock
from brutlers_desktop.errors import SignInNeeded
from brutlers_desktop.services.events import Events
from brutlers_desktop.services.orders import Orders
from brutlers_desktop.services.tasks import Tasks

GONE = SignInNeeded("Sign in again", "…")


@dataclass
class Session:
    """A session whose API gives one answer."""

    answer: DecodedOrders | SignInNeeded
    condemned: list[SignInNeeded] = field(default_factory=list)

    auth = None
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


@dataclass
class Sessions:
    """Sessions that take one another's place, one with each ``get``; the last one stays."""

    following: list[Session]
    open: Session | None = None

    async def get(self, _connection_id: str) -> Session:
        self.open = self.following[0]
        return self.following.pop(0) if len(self.following) > 1 else self.open

    def is_open(self, session: Session) -> bool:
        return session is self.following[0]


def orders(sessions: Sessions) -> Orders:
    events = Events()
    parts: dict[str, Any] = {"connections": SimpleNamespace(all=()), "sessions": sessions, "archive": None}
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
