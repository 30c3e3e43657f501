"""Which of the system's keyrings is used. Import it late: the keyring library takes 120-150 ms."""

import sys
from collections.abc import Iterable
from typing import Final

from keyring import core
from keyring.backend import KeyringBackend, get_all_keyring
from keyring.backends.chainer import ChainerBackend

_RECOMMENDED: Final = 1
"""keyring's own line: a backend below it is not recommended (null, fail, plain text)."""


def find_backend() -> KeyringBackend | None:
    """Return the keyring to use, or None if there is no keyring service at all.

    A person's own choice for Python programs (``PYTHON_KEYRING_BACKEND`` or ``keyringrc.cfg``) comes first.
    Backends that keep secrets in clear or not at all are never used. Raises what the libraries raise where
    there is a keyring that fails.
    """
    chosen = core.load_env() or core.load_config()
    if chosen is not None:
        return _best([chosen])
    if sys.platform.startswith("linux"):
        from brutlers_desktop.vault.secret_service import (  # noqa: PLC0415  Linux only
            SecretServiceKeyring,
            secret_service_present,
        )

        # Without the search through all backends: 0.7 of its time.
        if secret_service_present():
            return SecretServiceKeyring()  # type: ignore[no-untyped-call]
    return _best(get_all_keyring())


def _best(backends: Iterable[KeyringBackend]) -> KeyringBackend | None:
    """Return the most recommended of the safe backends; the members of a chain stand for it."""
    single: list[KeyringBackend] = []
    for backend in backends:
        single.extend(backend.backends if isinstance(backend, ChainerBackend) else [backend])
    return max(filter(_is_safe, single), key=lambda backend: backend.priority, default=None)


def _is_safe(backend: KeyringBackend) -> bool:
    return backend.priority >= _RECOMMENDED and not type(backend).__module__.startswith("keyrings.alt")
