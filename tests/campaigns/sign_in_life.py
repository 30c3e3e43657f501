"""One life of the app without its window, for ``sign_in_kills.py``: it starts, says how it stands, and does what it is told."""

import asyncio
import hashlib
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from support.desk_process import FolderVault
from support.forked import Tell
from support.sandbox_process import SandboxProcess
from support.settling import is_settled
from support.shop_desk import Ear, desk_with

from brutlers_desktop.domain import health
from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError, Offline, ServerFault
from brutlers_desktop.oauth.client import Registration, TokenClient
from brutlers_desktop.oauth.token_answer import TokenAnswer
from brutlers_desktop.services.desk import Desk
from brutlers_desktop.services.events import ConnectionsChanged, CustomersChanged, OrdersChanged, SignInEnded
from brutlers_desktop.services.retired import has_leftovers
from brutlers_desktop.vault import file_vault
from brutlers_desktop.vault.opening import OpenedVault
from brutlers_desktop.vault.worker import VaultWorker

PASSPHRASE = Secret("a passphrase of the campaign")
REST_LIMIT = 30.0
TASKS = 5
"""That want an access token at once."""


@dataclass(frozen=True)
class Profile:
    """A profile on disk; ``vault`` is a folder that stands for a keyring, or the app's own file vault."""

    folder: Path
    sandbox: SandboxProcess
    in_file: bool

    @property
    def vault_folder(self) -> Path:
        """Where the stand-in of a keyring lies, in clear."""
        return self.folder / "vault"

    def prepare(self) -> None:
        """Make the folder, and the file vault if there is to be one."""
        self.folder.mkdir()
        if self.in_file:
            file_vault.KDF_ROUNDS = 1000  # type: ignore[misc]
            file_vault.FileVault.create(file_vault.new_path(self.folder), PASSPHRASE, {}).close()

    def vault(self) -> VaultWorker:
        """Return the vault; it opens at the first call."""
        return VaultWorker(
            self._open if self.in_file else lambda: OpenedVault(FolderVault(self.vault_folder))
        )

    def _open(self) -> OpenedVault:
        path = next(each for each in self.folder.iterdir() if file_vault.is_name(each.name))
        vault = file_vault.FileVault.open(path, PASSPHRASE)
        return OpenedVault(vault, close=vault.close)


def live(profile: Profile, actions: list[str], number: int, tell: Tell) -> None:
    """Be one life: start, tell how it stands once at rest, do the actions, stay."""
    asyncio.run(_live(profile, actions, number, tell))


async def _live(profile: Profile, actions: list[str], number: int, tell: Tell) -> None:
    logging.getLogger().addHandler(_Teller(tell))
    _tell_of_renewals(tell)
    asyncio.get_running_loop().set_exception_handler(lambda _, context: tell(crash=str(context)))
    async with desk_with(profile.folder, profile.vault(), profile.sandbox) as desk:
        if not desk.connections.all:
            await desk.add(_draft(profile.sandbox, "Shop"))
        await _rest(desk)
        tell(stands=_standing(desk))
        for action in actions:
            tell(begins=action)
            tell(ended=action, with_=await _act(desk, profile.sandbox, action, number))
            await _rest(desk)
            tell(stands=_standing(desk))
    tell(left=True)


def _tell_of_renewals(tell: Tell) -> None:
    """Tell of each refresh token before it goes out, by its hash, and of one that certainly was not used."""
    send = TokenClient.refresh

    async def refresh(
        self: TokenClient, registration: Registration, *, refresh_token: Secret, asked: tuple[str, ...]
    ) -> TokenAnswer:
        digest = hashlib.sha256(refresh_token.reveal().encode()).hexdigest()[:16]
        tell(sends=digest)
        try:
            return await send(self, registration, refresh_token=refresh_token, asked=asked)
        except (ServerFault, Offline) as error:
            if not isinstance(error, Offline) or not error.sent:
                tell(comes_back=digest)
            raise

    TokenClient.refresh = refresh  # type: ignore[method-assign]


class _Teller(logging.Handler):
    """Tells of errors that were only logged."""

    def __init__(self, tell: Tell) -> None:
        super().__init__(logging.ERROR)
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        self._tell(crash=record.getMessage())


def _draft(sandbox: SandboxProcess, name: str) -> ConnectionDraft:
    return ConnectionDraft(
        name=name,
        client_id=sandbox.client_id,
        client_secret=Secret(sandbox.client_secret),
        base_url=sandbox.base_url,
        redirect_uris=sandbox.redirect_uris,
    )


async def _act(desk: Desk, sandbox: SandboxProcess, action: str, number: int) -> str:
    """Do one thing as a person would, and return how it ended."""
    connection = desk.connections.all[0]
    try:
        if action == "connect":
            ended = Ear(desk.events, SignInEnded)
            desk.sign_in.start(connection.id)
            await ended.until(lambda: ended.heard)
            return str(ended.heard[-1].outcome)
        if action == "revoke":
            return str(await desk.revoke(connection.id))
        if action == "edit":
            await desk.edit(connection.id, _draft(sandbox, f"Shop {number}"))
            return "edited"
        session = await desk.sessions.get(connection.id)
        refused = await session.renewer.token()
        tokens = await asyncio.gather(*(session.renewer.renew(refused) for _ in range(TASKS)))
        return "renewed" if len({refused, *tokens}) == 2 else "not one token for all"
    except AppError as error:
        return f"{type(error).__name__}: {error.title}"


async def _rest(desk: Desk) -> None:
    """Wait until nothing goes on: orders fetched, no revocation under way, the shop known, replaced tokens gone."""
    connection_id = desk.connections.all[0].id
    news = asyncio.Event()
    kinds = (OrdersChanged, CustomersChanged, ConnectionsChanged)
    ends = [desk.events.subscribe(kind, lambda _: news.set()) for kind in kinds]
    async with asyncio.timeout(REST_LIMIT):
        while not is_settled(desk, connection_id) or _is_under_way(desk):
            news.clear()
            await news.wait()
    for end in ends:
        end()


def _is_under_way(desk: Desk) -> bool:
    connection = desk.connections.all[0]
    states = (GrantState.REVOKE_QUEUED, GrantState.HELD)
    return has_leftovers(connection) or (connection.grant is not None and connection.grant.state in states)


def _standing(desk: Desk) -> dict[str, Any]:
    """Tell how the connection stands, as the window would say it."""
    connection = desk.connections.all[0]
    said = health.health(connection, desk.sessions.server_now(connection))
    error = desk.orders.state(connection.id).error
    return {
        "connections": len(desk.connections.all),
        "name": connection.name,
        "state": None if connection.grant is None else str(connection.grant.state),
        "action": str(said.action),
        "sentence": said.sentence,
        "error": None if error is None else f"{type(error).__name__}: {error.title}",
        "archive": None if desk.orders.archive.fault is None else desk.orders.archive.fault.title,
    }
