"""A connection is removed as a whole: whatever fails, and wherever the program is killed."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from support.desk_harness import draft_for
from support.sandbox_process import SandboxProcess
from support.shop_desk import add_and_sign_in, desk_at
from support.vaults import LastingVault

from brutlers_desktop.domain.order_drafts import ORDERS, draft_key, taken_back_key
from brutlers_desktop.domain.outbox import NewOrder, Question, StatusChange
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.errors import AppError, DiskFault, VaultDenied
from brutlers_desktop.services.archive import ArchiveClosed
from brutlers_desktop.services.desk import Desk
from brutlers_desktop.store.connections import ConnectionStore
from brutlers_desktop.vault.names import SecretKind, entry_name


class Killed(BaseException):
    """Stands for the end of the process."""


async def images(desk: Desk) -> int:
    """Return how many images the outbox keeps."""
    row = await desk.orders.archive.read(lambda reader: reader.row("SELECT count(*) FROM outbox_image"))
    assert row is not None
    return int(row[0])


async def ready(desk: Desk, connection_id: str) -> None:
    """Wait until the archive has the connection's orders and the outbox is open."""
    async with asyncio.timeout(30):
        while not (
            desk.outbox.is_open
            and await desk.orders.archive.count(OrderQuery(connection_ids=(connection_id,)))
        ):
            await asyncio.sleep(0.01)


async def opened(desk: Desk) -> None:
    """Wait until what an earlier run left is taken up."""
    async with asyncio.timeout(30):
        while not (desk.outbox.is_open and not desk.removal._one.locked() and not desk.orders._is_opening()):
            await asyncio.sleep(0.01)


async def written(desk: Desk, connection_id: str) -> None:
    """Let something wait, begin to type something, and have something taken back."""
    await desk.outbox.create(connection_id, NewOrder(customer_name="Berta", type="SUIT"), undo_seconds=60)
    await desk.outbox.keep_draft(draft_key(connection_id), {"customer_name": "Clara"})
    await desk.outbox.keep_draft(taken_back_key(connection_id), {ORDERS: [{"customer_name": "Dora"}]})


async def left(desk: Desk, connection_id: str) -> dict[str, object]:
    """What is left of a connection."""
    return {
        "orders": await desk.orders.archive.count(OrderQuery(connection_ids=(connection_id,))),
        "writes": [each.question for each in await desk.outbox.entries()],
        "drafts": [
            each
            for each in (draft_key(connection_id), taken_back_key(connection_id))
            if await desk.outbox.load_draft(each) is not None
        ],
        "timeline": len(await desk.journal.timeline(connection_id)) > 0,
        "connections": [each.id for each in desk.connections.all],
    }


def secrets(vault: LastingVault, connection_id: str) -> list[SecretKind]:
    return [kind for kind in SecretKind if vault._entries.get(entry_name(connection_id, kind))]


GONE = {"orders": 0, "writes": [], "drafts": [], "timeline": False, "connections": []}
KEPT = {"orders": 100, "writes": [Question.NO_CONNECTION], "drafts": [], "timeline": True, "connections": []}


@pytest.mark.parametrize("erase", [False, True])
async def test_all_that_is_to_go_goes_and_the_rest_stays(
    tmp_path: Path, sandbox: SandboxProcess, *, erase: bool
) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await ready(desk, shop)
        assert await desk.removal.orders_of(shop) == 100
        await written(desk, shop)
        await desk.revoke(shop)
        await desk.remove(shop, with_orders=erase)
        assert await left(desk, shop) == (GONE if erase else KEPT)
        assert secrets(vault, shop) == []
        other = await desk.add(draft_for(sandbox, name="Other"))
        await desk.outbox.create(other, NewOrder(customer_name="Eva", type="SUIT"), undo_seconds=60)
        assert len(await desk.outbox.entries()) == (1 if erase else 2), "the outbox goes on"


STEPS: list[tuple[str, Callable[[Desk], tuple[object, str]]]] = [
    ("before the orders go", lambda desk: (desk.orders, "forget")),
    ("before the writes go", lambda desk: (desk.outbox, "close")),
    ("before the journal goes", lambda desk: (desk.journal, "forget")),
    ("before the secrets go", lambda desk: (desk.connections, "forget_secrets")),
    ("before the writes ask", lambda desk: (desk.outbox, "abandon")),
    ("before the connection goes", lambda desk: (desk.connections, "remove")),
    ("at the end", lambda desk: (desk.connections, "load")),
]


@pytest.mark.parametrize("erase", [False, True])
@pytest.mark.parametrize("step", [step for _, step in STEPS], ids=[name for name, _ in STEPS])
async def test_killed_at_any_step_it_is_brought_to_its_end_at_the_next_start(
    tmp_path: Path,
    sandbox: SandboxProcess,
    monkeypatch: pytest.MonkeyPatch,
    step: Callable[[Desk], tuple[object, str]],
    *,
    erase: bool,
) -> None:
    vault = LastingVault()

    async def killed(*_: object, **__: object) -> None:
        raise Killed

    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await ready(desk, shop)
        await written(desk, shop)
        await desk.revoke(shop)
        with monkeypatch.context() as patch:
            patch.setattr(*step(desk), killed)
            with contextlib.suppress(Killed):
                await desk.remove(shop, with_orders=erase)
        store = ConnectionStore(tmp_path / "connections.json", tmp_path / "connections.lock")
        assert store.load() == (), "from the first step on nobody sees it"
    async with desk_at(tmp_path, vault, sandbox) as desk:
        assert desk.connections.all == ()
        await opened(desk)
        found = await left(desk, shop)
        assert found == (GONE if erase else KEPT)
        assert secrets(vault, shop) == []
        assert store.removals() == {}
        assert shop not in (tmp_path / "connections.json").read_text()


async def test_erased_changes_leave_no_image(tmp_path: Path, sandbox: SandboxProcess) -> None:
    async with desk_at(tmp_path, LastingVault(), sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await ready(desk, shop)
        change = StatusChange(order_id="o", status="READY", image=b"a dress", image_type="image/jpeg")
        await desk.outbox.change_status(shop, change, undo_seconds=60)
        assert await images(desk) == 1
        await desk.revoke(shop)
        await desk.remove(shop, with_orders=True)
        assert await images(desk) == 0


def denied(_: str) -> None:
    raise VaultDenied("The keyring is locked", "Unlock it, then try again.")


async def test_a_locked_keyring_removes_nothing(
    tmp_path: Path, sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await ready(desk, shop)
        await desk.revoke(shop)
        with monkeypatch.context() as patch:
            patch.setattr(vault, "delete", denied)
            await refused(desk.remove(shop), VaultDenied)
        assert [each.id for each in desk.connections.all] == [shop]
        await desk.remove(shop)
        assert desk.connections.all == ()
        assert secrets(vault, shop) == []


async def test_once_orders_are_erased_a_locked_keyring_only_delays_the_rest(
    tmp_path: Path, sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await ready(desk, shop)
        await desk.revoke(shop)
        with monkeypatch.context() as patch:
            patch.setattr(vault, "delete", denied)
            await refused(desk.remove(shop, with_orders=True), VaultDenied)
        assert secrets(vault, shop)
    async with desk_at(tmp_path, vault, sandbox) as desk:
        await opened(desk)
        assert await left(desk, shop) == GONE
        assert secrets(vault, shop) == []


async def test_orders_that_cannot_be_erased_leave_everything_as_it_was(
    tmp_path: Path, sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(_: str) -> None:
        raise DiskFault("The disk is full", "Free some space.")

    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await ready(desk, shop)
        await desk.revoke(shop)
        held = secrets(vault, shop)
        with monkeypatch.context() as patch:
            patch.setattr(desk.orders, "forget", full)
            await refused(desk.remove(shop, with_orders=True), DiskFault)
        await desk.outbox.close()
        await desk.orders.archive.aclose()
        await refused(desk.remove(shop, with_orders=True), ArchiveClosed)
        assert [each.id for each in desk.connections.all] == [shop]
        assert secrets(vault, shop) == held


async def refused(work: Awaitable[None], kind: type[AppError]) -> None:
    with pytest.raises(kind):
        await work
