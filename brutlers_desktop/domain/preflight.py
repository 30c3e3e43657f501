"""What a pre-flight of a connection looks at, and what it found."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from brutlers_desktop.errors import Action
from brutlers_desktop.translation import tr, tr_noop, trn


class Check(StrEnum):
    """The checks, in the order in which they are shown."""

    CLIENT_ID = "client-id"
    REDIRECT = "redirect"
    VAULT = "vault"
    PROXY = "proxy"
    TLS = "tls"
    CLOCK = "clock"
    SERVER = "server"


class Outcome(StrEnum):
    """How a check came out."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"
    NOT_CHECKED = "not-checked"


NAMES = {
    Check.CLIENT_ID: tr_noop("Client ID", about="what a check looks at"),
    Check.REDIRECT: tr_noop("Way back from the browser", about="what a check looks at"),
    Check.VAULT: tr_noop("Place for secrets", about="what a check looks at"),
    Check.PROXY: tr_noop("Proxy", about="what a check looks at"),
    Check.TLS: tr_noop("Safe connection", about="what a check looks at"),
    Check.CLOCK: tr_noop("Clock", about="what a check looks at"),
    Check.SERVER: tr_noop("Brutlers answers", about="what a check looks at"),
}
WORDS = {
    Outcome.OK: tr_noop("Fine", about="how a check came out"),
    Outcome.WARNING: tr_noop("Look at this", about="how a check came out"),
    Outcome.FAILED: tr_noop("Does not work", about="how a check came out"),
    Outcome.NOT_CHECKED: tr_noop("Not checked", about="how a check came out"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found. ``remedy`` says what to do, ``action`` names the button that does it."""

    check: Check
    outcome: Outcome
    sentence: str
    remedy: str = ""
    action: Action = Action.NONE

    @property
    def name(self) -> str:
        """The name of the check, for a person."""
        return tr(NAMES[self.check], about="what a check looks at")

    @property
    def word(self) -> str:
        """The outcome in a word."""
        return tr(WORDS[self.outcome], about="how a check came out")

    @property
    def line(self) -> str:
        """All of it on one line, for a terminal or the clipboard."""
        return " ".join(filter(None, (f"{self.name}: {self.word}.", self.sentence, self.remedy)))


def troubles(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return what failed; where nothing did, what is to be looked at."""
    found = tuple(findings)
    failed = tuple(each for each in found if each.outcome is Outcome.FAILED)
    return failed or tuple(each for each in found if each.outcome is Outcome.WARNING)


def summary(findings: Iterable[Finding]) -> str:
    """Return one sentence for all findings."""
    found = tuple(findings)
    failed = sum(each.outcome is Outcome.FAILED for each in found)
    warned = sum(each.outcome is Outcome.WARNING for each in found)
    if failed:
        return trn("One thing does not work.", "{n} things do not work.", failed)
    if warned:
        return trn("It works, but {n} thing needs a look.", "It works, but {n} things need a look.", warned)
    return tr("Everything is fine.")
