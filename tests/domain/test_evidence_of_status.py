"""What a list of orders proves about a change of status whose answer was lost."""

from dataclasses import replace

import pytest
from support.archive import NOON, make, text
from support.evidence_cases import HOUR, READY, SECOND, against, effect, later, sent, updated

from brutlers_desktop.domain.evidence import (
    Absent,
    Found,
    Unknown,
    marks_of,
    newest_update,
)
from brutlers_desktop.domain.orders import OrderUpdate


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
