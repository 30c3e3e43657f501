"""The vendor's connections: add, edit, choose, remove; and every change of what is known of their grants."""

import contextlib
import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from brutlers_desktop.domain.connection_settings import free_name
from brutlers_desktop.domain.connections import (
    Connection,
    Grant,
    is_bound_to_client,
    is_bound_to_server,
    may_be_live,
)
from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import Action, AppError, InputError
from brutlers_desktop.services.events import ConnectionsChanged, ConnectionsDamaged, Events, notice_of
from brutlers_desktop.services.tasks import DiskWorker
from brutlers_desktop.store.connections import ConnectionStore
from brutlers_desktop.translation import tr
from brutlers_desktop.vault.names import SecretKind, entry_name, entry_names, token_names
from brutlers_desktop.vault.worker import VaultWorker


class Connections:
    """What is known of all connections, kept in step with the disk. Secrets go to the vault only."""

    def __init__(self, events: Events, store: ConnectionStore, disk: DiskWorker, vault: VaultWorker) -> None:
        self._events = events
        self._store = store
        self._disk = disk
        self._vault = vault
        self._all: tuple[Connection, ...] = ()
        self._chosen_id = ""

    @property
    def all(self) -> tuple[Connection, ...]:
        """All connections, in the order in which they were added."""
        return self._all

    @property
    def chosen(self) -> Connection | None:
        """The connection whose orders are shown; the first one if none was chosen."""
        by_id = {connection.id: connection for connection in self._all}
        return by_id.get(self._chosen_id) or next(iter(self._all), None)

    def get(self, connection_id: str) -> Connection | None:
        """Return the connection, or None if it is gone."""
        return next((c for c in self._all if c.id == connection_id), None)

    async def load(self) -> None:
        """Read the connections from disk. A damaged file is set aside, which is said in a notice."""
        loaded = await self._disk.run(self._store.load)
        chosen_id = await self._disk.run(self._store.chosen)
        self._chosen_id = chosen_id or ""
        for fault in self._store.take_notices():
            self._events.publish(notice_of(fault))
            self._events.publish(ConnectionsDamaged())
        self._replace_all(loaded)

    async def reload(self, connection_id: str) -> Connection | None:
        """Read one connection from disk again: another process may have changed it."""
        self._replace_all(await self._disk.run(self._store.load))
        return self.get(connection_id)

    async def look_again(self) -> tuple[Connection, ...]:
        """Read all connections from disk again; return them as they were known before."""
        loaded = await self._disk.run(self._store.load)
        before = self._all
        self._replace_all(loaded)
        return before

    async def add(self, draft: ConnectionDraft) -> Connection:
        """Add a connection and choose it. The secret is in the vault before the connection is on disk."""
        self._refuse_duplicate(draft, None)
        connection = Connection(
            id=uuid.uuid4().hex,
            name=draft.name,
            client_id=draft.client_id,
            base_url=draft.base_url,
            redirect_uris=draft.redirect_uris,
            scopes=draft.scopes,
            is_sample=draft.is_sample,
        )
        entry = entry_name(connection.id, SecretKind.CLIENT_SECRET)
        if draft.client_secret is not None:
            await self._vault.set(entry, draft.client_secret)
        try:
            await self._disk.run(self._store.add, connection)
        except AppError:
            with contextlib.suppress(AppError):
                await self._vault.delete(entry)
            raise
        await self.load()
        await self.choose(connection.id)
        return connection

    async def take_back(self, registrations: Sequence[Connection]) -> tuple[Connection, ...]:
        """Add what is not here, under its own id so that its orders belong to it again; return what was added.

        Raises ``DiskFault``.
        """
        missing = [each for each in registrations if self.get(each.id) is None]
        names = {connection.name for connection in self._all}
        for connection in missing:
            name = free_name(connection.name, names)
            names.add(name)
            await self._disk.run(self._store.add, replace(connection, name=name, may_have_orders=True))
        if missing:
            await self.load()
        return tuple(filter(None, (self.get(each.id) for each in missing)))

    async def edit(self, connection_id: str, draft: ConnectionDraft) -> Connection:
        """Change a connection. Tokens never go to another server: its address is bound while they may live, else they go.

        Raises ``InputError``, ``VaultDenied`` or ``DiskFault``.
        """
        before = await self.reload(connection_id)  # another process may have signed in
        if before is None:
            raise AppError(tr("The connection is gone"), tr("It was removed meanwhile."))
        self._refuse_duplicate(draft, connection_id)
        to_other_server = before.base_url != draft.base_url
        to_other_client = before.client_id != draft.client_id
        if to_other_server and is_bound_to_server(before):
            raise InputError("baseUrl", tr("Revoke the access first: it belongs to this base address."))
        if to_other_client and is_bound_to_client(before):
            raise InputError("clientId", tr("Revoke the access first: it belongs to this Client ID."))
        moved = to_other_server or (to_other_client and not may_be_live(before))
        if moved:
            await self._delete(token_names(before))
        entry = entry_name(connection_id, SecretKind.CLIENT_SECRET)
        old_secret = None
        if draft.client_secret is not None:
            old_secret = await self._vault.get(entry)
            await self._vault.set(entry, draft.client_secret)

        def apply(connection: Connection) -> Connection:
            return replace(
                connection,
                name=draft.name,
                client_id=draft.client_id,
                base_url=draft.base_url,
                redirect_uris=draft.redirect_uris,
                scopes=draft.scopes,
                grant=None if moved else connection.grant,
                doubt=None if moved else connection.doubt,
                shop_id="" if to_other_server else connection.shop_id,
                shop_name="" if to_other_server else connection.shop_name,
            )

        try:
            return await self.change(connection_id, apply)
        except AppError:  # the old secret goes with the old Client ID
            if old_secret is not None:
                await self._vault.set(entry, old_secret)
            raise

    async def choose(self, connection_id: str) -> None:
        """Show the orders of this connection from now on."""
        if connection_id != self._chosen_id:
            self._chosen_id = connection_id
            self._events.publish(ConnectionsChanged())
            await self._disk.run(self._store.choose, connection_id)

    async def forget_secrets(self, connection_id: str) -> None:
        """Delete all secrets of a connection. Raises ``VaultDenied``."""
        known = await self._disk.run(self._store.find, connection_id)
        if known is not None:
            await self._delete(entry_names(known))

    async def remove(self, connection_id: str) -> None:
        """Remove a connection whose secrets are gone."""
        await self._disk.run(self._store.remove, connection_id)
        await self.load()

    async def change(self, connection_id: str, change: Callable[[Connection], Connection]) -> Connection:
        """Apply ``change`` to the connection as it stands on disk, and keep the result."""
        changed = await self._disk.run(self._store.update, connection_id, change)
        self._replace_all(tuple(changed if c.id == connection_id else c for c in self._all))
        return changed

    async def replace_grant(
        self, connection_id: str, change: Callable[[Connection], Connection]
    ) -> Connection:
        """As ``change``; the mark of a renewal under way, which is of the grant before, goes with it."""
        changed = await self._disk.run(self._store.replace_grant, connection_id, change)
        self._replace_all(tuple(changed if c.id == connection_id else c for c in self._all))
        return changed

    async def split(
        self, connection_id: str, change: Callable[[Connection], Connection], apart: Connection
    ) -> None:
        """As ``replace_grant``, and add another connection in the same step."""
        await self._disk.run(self._store.replace_grant, connection_id, change, apart)
        await self.load()

    async def change_grant(self, connection_id: str, change: Callable[[Grant], Grant]) -> None:
        """Apply ``change`` to the connection's grant, if it has one and still exists."""
        if self.get(connection_id) is not None:
            await self.change(
                connection_id, lambda c: c if c.grant is None else replace(c, grant=change(c.grant))
            )

    async def client_secret(self, connection_id: str) -> Secret:
        """Return the client secret.

        Raises:
            VaultDenied: it cannot be read now.
            AppError: there is none; it has to be entered again.
        """
        secret = await self.stored_secret(connection_id)
        if secret is None:
            raise ClientSecretMissing
        return secret

    async def stored_secret(self, connection_id: str) -> Secret | None:
        """Return the client secret, or None if there is none. Raises ``VaultDenied``."""
        return await self._vault.get(entry_name(connection_id, SecretKind.CLIENT_SECRET))

    async def _delete(self, names: Iterable[str]) -> None:
        for name in names:
            await self._vault.delete(name)

    def _refuse_duplicate(self, draft: ConnectionDraft, own_id: str | None) -> None:
        for other in self._all:
            if other.id != own_id and other.name.casefold() == draft.name.casefold():
                raise InputError("connectionName", tr("Another connection has this name already."))

    def _replace_all(self, connections: tuple[Connection, ...]) -> None:
        if connections != self._all:
            self._all = connections
            self._events.publish(ConnectionsChanged())


class ClientSecretMissing(AppError):
    """The keyring holds no client secret for the connection."""

    def __init__(self) -> None:
        super().__init__(
            tr("The Client Secret is not here"),
            tr(
                "The keyring on this computer holds no Client Secret for this connection (secrets of an "
                "earlier run may not have been kept). Enter it again under Edit."
            ),
            Action.EDIT_CONNECTION,
        )
