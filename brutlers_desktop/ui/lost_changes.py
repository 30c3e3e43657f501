"""What is said before something takes the outbox away, as it stands at that moment."""

from brutlers_desktop.errors import AppError
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.waiting_words import UNREAD, waiting, waiting_words
from brutlers_desktop.ui.new_orders import draft_key


async def lost_words(bridge: Bridge, connection_id: str = "") -> str:
    """Return which changes and drafts are lost with the outbox, or with one connection; empty where none are."""
    desk = bridge.desk
    if desk is None:
        return ""
    ids = [each.id for each in desk.connections.all if connection_id in ("", each.id)]
    try:
        entries = await desk.outbox.entries()
        drafts = [await desk.outbox.load_draft(draft_key(each)) for each in ids]
    except AppError:
        return UNREAD
    own = (each for each in entries if connection_id in ("", each.connection_id))
    return waiting_words(
        waiting(own, sum(map(bool, drafts))), " for this connection" if connection_id else ""
    )
