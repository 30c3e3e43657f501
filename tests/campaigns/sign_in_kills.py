# ruff: noqa: E402, S311 - a program of its own, with random moments
"""Kill -9 at random points of connect, refresh, revoke and edit: ``python tests/campaigns/sign_in_kills.py 2000``.

The server rotates refresh tokens and kills a grant whose used one comes again; now and then it loses an answer. Whatever the moment, at the next start the
connection works, or is one click from working and says why. A run that fails prints its seed: ``… sign_in_kills.py 2000 --seed 7``.
"""

import argparse
import os
import random
import re
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

from sign_in_life import Profile, live
from support.forked import Forked
from support.sandbox_process import SandboxProcess

import brutlers_desktop.api.client
import brutlers_desktop.oauth.client
import brutlers_desktop.oauth.trial  # noqa: F401 - before the fork, so that no life has to import it

LIVES_OF_A_PROFILE = 60
PATIENCE = 60.0
"""Seconds for anything a life should tell: long, since the machine may have other work."""
START = 0.25
"""Seconds that a start takes at first; then as measured."""
IN_CLEAR = re.compile(rb"brut_(?:at|rt|secret)_[\w-]{8,}")
CALM = 0.7
"""The share of lives in which the server makes no trouble."""
ACTIONS = ("connect", "refresh", "revoke", "edit")
STATES = (None, "active", "interrupted", "revoked", "revoke-unproven")
"""Of a grant, that a kill may lead to, once all is at rest."""
WHOLE = {"connect": "connected", "refresh": "renewed", "edit": "edited", "revoke": "confirmed"}
"""The actions of a life that is not killed, and how each ends then."""
RENEWALS = 4
"""In one life, at most: a start with an expired token, and an action that renews and fetches; twice where a life has more actions."""
TROUBLES: tuple[dict[str, Any], ...] = (
    {"kind": "lose-answer"},
    {"kind": "reset"},
    {"kind": "status", "status": 503},
)
DELAYS = ("slow", "slow-after")
"""Before the effect, and after it: what is killed then has an answer that comes to nobody."""
DELAY = 0.05
DELAYED = 0.7
"""The share of lives whose token calls take ``DELAY`` seconds, so that kills fall into them."""


@dataclass
class Campaign:
    """A series of lives; what is known of the profile and of the server."""

    chance: random.Random
    sandbox: SandboxProcess
    home: Path
    kills: int = 0
    lives: int = 0
    state: str | None = None
    begun: set[str] = field(default_factory=set)
    """What was begun since the last time that it was told how the connection stands."""
    sent: list[str] = field(default_factory=list)
    """The refresh tokens that this life sent, by their hashes, but for those that certainly were not used."""
    ever: Counter[str] = field(default_factory=Counter)
    """How often each was sent."""
    spans: dict[str, float] = field(default_factory=dict)
    struck: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    after: int = 0
    """Kills that came when it was over."""
    cut: int = 0
    """Kills of a start or a renewal since the last sign-in: each may have left the mark of a renewal that never went out."""
    in_trouble: bool = False

    def run(self, kills: int) -> None:
        """Kill so often, over as many profiles as that takes."""
        while self.kills < kills:
            profile = Profile(
                self.home / f"profile-{self.lives}", self.sandbox, in_file=self.chance.random() < 0.4
            )
            profile.prepare()
            self.state, self.begun = None, set()
            until = min(self.kills + LIVES_OF_A_PROFILE, kills)
            while self.kills < until:
                self.life(profile, doomed=True)
                _refuse_clear_text(profile)
            self.life(profile, doomed=False)
            _refuse_clear_text(profile)
            if sys.stderr.isatty() or self.kills % 300 == 0:
                print(f"{self.kills} of {kills}", file=sys.stderr)

    def life(self, profile: Profile, *, doomed: bool) -> None:
        """Let the app live once; ``doomed``: until a random moment of its start or of one action."""
        self.lives += 1
        if self.chance.random() < 0.4:
            self.sandbox.control("POST /expire-access")
        at_start = doomed and self.chance.random() < 0.25
        action = self.chance.choice(ACTIONS)
        calm = not doomed or self.chance.random() < CALM
        self.in_trouble = False
        self.sandbox.control("POST /clear-faults")
        if doomed and self.chance.random() < DELAYED:
            self._fault(kind=self.chance.choice(DELAYS), seconds=DELAY, times=4)
        before = time.monotonic()
        first = ["connect"] if self.state != "active" and action in ("refresh", "revoke") else []
        actions = [*first, action] if doomed else list(WHOLE)
        number = self.lives
        child = Forked(lambda tell: live(profile, actions, number, tell))
        if at_start:
            self._strike(child, "start", before)
            return
        self._stands(self._line(child, PATIENCE))
        self._measure("start", time.monotonic() - before)
        if not doomed:
            self._whole(child)
            return
        for each in first:
            self._see(child, each)
        if not calm:
            self._trouble()
        line = self._line(child, PATIENCE)
        assert line == {"begins": action}, line
        self.begun.add(action)
        self._strike(child, action, time.monotonic())

    def _strike(self, child: Forked, what: str, began: float) -> None:
        """Kill the child at a random moment of what it does."""
        moment = began + self.chance.random() * self.spans.setdefault(what, START) * 1.1
        told: list[dict[str, Any]] = []
        while (left := moment - time.monotonic()) > 0:
            line = self._line(child, left)
            if line is not None:
                told.append(line)
                if "ended" in line:
                    self._measure(what, time.monotonic() - began)
                if "left" in line:
                    break
        told += [line for line in child.kill() if not self._is_noted(line)]
        self.kills += 1
        self.struck[what] += 1
        self.after += any("ended" in line or "stands" in line for line in told)
        self.cut += what in ("start", "refresh")
        for line in told:
            if "begins" in line:
                self.begun.add(line["begins"])
            elif "ended" in line:
                self._ended(line)
            elif "stands" in line:
                self._stands(line)
        self._count_renewals()

    def _whole(self, child: Forked) -> None:
        """See a life to its end: everything works."""
        for action in WHOLE:
            self._see(child, action)
        assert child.end(PATIENCE) == [{"left": True}]
        self._count_renewals()

    def _see(self, child: Forked, action: str) -> None:
        """See one action to its good end."""
        assert self._line(child, PATIENCE) == {"begins": action}
        ended = self._line(child, PATIENCE)
        assert ended == {"ended": action, "with_": WHOLE[action]}, ended
        self._ended(ended)
        self.begun.add(action)
        self._stands(self._line(child, PATIENCE))
        assert action == "edit" or self.state == ("revoked" if action == "revoke" else "active"), self.state

    def _measure(self, what: str, seconds: float) -> None:
        """Learn how long it takes, so that moments fall into all of it and seldom after it."""
        known = self.spans.setdefault(what, START)
        self.spans[what] = known + (min(seconds, 2.0) - known) / 5

    def _trouble(self) -> None:
        """Let the token or the revocation endpoint lose an answer or fail."""
        self.sandbox.control("POST /clear-faults")
        path = self.chance.choice(("/api/oauth/token", "/api/oauth/token", "/api/oauth/revoke"))
        self._fault(path, **self.chance.choice(TROUBLES))
        self.in_trouble = True

    def _fault(self, path: str = "/api/oauth/token", **told: Any) -> None:
        self.sandbox.control("POST /fail", path_prefix=path, **told)

    def _ended(self, line: dict[str, Any]) -> None:
        if line["with_"] == "connected":
            self.cut = 0
        assert line["with_"] != "not one token for all"
        if line["ended"] == "edit":
            assert line["with_"] == "edited", line

    def _stands(self, line: dict[str, Any] | None) -> None:
        """Judge how the connection says it stands, by what was done and what the server knows."""
        assert line is not None, "it told nothing"
        stands = line.get("stands")
        assert stands is not None, line
        state = stands["state"]
        assert stands["connections"] == 1, stands
        assert stands["archive"] is None, stands
        assert state in STATES, f"no state that a kill may lead to: {stands}"
        if state == "active":
            assert stands["error"] is None or self.in_trouble, stands
        elif state is None:
            assert self.state is None, f"the grant is gone: {stands}"
            assert stands["action"] == "connect", stands
        else:
            assert stands["action"] == "reconnect", stands
        if state in ("revoked", "revoke-unproven") and self.state != state:
            assert "revoke" in self.begun, f"revoked by nobody: {stands}"
        if state == "interrupted" and self.state != state:
            assert self.in_trouble or self.cut, f"interrupted by nothing: {stands}"
        self.found[str(state)] += 1
        self.state, self.begun = state, set()

    def _line(self, child: Forked, seconds: float) -> dict[str, Any] | None:
        """Return what the child tells next of itself; refresh tokens that it sends are noted."""
        while (line := child.line(seconds)) is not None and self._is_noted(line):
            pass
        return line

    def _is_noted(self, line: dict[str, Any]) -> bool:
        assert "crash" not in line, line
        if "sends" in line:
            self.sent.append(line["sends"])
        elif "comes_back" in line:
            self.sent.remove(line["comes_back"])
        return "sends" in line or "comes_back" in line

    def _count_renewals(self) -> None:
        """A refresh token goes out once; a second time only where its first answer was lost; never a third time. No life renews in a loop."""
        now = Counter(self.sent)
        assert self.in_trouble or max(now.values(), default=0) <= 1, (
            "sent twice in one life, and no answer was lost"
        )
        assert len(self.sent) <= RENEWALS + self.in_trouble, f"{len(self.sent)} renewals in one life"
        self.ever += now
        assert max(self.ever.values(), default=0) <= 2, "a refresh token went out a third time"
        came = Counter(self.sandbox.control("GET /presented")["refresh_tokens"])
        assert came <= self.ever, "the server got what nobody sent"
        self.sent = []


def _refuse_clear_text(profile: Profile) -> None:
    """No token and no client secret lies in the profile, but in the stand-in of the keyring."""
    for file in profile.folder.rglob("*"):
        if file.is_file() and file.parent != profile.vault_folder:
            found = IN_CLEAR.search(file.read_bytes())
            assert found is None, f"{file.name} holds {found}"


def run(kills: int, seed: int) -> str:
    """Run the campaign; return its result in a line."""
    began = time.monotonic()
    with (
        tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as home,
        SandboxProcess("--orders", "3") as sandbox,
    ):
        campaign = Campaign(random.Random(seed), sandbox, Path(home))
        campaign.run(kills)
    struck = ", ".join(f"{many} in {what}" for what, many in sorted(campaign.struck.items()))
    found = ", ".join(f"{many} {state}" for state, many in sorted(campaign.found.items()))
    again = sum(many == 2 for many in campaign.ever.values())
    return (
        f"{kills} kills survived ({struck}; {campaign.after} of them came when it was over) in {time.monotonic() - began:.0f} s; afterwards {found}; "
        f"{len(campaign.ever)} refresh tokens went out, {again} of them once more after a lost answer, none a third time"
    )


def main() -> int:
    """Run the campaign."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kills", type=int, nargs="?", default=60)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    try:
        print(run(arguments.kills, arguments.seed))
    except BaseException:
        print(f"seed {arguments.seed} failed", file=sys.stderr)
        raise
    return 0


if __name__ == "__main__":
    sys.exit(main())
