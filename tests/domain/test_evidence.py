"""What a list of orders proves about a write whose answer was lost."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from support.archive import NOON, make, text

from brutlers_desktop.domain.evidence import (
    LATEST,
    Absent,
    Found,
    Unknown,
    find_effect,
    newest_update,
    resembling,
)
from brutlers_desktop.domain.orders import Order, OrderUpdate
from brutlers_desktop.domain.outbox import Baseline, Entry, NewOrder, StatusChange, WriteState

SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)
WANTED = NewOrder(
    customer_name="Anna Müller",
    customer_email="anna@example.com",
    type="SUIT",
    model="Slim",
    size="50",
    color="Navy",
    description="for the groom",
    special_requests="no vent",
    wedding_date="2026-09-12",
)
READY = StatusChange(order_id="o1", status="READY_FOR_PICKUP", message="Come and see it")


def sent(payload: NewOrder | StatusChange, **facts: Any) -> Entry:
    """An entry that was sent at noon, a second after a list whose last update was of then."""
    return Entry(
        id=7,
        connection_id="shop",
        shop="mark",
        payload=payload,
        created_at=NOON,
        due_at=NOON,
        state=WriteState.UNSURE,
        sent_at=NOON + SECOND,
        baseline=Baseline(newest=NOON),
        **facts,
    )


def made(order_id: str = "new", **facts: Any) -> Order:
    """The order that ``WANTED`` makes, three seconds after noon."""
    moment = NOON + 3 * SECOND
    told = {
        "name": "Anna Müller",
        "email": "anna@example.com",
        "type": "SUIT",
        "model": "Slim",
        "size": "50",
        "color": "Navy",
        "description": "for the groom",
        "special_requests": "no vent",
        "wedding_date": "2026-09-12",
        "updated": moment,
        "created_at": text(moment),
    }
    return make(order_id, **(told | facts))


def updated(*updates: tuple[str, str, Any], order_id: str = "o1", **facts: Any) -> Order:
    timeline = tuple(OrderUpdate(status, message, text(at)) for status, message, at in updates)
    status, _, at = updates[-1]
    return make(order_id, updated=at, status=status, updates=timeline, **facts)


def later(count: int, since: timedelta = 3 * SECOND) -> list[Order]:
    """Other orders, updated after the sending."""
    return [
        make(f"x{number}", "Somebody", NOON + since + number * SECOND, created_at="2020-01-01")
        for number in range(count)
    ]


def effect(entry: Entry, orders: list[Order], **more: Any) -> object:
    return find_effect(entry, orders, **({"window_full": False, "claimed_ids": ()} | more))


def test_an_order_that_says_what_was_sent_is_the_effect() -> None:
    assert effect(sent(WANTED), [*later(3), made()]) == Found("new")


@pytest.mark.parametrize(
    "told",
    [
        {"name": "  anna  MÜLLER "},
        {"name": "Anna Mu\u0308ller"},
        {"email": "ANNA@example.com"},
        {"name": "Frau Müller"},  # linked by its e-mail
        {"email": ""},
        {"wedding_date": ""},
        {"wedding_date": "2026-09-11T22:00:00.000Z"},
        {"phone": "+41 79 000 00 00"},
        {"created_at": "soon"},
        {"created_at": text(NOON - SECOND)},
    ],
)
def test_what_servers_do_to_texts_hides_no_effect(told: dict[str, str]) -> None:
    assert effect(sent(WANTED), [made(**told)]) == Found("new")


@pytest.mark.parametrize(
    "told",
    [
        {"type": "RENTAL"},
        {"model": "Slim fit"},
        {"size": ""},
        {"color": "Black"},
        {"description": ""},
        {"special_requests": "vent"},
        {"wedding_date": "2026-09-14"},
        {"email": "another@example.com"},
        {"created_at": text(NOON + LATEST + 2 * SECOND)},
    ],
)
def test_a_new_order_of_the_customer_that_says_something_else_may_be_it_or_not(told: dict[str, str]) -> None:
    assert effect(sent(WANTED), [made(**told)]) == Unknown()


def test_two_orders_that_both_fit_are_for_a_person() -> None:
    assert effect(sent(WANTED), [made("one"), made("two")]) == Unknown()


def test_beside_the_one_that_fits_another_order_of_the_customer_does_not_matter() -> None:
    assert effect(sent(WANTED), [made("one", model="Wide"), made("two")]) == Found("two")


@pytest.mark.parametrize("ids", [{"claimed_ids": {"new"}}, {"known_ids": {"new"}}])
def test_an_order_of_another_entry_or_from_before_is_not_the_effect(ids: dict[str, set[str]]) -> None:
    assert effect(sent(WANTED), [made()], **ids) == Absent()


def test_an_order_made_before_the_sending_is_not_the_effect() -> None:
    assert effect(sent(WANTED), [made(created_at=text(NOON - 3 * SECOND))]) == Absent()


def test_an_order_of_somebody_else_is_not_the_effect() -> None:
    assert effect(sent(WANTED), [made(name="Berta", email="berta@example.com")]) == Absent()
    without = replace(WANTED, customer_email="")
    assert effect(sent(without), [made(name="Berta", email="")]) == Absent()


def test_a_list_that_is_not_full_shows_everything() -> None:
    assert effect(sent(WANTED), later(99)) == Absent()
    assert effect(sent(WANTED), []) == Absent()
    assert effect(sent(READY), []) == Absent()


@pytest.mark.parametrize("payload", [WANTED, READY])
def test_a_full_list_proves_absence_only_if_it_goes_back_before_the_sending(
    payload: NewOrder | StatusChange,
) -> None:
    assert effect(sent(payload), later(100), window_full=True) == Unknown()
    reaching = [*later(99), make("old", "Somebody", NOON - 3 * SECOND)]
    assert effect(sent(payload), reaching, window_full=True) == Absent()
    nearly = [*later(99), make("old", "Somebody", NOON - SECOND)]
    assert effect(sent(payload), nearly, window_full=True) == Unknown()


def test_a_full_list_proves_nothing_where_no_time_can_be_read() -> None:
    orders = [make(f"x{number}", "Somebody", "once") for number in range(100)]
    assert effect(sent(WANTED), orders, window_full=True) == Unknown()
    blind = replace(sent(WANTED), baseline=Baseline())
    assert effect(blind, [*later(99), make("old", "B", NOON - HOUR)], window_full=True) == Unknown()


@pytest.mark.parametrize("payload", [WANTED, READY])
def test_what_could_not_be_read_may_be_it(payload: NewOrder | StatusChange) -> None:
    assert effect(sent(payload), later(3), unreadable=1) == Unknown()


def test_an_update_with_the_status_and_the_message_is_the_effect() -> None:
    order = updated(
        ("ORDERED", "", NOON - HOUR), ("READY_FOR_PICKUP", "Come and see  it ", NOON + 2 * SECOND)
    )
    assert effect(sent(READY), [order], window_full=True) == Found("o1")


def test_an_update_that_stood_there_before_is_not_the_effect() -> None:
    order = updated(
        ("READY_FOR_PICKUP", "Come and see it", NOON - HOUR), ("ORDERED", "Back again", NOON + 2 * SECOND)
    )
    assert effect(sent(READY), [order]) == Absent()
    again = updated(("READY_FOR_PICKUP", "Come and see it", NOON - SECOND))
    entry = replace(sent(READY), baseline=Baseline(newest=NOON, same=1))
    assert effect(entry, [again]) == Absent()
    twice = updated(
        ("READY_FOR_PICKUP", "Come and see it", NOON - SECOND), ("READY_FOR_PICKUP", "Come and see it", NOON)
    )
    assert effect(entry, [twice]) == Found("o1")


def test_the_orders_own_timeline_is_proof_however_far_the_list_goes() -> None:
    entry = sent(READY)
    assert (
        effect(entry, [*later(99), updated(("ORDERED", "", NOON + 9 * SECOND))], window_full=True) == Absent()
    )
    assert effect(entry, [updated(("READY_FOR_PICKUP", "Another text", NOON + 2 * SECOND))]) == Absent()
    assert effect(entry, [updated(("READY_FOR_PICKUP", "", NOON + 2 * SECOND))]) == Absent()
    assert effect(entry, [updated(("COMPLETED", "Come and see it", NOON + 2 * SECOND))]) == Absent()


def test_the_same_update_of_another_order_is_not_the_effect() -> None:
    order = updated(("READY_FOR_PICKUP", "Come and see it", NOON + 2 * SECOND), order_id="o2")
    assert effect(sent(READY), [order]) == Absent()


@pytest.mark.parametrize("message", ["Come and", "Come and see it (by Brutlers)"])
def test_a_message_that_was_cut_or_lengthened_is_for_a_person(message: str) -> None:
    order = updated(("READY_FOR_PICKUP", message, NOON + 2 * SECOND))
    assert effect(sent(READY), [order]) == Unknown()


def test_a_change_without_message_is_found_under_whatever_the_server_wrote() -> None:
    order = updated(("READY_FOR_PICKUP", "Status updated via API", NOON + 2 * SECOND))
    assert effect(sent(replace(READY, message="")), [order]) == Found("o1")


def test_an_order_without_timeline_proves_nothing_once_it_has_the_status() -> None:
    bare = make("o1", status="READY_FOR_PICKUP", updates=())
    assert effect(sent(READY), [bare]) == Unknown()
    assert effect(sent(READY), [make("o1", updates=())]) == Absent()


def test_an_update_whose_time_cannot_be_read_counts() -> None:
    order = make("o1", updates=(OrderUpdate("READY_FOR_PICKUP", "Come and see it", "just now"),))
    assert effect(sent(READY), [order]) == Found("o1")


def test_the_newest_update_is_never_one_that_is_yet_to_come() -> None:
    orders = [
        make("a", updated=NOON - HOUR),
        make("b", updated=NOON - SECOND),
        make("c", updated=NOON + HOUR),
        make("d", updated="9999-12-31"),
        make("e", updated="once"),
    ]
    assert newest_update(orders, NOON) == NOON - SECOND
    assert newest_update(orders[2:], NOON) is None


def test_what_resembles_a_change_is_counted_in_its_order() -> None:
    updates = tuple(
        OrderUpdate(status, message, "")
        for status, message in (
            ("READY_FOR_PICKUP", "come AND see it"),
            ("READY_FOR_PICKUP", "Something else"),
            ("ORDERED", "Come and see it"),
            ("READY_FOR_PICKUP", "Come"),
        )
    )
    assert resembling(updates, READY) == (updates[0], updates[3])
