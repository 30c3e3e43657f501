"""JSON for programs: every order as the API gives it, with its timeline, and the connection it came by.

Nothing is marked or shortened: a text in JSON is never a formula, and a program wants what was there.
"""

import io
from collections.abc import Iterable, Sequence
from itertools import chain, repeat
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from brutlers_desktop.domain.other_facts import unpacked
from brutlers_desktop.services.export.columns import ExportColumn, ExportOrder
from brutlers_desktop.services.export.whole_file import Progress


def write(
    file: BinaryIO,
    _folder: Path,
    _columns: Sequence[ExportColumn],
    pages: Iterable[Sequence[ExportOrder]],
    progress: Progress,
) -> None:
    """Write ``{"orders":[…]}``, one order a line. Raises ``OSError``, ``Cancelled``."""
    text = io.TextIOWrapper(file, encoding="utf-8", errors="replace", newline="", write_through=True)
    try:
        text.write('{"orders":[')
        separator = "\n"
        for page in pages:
            for each in page:
                text.write(separator + _line(_as_api(each)))
                separator = ",\n"
            progress.advance(len(page))
        text.write("\n]}\n")
        text.flush()
    finally:
        text.detach()


def _line(order: dict[str, Any]) -> str:
    try:
        return msgspec.json.encode(order).decode(errors="replace")
    except UnicodeEncodeError:
        return msgspec.json.encode(_whole(order)).decode(errors="replace")


def _whole(value: Any) -> Any:
    """Return the value with a question mark in the place of each half of a character."""
    if isinstance(value, str):
        return value.encode(errors="replace").decode()
    if isinstance(value, dict):
        return {name: _whole(each) for name, each in value.items()}
    return [_whole(each) for each in value] if isinstance(value, list) else value


def _as_api(each: ExportOrder) -> dict[str, Any]:
    """Return the order under the API's own names (API page: Orders), the fields that are not known here included."""
    order = each.order
    other = unpacked(order.other)
    return other.order | {
        "connection": each.connection,
        "id": order.id,
        "type": order.type,
        "status": order.status,
        "model": order.model,
        "size": order.size,
        "color": order.color,
        "description": order.description,
        "specialRequests": order.special_requests,
        "weddingDate": order.wedding_date,
        "customer": other.customer
        | {
            "name": order.customer.name,
            "email": order.customer.email,
            "phone": order.customer.phone,
        },
        "updates": [
            unknown
            | {
                "status": update.status,
                "message": update.message,
                "createdAt": update.created_at,
                "image": update.image,
            }
            for update, unknown in zip(order.updates, chain(other.updates, repeat({})), strict=False)
        ],
        "createdAt": order.created_at,
        "updatedAt": order.updated_at,
    }
