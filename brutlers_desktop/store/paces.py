"""Learning how long a shop's orders take, from a bounded number of timelines, and keeping it with the facets."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

import msgspec

from brutlers_desktop.domain.orders import OrderUpdate
from brutlers_desktop.domain.risk import Pace, Stay, stays
from brutlers_desktop.store.database import Database
from brutlers_desktop.store.handle import Reader

RECENT: Final = 120
"""Orders of each type and status, the last changed first, whose timelines teach."""

_updates: Final = msgspec.json.Decoder(tuple[OrderUpdate, ...])
_TIMELINES: Final = (
    "SELECT updates FROM order_fact WHERE row IN "  # noqa: S608 - our own number
    f"(SELECT row FROM orders WHERE facet = ? ORDER BY changed DESC LIMIT {RECENT})"
)
_KEEP: Final = (
    "UPDATE facet SET (usual_stage, usual_rest, careful_stage, careful_rest) = (?1, ?2, ?3, ?4) WHERE type = ?5 AND status = ?6 "
    "AND source = (SELECT id FROM source WHERE connection_id = ?7) "
    "AND (usual_stage, usual_rest, careful_stage, careful_rest) IS NOT (?1, ?2, ?3, ?4)"
)


def stays_in(reader: Reader, facet: int, now: datetime) -> list[Stay]:
    """Return what the timelines of one facet teach. Raises ``AppError`` or ``Interrupted``."""
    timelines = reader.rows(_TIMELINES, (facet,))
    return [stay for (body,) in timelines if body for stay in stays(_updates.decode(body), now)]


def keep_paces(database: Database, connection_id: str, paces: Mapping[tuple[str, str], Pace | None]) -> bool:
    """Put the paces of these types and statuses on record; tell whether any is new. Writes nothing if none is.

    Raises ``AppError``.
    """
    with database.write() as connection:
        before = connection.total_changes()
        for (kind, status), pace in paces.items():
            figures = (
                (None,) * 4
                if pace is None
                else (
                    pace.usual_stage,
                    pace.usual_rest,
                    pace.careful_stage,
                    pace.careful_rest,
                )
            )
            connection.execute(_KEEP, (*figures, kind, status, connection_id))
        return bool(connection.total_changes() > before)
