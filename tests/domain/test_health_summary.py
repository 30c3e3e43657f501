from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from brutlers_desktop.domain.connections import Connection, Doubt, Grant, GrantState
from brutlers_desktop.domain.health import Health, Known, health
from brutlers_desktop.domain.health_summary import summary, urgency
from brutlers_desktop.errors import Offline

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
GRANT = Grant(
    state=GrantState.ACTIVE, scopes=("orders:read",), connected_at=NOW, renewed_at=NOW, access_expires_at=NOW
)
SHOP = Connection(id="c", name="Shop", client_id="brut_app_1", scopes=("orders:read",), grant=GRANT)
WORKS = health(SHOP, NOW)
LOST = health(replace(SHOP, grant=replace(GRANT, state=GrantState.SIGN_IN_NEEDED)), NOW)
REVOKED = health(replace(SHOP, grant=replace(GRANT, state=GrantState.REVOKED)), NOW)
SOON = health(SHOP, NOW + timedelta(days=21))
UNKNOWN = health(SHOP, NOW, Known(unknown_since=NOW, fault=Offline("Offline", "Not reached.")))
HELD = replace(SHOP, grant=replace(GRANT, state=GrantState.HELD))
CHECKING = health(HELD, NOW)
DOUBTED = health(replace(HELD, doubt=Doubt(certain=False)), NOW)
NEW = health(replace(SHOP, grant=None), NOW)


@pytest.mark.parametrize(
    ("connections", "said"),
    [
        ([], ""),
        ([("A", WORKS)], "“A” works."),
        ([("A", LOST)], "“A” needs a sign-in."),
        ([("A", NEW)], "“A” is not connected yet."),
        ([("A", WORKS), ("B", WORKS)], "All 2 work."),
        (
            [("A", WORKS), ("Atelier Rosée", LOST), ("C", WORKS)],
            "2 of 3 work. “Atelier Rosée” needs a sign-in.",
        ),
        ([("A", LOST), ("B", LOST), ("C", WORKS)], "1 of 3 works. “A” and “B” need a sign-in."),
        ([("A", LOST), ("B", LOST), ("C", LOST)], "None of 3 works. 3 need a sign-in."),
        ([("A", SOON), ("B", WORKS)], "All 2 work. “A” needs a sign-in soon."),
        ([("A", DOUBTED), ("B", WORKS)], "1 of 2 works. “A” needs your decision."),
        ([("A", CHECKING), ("B", WORKS)], "1 of 2 works. “A” is being checked."),
        ([("A", UNKNOWN), ("B", WORKS)], "1 of 2 works. “A” cannot be checked just now."),
        ([("A", REVOKED), ("B", WORKS)], "1 of 2 works. “A” has no access any more."),
    ],
)
def test_the_summary_counts_what_works_and_names_what_does_not(
    connections: list[tuple[str, Health]], said: str
) -> None:
    assert summary(connections) == said


def test_a_name_does_not_break_the_sentence() -> None:
    assert summary([("שמלות כלה", LOST)]) == "“\u2068שמלות כלה\u2069” needs a sign-in."
    assert len(summary([("x" * 500, LOST)])) < 80
    assert "\n" not in summary([("a\nb", LOST)])


def test_many_troubles_stay_a_few_sentences() -> None:
    many = [("A", LOST), ("B", SOON), ("C", UNKNOWN), ("D", NEW), ("E", REVOKED)]
    assert summary(many).count(".") == 3


def test_what_needs_a_person_comes_first() -> None:
    order = [LOST, SOON, UNKNOWN, WORKS, REVOKED]
    assert sorted((REVOKED, WORKS, UNKNOWN, SOON, LOST), key=urgency) == order
