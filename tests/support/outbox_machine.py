"""The model-checked outbox: random histories of a shop's day, and what must be true after every step of them.

Every write that was accepted takes effect exactly once, in the shop for which it was made, or stands in the outbox with its reason. A
person who sends again what may have arrived has accepted that it takes effect twice; and where somebody else wrote the very same
while a request was lost, nobody can tell, and theirs may count for it.
"""

import asyncio
import shutil
import tempfile
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from support.archive import KEY
from support.outbox_file import change, new_order
from support.push_bench import CONNECTION, Bench, Fault
from support.shop_habits import ODD, Habit
from support.shop_server import ShopServer

from brutlers_desktop.domain.outbox import (
    Answer,
    Entry,
    NewOrder,
    Payload,
    Question,
    StatusChange,
    WriteState,
)
from brutlers_desktop.errors import AppError, Offline, RateLimited, ServerFault, SignInNeeded
from brutlers_desktop.push.ports import FRESH
from brutlers_desktop.store.database import open_database

NAMES: Final = ("Anna Müller", "Berta Meier")
MODELS: Final = ("Slim", "Wide")
STATUSES: Final = ("IN_PRODUCTION", "READY_FOR_PICKUP")
MESSAGES: Final = ("", "Come and see it")
LOOK_FAULTS: Final[tuple[AppError, ...]] = (
    Offline("Brutlers cannot be reached", "…"),
    ServerFault("Brutlers has a problem", "…"),
    RateLimited("Brutlers asks for a pause", "…", retry_after=100.0),
    SignInNeeded("Sign in again", "…"),
)
HOURS: Final = 4 * 3600.0
MARGIN: Final = FRESH + 5.0

indexes = st.integers(0, 30)
faults = st.lists(
    st.sampled_from(
        (Fault.NONE, Fault.NONE, Fault.LOST_REQUEST, Fault.LOST_ANSWER, Fault.ERROR_AFTER, Fault.LATE, *Fault)
    ),
    min_size=1,
    max_size=3,
)
"""What meets the next requests; so many times the same is written, as by an impatient person."""
habits = st.sampled_from((Habit.NONE, Habit.NONE, Habit.NONE, *Habit))
slides = st.sampled_from((0, 0, 0, 120))
"""How many orders of others follow at once."""


@dataclass
class Accepted:
    """A write that was said to be saved. ``allowed``: how often it may take effect; ``gone``: it was taken back or dropped."""

    entry: Entry
    servers: list[ShopServer]
    allowed: int = 1
    gone: bool = False
    settled_by_person: bool = False
    payloads: list[Payload] = field(default_factory=list)
    at: float = 0.0


class OutboxMachine(RuleBasedStateMachine):
    """Drives one connection of one app against shops in memory. ``archive``: an empty one, of which each history has a copy."""

    archive: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=self.archive.parent))
        self.runner = asyncio.Runner()
        for each in self.archive.parent.glob("archive.*"):
            shutil.copy(each, self.folder)
        self.bench = Bench(self.folder / "archive.db")
        self.accepted: dict[int, Accepted] = {}
        self.grants = 0

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.runner.run(work)

    @initialize(count=st.sampled_from((0, 3, 99, 140)), profile=st.booleans(), habit=habits)
    def open_the_shop(self, count: int, profile: bool, habit: Habit) -> None:  # noqa: FBT001
        async def begin() -> None:
            self.bench.server.habit = habit
            self.bench.profile = "a" if profile else ""
            self.bench.server.fill(count)
            self.bench.clock.advance(3600)
            self.bench.record()
            self.bench.start()

        self.run(begin())

    # --- what a person does

    @rule(
        name=st.sampled_from(NAMES),
        model=st.sampled_from(MODELS),
        undo=st.sampled_from((0, 0, 10)),
        met=faults,
        ticks=st.integers(0, 60),
        slide=slides,
    )
    def create(self, name: str, model: str, undo: float, met: list[Fault], ticks: int, slide: int) -> None:
        self._add(new_order(name, model=model), undo, met, ticks, slide)

    @rule(
        index=indexes,
        status=st.sampled_from(STATUSES),
        message=st.sampled_from(MESSAGES),
        undo=st.sampled_from((0, 0, 10)),
        met=faults,
        ticks=st.integers(0, 60),
        slide=slides,
    )
    def change_status(
        self, index: int, status: str, message: str, undo: float, met: list[Fault], ticks: int, slide: int
    ) -> None:
        known = self._known_orders()
        if known:
            order_id = known[index % len(known)]
            seen = self._seen(order_id)
            self._add(change(order_id, status, message=message, seen_status=seen), undo, met, ticks, slide)

    @rule(
        what=st.sampled_from(("undo", "discard", "edit", "retry")),
        index=indexes,
        model=st.sampled_from(MODELS),
    )
    def change_an_entry(self, what: str, index: int, model: str) -> None:
        store = self.bench.store
        for entry in self._some(index, lambda _: True):
            record = self.accepted[entry.id]
            if what == "undo" and store.undo(entry.id):
                record.gone, record.allowed = True, 0
            elif what == "discard" and entry.needs_person:
                record.gone = store.discard(entry.id)
            elif what == "retry":
                store.retry(entry.id)
            elif what == "edit":
                if isinstance(entry.payload, NewOrder):
                    payload: Payload = new_order(entry.payload.customer_name, model=model)
                else:
                    payload = change(entry.order_id, entry.payload.status, message=model)
                if store.edit(entry.id, payload):
                    record.payloads.append(payload)
            self._notice()

    @rule(index=indexes, answer=st.sampled_from(Answer))
    def answer(self, index: int, answer: Answer) -> None:
        for entry in self._some(index, lambda each: each.question is not None):
            record = self.accepted[entry.id]
            assert self.bench.store.answer(entry.id, answer, self.bench.clock.now())
            if answer is Answer.DROP:
                record.gone = entry.question is not Question.LOST
                record.settled_by_person = True
            elif entry.question is Question.LOST:
                record.allowed += 1
            elif entry.question is Question.OTHER_SHOP:
                record.servers.append(self.bench.server)
            self._notice()

    @rule(kind=st.sampled_from(("out", "same", "same", "same", "same", "other")))
    def sign_in_or_out(self, kind: str) -> None:
        self.grants += 1
        self.bench.grant = None if kind == "out" else f"grant {self.grants}"
        if kind == "other":
            name = f"b{self.grants}-"
            self.bench.server = ShopServer(name, self.bench.clock, habit=self.bench.server.habit)
            self.bench.server.fill(5)
            self.bench.profile = name if self.bench.profile else ""
        self._notice()

    # --- what happens meanwhile

    @rule(
        seconds=st.sampled_from((0.0, 1.0, 11.0, 31.0, 65.0, 200.0, 1000.0)),
        fault=st.sampled_from((None, None, *LOOK_FAULTS)),
        wake=st.booleans(),
    )
    def time_passes(self, seconds: float, fault: AppError | None, wake: bool) -> None:  # noqa: FBT001
        async def pass_() -> None:
            if fault is not None:
                self.bench.look_faults.append(fault)
            await self.bench.pass_(seconds)
            if wake and self.bench.push is not None:
                self.bench.push.wake()

        self.run(pass_())

    @rule(ticks=st.integers(0, 60))
    def killed(self, ticks: int) -> None:
        async def kill() -> None:
            await _tick(ticks)
            await self.bench.restart()

        self.run(kill())

    @rule(count=st.sampled_from((1, 60, 120)))
    def others_fill_the_window(self, count: int) -> None:
        self.bench.server.fill(count)

    @rule(index=indexes)
    def somebody_writes_the_same(self, index: int) -> None:
        for entry in self._some(index, lambda _: True, done=True):
            self.bench.server.write(entry.payload)

    @rule(name=st.sampled_from(NAMES), model=st.sampled_from(MODELS))
    def somebody_creates(self, name: str, model: str) -> None:
        self.bench.server.write(new_order(name, model=model))

    @rule(index=indexes, status=st.sampled_from(STATUSES), message=st.sampled_from(MESSAGES))
    def somebody_changes_an_order(self, index: int, status: str, message: str) -> None:
        orders = self.bench.server.latest()
        if orders:
            self.bench.server.write(change(orders[index % len(orders)].id, status, message=message))

    @rule()
    def orders_are_followed(self) -> None:
        if self.bench.grant is not None:
            self.bench.record()

    # --- what must be true

    @invariant()
    def nothing_takes_effect_too_often_or_elsewhere(self) -> None:
        for entry_id, record in self.accepted.items():
            everywhere = self._effects(entry_id)
            assert everywhere <= record.allowed, f"{entry_id} took effect {everywhere} times"
            assert everywhere == sum(
                each.effects[entry_id] for each in {id(s): s for s in record.servers}.values()
            )

    @invariant()
    def nothing_is_lost(self) -> None:
        for entry_id, record in self.accepted.items():
            entry = self.bench.store.entry(entry_id)
            assert (entry is None) == record.gone, f"{entry_id} is {'gone' if entry is None else 'back'}"
            if entry is None:
                continue
            if entry.state is WriteState.DONE and not record.settled_by_person:
                assert self._effects(entry_id) or self._is_excused(record), f"{entry_id} is not done"
            if entry.state is WriteState.REFUSED:
                assert self._effects(entry_id) < record.allowed
            if entry.needs_person or entry.state is WriteState.UNSURE:
                assert entry.why, f"{entry_id} does not say why it waits"

    def teardown(self) -> None:
        try:
            self.run(self._come_to_rest())
            self.nothing_takes_effect_too_often_or_elsewhere()
            self.nothing_is_lost()
            left = self.bench.store.entries()
            held = {entry.order_id for entry in left if entry.question is not None and entry.order_id}
            for entry in left:
                assert entry.needs_person or entry.order_id in held, f"{entry!r} is stuck"
            assert all(isinstance(each, ZeroDivisionError) for each in self.bench.failed), self.bench.failed
        finally:
            self.run(self.bench.close())
            self.runner.close()
            shutil.rmtree(self.folder)

    async def _come_to_rest(self) -> None:
        self.bench.faults.clear()
        self.bench.look_faults.clear()
        await self.bench.restart()
        self.grants += 1
        self.bench.grant = f"grant {self.grants}"
        self.bench.notice()
        await self.bench.pass_(HOURS)

    # --- helpers

    def _add(self, payload: Payload, undo: float, met: list[Fault], ticks: int, slide: int) -> None:
        async def add() -> None:
            at, server = self.bench.clock.monotonic(), self.bench.server
            self.bench.faults.extend(met)
            for entry in self.bench.add(*[payload] * len(met), undo=undo):
                self.accepted[entry.id] = Accepted(entry, [server], payloads=[payload], at=at)
            await _tick(ticks)
            self.bench.server.fill(slide)

        self.run(add())

    def _notice(self) -> None:
        async def notice() -> None:
            self.bench.notice()

        self.run(notice())

    def _some(self, index: int, wanted: Callable[[Entry], bool], *, done: bool = False) -> tuple[Entry, ...]:
        """Return one of the entries that are wanted, or none."""
        there = self.bench.store.entries()
        if done:
            there += self.bench.store.sent(self.bench.clock.now().replace(year=2020))
        found = [each for each in there if wanted(each)]
        return (found[index % len(found)],) if found else ()

    def _known_orders(self) -> list[str]:
        """Return the first orders that the person sees: few, so that changes meet."""
        rows = self.bench.orders.window(CONNECTION).rows
        known = (each.order.id for each in self.bench.orders.page(rows[:4]))
        return [order_id for order_id in known if not order_id.endswith(ODD)][:3]

    def _seen(self, order_id: str) -> str:
        pending = [
            each.payload.status
            for each in self.bench.store.entries()
            if isinstance(each.payload, StatusChange) and each.order_id == order_id
        ]
        row = self.bench.orders.row_of(CONNECTION, order_id)
        (standing,) = self.bench.orders.page([row or 0])
        return pending[-1] if pending else standing.order.status

    def _effects(self, entry_id: int) -> int:
        servers = {id(self.bench.server): self.bench.server}
        for record in self.accepted.values():
            servers |= {id(each): each for each in record.servers}
        return sum(each.effects[entry_id] for each in servers.values())

    def _is_excused(self, record: Accepted) -> bool:
        """Tell whether somebody else wrote the same after the entry was made, or shortly before."""
        return any(
            _is_alike(theirs, ours) and at >= record.at - MARGIN
            for server in record.servers
            for theirs, at in server.others
            for ours in record.payloads
        )


def _is_alike(theirs: Payload, ours: Payload) -> bool:
    if isinstance(theirs, StatusChange) and isinstance(ours, StatusChange):
        same = (theirs.order_id, theirs.status) == (ours.order_id, ours.status)
        return same and (not ours.message or theirs.message == ours.message)
    return theirs == ours


async def _tick(count: int) -> None:
    """Let the app go on for so many steps of its loop."""
    for _ in range(count):
        await asyncio.sleep(0)


def check_histories(folder: Path, *, histories: int, steps: int) -> None:
    """Check so many random histories of at most so many steps; ``folder`` is for their archives."""
    template = folder / "archive.db"
    open_database(template, KEY).close()

    class Machine(OutboxMachine):
        archive = template

    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        Machine,
        settings=settings(
            max_examples=histories,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
