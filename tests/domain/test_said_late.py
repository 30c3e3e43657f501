"""Words that stand in constants are said in the language of the moment, not in that of the import."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from brutlers_desktop import translation
from brutlers_desktop.domain.connections import Connection, Doubt, Grant, GrantState
from brutlers_desktop.domain.health import health
from brutlers_desktop.domain.health_summary import summary
from brutlers_desktop.domain.journal import Fault, Happening, Kind, edit_words
from brutlers_desktop.domain.journal_words import Group, sentence, word_of
from brutlers_desktop.domain.order_form import missing
from brutlers_desktop.domain.orders import STATUS_LABELS, TYPE_LABELS, status_label, type_label, typed_status
from brutlers_desktop.domain.preflight import Check, Finding, Outcome
from brutlers_desktop.domain.scope_states import ScopeState
from brutlers_desktop.domain.scopes import SENTENCES, change_words, without
from brutlers_desktop.domain.scopes import sentence as scope_sentence

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
GRANT = Grant(
    state=GrantState.ACTIVE, scopes=("orders:read",), connected_at=NOW, renewed_at=NOW, access_expires_at=NOW
)
SHOP = Connection(id="c", name="Shop", client_id="brut_app_1", scopes=("orders:read",), grant=GRANT)
HELD = replace(SHOP, grant=replace(GRANT, state=GrantState.HELD))


@pytest.fixture(autouse=True)
def another_language() -> Iterator[None]:
    translation.install(lambda source, _about, _number: f"«{source}»")
    yield
    translation.install(None)


@pytest.mark.parametrize("state", GrantState)
def test_the_health_of_every_state_is_said_in_the_language_of_now(state: GrantState) -> None:
    said = health(replace(SHOP, grant=replace(GRANT, state=state)), NOW)
    assert (said.word[0], said.sentence[0]) == ("«", "«")


@pytest.mark.parametrize(
    "said",
    [
        lambda: health(SHOP, NOW + timedelta(days=60)).word,
        lambda: health(SHOP, NOW + timedelta(days=21)).sentence,
        lambda: health(replace(HELD, doubt=Doubt(certain=True)), NOW).sentence,
        lambda: health(replace(HELD, doubt=Doubt(certain=False)), NOW).word,
        lambda: summary([("A", health(HELD, NOW)), ("B", health(SHOP, NOW))]),
        lambda: edit_words(SHOP, replace(SHOP, name="Another"), new_secret=False),
        lambda: missing({})["type"],
        lambda: change_words((), ("orders:read",)),
        *(lambda kind=kind: word_of(kind) for kind in Kind),
        *(lambda kind=kind: sentence(Happening(connection_id="c", kind=kind, at=NOW)) for kind in Kind),
        *(lambda group=group: group.words for group in Group),
        *(lambda fault=fault: fault.words for fault in Fault if fault),
        *(lambda state=state: state.words for state in ScopeState),
        *(lambda status=status: status_label(status) for status in STATUS_LABELS),
        *(lambda order_type=order_type: type_label(order_type) for order_type in TYPE_LABELS),
        *(lambda scope=scope: scope_sentence(scope) for scope in SENTENCES),
        *(lambda scope=scope: without(scope) for scope in SENTENCES),
        *(lambda check=check: Finding(check, Outcome.OK, "").name for check in Check),
        *(lambda outcome=outcome: Finding(Check.TLS, outcome, "").word for outcome in Outcome),
    ],
)
def test_a_constant_is_said_in_the_language_of_now(said: Callable[[], str]) -> None:
    assert said().startswith("«")


def test_a_name_that_is_no_text_of_ours_stays_as_it_is() -> None:
    assert scope_sentence("veils:lend") == "veils:lend"
    assert status_label("BEADING_DONE") == "BEADING_DONE"
    assert status_label("«Ordered»") == "“«Ordered»”"


def test_a_status_is_found_by_its_name_in_the_language_of_now() -> None:
    assert typed_status("«in production»") == "IN_PRODUCTION"
