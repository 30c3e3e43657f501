"""The combinations of connection, type and status on record, with their counts and paces."""

from collections.abc import Sequence

from brutlers_desktop.domain.risk import Pace
from brutlers_desktop.store.handle import Reader
from brutlers_desktop.store.plan import Facet


def facets(reader: Reader, connection_ids: Sequence[str]) -> list[Facet]:
    """Return those of the connections that some order has now. Raises ``AppError`` or ``Interrupted``."""
    marks = ", ".join("?" * len(connection_ids))
    found = reader.rows(
        "SELECT facet.id, type, status, orders, usual_stage, usual_rest, careful_stage, careful_rest "  # noqa: S608 - question marks
        f"FROM facet JOIN source ON source.id = facet.source WHERE connection_id IN ({marks}) AND orders > 0",
        tuple(connection_ids),
    )
    return [
        Facet(number, kind, status, orders, None if pace[0] is None else Pace(*pace))
        for number, kind, status, orders, *pace in found
    ]
