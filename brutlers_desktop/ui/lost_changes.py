"""What is said before something takes the outbox away, as it stands at that moment."""

from brutlers_desktop.domain.order_drafts import draft_key, taken_back_key, taken_back_orders
from brutlers_desktop.errors import AppError
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.waiting_words import UNREAD, waiting, waiting_words


async def lost_words(bridge: Bridge, connection_id: str = "") -> str:
    """Return which changes and drafts are lost with the outbox, or with one connection; empty where none are."""
    desk = bridge.desk
    if desk is None:
        return ""
    ids = [each.id for each in desk.connections.all if connection_id in ("", each.id)]
    try:
        entries = await desk.outbox.entries()
        drafts = 0
        for each in ids:
            drafts += bool(await desk.outbox.load_draft(draft_key(each)))
            drafts += len(taken_back_orders(await desk.outbox.load_draft(taken_back_key(each))))
    except AppError:
        return tr(UNREAD)
    own = (each for each in entries if connection_id in ("", each.connection_id))
    return waiting_words(waiting(own, drafts), of_connection=bool(connection_id))
