"""Giving a held grant, which is another shop's, a connection of its own."""

import uuid
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from brutlers_desktop.domain.connection_settings import free_name
from brutlers_desktop.domain.connections import Connection, GrantState, Retired, is_asked, is_same_held
from brutlers_desktop.domain.drafts import MAX_NAME
from brutlers_desktop.domain.text import clean_text
from brutlers_desktop.errors import AppError
from brutlers_desktop.translation import tr
from brutlers_desktop.vault.names import TOKENS, SecretKind, entry_name

if TYPE_CHECKING:
    from brutlers_desktop.services.connections import Connections
    from brutlers_desktop.services.sessions import Session, Sessions
    from brutlers_desktop.vault.worker import VaultWorker

_SECRETS: Final = (SecretKind.CLIENT_SECRET, *TOKENS)


class KeepApart:
    """The secrets are copied first, under an id that is noted before; then both connections change in one step."""

    def __init__(self, *, connections: "Connections", sessions: "Sessions", vault: "VaultWorker") -> None:
        self._connections = connections
        self._sessions = sessions
        self._vault = vault

    async def keep_apart(self, connection_id: str) -> str:
        """Move the held grant to a new connection, which is chosen, and return its id; the old one needs a sign-in.

        Raises ``VaultDenied`` or ``DiskFault``; the question then stands as before.
        """
        session = await self._sessions.get(connection_id)
        try:
            new_id = await self._move(connection_id, session)
        except AppError:
            with suppress(AppError):  # else the next start does it
                await self._sweep(connection_id)
            raise
        await self._connections.choose(new_id)
        return new_id

    async def sweep(self) -> None:
        """Delete what a move left that was cut off; the question then stands as before. Raises ``VaultDenied`` or ``DiskFault``."""
        for connection in self._connections.all:
            await self._sweep(connection.id)

    async def _sweep(self, connection_id: str) -> None:
        """Under the lock of a move, and by what is on disk then: else a move that another process ends just now loses its secrets."""
        if not _begun(self._connections.get(connection_id)):
            return
        session = await self._sessions.get(connection_id)
        async with session.token_store.lock():
            apart = _begun(await self._connections.reload(connection_id))
            if not apart:
                return
            if self._connections.get(apart) is None:
                for kind in SecretKind:
                    await self._vault.delete(entry_name(apart, kind))
            await self._connections.change(
                connection_id,
                lambda now: replace(now, doubt=replace(now.doubt, apart="")) if now.doubt else now,
            )

    async def _move(self, connection_id: str, session: "Session") -> str:
        async with session.token_store.lock():
            connection = await self._connections.reload(connection_id)
            if (
                connection is None
                or connection.grant is None
                or connection.doubt is None
                or not is_asked(connection)
            ):
                raise AppError(tr("There is nothing to keep apart"), tr("It was decided meanwhile."))
            new_id = connection.doubt.apart or uuid.uuid4().hex
            doubt = replace(connection.doubt, apart=new_id)
            await self._connections.change(connection_id, lambda now: replace(now, doubt=doubt))
            for kind in _SECRETS:
                slot = "" if kind is SecretKind.CLIENT_SECRET else connection.grant.slot
                secret = await self._vault.get(entry_name(connection_id, kind, slot))
                if secret is not None:
                    await self._vault.set(entry_name(new_id, kind), secret)
            names = {each.name for each in self._connections.all}
            apart = replace(
                connection,
                id=new_id,
                name=free_name(clean_text(doubt.shop_name, MAX_NAME) or connection.name, names),
                grant=replace(connection.grant, state=GrantState.ACTIVE, slot=""),
                doubt=None,
                retired=(),
                coming="",
                shop_id=doubt.shop_id,
                shop_name=doubt.shop_name,
            )
            await self._connections.split(connection_id, lambda now: _left_alone(now, connection), apart)
            await self._sessions.end(connection_id, patience=0)
        return new_id


def _begun(connection: Connection | None) -> str:
    """Return the id that a move was begun with and not ended; empty: none was."""
    return "" if connection is None or connection.doubt is None else connection.doubt.apart


def _left_alone(now: Connection, before: Connection) -> Connection:
    """Return the connection without the grant that was moved away; what stands in its slot is deleted, and not revoked."""
    if now.grant is None or not is_same_held(now, before):
        return now
    moved = Retired(
        slot=now.grant.slot,
        base_url=now.base_url,
        client_id=now.client_id,
        ends_at=now.grant.sign_in_again_by,
    )
    lost = replace(now.grant, state=GrantState.SIGN_IN_NEEDED)
    return replace(now, grant=lost, doubt=None, retired=(*now.retired, moved))
