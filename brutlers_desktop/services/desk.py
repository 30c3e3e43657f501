"""All services of the app, built on real parts: what the window and the command line call."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from brutlers_desktop.domain.announcing import Announce, no_announcement
from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.connections import Connection, GrantState
from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.domain.health import PLAIN, MomentWords
from brutlers_desktop.domain.journal import Kind, edit_words
from brutlers_desktop.domain.polling import POLLING_PREFERENCE, rhythm_of
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.announcer import Announcer
from brutlers_desktop.services.archive import Archive
from brutlers_desktop.services.archive_care import ArchiveCare
from brutlers_desktop.services.archive_upkeep import ArchiveUpkeep
from brutlers_desktop.services.chronicle import Chronicle
from brutlers_desktop.services.connections import Connections
from brutlers_desktop.services.customer_privacy import CustomerPrivacy
from brutlers_desktop.services.customers import Customers
from brutlers_desktop.services.events import (
    ConnectionsChanged,
    Events,
    JournalChanged,
    RevokeOutcome,
    SignInEnded,
    SignInOutcome,
    notice_of,
)
from brutlers_desktop.services.history import History
from brutlers_desktop.services.journal import Journal
from brutlers_desktop.services.keep_apart import KeepApart
from brutlers_desktop.services.keeping import Keeping
from brutlers_desktop.services.lock import Lock
from brutlers_desktop.services.network import NetworkCare
from brutlers_desktop.services.orders import Orders
from brutlers_desktop.services.outbox import Outbox
from brutlers_desktop.services.preferences import PREFERENCES_FILE, Preferences
from brutlers_desktop.services.preflight.run import Preflight
from brutlers_desktop.services.reach import Reach
from brutlers_desktop.services.removal import Removal
from brutlers_desktop.services.retired import RetiredTokens
from brutlers_desktop.services.revocation import Revocation
from brutlers_desktop.services.sample_data import SampleData, Sandbox, no_sandbox
from brutlers_desktop.services.secret_trial import SecretTrial
from brutlers_desktop.services.sessions import Sessions
from brutlers_desktop.services.shop_check import ShopCheck
from brutlers_desktop.services.sign_in import SignIn
from brutlers_desktop.services.tasks import DiskWorker, Tasks
from brutlers_desktop.services.today import Today
from brutlers_desktop.services.vaults import Vaults
from brutlers_desktop.services.watch import Watch
from brutlers_desktop.store.connections import ConnectionStore
from brutlers_desktop.vault.worker import VaultWorker

MEMORY_ONLY_KEY = "memory-vault"


class Desk:
    """Holds the services, and what happens between them. Start it in the loop; close it before the loop ends."""

    def __init__(
        self,
        *,
        events: Events,
        tasks: Tasks,
        store: ConnectionStore,
        vault: VaultWorker,
        data_dir: Path,
        clock: Clock,
        open_browser: Callable[[str], bool],
        language: str | None = None,
        words: MomentWords = PLAIN,
        announce: Announce = no_announcement,
        preferences: Preferences | None = None,
        launch_sandbox: Callable[[], Sandbox] = no_sandbox,
        log_dir: Path | None = None,
    ) -> None:
        self.events = events
        self.tasks = tasks
        self.data_dir, self.log_dir = data_dir, log_dir or data_dir
        self._vault = vault
        self._clock = clock
        self._disk = DiskWorker()
        self.preferences = preferences or Preferences(data_dir / PREFERENCES_FILE)
        self.preferences.use(self._disk)
        self.connections = Connections(events, store, self._disk, vault)
        reach = Reach(events)
        self.vaults = Vaults(vault, data_dir, store)
        self.lock = Lock(self.vaults, vault, self.preferences)
        announce = self.lock.discreet(announce)
        self.journal = Journal(
            events=events,
            tasks=tasks,
            archive=lambda: self.orders.archive,
            now=self._server_now,
            clock=clock,
        )
        Chronicle(events, self.journal, clock)
        self.network = NetworkCare(data_dir, self._disk, vault, words)
        self.sessions = Sessions(
            network=self.network,
            connections=self.connections,
            store=store,
            disk=self._disk,
            vault=vault,
            lock_dir=data_dir,
            clock=clock,
            tasks=tasks,
            reach=reach,
            journal=self.journal,
        )
        self.watch = Watch(
            events=events,
            tasks=tasks,
            connections=self.connections,
            sessions=self.sessions,
            reach=reach,
            preferences=self.preferences,
            clock=clock,
            words=words,
            announce=announce,
        )
        self.secret_trial = SecretTrial(self.connections, self.sessions)
        self.sign_in = SignIn(
            events=events,
            tasks=tasks,
            connections=self.connections,
            sessions=self.sessions,
            clock=clock,
            open_browser=lambda link: self.sample.takes(link) or open_browser(link),
        )
        self.sample = SampleData(self, launch_sandbox)
        self.revocation = Revocation(
            events=events, tasks=tasks, connections=self.connections, sessions=self.sessions
        )
        self.preflight = Preflight(
            connections=self.connections,
            sessions=self.sessions,
            sign_in=self.sign_in,
            vault=vault,
            clock=clock,
            journal=self.journal,
        )
        self.orders = Orders(
            events=events,
            tasks=tasks,
            connections=self.connections,
            sessions=self.sessions,
            archive=Archive(data_dir, vault, clock),
            journal=self.journal,
            clock=clock,
            rhythm=lambda: rhythm_of(self.preferences.get(POLLING_PREFERENCE)),
            words=words,
        )
        self.customers = Customers(
            events=events,
            tasks=tasks,
            connections=self.connections,
            sessions=self.sessions,
            orders=self.orders,
            clock=clock,
        )
        self.shop_check = ShopCheck(
            events=events,
            tasks=tasks,
            connections=self.connections,
            sessions=self.sessions,
            orders=self.orders,
            journal=self.journal,
        )
        self.sign_in.stored = self.shop_check.settle
        self.retired = RetiredTokens(
            events=events,
            tasks=tasks,
            connections=self.connections,
            sessions=self.sessions,
            vault=vault,
            journal=self.journal,
        )
        self._keep_apart = KeepApart(connections=self.connections, sessions=self.sessions, vault=vault)
        self.keeping = Keeping(
            events=events,
            tasks=tasks,
            connections=self.connections,
            sessions=self.sessions,
            is_stopped=self.orders.is_stopped,
            clock=clock,
        )
        self.upkeep = ArchiveUpkeep(
            events=events, tasks=tasks, connections=self.connections, orders=self.orders, language=language
        )
        self.care = ArchiveCare(data_dir, vault, self.orders, restored=self.upkeep.take_back)
        self.outbox = Outbox(
            events=events,
            tasks=tasks,
            orders=self.orders,
            customers=self.customers,
            connections=self.connections,
            sessions=self.sessions,
            preferences=self.preferences,
            clock=clock,
        )
        self.customer_privacy = CustomerPrivacy(
            events=events, customers=self.customers, orders=self.orders, outbox=self.outbox, clock=clock
        )
        self.removal = Removal(
            store=store,
            disk=self._disk,
            lock_dir=data_dir,
            connections=self.connections,
            orders=self.orders,
            outbox=self.outbox,
            journal=self.journal,
        )
        Announcer(
            events=events,
            tasks=tasks,
            archive=lambda: self.orders.archive,
            pending_of=self.outbox.pending_of,
            announce=announce,
        )
        self.history = History(events, self.orders)
        self.today = Today(events, tasks, self.orders, self.connections, clock)
        self.orders.after_opening, self.orders.before_closing = self._after_opening, self._before_closing
        events.subscribe(SignInEnded, self._signed_in)
        self.fault: AppError | None = None
        """Why the connections could not be read, if so."""

    async def start(self) -> None:
        """Read what is stored, then take up the work: open the archive and fetch orders, go on with queued revocations."""
        await self.preferences.load()
        try:
            await self.connections.load()
        except AppError as error:
            self.fault = error
            raise
        finally:
            self.events.publish(ConnectionsChanged())
        self.fault = None
        self.watch.start()
        self.keeping.start()
        self.revocation.resume()
        self.orders.open()
        opened = await self._vault.open()
        self.tasks.spawn(self._keep_apart.sweep(), "sweep what a move left")
        if opened.notice is not None and not opened.vault.persistent:
            self.events.publish(notice_of(opened.notice, key=MEMORY_ONLY_KEY))

    async def add(self, draft: ConnectionDraft) -> str:
        """Add a connection and return its id. Raises ``InputError``, ``VaultDenied`` or ``DiskFault``."""
        return (await self.connections.add(draft)).id

    async def edit(self, connection_id: str, draft: ConnectionDraft) -> None:
        """Change a connection; what was fetched or tried with the old values ends. Raises as ``add``."""
        await self.sign_in.cancel(connection_id)
        await self.orders.stop(connection_id)
        try:
            before = self.connections.get(connection_id)
            after = await self.connections.edit(connection_id, draft)
            if before is None or (before.base_url, before.client_id) != (after.base_url, after.client_id):
                self.sign_in.drop_unsaved(connection_id)
            await self.sessions.end(connection_id)
            words = edit_words(before or after, after, new_secret=draft.client_secret is not None)
            if words:
                self.journal.note(connection_id, Kind.EDITED, words)
        finally:
            self.orders.follow_again(connection_id)

    async def remove(self, connection_id: str, *, with_orders: bool = False) -> None:
        """Remove a connection and its secrets from this computer; its orders stay in the archive unless ``with_orders``.

        Raises as ``Removal.remove``.
        """
        await self.sign_in.cancel(connection_id)
        self.sign_in.drop_unsaved(connection_id)
        self.revocation.stop(connection_id)
        await self.orders.stop(connection_id)
        try:
            await self.sessions.end(connection_id)
            await self.removal.remove(connection_id, erase=with_orders)
        finally:
            self.orders.follow_again(connection_id)

    def wake(self) -> None:
        """The network or the window came back: look at once for what was missed meanwhile, and send what waits."""
        self.orders.wake()
        self.keeping.wake()
        self.outbox.wake()
        self.shop_check.wake()
        self.retired.wake()
        self.revocation.wake()

    async def revoke(self, connection_id: str) -> RevokeOutcome:
        """Revoke the grant, with the tokens of a sign-in that wait for keyring or disk. Raises as ``Revocation.revoke``."""
        await self.sign_in.store_waiting(connection_id)
        try:
            return await self.revocation.revoke(connection_id)
        except AppError as error:
            self.journal.note(connection_id, Kind.REVOKE_QUEUED, error.title)
            raise

    async def ask_for(self, connection_id: str, scope: str) -> None:
        """Sign in with one more permission. The present grant is used meanwhile, and stays if nothing comes of it."""
        connection = self.connections.get(connection_id)
        if connection is not None:
            await self.sign_in.start_with(connection_id, tuple(dict.fromkeys((*connection.scopes, scope))))

    async def keep_apart(self, connection_id: str) -> str:
        """Give a held grant a connection of its own, and return its id. Raises as ``KeepApart.keep_apart``."""
        return await self._keep_apart.keep_apart(connection_id)

    async def retry(self, connection_id: str) -> None:
        """Do again what last failed: store waiting tokens, revoke, or fetch the orders."""
        if self.fault is not None:
            self.fault = None
            await self.start()
            return
        if self.sign_in.is_unsaved(connection_id):
            await self.sign_in.save_again(connection_id)
            return
        connection = self.connections.get(connection_id)
        if (
            connection is not None
            and connection.grant is not None
            and connection.grant.state is GrantState.REVOKE_QUEUED
        ):
            await self.revocation.revoke(connection_id)
            return
        self.orders.refresh(connection_id, by_person=True)
        self.keeping.wake()
        self.outbox.wake()

    async def look_again(self) -> None:
        """Take up what another process on this profile did: orders it fetched, a grant that is new or gone."""
        if self.fault is not None:
            return
        await self.orders.look_again()
        await self.outbox.look_again()
        for before in await self.connections.look_again():
            now = self.connections.get(before.id)
            if now is None:
                await self.sign_in.cancel(before.id)
            elif _connected_at(now) in (None, _connected_at(before)):
                continue
            await self.orders.stop(before.id)
            await self.sessions.end(before.id)
            self.orders.follow_again(before.id)
        self.revocation.resume()
        self.shop_check.resume()
        self.events.publish(JournalChanged(""))

    async def aclose(self) -> None:
        """Stop everything: what is being stored is finished, all else is cancelled. Takes well under two seconds."""
        self.orders.close()
        self.journal.close()
        await self.tasks.aclose()
        await self.orders.aclose()
        await self.sessions.aclose()
        self._vault.close()
        await self._disk.aclose()

    async def _after_opening(self) -> None:
        await self.outbox.open()
        await self.removal.resume()

    async def _before_closing(self) -> None:
        await self.outbox.close()
        await self.journal.flush()

    def _server_now(self, connection_id: str) -> datetime:
        connection = self.connections.get(connection_id)
        return self._clock.now() if connection is None else self.sessions.server_now(connection)

    def _signed_in(self, event: SignInEnded) -> None:
        if event.outcome is SignInOutcome.CONNECTED:
            self.revocation.replaced(event.connection_id)
            self.orders.refresh(event.connection_id, by_person=True)


def _connected_at(connection: Connection) -> datetime | None:
    return None if connection.grant is None else connection.grant.connected_at
