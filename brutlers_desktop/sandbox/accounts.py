"""The vendors who can log in, each with a shop of their own."""

from collections.abc import Sequence
from dataclasses import dataclass
from hmac import compare_digest

from brutlers_desktop.sandbox.shop import Shop


@dataclass(frozen=True, slots=True)
class Account:
    """A vendor's login and shop. The e-mail tells accounts apart."""

    email: str
    password: str
    shop: Shop


class Accounts:
    """At least one account; ``suggested`` is the one that the login page fills in."""

    def __init__(self, accounts: Sequence[Account]) -> None:
        self._all = tuple(accounts)
        self.suggested = self._all[0]

    def get(self, email: str) -> Account | None:
        """Return the account with this e-mail, if there is one."""
        return next((account for account in self._all if account.email == email), None)

    def log_in(self, email: str, password: str) -> Account | None:
        """Return the account that e-mail and password open, if they open one."""
        account = self.get(email)
        if account is None or not compare_digest(account.password.encode(), password.encode()):
            return None
        return account

    def after(self, account: Account) -> Account:
        """Return the next account, after the last the first."""
        return self._all[(self._all.index(account) + 1) % len(self._all)]

    def shop(self, email: str) -> Shop:
        """Return the shop of an account; the first account's for an empty e-mail. Raises ``KeyError``."""
        account = self.get(email) if email else self._all[0]
        if account is None:
            raise KeyError(email)
        return account.shop
