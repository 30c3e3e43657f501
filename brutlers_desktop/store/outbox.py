"""The outbox on disk: every write that a person made, from the moment it was said to be saved until it took effect.

Each change is one transaction, on the disk when the call returns (``synchronous = FULL``): neither kill -9 nor a power cut undoes
what was said. A call that does not fit the entry's state changes nothing and returns None or False: another process, or the
other hand, was quicker.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

import apsw
import msgspec
from filelock import FileLock, Timeout

from brutlers_desktop.domain.customer_writes import CustomerWrite
from brutlers_desktop.domain.outbox import (
    Answer,
    Entry,
    Payload,
    Question,
    StatusChange,
    WriteState,
    kind_of,
    target_of,
)
from brutlers_desktop.store import files, outbox_rows, outbox_sending, shops
from brutlers_desktop.store.database import Database
from brutlers_desktop.store.moments import to_millis
from brutlers_desktop.store.outbox_sending import Start
from brutlers_desktop.translation import tr_noop

__all__ = ["KEPT", "OutboxStore", "Start"]

KEPT: Final = timedelta(days=30)
"""How long what was sent can be looked up."""

_AMONG: Final = "o.id IN (SELECT value FROM json_each(?))"
_WAITING: Final = "o.connection_id = ? AND o.state IN ('ready', 'unsure') AND o.question = ''"
_KILLED: Final = tr_noop(
    "Brutlers Desktop was ended while this was being sent. Whether it arrived is being looked up."
)
_REMOVED: Final = tr_noop("Its connection was removed before it was certain that it arrived.")
_NO_CONNECTION: Final = tr_noop(
    "Its connection was removed. Discard it, and write it anew through another one."
)
_OTHER_SHOP: Final = tr_noop(
    "It may have been sent, but the connection may belong to another shop now, so that it "
    "cannot be looked up."
)


class OutboxStore:
    """The outbox of one database. Everything blocks, one thread at a time, and raises ``AppError``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._reader = database.reader()
        self._owner = FileLock(database.path.with_suffix(".pusher"), mode=0o600, thread_local=False)

    # --- what a person does

    def add(
        self, connection_id: str, payloads: Sequence[Payload], now: datetime, due_at: datetime, *, grant: str
    ) -> tuple[Entry, ...]:
        """Accept writes, all or none. They may be undone until ``due_at``.

        ``grant`` identifies the connection's present grant, empty while there is none: the first write of a connection takes the
        shop behind it for the connection's own.
        """
        state = WriteState.UNDO if due_at > now else WriteState.READY
        with self._database.write() as connection:
            mark = shops.begin(connection, connection_id, grant).mark
            ids = [
                connection.execute(
                    "INSERT INTO outbox (connection_id, shop, kind, state, payload, image, order_id, created_at, due_at) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                    (
                        connection_id,
                        mark,
                        kind_of(payload).value,
                        state.value,
                        outbox_rows.body_of(payload),
                        outbox_rows.keep_image(connection, payload),
                        target_of(payload),
                        to_millis(now),
                        to_millis(due_at),
                    ),
                ).get
                for payload in payloads
            ]
            return tuple(outbox_rows.read_where(connection, _AMONG, _ids(ids)))

    def entries(self) -> tuple[Entry, ...]:
        """Return all entries that are not done, the oldest first; images without their bytes."""
        return tuple(
            outbox_rows.entry_of(row)
            for row in self._reader.rows(f"{outbox_rows.SELECT} WHERE o.state <> 'done' ORDER BY o.id")
        )

    def sent(self, since: datetime) -> tuple[Entry, ...]:
        """Return the entries that took effect since then, the latest first; images are no longer kept."""
        return tuple(
            outbox_rows.entry_of(row)
            for row in self._reader.rows(
                f"{outbox_rows.SELECT} WHERE o.state = 'done' AND o.done_at >= ? ORDER BY o.done_at DESC, o.id DESC",
                (to_millis(since),),
            )
        )

    def entry(self, entry_id: int) -> Entry | None:
        """Return an entry with its image's bytes; None if there is none."""
        with self._database.write() as connection:
            found = outbox_rows.read(connection, entry_id)
            return None if found is None else outbox_rows.with_image(connection, found)

    def undo(self, entry_id: int) -> bool:
        """Take an entry back. False: too late, it may have been sent."""
        return self._delete(entry_id, "attempts = 0 AND state IN ('undo', 'ready')")

    def discard(self, entry_id: int) -> bool:
        """Delete an entry that certainly has no effect, or about which a person was asked. False: it may be under way."""
        return self._delete(entry_id, "state IN ('undo', 'ready', 'refused') OR question <> ''")

    def edit(self, entry_id: int, payload: Payload) -> Entry | None:
        """Put another payload of the same kind, for the same order, in an entry that has no effect; it goes on from there.

        A question about a conflict is settled by what the new payload says to have seen. An image type without its bytes, as lists
        give it, keeps the image.
        """
        kind = kind_of(payload).value
        with self._database.write() as connection:
            changed = connection.execute(
                "UPDATE outbox SET payload = ?, image = iif(?, image, ?), state = iif(state = 'undo', 'undo', 'ready'), "
                "reason = iif(question IN ('', 'conflict'), '', reason), "
                "question = iif(question = 'conflict', '', question), server_words = '', next_at = NULL "
                "WHERE id = ? AND kind = ? AND state IN ('undo', 'ready', 'refused') AND question <> 'lost' "
                "AND (kind = 'create' OR order_id = ?) RETURNING id",
                (
                    outbox_rows.body_of(payload),
                    isinstance(payload, StatusChange) and bool(payload.image_type) and not payload.image,
                    outbox_rows.keep_image(connection, payload),
                    entry_id,
                    kind,
                    target_of(payload),
                ),
            ).get
            outbox_rows.drop_images(connection)
            return None if changed is None else outbox_rows.read(connection, entry_id)

    def retry(self, entry_id: int) -> Entry | None:
        """Let a refused entry, or one that waits, go on now."""
        return self._change(
            entry_id,
            "state = 'ready', reason = '', server_words = '', next_at = NULL",
            "state IN ('ready', 'refused') AND question = ''",
        )

    def answer(self, entry_id: int, answer: Answer, now: datetime) -> bool:
        """Settle the entry's question. False: it has none (any more)."""
        with self._database.write() as connection:
            entry = outbox_rows.read(connection, entry_id)
            if entry is None or entry.question is None:
                return False
            if answer is Answer.SEND:
                outbox_sending.send_on(connection, entry)
            elif entry.question is Question.LOST:
                _end(connection, entry_id, "", now, tr_noop("Left as it is, since you said so."))
            else:
                connection.execute("DELETE FROM outbox WHERE id = ?", (entry_id,))
                outbox_rows.drop_images(connection)
            return True

    # --- what sends does

    def take_over(self, now: datetime) -> bool:
        """Become the one process that sends; True also where it is already. What a dead process left is taken up.

        Raises ``DiskFault``.
        """
        if self._owner.is_locked:
            return True
        try:
            self._owner.acquire(blocking=False)
        except Timeout:
            return False
        except OSError as error:
            raise files.disk_fault(error, self._database.path) from error
        try:
            with self._database.write() as connection:
                connection.execute(
                    "UPDATE outbox SET state = 'unsure', reason = ? WHERE state = 'sending'", (_KILLED,)
                )
                connection.execute(
                    "DELETE FROM outbox WHERE state = 'done' AND done_at < ?", (to_millis(now - KEPT),)
                )
        except BaseException:
            self._owner.release()
            raise
        return True

    def release_due(self, ids: Collection[int]) -> tuple[Entry, ...]:
        """End the undo time of these entries; return those that it ended."""
        with self._database.write() as connection:
            due = [
                entry.id
                for entry in outbox_rows.read_where(connection, _AMONG, _ids(ids))
                if entry.state is WriteState.UNDO
            ]
            connection.executemany(
                "UPDATE outbox SET state = 'ready' WHERE id = ?", [(each,) for each in due]
            )
            return tuple(outbox_rows.read_where(connection, _AMONG, _ids(due)))

    def mark_sending(self, entry_id: int, start: Start) -> Entry | None:
        """Note, before the request goes out, that it may take effect from now on.

        Return the entry with its image's bytes, in ``SENDING``; or held by a question that came up; or None if it may not go now:
        it is not ready, the shop is not certain under this grant, an earlier change of its order is left, or one whose effect could
        be confused with its own is under way.
        """
        with self._database.write() as connection:
            return outbox_sending.start(connection, entry_id, start)

    def finish(
        self, entry_id: int, order_id: str, now: datetime, peers: Collection[str] = ()
    ) -> Entry | None:
        """Note that it took effect, in that order (empty: the server did not say). None: another entry made that order.

        ``peers``: the other connections whose entries may have made it.
        """
        with self._database.write() as connection:
            entry = outbox_rows.read(connection, entry_id)
            if entry is None or entry.state not in (WriteState.SENDING, WriteState.UNSURE):
                return None
            if not entry.order_id and order_id in outbox_sending.claimed(
                connection, {entry.connection_id, *peers}
            ):
                return None
            _end(connection, entry_id, order_id, now, "")
            return outbox_rows.read(connection, entry_id)

    def refuse(self, entry_id: int, reason: str, words: str) -> Entry | None:
        """Note that the server said no, why, and in which words."""
        return self._change(
            entry_id, "state = 'refused', reason = ?, server_words = ?", "state = 'sending'", reason, words
        )

    def unsure(self, entry_id: int, reason: str, next_at: datetime | None) -> Entry | None:
        """Note that it may have taken effect."""
        return self._change(
            entry_id,
            "state = 'unsure', reason = ?, next_at = ?",
            "state IN ('sending', 'unsure')",
            reason,
            None if next_at is None else to_millis(next_at),
        )

    def ready(self, entry_id: int, reason: str, next_at: datetime | None) -> Entry | None:
        """Note that it certainly took no effect, and is sent (again) at ``next_at`` (None: when its turn comes)."""
        return self._change(
            entry_id,
            "state = 'ready', reason = ?, next_at = ?",
            "state IN ('sending', 'unsure') AND question = ''",
            reason,
            None if next_at is None else to_millis(next_at),
        )

    def hold(self, entry_id: int, question: Question, reason: str) -> Entry | None:
        """Let an entry wait for a person's decision."""
        return self._change(
            entry_id,
            "question = ?, reason = ?, next_at = NULL",
            "state IN ('undo', 'ready', 'unsure')",
            question.value,
            reason,
        )

    def wait(self, connection_id: str, reason: str, next_at: datetime | None) -> tuple[Entry, ...]:
        """Note why nothing of a connection goes on, and until when; return the entries that this concerns."""
        at = None if next_at is None else to_millis(next_at)
        with self._database.write() as connection:
            connection.execute(
                f"UPDATE outbox AS o SET reason = ?, next_at = ? WHERE {_WAITING} AND (reason, next_at) IS NOT (?, ?)",  # noqa: S608
                (reason, at, connection_id, reason, at),
            )
            return tuple(outbox_rows.read_where(connection, _WAITING, (connection_id,)))

    def abandon(self, connection_id: str) -> tuple[Entry, ...]:
        """Ask a person about all that is left of a removed connection; return what that concerns.

        What may have been sent can no longer be looked for, and nothing else can go anywhere.
        """
        with self._database.write() as connection:
            left = [
                entry.id
                for entry in outbox_rows.read_where(
                    connection, "o.connection_id = ? AND o.state <> 'done'", (connection_id,)
                )
                if not entry.needs_person
            ]
            outbox_sending.doubt_unsure(connection, connection_id, _REMOVED)
            connection.execute(
                "UPDATE outbox SET state = 'ready', question = ?, reason = ?, next_at = NULL "
                "WHERE connection_id = ? AND state IN ('undo', 'ready') AND question = ''",
                (Question.NO_CONNECTION.value, _NO_CONNECTION, connection_id),
            )
            return tuple(outbox_rows.read_where(connection, _AMONG, _ids(left)))

    def claimed(self, connection_ids: Collection[str]) -> frozenset[str]:
        """Return the orders that entries of these connections made."""
        with self._database.write() as connection:
            return outbox_sending.claimed(connection, connection_ids)

    def known_before(self, entry: Entry, order_ids: Collection[str]) -> frozenset[str]:
        """Return which of these orders (for a customer's entry: customers) the archive knew before the entry was sent."""
        table = "customer" if isinstance(entry.payload, CustomerWrite) else "identity"
        found = self._reader.rows(
            f"SELECT id FROM {table} WHERE source = (SELECT id FROM source WHERE connection_id = ?1) "  # noqa: S608
            "AND row <= ?2 AND id IN (SELECT value FROM json_each(?3))",
            (entry.connection_id, entry.baseline.row, _json(order_ids)),
        )
        return frozenset(order_id for (order_id,) in found)

    def gone(self, entry: Entry) -> dict[str, datetime | None]:
        """Return the orders of the list before the entry was sent that the newest list holds no longer, and their last updates."""
        with self._database.write() as connection:
            return outbox_sending.gone(connection, entry)

    def grant_of(self, connection_id: str) -> str | None:
        """Return the grant under which the connection's shop is certain; None where nothing was written through it."""
        with self._database.write() as connection:
            known = shops.shop(connection, connection_id)
            return None if known is None else known.grant

    def confirm_shop(
        self, connection_id: str, grant: str, profile: str, order_ids: Collection[str] | None
    ) -> bool:
        """Judge whether the shop behind a new grant is the one for which entries were made; False: not certainly.

        ``profile`` is its id, empty if it cannot be told, ``order_ids`` the orders of a list asked for under that grant (None: it may
        not be read). If it is not certain, a person is asked about what may have been sent, and, when their turn comes, about the
        entries that wait (``Question.OTHER_SHOP``).
        """
        with self._database.write() as connection:
            same = shops.is_same(connection, connection_id, profile, order_ids)
            shops.confirm(connection, connection_id, grant, profile, same=same)
            if not same:
                outbox_sending.doubt_unsure(connection, connection_id, _OTHER_SHOP)
            return same

    def close(self) -> None:
        """Let another process send, and close this store's reader."""
        self._owner.release()
        self._reader.close()

    def _change(self, entry_id: int, change: str, condition: str, *values: Any) -> Entry | None:
        with self._database.write() as connection:
            changed = connection.execute(
                f"UPDATE outbox SET {change} WHERE id = ? AND ({condition}) RETURNING id",  # noqa: S608 - our own words
                (*values, entry_id),
            ).get
            return None if changed is None else outbox_rows.read(connection, entry_id)

    def _delete(self, entry_id: int, condition: str) -> bool:
        with self._database.write() as connection:
            gone = connection.execute(
                f"DELETE FROM outbox WHERE id = ? AND ({condition}) RETURNING id",  # noqa: S608 - our own words
                (entry_id,),
            ).get
            outbox_rows.drop_images(connection)
            return gone is not None


def _end(connection: apsw.Connection, entry_id: int, order_id: str, now: datetime, reason: str) -> None:
    connection.execute(
        "UPDATE outbox SET state = 'done', question = '', reason = ?, server_words = '', next_at = NULL, image = NULL, "
        "done_at = ?, order_id = iif(order_id = '', ?, order_id) WHERE id = ?",
        (reason, to_millis(now), order_id, entry_id),
    )
    outbox_rows.drop_images(connection)


def _ids(ids: Collection[int]) -> tuple[str]:
    return (_json(ids),)


def _json(values: Collection[int] | Collection[str]) -> str:
    return msgspec.json.encode(list(values)).decode()
