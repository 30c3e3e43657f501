"""What the top bar says while Brutlers cannot be asked."""

from types import SimpleNamespace
from typing import Any

import pytest

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.domain.health import HealthState
from brutlers_desktop.domain.outbox import Counts
from brutlers_desktop.errors import Action, AppError, Offline, ServerFault, UnsafeConnection
from brutlers_desktop.ui.pages.sync_words import sync_words


def desk(error: AppError, waiting: int = 0) -> Any:
    chosen = SimpleNamespace(id="c", grant=SimpleNamespace(state=GrantState.ACTIVE))
    state = SimpleNamespace(loading=False, fetched_at=None, error=error)
    return SimpleNamespace(
        connections=SimpleNamespace(chosen=chosen),
        orders=SimpleNamespace(state=lambda _: state),
        outbox=SimpleNamespace(counts=Counts(waiting)),
        watch=SimpleNamespace(health=lambda _: SimpleNamespace(state=HealthState.WORKING)),
    )


@pytest.mark.parametrize(
    ("error", "waiting", "said"),
    [
        (Offline("Brutlers cannot be reached", "Nothing was sent."), 3, "Offline · 3 waiting"),
        (Offline("Brutlers cannot be reached", "Nothing was sent."), 0, "Offline · nothing fetched yet"),
        (ServerFault("Brutlers is busy", "Wait."), 1, "Brutlers is busy · 1 waiting"),
        (
            UnsafeConnection("The connection is not safe", "Check the date."),
            0,
            "The connection is not safe · nothing fetched yet",
        ),
    ],
)
def test_it_says_what_is_wrong_and_how_much_waits(error: AppError, waiting: int, said: str) -> None:
    words = sync_words(desk(error, waiting))
    assert (words.text, words.why, words.action) == (said, error.message, Action.RETRY)
    assert str(error) == f"{error.title}. {error.message}"


def test_an_access_that_has_ended_by_itself_asks_for_a_sign_in() -> None:
    ended = desk(Offline("Brutlers cannot be reached", "…"))
    ended.watch.health = lambda _: SimpleNamespace(state=HealthState.NEEDS_SIGN_IN)
    assert (sync_words(ended).text, sync_words(ended).action) == ("Sign in again", Action.RECONNECT)
