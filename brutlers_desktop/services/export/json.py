"""JSON for programs: every order as the API gives it, with its timeline, and the connection it came by.

Nothing is marked or shortened: a text in JSON is never a formula, and a program wants what was there.
"""

import io
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, BinaryIO

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
                text.write(separator + json.dumps(_as_api(each), ensure_ascii=False, separators=(",", ":")))
                separator = ",\n"
            progress.advance(len(page))
        text.write("\n]}\n")
        text.flush()
    finally:
        text.detach()


def _as_api(each: ExportOrder) -> dict[str, Any]:
    """Return the order under the API's own names (API page: Orders)."""
    order = each.order
    return {
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
        "customer": {
            "name": order.customer.name,
            "email": order.customer.email,
            "phone": order.customer.phone,
        },
        "updates": [
            {"status": update.status, "message": update.message, "createdAt": update.created_at}
            for update in order.updates
        ],
        "createdAt": order.created_at,
        "updatedAt": order.updated_at,
    }
