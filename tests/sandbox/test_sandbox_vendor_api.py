import re
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
from support.sandbox_grant import ALL_SCOPES, Peer
from support.sandbox_process import SandboxProcess

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


@pytest.fixture
def peer(sandbox: SandboxProcess) -> Peer:
    return Peer(sandbox).sign_in()


def orders_of(peer: Peer) -> list[Any]:
    return list(peer.call("GET", "/orders").json()["orders"])


def test_orders_are_the_last_hundred_by_update_newest_first(own_sandbox: SandboxProcess) -> None:
    peer = Peer(own_sandbox).sign_in()
    before = orders_of(peer)
    assert len(before) == 100
    assert [o["updatedAt"] for o in before] == sorted((o["updatedAt"] for o in before), reverse=True)
    oldest, second = before[-1]["id"], before[-2]["id"]
    new = own_sandbox.control("POST /orders", count=1)["ids"]
    assert [o["id"] for o in orders_of(peer)] == [*new, *(o["id"] for o in before[:-1])]
    own_sandbox.control(f"POST /orders/{second}/status", status="COMPLETED", message="Done")
    own_sandbox.control(f"POST /orders/{oldest}/status", status="COMPLETED", message="Back in the window")
    assert [o["id"] for o in orders_of(peer)][:3] == [oldest, second, *new]
    assert len(orders_of(peer)) == 100


def test_a_posted_order_comes_first_with_what_was_sent(peer: Peer) -> None:
    fields = {
        "customerName": "Zoë <b>Müller</b>",
        "type": "SUIT",
        "customerEmail": "zoe@example.com",
        "weddingDate": "2027-05-01",
        "model": "Torino",
        "size": "50",
        "color": "Sand",
        "description": "Linen",
        "specialRequests": "None 🙂",
    }
    answer = peer.call("POST", "/orders", json=fields)
    assert answer.status_code == 201
    assert set(answer.json()) == {"id", "status"}
    order = orders_of(peer)[0]
    assert order["id"] == answer.json()["id"]
    assert order["status"] == answer.json()["status"] == "ORDERED"
    assert order["customer"] == {"name": fields["customerName"], "email": fields["customerEmail"]}
    assert {n: order[n] for n in fields if n in order} == {
        n: v for n, v in fields.items() if "customer" not in n
    }
    assert order["createdAt"] == order["updatedAt"] == order["updates"][-1]["createdAt"]
    assert TIME.fullmatch(order["createdAt"])


def test_the_same_email_links_the_same_customer(peer: Peer) -> None:
    for name, email in (("Ada One", "ada@example.org"), ("Ada Two", "ADA@example.org")):
        peer.call("POST", "/orders", json={"customerName": name, "type": "RENTAL", "customerEmail": email})
    assert [o["customer"]["name"] for o in orders_of(peer)[:2]] == ["Ada One", "Ada One"]
    customers = peer.call("GET", "/customers").json()["customers"]
    (ada,) = [c for c in customers if c["email"] == "ada@example.org"]
    counts = peer.call("GET", f"/customers/{ada['id']}").json()["counts"]
    assert counts == {"orders": 2, "appointments": 0}


@pytest.mark.parametrize(
    "body",
    [
        {"type": "SUIT"},
        {"customerName": "A"},
        {"customerName": " ", "type": "SUIT"},
        {"customerName": "A", "type": "HAT"},
        {"customerName": 5, "type": "SUIT"},
        {"customerName": "A", "type": "SUIT", "weddingDate": "soon"},
        {"customerName": "A", "type": ["SUIT"]},
        [],
        None,
    ],
)
def test_a_bad_order_is_refused_with_a_reason(peer: Peer, body: object) -> None:
    before = orders_of(peer)[0]["id"]
    answer = peer.call("POST", "/orders", json=body)
    assert answer.status_code == 400
    assert list(answer.json()) == ["error"]
    assert orders_of(peer)[0]["id"] == before


def test_broken_json_is_refused(peer: Peer) -> None:
    for content in (b"{", b"", b"\xff", b"[" * 100_000):
        assert peer.call("POST", "/orders", content=content).status_code == 400


def test_what_could_not_be_shown_again_is_refused(peer: Peer) -> None:
    for name in (b'"\\ud800"', b"NaN", b'"A", "x": NaN', b"1" * 5000):
        content = b'{"type": "SUIT", "customerName": ' + name + b"}"
        assert peer.call("POST", "/orders", content=content).status_code == 400
    assert peer.call("GET", "/orders").status_code == 200


def test_a_status_is_appended_and_the_order_returned(peer: Peer) -> None:
    order = peer.call("POST", "/orders", json={"customerName": "A", "type": "SUIT"}).json()
    image = "data:image/png;base64,iVBORw0KGgo="
    body = {"status": "FITTING_READY", "message": "Come by", "image": image}
    changed = peer.call("PATCH", f"/orders/{order['id']}/status", json=body)
    assert changed.status_code == 200
    assert changed.json() == orders_of(peer)[0]
    assert changed.json()["status"] == "FITTING_READY"
    assert [u["status"] for u in changed.json()["updates"]] == ["ORDERED", "FITTING_READY"]
    assert {n: changed.json()["updates"][1][n] for n in body} == body
    assert changed.json()["updatedAt"] == changed.json()["updates"][1]["createdAt"]


def test_a_bad_status_is_refused(peer: Peer) -> None:
    order = orders_of(peer)[0]["id"]
    for body in ({}, {"status": "LOST"}, {"status": None}, {"status": "COMPLETED", "image": "javascript:1"}):
        assert peer.call("PATCH", f"/orders/{order}/status", json=body).status_code == 400
    assert peer.call("PATCH", "/orders/unknown/status", json={"status": "COMPLETED"}).status_code == 404


CALLS = {
    "orders:read": [("GET", "/orders")],
    "orders:write": [("POST", "/orders"), ("PATCH", "/orders/x/status")],
    "customers:read": [("GET", "/customers"), ("GET", "/customers/x")],
    "customers:write": [("POST", "/customers"), ("PATCH", "/customers/x")],
    "profile:read": [("GET", "/profile")],
    "appointments:read": [("GET", "/appointments")],
    "appointments:write": [
        ("POST", "/appointments"),
        ("PATCH", "/appointments/x"),
        ("DELETE", "/appointments/x"),
    ],
}


@pytest.mark.parametrize("scope", ALL_SCOPES)
def test_each_scope_opens_its_own_calls_and_no_others(sandbox: SandboxProcess, scope: str) -> None:
    peer = Peer(sandbox, scopes=(scope,)).sign_in()
    for needed, calls in CALLS.items():
        for method, path in calls:
            answer = peer.call(method, path)
            if needed == scope:
                assert answer.status_code in (200, 400, 404), (method, path)
            else:
                assert (answer.status_code, answer.json()) == (403, {"error": "Forbidden"}), (method, path)


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer brut_at_unknown", "Basic x", "brut_at_x"])
def test_without_a_live_token_every_call_is_unauthorized(sandbox: SandboxProcess, header: str | None) -> None:
    headers = {"Authorization": header} if header else {}
    for calls in CALLS.values():
        for method, path in calls:
            answer = sandbox.http.request(method, f"/api/vendor{path}", headers=headers)
            assert (answer.status_code, answer.json()) == (401, {"error": "Unauthorized"})


def test_a_live_token_counts_as_bearer_only(peer: Peer) -> None:
    for kind, status in (("bearer", 200), ("Basic", 401), ("Token", 401)):
        headers = {"Authorization": f"{kind} {peer.tokens['access_token']}"}
        assert peer.sandbox.http.get("/api/vendor/orders", headers=headers).status_code == status


def test_a_refresh_token_is_no_access_token(peer: Peer) -> None:
    peer.tokens["access_token"] = peer.tokens["refresh_token"]
    assert peer.call("GET", "/orders").status_code == 401


def test_unknown_paths_and_methods_answer_in_json(peer: Peer) -> None:
    for method, path, status in (
        ("GET", "/nothing", 404),
        ("GET", "/orders/", 404),
        ("DELETE", "/orders", 405),
    ):
        answer = peer.call(method, path)
        assert answer.status_code == status
        assert "error" in answer.json()


def test_a_customer_is_created_changed_and_read(peer: Peer) -> None:
    fields = {"name": "Łucja", "email": "lucja@example.com", "measurements": {"waist": 70}, "notes": "n"}
    made = peer.call("POST", "/customers", json=fields)
    assert made.status_code == 201
    path = f"/customers/{made.json()['id']}"
    assert peer.call("PATCH", path, json={"phone": "+48 1", "weddingDate": "2027-01-02"}).status_code == 200
    read = peer.call("GET", path).json()
    assert {n: read[n] for n in fields} == fields
    assert (read["phone"], read["weddingDate"]) == ("+48 1", "2027-01-02")
    assert read["counts"] == {"orders": 0, "appointments": 0}
    assert peer.call("GET", "/customers").json()["customers"][0]["id"] == read["id"]
    assert peer.call("POST", "/customers", json={}).status_code == 400
    assert peer.call("GET", "/customers/unknown").status_code == 404
    assert peer.call("PATCH", "/customers/unknown", json={}).status_code == 404


def test_at_most_a_hundred_customers_are_listed(peer: Peer) -> None:
    customers = peer.call("GET", "/customers").json()["customers"]
    assert len(customers) == 100
    assert [c["createdAt"] for c in customers] == sorted((c["createdAt"] for c in customers), reverse=True)


def test_the_profile_names_the_shop(peer: Peer) -> None:
    assert {"id", "name", "email"} <= set(peer.call("GET", "/profile").json())


def propose(peer: Peer, **changes: object) -> Any:
    customer = peer.call("GET", "/customers").json()["customers"][0]["id"]
    fields = {"customerId": customer, "type": "FITTING", "date": "2031-04-05T10:00:00Z", **changes}
    return peer.call("POST", "/appointments", json=fields)


def test_an_appointment_goes_the_documented_way(peer: Peer) -> None:
    made = propose(peer)
    assert made.status_code == 201
    assert (made.json()["status"], made.json()["duration"]) == ("PROPOSED", 60)
    path = f"/appointments/{made.json()['id']}"
    for status, expected in (("COMPLETED", 400), ("CONFIRMED", 200), ("PROPOSED", 400), ("COMPLETED", 200)):
        assert peer.call("PATCH", path, json={"status": status}).status_code == expected
    assert peer.call("PATCH", path, json={"status": "CANCELLED"}).status_code == 400
    assert peer.call("DELETE", path).status_code == 400


def test_a_proposed_or_cancelled_appointment_can_be_deleted(peer: Peer) -> None:
    for change in ({}, {"status": "CANCELLED"}):
        path = f"/appointments/{propose(peer).json()['id']}"
        assert peer.call("PATCH", path, json=change).status_code == 200
        assert peer.call("DELETE", path).status_code == 204
        assert peer.call("DELETE", path).status_code == 404


@pytest.mark.parametrize(
    "changes",
    [
        {"duration": 14},
        {"duration": 481},
        {"duration": True},
        {"type": "X"},
        {"date": "2031-04-05"},
        {"customerId": "x"},
    ],
)
def test_a_bad_appointment_is_refused(peer: Peer, changes: dict[str, object]) -> None:
    assert propose(peer, **changes).status_code == 400


def test_appointments_are_chosen_by_day_both_ends_included(peer: Peer) -> None:
    ids = [propose(peer, date=f"2032-04-{day:02d}T23:59:00Z").json()["id"] for day in (1, 2, 3, 4)]
    answer = peer.call("GET", "/appointments", params={"from": "2032-04-02", "to": "2032-04-03"})
    assert [a["id"] for a in answer.json()["appointments"]] == ids[1:3]
    assert peer.call("GET", "/appointments", params={"from": "spring"}).status_code == 400


def test_answers_carry_one_date(peer: Peer) -> None:
    answer = peer.call("GET", "/orders")
    assert len(answer.headers.get_list("date")) == 1
    assert isinstance(parsedate_to_datetime(answer.headers["date"]), datetime)
