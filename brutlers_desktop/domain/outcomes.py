"""What a failed write leaves behind. Pure."""

from enum import StrEnum
from typing import Final

from brutlers_desktop.errors import (
    EnvironmentFault,
    InputError,
    InvalidClient,
    Offline,
    RateLimited,
    RequestRefused,
    ScopeMissing,
    ServerFault,
    SignInNeeded,
)

REQUEST_TIMEOUT: Final = 408
"""RFC 9110 15.5.9: the server gave up waiting for the request, or says so of one that it has already carried out."""


class Outcome(StrEnum):
    """What is certain after a write has failed.

    ``NOT_SENT``: it took no effect, and may be sent again. ``UNSURE``: it may have taken effect. ``REFUSED``: the server said no.
    ``SIGN_IN``: it took no effect, and only a person can help.
    """

    NOT_SENT = "not-sent"
    UNSURE = "unsure"
    REFUSED = "refused"
    SIGN_IN = "sign-in"


def outcome_of(error: BaseException) -> Outcome:
    """Return what ``error``, raised by a write, leaves behind. Whatever is not known to be harmless is ``UNSURE``."""
    match error:
        case SignInNeeded() | InvalidClient():
            return Outcome.SIGN_IN
        case RequestRefused(status=status):
            return Outcome.UNSURE if status == REQUEST_TIMEOUT else Outcome.REFUSED
        case ScopeMissing() | InputError():
            return Outcome.REFUSED
        case RateLimited():
            return Outcome.NOT_SENT
        case Offline(sent=sent):
            return Outcome.UNSURE if sent else Outcome.NOT_SENT
        case ServerFault():
            return Outcome.UNSURE
        case EnvironmentFault():  # keyring, disk or another grant: no token to send with
            return Outcome.NOT_SENT
    return Outcome.UNSURE
