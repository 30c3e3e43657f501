"""``status`` and ``outbox`` on a profile that is signed in at a sandbox."""

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.forked_sandbox import ForkedSandbox
from support.sandbox_process import SandboxProcess
from support.shop_desk import add_and_sign_in, desk_at
from support.vaults import LastingVault

from brutlers_desktop import cli, headless, headless_outbox
from brutlers_desktop.domain.outbox import NewOrder
from brutlers_desktop.services import outbox as outbox_service
from brutlers_desktop.settings import Settings
from brutlers_desktop.vault.opening import OpenedVault


class Shop:
    """A profile that is signed in, the command line on it, and the sandbox behind it."""

    def __init__(self, home: Path, sandbox: SandboxProcess, vault: LastingVault) -> None:
        self.home = home
        self.sandbox = sandbox
        self.vault = vault
        self.order = str(sandbox.control("POST /orders", count=1)["ids"][0])

    def run(self, *arguments: str) -> int:
        return cli.main(["--profile", str(self.home), *arguments])

    def effects(self) -> list[dict[str, Any]]:
        return list(self.sandbox.control("GET /effects")["effects"])

    def sign_in(self, *names: str) -> None:
        async def once() -> None:
            async with desk_at(Settings.for_private(self.home).data_dir, self.vault, self.sandbox) as desk:
                for name in names:
                    await add_and_sign_in(desk, self.sandbox, name)

        asyncio.run(once())

    def write(self) -> None:
        """Leave something in the outbox that does not go out by itself for a while."""

        async def once() -> None:
            async with desk_at(Settings.for_private(self.home).data_dir, self.vault, self.sandbox) as desk:
                while not desk.outbox.is_open:
                    await asyncio.sleep(0.01)
                connection = desk.connections.all[0]
                await desk.outbox.create(
                    connection.id, NewOrder(customer_name="Anna", type="SUIT"), undo_seconds=60
                )

        asyncio.run(once())


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    vault = LastingVault()
    monkeypatch.setattr(headless, "open_vault", lambda _service: OpenedVault(vault))
    monkeypatch.setattr(outbox_service, "SETTLE", 0.5)
    monkeypatch.setattr("brutlers_desktop.log.configure", lambda *_, **__: None)
    with ForkedSandbox("--orders", "5") as sandbox:
        yield Shop(tmp_path / "profile", sandbox, vault)


def test_a_status_is_changed_and_told(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    shop.sign_in("Shop")
    assert shop.run("status", shop.order, "fitting ready", "--message", "Come by") == 0
    assert shop.effects() == [
        {"write": "status", "order": shop.order, "status": "FITTING_READY", "message": "Come by"}
    ]
    told = capsys.readouterr()
    assert "is at “Fitting ready” now" in told.err
    assert told.out == ""


def test_a_lost_answer_is_looked_up_before_the_command_ends(shop: Shop) -> None:
    shop.sign_in("Shop")
    shop.sandbox.control("POST /fail", kind="lose-answer", path_prefix="/api/vendor/orders", method="PATCH")
    assert shop.run("status", shop.order, "COMPLETED") == 0
    assert len(shop.effects()) == 1


def test_a_refusal_ends_with_its_own_code_and_the_outbox_lists_it(
    shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.sign_in("Shop")
    assert shop.run("status", shop.order, "ON_THE_MOON", "--new-status") == headless.ExitCode.NEEDS_PERSON
    assert "status is invalid" in capsys.readouterr().err
    assert shop.run("outbox") == headless.ExitCode.NEEDS_PERSON
    (line,) = capsys.readouterr().out.splitlines()
    assert line.split("\t")[1:4] == ["Shop", f"{shop.order} → ON_THE_MOON", "refused"]


def test_a_status_that_nobody_knows_is_sent_only_if_it_is_meant(
    shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.sign_in("Shop")
    assert shop.run("status", shop.order, "READY_FOR_PIKCUP") == headless.ExitCode.WRONG_ARGUMENTS
    told = capsys.readouterr().err
    assert "READY_FOR_PICKUP" in told
    assert "--new-status" in told
    assert shop.run("outbox") == 0  # nothing waits
    assert shop.effects() == []


def test_without_access_it_is_saved_and_says_that_a_sign_in_is_needed(
    shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.sign_in("Shop")
    shop.sandbox.control("POST /revoke-grant")
    assert shop.run("status", shop.order, "COMPLETED") == headless.ExitCode.SIGN_IN_NEEDED
    assert "Saved, and not sent yet." in capsys.readouterr().err
    assert shop.run("outbox") == headless.ExitCode.WAITING
    assert shop.effects() == []


def test_what_is_discarded_in_the_window_meanwhile_is_not_said_to_wait(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def gone(outbox: outbox_service.Outbox, entry_id: int) -> None:
        await outbox.discard(entry_id)

    monkeypatch.setattr(outbox_service.Outbox, "entry", gone)
    shop.sign_in("Shop")
    shop.sandbox.control("POST /revoke-grant")
    assert shop.run("status", shop.order, "COMPLETED") == headless.ExitCode.FAILED
    said = capsys.readouterr().err
    assert "taken out of the Outbox" in said
    assert "sends it" not in said


def test_listing_the_outbox_sends_nothing(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    shop.sign_in("Shop")
    assert shop.run("outbox") == 0
    assert capsys.readouterr().out == ""
    shop.write()
    assert shop.run("outbox") == headless.ExitCode.WAITING
    assert "new order for Anna\tmay be undone" in capsys.readouterr().out
    assert shop.effects() == []


def test_of_several_connections_one_has_to_be_meant(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    shop.sign_in("North", "South")
    assert shop.run("status", "unknown", "COMPLETED") == headless.ExitCode.WRONG_ARGUMENTS
    assert "“North”, “South”" in capsys.readouterr().err
    assert shop.run("status", shop.order, "COMPLETED", "--connection", "south") == 0
    assert len(shop.effects()) == 1


def test_an_image_that_cannot_be_read_stops_before_anything_is_saved(
    shop: Shop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.sign_in("Shop")
    picture = tmp_path / "picture.jpg"
    picture.write_bytes(b"no picture")
    assert shop.run("status", shop.order, "COMPLETED", "--image", str(picture)) == 1
    assert "cannot be attached" in capsys.readouterr().err
    assert shop.run("outbox") == 0


@pytest.mark.parametrize(
    ("order", "status", "message"),
    [
        ("o1", "", ""),
        ("o1", " \u200b ", ""),
        ("", "COMPLETED", ""),
        ("  ", "COMPLETED", ""),
        ("..", "COMPLETED", ""),
        ("o" * 201, "COMPLETED", ""),
        ("o1\udcfc", "COMPLETED", ""),
        ("o1", "COMPLETED\udcfc", ""),
        ("o1", "COMPLETED", "gr\udcfc\udcdf"),
    ],
)
def test_what_no_order_can_get_is_a_wrong_argument_and_nothing_is_saved(
    order: str, status: str, message: str, shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.sign_in("Shop")
    assert shop.run("status", order, status, "--message", message) == headless.ExitCode.WRONG_ARGUMENTS
    assert capsys.readouterr().err.startswith("brutlers-desktop: ")
    assert shop.run("outbox") == 0
    assert shop.effects() == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for_as_an_image(
    shop: Shop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.sign_in("Shop")
    os.mkfifo(tmp_path / "pipe")
    for name in ("pipe", "nowhere.jpg", "x" * 5000):
        arguments = ("status", shop.order, "COMPLETED", "--image", str(tmp_path / name))
        assert shop.run(*arguments) == headless.ExitCode.WRONG_ARGUMENTS
        assert "not a file" in capsys.readouterr().err
    assert shop.run("outbox") == 0


def test_what_was_sent_and_is_not_confirmed_is_not_called_unsent(
    shop: Shop, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox_service, "SETTLE", 60)
    monkeypatch.setattr(headless_outbox, "PATIENCE", 1.5)
    shop.sign_in("Shop")
    shop.sandbox.control("POST /fail", kind="reset", path_prefix="/api/vendor/orders", method="PATCH")
    assert shop.run("status", shop.order, "COMPLETED") == headless.ExitCode.WAITING
    told = capsys.readouterr().err
    assert "Sent, and not confirmed yet." in told
    assert "not sent" not in told
    assert shop.run("outbox") == headless.ExitCode.WAITING
    assert "being looked up" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("typed", "status"),
    [("ready for pickup", "READY_FOR_PICKUP"), ("In-Production", "IN_PRODUCTION"), (" Dyeing ", "Dyeing")],
)
def test_a_known_status_may_be_typed_as_it_is_said(typed: str, status: str) -> None:
    assert headless_outbox._known(typed) == status
