"""What a list of orders proves about a write whose answer was lost: new orders, and how far a list reaches."""

from dataclasses import replace

import pytest
from support.archive import NOON, make, text
from support.evidence_cases import HOUR, KNOWN, READY, SECOND, WANTED, effect, later, made, old, sent

from brutlers_desktop.domain.evidence import (
    LATEST,
    Absent,
    Found,
    Unknown,
)
from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.outbox import Baseline, NewOrder, StatusChange


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
