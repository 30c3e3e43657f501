"""Asking a connection's shop who it is."""

from typing import TYPE_CHECKING

from brutlers_desktop.domain import scopes
from brutlers_desktop.domain.shop import Profile
from brutlers_desktop.errors import NonsenseAnswer, RequestRefused, ScopeMissing

if TYPE_CHECKING:
    from brutlers_desktop.domain.connections import Connection
    from brutlers_desktop.services.sessions import Sessions


async def ask_profile(sessions: "Sessions", connection: "Connection") -> Profile | None:
    """Return the shop's profile; None where it may not be asked for or cannot be told. Raises ``AppError``."""
    if connection.grant is None or scopes.PROFILE_READ not in connection.grant.scopes:
        return None
    try:
        return await sessions.call(connection.id, lambda session: session.api.profile(session.auth))
    except (ScopeMissing, RequestRefused, NonsenseAnswer):
        return None
