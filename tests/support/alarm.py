"""An end for what may never end."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager


class Hang(AssertionError):
    """The time is up."""


@contextmanager
def computing_at_most(seconds: float) -> Iterator[None]:
    """Raise ``Hang`` once this process has computed for ``seconds``: other processes' work does not count."""

    def up(*_: object) -> None:
        raise Hang(f"still computing after {seconds} s")

    before = signal.signal(signal.SIGVTALRM, up)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
