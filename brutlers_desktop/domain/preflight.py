"""What a pre-flight of a connection looks at, and what it found."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from brutlers_desktop.errors import Action


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
    Check.CLIENT_ID: "Client ID",
    Check.REDIRECT: "Way back from the browser",
    Check.VAULT: "Place for secrets",
    Check.PROXY: "Proxy",
    Check.TLS: "Safe connection",
    Check.CLOCK: "Clock",
    Check.SERVER: "Brutlers answers",
}
WORDS = {
    Outcome.OK: "Fine",
    Outcome.WARNING: "Look at this",
    Outcome.FAILED: "Does not work",
    Outcome.NOT_CHECKED: "Not checked",
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
        return NAMES[self.check]

    @property
    def word(self) -> str:
        """The outcome in a word."""
        return WORDS[self.outcome]

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
        return f"{_things(failed)} not work."
    if warned:
        return f"It works, but {warned} thing{'s need' if warned > 1 else ' needs'} a look."
    return "Everything is fine."


def _things(count: int) -> str:
    return "One thing does" if count == 1 else f"{count} things do"
