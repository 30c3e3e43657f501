"""One customer's data on this computer: taken out to a file, or erased, with a receipt (GDPR, articles 15, 17 and 20)."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.customers import CustomerRecord
from brutlers_desktop.domain.order_drafts import draft_key, taken_back_key
from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.outbox import Entry, WriteState
from brutlers_desktop.errors import Action, AppError
from brutlers_desktop.services.customers import Customers, StoredCustomer
from brutlers_desktop.services.events import CustomersChanged, Events, OrdersArrived, OrdersChanged
from brutlers_desktop.services.export.whole_file import whole_file
from brutlers_desktop.store import customer_erasing
from brutlers_desktop.store.customer_erasing import Erasure
from brutlers_desktop.store.database import Database
from brutlers_desktop.store.moments import to_millis
from brutlers_desktop.translation import tr, trn

if TYPE_CHECKING:
    from brutlers_desktop.services.orders import Orders
    from brutlers_desktop.services.outbox import Outbox

SHOWN_HASH: Final = 8
"""Bytes of the first hash that a receipt shows: enough to find the mark again, too little to find a person."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was erased and when (UTC). It tells nothing of the person but a salted hash."""

    at: datetime
    erasure: Erasure

    def text(self) -> str:
        """Return the receipt to read and to save."""
        done = self.erasure
        mark = done.hashes[0][:SHOWN_HASH].hex() if done.hashes else "–"
        lines = (
            tr("Receipt: a customer’s data was erased from this computer"),
            "",
            tr("When: {moment}", moment=self.at.astimezone().strftime("%Y-%m-%d %H:%M %z")),
            tr("Reference: {hash} (a salted hash; it tells nothing of the person)", hash=mark),
            "",
            tr("Erased:"),
            "- "
            + tr("the customer’s facts: name, e-mail, phone, wedding date, notes, measurements, preferences"),
            "- "
            + trn(
                "{n} order with its timeline and pictures",
                "{n} orders with their timelines and pictures",
                done.orders,
            ),
            "- " + trn("{n} earlier version", "{n} earlier versions", done.versions),
            "- " + trn("{n} entry of the outbox", "{n} entries of the outbox", done.writes),
            "- " + trn("{n} draft", "{n} drafts", done.drafts),
            "- " + tr("the words by which they were found"),
            "",
            tr(
                "Not erased by this: what Brutlers keeps on its servers, backups, exports and prints that were made before."
            ),
            tr("What Brutlers goes on telling of these orders and this customer is not taken in here again."),
        )
        return "\n".join(lines) + "\n"


class WritesWait(AppError):
    """Entries of the outbox that are not done tell of the customer."""

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        super().__init__(
            tr("Something of this customer waits in the Outbox"),
            trn(
                "{n} change has not been sent to Brutlers. Discard it, or wait until it is sent, then erase again.",
                "{n} changes have not been sent to Brutlers. Discard them, or wait until they are sent, then erase again.",
                len(entries),
            ),
            Action.SHOW_OUTBOX,
        )
        self.entries = entries


class CustomerPrivacy:
    """Both work on what the archive holds; the copy at Brutlers is not touched. All raise ``AppError``."""

    def __init__(
        self, *, events: Events, customers: Customers, orders: "Orders", outbox: "Outbox", clock: Clock
    ) -> None:
        self._events = events
        self._customers = customers
        self._orders = orders
        self._outbox = outbox
        self._clock = clock

    async def export(self, row: int, path: Path) -> None:
        """Write all that is held of a customer to a file: a page to read where it ends in ``.html``, else JSON."""
        held = await self.held(row)
        body = as_page(held) if path.suffix.lower() in (".html", ".htm") else as_json(held)
        await asyncio.to_thread(_write, path, body)

    async def held(self, row: int) -> dict[str, Any]:
        """Return all that is held of a customer, as JSON can say it."""
        stored = await self._there(row)
        archive = self._orders.archive
        orders = []
        for order_row in stored.orders:
            order = await archive.order(order_row)
            if order is not None:
                orders.append(
                    {
                        "order": _fields(order.row.order),
                        "firstSeen": order.row.first_seen,
                        "lastSeen": order.row.last_seen,
                        "earlierVersions": [
                            {"order": _fields(each.order), "since": each.since, "until": each.until}
                            for each in order.versions
                        ],
                    }
                )
        return {
            "exportedAt": self._clock.now(),
            "customer": _fields(stored.row.customer),
            "firstSeen": stored.row.first_seen,
            "earlierVersions": [
                {"customer": _fields(each.customer), "since": each.since, "until": each.until}
                for each in stored.versions
            ],
            "orders": orders,
            "outbox": [_entry_fields(each) for each in await self.writes_of(stored)],
        }

    async def writes_of(self, stored: StoredCustomer) -> tuple[Entry, ...]:
        """Return the entries of the outbox, done or not, that tell of a customer."""
        of, customer = stored.row.connection_id, stored.row.customer
        ids = {order.id for order in stored.orders.values()}

        def read(database: Database) -> tuple[Entry, ...]:
            with database.write() as connection:
                return tuple(customer_erasing.writes_of(connection, of, customer, ids))

        return await self._orders.archive.write(read)

    async def erase(self, row: int, *, discard: bool = False) -> Receipt:
        """Erase a customer. ``discard``: what waits in the outbox is discarded; what is under way cannot be.

        Raises ``WritesWait`` where something is left there; then nothing was erased.
        """
        stored = await self._there(row)
        waiting = [each for each in await self.writes_of(stored) if each.state is not WriteState.DONE]
        if discard:
            waiting = [each for each in waiting if not await self._outbox.discard(each.id)]
        if waiting:
            raise WritesWait(tuple(waiting))
        now, of = self._clock.now(), stored.row.connection_id
        keys = (draft_key(of), taken_back_key(of))
        erasure = await self._orders.archive.write(
            lambda database: customer_erasing.erase(database, row, tuple(stored.orders), to_millis(now), keys)
        )
        self._events.publish(CustomersChanged(of))
        self._events.publish(OrdersArrived(of, everything=True))
        self._events.publish(OrdersChanged(of))
        return Receipt(now, erasure or Erasure())

    async def save_receipt(self, receipt: Receipt, path: Path) -> None:
        """Write a receipt to a file."""
        await asyncio.to_thread(_write, path, receipt.text().encode())

    async def _there(self, row: int) -> StoredCustomer:
        stored = await self._customers.customer(row)
        if stored is None:
            raise AppError(
                tr("This customer is gone"), tr("They were erased meanwhile. Nothing was changed.")
            )
        return stored


def as_json(held: dict[str, Any]) -> bytes:
    """Return the data as JSON, to be read by machines (GDPR, article 20)."""
    return msgspec.json.format(msgspec.json.encode(held), indent=2) + b"\n"


def as_page(held: dict[str, Any]) -> bytes:
    """Return the data as a page to read: text only, nothing in it is fetched or run."""
    heading = escape(tr("Data of one customer"))
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{heading}</title><style>body{{font-family:sans-serif;max-width:60em;margin:2em auto}}"
        "table{border-collapse:collapse}td{border-bottom:1px solid #ddd;padding:4px 12px 4px 0;vertical-align:top;"
        f"white-space:pre-wrap}}</style></head><body><h1>{heading}</h1>{_html(msgspec.to_builtins(held))}</body></html>\n"
    ).encode("utf-8", "replace")


def _html(value: Any) -> str:
    if isinstance(value, dict):
        rows = (
            f"<tr><td><b>{escape(str(name))}</b></td><td>{_html(each)}</td></tr>"
            for name, each in value.items()
            if each not in ("", None, [], {})
        )
        return f"<table>{''.join(rows)}</table>"
    if isinstance(value, list):
        return "".join(f"<div>{_html(each)}</div>" for each in value)
    return escape(str(value))


def _fields(record: CustomerRecord | Order) -> dict[str, Any]:
    """Return what a record says; JSON in it is taken apart."""
    fields: dict[str, Any] = msgspec.to_builtins(record)
    for name in fields.keys() & {"measurements", "preferences", "other"}:
        with suppress(ValueError, RecursionError):  # what cannot be taken apart is shown as it is
            fields[name] = msgspec.json.decode(fields.get(name) or "null")
    return fields


def _entry_fields(entry: Entry) -> dict[str, Any]:
    payload = {
        name: text for name, text in msgspec.to_builtins(entry.payload).items() if name != "image" and text
    }
    return {
        "what": entry.kind.value,
        "state": entry.state.value,
        "savedAt": entry.created_at,
        "sentAt": entry.sent_at,
        "payload": payload,
    }


def _write(path: Path, body: bytes) -> None:
    with whole_file(path) as (file, _):
        file.write(body)
