"""The state of the authorization server: codes, access tokens, and families of refresh tokens."""

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

CODE_LIFETIME: Final = 60.0
"""Seconds; RFC 6749 4.1.2 allows ten minutes at most."""


@dataclass(slots=True)
class Family:
    """A grant: everything issued from one authorization code, for one account. Once dead it stays dead."""

    account: str
    scopes: tuple[str, ...]
    alive: bool = True


@dataclass(slots=True)
class Code:
    """An authorization code; ``family`` is set when it has been redeemed."""

    account: str
    redirect_uri: str
    scopes: tuple[str, ...]
    challenge: str
    expires_at: float
    family: Family | None = None


@dataclass(slots=True)
class AccessToken:
    """An access token. ``expires_at`` is in seconds of the grants' clock."""

    family: Family
    scopes: tuple[str, ...]
    expires_at: float
    revoked: bool = False


@dataclass(slots=True)
class RefreshToken:
    """A refresh token; it is used once, and a second use kills its family."""

    family: Family
    expires_at: float
    used: bool = False


@dataclass(slots=True, kw_only=True)
class Grants:
    """Issues, checks and kills. Lifetimes are in seconds; ``clock`` never jumps back.

    ``revokes_together``: to revoke one refresh token of an account ends all its grants, as some servers do.
    """

    access_lifetime: int
    refresh_lifetime: int
    clock: Callable[[], float] = time.monotonic
    revokes_together: bool = False
    presented: list[str] = field(default_factory=list)
    """Each refresh token that came, in order, by the start of its hash: for whoever counts how often one is used."""
    _codes: dict[str, Code] = field(default_factory=dict)
    _access: dict[str, AccessToken] = field(default_factory=dict)
    _refresh: dict[str, RefreshToken] = field(default_factory=dict)
    _families: list[Family] = field(default_factory=list)

    def add_code(
        self, code: str, *, account: str, redirect_uri: str, scopes: tuple[str, ...], challenge: str
    ) -> None:
        """Remember a new authorization code."""
        self._codes[code] = Code(account, redirect_uri, scopes, challenge, self.clock() + CODE_LIFETIME)

    def usable_code(self, code: str) -> Code | None:
        """Return the code if it can be redeemed. A replay kills the grant made from it (RFC 6749 4.1.2)."""
        found = self._codes.get(code)
        if found is None:
            return None
        if found.family is not None:
            found.family.alive = False
            return None
        return found if self.clock() < found.expires_at else None

    def redeem(self, code: str, *, access: str, refresh: str) -> None:
        """Use up ``code`` and start a family with the two tokens."""
        used = self._codes[code]
        used.family = Family(used.account, used.scopes)
        self._families.append(used.family)
        self._add_tokens(used.family, access, refresh, used.scopes)

    def usable_refresh(self, token: str) -> RefreshToken | None:
        """Return the refresh token if it is alive. A used one kills its family (RFC 9700 4.14.2)."""
        self.presented.append(hashlib.sha256(token.encode()).hexdigest()[:16])
        found = self._refresh.get(token)
        if found is None:
            return None
        if found.used:
            found.family.alive = False
        return found if found.family.alive and self.clock() < found.expires_at else None

    def rotate(self, old: str, *, access: str, refresh: str, scopes: tuple[str, ...]) -> None:
        """Use up the refresh token ``old`` and add its successors; the access token may have fewer scopes."""
        used = self._refresh[old]
        used.used = True
        self._add_tokens(used.family, access, refresh, scopes)

    def live_access(self, token: str) -> AccessToken | None:
        """Return the access token if it is neither expired nor revoked."""
        found = self._access.get(token)
        return found if found is not None and self._is_live(found) else None

    def revoke(self, token: str) -> None:
        """Revoke a refresh token with its family, or an access token alone (RFC 7009 2.1)."""
        if (refresh := self._refresh.get(token)) is not None:
            refresh.family.alive = False
            if self.revokes_together:
                self._end_all_of(refresh.family.account)
        if (access := self._access.get(token)) is not None:
            access.revoked = True

    def revoke_all(self) -> None:
        """Kill every family."""
        for family in self._families:
            family.alive = False

    def expire_access(self) -> None:
        """Let all access tokens expire now."""
        for token in self._access.values():
            token.expires_at = self.clock()

    def expire_refresh(self) -> None:
        """Let all refresh tokens expire now."""
        for token in self._refresh.values():
            token.expires_at = self.clock()

    def live_counts(self) -> dict[str, int]:
        """Count the live access tokens, refresh tokens and families."""
        now = self.clock()
        live_refresh = [
            t for t in self._refresh.values() if t.family.alive and not t.used and now < t.expires_at
        ]
        return {
            "access_tokens": sum(map(self._is_live, self._access.values())),
            "refresh_tokens": len(live_refresh),
            "families": sum(family.alive for family in self._families),
        }

    def _end_all_of(self, account: str) -> None:
        for family in self._families:
            if family.account == account:
                family.alive = False

    def _is_live(self, token: AccessToken) -> bool:
        return token.family.alive and not token.revoked and self.clock() < token.expires_at

    def _add_tokens(self, family: Family, access: str, refresh: str, scopes: tuple[str, ...]) -> None:
        now = self.clock()
        self._access[access] = AccessToken(family, scopes, now + self.access_lifetime)
        self._refresh[refresh] = RefreshToken(family, now + self.refresh_lifetime)
