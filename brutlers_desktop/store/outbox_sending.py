"""The moment before an entry is sent: whether it may go, and what is known by which its effect will be told."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

import apsw
import msgspec

from brutlers_desktop.domain.customer_writes import CustomerWrite, conflicts
from brutlers_desktop.domain.evidence import marks_of
from brutlers_desktop.domain.orders import OrderUpdate
from brutlers_desktop.domain.outbox import (
    Entry,
    Question,
    StatusChange,
    WriteState,
    may_be_confused,
    target_of,
)
from brutlers_desktop.domain.times import parse_time
from brutlers_desktop.store import outbox_rows, shops
from brutlers_desktop.store.customer_writing import read_by_id
from brutlers_desktop.store.moments import to_millis
from brutlers_desktop.translation import tr_noop

SINCE_VERSION: Final = 3
"""The step of the schema that brought the outbox."""

_updates: Final = msgspec.json.Decoder(tuple[OrderUpdate, ...])


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """What is known when an entry is sent.

    ``grant`` identifies the grant that is used. ``sent_at`` is by the server's clock, as far as known; ``newest`` the last update in
    the list asked for before (``evidence.newest_update``). ``server_status``: the order's status in that list; empty where it does
    not stand in it, then the archive's counts.
    """

    grant: str
    sent_at: datetime
    newest: datetime | None = None
    server_status: str = ""


def start(connection: apsw.Connection, entry_id: int, how: Start) -> Entry | None:
    """Do the work of ``OutboxStore.mark_sending`` within the caller's transaction."""
    entry = outbox_rows.read(connection, entry_id)
    if entry is None or entry.state is not WriteState.READY or entry.question is not None:
        return None
    shop = shops.shop(connection, entry.connection_id)
    if shop is None or shop.grant != how.grant or not _is_its_turn(connection, entry):
        return None
    if shop.mark != entry.shop:
        return _held(
            connection,
            entry,
            Question.OTHER_SHOP,
            "",
            tr_noop("The connection may belong to another shop now."),
        )
    if isinstance(entry.payload, CustomerWrite):
        apart = _customer_conflicts(connection, entry, entry.payload)
        if apart:
            return _held(connection, entry, Question.CONFLICT, apart, "")
    status, updates = _as_archived(connection, entry)
    status = how.server_status or status
    if isinstance(entry.payload, StatusChange) and _conflicts(connection, entry, entry.payload, status):
        return _held(
            connection,
            entry,
            Question.CONFLICT,
            status,
            "",
        )
    connection.execute(
        "UPDATE outbox SET state = 'sending', attempts = attempts + 1, reason = '', server_words = '', next_at = NULL, "
        "sent_at = ?, base_newest = ?, base_row = iif(kind = 'customer', "
        "(SELECT ifnull(max(row), 0) FROM customer), (SELECT ifnull(max(row), 0) FROM order_fact)), "
        "base_seen = (SELECT seen_at FROM source WHERE connection_id = outbox.connection_id), base_timeline = ? WHERE id = ?",
        (
            to_millis(how.sent_at),
            None if how.newest is None else to_millis(how.newest),
            b"".join(marks_of(updates)),
            entry_id,
        ),
    )
    shops.advance(connection, entry.connection_id)
    sending = outbox_rows.read(connection, entry_id)
    return None if sending is None else outbox_rows.with_image(connection, sending)


def claimed(connection: apsw.Connection, connection_ids: Collection[str]) -> frozenset[str]:
    """Return the orders that entries of these connections made, and the customers that they made or changed."""
    found = connection.execute(
        "SELECT order_id FROM outbox WHERE connection_id IN (SELECT value FROM json_each(?)) "
        "AND kind IN ('create', 'customer') AND order_id <> ''",
        (msgspec.json.encode(list(connection_ids)).decode(),),
    )
    return frozenset(order_id for (order_id,) in found)


def gone(connection: apsw.Connection, entry: Entry) -> dict[str, datetime | None]:
    """Return the orders of the list before the sending that the newest list holds no longer, and when they were updated, UTC."""
    found = connection.execute(
        "SELECT fact.id, fact.updated_at FROM outbox o JOIN source ON source.connection_id = o.connection_id "
        "JOIN last_seen ON last_seen.at >= o.base_seen JOIN order_fact fact ON fact.row = last_seen.row "
        "WHERE o.id = ? AND fact.source = source.id AND fact.row <= o.base_row",
        (entry.id,),
    )
    return {order_id: parse_time(updated_at) for order_id, updated_at in found}


def doubt_unsure(connection: apsw.Connection, connection_id: str, reason: str) -> None:
    """Ask a person about what a connection may have sent: it can no longer be looked up."""
    connection.execute(
        "UPDATE outbox SET question = 'lost', reason = ?, next_at = NULL "
        "WHERE connection_id = ? AND state IN ('sending', 'unsure') AND question = ''",
        (reason, connection_id),
    )


def doubt_all(connection: apsw.Connection) -> None:
    """Ask a person about everything that waits: this outbox comes from a backup, and all of it may have been sent since."""
    connection.execute(
        "UPDATE outbox SET state = 'ready', question = 'lost', next_at = NULL, reason = ? "
        "WHERE state IN ('undo', 'ready', 'sending', 'unsure')",
        (tr_noop("It comes from a backup. It may have been sent since the backup was made."),),
    )


def _is_its_turn(connection: apsw.Connection, entry: Entry) -> bool:
    """Tell whether nothing is left that must be known before this one goes."""
    if target_of(entry.payload):
        before = connection.execute(
            "SELECT 1 FROM outbox WHERE connection_id = ?1 AND kind = ?4 AND order_id = ?2 AND id <> ?3 "
            "AND (state IN ('sending', 'unsure') OR (id < ?3 AND state IN ('undo', 'ready'))) LIMIT 1",
            (entry.connection_id, entry.order_id, entry.id, entry.kind.value),
        ).get
        return before is None
    in_flight = outbox_rows.read_where(
        connection,
        "o.connection_id = ? AND o.kind = ? AND o.state IN ('sending', 'unsure') AND o.question = ''",
        (entry.connection_id, entry.kind.value),
    )
    return not any(may_be_confused(entry.payload, other.payload) for other in in_flight)


def _conflicts(connection: apsw.Connection, entry: Entry, change: StatusChange, status: str) -> bool:
    """Tell whether the order has a status that neither the person saw nor an earlier entry of this outbox brought about."""
    if not change.seen_status or not status or status == change.seen_status:
        return False
    own = connection.execute(
        "SELECT payload ->> 'status' FROM outbox WHERE connection_id = ? AND kind = 'status' AND order_id = ? AND id < ? "
        "AND state = 'done' AND done_at >= ? ORDER BY id DESC LIMIT 1",
        (entry.connection_id, entry.order_id, entry.id, to_millis(entry.created_at)),
    ).get
    return bool(own != status)


def _customer_conflicts(connection: apsw.Connection, entry: Entry, write: CustomerWrite) -> str:
    """Return what stands at the server in fields that somebody else changed, as JSON by field; empty where nothing does."""
    source = connection.execute("SELECT id FROM source WHERE connection_id = ?", (entry.connection_id,)).get
    customer = None if source is None else read_by_id(connection, source, write.customer_id)
    apart = {} if customer is None else conflicts(write, customer)
    return msgspec.json.encode(apart).decode() if apart else ""


def _as_archived(connection: apsw.Connection, entry: Entry) -> tuple[str, tuple[OrderUpdate, ...]]:
    if entry.row is None or not isinstance(entry.payload, StatusChange):
        return "", ()
    row = connection.execute("SELECT status, updates FROM order_fact WHERE row = ?", (entry.row,)).fetchone()
    return ("", ()) if row is None else (row[0], _updates.decode(row[1]) if row[1] else ())


def _held(
    connection: apsw.Connection, entry: Entry, question: Question, status: str, reason: str
) -> Entry | None:
    connection.execute(
        "UPDATE outbox SET question = ?, server_status = ?, reason = ?, next_at = NULL WHERE id = ?",
        (question.value, status, reason, entry.id),
    )
    return outbox_rows.read(connection, entry.id)


def send_on(connection: apsw.Connection, entry: Entry) -> None:
    """Let an entry go on as a person decided: to the shop that is there now, over the status that was met."""
    payload, mark = entry.payload, entry.shop
    if entry.question is Question.CONFLICT and isinstance(payload, StatusChange):
        payload = replace(payload, seen_status=entry.server_status)
    if entry.question is Question.CONFLICT and isinstance(payload, CustomerWrite):
        payload = replace(
            payload, seen={**payload.seen, **msgspec.json.decode(entry.server_status, type=dict[str, str])}
        )
    if entry.question is Question.OTHER_SHOP:
        mark = shops.begin(connection, entry.connection_id, "").mark
    connection.execute(
        "UPDATE outbox SET state = 'ready', question = '', reason = '', next_at = NULL, payload = ?, shop = ? WHERE id = ?",
        (outbox_rows.body_of(payload), mark, entry.id),
    )
