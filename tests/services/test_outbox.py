from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from support.desk_harness import DeniableVault, DeskHarness

from brutlers_desktop.domain.connections import DEFAULT_REDIRECT_URIS
from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.domain.outbox import UNDO_PREFERENCE, Counts, NewOrder, StatusChange, WriteState
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.archive import ArchiveClosed
from brutlers_desktop.services.events import Notice, OrdersChanged, OutboxChanged

ORDER = NewOrder(customer_name="Anna Müller", type="SUIT", model="Torino")


def change(order_id: str = "cm1", status: str = "FITTING_READY", **more: Any) -> StatusChange:
    return StatusChange(order_id=order_id, status=status, **more)


class LastingVault(DeniableVault):
    """One that takes itself for a keyring, so that the archive lasts."""

    @property
    def persistent(self) -> bool:
        return True


@pytest.fixture
async def harness(tmp_path: Path) -> AsyncIterator[DeskHarness]:
    async with DeskHarness(tmp_path, vault=LastingVault()) as harness:
        yield harness


@pytest.fixture
async def shop(harness: DeskHarness) -> str:
    """A connection that was never signed in, with the outbox open."""
    return await begun(harness)


async def begun(harness: DeskHarness) -> str:
    await harness.until(OutboxChanged)
    return await harness.desk.add(
        ConnectionDraft(
            name="Shop",
            client_id="brut_app_1",
            client_secret=Secret("secret"),
            base_url="http://127.0.0.1:1",
            redirect_uris=DEFAULT_REDIRECT_URIS,
        )
    )


async def test_what_was_saved_is_listed_and_shown_as_pending(harness: DeskHarness, shop: str) -> None:
    outbox = harness.desk.outbox
    made = await outbox.create(shop, ORDER)
    changed = await outbox.change_status(shop, change())
    assert (made.payload, made.state, changed.payload) == (ORDER, WriteState.UNDO, change())
    assert await outbox.entries() == (made, changed)
    assert outbox.pending_creates(shop) == (made,)
    assert outbox.pending_of(shop, "cm1") == changed
    assert outbox.find(made.id) == made
    assert outbox.counts == Counts(waiting=2)
    for nothing in (outbox.pending_of(shop, "cm2"), outbox.pending_of("", "cm1"), outbox.find(99)):
        assert nothing is None
    assert [event.entry_ids for event in harness.all_of(OutboxChanged)] == [(), (made.id,), (changed.id,)]


async def test_the_newest_of_two_changes_is_the_pending_one(harness: DeskHarness, shop: str) -> None:
    outbox = harness.desk.outbox
    first, second = await outbox.change_many(shop, [change(), change(status="COMPLETED")])
    assert outbox.pending_of(shop, "cm1") == second
    await outbox.undo(second.id)
    assert outbox.pending_of(shop, "cm1") == first


async def test_many_changes_are_one_event_and_none_are_nothing(harness: DeskHarness, shop: str) -> None:
    entries = await harness.desk.outbox.change_many(shop, [change(f"cm{number}") for number in range(100)])
    assert harness.all_of(OutboxChanged)[1:] == [OutboxChanged(shop, tuple(entry.id for entry in entries))]
    assert await harness.desk.outbox.change_many(shop, []) == []


@pytest.mark.parametrize(
    ("kept", "given", "seconds"),
    [
        (None, None, 10),
        (25, None, 25),
        (600, None, 60),
        (-1, None, 0),
        ("x", None, 10),
        (True, None, 10),
        (25, 3, 3),
    ],
)
async def test_the_time_to_undo_is_as_set(
    harness: DeskHarness, shop: str, kept: object, given: float | None, seconds: int
) -> None:
    await harness.desk.preferences.keep(UNDO_PREFERENCE, kept)
    entry = await harness.desk.outbox.create(shop, ORDER, undo_seconds=given)
    assert entry.due_at - entry.created_at == timedelta(seconds=seconds)


async def test_undo_takes_back_and_undo_last_the_newest(harness: DeskHarness, shop: str) -> None:
    outbox = harness.desk.outbox
    first, second, third = await outbox.change_many(shop, [change("a"), change("b"), change("c")])
    assert await outbox.undo(third.id)
    assert not await outbox.undo(third.id)
    assert await outbox.undo_last() == second
    assert await outbox.entries() == (first,)
    assert outbox.counts == Counts(waiting=1)
    assert await outbox.undo_last() == first
    assert await outbox.undo_last() is None


async def test_an_edit_takes_the_place_of_what_was_typed(harness: DeskHarness, shop: str) -> None:
    outbox = harness.desk.outbox
    entry = await outbox.create(shop, ORDER)
    other = NewOrder(customer_name="Anna Nowak", type="SUIT")
    edited = await outbox.edit(entry.id, other)
    assert edited is not None
    assert (edited.id, edited.payload) == (entry.id, other)
    assert outbox.pending_creates(shop) == (edited,)
    assert await outbox.edit(99, other) is None


async def test_discard_deletes_what_had_no_effect(harness: DeskHarness, shop: str) -> None:
    entry = await harness.desk.outbox.create(shop, ORDER)
    assert await harness.desk.outbox.discard(entry.id)
    assert await harness.desk.outbox.entries() == ()
    assert not await harness.desk.outbox.discard(entry.id)


async def test_what_was_saved_is_there_after_a_restart(tmp_path: Path) -> None:
    vault = LastingVault()
    async with DeskHarness(tmp_path, vault=vault) as harness:
        shop = await begun(harness)
        entry = await harness.desk.outbox.create(shop, ORDER, undo_seconds=60)
        await harness.desk.outbox.keep_draft("new", {"customer_name": "Anna"})
    async with DeskHarness(tmp_path, vault=vault) as again:
        told = await again.until(OutboxChanged)
        assert told == OutboxChanged("", (entry.id,))
        assert again.desk.outbox.find(entry.id) == entry
        assert await again.desk.outbox.load_draft("new") == {"customer_name": "Anna"}
        await again.desk.outbox.drop_draft("new")
        assert await again.desk.outbox.load_draft("new") is None


async def test_nothing_is_saved_through_a_connection_that_is_gone(harness: DeskHarness, shop: str) -> None:
    with pytest.raises(AppError, match="gone"):
        await harness.desk.outbox.create("unknown", ORDER)
    assert await harness.desk.outbox.entries() == ()


async def test_without_an_open_archive_nothing_can_be_written(tmp_path: Path) -> None:
    vault = LastingVault()
    vault.denied.add("get")
    async with DeskHarness(tmp_path, vault=vault) as harness:
        await harness.until(Notice)
        outbox = harness.desk.outbox
        assert not outbox.is_open
        assert outbox.counts == Counts()
        with pytest.raises(ArchiveClosed):
            await outbox.entries()


async def test_an_exchange_of_the_archive_exchanges_the_outbox(harness: DeskHarness, shop: str) -> None:
    outbox = harness.desk.outbox
    await outbox.create(shop, ORDER)

    async def nothing() -> None:
        assert not outbox.is_open

    await harness.until(OutboxChanged, lambda event: event.connection_id)
    await harness.desk.orders.exchange_archive(nothing)
    await harness.until(OutboxChanged, lambda event: not event.connection_id)
    assert outbox.counts == Counts(waiting=1)


async def test_what_another_process_wrote_is_seen_with_the_next_answer(tmp_path: Path) -> None:
    vault = LastingVault()
    async with DeskHarness(tmp_path, vault=vault) as window:
        shop = await begun(window)
        async with DeskHarness(tmp_path, vault=vault) as other:
            await other.until(OutboxChanged)
            entry = await other.desk.outbox.create(shop, ORDER, undo_seconds=60)
        assert window.desk.outbox.find(entry.id) is None
        window.events.publish(OrdersChanged(shop))
        await window.until(OutboxChanged, lambda event: entry.id in event.entry_ids)
        assert window.desk.outbox.find(entry.id) == entry
