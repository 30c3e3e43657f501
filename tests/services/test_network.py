"""Network settings on real sockets: a proxy with a password, a certificate authority of one's own, changes under way."""

import asyncio
import re
import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from support.connect_proxy import ConnectProxy
from support.desk_harness import DeskHarness
from support.hostile_server import Shop, plain
from support.own_ca import OwnCa, TlsFront

from brutlers_desktop import http
from brutlers_desktop.domain.network import (
    Network,
    NetworkSettings,
    ProxyMode,
    check_proxy,
    from_json,
    to_json,
)
from brutlers_desktop.domain.preflight import Check, Outcome
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import Action, EnvironmentFault, InputError, ProxyRefused, UnsafeConnection
from brutlers_desktop.services.network import CA_FILE_NAME, FILE_NAME
from brutlers_desktop.vault.names import PROXY_PASSWORD

PASSWORD = "proxy-geheim-4711"
NOW = datetime.now(UTC)


@pytest.fixture
def ca(tmp_path: Path) -> OwnCa:
    made = OwnCa()
    (tmp_path / "firewall.pem").write_text(made.pem)
    return made


@pytest.fixture
def front(shop: Shop, ca: OwnCa, tmp_path: Path) -> Iterator[TlsFront]:
    shop.on("/", plain(200, b"here"))
    with TlsFront(ca.server_context(tmp_path), int(shop.base_url.rpartition(":")[2])) as running:
        yield running


async def ask(harness: DeskHarness, url: str) -> bytes:
    client = await harness.desk.sessions.http_client()
    return (await http.send(client, client.build_request("GET", url))).body


async def use(harness: DeskHarness, settings: NetworkSettings, password: str = "") -> None:
    await harness.desk.network.use_proxy(settings, Secret(password) if password else None)
    await harness.desk.sessions.change_network()


def manual(proxy: ConnectProxy, user: str = "") -> NetworkSettings:
    return check_proxy("http", "127.0.0.1", str(proxy.port), user)


async def test_an_authority_of_ones_own_is_trusted_at_once_and_no_more_when_it_is_removed(
    harness: DeskHarness, front: TlsFront, tmp_path: Path
) -> None:
    with pytest.raises(UnsafeConnection):
        await ask(harness, front.base_url)
    await harness.desk.network.trust(tmp_path / "firewall.pem", NOW)
    await harness.desk.sessions.change_network()
    (tmp_path / "firewall.pem").unlink()
    assert await ask(harness, front.base_url) == b"here"
    await harness.desk.network.trust_system_only()
    await harness.desk.sessions.change_network()
    with pytest.raises(UnsafeConnection):
        await ask(harness, front.base_url)
    assert not (tmp_path / CA_FILE_NAME).exists()


async def test_the_systems_authorities_stay_trusted(
    monkeypatch: pytest.MonkeyPatch, harness: DeskHarness, front: TlsFront, shop: Shop, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "firewall.pem"))  # what the system trusts
    (tmp_path / "other.pem").write_text((other := OwnCa("Another")).pem)
    (tmp_path / "other").mkdir()
    await harness.desk.network.trust(tmp_path / "other.pem", NOW)
    context = other.server_context(tmp_path / "other")
    with TlsFront(context, int(shop.base_url.rpartition(":")[2])) as second:
        assert await ask(harness, front.base_url) == b"here"
        assert await ask(harness, second.base_url) == b"here"


async def test_all_goes_through_the_proxy_with_its_password_and_what_is_on_this_computer_never(
    harness: DeskHarness, front: TlsFront, shop: Shop, tmp_path: Path
) -> None:
    await harness.desk.network.trust(tmp_path / "firewall.pem", NOW)
    with ConnectProxy(front.port, f"anna:{PASSWORD}") as proxy:
        await use(harness, manual(proxy, "anna"), PASSWORD)
        assert await ask(harness, "https://shop.test/") == b"here"
        assert proxy.asked == ["CONNECT shop.test:443 HTTP/1.1"]
        assert await ask(harness, f"{shop.base_url}/") == b"here"
        assert len(proxy.asked) == 1
    kept = b"".join(each.read_bytes() for each in tmp_path.rglob("*") if each.is_file())
    assert PASSWORD.encode() not in kept
    assert harness.vault.get(PROXY_PASSWORD) == Secret(PASSWORD)


async def test_a_proxy_that_refuses_is_named_as_the_cause(
    harness: DeskHarness, front: TlsFront, tmp_path: Path
) -> None:
    await harness.desk.network.trust(tmp_path / "firewall.pem", NOW)
    with ConnectProxy(front.port, f"anna:{PASSWORD}") as proxy:
        await use(harness, manual(proxy, "anna"), "wrong")
        with pytest.raises(ProxyRefused) as refused:
            await ask(harness, "https://shop.test/")
    assert refused.value.action is Action.NETWORK_SETTINGS
    assert not refused.value.sent
    assert "wrong" not in str(refused.value)


async def test_a_check_goes_through_the_proxy_and_names_it(
    harness: DeskHarness, front: TlsFront, shop: Shop, tmp_path: Path
) -> None:
    await harness.desk.network.trust(tmp_path / "firewall.pem", NOW)
    with ConnectProxy(front.port) as proxy:
        await use(harness, manual(proxy))
        connection_id = await harness.add(shop, base_url="https://shop.test")
        found = {each.check: each for each in await harness.desk.preflight.run(connection_id)}
    assert found[Check.PROXY].outcome is Outcome.OK
    assert f"127.0.0.1:{proxy.port} (from Settings, Network)" in found[Check.PROXY].sentence
    assert (found[Check.TLS].outcome, "“Shop Firewall”" in found[Check.TLS].sentence) == (Outcome.OK, True)


@pytest.mark.parametrize("mode", [ProxyMode.NONE, ProxyMode.SYSTEM])
async def test_without_a_user_the_password_goes(harness: DeskHarness, mode: ProxyMode) -> None:
    typed = check_proxy("http", "proxy.example.com", "8080", "anna")
    await use(harness, typed, PASSWORD)
    await use(harness, typed)
    assert harness.vault.get(PROXY_PASSWORD) == Secret(PASSWORD), "not typed anew: kept"
    await use(harness, NetworkSettings(mode=mode))
    assert harness.vault.get(PROXY_PASSWORD) is None
    assert (await harness.desk.network.settings()).mode is mode


async def test_no_proxy_means_none_of_the_environments_either(
    monkeypatch: pytest.MonkeyPatch, harness: DeskHarness, front: TlsFront
) -> None:
    with ConnectProxy(front.port) as proxy:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
        client = await harness.desk.sessions.http_client()
        assert client.proxy_for("https://shop.test") is not None
        assert client.proxy_for("https://127.0.0.1") is None
        await use(harness, NetworkSettings(mode=ProxyMode.NONE))
        assert client.proxy_for("https://shop.test") is None
        assert proxy.asked == []


async def test_what_is_under_way_ends_in_the_old_network_which_then_closes(
    harness: DeskHarness, shop: Shop
) -> None:
    gate = threading.Event()
    shop.on("/slow", plain(200, b"whole", gate=gate))
    shop.on("/quick", plain(200, b"new"))
    client = await harness.desk.sessions.http_client()
    old = client._way.routes
    slow = asyncio.create_task(ask(harness, f"{shop.base_url}/slow"))
    await shop.until("/slow")
    await use(harness, NetworkSettings(mode=ProxyMode.NONE))
    assert await ask(harness, f"{shop.base_url}/quick") == b"new"
    assert client._way.routes is not old
    assert old._under_way == 1
    gate.set()
    assert await slow == b"whole"
    assert old._under_way == 0
    assert old.direct._pool.connections == []


async def test_a_failed_build_of_the_clients_is_not_kept(
    harness: DeskHarness, shop: Shop, tmp_path: Path, ca: OwnCa
) -> None:
    shop.on("/", plain(200, b"here"))
    await harness.desk.network.trust(tmp_path / "firewall.pem", NOW)
    kept = (tmp_path / CA_FILE_NAME).read_bytes()
    (tmp_path / CA_FILE_NAME).unlink()
    with pytest.raises(EnvironmentFault, match="certificate file is gone") as gone:
        await ask(harness, f"{shop.base_url}/")
    assert gone.value.action is Action.NETWORK_SETTINGS
    (tmp_path / CA_FILE_NAME).write_bytes(kept)
    assert await ask(harness, f"{shop.base_url}/") == b"here"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no certificate in it"),
        (b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "damaged"),
        (b"x" * (2 << 20), "too large"),
        (OwnCa(ends=timedelta(days=-1)).pem.encode(), "ended on"),
        (None, "no such file"),
    ],
)
async def test_a_file_that_cannot_be_trusted_changes_nothing(
    harness: DeskHarness, tmp_path: Path, content: bytes | None, words: str
) -> None:
    if content is not None:
        (tmp_path / "bad.pem").write_bytes(content)
    with pytest.raises(InputError, match=words):
        await harness.desk.network.trust(tmp_path / "bad.pem", NOW)
    assert not (tmp_path / FILE_NAME).exists()
    assert not (tmp_path / CA_FILE_NAME).exists()


async def test_a_certificate_whose_end_is_no_date_is_damaged(
    harness: DeskHarness, tmp_path: Path, ca: OwnCa
) -> None:
    der = bytearray(ssl.PEM_cert_to_DER_cert(ca.pem))
    end = [found.start() for found in re.finditer(rb"\d{12}Z", der)][-1]
    der[end : end + 12] = b"991332996199"
    (tmp_path / "bad.pem").write_text(ssl.DER_cert_to_PEM_cert(bytes(der)))
    with pytest.raises(InputError, match="damaged"):
        await harness.desk.network.trust(tmp_path / "bad.pem", NOW)


async def test_of_a_file_only_the_certificates_are_taken(
    harness: DeskHarness, tmp_path: Path, ca: OwnCa
) -> None:
    key = "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n"
    (tmp_path / "both.pem").write_text(key + ca.pem)
    await harness.desk.network.trust(tmp_path / "both.pem", NOW)
    assert "PRIVATE" not in (tmp_path / CA_FILE_NAME).read_text()


async def test_a_servers_own_certificate_is_no_authority(
    harness: DeskHarness, tmp_path: Path, ca: OwnCa
) -> None:
    ca.server_context(tmp_path)
    with pytest.raises(InputError, match="of a server only"):
        await harness.desk.network.trust(tmp_path / "server.pem", NOW)


@pytest.mark.parametrize(
    "spoilt", [b"", b"\xff\xfe\x00", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"]
)
async def test_certificates_that_were_spoilt_since_are_named_with_what_to_do(
    harness: DeskHarness, tmp_path: Path, ca: OwnCa, spoilt: bytes
) -> None:
    await harness.desk.network.trust(tmp_path / "firewall.pem", NOW)
    (tmp_path / CA_FILE_NAME).write_bytes(spoilt)
    with pytest.raises(EnvironmentFault, match="damaged") as fault:
        await harness.desk.sessions.http_client()
    assert fault.value.action is Action.NETWORK_SETTINGS


def test_a_name_whose_letters_cannot_be_told_has_its_way_out_too() -> None:
    settings = check_proxy("http", "proxy.example", "80", "")
    client = http.build_client(network=Network(settings))
    proxy = client.proxy_for("https://xn--a.example/")
    assert proxy is not None
    assert proxy.host == "proxy.example"


@pytest.mark.parametrize(
    ("host", "port", "user", "field"),
    [
        ("", "80", "", "proxyHost"),
        ("http://proxy", "80", "", "proxyHost"),
        ("anna:pw@proxy", "80", "", "proxyHost"),
        ("proxy example", "80", "", "proxyHost"),
        ("proxy\r\nX: y", "80", "", "proxyHost"),
        ("300.1.1.1", "80", "", "proxyHost"),
        ("1:2", "80", "", "proxyHost"),
        ("proxy..example", "80", "", "proxyHost"),
        (f"{'a' * 64}.example", "80", "", "proxyHost"),
        ("proxy", "0", "", "proxyPort"),
        ("proxy", "65536", "", "proxyPort"),
        ("proxy", "٣", "", "proxyPort"),
        ("proxy", "80", "a:b", "proxyUser"),
        ("proxy", "80", "a\nb", "proxyUser"),
    ],
)
def test_what_cannot_be_a_proxy_is_said_at_its_field(host: str, port: str, user: str, field: str) -> None:
    with pytest.raises(InputError) as wrong:
        check_proxy("http", host, port, user)
    assert wrong.value.field == field


@pytest.mark.parametrize(
    "kept", [None, [], 5, {"mode": "other"}, {"mode": "manual", "host": ""}, {"ca_name": 5, "port": []}]
)
def test_settings_of_anything_else_are_the_usual_ones(kept: object) -> None:
    assert from_json(kept) == NetworkSettings()


@pytest.mark.parametrize(
    "settings",
    [
        NetworkSettings(mode=ProxyMode.NONE, ca_name="a.pem"),
        NetworkSettings(
            mode=ProxyMode.MANUAL, scheme="https", host="::1", port=8080, user="anna", ca_name="b"
        ),
        NetworkSettings(ca_name="a.pem"),
    ],
)
def test_settings_come_back_as_they_were(settings: NetworkSettings) -> None:
    assert from_json(to_json(settings)) == settings
