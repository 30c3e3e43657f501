"""The journal in words for a person. Pure; times are left to whoever knows the person's zone."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from brutlers_desktop.domain.journal import ApiCall, Fault, Happening, Kind


class Group(StrEnum):
    """What a timeline can be filtered by; the value is also the word on the chip."""

    ACCESS = "Access"
    NETWORK = "Network"
    CHANGES = "Changes"
    ORDERS = "Orders"


class Tone(StrEnum):
    """How good a happening is."""

    GOOD = "good"
    PLAIN = "plain"
    ATTENTION = "attention"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class KindWords:
    """A kind's word, its group and tone, and what is said where no cause is known."""

    word: str
    group: Group
    tone: Tone
    meaning: str


KINDS: Final[dict[Kind, KindWords]] = {
    Kind.CONNECTED: KindWords("Connected", Group.ACCESS, Tone.GOOD, "You allowed access in the browser"),
    Kind.SIGN_IN_FAILED: KindWords(
        "Not connected", Group.ACCESS, Tone.ATTENTION, "The sign-in did not succeed"
    ),
    Kind.RENEWED: KindWords("Renewed", Group.ACCESS, Tone.PLAIN, "Access renewed itself"),
    Kind.NOT_STORED: KindWords(
        "Not stored", Group.ACCESS, Tone.ATTENTION, "The new access waits in memory for the keyring"
    ),
    Kind.REFUSED: KindWords("Refused", Group.ACCESS, Tone.LOST, "Brutlers no longer accepts the access"),
    Kind.INTERRUPTED: KindWords(
        "Interrupted", Group.ACCESS, Tone.LOST, "The answer to a renewal never arrived"
    ),
    Kind.SCOPES_CHANGED: KindWords(
        "Permissions changed", Group.ACCESS, Tone.PLAIN, "Brutlers granted other permissions than before"
    ),
    Kind.REVOKED: KindWords("Revoked", Group.ACCESS, Tone.PLAIN, "Brutlers was told to end the access"),
    Kind.REVOKE_QUEUED: KindWords(
        "Revoke waiting", Group.ACCESS, Tone.ATTENTION, "Brutlers could not be told yet"
    ),
    Kind.FORGOTTEN: KindWords("Forgotten", Group.ACCESS, Tone.ATTENTION, "Brutlers was not told"),
    Kind.REACHED: KindWords("Reached again", Group.NETWORK, Tone.GOOD, "Brutlers answers"),
    Kind.NOT_REACHED: KindWords("Not reached", Group.NETWORK, Tone.ATTENTION, "Brutlers did not answer"),
    Kind.ORDERS: KindWords("Orders", Group.ORDERS, Tone.PLAIN, "Orders arrived"),
    Kind.GAP: KindWords("Possible gap", Group.ORDERS, Tone.ATTENTION, "Changes may have been missed"),
    Kind.EDITED: KindWords("Edited", Group.CHANGES, Tone.PLAIN, "This connection was changed here"),
    Kind.CHECKED: KindWords("Checked", Group.CHANGES, Tone.PLAIN, "This connection was checked"),
    Kind.OTHER: KindWords("Something else", Group.CHANGES, Tone.PLAIN, "Noted by a newer Brutlers Desktop"),
}

ENDINGS: Final = frozenset(
    {Kind.CONNECTED, Kind.SIGN_IN_FAILED, Kind.REFUSED, Kind.INTERRUPTED, Kind.REVOKED, Kind.FORGOTTEN}
)
"""What ends something that a person began or relied on: told aloud to those who listen."""


def kinds_of(groups: frozenset[Group]) -> frozenset[Kind]:
    """Return the kinds that belong to ``groups``."""
    return frozenset(kind for kind, words in KINDS.items() if words.group in groups)


def sentence(happening: Happening) -> str:
    """Return what is said of it beside its word."""
    said = happening.cause or KINDS[happening.kind].meaning
    if happening.kind is Kind.GAP and happening.cause:
        return f"{KINDS[Kind.GAP].meaning}: {said[0].lower()}{said[1:]}"
    return said


def took_words(happening: Happening) -> str:
    """Return how long it took, or for ``REACHED`` after how long; empty where that is not known."""
    if happening.seconds is None:
        return ""
    time = duration_words(happening.seconds)
    return f"after {time}" if happening.kind is Kind.REACHED else time


def duration_words(seconds: float) -> str:
    """Return a duration in the unit that suits it: "85 ms", "1.2 s", "42 s", "5 min", "3 h 20 min", "2 days"."""
    if seconds < 0.9995:
        return f"{round(seconds * 1000)} ms"
    if seconds < 9.95:
        return f"{seconds:.1f} s"
    if seconds < 59.5:
        return f"{round(seconds)} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    hours, rest = divmod(minutes, 60)
    if hours < 48:
        return f"{hours} h {rest} min" if rest else f"{hours} h"
    return f"{round(hours / 24)} days"


def size_words(size: int) -> str:
    """Return a number of bytes in the unit that suits it."""
    if size < 1000:
        return f"{size} B"
    if size < 999_500:
        return f"{size / 1000:.1f} kB" if size < 99_950 else f"{round(size / 1000)} kB"
    return f"{size / 1e6:.1f} MB"


def answer_words(call: ApiCall) -> str:
    """Return the status of a call, and its fault if it had one."""
    status = "" if call.status is None else str(call.status)
    fault = "" if call.fault is Fault.NONE else str(call.fault)
    return f"{status}, {fault}" if status and fault else status or fault
