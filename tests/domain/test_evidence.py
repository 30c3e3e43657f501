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
    marks_of,
    newest_update,
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
KNOWN = ("old", "older")
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
    """Other orders, updated after the sending, newest first."""
    return [
        make(f"x{number}", "Somebody", NOON + since + number * SECOND, created_at="2020-01-01")
        for number in reversed(range(count))
    ]


def old(*times: Any) -> list[Order]:
    """Orders known from before, as ``KNOWN`` names them, updated then."""
    return [make(name, "Somebody", time) for name, time in zip(KNOWN, times, strict=True)]


def against(*orders: Order) -> Entry:
    """``READY``, sent when its order stood so."""
    (order,) = orders
    return replace(sent(READY), baseline=Baseline(newest=NOON, timeline=marks_of(order.updates)))


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
    assert effect(sent(WANTED), [made(created_at=text(NOON - 2.001 * SECOND))]) == Absent()


@pytest.mark.parametrize(
    "wanted",
    [
        WANTED,
        replace(WANTED, customer_email=""),
        replace(WANTED, model="Slim 👰 <b>"),
        replace(WANTED, description="for the groom, and much more than the server keeps"),
        replace(WANTED, special_requests="no   VENT!"),
        NewOrder(customer_name="Anna 👰", type="SUIT"),
    ],
)
@pytest.mark.parametrize(
    "told", [{"email": ""}, {"email": "berta@example.com"}, {"email": "", "created_at": "2026-03-10"}]
)
def test_a_new_order_may_be_it_whatever_became_of_its_customer(
    wanted: NewOrder, told: dict[str, str]
) -> None:
    assert effect(sent(wanted), [made(name="Schmidt, Berta", **told)]) == Unknown()


@pytest.mark.parametrize(
    "told",
    [
        {"type": "RENTAL"},
        {"model": "Wide"},
        {"size": "48"},
        {"color": "Black"},
        {"description": "for her father"},
        {"special_requests": "two vents"},
        {"wedding_date": "2026-10-01"},
    ],
)
def test_a_new_order_of_somebody_else_that_says_something_else_is_not_the_effect(
    told: dict[str, str],
) -> None:
    assert effect(sent(WANTED), [made(name="Berta", email="berta@example.com", **told)]) == Absent()


def test_an_order_that_another_entry_of_ours_may_have_made_is_not_the_effect() -> None:
    rival = replace(WANTED, customer_name="Berta", customer_email="berta@example.com")
    berta = made("hers", name="Berta", email="berta@example.com")
    assert effect(sent(WANTED), [berta], rivals=[rival]) == Absent()
    assert effect(sent(WANTED), [berta, made()], rivals=[rival]) == Found("new")
    assert effect(sent(WANTED), [made("hers", size="52")], rivals=[rival]) == Unknown()


@pytest.mark.parametrize("created", ["2026-03-10", "2026-03-10T12:00Z", "2026-03-10T12:00:00Z"])
def test_an_order_whose_time_is_coarse_is_not_taken_for_one_from_before(created: str) -> None:
    entry = replace(sent(WANTED), baseline=Baseline(newest=NOON + 30 * SECOND))
    assert effect(entry, [made(created_at=created)]) == Found("new")


@pytest.mark.parametrize("created", ["2026-03-09", "2026-03-10T11:58Z", "2026-03-10T11:59:40Z"])
def test_a_coarse_time_that_is_well_before_is_before(created: str) -> None:
    assert effect(sent(WANTED), [made(created_at=created)]) == Absent()


def test_a_list_that_is_not_full_shows_everything() -> None:
    assert effect(sent(WANTED), later(99)) == Absent()
    assert effect(sent(WANTED), []) == Absent()
    assert effect(sent(READY), []) == Absent()


@pytest.mark.parametrize("payload", [WANTED, READY])
def test_a_full_list_proves_absence_only_if_it_goes_back_before_the_sending(
    payload: NewOrder | StatusChange,
) -> None:
    assert effect(sent(payload), later(100), window_full=True) == Unknown()
    reaching = [*later(98), *old(NOON - 3 * SECOND, NOON - HOUR)]
    assert effect(sent(payload), reaching, window_full=True, known_ids=KNOWN) == Absent()
    nearly = [*later(98), *old(NOON - SECOND, NOON - HOUR)]
    assert effect(sent(payload), nearly, window_full=True, known_ids=KNOWN) == Unknown()


@pytest.mark.parametrize(
    ("orders", "known"),
    [
        ([*later(99), make("old", updated="1970-01-01")], ("old",)),
        ([*later(98), *old("1970-01-01", "1970-01-01")], ("old",)),
        ([*old("1970-01-01", "1970-01-01"), *later(98)], KNOWN),
    ],
)
def test_an_odd_time_proves_no_absence(orders: list[Order], known: tuple[str, ...]) -> None:
    assert effect(sent(WANTED), orders, window_full=True, known_ids=known) == Unknown()


@pytest.mark.parametrize("payload", [WANTED, READY])
def test_a_list_from_which_orders_are_gone_is_cut_however_short(payload: NewOrder | StatusChange) -> None:
    assert effect(sent(payload), later(98), gone={"g": NOON - HOUR}) == Unknown()
    reaching = [*later(98), *old(NOON - 3 * SECOND, NOON - HOUR)]
    told = {"window_full": False, "known_ids": KNOWN}
    assert effect(sent(payload), reaching, gone={"g": NOON - 2 * HOUR}, **told) == Absent()
    for hidden in (NOON - 2 * SECOND, None):
        assert effect(sent(payload), reaching, gone={"g": hidden}, **told) == Unknown()


def test_an_order_that_is_hidden_since_it_was_to_change_may_have_changed() -> None:
    reaching = [*later(98), *old(NOON - 3 * SECOND, NOON - HOUR)]
    assert effect(sent(READY), reaching, known_ids=KNOWN, gone={"o1": NOON - 2 * HOUR}) == Unknown()


def test_a_full_list_proves_nothing_where_no_time_can_be_read() -> None:
    orders = [make(f"x{number}", "Somebody", "once") for number in range(100)]
    assert effect(sent(WANTED), orders, window_full=True) == Unknown()
    blind = replace(sent(WANTED), baseline=Baseline())
    reaching = [*later(98), *old(NOON - HOUR, NOON - HOUR)]
    assert effect(blind, reaching, window_full=True, known_ids=KNOWN) == Unknown()


@pytest.mark.parametrize("payload", [WANTED, READY])
def test_what_could_not_be_read_may_be_it(payload: NewOrder | StatusChange) -> None:
    assert effect(sent(payload), later(3), unreadable=1) == Unknown()


def test_an_update_with_the_status_and_the_message_is_the_effect() -> None:
    order = updated(
        ("ORDERED", "", NOON - HOUR), ("READY_FOR_PICKUP", "Come and see  it ", NOON + 2 * SECOND)
    )
    assert effect(sent(READY), [order], window_full=True) == Found("o1")


def test_an_update_that_stood_there_before_is_not_the_effect() -> None:
    first, second = (
        ("READY_FOR_PICKUP", "Come and see it", NOON - SECOND),
        ("READY_FOR_PICKUP", "Come and see it", NOON),
    )
    back = ("ORDERED", "Back again", NOON + 2 * SECOND)
    entry = against(updated(first))
    assert effect(entry, [updated(first)]) == Absent()
    assert effect(entry, [updated(first, back)]) == Absent()
    assert effect(entry, [updated(first, second)]) == Found("o1")
    assert effect(entry, [updated(first, first)]) == Found("o1")


def test_a_timeline_may_come_in_any_order() -> None:
    before = [("ORDERED", "", NOON - HOUR), ("READY_FOR_PICKUP", "Come and see it", NOON - SECOND)]
    mine = ("READY_FOR_PICKUP", "Come and see it", NOON + SECOND)
    entry = against(updated(*before))
    assert effect(entry, [updated(mine, *reversed(before))]) == Found("o1")
    assert effect(entry, [updated(before[1], mine, before[0])]) == Found("o1")
    assert effect(entry, [updated(*reversed(before))]) == Absent()


def test_a_timeline_that_lost_updates_proves_nothing() -> None:
    before = [("ORDERED", "", NOON - HOUR), ("READY_FOR_PICKUP", "Come and see it", NOON - SECOND)]
    entry = against(updated(*before))
    assert effect(entry, [updated(before[1], ("ORDERED", "Back", NOON + SECOND))]) == Unknown()
    assert effect(entry, [make("o1", updates=())]) == Unknown()


@pytest.mark.parametrize("told", ["2026-03-10", "2026-03-10T12:00Z", "2026-03-10T12:00:00Z"])
def test_an_update_whose_time_is_coarse_is_the_effect(told: str) -> None:
    before = make("o1", updates=(OrderUpdate("READY_FOR_PICKUP", "Come and see it", told),))
    entry = replace(against(before), baseline=replace(against(before).baseline, newest=NOON + 30 * SECOND))
    assert effect(entry, [before]) == Absent()
    assert effect(entry, [make("o1", updates=before.updates * 2)]) == Found("o1")


def test_an_update_that_is_new_here_but_says_to_be_from_before_is_for_a_person() -> None:
    assert (
        effect(sent(READY), [updated(("READY_FOR_PICKUP", "Come and see it", NOON - 2.001 * SECOND))])
        == Unknown()
    )


def test_what_was_done_to_an_order_unseen_by_its_timeline_is_for_a_person() -> None:
    before = updated(("READY_FOR_PICKUP", "Come and see it", NOON - HOUR))
    entry = against(before)
    assert effect(entry, [make("o1", updated=NOON, updates=before.updates)]) == Absent()
    assert effect(entry, [make("o1", updated=NOON + SECOND, updates=before.updates)]) == Unknown()


def test_the_orders_own_timeline_is_proof_however_far_the_list_goes() -> None:
    entry = sent(READY)
    assert (
        effect(entry, [*later(99), updated(("ORDERED", "", NOON + 9 * SECOND))], window_full=True) == Absent()
    )
    assert effect(entry, [updated(("COMPLETED", "Come and see it", NOON + 2 * SECOND))]) == Absent()


def test_the_same_update_of_another_order_is_not_the_effect() -> None:
    order = updated(("READY_FOR_PICKUP", "Come and see it", NOON + 2 * SECOND), order_id="o2")
    assert effect(sent(READY), [order]) == Absent()


@pytest.mark.parametrize(
    "message", ["Come and", "Come and see it (by Brutlers)", "Come…", "[Shop] Come and see it", "", "Else"]
)
@pytest.mark.parametrize("status", ["READY_FOR_PICKUP", "ready for pickup"])
def test_the_status_under_another_message_is_for_a_person(message: str, status: str) -> None:
    order = updated((status, message, NOON + 2 * SECOND))
    assert effect(sent(READY), [order]) == Unknown()


@pytest.mark.parametrize(
    ("message", "told", "picture", "is_it"),
    [
        ("", "", "https://brutlers.com/p.jpg", True),
        ("Come", "come", "https://brutlers.com/p.jpg", True),
        ("", "", "", False),
        ("", "Something else", "", False),
        ("", "Something else", "https://brutlers.com/p.jpg", False),
        ("Come", "Come", "", False),
    ],
)
def test_a_picture_is_the_effect_only_where_one_is_told(
    message: str,
    told: str,
    picture: str,
    is_it: bool,  # noqa: FBT001
) -> None:
    order = make("o1", updates=(OrderUpdate("READY_FOR_PICKUP", told, text(NOON + SECOND), picture),))
    for facts in ({"image": b"photo"}, {"image_type": "image/jpeg"}):
        wanted = replace(READY, message=message, **facts)
        assert effect(sent(wanted), [order]) == (Found("o1") if is_it else Unknown())


def test_somebody_elses_picture_is_not_ours() -> None:
    update = OrderUpdate("READY_FOR_PICKUP", "", text(NOON + SECOND), "https://brutlers.com/p.jpg")
    assert effect(sent(replace(READY, message="")), [make("o1", updates=(update,))]) == Unknown()


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


def test_a_mark_tells_each_update_from_all_others() -> None:
    updates = [
        OrderUpdate(status, message, at)
        for status in ("A", "B")
        for message in ("", "B", "\ud800")
        for at in ("", "1")
    ]
    marks = marks_of(updates)
    assert len(set(marks)) == len(updates)
    assert marks == marks_of(OrderUpdate(each.status, each.message, each.created_at, "x") for each in updates)
