"""What a pre-flight looks at on this computer: the client ID, the way back from the browser, the place for secrets."""

import secrets
from collections.abc import Callable, Sequence
from typing import Final

from brutlers_desktop.domain.drafts import CLIENT_ID_PREFIX
from brutlers_desktop.domain.preflight import Check, Finding, Outcome
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import Action, AppError
from brutlers_desktop.oauth.loopback_socket import is_free
from brutlers_desktop.oauth.redirect_uri import parse_redirect_uri
from brutlers_desktop.translation import tr, trn
from brutlers_desktop.vault.names import PROBE
from brutlers_desktop.vault.worker import VaultWorker

_PROBE_BYTES: Final = 12


def check_client_id(client_id: str) -> Finding:
    """Look whether it is written as Brutlers writes them (API page: OAuth, step 1). No more than a warning."""
    if client_id.startswith(CLIENT_ID_PREFIX) and len(client_id) > len(CLIENT_ID_PREFIX):
        return Finding(Check.CLIENT_ID, Outcome.OK, tr("It looks like one from Brutlers."))
    return Finding(
        Check.CLIENT_ID,
        Outcome.WARNING,
        tr("It does not begin with {prefix} as those from Brutlers do.", prefix=CLIENT_ID_PREFIX),
        tr("Compare it with the Vendor Dashboard, under Integrations."),
        Action.EDIT_CONNECTION,
    )


def check_redirects(redirect_uris: Sequence[str], is_ours: Callable[[str], bool]) -> Finding:
    """Look whether the browser could come back: each registered port is tried. ``is_ours``: this app listens there now."""
    taken: list[str] = []
    free: list[str] = []
    for uri in redirect_uris:
        try:
            redirect = parse_redirect_uri(uri)
        except AppError:
            return Finding(
                Check.REDIRECT,
                Outcome.FAILED,
                tr("A redirect URI of this connection cannot be used."),
                tr("Write it exactly as it is registered at Brutlers."),
                Action.EDIT_CONNECTION,
            )
        (free if is_ours(uri) or is_free(redirect) else taken).append(str(redirect.port))
    if not free:
        return Finding(
            Check.REDIRECT,
            Outcome.FAILED,
            trn(
                "Another program uses every port that the browser could come back to ({ports}).",
                "Another program uses every port that the browser could come back to ({ports}).",
                len(taken),
                ports=", ".join(taken),
            ),
            tr(
                "Close that program, or register a redirect URI with another port at Brutlers and add it "
                "here."
            ),
            Action.EDIT_CONNECTION,
        )
    if taken:
        return Finding(
            Check.REDIRECT,
            Outcome.WARNING,
            trn(
                "Another program uses port {ports}; the browser comes back by {free}.",
                "Another program uses port {ports}; the browser comes back by {free}.",
                len(taken),
                ports=", ".join(taken),
                free=free[0],
            ),
            tr("Nothing needs to be done as long as all of them are registered at Brutlers."),
        )
    found = trn("Port {ports} is free.", "Ports {ports} are free.", len(free), ports=", ".join(free))
    return Finding(Check.REDIRECT, Outcome.OK, found)


async def check_vault(vault: VaultWorker) -> Finding:
    """Write, read and delete an entry of its own; the person's secrets are not touched."""
    probe = Secret(secrets.token_urlsafe(_PROBE_BYTES))
    try:
        opened = await vault.open()
        await vault.set(PROBE, probe)
        found = await vault.get(PROBE)
        await vault.delete(PROBE)
    except AppError as error:
        return Finding(Check.VAULT, Outcome.FAILED, f"{error.title}.", error.message, error.action)
    if found is None:
        return Finding(
            Check.VAULT,
            Outcome.FAILED,
            tr("What is stored there is gone at once."),
            tr("Restart the system's keyring, then check again."),
            Action.RETRY,
        )
    if opened.notice is not None:
        return Finding(Check.VAULT, Outcome.WARNING, f"{opened.notice.title}.", opened.notice.message)
    return Finding(Check.VAULT, Outcome.OK, tr("Secrets can be stored and read."))
