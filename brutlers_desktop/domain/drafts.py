"""What a person types to add or edit a connection, and the checks on it."""

from dataclasses import dataclass
from typing import Final

from brutlers_desktop.domain.addresses import check_base_url, check_redirect_uris
from brutlers_desktop.domain.scopes import DEFAULT_SCOPES
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import InputError
from brutlers_desktop.translation import tr

NAME_FIELD: Final = "connectionName"
CLIENT_ID_FIELD: Final = "clientId"
CLIENT_SECRET_FIELD: Final = "clientSecret"  # noqa: S105 - a name
SCOPES_FIELD: Final = "scopeChoices"

CLIENT_ID_PREFIX: Final = "brut_app_"
CLIENT_SECRET_PREFIX: Final = "brut_secret_"  # noqa: S105 - a prefix
MAX_NAME: Final = 60
MAX_CREDENTIAL: Final = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionDraft:
    """A connection as checked; ``client_secret`` None means: keep the stored one."""

    name: str
    client_id: str
    client_secret: Secret | None
    base_url: str
    redirect_uris: tuple[str, ...]
    scopes: tuple[str, ...] = DEFAULT_SCOPES
    is_sample: bool = False


def check_name(text: str) -> str:
    """Return the name, trimmed. Raises ``InputError`` if it is empty, too long or unprintable."""
    name = text.strip()
    if not name:
        raise InputError(NAME_FIELD, tr("Give the connection a name, for example your shop's."))
    if len(name) > MAX_NAME or not name.isprintable():
        raise InputError(NAME_FIELD, tr("Use at most {most} ordinary characters.", most=MAX_NAME))
    return name


def check_client_id(text: str) -> str:
    """Return the client ID, trimmed. Raises ``InputError`` on what cannot be one (RFC 6749 A.1: visible ASCII)."""
    client_id = text.strip()
    if not client_id:
        raise InputError(
            CLIENT_ID_FIELD, tr("Copy the Client ID from the Vendor Dashboard, under Integrations.")
        )
    if client_id.startswith(CLIENT_SECRET_PREFIX):
        raise InputError(
            CLIENT_ID_FIELD, tr("This looks like the Client Secret. The Client ID begins with brut_app_.")
        )
    _check_credential(client_id, CLIENT_ID_FIELD)
    return client_id


def check_client_secret(text: str, *, optional: bool = False) -> Secret | None:
    """Return the client secret, trimmed; None if it is empty and ``optional``. Raises ``InputError``."""
    secret = text.strip()
    if not secret:
        if optional:
            return None
        raise InputError(
            CLIENT_SECRET_FIELD, tr("Copy the Client Secret from the Vendor Dashboard, under Integrations.")
        )
    if secret.startswith(CLIENT_ID_PREFIX):
        raise InputError(
            CLIENT_SECRET_FIELD,
            tr("This looks like the Client ID. The Client Secret begins with brut_secret_."),
        )
    _check_credential(secret, CLIENT_SECRET_FIELD)
    return Secret(secret)


def check_scopes(scopes: tuple[str, ...]) -> tuple[str, ...]:
    """Return the scopes. Raises ``InputError`` if there is none."""
    if not scopes:
        raise InputError(SCOPES_FIELD, tr("Choose at least one permission."))
    return scopes


def check_draft(
    *,
    name: str,
    client_id: str,
    client_secret: str,
    base_url: str,
    redirect_uris: str,
    scopes: tuple[str, ...],
    editing: bool,
) -> ConnectionDraft:
    """Check everything that was typed. Raises ``InputError`` for the first field that cannot be used."""
    return ConnectionDraft(
        name=check_name(name),
        client_id=check_client_id(client_id),
        client_secret=check_client_secret(client_secret, optional=editing),
        base_url=check_base_url(base_url),
        redirect_uris=check_redirect_uris(redirect_uris),
        scopes=check_scopes(scopes),
    )


def _check_credential(text: str, field: str) -> None:
    if not all("!" <= character <= "~" for character in text) or len(text) > MAX_CREDENTIAL:
        raise InputError(
            field,
            tr("It holds a space or another character that cannot be part of it. Please copy it again."),
        )
