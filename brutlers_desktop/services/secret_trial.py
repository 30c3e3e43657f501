"""Trying a client secret at the server before it takes the place of the stored one."""

import asyncio
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.errors import AppError, RateLimited
from brutlers_desktop.translation import tr

if TYPE_CHECKING:
    from brutlers_desktop.domain.connections import Connection
    from brutlers_desktop.domain.secret import Secret
    from brutlers_desktop.services.connections import Connections
    from brutlers_desktop.services.sessions import Sessions

EDIT_PATIENCE: Final = 20.0
"""Seconds that a trial may take before a change is saved."""
ADD_PATIENCE: Final = 4.0
"""Seconds before a new connection is saved untried: its first sign-in tries the secret anyway."""


class Verdict(StrEnum):
    """What a trial showed. ``NOT_NEEDED``: nothing changed that could be tried."""

    RIGHT = "right"
    WRONG = "wrong"
    UNTOLD = "untold"
    NOT_NEEDED = "not-needed"


@dataclass(frozen=True, slots=True)
class Trial:
    """The verdict, and for ``UNTOLD`` in a sentence or two why it cannot be told."""

    verdict: Verdict
    why: str = ""


class SecretTrial:
    """Asks the server whether it knows a client ID with its secret. Nothing is stored, and no grant is touched."""

    def __init__(self, connections: "Connections", sessions: "Sessions") -> None:
        self._connections = connections
        self._sessions = sessions

    async def run(self, draft: ConnectionDraft, connection_id: str = "") -> Trial:
        """Try what ``draft`` changes of the connection; without one, what it would add. To cancel is to stop it. Raises ``VaultDenied``."""
        before = self._connections.get(connection_id) if connection_id else None
        secret = await self._secret(draft, before)
        if secret is None:
            return Trial(Verdict.NOT_NEEDED)
        try:
            async with asyncio.timeout(ADD_PATIENCE if before is None else EDIT_PATIENCE):
                known = await self._ask(draft, secret)
        except TimeoutError:
            return Trial(Verdict.UNTOLD, tr("Brutlers did not answer in time."))
        except RateLimited as error:  # its message says that it goes on by itself; a trial does not
            return Trial(Verdict.UNTOLD, f"{error.title}. {tr('Try again in some minutes.')}")
        except AppError as error:
            return Trial(Verdict.UNTOLD, f"{error.title}. {error.message}")
        if known is None:
            return Trial(
                Verdict.UNTOLD,
                tr("The server takes any secret at this point; only a sign-in shows whether it is right."),
            )
        return Trial(Verdict.RIGHT if known else Verdict.WRONG)

    async def _secret(self, draft: ConnectionDraft, before: "Connection | None") -> "Secret | None":
        """Return the secret to try; None where nothing was typed that it could prove. A stored one goes to no other server."""
        if draft.client_secret is not None or before is None:
            return draft.client_secret
        if before.client_id == draft.client_id or before.base_url != draft.base_url:
            return None
        return await self._connections.stored_secret(before.id)

    async def _ask(self, draft: ConnectionDraft, secret: "Secret") -> bool | None:
        client = await self._sessions.token_client()
        from brutlers_desktop.oauth.client import Registration  # noqa: PLC0415 - there by now
        from brutlers_desktop.oauth.trial import is_known  # noqa: PLC0415

        registration = Registration(draft.base_url, draft.client_id, secret)
        return await is_known(client, registration, draft.redirect_uris[0])
