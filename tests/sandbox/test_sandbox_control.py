import asyncio
import json
from email.utils import parsedate_to_datetime

import httpx
import pytest
from support.polling import wait_until
from support.sandbox_grant import Peer
from support.sandbox_process import SandboxProcess

ORDER = {"customerName": "A", "type": "SUIT"}


@pytest.mark.parametrize("token", [None, "", "wrong"])
@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/state"), ("POST", "/expire-access"), ("GET", "/clock"), ("GET", "")]
)
def test_without_its_token_the_control_address_does_not_exist(
    sandbox: SandboxProcess, token: str | None, method: str, path: str
) -> None:
    peer = Peer(sandbox).sign_in()
    headers = {} if token is None else {"X-Control-Token": token}
    answer = sandbox.http.request(method, f"/control{path}", headers=headers)
    unknown = sandbox.http.request(method, "/nowhere")
    assert answer.status_code == unknown.status_code == 404
    assert answer.content == unknown.content
    assert set(answer.headers) == set(unknown.headers)
    assert peer.call("GET", "/orders").status_code == 200


def test_expiring_access_leaves_the_refresh_token(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    sandbox.control("POST /expire-access")
    assert peer.call("GET", "/orders").status_code == 401
    peer.tokens = peer.refresh().json()
    assert peer.call("GET", "/orders").status_code == 200


def test_expiring_refresh_leaves_the_access_token(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    sandbox.control("POST /expire-refresh")
    assert peer.refresh().json() == {"error": "invalid_grant"}
    assert peer.call("GET", "/orders").status_code == 200


def test_revoking_the_grant_ends_both(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    sandbox.control("POST /revoke-grant")
    assert peer.call("GET", "/orders").status_code == 401
    assert peer.refresh().json() == {"error": "invalid_grant"}


def test_the_clock_moves_the_date_header_only(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    before = parsedate_to_datetime(peer.call("GET", "/orders").headers["date"])
    sandbox.control("POST /clock", offset_seconds=-86_400)
    answer = peer.call("GET", "/orders")
    moved = parsedate_to_datetime(answer.headers["date"]) - before
    assert answer.status_code == 200
    assert -86_400 <= moved.total_seconds() < -80_000


def test_orders_are_added_as_told(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    ids = sandbox.control("POST /orders", count=3)["ids"]
    orders = peer.call("GET", "/orders").json()["orders"]
    assert [order["id"] for order in orders[:3]] == ids[::-1]
    assert {order["status"] for order in orders[:3]} == {"ORDERED"}
    raw = {"id": "cmraw", "status": "SENT_TO_MOON", "updates": 5, "updatedAt": "9999-12-31T00:00:00Z"}
    assert sandbox.control("POST /orders", order=raw) == {"ids": ["cmraw"]}
    assert peer.call("GET", "/orders").json()["orders"][0] == raw
    sandbox.control("POST /orders", order={"id": "cmraw", "updatedAt": "1999-12-31T00:00:00Z"})


def test_a_status_of_any_name_can_be_set(sandbox: SandboxProcess) -> None:
    (order_id,) = sandbox.control("POST /orders", count=1)["ids"]
    changed = sandbox.control(f"POST /orders/{order_id}/status", status="ON_THE_MOON", message="Far")
    assert (changed["status"], changed["updates"][-1]["message"]) == ("ON_THE_MOON", "Far")


def test_the_state_counts_calls_and_live_tokens_and_shows_no_token(own_sandbox: SandboxProcess) -> None:
    peer = Peer(own_sandbox).sign_in()
    secrets = [own_sandbox.client_secret, own_sandbox.control_token, *peer.tokens.values()]
    peer.tokens = peer.refresh().json()
    peer.call("GET", "/orders")
    peer.post("/api/oauth/revoke", token="unknown")
    own_sandbox.control("POST /fail", path_prefix="/x", kind="reset", times=4)
    state = own_sandbox.control("GET /state")
    assert state["calls"] == {"authorize": 2, "token": 1, "refresh": 1, "revoke": 1, "orders": 1}
    assert state["live"] == {"access_tokens": 2, "refresh_tokens": 1, "families": 1}
    assert state["faults"] == [{"kind": "reset", "path_prefix": "/x", "times": 4}]
    assert state["requests"]["GET /api/vendor/orders"] == 1
    text = json.dumps(state)
    assert not any(
        secret in text for secret in [*secrets, *peer.tokens.values()] if str(secret).startswith("brut_")
    )
    assert "brut_" not in text
    assert own_sandbox.control_token not in text


def fail(sandbox: SandboxProcess, **fault: object) -> None:
    sandbox.control("POST /fail", **{"path_prefix": "/api/vendor/orders", **fault})


def test_a_status_fault_answers_so_often_and_then_no_more(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    fail(sandbox, kind="status", status=503, times=2, headers={"Retry-After": "7"})
    answers = [peer.call("GET", "/orders") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [503, 503, 200]
    assert answers[0].headers["retry-after"] == "7"
    assert peer.call("GET", "/profile").status_code == 200


def test_a_body_fault_answers_as_told(sandbox: SandboxProcess) -> None:
    fail(
        sandbox,
        path_prefix="/api/oauth/token",
        kind="body",
        body="<html>",
        headers={"Content-Type": "text/html"},
    )
    answer = Peer(sandbox).refresh("x")
    assert (answer.status_code, answer.text, answer.headers["content-type"]) == (200, "<html>", "text/html")
    fail(sandbox, kind="body", status=429, body_base64="/w==")
    assert sandbox.http.get("/api/vendor/orders").content == b"\xff"


def test_a_declared_length_that_is_too_long_cuts_the_body_off(sandbox: SandboxProcess) -> None:
    fail(sandbox, kind="body", body="{", headers={"Content-Length": "50"})
    with pytest.raises(httpx.RemoteProtocolError):
        sandbox.http.get("/api/vendor/orders")


def test_a_reset_comes_before_the_effect(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    before = peer.call("GET", "/orders").json()
    fail(sandbox, kind="reset", method="POST")
    assert peer.call("GET", "/orders").status_code == 200
    with pytest.raises(httpx.ReadError):
        peer.call("POST", "/orders", json=ORDER)
    assert peer.call("GET", "/orders").json() == before
    assert peer.call("POST", "/orders", json=ORDER).status_code == 201


def test_a_lost_answer_comes_after_the_effect(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    before = peer.call("GET", "/orders").json()["orders"][0]["id"]
    fail(sandbox, kind="lose-answer", method="POST")
    with pytest.raises(httpx.RemoteProtocolError):
        peer.call("POST", "/orders", json=ORDER)
    orders = peer.call("GET", "/orders").json()["orders"]
    assert orders[0]["id"] != before
    assert orders[1]["id"] == before


def test_a_renewal_whose_answer_is_lost_has_used_the_token_up(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    fail(sandbox, kind="lose-answer", path_prefix="/api/oauth/token")
    with pytest.raises(httpx.RemoteProtocolError):
        peer.refresh()
    assert peer.refresh().json() == {"error": "invalid_grant"}


async def test_a_slow_answer_holds_up_nobody_else(sandbox: SandboxProcess) -> None:
    sandbox.control("POST /slow", path_prefix="/api/vendor/orders", seconds=60, times=1)
    async with httpx.AsyncClient(base_url=sandbox.base_url, trust_env=False, timeout=30) as client:
        slow = asyncio.create_task(client.get("/api/vendor/orders"))
        while sandbox.control("GET /state")["faults"]:
            await asyncio.sleep(0)
        assert (await client.get("/api/vendor/orders")).status_code == 401
        assert not slow.done()
        slow.cancel()
        await asyncio.gather(slow, return_exceptions=True)


def test_a_slow_answer_comes_all_the_same(sandbox: SandboxProcess) -> None:
    sandbox.control("POST /slow", path_prefix="/api/vendor", seconds=0.05, times=1)
    fail(sandbox, kind="status", status=502)
    assert sandbox.http.get("/api/vendor/orders").status_code == 502
    assert sandbox.control("GET /state")["faults"] == []


def effects_on(peer: Peer, customer_name: str) -> int:
    """How often an order for that customer was really made."""
    told = peer.sandbox.control("GET /effects")["effects"]
    return sum(each.get("customerName") == customer_name for each in told)


def test_an_error_status_can_come_after_the_effect(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    fail(sandbox, kind="status-after", status=500, method="POST")
    assert peer.call("POST", "/orders", json={**ORDER, "customerName": "After all"}).status_code == 500
    assert effects_on(peer, "After all") == 1
    assert peer.call("GET", "/orders").json()["orders"][0]["customer"]["name"] == "After all"


def test_an_answer_can_be_slow_after_the_effect(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    fail(sandbox, kind="slow-after", seconds=0.05, method="POST")
    assert peer.call("POST", "/orders", json={**ORDER, "customerName": "Slow"}).status_code == 201
    assert effects_on(peer, "Slow") == 1
    fail(sandbox, kind="slow-after", seconds=60, method="POST")
    with pytest.raises(httpx.ReadTimeout):
        peer.call("POST", "/orders", json={**ORDER, "customerName": "Too slow"}, timeout=0.5)
    assert effects_on(peer, "Too slow") == 1


def test_a_slow_request_takes_effect_also_if_the_client_gave_up(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    sandbox.control("POST /slow", path_prefix="/api/vendor/orders", seconds=0.5, times=1)
    with pytest.raises(httpx.ReadTimeout):
        peer.call("POST", "/orders", json={**ORDER, "customerName": "Late"}, timeout=0.1)
    wait_until(lambda: effects_on(peer, "Late") == 1, "the late effect")


def test_a_swallowed_request_has_neither_effect_nor_answer(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    fail(sandbox, kind="swallow", method="POST")
    with pytest.raises(httpx.RemoteProtocolError):
        peer.call("POST", "/orders", json={**ORDER, "customerName": "Gone"})
    fail(sandbox, kind="swallow", seconds=60, method="POST")
    with pytest.raises(httpx.ReadTimeout):
        peer.call("POST", "/orders", json={**ORDER, "customerName": "Gone"}, timeout=0.5)
    assert effects_on(peer, "Gone") == 0


def test_a_series_of_faults_may_let_requests_through_in_between(sandbox: SandboxProcess) -> None:
    peer = Peer(sandbox).sign_in()
    for fault in ({"kind": "status"}, {"kind": "pass"}, {"kind": "status", "status": 502}):
        fail(sandbox, **fault)
    assert [peer.call("GET", "/orders").status_code for _ in range(4)] == [500, 200, 502, 200]


def test_the_effects_tell_each_write_that_was_done_in_order(own_sandbox: SandboxProcess) -> None:
    peer = Peer(own_sandbox).sign_in()
    order_id = peer.call("POST", "/orders", json=ORDER).json()["id"]
    peer.call("POST", "/orders", json={"type": "SUIT"})
    peer.call("PATCH", f"/orders/{order_id}/status", json={"status": "COMPLETED", "message": "m"})
    peer.call("PATCH", "/orders/unknown/status", json={"status": "COMPLETED"})
    own_sandbox.control(f"POST /orders/{order_id}/status", status="CANCELLED")
    assert own_sandbox.control("GET /effects")["effects"] == [
        {"write": "create", "order": order_id, **ORDER},
        {"write": "status", "order": order_id, "status": "COMPLETED", "message": "m"},
    ]


def test_cleared_faults_strike_no_more(sandbox: SandboxProcess) -> None:
    fail(sandbox, kind="reset", times=1000, path_prefix="/")
    sandbox.control("POST /clear-faults")
    assert sandbox.http.get("/api/vendor/orders").status_code == 401
    assert sandbox.control("GET /state")["faults"] == []


@pytest.mark.parametrize(
    "fault",
    [{"kind": "explode"}, {"kind": "status", "status": 99}, {"kind": "reset", "path_prefix": "x"}, {}],
)
def test_a_fault_that_cannot_be_is_refused(sandbox: SandboxProcess, fault: dict[str, object]) -> None:
    with pytest.raises(AssertionError, match="400"):
        fail(sandbox, **fault)
