"""The services in a process of their own, for what only several processes, or a killed one, can show.

``python desk_process.py FOLDER CONNECTION [--hold-at-write]`` starts the services on FOLDER's profile, prints
"ready", waits for a line on stdin, fetches the orders once, and prints what became of it as JSON. With
``--hold-at-write`` it prints "answered" when a renewal's token reaches the vault, and never stores it.
"""

import asyncio
import json
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

from support.settling import is_settled

from brutlers_desktop.domain.clock import SystemClock
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.services.desk import Desk
from brutlers_desktop.services.events import ConnectionsChanged, CustomersChanged, Events, OrdersChanged
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.store.connections import ConnectionStore
from brutlers_desktop.vault.names import SecretKind
from brutlers_desktop.vault.opening import OpenedVault
from brutlers_desktop.vault.worker import VaultWorker


@dataclass
class FolderVault:
    """Stands for a keyring that processes share: a file for each entry."""

    folder: Path
    hold_at_write: bool = False

    @property
    def persistent(self) -> bool:
        return True

    def get(self, name: str) -> Secret | None:
        try:
            return Secret(self._path(name).read_text())
        except FileNotFoundError:
            return None

    def set(self, name: str, secret: Secret) -> None:
        if self.hold_at_write and SecretKind.REFRESH_TOKEN in name:
            print("answered", flush=True)
            threading.Event().wait()
        making = self._path(name).with_suffix(".new")
        making.write_text(secret.reveal())
        making.replace(self._path(name))

    def delete(self, name: str) -> None:
        self._path(name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        self.folder.mkdir(exist_ok=True)
        return self.folder / name.replace(":", ".")


def build_desk(folder: Path, vault: FolderVault) -> Desk:
    """Build the services on the folder's profile."""
    events = Events()
    return Desk(
        events=events,
        tasks=Tasks(events),
        store=ConnectionStore(folder / "connections.json", folder / "connections.lock"),
        vault=VaultWorker(lambda: OpenedVault(vault)),
        data_dir=folder,
        clock=SystemClock(),
        open_browser=lambda _: False,
    )


async def fetch_once(desk: Desk, connection_id: str) -> dict[str, object]:
    """Fetch the orders to the end, with the archive opened if need be, and tell what became of it."""
    news = asyncio.Event()
    kinds = (OrdersChanged, CustomersChanged, ConnectionsChanged)
    ended = [desk.events.subscribe(kind, lambda _: news.set()) for kind in kinds]
    desk.orders.refresh(connection_id, by_person=True)
    while not is_settled(desk, connection_id):
        news.clear()
        await news.wait()
    for end in ended:
        end()
    connection = desk.connections.get(connection_id)
    assert connection is not None
    assert connection.grant is not None
    state = desk.orders.state(connection_id)
    return {
        "orders": await desk.orders.archive.count(OrderQuery(connection_ids=(connection_id,))),
        "error": type(state.error).__name__ if state.error else None,
        "grant": connection.grant.state,
    }


async def _main(folder: Path, connection_id: str, *, hold_at_write: bool) -> None:
    desk = build_desk(folder, FolderVault(folder / "vault", hold_at_write))
    await desk.connections.load()
    print("ready", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    told = await fetch_once(desk, connection_id)
    await desk.aclose()
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    asyncio.run(_main(Path(sys.argv[1]), sys.argv[2], hold_at_write="--hold-at-write" in sys.argv))
