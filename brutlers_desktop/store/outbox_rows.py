"""Outbox entries as rows of the database, and back."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

import apsw
import msgspec

from brutlers_desktop.domain.customer_writes import CustomerWrite
from brutlers_desktop.domain.evidence import MARK_BYTES
from brutlers_desktop.domain.outbox import (
    Baseline,
    Entry,
    NewOrder,
    Payload,
    Question,
    StatusChange,
    WriteState,
)
from brutlers_desktop.store.moments import from_millis

Row = tuple[Any, ...]

SELECT: Final = (
    "SELECT o.id, o.connection_id, o.shop, o.kind, o.state, o.question, o.payload, o.order_id, o.attempts, o.reason, "
    "o.server_words, o.server_status, o.created_at, o.due_at, o.next_at, o.sent_at, o.done_at, o.base_newest, o.base_row, "
    "o.base_timeline, fact.row, fact.customer_name, fact.model FROM outbox o "
    "LEFT JOIN source ON source.connection_id = o.connection_id "
    "LEFT JOIN identity ON identity.source = source.id AND identity.id = o.order_id "
    "LEFT JOIN order_fact fact ON fact.row = identity.row "
)
"""Give its rows to ``entry_of``."""

_new_order: Final = msgspec.json.Decoder(NewOrder)
_change: Final = msgspec.json.Decoder(StatusChange)
_customer: Final = msgspec.json.Decoder(CustomerWrite)


def entry_of(row: Row) -> Entry:
    """Return the entry of a row of ``SELECT``; an image's bytes are left out."""
    (
        entry_id,
        connection_id,
        shop,
        kind,
        state,
        question,
        body,
        order_id,
        attempts,
        reason,
        server_words,
        server_status,
        created_at,
        due_at,
        next_at,
        sent_at,
        done_at,
        base_newest,
        base_row,
        base_timeline,
        archive_row,
        name,
        model,
    ) = row
    payload = _payload(kind, body)
    if isinstance(payload, NewOrder):
        name, model = payload.customer_name, payload.model
    elif isinstance(payload, CustomerWrite):
        name, model = payload.name, ""
    return Entry(
        id=entry_id,
        connection_id=connection_id,
        shop=shop,
        payload=payload,
        created_at=from_millis(created_at),
        due_at=from_millis(due_at),
        state=WriteState(state),
        question=Question(question) if question else None,
        attempts=attempts,
        reason=reason,
        server_words=server_words,
        server_status=server_status,
        next_at=None if next_at is None else from_millis(next_at),
        sent_at=None if sent_at is None else from_millis(sent_at),
        done_at=None if done_at is None else from_millis(done_at),
        order_id=order_id,
        row=archive_row,
        customer_name=name or "",
        model=model or "",
        baseline=Baseline(
            None if base_newest is None else from_millis(base_newest), base_row, _marks(base_timeline)
        ),
    )


def read(connection: apsw.Connection, entry_id: int) -> Entry | None:
    """Return an entry, without its image's bytes; None if there is none."""
    return next(read_where(connection, "o.id = ?", (entry_id,)), None)


def read_where(connection: apsw.Connection, condition: str, bindings: Row) -> Iterator[Entry]:
    """Return the entries that fulfil an SQL condition on ``o``, the oldest first."""
    return (
        entry_of(row) for row in connection.execute(f"{SELECT} WHERE {condition} ORDER BY o.id", bindings)
    )


def body_of(payload: Payload) -> bytes:
    """Return the payload's JSON, without an image's bytes."""
    return msgspec.json.encode(replace(payload, image=b"") if isinstance(payload, StatusChange) else payload)


def keep_image(connection: apsw.Connection, payload: Payload) -> int | None:
    """Keep the payload's image, once for all entries that carry it, and return its id; None if it has none."""
    if not isinstance(payload, StatusChange) or not payload.image:
        return None
    digest = hashlib.blake2b(payload.image, digest_size=32).digest()
    known = connection.execute("SELECT id FROM outbox_image WHERE digest = ?", (digest,)).get
    if known is None:
        known = connection.execute(
            "INSERT INTO outbox_image (digest, body) VALUES (?, ?) RETURNING id", (digest, payload.image)
        ).get
    return int(known)


def drop_images(connection: apsw.Connection) -> None:
    """Delete the images that no entry carries any more."""
    connection.execute(
        "DELETE FROM outbox_image WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE image = outbox_image.id)"
    )


def with_image(connection: apsw.Connection, entry: Entry) -> Entry:
    """Return the entry with its image's bytes."""
    if not isinstance(entry.payload, StatusChange):
        return entry
    body = connection.execute(
        "SELECT body FROM outbox_image WHERE id = (SELECT image FROM outbox WHERE id = ?)", (entry.id,)
    ).get
    return entry if body is None else replace(entry, payload=replace(entry.payload, image=body))


def _payload(kind: str, body: bytes) -> Payload:
    if kind == "customer":
        return _customer.decode(body)
    return _new_order.decode(body) if kind == "create" else _change.decode(body)


def _marks(joined: bytes) -> tuple[bytes, ...]:
    return tuple(joined[at : at + MARK_BYTES] for at in range(0, len(joined), MARK_BYTES))
