"""The journal in words for a person. Pure; times are left to whoever knows the person's zone."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from brutlers_desktop.domain.journal import ApiCall, Happening, Kind
from brutlers_desktop.translation import tenths, tr, tr_noop, trn


class Group(StrEnum):
    """What a timeline can be filtered by."""

    ACCESS = tr_noop("Access", about="a group of the timeline")
    NETWORK = tr_noop("Network", about="a group of the timeline")
    CHANGES = tr_noop("Changes", about="a group of the timeline")
    ORDERS = tr_noop("Orders", about="a group of the timeline")

    @property
    def words(self) -> str:
        """What stands on its chip."""
        return tr(self.value, about="a group of the timeline")


class Tone(StrEnum):
    """How good a happening is."""

    GOOD = "good"
    PLAIN = "plain"
    ATTENTION = "attention"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class KindWords:
    """A kind's word, its group and tone, and what is said where no cause is known; in English, see ``word_of`` and ``sentence``."""

    word: str
    group: Group
    tone: Tone
    meaning: str


KINDS: Final[dict[Kind, KindWords]] = {
    Kind.CONNECTED: KindWords(
        tr_noop("Connected", about="what happened to a connection"),
        Group.ACCESS,
        Tone.GOOD,
        tr_noop("You allowed access in the browser"),
    ),
    Kind.SIGN_IN_FAILED: KindWords(
        tr_noop("Not connected", about="what happened to a connection"),
        Group.ACCESS,
        Tone.ATTENTION,
        tr_noop("The sign-in did not succeed"),
    ),
    Kind.RENEWED: KindWords(
        tr_noop("Renewed", about="what happened to a connection"),
        Group.ACCESS,
        Tone.PLAIN,
        tr_noop("Access renewed itself"),
    ),
    Kind.NOT_STORED: KindWords(
        tr_noop("Not stored", about="what happened to a connection"),
        Group.ACCESS,
        Tone.ATTENTION,
        tr_noop("The new access waits in memory for the keyring"),
    ),
    Kind.REFUSED: KindWords(
        tr_noop("Refused", about="what happened to a connection"),
        Group.ACCESS,
        Tone.LOST,
        tr_noop("Brutlers no longer accepts the access"),
    ),
    Kind.INTERRUPTED: KindWords(
        tr_noop("Interrupted", about="what happened to a connection"),
        Group.ACCESS,
        Tone.LOST,
        tr_noop("The answer to a renewal never arrived"),
    ),
    Kind.SCOPES_CHANGED: KindWords(
        tr_noop("Permissions changed", about="what happened to a connection"),
        Group.ACCESS,
        Tone.PLAIN,
        tr_noop("Brutlers granted other permissions than before"),
    ),
    Kind.REVOKED: KindWords(
        tr_noop("Revoked", about="what happened to a connection"),
        Group.ACCESS,
        Tone.PLAIN,
        tr_noop("Brutlers was told to end the access"),
    ),
    Kind.REVOKE_QUEUED: KindWords(
        tr_noop("Revoke waiting", about="what happened to a connection"),
        Group.ACCESS,
        Tone.ATTENTION,
        tr_noop("Brutlers could not be told yet"),
    ),
    Kind.FORGOTTEN: KindWords(
        tr_noop("Forgotten", about="what happened to a connection"),
        Group.ACCESS,
        Tone.ATTENTION,
        tr_noop("Brutlers was not told"),
    ),
    Kind.REACHED: KindWords(
        tr_noop("Reached again", about="what happened to a connection"),
        Group.NETWORK,
        Tone.GOOD,
        tr_noop("Brutlers answers"),
    ),
    Kind.NOT_REACHED: KindWords(
        tr_noop("Not reached", about="what happened to a connection"),
        Group.NETWORK,
        Tone.ATTENTION,
        tr_noop("Brutlers did not answer"),
    ),
    Kind.ORDERS: KindWords(
        tr_noop("Orders", about="what happened to a connection"),
        Group.ORDERS,
        Tone.PLAIN,
        tr_noop("Orders arrived"),
    ),
    Kind.GAP: KindWords(
        tr_noop("Possible gap", about="what happened to a connection"),
        Group.ORDERS,
        Tone.ATTENTION,
        tr_noop("Changes may have been missed"),
    ),
    Kind.EDITED: KindWords(
        tr_noop("Edited", about="what happened to a connection"),
        Group.CHANGES,
        Tone.PLAIN,
        tr_noop("This connection was changed here"),
    ),
    Kind.CHECKED: KindWords(
        tr_noop("Checked", about="what happened to a connection"),
        Group.CHANGES,
        Tone.PLAIN,
        tr_noop("This connection was checked"),
    ),
    Kind.OTHER: KindWords(
        tr_noop("Something else", about="what happened to a connection"),
        Group.CHANGES,
        Tone.PLAIN,
        tr_noop("Noted by a newer Brutlers Desktop"),
    ),
}

ENDINGS: Final = frozenset(
    {Kind.CONNECTED, Kind.SIGN_IN_FAILED, Kind.REFUSED, Kind.INTERRUPTED, Kind.REVOKED, Kind.FORGOTTEN}
)
"""What ends something that a person began or relied on: told aloud to those who listen."""


def kinds_of(groups: frozenset[Group]) -> frozenset[Kind]:
    """Return the kinds that belong to ``groups``."""
    return frozenset(kind for kind, words in KINDS.items() if words.group in groups)


def word_of(kind: Kind) -> str:
    """Return the word of a kind."""
    return tr(KINDS[kind].word, about="what happened to a connection")


def sentence(happening: Happening) -> str:
    """Return what is said of it beside its word; a cause of our own constants in the language of now, another one as it was noted."""
    said = tr(happening.cause or KINDS[happening.kind].meaning)
    if happening.kind is Kind.GAP and happening.cause:
        return tr("Changes may have been missed: {span}", span=said)
    return said


def took_words(happening: Happening) -> str:
    """Return how long it took, or for ``REACHED`` after how long; empty where that is not known."""
    if happening.seconds is None:
        return ""
    time = duration_words(happening.seconds)
    return tr("after {time}", time=time) if happening.kind is Kind.REACHED else time


def duration_words(seconds: float) -> str:
    """Return a duration in the unit that suits it: "85 ms", "1.2 s", "42 s", "5 min", "3 h 20 min", "2 days"."""
    if seconds < 0.9995:
        return tr("{number} ms", number=round(seconds * 1000))
    if seconds < 9.95:
        return tr("{number} s", number=tenths(seconds))
    if seconds < 59.5:
        return tr("{number} s", number=round(seconds))
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{number} min", number=minutes)
    hours, rest = divmod(minutes, 60)
    if hours < 48:
        return (
            tr("{hours} h {minutes} min", hours=hours, minutes=rest)
            if rest
            else tr("{number} h", number=hours)
        )
    return trn("{n} day", "{n} days", round(hours / 24))


def size_words(size: int) -> str:
    """Return a number of bytes in the unit that suits it."""
    if size < 1000:
        return tr("{number} B", number=size)
    if size < 999_500:
        return tr("{number} kB", number=tenths(size / 1000) if size < 99_950 else round(size / 1000))
    return tr("{number} MB", number=tenths(size / 1e6))


def answer_words(call: ApiCall) -> str:
    """Return the status of a call, and its fault if it had one."""
    status = "" if call.status is None else str(call.status)
    fault = call.fault.words
    return f"{status}, {fault}" if status and fault else status or fault
