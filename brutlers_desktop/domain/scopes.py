"""OAuth scopes of Brutlers and how they are said to a person. The set is open: an unknown scope shows its raw name."""

from collections.abc import Iterable
from typing import Final

from brutlers_desktop.translation import tr, tr_noop

ORDERS_READ: Final = "orders:read"
ORDERS_WRITE: Final = "orders:write"
CUSTOMERS_READ: Final = "customers:read"
CUSTOMERS_WRITE: Final = "customers:write"
PROFILE_READ: Final = "profile:read"

SENTENCES: Final[dict[str, str]] = {
    ORDERS_READ: tr_noop("See orders"),
    ORDERS_WRITE: tr_noop("Create orders and change their status"),
    CUSTOMERS_READ: tr_noop("See customers"),
    PROFILE_READ: tr_noop("See your shop's profile"),
    CUSTOMERS_WRITE: tr_noop("Create and change customers"),
    "appointments:read": tr_noop("See appointments"),
    "appointments:write": tr_noop("Create, change and delete appointments"),
}
"""What each known scope allows (API page: OAuth, scopes), in the order in which they are offered."""

_WORKS: Final = tr_noop("The app works without it.")
_WITHOUT: Final[dict[str, str]] = {
    ORDERS_READ: tr_noop("Without it, the app cannot show new orders."),
    ORDERS_WRITE: tr_noop("Without it, the app can neither create orders nor change their status."),
    CUSTOMERS_READ: tr_noop("Without it, the app cannot show your customers."),
    CUSTOMERS_WRITE: tr_noop("Without it, the app can neither create nor change customers."),
    PROFILE_READ: tr_noop("Without it, the app cannot tell by itself whose shop this is."),
}

DEFAULT_SCOPES: Final = (ORDERS_READ, ORDERS_WRITE, CUSTOMERS_READ, PROFILE_READ)


def sentence(scope: str) -> str:
    """Return what ``scope`` allows, in a person's words; its raw name if it is unknown."""
    return tr(SENTENCES[scope]) if scope in SENTENCES else scope


def without(scope: str) -> str:
    """Return what does not work here without ``scope``; empty for an unknown one."""
    return tr(_WITHOUT.get(scope, _WORKS)) if scope in SENTENCES else ""


def change_words(before: Iterable[str], after: Iterable[str]) -> str:
    """Return in a person's words which scopes were gained and which lost; empty if they are the same."""
    had, has = set(before), set(after)
    gained = in_offered_order(scope for scope in after if scope not in had)
    lost = in_offered_order(scope for scope in before if scope not in has)
    parts = (
        tr("Now also: {permissions}", permissions=", ".join(map(sentence, gained))) if gained else "",
        tr("No longer: {permissions}", permissions=", ".join(map(sentence, lost))) if lost else "",
    )
    return " · ".join(filter(None, parts))


def parse_scope_list(text: str) -> tuple[str, ...]:
    """Split a space-separated scope list (RFC 6749 3.3), keeping order and dropping repeats."""
    return tuple(dict.fromkeys(text.split()))


def in_offered_order(scopes: Iterable[str]) -> tuple[str, ...]:
    """Return ``scopes`` without repeats: known ones in the order offered, then the unknown ones."""
    given = dict.fromkeys(scopes)
    return (*(s for s in SENTENCES if s in given), *(s for s in given if s not in SENTENCES))
